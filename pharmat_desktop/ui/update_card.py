"""Tells of a newer version from the window's lower corner: quietly, without taking the focus, until it is answered."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color
from pharmat_desktop.ui.theme.tokens import BODY, BODY_STRONG, Radius, Size, Space
from pharmat_desktop.ui.widgets.announcing import announce
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.painting import fill_rounded
from pharmat_desktop.ui.widgets.progress import ProgressBar

WIDTH = 340


class UpdateCard(QWidget):
    """Offered, being fetched, ready, or failed. Stays where it is while the window changes its size."""

    put_off = Signal()
    fetch_requested = Signal()
    install_requested = Signal()
    """The person has read that the app ends for it."""

    def __init__(self, room: QWidget) -> None:
        super().__init__(room)
        self._room = room
        self._title = wrapped(Label("", BODY_STRONG))
        self._text = wrapped(Label("", BODY, "muted"))
        self._bar = ProgressBar(self.tr("Downloading the new version"))
        self.later = Button(self.tr("Later"), "ghost")
        self.later.clicked.connect(self.put_off)
        self.act = Button("", "primary")
        self.act.clicked.connect(self._act)
        self._is_ready = False
        self.setFixedWidth(WIDTH)
        self._build()
        room.installEventFilter(self)

    def show_offer(self, version: str, notes: str) -> None:
        """`notes`: what is new, plain text; may be empty."""
        text = notes or self.tr("You can go on working while it is downloaded.")
        self._show(self.tr("Version {version} is there").replace("{version}", version), text, self.tr("Download"))
        announce(self, self._title.text())

    def show_progress(self, percent: int) -> None:
        self._show(self.tr("Downloading… {n} %").replace("{n}", QLocale().toString(percent)), "", "")
        self._bar.setValue(percent)
        self._bar.show()

    def show_ready(self) -> None:
        text = self.tr("The app ends for it. What you are writing is saved first and will be there again.")
        self._is_ready = True
        self._show(self.tr("The new version is ready"), text, self.tr("Install now"))
        announce(self, self._title.text())

    def show_failure(self, sentence: str) -> None:
        self._show(self.tr("The new version could not be downloaded"), sentence, self.tr("Try again"))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill_rounded(painter, self.rect(), Radius.CARD, color("border_strong"))
        fill_rounded(painter, self.rect().adjusted(1, 1, -1, -1), Radius.CARD - 1, color("surface"))

    def _show(self, title: str, text: str, action: str) -> None:
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._bar.hide()
        self.act.setText(action)
        self.act.setVisible(bool(action))
        self.show()
        self._place()

    def _act(self) -> None:
        (self.install_requested if self._is_ready else self.fetch_requested).emit()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.M)
        column.setSpacing(Space.S)
        for part in (self._title, self._text, self._bar):
            column.addWidget(part)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addStretch()
        foot.addWidget(self.later)
        foot.addWidget(self.act)
        column.addLayout(foot)

    def _place(self) -> None:
        """Beside the rail: toasts come and go in the other corner."""
        if layout := self.layout():
            layout.activate()
            self.setFixedHeight(layout.totalHeightForWidth(WIDTH))
        room = self._room.rect()
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        beside = Size.RAIL + Space.M
        self.move(
            QPoint(room.width() - WIDTH - beside if is_mirrored else beside, room.height() - self.height() - Space.M)
        )
        self.raise_()
