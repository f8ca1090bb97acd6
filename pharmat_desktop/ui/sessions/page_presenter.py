"""The page of one session: what is known of it, what can be done, and how a command that was given fares.

::

    IDLE ──run──► SENDING ──► IDLE    done, refused, or not sent: said, in words
                     └─no answer─► ASKING ──► IDLE    nothing is claimed meanwhile
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from pharmat_desktop.domain.errors import LocalStorageError, PharmatError
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.session_commands import Done, NotSent, Outcome, SessionCommand, TurnedDown
from pharmat_desktop.domain.sessions import (
    CancellationTerms,
    Feedback,
    OpenSlots,
    RequestId,
    Session,
    SessionChange,
    SessionId,
    Side,
    Slot,
)
from pharmat_desktop.services.session_wishes import FeedbackWords
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.sessions.offers import Action, Offer, offers

PRESENCE = 60_000
"""Milliseconds between two marks of being there."""
GATHER = 30
"""Milliseconds in which changes are gathered."""
DAYS_AHEAD = timedelta(days=28)
"""In which another time is looked for."""
STEP = 30


class Phase(StrEnum):
    IDLE = "idle"
    SENDING = "sending"
    ASKING = "asking"
    """Sent, and not answered: the server is asked what became of it."""


class Ending(StrEnum):
    """How the last command ended."""

    DONE = "done"
    NOT_SENT = "not_sent"
    REFUSED = "refused"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Told:
    """What is said of the last command."""

    ending: Ending
    action: Action
    sentence: str = ""
    """The server's."""
    nearest: tuple[Slot, ...] = ()
    error: PharmatError | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """Something that was asked for: not there yet, there, or not to be had."""

    terms: CancellationTerms | None = None
    slots: OpenSlots | None = None
    error: PharmatError | None = None


@dataclass(frozen=True, slots=True)
class PageState:
    session: Session | None = None
    side: Side | None = None
    now: datetime | None = None
    offers: tuple[Offer, ...] = ()
    history: tuple[SessionChange, ...] = ()
    feedback: tuple[Feedback, ...] = ()
    series: tuple[Session, ...] = ()
    """Of a weekly booking: all its sessions, in order."""
    hold: Hold = Hold.NONE
    action: Action | None = None
    """Whose form is open."""
    found: Found = Found()
    """What the form asked the server for."""
    phase: Phase = Phase.IDLE
    told: Told | None = None

    @property
    def own_feedback(self) -> Feedback | None:
        return next((one for one in self.feedback if one.author is self.side), None)

    @property
    def other_feedback(self) -> Feedback | None:
        return next((one for one in self.feedback if one.author is not self.side), None)


class Known(Protocol):
    """What the page reads: a part of the `SessionReader` of the ports."""

    def session(self, session_id: SessionId) -> Session | None: ...

    def booking(self, request_id: RequestId) -> Sequence[Session]: ...

    def history(self, session_id: SessionId) -> Sequence[SessionChange]: ...

    def feedback(self, session_id: SessionId) -> Sequence[Feedback]: ...


class Wishes(Protocol):
    """What may be written offline: a part of `services.session_wishes.SessionWishes`."""

    async def give_feedback(self, session_id: SessionId, words: FeedbackWords) -> None: ...


class Sessions(Protocol):
    """What the page reads and does: a part of `services.sessions.SessionService`, which says what each promises."""

    @property
    def known(self) -> Known: ...

    @property
    def wishes(self) -> Wishes: ...

    async def run(self, command: SessionCommand, asking: Callable[[], None]) -> Outcome: ...

    async def cancellation_terms(self, session_id: SessionId) -> CancellationTerms: ...

    async def open_slots(
        self, tutor_id: UserId, start: datetime, end: datetime, *, minutes: int, step: int
    ) -> OpenSlots: ...

    async def mark_present(self, session_id: SessionId) -> None: ...

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]: ...


