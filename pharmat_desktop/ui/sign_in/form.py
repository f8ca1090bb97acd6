"""Email, password and one button; what is wrong stands in place that is kept free for it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from pharmat_desktop.ui.sign_in.presenter import Invalid, SignInState
from pharmat_desktop.ui.sign_in.words import error_text, invalid_text
from pharmat_desktop.ui.theme.tokens import BODY, H1, Space
from pharmat_desktop.ui.widgets.announcing import announce
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.field import Field, PasswordField
from pharmat_desktop.ui.widgets.labels import Label, wrapped

WIDTH = 360


class SignInForm(QWidget):
    """Owned by the sign-in view; shows a SignInState and keeps what is typed."""

    submitted = Signal(str, str)
    """Email and password."""

    def __init__(self, academy: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._academy = academy
        self._state = SignInState()
        self.setFixedWidth(WIDTH)
        self._title = wrapped(Label("", H1))
        self._subtitle = wrapped(Label("", BODY, "muted"))
        self.email = Field("")
        self.email.edit.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        self.password = PasswordField("")
        self._error = wrapped(Label("", BODY, "danger"))
        self._error.setMinimumHeight(2 * BODY.line)
        self._error.setAlignment(self._error.alignment() & ~Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTop)
        self.button = Button("", "primary")
        self.button.setDefault(True)
        self.button.clicked.connect(self._submit)
        self.email.submitted.connect(self._submit)
        self.password.submitted.connect(self._submit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for part, gap in ((self._title, 0), (self._subtitle, Space.L), (self.email, 0), (self.password, 0)):
            column.addWidget(part)
            column.addSpacing(gap)
        column.addWidget(self._error)
        column.addSpacing(Space.S)
        column.addWidget(self.button)
        self.setFocusProxy(self.email.edit)
        self.retranslate()

    def set_email(self, email: str) -> None:
        self.email.edit.setText(email)

    def show_state(self, state: SignInState) -> None:
        """Show progress or what is wrong, and put the focus where it can be mended."""
        was_busy = self._state.is_busy
        self._state = state
        self._word_state()
        for part in (self.email, self.password, self.button):
            part.setEnabled(not state.is_busy)
        if state.invalid is Invalid.EMAIL:
            self.email.setFocus()
        elif state.invalid is Invalid.PASSWORD or (was_busy and state.error is not None):
            self.password.setFocus()
            self.password.edit.selectAll()
        if state.error is not None:
            announce(self, self._error.text())

    def retranslate(self) -> None:
        self._title.setText(self.tr("Sign in"))
        self._subtitle.setText(self.tr("to {academy}").format(academy=self._academy))
        self.email.set_label(self.tr("Email"))
        self.password.set_label(self.tr("Password"))
        self.password.retranslate()
        self._word_state()

    def _word_state(self) -> None:
        state = self._state
        self.email.set_error(invalid_text(state.invalid, Invalid.EMAIL))
        self.password.set_error(invalid_text(state.invalid, Invalid.PASSWORD))
        self._error.setText(error_text(state.error))
        if not state.is_busy:
            self.button.setText(self.tr("Sign in"))
        elif state.is_academy_ready:
            self.button.setText(self.tr("Signing in…"))
        else:
            self.button.setText(self.tr("Starting the demo academy…"))

    def _submit(self) -> None:
        self.password.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.submitted.emit(self.email.edit.text(), self.password.edit.text())
