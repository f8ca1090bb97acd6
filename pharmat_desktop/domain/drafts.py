"""A draft is what a person wrote and the server does not have yet: its states and the legal moves between them.

::

    QUEUED ──picked──► SENDING ──acknowledged──► (gone: the row is in the cache)
      ▲ ▲                │ │ │
      │ └─offline, busy──┘ │ └──refused──► NEEDS_ATTENTION ──discarded by the person──► (gone)
      │                    │                     │
      │                 no answer                └──edited or retried by the person──► QUEUED
      │                    ▼
      └───asked: absent─ UNKNOWN ──asked: present──► (gone)

    any state ── the same id arrives by pull or live ──► (gone)
    QUEUED ── it has nothing but a file, which is refused (`FileDrafts.refuse`) ──► NEEDS_ATTENTION

Three kinds of drafts share these states: a `MessageDraft` adds a message, a `Change` says how something that the server
has should be, a `Wish` is anything else that is small. Changes and wishes need no asking when there was no answer:
saying the same again changes nothing. So a message that is to be sent later is a `ScheduledChange`, from the first time
it is said.

The text in the composer is not a draft yet: it is kept per conversation by `DraftStore.save_composer`.
After a crash, what was SENDING is UNKNOWN.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from pharmat_desktop.domain.changes import Topic, TopicKind
from pharmat_desktop.domain.chat import Attachment, ConversationId, MessageId


class DraftState(StrEnum):
    QUEUED = "queued"
    SENDING = "sending"
    UNKNOWN = "unknown"
    NEEDS_ATTENTION = "needs_attention"


LEGAL_MOVES: frozenset[tuple[DraftState, DraftState]] = frozenset(
    {
        (DraftState.QUEUED, DraftState.SENDING),
        (DraftState.SENDING, DraftState.QUEUED),
        (DraftState.SENDING, DraftState.UNKNOWN),
        (DraftState.SENDING, DraftState.NEEDS_ATTENTION),
        (DraftState.UNKNOWN, DraftState.QUEUED),
        (DraftState.NEEDS_ATTENTION, DraftState.QUEUED),
    }
)
"""Moves between states. Leaving altogether: `DraftStore.acknowledge` (any state) or `discard` (not while SENDING)."""


class Problem(NamedTuple):
    """Why the last attempt failed."""

    code: str
    sentence: str
    hint: str = ""
    """What the server added for the app, as JSON: hostile like any input."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """How it stands with a draft, and when it is tried next."""

    state: DraftState = DraftState.QUEUED
    attempts: int = 0
    next_attempt_at: datetime | None = None
    """Aware UTC; None means at once."""
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class MessageDraft(Waiting):
    """A message on its way. Its id is the message's id and the idempotency key."""

    id: MessageId
    conversation_id: ConversationId
    """Also its lane: order holds within a conversation, and one lane never delays another."""
    body: str
    written_at: datetime
    reply_to: MessageId | None = None
    attachments: tuple[Attachment, ...] = ()
    """It is sent once these are up. One that is refused leaves, and needs attention as a message of its own."""
    forward_of: MessageId | None = None
    """The message whose text this is, word for word: the server tells the others whose it was."""
    forwarded_from: str | None = None
    """Who wrote that, for as long as this waits here."""

    @property
    def lane(self) -> str:
        return self.conversation_id


@dataclass(frozen=True, slots=True)
class FileDraft:
    """A file on its way, whose contents are kept by `FileShelf` under its path. First it lies beside the composer."""

    attachment: Attachment
    conversation_id: ConversationId
    message_id: MessageId | None = None
    """The draft that it belongs to; None beside the composer."""
    is_up: bool = False
    """The academy has all of it."""
    upload_url: str = ""
    """Where a begun upload goes on; empty before it begins."""
    attempts: int = 0
    next_attempt_at: datetime | None = None
    """Aware UTC; None means at once."""


class ChangeKind(StrEnum):
    EDIT = "edit"
    DELETION = "deletion"
    REACTION = "reaction"


@dataclass(frozen=True, slots=True)
class MessageChange(Waiting):
    """How a message should be. The newest wish stands for all before it in its lane; it is sent after the message."""

    id: str
    kind: ChangeKind
    conversation_id: ConversationId
    message_id: MessageId
    written_at: datetime
    body: str = ""
    """The new text of an EDIT."""
    emoji: str = ""
    """Of a REACTION."""
    is_on: bool = True
    """Whether a REACTION is set or taken back."""

    @property
    def lane(self) -> str:
        return f"message:{self.message_id}:{self.emoji}"


class MemberSetting(StrEnum):
    """What one sets up for oneself in a conversation. Nobody else sees it."""

    PINNED = "pinned"
    ARCHIVED = "archived"
    MUTED = "muted"


