"""Which academy: one that this computer knows, or a new one by its address and publishable key."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pharmat_desktop.domain.errors import Offline
from pharmat_desktop.ui.academy_name import academy_text
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sign_in.academy_presenter import AcademyPresenter, AcademyState
from pharmat_desktop.ui.sign_in.page import Page, at_start
from pharmat_desktop.ui.sign_in.state import SignInState, Step
from pharmat_desktop.ui.sign_in.words import address_text, unreachable_text
from pharmat_desktop.ui.theme.tokens import H3, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.field import Field
from pharmat_desktop.ui.widgets.labels import Label

OF_KEY = {"secret_key", "not_a_key", "wrong_key"}
"""Problems that are told below the key; all others below the address."""
MAX_PASTE = 4000
_URL = re.compile(r"https?://[^\s\"'<>,;]+")
_KEY = re.compile(r"sb_(?:publishable|secret)_[\w-]+|eyJ[\w-]+\.[\w-]+\.[\w-]+")


class AcademyPage(Page):
    """Its own presenter checks; the sign-in state only tells that the page is shown."""

    def __init__(self, presenter: AcademyPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.url, self.key = Field(""), Field("")
        hints = Qt.InputMethodHint.ImhUrlCharactersOnly | Qt.InputMethodHint.ImhNoPredictiveText
        for field in (self.url, self.key):
            field.edit.setInputMethodHints(hints)
            field.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            field.edit.textEdited.connect(lambda _: presenter.forget_faults())
            field.submitted.connect(self.submit)
        self.paste = Button("", "link")
        self.paste.clicked.connect(lambda: self.take(QGuiApplication.clipboard().text()))
        self.return_ = self.link(Step.PASSWORD)
        self.return_.setVisible(bool(presenter.academies))  # at the first start there is nowhere to sign in yet
        self.known = {academy: Button("") for academy in presenter.academies}
        self._new = Label("", H3)
        self._fill()
        self.setFocusProxy(self.url.edit)
        self.cancelled.connect(presenter.cancel)
        presenter.state_changed.connect(self._show_check)
        self.word()

    def take(self, text: str) -> None:
        """Fill in address and key from one pasted text, in whatever order it holds them."""
        for field, found in ((self.url, _URL.search(text[:MAX_PASTE])), (self.key, _KEY.search(text[:MAX_PASTE]))):
            if found:
                field.edit.setText(found.group().rstrip("/."))
        self._presenter.forget_faults()

    @override
    def submit(self) -> None:
        self._presenter.add(self.url.edit.text(), self.key.edit.text())

    @override
    def inputs(self) -> tuple[QWidget, ...]:
        return (self.url, self.key, self.paste, self.return_, *self.known.values())

    @override
    def is_told_in_field(self) -> bool:
        return bool(self._presenter.state.problem)

    @override
    def word(self) -> None:
        self.title.setText(self.tr("Choose your academy"))
        self.subtitle.setText(self.tr("Your academy gave you an address and a publishable key."))
        self.url.set_label(self.tr("Address"))
        self.url.edit.setPlaceholderText("https://abcdefgh.supabase.co")
        self.key.set_label(self.tr("Publishable key"))
        self.key.edit.setPlaceholderText("sb_publishable_…")
        self.paste.setText(self.tr("Paste both"))
        self.return_.setText(self.tr("Back to signing in"))
        self._new.setText(self.tr("Add another one"))
        for academy, button in self.known.items():
            button.setText(academy_text(academy.name))
            button.setAccessibleName(self.tr("Sign in at {academy}").format(academy=academy_text(academy.name)))
        self.word_state()

    @override
    def word_state(self) -> None:
        super().word_state()
        if isinstance(self.state.error, Offline):
            self.error.set_text(unreachable_text())
        problem = self._presenter.state.problem
        self.url.set_error("" if problem in OF_KEY else address_text(problem))
        self.key.set_error(address_text(problem) if problem in OF_KEY else "")
        self.button.setText(self.tr("Checking…") if self.state.is_busy else self.tr("Check and continue"))

    def _show_check(self, state: AcademyState) -> None:
        self.show_state(SignInState(Step.ACADEMY, is_busy=state.is_busy, error=state.error))

    @override
    def focus_what_is_wrong(self) -> None:
        (self.key if self._presenter.state.problem in OF_KEY else self.url).setFocus()

    def _fill(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(Space.S)
        for academy, button in self.known.items():
            button.clicked.connect(lambda _=False, academy=academy: self._presenter.choose(academy))
            column.addWidget(button)
        if self.known:
            column.addSpacing(Space.L)
            column.addWidget(self._new)
            column.addSpacing(Space.XS)
        self.body.addLayout(column)
        for part in (self.url, self.key):
            self.body.addWidget(part)
        self.body.addLayout(at_start(self.paste))
        self.foot.addLayout(at_start(self.return_))
