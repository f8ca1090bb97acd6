"""Signing in with Google or Apple: one button each, for those that the academy offers."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.accounts import Provider
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import colors, icon_pixmap
from pharmat_desktop.ui.theme.tokens import SMALL, Size, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import Label
from pharmat_desktop.ui.widgets.rule import Rule

NAMES = {Provider.GOOGLE: "Google", Provider.APPLE: "Apple"}
"""Names of companies: the same in every language."""


class ProviderButtons(QWidget):
    """Hidden while none is offered."""

    chosen = Signal(object)
    """The Provider."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._or = Label("", SMALL, "muted")
        self.buttons = {provider: Button(NAMES[provider]) for provider in Provider}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        line.addWidget(Rule(), 1)
        line.addWidget(self._or)
        line.addWidget(Rule(), 1)
        column.addLayout(line)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for provider, button in self.buttons.items():
            button.setIconSize(QSize(Size.ICON_SMALL, Size.ICON_SMALL))
            button.clicked.connect(lambda _=False, provider=provider: self.chosen.emit(provider))
            row.addWidget(button, 1)
        column.addLayout(row)
        self._paint_marks()
        self.set_offered(())

    def set_offered(self, providers: Collection[Provider]) -> None:
        for provider, button in self.buttons.items():
            button.setVisible(provider in providers)
        self.setVisible(bool(providers))

    def word(self) -> None:
        self._or.setText(self.tr("or continue with"))
        for provider, button in self.buttons.items():
            button.setAccessibleName(self.tr("Continue with {provider}").format(provider=NAMES[provider]))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._paint_marks()

    def _paint_marks(self) -> None:
        for provider, button in self.buttons.items():
            mark = icon_pixmap(provider.value, colors().text, Size.ICON_SMALL, self.devicePixelRatioF())
            button.setIcon(QIcon(mark))
