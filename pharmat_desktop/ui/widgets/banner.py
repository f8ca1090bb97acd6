"""The row above the detail that tells of the connection: it grows and shrinks smoothly and never covers anything."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QSize, QVariantAnimation, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color, current_theme
from pharmat_desktop.ui.theme.tokens import BODY, Motion, Size, Space
from pharmat_desktop.ui.widgets.announcing import announce
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.states import IconView


class BannerState(NamedTuple):
    """What the banner says. `kind` is info, offline, warn or error; `actions` are (key, label) pairs."""

    kind: str
    text: str
    actions: tuple[tuple[str, str], ...] = ()


_LOOKS = {
    "info": ("accent_soft", "info", "accent"),
    "offline": ("warn_soft", "wifi-off", "warn"),
    "warn": ("warn_soft", "triangle-alert", "warn"),
    "error": ("danger_soft", "circle-alert", "danger"),
}


class Banner(QWidget):
    """Hidden without a state. Owned by the main window."""

    action_triggered = Signal(str)
    """The key of the action that was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: BannerState | None = None
        self._icon = IconView("info", Size.ICON, "accent")
        self._text = wrapped(Label("", BODY))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        self._row.setSpacing(Space.M)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._text, 1)
        self._buttons: list[Button] = []
        self._growth = QVariantAnimation(self)
        self._growth.valueChanged.connect(self._set_height)
        self._growth.finished.connect(self._settle)
        self.setFixedHeight(0)
        self.hide()

    @property
    def state(self) -> BannerState | None:
        return self._state

    def set_state(self, state: BannerState | None) -> None:
        """Show `state`, or shrink away."""
        if state == self._state:
            return
        is_news = state is not None and (self._state is None or self._state.text != state.text)
        self._state = state
        if state is not None:
            self._fill(state)
            self.show()
            if is_news:
                announce(self, state.text)
        self._grow_to(self._wanted_height() if state is not None else 0)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_still = self._growth.state() is not QVariantAnimation.State.Running
        if self._state is not None and is_still and event.size().width() != event.oldSize().width():
            self.setFixedHeight(self._wanted_height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._state is not None:
            QPainter(self).fillRect(self.rect(), color(_LOOKS[self._state.kind][0]))

    def _fill(self, state: BannerState) -> None:
        _, icon_name, tone = _LOOKS[state.kind]
        self._icon.set_icon(icon_name, tone)
        self._text.setText(state.text)
        for button in self._buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons = [self._add_button(key, label) for key, label in state.actions]
        self.update()

    def _add_button(self, key: str, label: str) -> Button:
        button = Button(label, "ghost")
        button.clicked.connect(lambda: self.action_triggered.emit(key))
        self._row.addWidget(button)
        return button

    def _wanted_height(self) -> int:
        width = max(self.width(), 1)
        return max(Size.TARGET, self._row.heightForWidth(width) if self._row.hasHeightForWidth() else 0)

    def _grow_to(self, height: int) -> None:
        self._growth.stop()
        self._growth.setStartValue(self.height() if self.isVisible() else 0)
        self._growth.setEndValue(height)
        self._growth.setDuration(current_theme().duration(Motion.PANEL))
        self._growth.start()

    def _set_height(self, height: int) -> None:
        self.setFixedHeight(height)

    def _settle(self) -> None:
        if self._state is None:
            self.hide()
