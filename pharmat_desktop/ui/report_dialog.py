"""A report that one reads before it goes anywhere: to the clipboard, into a file, or beside the composer to support."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.text_file import ask_where_to_save
from pharmat_desktop.ui.theme.tokens import BODY, H3, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import Label, wrapped

WIDTH, HEIGHT = 600, 460


class ReportTexts(NamedTuple):
    """What the dialog says."""

    title: str
    about: str
    """What happened, and what to do."""
    done: str
    """The button that only closes."""
    restart: str = ""
    """A button that starts the app anew; empty: none."""


class ReportDialog(QDialog):
    """Opened, never executed; deletes itself when closed. Nothing leaves this computer by it."""

    support_requested = Signal(str)
    """The report, to be laid beside the composer of the conversation with support."""
    restart_requested = Signal()

    def __init__(
        self,
        parent: QWidget,
        texts: ReportTexts,
        report: str,
        told: Callable[[str, str], object],
        *,
        can_send: bool,
        hides_details: bool = False,
    ) -> None:
        """`told` hears (sentence, kind of toast). `can_send`: somebody is signed in."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(texts.title)
        self._told = told
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.details.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # it is in English, for whoever helps
        self.details.setAccessibleName(self.tr("The report"))
        self.details.setVisible(not hides_details)
        self.show_details = Button(self.tr("Show details"), "ghost")
        self.show_details.setVisible(hides_details)
        self.show_details.clicked.connect(self._unfold)
        self._buttons(texts, can_send=can_send)
        self._build(texts)
        self.set_report(report)
        self.resize(WIDTH, HEIGHT if not hides_details else 0)
        self.done_button.setFocus()

    def set_report(self, report: str) -> None:
        """Also while it is open; the reader keeps their place."""
        bar = self.details.verticalScrollBar()
        place = bar.value()
        self.details.setPlainText(report)
        bar.setValue(place)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """As high as the texts are when they wrap at this width: a dialog's own guess cuts long ones off."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        if layout := self.layout():
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    def _buttons(self, texts: ReportTexts, *, can_send: bool) -> None:
        self.copy = Button(self.tr("Copy"), "secondary")
        self.copy.clicked.connect(self._copy)
        self.save = Button(self.tr("Save to file"), "secondary")
        self.save.clicked.connect(self._save)
        self.send = Button(self.tr("Send to support…"), "secondary")
        self.send.setVisible(can_send)
        self.send.clicked.connect(self._send)
        self.restart = Button(texts.restart, "secondary")
        self.restart.setVisible(bool(texts.restart))
        self.restart.clicked.connect(self.restart_requested)
        self.restart.clicked.connect(self.close)
        self.done_button = Button(texts.done, "primary")
        self.done_button.setDefault(True)
        self.done_button.clicked.connect(self.close)

    def _build(self, texts: ReportTexts) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(wrapped(Label(texts.title, H3)))
        column.addWidget(wrapped(Label(texts.about, BODY)))
        column.addWidget(self.show_details, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.details, 1)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        for button in (self.copy, self.save, self.send):
            foot.addWidget(button)
        foot.addStretch()
        foot.addWidget(self.restart)
        foot.addWidget(self.done_button)
        column.addLayout(foot)

    def _unfold(self) -> None:
        self.show_details.hide()
        self.details.show()
        self._fit()
        self.resize(self.width(), HEIGHT)
        self.details.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        self._told(self.tr("Copied."), "ok")

    def _save(self) -> None:
        ask_where_to_save(self, "pharmat-diagnostics", self.details.toPlainText(), self._told)

    def _send(self) -> None:
        self.support_requested.emit(self.details.toPlainText())
        self.close()
