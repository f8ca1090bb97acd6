"""What a pane shows when it has nothing to show, or failed to: one icon, one line, one action."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import colors, icon_pixmap
from pharmat_desktop.ui.theme.tokens import BODY, H3, Size, Space
from pharmat_desktop.ui.widgets.buttons import Button, ElidedButton
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
    """Built when it is first shown, or asked for its parts: most states of a screen never are."""

    def __init__(self, icon_name: str, tone: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._icon = IconView(icon_name, Size.ICON_EMPTY, tone, self)
        self._texts = "", ""
        self._parts: tuple[Label, Label, QHBoxLayout] | None = None

    @property
    def title(self) -> Label:
        return self._built()[0]

    @property
    def detail(self) -> Label:
        return self._built()[1]

    def set_texts(self, title: str, detail: str = "") -> None:
        self._texts = title, detail
        if self._parts is not None:
            self._show_texts(*self._parts[:2])

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._built()
        super().showEvent(event)

    def fill(self, buttons: QHBoxLayout) -> None:
        """What a subclass offers to do, once."""

    def _built(self) -> tuple[Label, Label, QHBoxLayout]:
        if self._parts is None:
            self._parts = self._build()
            self._show_texts(*self._parts[:2])
            self.fill(self._parts[2])
        return self._parts

    def _build(self) -> tuple[Label, Label, QHBoxLayout]:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.XL, Space.L, Space.XL)
        column.setSpacing(Space.S)
        column.addStretch(2)
        column.addWidget(self._icon, 0, _CENTER)
        column.addSpacing(Space.S)
        labels = wrapped(Label("", H3)), wrapped(Label("", BODY, "muted"))
        for label in labels:
            label.setAlignment(_CENTER)
            column.addWidget(label)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.setAlignment(_CENTER)
        column.addLayout(buttons)
        column.addStretch(3)
        return *labels, buttons

    def _show_texts(self, title: Label, detail: Label) -> None:
        title.setText(self._texts[0])
        detail.setText(self._texts[1])
        detail.setVisible(bool(self._texts[1]))


class EmptyState(_CenteredState):
    """Nothing here yet, and what to do about it."""

    action_requested = Signal()

    def __init__(self, icon_name: str, title: str = "", detail: str = "", parent: QWidget | None = None) -> None:
        super().__init__(icon_name, "muted", parent)
        self._action_text = ""
        self._action: Button | None = None
        self.set_texts(title, detail)

    @override
    def fill(self, buttons: QHBoxLayout) -> None:
        self._action = ElidedButton("", "secondary")
        self._action.clicked.connect(self.action_requested)
        buttons.addWidget(self._action)
        self.set_action(self._action_text)

    def set_action(self, text: str) -> None:
        """Offer one thing to do; an empty text offers nothing."""
        self._action_text = text
        if self._action is not None:
            self._action.setText(text)
            self._action.setVisible(bool(text))


class ErrorState(_CenteredState):
    """What failed, what to do, Retry, and details to copy."""

    retry_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("circle-alert", "danger", parent)
        self._details = ""
        self._retry_and_copy: tuple[Button, Button] | None = None

    @override
    def fill(self, buttons: QHBoxLayout) -> None:
        retry, copy = Button("", "primary"), Button("", "ghost")
        retry.clicked.connect(self.retry_requested)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._details))
        buttons.addWidget(retry)
        buttons.addWidget(copy)
        self._retry_and_copy = retry, copy
        self._word_buttons()

    def set_error(self, title: str, advice: str, details: str = "") -> None:
        """`details` is what Copy puts on the clipboard: redacted before it comes here."""
        self.set_texts(title, advice)
        self._details = details
        self._word_buttons()

    def _word_buttons(self) -> None:
        if self._retry_and_copy is not None:
            retry, copy = self._retry_and_copy
            retry.setText(self.tr("Retry"))
            copy.setText(self.tr("Copy details"))
            copy.setVisible(bool(self._details))
