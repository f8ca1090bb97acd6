"""Bookmarks, highlights and notes in lessons: kept here at once, offline too, and on all one's devices later."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from pharmat_desktop.domain.changes import Changes
from pharmat_desktop.domain.courses import Lesson, LessonId
from pharmat_desktop.domain.drafts import WishKind
from pharmat_desktop.domain.lesson_marks import MAX_NOTE, Anchor, LessonMark, MarkId, MarkKind, MarkReader
from pharmat_desktop.services.wishes import new_id

if TYPE_CHECKING:
    from pharmat_desktop.domain.ports import ChangeFeed
    from pharmat_desktop.services.wishes import WishBox


class MarkService:
    """Each change is on disk when it returns, or raises LocalStorageError."""

    def __init__(self, reader: MarkReader, wishes: WishBox, feed: ChangeFeed) -> None:
        self._reader = reader
        self._wishes = wishes
        self._feed = feed

    def marks(self, lesson_id: LessonId | None = None) -> Sequence[LessonMark]:
        """Of a lesson by place, or all: by course, lesson and place."""
        return self._reader.marks(lesson_id)

    async def add(self, lesson: Lesson, kind: MarkKind, anchor: Anchor, note: str = "") -> MarkId:
        mark_id = MarkId(new_id())
        await self._say(mark_id, lesson.id, kind, anchor, note)
        return mark_id

    async def write(self, mark: LessonMark, note: str) -> None:
        """Change its note. With words a highlight is a note, and without any a note is a highlight."""
        kind = mark.kind
        if kind is not MarkKind.BOOKMARK:
            kind = MarkKind.NOTE if note.strip() else MarkKind.HIGHLIGHT
        await self._say(mark.id, mark.lesson_id, kind, mark.anchor, note)

    async def remove(self, mark: LessonMark) -> None:
        await self._say(mark.id, mark.lesson_id, mark.kind, mark.anchor, mark.note, is_gone=True)

    async def restore(self, mark: LessonMark) -> None:
        """Take back a removal."""
        await self._say(mark.id, mark.lesson_id, mark.kind, mark.anchor, mark.note)

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        return self._feed.subscribe(listener)

    async def _say(
        self,
        mark_id: MarkId,
        lesson_id: LessonId | None,
        kind: MarkKind,
        anchor: Anchor,
        note: str,
        *,
        is_gone: bool = False,
    ) -> None:
        body = {
            "mark": mark_id,
            "content": lesson_id,
            "kind": kind.value,
            "place": anchor.place,
            "quote": anchor.quote,
            "text_before": anchor.before,
            "text_after": anchor.after,
            "note": note.strip()[:MAX_NOTE],
            "is_gone": is_gone,
        }
        await self._wishes.add(WishKind.LESSON_MARK, mark_id, body, dated="written_at")
