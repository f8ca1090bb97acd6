"""The session that goes on or comes next: with whom, when, how long until then, and the way in."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.sessions import Session, SessionKind
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import BODY_STRONG, SMALL, SMALL_STRONG, Space
from pharmat_desktop.ui.times import clock_text, duration_text, left_text
from pharmat_desktop.ui.widgets.avatar import Avatar
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.card import Card
from pharmat_desktop.ui.widgets.labels import ElidedLabel, Label, wrapped

translate = QCoreApplication.translate


class NextSessionCard(Card):
    """Shown only while there is one."""

    session_opened = Signal(str)
    """Its id."""
    join_requested = Signal(str)
    """Its id; only while one can go in."""

    def __init__(self, me: UserId) -> None:
        super().__init__()
        self._me = me
        self._session: Session | None = None
        self._now: datetime | None = None
        self._zone = ""
        self._avatar = Avatar()
        self._title = ElidedLabel("", BODY_STRONG)
        self._when = ElidedLabel("", SMALL, "muted")
        self._countdown = Label("", SMALL_STRONG)
        self._open = Button("", "primary")
        self._open.clicked.connect(self._go)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        for label in (self._title, self._when, self._countdown):
            texts.addWidget(label)
        line = QHBoxLayout()
        line.setSpacing(Space.L)
        line.addWidget(self._avatar)
        line.addLayout(texts, 1)
        line.addWidget(self._open)
        self.body.addLayout(line)

    def show_session(self, session: Session, now: datetime, zone: str) -> None:
        """`zone`: by whose clock, an IANA name; empty for this computer's."""
        self._session, self._now, self._zone = session, now, zone
        self.word()

    @property
    def is_joining(self) -> bool:
        """Whether the button leads into the meeting."""
        if self._session is None or self._now is None:
            return False
        return self._session.kind is SessionKind.ONLINE and self._session.is_open(self._now)

    @override
    def word(self) -> None:
        session, now = self._session, self._now
        if session is None or now is None:
            return
        person = session.other(self._me)
        topic = session.title or self.tr("Session")
        self.heading.setText(self.tr("Your next session"))
        self._avatar.set_person(person.id, person.name)
        self._title.setText(" · ".join(part for part in (topic, person.name) if part))
        self._when.setText(f"{clock_text(session.starts_at, self._zone)} · {duration_text(session.minutes)}")
        self._countdown.setText(countdown_text(session, now))
        self._open.setText(self.tr("Join") if self.is_joining else self.tr("Open"))
        self._open.setAccessibleName(f"{self._open.text()}: {self._title.text()}, {self._countdown.text()}")

    def _go(self) -> None:
        if self._session is not None:
            (self.join_requested if self.is_joining else self.session_opened).emit(self._session.id)


class NoSessionCard(Card):
    """In its place while a student has none."""

    booking_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._text = wrapped(Label("", SMALL, "muted"))
        self.book = Button("", "secondary")
        self.book.clicked.connect(self.booking_requested)
        line = QHBoxLayout()
        line.setSpacing(Space.L)
        line.addWidget(self._text, 1)
        line.addWidget(self.book)
        self.body.addLayout(line)
        self.word()

    @override
    def word(self) -> None:
        self.heading.setText(self.tr("No session is planned"))
        self._text.setText(self.tr("Find a tutor and a time that suits you both."))
        self.book.setText(self.tr("Book a session"))


def countdown_text(session: Session, now: datetime) -> str:
    """How long until it begins; how long it still lasts."""
    if now >= session.starts_at:
        return translate("today", "ends in {time}").replace("{time}", left_text(session.ends_at - now))
    return translate("today", "begins in {time}").replace("{time}", left_text(session.starts_at - now))