class PagePresenter(QObject):
    """Owned by the screen. `zone` of times is the calendar's; the view knows it."""

    state_changed = Signal(object)
    """A PageState."""

    def __init__(
        self, service: Sessions, me: UserId, tasks: TaskScope, clock: Callable[[], datetime], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._me = me
        self._tasks = tasks
        self._clock = clock
        self._state = PageState(now=clock())
        self._presence = QTimer(self, interval=PRESENCE)
        self._presence.timeout.connect(self._mark_present)
        self._joined: SessionId | None = None
        self._is_closed = False
        self._soon = QTimer(self, interval=GATHER, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        self._unsubscribe = service.subscribe(self._on_change)

    @property
    def state(self) -> PageState:
        return self._state

    def open(self, session_id: SessionId) -> None:
        """Show another session; a command under way is not stopped by that."""
        if self._state.session is not None and self._state.session.id == session_id:
            self.refresh()
            return
        self._state = PageState(now=self._clock(), hold=self._state.hold)
        self._read(session_id)

    def leave(self) -> None:
        """Show nothing."""
        self._become(PageState(now=self._clock(), hold=self._state.hold))

    def refresh(self) -> None:
        if self._state.session is not None:
            self._read(self._state.session.id)

    def tick(self) -> None:
        """Time goes on: what was not possible may be now."""
        if self._state.session is not None:
            self._become(self._timed(self._state))

    def set_hold(self, hold: Hold) -> None:
        if hold is not self._state.hold:
            self._become(replace(self._state, hold=hold))

    def begin(self, action: Action) -> None:
        """Open the form of an action, and ask the server for what it needs; what was told before is read."""
        self._become(replace(self._state, action=action, found=Found(), told=None))
        self.look_again()

    def look_again(self) -> None:
        """Ask for what the open form needs, also after an error."""
        session, action = self._state.session, self._state.action
        if session is None:
            return
        if action is Action.CANCEL:
            self._tasks.spawn(self._find(session, self._terms), name="cancellation terms")
        elif action in (Action.PROPOSE, Action.COUNTER):
            self._tasks.spawn(self._find(session, self._slots), name="open slots")

    def put_off(self) -> None:
        """Close the form."""
        self._become(replace(self._state, action=None, found=Found()))

    def run(self, action: Action, command: SessionCommand) -> None:
        """Give a command; one at a time."""
        if self._state.phase is Phase.IDLE:
            self._become(replace(self._state, phase=Phase.SENDING, told=None))
            self._tasks.spawn(self._run(action, command), name=f"session {action}")

    def give_feedback(self, words: FeedbackWords) -> None:
        """Written down on this computer, offline too; sent when the academy can be reached."""
        if self._state.session is not None:
            self._tasks.spawn(self._give_feedback(self._state.session.id, words), name="feedback")

    def join(self) -> None:
        """The person goes in: from now on they are seen there, every minute, until it ends."""
        if self._state.session is not None:
            self._joined = self._state.session.id
            self._presence.start()
            self._mark_present()

    def close(self) -> None:
        self._is_closed = True
        self._presence.stop()
        self._soon.stop()
        self._unsubscribe()

    def _on_change(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _mark_present(self) -> None:
        session = self._service.known.session(self._joined) if self._joined else None
        if session is None or not session.is_open(self._clock()):
            self._presence.stop()
            self._joined = None
        else:
            self._tasks.spawn(self._marked(session.id), name="presence")

    async def _marked(self, session_id: SessionId) -> None:
        try:
            await self._service.mark_present(session_id)
        except PharmatError:
            return  # a minute later again; one's own lost connection is not one's absence

    async def _run(self, action: Action, command: SessionCommand) -> None:
        session_id = self._state.session.id if self._state.session else None
        try:
            outcome = await self._service.run(command, self._ask)
        except LocalStorageError as error:
            self._end(session_id, Told(Ending.FAILED, action, error=error))
            return
        if isinstance(outcome, Done):
            self._end(session_id, Told(Ending.DONE, action))
        elif isinstance(outcome, NotSent):
            self._end(session_id, Told(Ending.NOT_SENT, action))
        else:
            self._refused(session_id, action, outcome)

    async def _give_feedback(self, session_id: SessionId, words: FeedbackWords) -> None:
        try:
            await self._service.wishes.give_feedback(session_id, words)
        except LocalStorageError as error:
            self._end(session_id, Told(Ending.FAILED, Action.FEEDBACK, error=error))
        except ValueError:
            self.put_off()  # earlier words are on their way
        else:
            self._end(session_id, Told(Ending.DONE, Action.FEEDBACK))

    def _ask(self) -> None:
        self._become(replace(self._state, phase=Phase.ASKING))

    def _refused(self, session_id: SessionId | None, action: Action, outcome: TurnedDown) -> None:
        found = Found(terms=outcome.terms) if outcome.terms is not None else self._state.found
        self._end(session_id, Told(Ending.REFUSED, action, outcome.sentence, outcome.nearest), found)

    def _end(self, session_id: SessionId | None, told: Told, found: Found | None = None) -> None:
        """Say how it ended, on the page of its session only."""
        state = replace(self._state, phase=Phase.IDLE)
        if state.session is not None and state.session.id == session_id:
            is_done = told.ending is Ending.DONE
            state = replace(state, told=told, found=found or Found() if is_done else found or state.found)
            state = replace(state, action=None) if is_done else state
        self._state = state
        self.refresh()
        self.state_changed.emit(self._state)

    async def _find(self, session: Session, ask: Callable[[Session], Awaitable[Found]]) -> None:
        try:
            found = await ask(session)
        except PharmatError as error:
            found = Found(error=error)
        if self._state.session is not None and self._state.session.id == session.id and self._state.action is not None:
            self._become(replace(self._state, found=found))

    async def _terms(self, session: Session) -> Found:
        return Found(terms=await self._service.cancellation_terms(session.id))

    async def _slots(self, session: Session) -> Found:
        now = self._clock()
        slots = await self._service.open_slots(
            session.tutor.id, now, now + DAYS_AHEAD, minutes=session.minutes, step=STEP
        )
        return Found(slots=slots)

    def _read(self, session_id: SessionId) -> None:
        known = self._service.known
        try:
            session = known.session(session_id)
            if session is None:
                self.leave()
                return
            state = replace(
                self._state,
                session=session,
                side=session.side_of(self._me),
                history=tuple(known.history(session_id)),
                feedback=tuple(known.feedback(session_id)),
                series=tuple(known.booking(session.request_id)),
            )
        except LocalStorageError as error:
            self._become(replace(self._state, told=Told(Ending.FAILED, Action.FEEDBACK, error=error)))
            return
        state = self._timed(state)
        is_offered = any(one.action is state.action for one in state.offers)
        if state.phase is Phase.IDLE and state.action is not None and not is_offered:
            state = replace(state, action=None, found=Found())  # somebody else was faster
        self._become(state)

    def _timed(self, state: PageState) -> PageState:
        now = self._clock()
        if state.session is None:
            return replace(state, now=now)
        return replace(state, now=now, offers=tuple(offers(state.session, state.side, now, state.own_feedback)))

    def _become(self, state: PageState) -> None:
        if state != self._state and not self._is_closed:
            self._state = state
            self.state_changed.emit(state)
