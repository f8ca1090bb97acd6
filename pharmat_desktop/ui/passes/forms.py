"""What a tutor fills in: an offer, or a make-up session for a student."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.passes import MAX_REASON, MAX_TITLE, NewCredit, NewPackage, PackageId, PassId
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.session_commands import new_request_id
from pharmat_desktop.ui.amounts import amount_from, money_text
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.passes import words
from pharmat_desktop.ui.passes.state import Deed, PassesPage
from pharmat_desktop.ui.theme.tokens import BODY, H1, Space
from pharmat_desktop.ui.times import duration_text
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.choice import ChoiceField
from pharmat_desktop.ui.widgets.field import Field
from pharmat_desktop.ui.widgets.flow_layout import FlowLayout
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.notice import Notice
from pharmat_desktop.ui.widgets.text_area import TextArea

SESSIONS = (2, 3, 4, 5, 6, 8, 10, 12, 15, 20)
MINUTES = (30, 45, 60, 90, 120)
DAYS = (30, 60, 90, 120, 180, 365)
Id = TypeVar("Id")


class TutorForm(QWidget):
    """A heading, what a subclass puts into `body`, what went wrong, and two buttons. Escape puts it off."""

    submitted = Signal(object)
    put_off = Signal()

    def __init__(self, deed: Deed) -> None:
        super().__init__()
        self._deed = deed
        self._page: PassesPage | None = None
        self._wish_id = ""
        self.heading, self.about = wrapped(Label("", H1)), wrapped(Label("", BODY, "muted"))
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.S)
        self.told = Notice("error")
        self.submit, self.later = Button("", "primary"), Button("", "ghost")
        self.submit.clicked.connect(self.send)
        self.later.clicked.connect(self.put_off)
        buttons = FlowLayout(Space.S)
        buttons.addWidget(self.submit)
        buttons.addWidget(self.later)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.M)
        column.addWidget(self.heading)
        column.addWidget(self.about)
        column.addLayout(self.body)
        column.addWidget(self.told)
        column.addLayout(buttons)
        column.addStretch()

    def first_field(self) -> QWidget:
        raise NotImplementedError

    def wish(self) -> NewPackage | NewCredit | None:
        """What was filled in; None while something is missing, which is said at its field."""
        raise NotImplementedError

    def clear(self) -> None:
        """For the next one, under an id of its own."""
        self._wish_id = ""

    def show_page(self, page: PassesPage) -> None:
        self._page = page
        error = page.told is not None and page.told.deed is self._deed and page.told.error is not None
        self.told.set_text(words.told_text(page.told) if error else "")
        is_free = page.busy is None and page.hold is Hold.NONE
        self.submit.setEnabled(is_free)
        if page.hold is not Hold.NONE:
            self.told.set_text(self.tr("The academy cannot be reached: this has to wait."))
        self.later.setText(self.tr("Not now"))

    def send(self) -> None:
        if self.submit.isEnabled() and (wish := self.wish()) is not None:
            self.submitted.emit(wish)

    def same_id(self, kind: Callable[[str], Id]) -> Id:
        """The same until it is done: sent again, it is done once."""
        self._wish_id = self._wish_id or new_request_id()
        return kind(self._wish_id)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_off.emit()
        else:
            super().keyPressEvent(event)


class OfferForm(TutorForm):
    """A package."""

    def __init__(self) -> None:
        super().__init__(Deed.OFFER)
        self.title, self.price = Field(""), Field("")
        self.title.edit.setMaxLength(MAX_TITLE)
        self.sessions, self.minutes, self.days, self.subject = (ChoiceField() for _ in range(4))
        for part in (self.title, self.sessions, self.minutes, self.price, self.days, self.subject):
            self.body.addWidget(part)
        for field in (self.title, self.price):
            field.submitted.connect(self.send)
        self.price.edit.textChanged.connect(lambda _: self._hint_price())
        self.sessions.chosen.connect(lambda _: self._hint_price())
        self.clear()

    @override
    def first_field(self) -> QWidget:
        return self.title

    @override
    def clear(self) -> None:
        super().clear()
        self._fill()
        for field in (self.title, self.price):
            field.edit.clear()
            field.set_error("")
        for choice, usual in ((self.sessions, "5"), (self.minutes, "60"), (self.days, "120")):
            choice.set_key(usual)

    @override
    def show_page(self, page: PassesPage) -> None:
        super().show_page(page)
        self.heading.setText(self.tr("A new package"))
        self.about.setText(self.tr("Students pay it ahead and book with it. What is on offer never changes."))
        self.title.set_label(self.tr("Name"))
        self.sessions.set_label(self.tr("Sessions"))
        self.minutes.set_label(self.tr("Up to"))
        self.price.set_label(self.tr("Price of all of it, in {currency}").replace("{currency}", page.choices.currency))
        self.days.set_label(self.tr("Valid for"))
        self.subject.set_label(self.tr("For"))
        self._fill()
        self.subject.set_choices([("", self.tr("Anything that you teach")), *page.choices.subjects])
        self.submit.setText(self.tr("Offering…") if page.busy is Deed.OFFER else self.tr("Offer it"))

    @override
    def wish(self) -> NewPackage | None:
        page, title = self._page, self.title.edit.text().strip()
        currency = page.choices.currency if page is not None else ""
        price = amount_from(self.price.edit.text(), currency)
        if not title:
            self.title.set_error(self.tr("Give it a name."))
            self.title.setFocus()
        elif price is None or price.minor <= 0:
            example = self.tr("Write an amount, such as {example}.").replace("{example}", _example(currency))
            self.price.set_error(example)
            self.price.setFocus()
        else:
            counts = int(self.sessions.key()), int(self.minutes.key()), price.minor, int(self.days.key())
            subjects = (self.subject.key(),) if self.subject.key() else ()
            return NewPackage(self.same_id(PackageId), title, *counts, subjects)
        return None

    def _fill(self) -> None:
        """In the words of the language."""
        self.sessions.set_choices([(str(n), QLocale().toString(n)) for n in SESSIONS])
        self.minutes.set_choices([(str(n), duration_text(n)) for n in MINUTES])
        self.days.set_choices([(str(n), words.valid_text(n)) for n in DAYS])

    def _hint_price(self) -> None:
        """What one session comes to."""
        price = amount_from(self.price.edit.text(), self._page.choices.currency if self._page is not None else "")
        count = int(self.sessions.key() or 1)
        text = ""
        if price is not None and price.minor > 0 and price.minor % count == 0:
            each = money_text(Money(price.minor // count, price.currency))
            text = self.tr("{price} each session").replace("{price}", each)
        self.sessions.set_hint(text)


class CreditForm(TutorForm):
    """A make-up session."""

    def __init__(self) -> None:
        super().__init__(Deed.GIVE)
        self.student, self.minutes, self.days = ChoiceField(is_searchable=True), ChoiceField(), ChoiceField()
        self.reason = TextArea(lines=3, limit=MAX_REASON)
        self.missing = Notice("error")
        for part in (self.student, self.minutes, self.days, self.reason, self.missing):
            self.body.addWidget(part)
        self.clear()

    @override
    def first_field(self) -> QWidget:
        return self.student

    @override
    def clear(self) -> None:
        super().clear()
        self._fill()
        self.student.set_key("")
        self.minutes.set_key("60")
        self.days.set_key("180")
        self.reason.set_text("")
        self.missing.set_text("")

    @override
    def show_page(self, page: PassesPage) -> None:
        super().show_page(page)
        self.heading.setText(self.tr("Give a make-up session"))
        self.about.setText(self.tr("The student books it like any other session, and pays nothing."))
        self.student.set_label(self.tr("Student"))
        self.student.set_choices([("", self.tr("Choose a student")), *page.choices.students])
        self.minutes.set_label(self.tr("Up to"))
        self.days.set_label(self.tr("Valid for"))
        self.reason.set_label(self.tr("What it is for; the student reads this"))
        self._fill()
        self.submit.setText(self.tr("Giving…") if page.busy is Deed.GIVE else self.tr("Give it"))

    @override
    def wish(self) -> NewCredit | None:
        student, reason = self.student.key(), self.reason.text().strip()
        if not student:
            self.missing.set_text(self.tr("Choose a student."))
            self.student.setFocus()
        elif not reason:
            self.missing.set_text(self.tr("Say in a few words what it is for."))
            self.reason.setFocus()
        else:
            self.missing.set_text("")
            minutes, days = int(self.minutes.key()), int(self.days.key())
            return NewCredit(self.same_id(PassId), UserId(student), minutes, reason, days)
        return None

    def _fill(self) -> None:
        self.minutes.set_choices([(str(n), duration_text(n)) for n in MINUTES])
        self.days.set_choices([(str(n), words.valid_text(n)) for n in DAYS])


def _example(currency: str) -> str:
    found = amount_from("240", currency)
    return money_text(found) if found is not None else "240"
