"""What the Today screen shows, read from this computer; nothing here awaits anything but the person's own changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from pharmat_desktop.domain.changes import Changes, TopicKind
from pharmat_desktop.domain.chat import Conversation
from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.courses import Course
from pharmat_desktop.domain.errors import LocalStorageError, PharmatError
from pharmat_desktop.domain.notifications import Notification
from pharmat_desktop.domain.overview import Unsent
from pharmat_desktop.domain.sessions import Session
from pharmat_desktop.domain.settings import CALENDAR_ZONE, STEPS_HIDDEN
from pharmat_desktop.services.chat import ChatService
from pharmat_desktop.services.courses import CourseService
from pharmat_desktop.services.notifications import NotificationService
from pharmat_desktop.services.overview import OverviewService
from pharmat_desktop.services.settings import SettingsService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.today.steps import Step, steps_of

REFRESH_AFTER = 50
"""Milliseconds in which changes are gathered."""
TICK = 10_000
"""Milliseconds between two looks at the clock while a session comes."""
_TOPICS = frozenset(
    {
        *(TopicKind.CONVERSATIONS, TopicKind.DRAFTS, TopicKind.COURSES, TopicKind.PEOPLE, TopicKind.SETTINGS),
        *(TopicKind.SESSIONS, TopicKind.NOTIFICATIONS, TopicKind.ENROLMENTS),
    }
)


@dataclass(frozen=True, slots=True)
class TodayState:
    """Everything on the screen at one moment."""

    unread: tuple[Conversation, ...] = ()
    """Conversations with unread messages, newest first."""
    unread_total: int = 0
    attention: tuple[Unsent, ...] = ()
    waiting: int = 0
    course: Course | None = None
    """The course to go on with."""
    due_cards: int = 0
    """Cards to learn by that are due, as far as it can be told."""
    session: Session | None = None
    """The one that goes on or comes next."""
    minute: datetime | None = None
    """Now, to the minute, for its countdown; None without one."""
    asked: tuple[Session, ...] = ()
    """Those that want the person's answer, first what begins first."""
    zone: str = ""
    """By whose clock sessions are told: the calendar's IANA name; empty for this computer's."""
    told: tuple[Notification, ...] = ()
    """What the academy tells and nobody has read, newest first."""
    steps: tuple[Step, ...] = ()
    """Empty when all are done, or the person hid the list."""
    is_loading: bool = False
    """The first sync still runs: nothing here means nothing yet."""
    error: LocalStorageError | None = None


class Sources(NamedTuple):
    """Where the screen's content comes from."""

    chat: ChatService
    courses: CourseService
    overview: OverviewService
    settings: SettingsService
    next_session: Callable[[datetime], Session | None]
    """The agreed one that goes on or comes next, at a moment (aware UTC). Raises LocalStorageError."""
    clock: Callable[[], datetime]
    """Now, aware UTC."""
    notifications: NotificationService
    due_cards: Callable[[], int] = lambda: 0
    """How many cards to learn by are due, as far as it is known."""
    asked: Callable[[], Sequence[Session]] = lambda: ()
    """Sessions that want the person's answer, first what begins first. Raises LocalStorageError."""


class TodayPresenter(QObject):
    """Owned by the screen; `close` ends its subscription."""

    state_changed = Signal(object)
    """TodayState."""
    failed = Signal(str)
    """A sentence: what did not work, and what to do."""

    def __init__(self, sources: Sources, scope: TaskScope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sources = sources
        self._scope = scope
        self._state = TodayState()
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(REFRESH_AFTER)
        self._refresh.timeout.connect(self.refresh)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK)
        self._tick.timeout.connect(self.refresh)
        self._unsubscribe = sources.overview.subscribe(self._on_changes)
        self.refresh()

    @property
    def state(self) -> TodayState:
        return self._state

    def refresh(self) -> None:
        """Read everything anew, also after an error."""
        try:
            state = self._read()
        except LocalStorageError as error:
            state = replace(self._state, error=error)
        if state.session is None:
            self._tick.stop()
        elif not self._tick.isActive():
            self._tick.start()
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)

    def set_connection(self, status: ConnectionStatus) -> None:
        if status.is_first_sync != self._state.is_loading:
            self._state = replace(self._state, is_loading=status.is_first_sync)
            self.state_changed.emit(self._state)

    def discard(self, draft_id: str) -> None:
        """The person confirmed that this unsent message may be deleted."""
        self._scope.spawn(self._discard(draft_id), name="discard message")

    def retry(self, draft_id: str) -> None:
        self._scope.spawn(self._retry(draft_id), name="retry message")

    def mark_read(self, told: Sequence[Notification]) -> None:
        """What the academy told, on all devices."""
        self._scope.spawn(self._mark_read([one.id for one in told]), name="mark as read")

    def hide_steps(self) -> None:
        self._scope.spawn(self._hide_steps(), name="hide steps")

    def close(self) -> None:
        self._refresh.stop()
        self._tick.stop()
        self._unsubscribe()

    def _on_changes(self, changes: Changes) -> None:
        if not self._refresh.isActive() and any(topic.kind in _TOPICS for topic in changes):
            self._refresh.start()

    def _read(self) -> TodayState:
        chat, courses, overview, settings, next_session, clock, notifications, due_cards, asked = self._sources
        now = clock().replace(second=0, microsecond=0)
        session = next_session(now)
        unsent = overview.unsent()
        refused = [one for one in unsent if one.needs_attention]
        attention = (*refused, *overview.set_aside())
        current = overview.current_course()
        steps = () if settings.get(STEPS_HIDDEN) else steps_of(settings, overview)
        return TodayState(
            unread=tuple(one for one in chat.conversations() if one.unread),
            unread_total=chat.unread_total(),
            attention=attention,
            waiting=len(unsent) - len(refused),
            course=next((course for course in courses.courses() if course.id == current), None),
            due_cards=due_cards(),
            session=session,
            minute=now if session is not None else None,
            asked=tuple(asked()),
            zone=settings.get(CALENDAR_ZONE),
            told=tuple(notifications.unread()),
            steps=() if all(step.is_done for step in steps) else steps,
            is_loading=self._state.is_loading,
        )

    async def _discard(self, draft_id: str) -> None:
        try:
            await self._sources.chat.discard(draft_id)
        except LocalStorageError as error:
            self.failed.emit(words_for(error).sentence)
        except ValueError:
            self.refresh()  # it is being sent after all

    async def _retry(self, draft_id: str) -> None:
        try:
            await self._sources.chat.retry(draft_id)
        except LocalStorageError as error:
            self.failed.emit(words_for(error).sentence)
        except ValueError:
            self.refresh()  # it waits or was sent already

    async def _mark_read(self, ids: Sequence[str]) -> None:
        try:
            await self._sources.notifications.mark_read(ids)
        except PharmatError as error:
            self.failed.emit(words_for(error).sentence)

    async def _hide_steps(self) -> None:
        try:
            await self._sources.settings.put(STEPS_HIDDEN, value=True)
        except LocalStorageError as error:
            self.failed.emit(words_for(error).sentence)
