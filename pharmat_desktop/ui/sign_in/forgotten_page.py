"""Forgotten password: where should the mail go?"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pharmat_desktop.domain.accounts import MailKind
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sign_in.page import Page, at_start
from pharmat_desktop.ui.sign_in.state import Invalid, SignInState, Step
from pharmat_desktop.ui.sign_in.words import invalid_text
from pharmat_desktop.ui.widgets.field import Field


class ForgottenPage(Page):
    """Asks for the email alone."""

    mail_requested = Signal(object, str)
    """MailKind.NEW_PASSWORD and the email."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.email = Field("")
        self.email.edit.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        self.email.submitted.connect(self.submit)
        self.return_ = self.link(Step.PASSWORD)
        self.body.addWidget(self.email)
        self.foot.addLayout(at_start(self.return_))
        self.setFocusProxy(self.email.edit)
        self.word()

    @override
    def submit(self) -> None:
        self.mail_requested.emit(MailKind.NEW_PASSWORD, self.email.edit.text())

    @override
    def inputs(self) -> tuple[QWidget, ...]:
        return (self.email, self.return_)

    @override
    def show_state(self, state: SignInState) -> None:
        super().show_state(state)
        if state.invalid is Invalid.EMAIL:
            self.email.setFocus()

    @override
    def word(self) -> None:
        self.title.setText(self.tr("Forgot your password?"))
        self.subtitle.setText(self.tr("We send a code to your address. With it you choose a new password."))
        self.email.set_label(self.tr("Email"))
        self.return_.setText(self.tr("Back to signing in"))
        self.word_state()

    @override
    def word_state(self) -> None:
        super().word_state()
        self.email.set_error(invalid_text(self.state.invalid, Invalid.EMAIL))
        self.button.setText(self.tr("Sending…") if self.state.is_busy else self.tr("Send the code"))
