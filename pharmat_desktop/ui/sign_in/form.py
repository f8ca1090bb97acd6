"""Email and password and one button; below it the other ways in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from pharmat_desktop.domain.accounts import MailKind, WaysIn
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sign_in.page import Page, at_start
from pharmat_desktop.ui.sign_in.providers import ProviderButtons
from pharmat_desktop.ui.sign_in.state import Invalid, SignInState, Step
from pharmat_desktop.ui.sign_in.words import invalid_text
from pharmat_desktop.ui.theme.tokens import Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.field import Field, PasswordField


class SignInForm(Page):
    """The page where everybody begins who is not known here yet."""

    submitted = Signal(str, str)
    """Email and password."""
    mail_requested = Signal(object, str)
    """A MailKind and the email."""
    provider_chosen = Signal(object)
    """Google or Apple."""

    def __init__(self, academy: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._academy = academy
        self.email = Field("")
        self.email.edit.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        self.password = PasswordField("")
        self.forgotten = self.link(Step.FORGOTTEN)
        self.by_mail = Button("")
        self.by_mail.clicked.connect(lambda: self.mail_requested.emit(MailKind.SIGN_IN, self.email.edit.text()))
        self.providers = ProviderButtons()
        self.providers.chosen.connect(self.provider_chosen)
        self.sign_up = self.link(Step.SIGN_UP)
        self.academies = self.link(Step.ACADEMY)
        self.people = self.link(Step.PEOPLE)
        self.email.submitted.connect(self.submit)
        self.password.submitted.connect(self.submit)
        self._fill()
        self.button.setDefault(True)
        self.setFocusProxy(self.email.edit)
        self.word()

    def set_email(self, email: str) -> None:
        self.email.edit.setText(email)

    @override
    def submit(self) -> None:
        self.password.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.eye.setChecked(False)
        self.submitted.emit(self.email.edit.text(), self.password.edit.text())

    @override
    def inputs(self) -> tuple[QWidget, ...]:
        return (
            *(self.email, self.password, self.forgotten, self.by_mail),
            *(self.providers, self.sign_up, self.academies, self.people),
        )

    @override
    def show_state(self, state: SignInState) -> None:
        super().show_state(state)
        ways = state.ways or WaysIn()
        self.providers.set_offered(ways.providers)
        self.sign_up.setVisible(ways.has_sign_up and ways.has_email)
        if state.invalid is Invalid.EMAIL:
            self.email.setFocus()
        elif state.invalid is Invalid.PASSWORD:
            self.password.setFocus()

    @override
    def focus_what_is_wrong(self) -> None:
        if self.state.error is not None:
            self.password.setFocus()
            self.password.edit.selectAll()

    @override
    def word(self) -> None:
        self.title.setText(self.tr("Sign in"))
        self.subtitle.setText(self.tr("to {academy}").format(academy=self._academy))
        self.email.set_label(self.tr("Email"))
        self.password.set_label(self.tr("Password"))
        self.password.word()
        self.forgotten.setText(self.tr("Forgot your password?"))
        self.by_mail.setText(self.tr("Email me a code instead"))
        self.academies.setAccessibleName(self.tr("Change the academy"))
        self.providers.word()
        self.sign_up.setText(self.tr("New here? Create an account"))
        self.academies.setText(self.tr("Change"))
        self.people.setText(self.tr("Accounts on this computer"))
        self.word_state()

    @override
    def word_state(self) -> None:
        super().word_state()
        state = self.state
        self.email.set_error(invalid_text(state.invalid, Invalid.EMAIL))
        self.password.set_error(invalid_text(state.invalid, Invalid.PASSWORD))
        if not state.is_busy:
            self.button.setText(self.tr("Sign in"))
        elif state.is_academy_ready:
            self.button.setText(self.tr("Signing in…"))
        else:
            self.button.setText(self.tr("Starting the demo academy…"))

    def _fill(self) -> None:
        self.lead.addWidget(self.academies)
        for part in (self.email, self.password):
            self.body.addWidget(part)
        self.body.addLayout(at_start(self.forgotten))
        self.body.addSpacing(Space.S)
        self.foot.addWidget(self.by_mail)
        self.foot.addWidget(self.providers)
        self.foot.addSpacing(Space.S)
        self.foot.addLayout(at_start(self.sign_up))
        self.foot.addLayout(at_start(self.people))
