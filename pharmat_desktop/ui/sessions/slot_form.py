"""Another time, picked from those that are free for both: a day, a time by both clocks, and a word about it."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtWidgets import QWidget

from pharmat_desktop.domain.clocks import shown
from pharmat_desktop.domain.session_commands import Answer, Propose, Reply, SessionCommand, new_request_id
from pharmat_desktop.domain.sessions import OpenSlots, Session, Side
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sessions import page_words, words
from pharmat_desktop.ui.sessions.forms import MAX_REASON, Form
from pharmat_desktop.ui.sessions.offers import Action
from pharmat_desktop.ui.sessions.page_presenter import PageState
from pharmat_desktop.ui.widgets.choice import ChoiceField
from pharmat_desktop.ui.widgets.text_area import TextArea


class SlotForm(Form):
    """For PROPOSE and COUNTER. Times are what the server offered, the one nearest to what was meant comes first."""

    def __init__(self, action: Action) -> None:
        super().__init__(action)
        self.day, self.time = ChoiceField(), ChoiceField()
        self.note = TextArea(lines=2, limit=MAX_REASON)
        for part in (self.day, self.time, self.note):
            self.body.addWidget(part)
        self._slots: OpenSlots | None = None
        self._zone = "UTC"
        self._side: Side | None = None
        self.day.chosen.connect(lambda _: self._fill_times())
        self.time.chosen.connect(lambda _: self._tell_clocks())

    @override
    def first_field(self) -> QWidget:
        return self.day

    @override
    def clear(self) -> None:
        self.note.set_text("")

    @override
    def is_ready(self, state: PageState) -> bool:
        return bool(self.time.key())

    @override
    def word(self, state: PageState, zone: str) -> None:
        super().word(state, zone)
        self.day.set_label(self.tr("Day"))
        self.time.set_label(self.tr("Free times"))
        self.note.set_label(self.tr("A word to the other side (optional)"))
        self.submit.setText(self.tr("Propose this time"))
        self._side = state.side
        slots = state.found.slots
        if slots is not self._slots or zone != self._zone:
            self._slots, self._zone = slots, zone
            self._fill_days()
        for part in (self.day, self.time):
            part.setVisible(slots is not None and bool(slots.starts))
        if slots is None and state.found.error is None:
            self.tell(self.tr("Looking for free times…"))
        elif slots is not None and not slots.starts:
            self.tell(self.tr("There is no free time in the next four weeks."))

    def choose(self, at: datetime) -> None:
        """Pick a time, if it is offered."""
        self.day.set_key(shown(at, self._zone).date().isoformat())
        self._fill_times()
        self.time.set_key(at.isoformat())
        self._tell_clocks()

    @override
    def command(self, session: Session) -> SessionCommand | None:
        if not self.time.key():
            return None
        at, note = datetime.fromisoformat(self.time.key()), self.note.text().strip()
        if self.action is Action.PROPOSE:
            return Propose(new_request_id(), session.id, at, note=note)
        if session.proposal is None:
            return None
        return Answer(new_request_id(), session.id, session.proposal.id, Reply.COUNTER, at, note=note)

    def _fill_days(self) -> None:
        starts = self._slots.starts if self._slots is not None else ()
        days = dict.fromkeys(shown(at, self._zone).date() for at in starts)
        self.day.combo.clear()
        self.day.set_choices((day.isoformat(), words.day_text(day)) for day in days)
        self._fill_times()
        session = self._session
        if session is not None and starts:
            self.choose(min(starts, key=lambda at: abs(at - session.asked_slot.starts_at)))

    def _fill_times(self) -> None:
        starts = self._slots.starts if self._slots is not None else ()
        day = date.fromisoformat(self.day.key()) if self.day.key() else None
        those = [at for at in starts if shown(at, self._zone).date() == day]
        self.time.combo.clear()
        self.time.set_choices((at.isoformat(), words.time_text(at, self._zone)) for at in those)
        self._tell_clocks()

    def _tell_clocks(self) -> None:
        session = self._session
        if session is None or not self.time.key():
            self.time.set_hint("")
            return
        other = session.tutor if self._side is Side.STUDENT else session.student
        at = datetime.fromisoformat(self.time.key())
        self.time.set_hint(page_words.clocks_text(at, self._zone, other))
