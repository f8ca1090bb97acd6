"""Settings: what one signs in with, and where one is signed in."""

from __future__ import annotations

from pharmat_desktop.domain.accounts import SignOutScope
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.settings.account_presenter import AccountPresenter, Act
from pharmat_desktop.ui.settings.account_words import act_error
from pharmat_desktop.ui.settings.email_editor import EmailEditor
from pharmat_desktop.ui.settings.parts import Card, Page, Row
from pharmat_desktop.ui.settings.password_editor import PasswordEditor
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.notice import Notice

_BUSY = {SignOutScope.OTHERS: Act.OTHERS, SignOutScope.EVERYWHERE: Act.EVERYWHERE}


class SecurityPage(Page):
    """Email, password, and three ways to sign out."""

    def __init__(self, presenter: AccountPresenter) -> None:
        self._presenter = presenter
        self.email = EmailEditor(presenter)
        self.password = PasswordEditor(presenter)
        self.buttons = {scope: Button("") for scope in SignOutScope}
        self._rows = {scope: Row(button) for scope, button in self.buttons.items()}
        self.error = Notice("error")
        self._ways, self._places = Card(self.email, self.password), Card(*self._rows.values())
        super().__init__(self._ways, self._places, self.error)
        for scope, button in self.buttons.items():
            button.clicked.connect(lambda _=False, scope=scope: presenter.sign_out(scope))
        presenter.act_changed.connect(self._show_act)
        presenter.profile_changed.connect(self.email.word)
        self.word()

    @override
    def word(self) -> None:
        self._ways.set_heading(self.tr("How you sign in"))
        self.email.word()
        self.password.word()
        self._places.set_heading(self.tr("Where you are signed in"))
        texts = {
            SignOutScope.HERE: (
                self.tr("Sign out here"),
                self.tr("What this computer has of the academy is removed; what you wrote is not, unless you say so."),
            ),
            SignOutScope.OTHERS: (
                self.tr("Sign out everywhere else"),
                self.tr("Every other computer and phone has to sign in again. Use it when a device is lost."),
            ),
            SignOutScope.EVERYWHERE: (
                self.tr("Sign out everywhere"),
                self.tr(
                    "This computer, too. Unsent messages wait here for you to sign in again. It needs a connection."
                ),
            ),
        }
        for scope, (title, about) in texts.items():
            self._rows[scope].set_texts(title, about)
            self.buttons[scope].setText(self.tr("Sign out"))

    def _show_act(self, act: Act) -> None:
        state = self._presenter.state(act)
        if act is Act.EMAIL:
            self.email.show_asked(state)
        elif act is Act.CONFIRM:
            self.email.show_confirmed(state)
        elif act is Act.PASSWORD:
            self.password.show_changed(state)
        elif act is Act.PROOF:
            self.password.show_sent(state)
        else:
            self._show_sign_out(act)

    def _show_sign_out(self, act: Act) -> None:
        for scope, its_act in _BUSY.items():
            if its_act is act:
                state = self._presenter.state(act)
                self.buttons[scope].setEnabled(not state.is_busy)
                self.error.set_text(act_error(state))
