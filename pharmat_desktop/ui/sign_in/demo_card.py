"""One demo account as a card that signs in when it is pressed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from pharmat_desktop.ui.sign_in.presenter import DemoAccount
from pharmat_desktop.ui.sign_in.words import role_text
from pharmat_desktop.ui.widgets.person_card import CardTexts, PersonCard


class DemoCard(PersonCard):
    """Name and role above, what to expect below, over as many lines as it takes."""

    def __init__(self, account: DemoAccount, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.account = account
        self.word()

    def word(self) -> None:
        account, role = self.account, role_text(self.account.role)
        text = self.tr("Sign in as {name}, {role}. {about}")
        name = text.format(name=account.name, role=role, about=account.about)
        self.set_texts(CardTexts(account.email, account.name, role, account.about), name)
