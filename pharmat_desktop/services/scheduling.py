"""Messages for later: what waits, and what the person wants of it. Everything is a draft and works offline too."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from pharmat_desktop.domain.changes import Changes
from pharmat_desktop.domain.chat import ConversationId, MessageId
from pharmat_desktop.domain.drafts import DraftState, ScheduledChange, ScheduleKind
from pharmat_desktop.domain.scheduling import Reader, ScheduledMessage
from pharmat_desktop.services.chat import checked_body, new_id

if TYPE_CHECKING:
    from pharmat_desktop.domain.ports import ChangeFeed, Clock, DraftStore, ScheduledReader


class ScheduleService:
    """The academy keeps what is scheduled and sends it, whether this computer runs or not."""

    def __init__(
        self,
        reader: ScheduledReader,
        drafts: DraftStore,
        feed: ChangeFeed,
        clock: Clock,
        *,
        wake_sender: Callable[[], None],
    ) -> None:
        self._reader = reader
        self._drafts = drafts
        self._feed = feed
        self._clock = clock
        self._wake_sender = wake_sender

    def now(self) -> datetime:
        return self._clock()

    def scheduled(self, conversation_id: ConversationId) -> Sequence[ScheduledMessage]:
        """In the order of their times."""
        return self._reader.scheduled(conversation_id)

    def reader_of(self, conversation_id: ConversationId) -> Reader | None:
        """By whose clock to offer times; None: by one's own."""
        return self._reader.reader_of(conversation_id)

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        return self._feed.subscribe(listener)

    async def schedule(
        self,
        conversation_id: ConversationId,
        body: str,
        send_at: datetime,
        zone: str,
        reply_to: MessageId | None = None,
    ) -> MessageId:
        """What the composer holds, for later; on disk when this returns. Raises ValueError as `ChatService.send`."""
        message_id = MessageId(new_id())
        await self._wish(
            ScheduledChange(
                id=new_id(),
                kind=ScheduleKind.SCHEDULE,
                conversation_id=conversation_id,
                message_id=message_id,
                written_at=self._clock(),
                body=checked_body(body),
                send_at=send_at.astimezone(UTC),
                zone=zone,
                reply_to=reply_to,
            )
        )
        return message_id

    async def change(
        self, message: ScheduledMessage, *, body: str | None = None, send_at: datetime | None = None, zone: str = ""
    ) -> None:
        """Another text, another time, or both. Raises ValueError as `schedule`."""
        text = message.body if body is None else checked_body(body)
        at = message.send_at if send_at is None else send_at.astimezone(UTC)
        await self._wish(self._about(message, ScheduleKind.RESCHEDULE, text, at, zone or message.zone))

    async def send_now(self, message: ScheduledMessage) -> None:
        await self.change(message, send_at=self._clock())

    async def cancel(self, message: ScheduledMessage) -> None:
        """It will not be sent; only ever called because the person chose so."""
        if message.is_new and await self._is_discarded_here(message):
            return
        await self._wish(self._about(message, ScheduleKind.CANCEL, message.body, None, message.zone))

    async def give_up(self, message: ScheduledMessage) -> None:
        """Forget the wish that was refused: what the academy keeps, if anything, stays as it is."""
        await self._drafts.discard(message.draft_id)
        self._wake_sender()

    async def _is_discarded_here(self, message: ScheduledMessage) -> bool:
        """Whether the academy cannot have heard of it."""
        draft = self._drafts.draft(message.draft_id)
        is_first = isinstance(draft, ScheduledChange) and draft.kind is ScheduleKind.SCHEDULE
        if draft is None or not is_first or draft.state is not DraftState.QUEUED or draft.attempts:
            return False
        try:
            await self._drafts.discard(draft.id)
        except ValueError:  # it has just been picked: the cancellation follows it
            return False
        self._wake_sender()
        return True

    async def _wish(self, wish: ScheduledChange) -> None:
        await self._drafts.add(wish)
        self._wake_sender()

    def _about(
        self, message: ScheduledMessage, kind: ScheduleKind, body: str, send_at: datetime | None, zone: str
    ) -> ScheduledChange:
        return ScheduledChange(
            id=new_id(),
            kind=kind,
            conversation_id=message.conversation_id,
            message_id=message.id,
            written_at=self._clock() if kind is ScheduleKind.CANCEL else message.written_at,
            body=body,
            send_at=send_at,
            zone=zone,
            reply_to=message.reply_to,
        )