@dataclass(frozen=True, slots=True)
class MemberChange(Waiting):
    """How a conversation should be set up. The newest wish stands for all before it in its lane."""

    id: str
    setting: MemberSetting
    conversation_id: ConversationId
    written_at: datetime
    body: str
    """``yes`` or empty; of MUTED the time (ISO 8601, UTC) until which, or empty."""

    @property
    def lane(self) -> str:
        return f"conversation:{self.conversation_id}:{self.setting}"


class WishKind(StrEnum):
    COURSE_REVIEW = "course_review"
    """What one says of a course that one finished; about the course."""
    FEEDBACK = "feedback"
    """What one says of a session that took place; about the session."""
    TIME_REQUEST = "time_request"
    """A time with a tutor, asked for as soon as the server can be reached; about itself."""
    PROGRESS = "progress"
    """How far one is in a lesson; about the lesson."""
    LESSON_MARK = "lesson_mark"
    """A bookmark, a highlight or a note in a lesson, or that it is no more; about the mark."""
    TUTOR_NOTE = "tutor_note"
    """A tutor's private note on a student; about the student."""
    QUIZ = "quiz"
    """Answers to a quiz, to be scored; about the lesson."""
    CARD = "card"
    """How a card to learn by should be, or that it is no more; about the card."""
    REVIEW = "review"
    """That a card was answered, or such an answer taken back; about itself."""
    LIKE = "like"
    KEEP = "keep"
    """Whether one likes an article of the library, or keeps it; about the article."""


SHOWN_WITH: dict[WishKind, TopicKind] = {
    WishKind.COURSE_REVIEW: TopicKind.ENROLMENTS,
    WishKind.FEEDBACK: TopicKind.SESSIONS,
    WishKind.TIME_REQUEST: TopicKind.SESSIONS,
    WishKind.PROGRESS: TopicKind.LEARNING,
    WishKind.LESSON_MARK: TopicKind.MARKS,
    WishKind.TUTOR_NOTE: TopicKind.STUDENTS,
    WishKind.QUIZ: TopicKind.QUIZZES,
    WishKind.CARD: TopicKind.CARDS,
    WishKind.REVIEW: TopicKind.CARDS,
    WishKind.LIKE: TopicKind.LIBRARY,
    WishKind.KEEP: TopicKind.LIBRARY,
}
"""Beside what a wish shows: that is read again with it."""


@dataclass(frozen=True, slots=True)
class Wish(Waiting):
    """Something small that the server shall do once. The newest about a thing stands for those not yet under way."""

    id: str
    """Of the request, and so of what it becomes: the same again changes nothing."""
    kind: WishKind
    about: str
    """The id of the thing: wishes of one kind about one thing go in order."""
    written_at: datetime
    body: str
    """What is wished for, as a JSON object of the names that the server's function takes."""

    @property
    def lane(self) -> str:
        return f"wish:{self.kind}:{self.about}"


class ScheduleKind(StrEnum):
    SCHEDULE = "schedule"
    """A new one."""
    RESCHEDULE = "reschedule"
    """Another text or another time."""
    CANCEL = "cancel"


@dataclass(frozen=True, slots=True)
class ScheduledChange(Waiting):
    """How a message for later should be: all of it, so that the newest wish stands for all before it in its lane."""

    id: str
    kind: ScheduleKind
    conversation_id: ConversationId
    message_id: MessageId
    """The message's, for ever."""
    written_at: datetime
    body: str = ""
    send_at: datetime | None = None
    """Aware UTC; None of a CANCEL. The past means at once."""
    zone: str = "UTC"
    """IANA name: by whose clock the time was agreed."""
    reply_to: MessageId | None = None

    @property
    def lane(self) -> str:
        return f"scheduled:{self.message_id}"


Change = MessageChange | MemberChange | ScheduledChange | Wish
"""What is sent one by one, and again without asking."""
Draft = MessageDraft | Change


def room_of(draft: Draft) -> ConversationId | None:
    """The conversation that a draft belongs to; None for a wish."""
    return None if isinstance(draft, Wish) else draft.conversation_id


def topics_of(draft: Draft) -> frozenset[Topic]:
    """What is read again when it comes, moves or goes."""
    if isinstance(draft, Wish):
        return frozenset({Topic(TopicKind.DRAFTS), Topic(SHOWN_WITH[draft.kind])})
    kind = TopicKind.SCHEDULED if isinstance(draft, ScheduledChange) else TopicKind.THREAD
    shown = Topic(kind, draft.conversation_id)
    return frozenset({Topic(TopicKind.DRAFTS), shown, Topic(TopicKind.CONVERSATIONS)})
