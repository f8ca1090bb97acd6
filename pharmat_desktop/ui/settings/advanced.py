"""Settings: what to tell somebody who helps, without telling them anything personal."""

from __future__ import annotations

import platform
from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtGui import QGuiApplication, QShowEvent

from pharmat_desktop import __version__
from pharmat_desktop.domain.connection import ConnectionStatus, Fact
from pharmat_desktop.services.storage import StorageService
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.settings.parts import Card, Page, Row
from pharmat_desktop.ui.theme.tokens import BODY_MEDIUM
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import Label

translate = QCoreApplication.translate


class Diagnostics(NamedTuple):
    """Where the facts come from."""

    status: Callable[[], ConnectionStatus]
    storage: StorageService
    show_all: Callable[[], object]
    """Opens these facts with the journal, the log's last lines and a self-check, to be copied, saved or sent."""


def diagnostics(source: Diagnostics) -> Sequence[tuple[str, str]]:
    """Names and values, in English for whoever helps: no names of people, no texts, no addresses, no paths."""
    status, usage = source.status(), source.storage.usage()
    screen = QGuiApplication.primaryScreen()
    return (
        ("pharmaT Desktop", __version__),
        ("Python", platform.python_version()),
        ("Qt / PySide6", f"{qVersion()} / {pyside_version}"),
        ("System", f"{platform.system()} {platform.release()} {platform.machine()}"),
        ("Window system", QGuiApplication.platformName()),
        ("Screen", f"{screen.size().width()} x {screen.size().height()} at {screen.devicePixelRatio():g}"),
        ("Network", _fact(status.network)),
        ("Session", _fact(status.session)),
        ("Data", _fact(status.data)),
        ("Live", _fact(status.live)),
        ("Messages waiting / refused", f"{status.waiting} / {status.attention}"),
        ("Tables of the copy healed", str(status.healed)),
        ("Bytes: copy / files / own / other", " / ".join(map(str, usage))),
    )


def diagnostics_text(source: Diagnostics) -> str:
    """As lines for the clipboard."""
    return "\n".join(f"{name}: {value}" for name, value in diagnostics(source))


class AdvancedPage(Page):
    """The facts in short, and the way to all that somebody who helps may need."""

    def __init__(self, source: Diagnostics) -> None:
        self._source = source
        facts = diagnostics(source)
        self._values = [Label("", BODY_MEDIUM) for _ in facts]
        self._rows = [Row(label) for label in self._values]
        self._all = Button("", "primary")
        self._all_row = Row(self._all)
        self._help = Card(self._all_row)
        self._facts = Card(*self._rows)
        super().__init__(self._help, self._facts)
        self._all.clicked.connect(source.show_all)
        self.word()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_facts()

    @override
    def word(self) -> None:
        self._help.set_heading(self.tr("Help"))
        about = self.tr("For whoever helps you. Nothing personal is in it: read it before you send it.")
        self._all_row.set_texts(self.tr("Diagnostics"), about)
        self._all.setText(self.tr("Show diagnostics…"))
        self._facts.set_heading(self.tr("In short"))
        self._show_facts()

    def _show_facts(self) -> None:
        for row, label, (name, value) in zip(self._rows, self._values, diagnostics(self._source), strict=True):
            label.setText(value)
            row.set_texts(name)
            label.setAccessibleName(f"{name}: {value}")


def _fact(fact: Fact) -> str:
    proof = f", proven {fact.proven_at:%Y-%m-%d %H:%M} UTC" if fact.proven_at else ""
    return f"{fact.state}{f' ({fact.reason})' if fact.reason else ''}{proof}"
