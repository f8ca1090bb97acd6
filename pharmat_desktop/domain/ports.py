"""What the layers above program against: storage, server and clock as protocols.

`cache` implements the stores and readers, `remote` the academy, the live channel and the session. Readers answer at
once, on the caller's thread (one screen page); everything that writes is awaited.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Collection, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from pharmat_desktop.domain.changes import Changes
from pharmat_desktop.domain.chat import Conversation, ConversationId, Message, MessageId
from pharmat_desktop.domain.courses import Course, CourseId, Lesson
from pharmat_desktop.domain.drafts import Change, Draft, DraftState, MessageDraft, Problem
from pharmat_desktop.domain.pull import Digest, Kept, LiveEvent, LiveRows, NotSent, PulledPage, Row, Rows, Sent
from pharmat_desktop.domain.settings import Setting, T

if TYPE_CHECKING:
    from pharmat_desktop.domain.overview import News, Place, Unsent
    from pharmat_desktop.domain.scheduling import Reader, ScheduledMessage

Clock = Callable[[], datetime]
"""Now, as aware UTC by the wall clock."""


class ChangeFeed(Protocol):
    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Call `listener` on the loop after each commit. Returns the function that ends the subscription."""
        ...


class ChatReader(Protocol):
    """Conversations and threads: the mirror joined with the drafts. Read on the loop."""

    def conversations(self) -> Sequence[Conversation]:
        """Newest activity first."""
        ...

    def unread_total(self) -> int:
        """Of all conversations that are neither muted nor archived."""
        ...

    def thread_length(self, conversation_id: ConversationId) -> int:
        """Rows of a thread: messages of the mirror, then drafts."""
        ...

    def thread_slice(self, conversation_id: ConversationId, first: int, count: int) -> Sequence[Message]:
        """Rows `first` to `first + count - 1`, oldest first; fewer at the end."""
        ...

    def thread_rank(self, message_id: MessageId) -> int | None:
        """The row of a message in its thread, or None when it is not there (any more)."""
        ...

    def unread_mentions(self, conversation_id: ConversationId) -> Sequence[MessageId]:
        """Messages not read yet that call the person by name, oldest first; the first hundred."""
        ...

    def last_seq(self, conversation_id: ConversationId) -> int:
        """The newest message of the mirror; 0 when there is none."""
        ...


class ScheduledReader(Protocol):
    """Messages for later: the mirror with the wishes about them. Read on the loop."""

    def scheduled(self, conversation_id: ConversationId) -> Sequence[ScheduledMessage]:
        """In the order of their times."""
        ...

    def reader_of(self, conversation_id: ConversationId) -> Reader | None:
        """The other person of a direct conversation, if it is known by which clock they live."""
        ...


class CourseReader(Protocol):
    def courses(self) -> Sequence[Course]:
        """The courses one is enrolled in or teaches, by title."""
        ...

    def catalog(self) -> Sequence[Course]:
        """Every published course, one's own among them, by title."""
        ...

    def lessons(self, course_id: CourseId) -> Sequence[Lesson]:
        """In the order of the syllabus."""
        ...


class OverviewReader(Protocol):
    """Questions that concern several screens at once. Read on the loop."""

    def unsent(self) -> Sequence[Unsent]:
        """What needs attention first, then what waits, in the order of sending."""
        ...

    def set_aside(self) -> Sequence[Unsent]:
        """Messages for later that the academy could not send when their time came, and keeps."""
        ...

    def current_course(self) -> CourseId | None:
        """The unfinished course that was opened last."""
        ...

    def has_written(self) -> bool: ...

    def places(self) -> Sequence[Place]: ...

    def news(self) -> Sequence[News]:
        """Every conversation with unread messages, in no order."""
        ...


class SettingsStore(Protocol):
    """What the person chose. Read on the loop; a change is on disk when `put` returns, and published."""

    def get(self, setting: Setting[T]) -> T: ...

    async def put(self, setting: Setting[T], value: T) -> None: ...


