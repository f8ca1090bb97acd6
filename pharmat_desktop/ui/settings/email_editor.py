"""Changing one's email address: the new one, then the six digits of the mails to the old and the new address."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.ui.settings.account_presenter import AccountPresenter, Act, ActState
from pharmat_desktop.ui.settings.account_words import act_error
from pharmat_desktop.ui.settings.editor import Editor
from pharmat_desktop.ui.theme.tokens import BODY, BODY_MEDIUM, SMALL, Space
from pharmat_desktop.ui.widgets.chip import Chip
from pharmat_desktop.ui.widgets.code_field import CodeField
from pharmat_desktop.ui.widgets.field import Field
from pharmat_desktop.ui.widgets.labels import ElidedLabel, Label, wrapped


class CodePanel(QWidget):
    """The digits of the mail to one address."""

    def __init__(self) -> None:
        super().__init__()
        self.address = ElidedLabel("", BODY_MEDIUM)
        self.code = CodeField()
        self.hint = wrapped(Label("", SMALL, "danger"))
        self.hint.hide()
        self.confirmed = Chip("", "ok")
        self.confirmed.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.XS)
        line = QHBoxLayout()
        line.addWidget(self.address, 1)
        line.addWidget(self.confirmed)
        column.addLayout(line)
        column.addWidget(self.code, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.hint)

    def set_confirmed(self, *, is_confirmed: bool) -> None:
        self.confirmed.setVisible(is_confirmed)
        self.code.setEnabled(not is_confirmed)

    def set_hint(self, text: str) -> None:
        self.hint.setText(text)
        self.hint.setVisible(bool(text))
        self.code.set_invalid(bool(text))
        self.code.setAccessibleDescription(text)


class EmailEditor(Editor):
    """Two steps in one form. Until both mails are answered, the old address holds."""

    def __init__(self, presenter: AccountPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.email = Field("")
        self.email.edit.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        self.explanation = wrapped(Label("", BODY, "muted"))
        self.old, self.new = CodePanel(), CodePanel()
        self._asked = self.new
        for part in (self.email, self.explanation, self.old, self.new):
            self.body.addWidget(part)
        self.set_first(self.email)
        self.email.submitted.connect(self.submitted)
        self.submitted.connect(lambda: presenter.change_email(self.email.edit.text()))
        for panel in (self.old, self.new):
            panel.code.completed.connect(lambda code, panel=panel: self._confirm(panel, code))
        self.opened.connect(self._begin)
        self.cancel.clicked.connect(self._give_up)
        self._show_step(is_code=False)

    def word(self) -> None:
        self.change.setText(self.tr("Change"))
        self.change.setAccessibleName(self.tr("Change your email address"))
        self.row.set_texts(self.tr("Email"), self._presenter.email)
        self.email.set_label(self.tr("New email address"))
        self.save.setText(self.tr("Send the codes"))
        self.cancel.setText(self.tr("Cancel"))
        text = self.tr("Both addresses get a mail with six digits. Type them here; until then the old address holds.")
        self.explanation.setText(text)
        for panel in (self.old, self.new):
            panel.code.word()
            panel.confirmed.setText(self.tr("Confirmed"))

    def show_asked(self, state: ActState) -> None:
        """How the request for the mails stands."""
        self.show_act(state, act_error(state))
        wrong = self.tr("Enter an email address, like name@example.com.") if state.is_invalid else ""
        self.email.set_error(wrong)
        if state.is_done and self.is_open:
            self._show_step(is_code=True)
            self.old.address.setText(self._presenter.email)
            self.new.address.setText(self.email.edit.text().strip())
            self.old.code.setFocus()
        elif wrong:
            self.email.setFocus()

    def show_confirmed(self, state: ActState) -> None:
        """How the digits of one mail stand."""
        panel = self._asked
        panel.code.setEnabled(not state.is_busy)
        panel.set_hint(self.tr("Type all six digits.") if state.is_invalid else act_error(state))
        if state.error is not None or state.is_invalid:
            panel.code.setFocus()
            panel.code.selectAll()
        elif state.is_done and self._presenter.is_email_half_done:
            panel.set_confirmed(is_confirmed=True)
            (self.new if panel is self.old else self.old).code.setFocus()
        elif state.is_done:
            self.close_form()

    def _confirm(self, panel: CodePanel, code: str) -> None:
        self._asked = panel
        self._presenter.confirm_email(panel.address.text(), code)

    def _begin(self) -> None:
        for act in (Act.EMAIL, Act.CONFIRM):
            self._presenter.forget(act)
        self.email.edit.clear()
        for panel in (self.old, self.new):
            panel.set_confirmed(is_confirmed=False)
            panel.code.clear()
            panel.set_hint("")
        self._show_step(is_code=False)

    def _give_up(self) -> None:
        for act in (Act.EMAIL, Act.CONFIRM):
            self._presenter.cancel(act)

    def _show_step(self, *, is_code: bool) -> None:
        self.email.setVisible(not is_code)
        self.save.setVisible(not is_code)
        for part in (self.old, self.new):
            part.setVisible(is_code)
