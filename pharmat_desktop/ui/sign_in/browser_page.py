"""Signing in goes on in the system's browser; here one waits, gives up, or has it opened once more."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sign_in.page import Page
from pharmat_desktop.ui.sign_in.providers import NAMES
from pharmat_desktop.ui.sign_in.state import SignInState
from pharmat_desktop.ui.theme.tokens import Size, Space
from pharmat_desktop.ui.widgets.states import IconView


class BrowserPage(Page):
    """Busy for as long as it is shown."""

    again_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body.addWidget(IconView("external-link", Size.ICON_EMPTY, "accent"), 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addSpacing(Space.S)
        self.setFocusProxy(self.button)
        self.word()

    @override
    def submit(self) -> None:
        self.again_requested.emit()

    @override
    def can_submit(self, state: SignInState) -> bool:
        return True

    @override
    def word(self) -> None:
        self.button.setText(self.tr("Open the browser again"))
        self.word_state()

    @override
    def word_state(self) -> None:
        super().word_state()
        self.title.setText(self.tr("Waiting for your browser"))
        text = self.tr("Sign in with {provider} in the window that has just opened there. Then you come back here.")
        self.subtitle.setText(text.format(provider=NAMES[self.state.provider]))
