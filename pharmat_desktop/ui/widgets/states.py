"""What a pane shows when it has nothing to show, or failed to: one icon, one line, one action."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import colors, icon_pixmap
from pharmat_desktop.ui.theme.tokens import BODY, H3, Size, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import Label, wrapped

_CENTER = Qt.AlignmentFlag.AlignHCenter


class IconView(QWidget):
    """An icon as decoration: no focus, no name; its colour follows the theme."""

    def __init__(self, icon_name: str, size: int, tone: str = "muted", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._tone = tone
        self.setFixedSize(size, size)

    def set_icon(self, icon_name: str, tone: str) -> None:
        self._icon_name, self._tone = icon_name, tone
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        ink = getattr(colors(), self._tone)
        pixmap = icon_pixmap(self._icon_name, ink, self.width(), self.devicePixelRatioF(), mirrored=is_mirrored)
        QPainter(self).drawPixmap(0, 0, pixmap)


class _CenteredState(QWidget):
    def __init__(self, icon_name: str, tone: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.title = wrapped(Label("", H3))
        self.detail = wrapped(Label("", BODY, "muted"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        self._column.setSpacing(Space.S)
        self._column.addStretch(2)
        self._column.addWidget(IconView(icon_name, Size.ICON_EMPTY, tone), 0, _CENTER)
        self._column.addSpacing(Space.S)
        for label in (self.title, self.detail):
            label.setAlignment(_CENTER)
            self._column.addWidget(label)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(Space.S)
        self._buttons.setAlignment(_CENTER)
        self._column.addLayout(self._buttons)
        self._column.addStretch(3)

    def set_texts(self, title: str, detail: str = "") -> None:
        self.title.setText(title)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))


class EmptyState(_CenteredState):
    """Nothing here yet, and what to do about it."""

    action_requested = Signal()

    def __init__(self, icon_name: str, title: str = "", detail: str = "", parent: QWidget | None = None) -> None:
        super().__init__(icon_name, "muted", parent)
        self._action = Button("", "secondary")
        self._action.clicked.connect(self.action_requested)
        self._action.hide()
        self._buttons.addWidget(self._action)
        self.set_texts(title, detail)

    def set_action(self, text: str) -> None:
        """Offer one thing to do; an empty text offers nothing."""
        self._action.setText(text)
        self._action.setVisible(bool(text))


class ErrorState(_CenteredState):
    """What failed, what to do, Retry, and details to copy."""

    retry_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("circle-alert", "danger", parent)
        self._details = ""
        self._retry = Button("", "primary")
        self._retry.clicked.connect(self.retry_requested)
        self._copy = Button("", "ghost")
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._details))
        self._buttons.addWidget(self._retry)
        self._buttons.addWidget(self._copy)

    def set_error(self, title: str, advice: str, details: str = "") -> None:
        """`details` is what Copy puts on the clipboard: redacted before it comes here."""
        self.set_texts(title, advice)
        self._details = details
        self._retry.setText(self.tr("Retry"))
        self._copy.setText(self.tr("Copy details"))
        self._copy.setVisible(bool(details))
