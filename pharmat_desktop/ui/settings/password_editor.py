"""Changing one's password; the academy may want the six digits of a mail as a proof first."""

from __future__ import annotations

from PySide6.QtCore import Qt

from pharmat_desktop.domain.errors import SignInFailed, Why
from pharmat_desktop.ui.settings.account_presenter import AccountPresenter, Act, ActState
from pharmat_desktop.ui.settings.account_words import act_error
from pharmat_desktop.ui.settings.editor import Editor
from pharmat_desktop.ui.theme.tokens import BODY
from pharmat_desktop.ui.widgets.code_field import CodeField
from pharmat_desktop.ui.widgets.field import PasswordField
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.strength_meter import StrengthMeter

_OF_FIELD = {Why.WEAK_PASSWORD, Why.SAME_PASSWORD}


class PasswordEditor(Editor):
    """One field; the digits only when the academy asks for them, and then by themselves."""

    def __init__(self, presenter: AccountPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.password = PasswordField("", keeps_place=False)
        self.meter = StrengthMeter()
        self.explanation = wrapped(Label("", BODY, "muted"))
        self.proof = CodeField()
        for part in (self.password, self.meter, self.explanation):
            self.body.addWidget(part)
        self.body.addWidget(self.proof, 0, Qt.AlignmentFlag.AlignLeft)
        self.set_first(self.password)
        self.password.edit.textChanged.connect(self._judge)
        self.password.submitted.connect(self.submitted)
        self.proof.completed.connect(lambda _: self.submitted.emit())
        self.submitted.connect(self._save)
        self.opened.connect(self._begin)
        self.cancel.clicked.connect(lambda: presenter.cancel(Act.PASSWORD))
        self._show_proof(is_shown=False)

    def word(self) -> None:
        self.change.setText(self.tr("Change"))
        self.change.setAccessibleName(self.tr("Change your password"))
        self.row.set_texts(self.tr("Password"), self.tr("Other devices stay signed in until you sign them out."))
        self.password.set_label(self.tr("New password"))
        self.password.word()
        self.meter.word()
        self.proof.word()
        self.save.setText(self.tr("Save"))
        self.cancel.setText(self.tr("Cancel"))
        self._word_proof()

    def show_changed(self, state: ActState) -> None:
        """How the change stands."""
        why = state.error.why if isinstance(state.error, SignInFailed) else None
        is_of_field = why in _OF_FIELD
        if why is Why.NEEDS_PASSWORD and not self._needs_proof:
            self._show_proof(is_shown=True)
            self._presenter.send_proof()
            self.show_act(state, "")
            self.proof.setFocus()
            return
        self.show_act(state, "" if is_of_field else act_error(state))
        self.password.set_error(act_error(state) if is_of_field else "")
        self.proof.set_invalid(self._needs_proof and (why is Why.CODE or state.is_invalid))
        if is_of_field:
            self.password.setFocus()
        elif state.is_done:
            self.close_form()

    def show_sent(self, state: ActState) -> None:
        """How the mail with the digits stands."""
        self.error.set_text(act_error(state))

    @property
    def _needs_proof(self) -> bool:
        return not self.proof.isHidden()

    def _save(self) -> None:
        self._presenter.change_password(self.password.edit.text(), self.proof.text() if self._needs_proof else "")

    def _begin(self) -> None:
        self._presenter.forget(Act.PASSWORD)
        self.password.edit.clear()
        self.proof.clear()
        self._show_proof(is_shown=False)

    def _word_proof(self) -> None:
        text = self.tr("To be sure that it is you: type the six digits of the mail that we have just sent to {email}.")
        self.explanation.setText(text.format(email=self._presenter.email))

    def _show_proof(self, *, is_shown: bool) -> None:
        self._word_proof()  # the address may have been changed meanwhile
        self.explanation.setVisible(is_shown)
        self.proof.setVisible(is_shown)

    def _judge(self, text: str) -> None:
        self.meter.judge(text, [self._presenter.account.name, self._presenter.email])
