"""The account menu in the rail: who is here, who else can be, and the ways to the settings and out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.people import Account
from pharmat_desktop.ui.academy_name import academy_text
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import BODY_STRONG, SMALL, SMALL_STRONG, Size, Space
from pharmat_desktop.ui.widgets.avatar import Avatar
from pharmat_desktop.ui.widgets.labels import ElidedLabel, Label
from pharmat_desktop.ui.widgets.menu_row import MenuRow
from pharmat_desktop.ui.widgets.person_card import CardTexts, PersonCard
from pharmat_desktop.ui.widgets.popover import Popover
from pharmat_desktop.ui.widgets.rule import Rule

WIDTH = 320


class AccountPopover(Popover):
    """Closes when something is chosen. Arrow keys walk, Enter chooses, Escape closes."""

    account_chosen = Signal(object)
    """The domain Account to put into the window."""
    add_requested = Signal()
    settings_requested = Signal()
    sign_out_requested = Signal()

    def __init__(self, parent: QWidget, current: Account, others: Sequence[Account] = ()) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.cards = [self._card(account) for account in others]
        self.settings = MenuRow("user", self.tr("Profile and settings"))
        self.add = MenuRow("user-plus", self.tr("Add an account"))
        self.leave = MenuRow("log-out", self.tr("Sign out"))
        self._build(current)
        for row, signal in (
            (self.settings, self.settings_requested),
            (self.add, self.add_requested),
            (self.leave, self.sign_out_requested),
        ):
            row.clicked.connect(self.close)
            row.clicked.connect(signal)

    @override
    def open_beside(self, anchor: QWidget) -> None:
        super().open_beside(anchor)
        self._choices()[0].setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        choices = self._choices()
        focused: QWidget | None = self.focusWidget()
        if (step := steps.get(Qt.Key(event.key()))) and focused in choices:
            choices[(choices.index(focused) + step) % len(choices)].setFocus()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _choices(self) -> list[QWidget]:
        return [*self.cards, self.settings, self.add, self.leave]

    def _card(self, account: Account) -> PersonCard:
        card = PersonCard()
        place = academy_text(account.academy)
        name = self.tr("Switch to {name}, {email}, {academy}")
        name = name.format(name=account.name, email=account.email, academy=place)
        card.set_texts(CardTexts(account.user_id, account.name, "", f"{account.email}\n{place}"), name)
        card.clicked.connect(self.close)
        card.clicked.connect(lambda: self.account_chosen.emit(account))
        return card

    def _build(self, current: Account) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.M, Space.S, Space.S)
        column.setSpacing(Space.XS)
        column.addLayout(_head(current))
        column.addSpacing(Space.S)
        if self.cards:
            column.addWidget(Rule())
            label = Label(self.tr("Switch to"), SMALL_STRONG, "muted")
            label.setContentsMargins(Space.M, Space.S, Space.M, 0)
            column.addWidget(label)
            for card in self.cards:
                column.addWidget(card)
        column.addWidget(Rule())
        for row in (self.settings, self.add):
            column.addWidget(row)
        column.addWidget(Rule())
        column.addWidget(self.leave)


def _head(account: Account) -> QHBoxLayout:
    avatar = Avatar(Size.AVATAR)
    avatar.set_person(account.user_id, account.name)
    texts = QVBoxLayout()
    texts.setSpacing(0)
    texts.addWidget(ElidedLabel(account.name, BODY_STRONG))
    texts.addWidget(ElidedLabel(account.email, SMALL, "muted"))
    texts.addWidget(ElidedLabel(academy_text(account.academy), SMALL, "muted"))
    row = QHBoxLayout()
    row.setContentsMargins(Space.M, 0, Space.M, 0)
    row.setSpacing(Space.M)
    row.addWidget(avatar, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(texts, 1)
    return row
