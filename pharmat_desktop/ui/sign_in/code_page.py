"""A mail is on its way: its six digits are typed or pasted here, or its link is clicked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pharmat_desktop.domain.accounts import MailKind
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sign_in.page import Page, at_start
from pharmat_desktop.ui.sign_in.state import Invalid, SignInState, Step
from pharmat_desktop.ui.sign_in.words import invalid_text, mail_text
from pharmat_desktop.ui.theme.tokens import SMALL, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.code_field import CodeField
from pharmat_desktop.ui.widgets.labels import Label, wrapped


class CodePage(Page):
    """The last digit sends the code; the button does, too."""

    submitted = Signal(str)
    """What is in the boxes."""
    again_requested = Signal()
    mailbox_requested = Signal()

    def __init__(self, *, has_mailbox: bool = False) -> None:
        """`has_mailbox`: the academy's mails stay on this computer, as the demo's do."""
        super().__init__()
        self.code = CodeField()
        self.code.completed.connect(lambda _: self.submit())
        self.code.returnPressed.connect(self.submit)
        self.hint = wrapped(Label("", SMALL, "danger"))
        self.again = Button("", "link")
        self.again.clicked.connect(self.again_requested)
        self.change = self.link(Step.PASSWORD)
        self._advice = wrapped(Label("", SMALL, "muted"))
        self.mailbox = Button("", "link")
        self.mailbox.clicked.connect(self.mailbox_requested)
        self.mailbox.setVisible(has_mailbox)
        self._advice.setVisible(not has_mailbox)
        self.body.addWidget(self.code, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.hint)
        self.body.addSpacing(Space.M)
        row = QHBoxLayout()
        row.addWidget(self.again)
        row.addStretch()
        row.addWidget(self.change)
        self.foot.addLayout(row)
        self.foot.addSpacing(Space.S)
        self.foot.addWidget(self._advice)
        self.foot.addLayout(at_start(self.mailbox))
        self.setFocusProxy(self.code)
        self.word()

    @override
    def submit(self) -> None:
        self.submitted.emit(self.code.text())

    @override
    def inputs(self) -> tuple[QWidget, ...]:
        return (self.code, self.again, self.change)

    @override
    def is_told_in_field(self) -> bool:
        return self.state.invalid is Invalid.CODE

    @override
    def show_state(self, state: SignInState) -> None:
        if state.step is Step.CODE and self.state.step is not Step.CODE:
            self.code.clear()
        super().show_state(state)
        self.again.setEnabled(not state.is_busy and not state.wait)
        self.code.set_invalid(state.invalid is Invalid.CODE)

    @override
    def focus_what_is_wrong(self) -> None:
        self.code.setFocus()
        self.code.selectAll()

    @override
    def word(self) -> None:
        self.code.word()
        self.change.setText(self.tr("Another address"))
        self.mailbox.setText(self.tr("Open the demo's mailbox"))
        self._advice.setText(self.tr("Nothing there? Look into the spam folder, and check the address."))
        self.word_state()

    @override
    def word_state(self) -> None:
        super().word_state()
        state = self.state
        is_new = state.mail is MailKind.SIGN_UP
        self.title.setText(self.tr("Confirm your email") if is_new else self.tr("Check your email"))
        self.subtitle.setText(mail_text(state.mail, state.email))
        self.hint.setText(invalid_text(state.invalid, Invalid.CODE, state.error))
        self.hint.setVisible(bool(self.hint.text()))
        self.code.setAccessibleDescription(self.hint.text())
        wait = state.wait
        self.again.setText(self.tr("Send again in %Ln s", "", wait) if wait else self.tr("Send again"))
        self.button.setText(self.tr("Checking…") if state.is_busy else self.tr("Continue"))
