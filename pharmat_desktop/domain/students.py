"""A tutor's students: who they are, what the two have had and will have, and what the tutor notes about them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.courses import CourseId
from pharmat_desktop.domain.drafts import DraftState
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.sessions import Feedback, Session

MAX_NOTE = 8000
"""Characters of a note; the server's own limit."""


@dataclass(frozen=True, slots=True)
class CourseOfStudent:
    """A course of this tutor that the student takes."""

    id: CourseId
    title: str
    progress: int
    """Percent."""
    seen_at: datetime | None
    """When the student was last in it."""
    completed_at: datetime | None


@dataclass(frozen=True, slots=True)
class StudentCard:
    id: UserId
    name: str
    zone: str
    email: str
    is_assigned: bool
    """By the academy; others have booked or take a course."""
    sessions_done: int
    sessions_ahead: int
    """Agreed ones."""
    sessions_missed: int
    """To which the student did not come."""
    last_session_at: datetime | None
    next_session_at: datetime | None
    courses: tuple[CourseOfStudent, ...] = ()
    """By title."""
    unread: int = 0
    """Messages of the conversation with them."""
    conversation_id: ConversationId | None = None
    """The direct one, if there is one here."""
    has_note: bool = False

    @property
    def progress(self) -> int | None:
        """Percent, the mean over this tutor's courses; None when they take none."""
        if not self.courses:
            return None
        return round(sum(course.progress for course in self.courses) / len(self.courses))


@dataclass(frozen=True, slots=True)
class Note:
    """What the tutor noted about a student, as it stands on this computer. Nobody else reads it."""

    student_id: UserId
    text: str = ""
    waits: DraftState | None = None
    """How far the newest text has come when the server does not have it yet."""
    problem: str = ""
    """Why it needs attention, as a sentence."""
    seen: tuple[str, ...] = ("",)
    """Texts that whoever writes on has seen: what the server may have without being asked. First the oldest."""
    theirs: str | None = None
    """Another device's text, which the server has instead of one of `seen`: usually brought together at once."""


class StudentReader(Protocol):
    """Reads on the loop, at once, offline too. Topics: STUDENTS, SESSIONS and CONVERSATIONS."""

    def students(self) -> Sequence[StudentCard]:
        """One's own, as a tutor, by name."""
        ...

    def sessions(self, student_id: UserId) -> Sequence[Session]:
        """All with this student, cancelled ones included, in order of time."""
        ...

    def feedback(self, student_id: UserId) -> Sequence[Feedback]:
        """Of both sides, newest first."""
        ...

    def note(self, student_id: UserId) -> Note: ...

    def disputed(self) -> Sequence[Note]:
        """Notes of which another device has written another text."""
        ...
