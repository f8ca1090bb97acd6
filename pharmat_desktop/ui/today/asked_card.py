"""Sessions that wait for one's answer: requests, and other times that are proposed. Each leads to its page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal

from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.sessions import Session
from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.times import clock_text
from pharmat_desktop.ui.today.cards import Rows
from pharmat_desktop.ui.widgets.card import Card
from pharmat_desktop.ui.widgets.link_row import LinkLook

MOST = 3
"""Rows; the calendar has all of them."""


class AskedCard(Card):
    """Shown only while somebody waits."""

    opened = Signal(str)
    """The id of a session."""

    def __init__(self, me: UserId) -> None:
        super().__init__()
        self._me = me
        self._asked: Sequence[Session] = ()
        self._zone = ""
        self._rows = Rows()
        self._rows.pressed.connect(lambda place: self.opened.emit(self._asked[place].id))
        self.body.addWidget(self._rows)
        self.hide()

    def show_asked(self, asked: Sequence[Session], zone: str) -> None:
        """First what begins first. `zone`: by whose clock, an IANA name; empty for this computer's."""
        self._asked, self._zone = asked, zone
        self.setVisible(bool(asked))
        self.word()

    @override
    def word(self) -> None:
        heading, count = self.tr("Waiting for your answer"), len(self._asked)
        self.heading.setText(f"{heading} · {QLocale().toString(count)}" if count > MOST else heading)
        self._rows.show_rows([self._row(one) for one in self._asked[:MOST]])

    def _row(self, session: Session) -> tuple[LinkLook, str]:
        other = session.other(self._me)
        name = other.name or self.tr("Somebody")
        when = clock_text(session.asked_slot.starts_at, self._zone)
        if session.proposal is not None:
            when = self.tr("another time: {time}").format(time=when)
        below = " · ".join(filter(None, (when, isolated(session.title))))
        return LinkLook(name, below, avatar_id=other.id), ", ".join(filter(None, (name, when, session.title)))
