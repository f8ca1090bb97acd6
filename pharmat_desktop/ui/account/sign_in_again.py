"""Signing in again in place, after the session has ended: nothing on the screen goes away meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pharmat_desktop.domain.people import Account
from pharmat_desktop.ui.academy_name import academy_text
from pharmat_desktop.ui.dialogs import Question
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.field import PasswordField
from pharmat_desktop.ui.widgets.notice import Notice


class SignInAgainDialog(Question):
    """Stays open, with what was typed, until it worked or the person gives up."""

    submitted = Signal(str)
    """The password."""
    other_way_requested = Signal()
    """By code, Google or Apple: on the sign-in screen."""

    def __init__(self, parent: QWidget, account: Account) -> None:
        super().__init__(parent, "", "", accept="")
        self.password = PasswordField("", keeps_place=False)
        self.error = Notice("error")
        self.other = Button("", "link")
        for place, part in enumerate((self.password, self.error)):
            self.column.insertWidget(2 + place, part)
        self.column.insertWidget(4, self.other, 0, Qt.AlignmentFlag.AlignLeft)
        text = self.tr("Your messages and drafts are still here. Sign in as {email} at {academy} to send and receive.")
        self._title_text = self.tr("Sign in again")
        self._explanation = text.format(email=account.email, academy=academy_text(account.academy))
        self.password.set_label(self.tr("Password"))
        self.other.setText(self.tr("Sign in another way"))
        self.other.clicked.connect(self.other_way_requested)
        self.show_state(is_busy=False)
        self.password.setFocus()

    def show_state(self, *, is_busy: bool, error: str = "") -> None:
        """While the academy is asked, and what it said."""
        self.word(self._title_text, self._explanation, self.tr("Signing in…") if is_busy else self.tr("Sign in"))
        for part in (self.password, self.other, self.accept_button):
            part.setEnabled(not is_busy)
        self.error.set_text(error)
        if error:
            self.password.setFocus()
            self.password.edit.selectAll()
        if layout := self.layout():
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))

    @override
    def accept(self) -> None:
        """The button, or Enter: ask first. `done` closes."""
        if text := self.password.edit.text():
            self.submitted.emit(text)
        else:
            self.password.set_error(self.tr("Enter your password."))
            self.password.setFocus()