class Mirror(Protocol):
    """The cache as the sync engine sees it: a copy of the server's rows that may be thrown away at any time."""

    def cursor(self) -> str | None: ...

    async def apply(self, page: PulledPage) -> None:
        """Write a page and its cursor in one transaction, drop drafts whose ids arrived, publish the changes."""
        ...

    async def upsert(self, table: str, rows: Rows) -> None:
        """Write rows that came live or as an answer; the cursor stays. An older copy never replaces a newer one."""
        ...

    async def remove(self, table: str, keys: Sequence[str | Sequence[str]]) -> None: ...

    def history_wanted(self) -> int:
        """How many messages a pull shall bring of a conversation that is new here."""
        ...

    def floors(self) -> Mapping[str, int]:
        """Of long conversations, the `seq` of the first message that is held here."""
        ...

    async def raise_floors(self) -> bool:
        """Right after a pull that brought everything: hold less of what has grown. Whether there is now to `evict`."""
        ...

    async def evict(self) -> None:
        """Let go what is below the floors, bit by bit; not where somebody was looking lately."""
        ...

    async def recall(self, conversation_id: ConversationId, rows: Rows) -> None:
        """Messages from below the floor, because somebody looks at them: they stay for a while."""
        ...

    def revision(self) -> int:
        """Another number whenever rows were written or are about to be."""
        ...

    async def digest(self) -> Mapping[str, Kept]:
        """Of every table, of messages from the floors on. Only as good as the `revision` before is the one after."""
        ...

    def checked_at(self) -> datetime | None:
        """When the mirror was last compared with the server; None when never, or when a run since ended badly."""
        ...

    async def set_checked(self, moment: datetime) -> None: ...

    async def begin_healing(self, tables: Collection[str]) -> None:
        """From now on, each row that these tables hold is in doubt until `heal` or `upsert` brings it."""
        ...

    async def heal(self, page: PulledPage) -> None:
        """Put the page's rows of those tables in the place of doubtful ones; the cursor stays."""
        ...

    async def end_healing(self, *, is_complete: bool) -> None:
        """After all pages: what is still in doubt is not on the server, and leaves."""
        ...


class DraftStore(Protocol):
    """`drafts.sqlite3`: precious. Every awaited write is on disk when it returns."""

    async def add(self, draft: Draft) -> None:
        """Queue a draft, in one transaction with what it makes obsolete.

        That is a message's text in the composer, or the earlier changes in a change's lane that are not under way.
        """
        ...

    async def add_all(self, drafts: Sequence[MessageDraft]) -> None:
        """Queue messages in their order, all or none. They do not come from a composer, so it keeps what it holds."""
        ...

    async def take_due(self, now: datetime, limit: int) -> Sequence[Sequence[Draft]]:
        """For each lane that is free and due, its first `limit` QUEUED drafts in order, moved to SENDING.

        UNKNOWN drafts block their lane, and a message its changes.
        """
        ...

    async def take_unknown(self, now: datetime) -> Sequence[Draft]:
        """UNKNOWN drafts that are due to be asked for."""
        ...

    async def move(
        self,
        ids: Sequence[str],
        to: DraftState,
        *,
        problem: Problem | None = None,
        next_attempt_at: datetime | None = None,
        why: str = "",
    ) -> None:
        """Move drafts along `LEGAL_MOVES`; an attempt is counted when they leave SENDING. Gone ids are ignored.

        `why` it was not sent: a word for the journal, unless there is a problem, which has its code.
        Raises ValueError for an illegal move.
        """
        ...

    async def acknowledge(self, ids: Sequence[str]) -> None:
        """The server has these: they leave, whatever their state."""
        ...

    async def edit(self, draft_id: str, body: str) -> None:
        """A new text: for one that is QUEUED where it stands, or one that NEEDS_ATTENTION, QUEUED again at the end."""
        ...

    async def discard(self, draft_id: str) -> None:
        """Delete a draft because the person said so; a message's changes go with it."""
        ...

    def draft(self, draft_id: str) -> Draft | None: ...

    def next_due(self) -> datetime | None:
        """When the earliest waiting draft is due (the past means now); None when nothing waits."""
        ...

    def counts(self) -> tuple[int, int]:
        """(waiting, needing attention)."""
        ...

    def set_aside(self) -> int:
        """How many messages for later the academy could not send, and keeps until the person decides."""
        ...

    async def recover(self) -> None:
        """After a start: what was SENDING when the last run ended is UNKNOWN now."""
        ...

    async def make_due(self) -> None:
        """Forget the waiting times: the connection is back, or the person pressed Retry."""
        ...

    async def save_composer(self, conversation_id: ConversationId, text: str) -> None: ...

    def has_unfinished(self) -> bool:
        """Whether any composer holds text."""
        ...

    def composer(self, conversation_id: ConversationId) -> str: ...

    async def note_read(self, conversation_id: ConversationId, seq: int) -> None:
        """Remember that messages up to `seq` were read here; only grows."""
        ...

    def unsent_reads(self) -> Sequence[tuple[ConversationId, int]]: ...

    async def read_sent(self, conversation_id: ConversationId, seq: int) -> None:
        """The server knows of `seq`."""
        ...


