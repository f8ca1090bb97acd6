"""The files that go along: a button that asks for them, a line for each, and what the academy takes, said before."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.files import MAX_FILES, MAX_SIZE, safe_name
from pharmat_desktop.ui.file_refusals import size_text
from pharmat_desktop.ui.text_file import own_folder
from pharmat_desktop.ui.theme.tokens import BODY, BODY_MEDIUM, SMALL, Size, Space
from pharmat_desktop.ui.widgets.buttons import Button, IconButton
from pharmat_desktop.ui.widgets.labels import ElidedLabel, Label, wrapped
from pharmat_desktop.ui.widgets.notice import Notice


class FilesField(QWidget):
    """Hidden until there is something that sends them."""

    added = Signal(object)
    """Paths that were chosen."""
    removed = Signal(object)
    """A Path."""

    def __init__(self) -> None:
        super().__init__()
        self._person = ""
        self.shown: tuple[Path, ...] = ()
        self._label = Label("", BODY_MEDIUM)
        self._hint = wrapped(Label("", SMALL, "muted"))
        self.notice = Notice("error")
        self.add = Button("", "secondary")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._label)
        column.addLayout(self._rows)
        line = QHBoxLayout()
        line.addWidget(self.add)
        line.addWidget(self._hint, 1)
        line.setSpacing(Space.M)
        column.addLayout(line)
        column.addWidget(self.notice)
        self.add.clicked.connect(self._ask)
        self.hide()

    def show_files(self, paths: Sequence[Path], person: str) -> None:
        """What is chosen, and to whom it goes."""
        self.shown, self._person = tuple(paths), person
        while (item := self._rows.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        for path in paths:
            self._rows.addWidget(self._row(path))
        self.word()

    def word(self) -> None:
        self._label.setText(self.tr("Files for the tutor (optional)"))
        self.add.setText(self.tr("Add files…"))
        text = self.tr("At most {count} files of {size}. They go to your conversation with {person} once it is booked.")
        text = text.replace("{count}", QLocale().toString(MAX_FILES)).replace("{size}", size_text(MAX_SIZE))
        self._hint.setText(text.replace("{person}", self._person))

    def _row(self, path: Path) -> QWidget:
        name = safe_name(path.name)
        row = QWidget()
        remove = IconButton("x", self.tr("Remove {name}").replace("{name}", name), Size.XSMALL)
        remove.clicked.connect(lambda: self.removed.emit(path))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(ElidedLabel(name, BODY), 1)
        line.addWidget(remove)
        return row

    def _ask(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Add files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setDirectory(own_folder())
        dialog.filesSelected.connect(lambda names: self.added.emit([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
