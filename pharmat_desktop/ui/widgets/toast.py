"""Short messages in the lower corner that go away by themselves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color
from pharmat_desktop.ui.theme.tokens import BODY, Motion, Radius, Size, Space
from pharmat_desktop.ui.widgets.announcing import announce
from pharmat_desktop.ui.widgets.buttons import IconButton
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.painting import fill_rounded
from pharmat_desktop.ui.widgets.states import IconView

_LOOKS = {"info": ("info", "link"), "ok": ("circle-check", "ok"), "warn": ("triangle-alert", "warn")}
_LOOKS["error"] = ("circle-alert", "danger")
WIDTH = 340
MOST = 3
"""Toasts on screen at once; an older one makes room."""


class Toast(QWidget):
    """One message; the pointer over it keeps it."""

    left = Signal()
    """It has gone, by time or by hand."""

    def __init__(self, text: str, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        icon_name, tone = _LOOKS[kind]
        self.text = text
        self._has_left = False
        self.setFixedWidth(WIDTH)
        close = IconButton("x", self.tr("Dismiss"), Size.XSMALL)
        close.clicked.connect(self.leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        row.setSpacing(Space.M)
        row.addWidget(IconView(icon_name, Size.ICON, tone), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(wrapped(Label(text, BODY)), 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._life = QTimer(self, interval=Motion.TOAST, singleShot=True)
        self._life.timeout.connect(self.leave)
        self._life.start()

    def layout_height(self) -> int:
        """Pixels that the text needs at the toast's width."""
        layout = self.layout()
        return max(Size.TARGET, layout.totalHeightForWidth(WIDTH) if layout is not None else 0)

    def leave(self) -> None:
        """Go away now; leaving twice is leaving once (hiding sends a leave event of the pointer, too)."""
        if self._has_left:
            return
        self._has_left = True
        self._life.stop()
        self.hide()
        self.left.emit()
        self.deleteLater()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._life.stop()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        if not self._has_left:
            self._life.start()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill_rounded(painter, self.rect(), Radius.CARD, color("border_strong"))
        fill_rounded(painter, self.rect().adjusted(1, 1, -1, -1), Radius.CARD - 1, color("surface"))


class ToastStack(QWidget):
    """Holds the toasts above the lower end corner of its parent, and follows it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self._toasts: list[Toast] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        parent.installEventFilter(self)
        self.hide()

    def show_toast(self, text: str, kind: str = "info") -> None:
        """`kind` is info, ok, warn or error. The same text twice is shown once."""
        if any(toast.text == text for toast in self._toasts):
            return
        for old in self._toasts[: len(self._toasts) + 1 - MOST]:
            old.leave()
        toast = Toast(text, kind, self)
        toast.left.connect(lambda: self._let_go(toast))
        self._toasts.append(toast)
        self._column.addWidget(toast)
        self.show()
        self._place()
        announce(self, text)

    def toasts(self) -> list[Toast]:
        """Those on screen, oldest first."""
        return list(self._toasts)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _let_go(self, toast: Toast) -> None:
        self._toasts.remove(toast)
        self._column.removeWidget(toast)
        self._place()

    def _place(self) -> None:
        if not self._toasts:
            self.hide()
            return
        heights = [toast.layout_height() for toast in self._toasts]
        for toast, height in zip(self._toasts, heights, strict=True):
            toast.setFixedHeight(height)
        self.resize(WIDTH, sum(heights) + Space.S * (len(heights) - 1))
        room = self._room.rect()
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = Space.XL if is_mirrored else room.width() - WIDTH - Space.XL
        self.move(QPoint(left, room.height() - self.height() - Space.XL))
        self.raise_()
