"""What a commit touched: published after every write, so that models know whether to read again."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class TopicKind(StrEnum):
    PEOPLE = "people"
    CONVERSATIONS = "conversations"
    """The list of conversations: order, previews, unread counts."""
    THREAD = "thread"
    """The messages of one conversation, drafts included."""
    SCHEDULED = "scheduled"
    """Messages for later of one conversation, wishes about them included."""
    COURSES = "courses"
    """What they are and who teaches them."""
    ENROLMENTS = "enrolments"
    """Who is in a course, how far, and what they say of it."""
    LESSONS = "lessons"
    LEARNING = "learning"
    """How far one is in which lessons."""
    MARKS = "marks"
    """What one keeps in lessons: bookmarks, highlights and notes."""
    QUIZZES = "quizzes"
    """Scored attempts, and answers that wait."""
    CARDS = "cards"
    """What one learns by, and the reviews of it."""
    LIBRARY = "library"
    """Articles, and what one thinks of them."""
    NOTIFICATIONS = "notifications"
    DRAFTS = "drafts"
    """How many drafts wait or need attention."""
    SETTINGS = "settings"
    SESSIONS = "sessions"
    """Sessions, what waits of them here, their history and feedback, and one's own hours."""
    TUTORS = "tutors"
    """The directory."""
    PASSES = "passes"
    """Packages, what is left of them, and what is paid for."""
    PAYMENTS = "payments"
    """Payments, refunds of them, and payouts."""
    STUDENTS = "students"
    """A tutor's: who they are, and the notes on them."""


class Topic(NamedTuple):
    kind: TopicKind
    id: str = ""
    """The conversation or course concerned; empty for kinds without one."""


Changes = frozenset[Topic]

EVERYTHING: Changes = frozenset(Topic(kind) for kind in TopicKind)
"""The mirror was replaced as a whole: a THREAD or LESSONS topic with an empty id concerns every thread or course."""


def concerns(changes: Changes, topic: Topic) -> bool:
    """Whether a reader of `topic` must read again."""
    return topic in changes or Topic(topic.kind) in changes
