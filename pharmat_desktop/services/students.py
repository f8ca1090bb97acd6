"""A tutor's students, read from this computer; notes about them are written offline too, and nothing is lost."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from pharmat_desktop.domain.changes import Changes, TopicKind
from pharmat_desktop.domain.drafts import WishKind
from pharmat_desktop.domain.merging import merge_text
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.sessions import Feedback, Session
from pharmat_desktop.domain.students import MAX_NOTE, Note, StudentCard, StudentReader

if TYPE_CHECKING:
    from pharmat_desktop.domain.ports import ChangeFeed
    from pharmat_desktop.services.wishes import WishBox

_KINDS = frozenset({TopicKind.STUDENTS, TopicKind.SESSIONS, TopicKind.CONVERSATIONS})


class StudentService:
    """Reads answer at once, offline too; a note is on disk when `save_note` returns."""

    def __init__(self, reader: StudentReader, wishes: WishBox, feed: ChangeFeed) -> None:
        self._reader = reader
        self._wishes = wishes
        self._feed = feed
        self._saving = asyncio.Lock()
        """One text at a time: each is brought together with what the one before has stored."""

    def students(self) -> Sequence[StudentCard]:
        """By name."""
        return self._reader.students()

    def sessions(self, student_id: UserId) -> Sequence[Session]:
        """In order of time."""
        return self._reader.sessions(student_id)

    def feedback(self, student_id: UserId) -> Sequence[Feedback]:
        """Of both sides, newest first."""
        return self._reader.feedback(student_id)

    def note(self, student_id: UserId) -> Note:
        return self._reader.note(student_id)

    async def save_note(self, student_id: UserId, text: str, began_with: str) -> tuple[str, bool]:
        """Keep `text`, which was written over `began_with`, here and then at the academy.

        What came from elsewhere meanwhile is kept, too. Returns what was stored, and False when both had changed the
        same lines, which then stand one below the other. What would be too long together is kept as it was written:
        the server refuses it, and the person decides. Raises LocalStorageError; ValueError for too long a text.
        """
        if len(text) > MAX_NOTE:
            raise ValueError("the note is too long")
        async with self._saving:
            known = self._reader.note(student_id)
            both, seen, is_clean = _together(known, text, began_with)
            if len(both) > MAX_NOTE:
                both, seen, is_clean = text, (known.seen[0] if known.waits else began_with,), True
            if both != known.text or (known.theirs is not None and seen[0] == known.theirs):
                body = {"student": student_id, "body": both, "seen": seen}
                await self._wishes.add(WishKind.TUTOR_NOTE, student_id, body, dated="")
            return both, is_clean

    async def settle(self) -> Sequence[UserId]:
        """Bring together what two devices wrote. Returns about whom both had changed the same lines.

        Raises LocalStorageError. What would be too long together stays for the person to decide.
        """
        disputed = []
        for note in self._reader.disputed():
            _, is_clean = await self.save_note(note.student_id, note.text, note.text)
            if not is_clean:
                disputed.append(note.student_id)
        return disputed

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Called after something of this has changed."""

        def heard(changes: Changes) -> None:
            if any(topic.kind in _KINDS for topic in changes):
                listener()

        return self._feed.subscribe(heard)


def _together(known: Note, text: str, began_with: str) -> tuple[str, tuple[str, ...], bool]:
    """The text with what came from elsewhere, what its writer has seen by then, and whether nothing was in dispute."""
    seen, is_clean = known.seen, True
    if known.text not in (began_with, text):
        text, is_clean = merge_text(began_with, text, known.text)
    if known.theirs is not None:
        text, is_undisputed = merge_text(known.seen[0], text, known.theirs)
        seen, is_clean = (known.theirs,), is_clean and is_undisputed
    return text, seen, is_clean
