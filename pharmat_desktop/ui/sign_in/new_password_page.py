"""The new password of somebody who had forgotten theirs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sign_in.page import Page, at_start
from pharmat_desktop.ui.sign_in.state import Invalid, SignInState
from pharmat_desktop.ui.sign_in.words import new_password_text
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.field import PasswordField
from pharmat_desktop.ui.widgets.strength_meter import StrengthMeter


class NewPasswordPage(Page):
    """One field: the eye shows what was typed, so nobody types it twice."""

    submitted = Signal(str)
    skipped = Signal()
    """Go in without a new password."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.password = PasswordField("", keeps_place=False)
        self.password.submitted.connect(self.submit)
        self.meter = StrengthMeter()
        self.password.edit.textChanged.connect(lambda text: self.meter.judge(text, [self.state.email]))
        self.skip = Button("", "link")
        self.skip.clicked.connect(self.skipped)
        self.body.addWidget(self.password)
        self.body.addWidget(self.meter)
        self.foot.addLayout(at_start(self.skip))
        self.setFocusProxy(self.password.edit)
        self.word()

    @override
    def submit(self) -> None:
        self.submitted.emit(self.password.edit.text())

    @override
    def inputs(self) -> tuple[QWidget, ...]:
        return (self.password, self.skip)

    @override
    def is_told_in_field(self) -> bool:
        return self.state.invalid is Invalid.PASSWORD

    @override
    def show_state(self, state: SignInState) -> None:
        super().show_state(state)
        if state.invalid is Invalid.PASSWORD:
            self.password.setFocus()

    @override
    def word(self) -> None:
        self.title.setText(self.tr("Choose a new password"))
        self.subtitle.setText(self.tr("You are signed in. Choose a password for the next time."))
        self.password.set_label(self.tr("New password"))
        self.password.word()
        self.meter.word()
        self.skip.setText(self.tr("Not now"))
        self.word_state()

    @override
    def word_state(self) -> None:
        super().word_state()
        self.password.set_error(new_password_text(self.state.invalid, self.state.error))
        self.button.setText(self.tr("Saving…") if self.state.is_busy else self.tr("Save and continue"))
