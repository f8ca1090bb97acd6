"""Accounts that this computer knows, as cards: one press and one is in, offline too."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pharmat_desktop.domain.errors import NoAnswer, Offline
from pharmat_desktop.domain.people import Account
from pharmat_desktop.ui.academy_name import academy_text
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sign_in.page import Page, at_start
from pharmat_desktop.ui.sign_in.state import Step
from pharmat_desktop.ui.sign_in.words import role_text
from pharmat_desktop.ui.theme.tokens import Space
from pharmat_desktop.ui.widgets.person_card import CardTexts, PersonCard


class PeoplePage(Page):
    """Every account with its academy, the latest first."""

    account_chosen = Signal(object)
    """The domain Account."""

    def __init__(self, accounts: Sequence[Account], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.accounts = tuple(accounts)
        self.cards = [PersonCard(is_outlined=True) for _ in accounts]
        column = QVBoxLayout()
        column.setSpacing(Space.S)
        for account, card in zip(self.accounts, self.cards, strict=True):
            card.clicked.connect(lambda _=False, account=account: self.account_chosen.emit(account))
            column.addWidget(card)
        self.body.addLayout(column)
        self.academies = self.link(Step.ACADEMY)
        self.foot.addLayout(at_start(self.academies))
        if self.cards:
            self.setFocusProxy(self.cards[0])
        self.button.setProperty("kind", "secondary")
        self.word()

    @override
    def submit(self) -> None:
        self.step_chosen.emit(Step.PASSWORD)

    @override
    def word_state(self) -> None:
        super().word_state()
        if isinstance(self.state.error, Offline | NoAnswer):
            self.error.set_kind("info")
            text = self.tr("You are offline. Go on with an account that is known here: what was loaded once opens.")
            self.error.set_text(text)
        else:
            self.error.set_kind("error")

    @override
    def inputs(self) -> tuple[QWidget, ...]:
        return (*self.cards, self.academies)

    @override
    def word(self) -> None:
        self.title.setText(self.tr("Welcome back"))
        self.subtitle.setText(self.tr("Continue as"))
        self.button.setText(self.tr("Use another account"))
        self.academies.setText(self.tr("Another academy"))
        for account, card in zip(self.accounts, self.cards, strict=True):
            place = academy_text(account.academy)
            name = self.tr("Continue as {name}, {email}, {academy}")
            name = name.format(name=account.name, email=account.email, academy=place)
            texts = CardTexts(account.user_id, account.name, role_text(account.role), f"{account.email}\n{place}")
            card.set_texts(texts, name)
        self.word_state()
