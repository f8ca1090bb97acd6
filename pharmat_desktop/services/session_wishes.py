"""What may be written about sessions while offline: feedback, and wishes for a time. Both are drafts."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from pharmat_desktop.domain.drafts import DraftState, Wish, WishKind
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.sessions import RequestId, SessionId, SessionKind

if TYPE_CHECKING:
    from pharmat_desktop.domain.ports import Clock, DraftStore
    from pharmat_desktop.domain.session_ports import SessionReader

MAX_TEXT, MAX_TOPIC = 4000, 200
"""Characters; the server's own limits."""
STARS = range(1, 6)


@dataclass(frozen=True, slots=True)
class FeedbackWords:
    """What somebody says of a session. Raises ValueError for what the server would refuse."""

    rating: int
    """1 to 5 stars."""
    comment: str = ""
    improvements: str = ""
    """For the other side alone."""
    details: Mapping[str, int] = field(default_factory=dict)
    """At most ten names (``a-z_``) with 1 to 5 stars each."""
    is_public: bool = False
    """A student's consent to show stars, comment and first name."""

    def __post_init__(self) -> None:
        stars = (self.rating, *self.details.values())
        if any(given not in STARS for given in stars) or len(self.details) > 10:
            raise ValueError("one to five stars")
        if max(len(self.comment), len(self.improvements)) > MAX_TEXT:
            raise ValueError("the text is too long")


@dataclass(frozen=True, slots=True)
class TimeWish:
    """A time with a tutor that a student would like. Raises ValueError for texts that are too long."""

    tutor_id: UserId
    starts_at: datetime
    minutes: int
    zone: str
    kind: SessionKind = SessionKind.ONLINE
    topic: str = ""
    notes: str = ""
    subject_id: str | None = None

    def __post_init__(self) -> None:
        if len(self.topic) > MAX_TOPIC or len(self.notes) > MAX_TEXT:
            raise ValueError("the text is too long")


class SessionWishes:
    """Each call is on disk when it returns, and raises LocalStorageError when it cannot be."""

    def __init__(
        self, drafts: DraftStore, known: SessionReader, clock: Clock, *, wake_sender: Callable[[], object]
    ) -> None:
        self._drafts = drafts
        self._known = known
        self._clock = clock
        self._wake_sender = wake_sender

    async def give_feedback(self, session_id: SessionId, words: FeedbackWords) -> None:
        """Write it down; it is sent when the server can be reached. What still waits for this session is replaced.

        Raises ValueError while earlier words are on their way: they can be given once.
        """
        waiting = next((one for one in self._known.feedback(session_id) if one.waits is not None), None)
        if waiting is not None and waiting.waits in (DraftState.SENDING, DraftState.UNKNOWN):
            raise ValueError("it is being sent")
        now = self._clock()
        body = {
            "session": session_id,
            "rating": words.rating,
            "comment": words.comment.strip(),
            "improvements": words.improvements.strip(),
            "details": dict(words.details),
            "is_public": words.is_public,
            "written_at": now.isoformat(),
        }
        await self._add(Wish(waiting.id if waiting else _new_id(), WishKind.FEEDBACK, session_id, now, _json(body)))

    async def request_time(self, wish: TimeWish, request_id: RequestId | None = None) -> RequestId:
        """Leave a request, NOT confirmed until the server agrees. With an id: the one that waits is changed.

        Raises ValueError when that one is on its way.
        """
        body = {
            "tutor": wish.tutor_id,
            "starts_at": wish.starts_at.isoformat(),
            "minutes": wish.minutes,
            "zone": wish.zone,
            "kind": wish.kind.value,
            "topic": wish.topic.strip(),
            "notes": wish.notes.strip(),
            "subject": wish.subject_id,
        }
        key = request_id or RequestId(_new_id())
        await self._add(Wish(key, WishKind.TIME_REQUEST, key, self._clock(), _json(body)))
        return key

    async def retry(self, wish_id: str) -> None:
        """Send what needs attention again, unchanged. Raises ValueError when it is on its way."""
        if draft := self._drafts.draft(wish_id):
            await self._drafts.edit(wish_id, draft.body)
            self._wake_sender()

    async def discard(self, wish_id: str) -> None:
        """Give it up, because the person said so. Raises ValueError while it is being sent."""
        await self._drafts.discard(wish_id)
        self._wake_sender()

    async def _add(self, wish: Wish) -> None:
        await self._drafts.add(wish)
        self._wake_sender()


def _new_id() -> str:
    from uuid import uuid4  # asks for the platform: not before the first paint

    return str(uuid4())


def _json(body: dict[str, Any]) -> str:
    return json.dumps(body, ensure_ascii=False)
