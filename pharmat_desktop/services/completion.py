"""What comes after a course: its reviews, one's own, and the certificate. Read from this computer."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from uuid import uuid4

from pharmat_desktop.domain.changes import Changes
from pharmat_desktop.domain.completion import Certificate, OwnReview, Review, ReviewWords
from pharmat_desktop.domain.courses import CourseId
from pharmat_desktop.domain.drafts import Wish, WishKind

if TYPE_CHECKING:
    from pharmat_desktop.domain.course_ports import CompletionReader
    from pharmat_desktop.domain.ports import ChangeFeed, Clock, DraftStore


class CompletionService:
    """Reads answer at once and raise LocalStorageError."""

    def __init__(
        self,
        reader: CompletionReader,
        drafts: DraftStore,
        feed: ChangeFeed,
        clock: Clock,
        *,
        wake_sender: Callable[[], object],
    ) -> None:
        self._reader = reader
        self._drafts = drafts
        self._feed = feed
        self._clock = clock
        self._wake_sender = wake_sender

    def reviews(self, course_id: CourseId) -> Sequence[Review]:
        """The newest that others may read, newest first."""
        return self._reader.reviews(course_id)

    def own_review(self, course_id: CourseId) -> OwnReview | None:
        return self._reader.own_review(course_id)

    def certificate(self, course_id: CourseId) -> Certificate | None:
        """None before the course is finished."""
        return self._reader.certificate(course_id)

    async def write_review(self, course_id: CourseId, words: ReviewWords) -> None:
        """On disk when it returns; sent when the academy can be reached, in place of what was said before.

        Raises LocalStorageError when it cannot be kept.
        """
        now = self._clock()
        body = {
            "course": course_id,
            "rating": words.rating,
            "text": words.text.strip(),
            "is_public": words.is_public,
            "written_at": now.isoformat(),
        }
        written = json.dumps(body, ensure_ascii=False)
        await self._drafts.add(Wish(str(uuid4()), WishKind.COURSE_REVIEW, course_id, now, written))
        self._wake_sender()

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        return self._feed.subscribe(listener)
