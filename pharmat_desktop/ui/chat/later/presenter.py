"""What is scheduled in the open conversation, without widgets: it is followed, and what the person wants is done."""

from __future__ import annotations

from collections.abc import Coroutine
from datetime import datetime
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from pharmat_desktop.domain.changes import Changes, Topic, TopicKind, concerns
from pharmat_desktop.domain.chat import ConversationId, Delivery, Message
from pharmat_desktop.domain.errors import LocalStorageError, PharmatError
from pharmat_desktop.domain.scheduling import Offer, ScheduledMessage, offers
from pharmat_desktop.services.scheduling import ScheduleService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.chat.composer_keeper import ComposerKeeper
from pharmat_desktop.ui.chat.later.words import Clocks
from pharmat_desktop.ui.chat.words import too_late_text
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.widgets.time_zone_field import guessed_zone

TICK = 20_000
"""Milliseconds between looks at the clock: "tomorrow" becomes "today", and a time passes."""


class Scheduled(NamedTuple):
    """The messages for later of the open conversation, as they are to be told of."""

    items: tuple[ScheduledMessage, ...]
    """In the order of their times."""
    clocks: Clocks

    @property
    def refused(self) -> int:
        return sum(one.needs_attention for one in self.items)

    @property
    def waiting(self) -> int:
        """Of how many the academy does not have the newest wish yet."""
        return sum(one.delivery is not Delivery.SENT and not one.needs_attention for one in self.items)

    @property
    def next(self) -> ScheduledMessage | None:
        """The first that will go by itself."""
        return next((one for one in self.items if not one.needs_attention), None)


class Wanted(NamedTuple):
    """When, by whose clock, and as an answer to what."""

    at: datetime
    zone: str
    answered: Message | None


class LaterPresenter(QObject):
    """Owned by the keeper; `close` ends its subscription."""

    changed = Signal(object)
    """Scheduled."""
    scheduled = Signal(object)
    """A new one is written down, for this datetime."""
    failed = Signal(str)
    """A sentence: what did not work, and what to do."""

    def __init__(self, service: ScheduleService, scope: TaskScope, composer: ComposerKeeper) -> None:
        super().__init__()
        self._service = service
        self._scope = scope
        self._composer = composer
        self._room: ConversationId | None = None
        self.shown = Scheduled((), self._clocks())
        self._tick = QTimer(self)
        self._tick.setInterval(TICK)
        self._tick.timeout.connect(self.refresh)
        self._unsubscribe = service.subscribe(self._on_changes)

    def close(self) -> None:
        self._tick.stop()
        self._unsubscribe()

    def open(self, conversation_id: ConversationId | None) -> None:
        """Follow another conversation; None: no one."""
        self._room = conversation_id
        self.refresh()

    def refresh(self) -> None:
        try:
            items = () if self._room is None else tuple(self._service.scheduled(self._room))
            self.shown = Scheduled(items, self._clocks())
        except LocalStorageError as error:
            self.failed.emit(words_for(error).sentence)
            return
        if bool(items) != self._tick.isActive():
            self._tick.start() if items else self._tick.stop()
        self.changed.emit(self.shown)

    def clocks(self) -> Clocks:
        """By whose clocks a time is told now."""
        try:
            return self._clocks()
        except LocalStorageError:
            return Clocks(guessed_zone(), None, self._service.now())

    def offers(self) -> list[Offer]:
        """Times that somebody may mean, by the other person's clock where it is known."""
        clocks = self.clocks()
        return offers(clocks.now, clocks.reader.zone if clocks.reader else clocks.own)

    def schedule(self, at: datetime, zone: str) -> None:
        """What the composer holds, for later: it leaves the composer, and comes back if it cannot be written down."""
        room, answered = self._room, self._composer.reply_to
        if room is None or self._composer.editing is not None or not self._composer.text.strip():
            return
        self._run(self._schedule(room, self._composer.take(), Wanted(at, zone, answered)), "schedule message")

    def change(
        self, one: ScheduledMessage, *, body: str | None = None, at: datetime | None = None, zone: str = ""
    ) -> None:
        self._run(self._service.change(one, body=body, send_at=at, zone=zone), "change scheduled message")

    def send_now(self, one: ScheduledMessage) -> None:
        self._run(self._service.send_now(one), "send scheduled message")

    def delete(self, one: ScheduledMessage) -> None:
        """The person confirmed it. Of a refused change that is the change; the message stays as the academy has it."""
        work = self._service.give_up(one) if one.draft_id and one.needs_attention else self._service.cancel(one)
        self._run(work, "delete scheduled message")

    async def _schedule(self, room: ConversationId, text: str, wanted: Wanted) -> None:
        reply_to = wanted.answered.id if wanted.answered else None
        try:
            await self._service.schedule(room, text, wanted.at, wanted.zone, reply_to)
        except (PharmatError, ValueError):
            self._composer.give_back(room, text)
            raise
        self.scheduled.emit(wanted.at)

    def _clocks(self) -> Clocks:
        reader = None if self._room is None else self._service.reader_of(self._room)
        return Clocks(guessed_zone(), reader, self._service.now())

    def _on_changes(self, changes: Changes) -> None:
        if self._room is None:
            return
        if concerns(changes, Topic(TopicKind.SCHEDULED, self._room)) or Topic(TopicKind.PEOPLE) in changes:
            self.refresh()

    def _run(self, work: Coroutine[Any, Any, object], name: str) -> None:
        self._scope.spawn(self._attempt(work), name=name)

    async def _attempt(self, work: Coroutine[Any, Any, object]) -> None:
        try:
            await work
        except PharmatError as error:
            self.failed.emit(words_for(error).sentence)
        except ValueError:  # it changed its state meanwhile
            self.failed.emit(too_late_text())
