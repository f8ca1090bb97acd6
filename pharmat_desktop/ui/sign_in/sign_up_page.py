"""A new account: who one is, how one signs in, and the time zone that sessions are shown in."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pharmat_desktop.domain.accounts import SignUp
from pharmat_desktop.domain.people import Role
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sign_in.page import Page, at_start
from pharmat_desktop.ui.sign_in.state import Invalid, SignInState, Step
from pharmat_desktop.ui.sign_in.words import invalid_text, new_password_text
from pharmat_desktop.ui.theme.tokens import Space
from pharmat_desktop.ui.widgets.field import Field, PasswordField
from pharmat_desktop.ui.widgets.role_choice import CardChoice
from pharmat_desktop.ui.widgets.strength_meter import StrengthMeter
from pharmat_desktop.ui.widgets.time_zone_field import TimeZoneField


class SignUpPage(Page):
    """Emits the wish as it stands; the presenter says which field cannot be right."""

    submitted = Signal(object)
    """A domain SignUp."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.role = CardChoice({Role.STUDENT.value: "graduation-cap", Role.TUTOR.value: "users"})
        self.first_name, self.last_name, self.email = Field(""), Field(""), Field("")
        self.email.edit.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        self.password = PasswordField("", keeps_place=False)
        self.meter = StrengthMeter()
        self.zone = TimeZoneField()
        self.instead = self.link(Step.PASSWORD)
        self._fields = {
            Invalid.FIRST_NAME: self.first_name,
            Invalid.LAST_NAME: self.last_name,
            Invalid.EMAIL: self.email,
            Invalid.PASSWORD: self.password,
        }
        for field in self._fields.values():
            field.submitted.connect(self.submit)
            field.edit.textChanged.connect(self._judge)
        self._fill()
        self.setFocusProxy(self.first_name.edit)
        self.word()

    def wish(self) -> SignUp:
        """What is typed and chosen now."""
        return SignUp(
            email=self.email.edit.text().strip(),
            password=self.password.edit.text(),
            first_name=self.first_name.edit.text().strip(),
            last_name=self.last_name.edit.text().strip(),
            role=Role(self.role.key()),
            timezone=self.zone.key(),
            language=QLocale().name().split("_")[0],
        )

    @override
    def submit(self) -> None:
        self.submitted.emit(self.wish())

    @override
    def inputs(self) -> tuple[QWidget, ...]:
        return (self.role, *self._fields.values(), self.zone, self.instead)

    @override
    def is_told_in_field(self) -> bool:
        return self.state.invalid is Invalid.PASSWORD

    @override
    def show_state(self, state: SignInState) -> None:
        super().show_state(state)
        if field := self._fields.get(state.invalid):
            field.setFocus()

    @override
    def word(self) -> None:
        self.title.setText(self.tr("Create your account"))
        self.subtitle.setText(self.tr("One account for courses, sessions and conversations."))
        self.role.cards["student"].set_texts(self.tr("Student"), self.tr("I want to learn"))
        self.role.cards["tutor"].set_texts(self.tr("Tutor"), self.tr("I want to teach"))
        self.first_name.set_label(self.tr("First name"))
        self.last_name.set_label(self.tr("Last name"))
        self.email.set_label(self.tr("Email"))
        self.password.set_label(self.tr("Password"))
        self.password.word()
        self.meter.word()
        self.zone.word()
        self.zone.set_note(self.tr("Whoever has a session with you sees your time by it."))
        self.instead.setText(self.tr("I have an account"))
        self.word_state()

    @override
    def word_state(self) -> None:
        super().word_state()
        for invalid, field in self._fields.items():
            field.set_error(invalid_text(self.state.invalid, invalid))
        self.password.set_error(new_password_text(self.state.invalid, self.state.error))
        self.button.setText(self.tr("Creating your account…") if self.state.is_busy else self.tr("Create account"))

    def _judge(self) -> None:
        known = [field.edit.text() for field in (self.first_name, self.last_name, self.email)]
        self.meter.judge(self.password.edit.text(), known)

    def _fill(self) -> None:
        names = QHBoxLayout()
        names.setSpacing(Space.S)
        names.addWidget(self.first_name)
        names.addWidget(self.last_name)
        self.body.addWidget(self.role)
        self.body.addSpacing(Space.S)
        self.body.addLayout(names)
        for part in (self.email, self.password, self.meter):
            self.body.addWidget(part)
        self.body.addSpacing(Space.M)
        self.body.addWidget(self.zone)
        self.foot.addLayout(at_start(self.instead))
