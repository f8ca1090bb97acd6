"""What is left of one pass, until when and for what, and what was done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.passes import PassKind, PassState
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.passes import words
from pharmat_desktop.ui.passes.parts import Card, Ledger
from pharmat_desktop.ui.passes.state import Deed, PassesPage
from pharmat_desktop.ui.theme.tokens import BODY, BODY_MEDIUM, H1, Size, Space
from pharmat_desktop.ui.widgets.avatar import Avatar
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.notice import Notice


class PassPage(QWidget):
    """Shows `PassesPage.held`."""

    booking_wanted = Signal(str)
    """A session with this tutor."""
    withdrawn = Signal()
    payment_wanted = Signal(str)
    """What was paid for it."""

    def __init__(self, *, is_tutor: bool, is_office: bool = False) -> None:
        super().__init__()
        self._is_tutor, self._is_office = is_tutor, is_office
        self._can_book = False
        self._tutor_id = ""
        self._title = wrapped(Label("", H1))
        self._avatar = Avatar(Size.CONTROL)
        self._person = Label("", BODY_MEDIUM)
        self._card = Card()
        self._why = wrapped(Label("", BODY, "muted"))
        self._over = Notice("info")
        self.told = Notice("error")
        self.book, self.withdraw, self.payment = Button("", "primary"), Button("", "ghost"), Button("", "ghost")
        self._payment_id = ""
        self._ledger = Ledger()
        self._build()
        self.book.clicked.connect(lambda: self.booking_wanted.emit(self._tutor_id))
        self.withdraw.clicked.connect(self.withdrawn)
        self.payment.clicked.connect(lambda: self.payment_wanted.emit(self._payment_id))

    def set_can_book(self, can_book: bool) -> None:
        """Whether something answers `booking_wanted`."""
        self._can_book = can_book

    def first_button(self) -> QWidget | None:
        """What can be pressed first."""
        return next((one for one in (self.book, self.withdraw, self.payment) if not one.isHidden()), None)

    def show_page(self, page: PassesPage) -> None:
        held = page.held
        if held is None:
            return
        self._tutor_id = held.tutor_id
        is_usable = held.state(page.now) is PassState.USABLE
        self._title.setText(words.pass_title(held))
        of_student = self._is_tutor or self._is_office
        other = held.student_id if of_student else held.tutor_id
        name = words.other_name(held, is_tutor=of_student)
        self._avatar.set_person(other, name)
        self._person.setText(name)
        whose = (words.other_name(held, is_tutor=False),) if self._is_office else ()
        lines = (*whose, words.good_for_text(held.minutes, held.subjects), _first_up(words.until_text(held)))
        percent = 100 * held.remaining // held.total if is_usable else None
        self._card.show_texts(words.left_of_text(held), lines, percent)
        self._why.setText(words.why_given_text(held))
        self._why.setVisible(bool(self._why.text()))
        self._over.set_text(words.state_sentence(held, page.now))
        self.book.setText(self.tr("Book a session with it"))
        self.book.setVisible(is_usable and not self._is_tutor and self._can_book)
        is_own_gift = held.kind is PassKind.CREDIT and bool(held.reason)
        self.withdraw.setText(self.tr("Take it back"))
        self.withdraw.setVisible(self._is_tutor and is_own_gift and is_usable)
        self.withdraw.setEnabled(page.busy is None and page.hold is Hold.NONE)
        self._payment_id = held.payment_id or ""
        self.payment.setText(self.tr("Show the payment"))
        self.payment.setVisible(bool(held.payment_id))
        is_told = page.told is not None and page.told.deed in (Deed.GIVE, Deed.WITHDRAW)
        self.told.set_kind("error" if page.told is not None and page.told.error is not None else "ok")
        self.told.set_text(words.told_text(page.told) if is_told else "")
        self._ledger.show_movements(page.movements)

    def _build(self) -> None:
        who = QHBoxLayout()
        who.setSpacing(Space.S)
        who.addWidget(self._avatar)
        who.addWidget(self._person, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.book)
        buttons.addWidget(self.withdraw)
        buttons.addWidget(self.payment)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.M)
        column.addWidget(self._title)
        column.addLayout(who)
        for part in (self._card, self._why, self._over, self.told):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addSpacing(Space.M)
        column.addWidget(self._ledger)
        column.addStretch()


def _first_up(text: str) -> str:
    return text[:1].upper() + text[1:]