class Academy(Protocol):
    """The server's data. Each call raises Offline, NoAnswer, Busy, SignedOut, Refused or UnexpectedAnswer."""

    async def pull(self, cursor: str | None, page_size: int, history: int | None = None) -> PulledPage:
        """`history`: how many messages are wanted of a conversation that is new to this person; None: all."""
        ...

    async def send_messages(self, drafts: Sequence[MessageDraft]) -> Sequence[Sent | NotSent]:
        """Hand over one lane's drafts (at most 200), in order; answers come in the same order."""
        ...

    async def find_messages(self, ids: Sequence[MessageId]) -> Rows:
        """Those of `ids` that the server has (at most 100)."""
        ...

    async def messages_between(self, conversation_id: ConversationId, first: int, last: int) -> Rows:
        """Those with a `seq` from `first` to `last` (at most 200), in order."""
        ...

    async def apply(self, change: Change) -> LiveRows:
        """Make something as the change says; saying it again is harmless. Returns what is stored now."""
        ...

    async def mark_read(self, conversation_id: ConversationId, seq: int) -> None: ...

    async def digest(
        self, columns: Mapping[str, Sequence[str]], floors: Mapping[str, int] | None = None
    ) -> Mapping[str, Digest]:
        """What these columns of these tables should hold; tables that the server does not know are left out.

        `floors`: by conversation, the first message that counts.
        """
        ...


MESSAGE_COLUMNS: tuple[str, ...] = (
    "id",
    "conversation_id",
    "seq",
    "sender_id",
    "kind",
    "body",
    "reply_to",
    "written_at",
    "sent_at",
    "edited_at",
    "deleted_at",
    "attachments",
    "forwarded_from",
    "mentions",
)
"""Columns of a stored message in answers of `send_messages` and `find_messages`."""


class LiveChannel(Protocol):
    def events(self) -> AsyncIterator[LiveEvent]:
        """One connection's life: Joined, then rows and signs of life, then Lost, then it ends. Call again to reconnect.

        Raises SignedOut, or Refused when the server does not let this person in.
        """
        ...


class Session(Protocol):
    """The one owner of the tokens. Refreshes by itself while it runs; a single flight at a time."""

    @property
    def is_signed_out(self) -> bool:
        """The server said so definitively; only a new sign-in helps."""
        ...

    async def ensure_fresh(self) -> None:
        """Return once a token is held that is valid for a while. Raises Offline, NoAnswer, Busy or SignedOut."""
        ...

    async def sign_in_again(self, password: str, email: str = "") -> None:
        """With the account's address, or with `email` if that has changed since.

        Raises WrongCredentials, Offline, NoAnswer or Busy.
        """
        ...

    async def end_everywhere(self) -> None:
        """End all sessions of this person. Raises Offline, NoAnswer, Busy or SignedOut."""
        ...

    async def sign_out(self) -> None:
        """Forget the session here, and tell the server if it can be reached."""
        ...


class Plug(Protocol):
    """The app's own network switch ("Work offline")."""

    @property
    def is_out(self) -> bool: ...

    def set_out(self, out: bool) -> None:
        """Pull or insert the plug: every connection ends at once, every request raises Offline until it is back in."""
        ...


__all__ = [
    "MESSAGE_COLUMNS",
    "Academy",
    "ChangeFeed",
    "ChatReader",
    "Clock",
    "CourseReader",
    "DraftStore",
    "LiveChannel",
    "Mirror",
    "OverviewReader",
    "Plug",
    "Row",
    "ScheduledReader",
    "Session",
    "SettingsStore",
]
