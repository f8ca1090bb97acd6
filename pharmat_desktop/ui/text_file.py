"""Saving a text to a file of the person's choice, with the system's own dialog."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate
MAX_NAME = 60


def ask_where_to_save(parent: QWidget, name: str, text: str, told: Callable[[str, str], object]) -> None:
    """Open the dialog and return at once. `told` hears (sentence, kind of toast) when it was saved, or could not be.

    `name` is proposed without its unusual characters: it may come from other people.
    """
    _ask(parent, f"{safe_name(name)}.txt", translate("files", "Text (*.txt)"), partial(_save_text, text), told)


def ask_where_to_save_calendar(parent: QWidget, name: str, text: str, told: Callable[[str, str], object]) -> None:
    """The same for an iCalendar text, whose lines end as it says on every system."""
    kind = translate("files", "Calendar (*.ics)")
    _ask(parent, f"{safe_name(name)}.ics", kind, lambda path: path.write_bytes(text.encode("utf-8", "replace")), told)


def ask_where_to_save_csv(parent: QWidget, name: str, content: bytes, told: Callable[[str, str], object]) -> None:
    """The same for a table, which is written as it is."""
    _ask(parent, f"{safe_name(name)}.csv", translate("files", "Table (*.csv)"), partial(_save_bytes, content), told)


def ask_where_to_save_pdf(
    parent: QWidget, name: str, write: Callable[[Path], object], told: Callable[[str, str], object]
) -> None:
    """The same for a PDF, which `write` makes; it raises OSError when it cannot."""
    _ask(parent, f"{safe_name(name)}.pdf", translate("files", "PDF (*.pdf)"), write, told)


def _ask(
    parent: QWidget,
    name: str,
    kind: str,
    save: Callable[[Path], object],
    told: Callable[[str, str], object],
) -> None:
    dialog = QFileDialog(parent, translate("files", "Save to file"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(kind)
    dialog.setDefaultSuffix(name.rpartition(".")[2])
    dialog.setDirectory(own_folder())
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda path: told(*_saved(Path(path), save)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def own_folder() -> str:
    """Where a person looks for files of their own; without it a dialog begins where the program lies."""
    places = (QStandardPaths.StandardLocation.DocumentsLocation, QStandardPaths.StandardLocation.HomeLocation)
    folders = [QStandardPaths.writableLocation(place) for place in places]
    return next((folder for folder in folders if Path(folder).is_dir()), "")


def safe_name(name: str) -> str:
    """A file name without folders, dots at its start, or characters that some system forbids."""
    plain = re.sub(r"[^\w \-]+", " ", name)
    return " ".join(plain.split())[:MAX_NAME].strip() or "message"


def _save_text(text: str, path: Path) -> None:
    path.write_text(text + "\n", encoding="utf-8")


def _save_bytes(content: bytes, path: Path) -> None:
    path.write_bytes(content)


def _saved(path: Path, save: Callable[[Path], object]) -> tuple[str, str]:
    try:
        save(path)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return translate("files", "The file could not be saved: {reason}.").replace("{reason}", reason), "error"
    return translate("files", "Saved as {name}.").replace("{name}", path.name), "ok"
