"""What the screens read, naively computed from the tables and drafts of a `FakeStore`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Protocol

from pharmat_desktop.domain.chat import (
    Conversation,
    ConversationId,
    ConversationKind,
    Delivery,
    Message,
    MessageId,
    Quote,
    Reaction,
)
from pharmat_desktop.domain.courses import Course, CourseId, Lesson, LessonId, LessonKind, Standing
from pharmat_desktop.domain.drafts import (
    ChangeKind,
    Draft,
    DraftState,
    MemberChange,
    MessageChange,
    MessageDraft,
    room_of,
)
from pharmat_desktop.domain.mentions import Mention, mentioned
from pharmat_desktop.domain.people import UserId

Record = dict[str, Any]
Tables = dict[str, dict[tuple[str, ...], Record]]

DELIVERIES = {
    DraftState.QUEUED: Delivery.WAITING,
    DraftState.SENDING: Delivery.SENDING,
    DraftState.UNKNOWN: Delivery.UNKNOWN,
    DraftState.NEEDS_ATTENTION: Delivery.NEEDS_ATTENTION,
}


class Drafts(Protocol):
    @property
    def drafts(self) -> Mapping[str, Draft]: ...

    def composer(self, conversation_id: ConversationId) -> str: ...

    def read_here(self, conversation_id: ConversationId) -> int: ...


class FakeChatReader:
    """Reads everything anew each time."""

    def __init__(self, user_id: UserId, tables: Callable[[], Tables], drafts: Drafts) -> None:
        self._user_id = user_id
        self._tables = tables
        self._drafts = drafts

    def conversations(self) -> Sequence[Conversation]:
        rows = [self._conversation(record) for record in self._tables().get("conversations", {}).values()]
        oldest = datetime.min.replace(tzinfo=UTC)
        return sorted(rows, key=lambda row: row.last_at or oldest, reverse=True)

    def unread_total(self) -> int:
        now = datetime.now(UTC)
        return sum(one.unread for one in self.conversations() if not one.is_archived and not one.is_muted(now))

    def thread_length(self, conversation_id: ConversationId) -> int:
        return len(self._thread(conversation_id))

    def thread_slice(self, conversation_id: ConversationId, first: int, count: int) -> Sequence[Message]:
        return self._thread(conversation_id)[first : first + count]

    def thread_rank(self, message_id: MessageId) -> int | None:
        for conversation_id in {ConversationId(key[0]) for key in self._tables().get("conversations", {})}:
            ids = [message.id for message in self._thread(conversation_id)]
            if message_id in ids:
                return ids.index(message_id)
        return None

    def last_seq(self, conversation_id: ConversationId) -> int:
        return max((int(record["seq"]) for record in self._stored(conversation_id)), default=0)

    def _stored(self, conversation_id: str) -> list[Record]:
        rows = self._tables().get("messages", {}).values()
        return sorted((r for r in rows if r["conversation_id"] == conversation_id), key=lambda r: int(r["seq"]))

    def _members(self, conversation_id: str) -> list[Record]:
        rows = self._tables().get("conversation_members", {}).values()
        return [record for record in rows if record["conversation_id"] == conversation_id]

    def unread_mentions(self, conversation_id: ConversationId) -> Sequence[MessageId]:
        mine = [m for m in self._members(conversation_id) if m["user_id"] == self._user_id]
        read = max([int(m["last_read_seq"]) for m in mine] + [self._drafts.read_here(conversation_id)])
        return [
            MessageId(r["id"])
            for r in self._stored(conversation_id)
            if int(r["seq"]) > read and r["sender_id"] != self._user_id and self._user_id in (r["mentions"] or ())
        ]

    def _mention(self, user_id: str) -> Mention:
        return Mention(self._name(user_id), is_own=user_id == self._user_id)

    def _mentioned(self, conversation_id: ConversationId, text: str) -> tuple[Mention, ...]:
        room = self._tables().get("conversations", {}).get((conversation_id,), {})
        members = self._members(conversation_id) if room.get("kind") == "group" else []
        return mentioned(text, [self._mention(member["user_id"]) for member in members])

    def _name(self, user_id: str) -> str:
        user = self._tables().get("users", {}).get((user_id,), {})
        return f"{user.get('first_name', '')} {user.get('last_name', '')}".strip()

    def _thread(self, conversation_id: ConversationId) -> list[Message]:
        others = [m for m in self._members(conversation_id) if m["user_id"] != self._user_id]
        read_by_all = min((int(member["last_read_seq"]) for member in others), default=0)
        stored = [self._message(record, read_by_all) for record in self._stored(conversation_id)]
        ids = {message.id for message in stored}
        drafts = [d for d in self._drafts.drafts.values() if room_of(d) == conversation_id and d.id not in ids]
        thread = stored + [self._waiting(draft) for draft in drafts if isinstance(draft, MessageDraft)]
        changes = [draft for draft in drafts if isinstance(draft, MessageChange)]
        return [self._overlaid(message, [c for c in changes if c.message_id == message.id]) for message in thread]

    def _overlaid(self, message: Message, changes: Sequence[MessageChange]) -> Message:
        reactions = {
            (record["emoji"], record["user_id"])
            for record in self._tables().get("message_reactions", {}).values()
            if record["message_id"] == message.id
        }
        for change in changes:
            mine = (change.emoji, str(self._user_id))
            if change.kind is ChangeKind.REACTION:
                reactions = reactions | {mine} if change.is_on else reactions - {mine}
                continue
            is_refused = change.state is DraftState.NEEDS_ATTENTION
            body = "" if change.kind is ChangeKind.DELETION else change.body
            message = replace(
                message,
                body=body,
                is_deleted=change.kind is ChangeKind.DELETION,
                is_edited=True,
                delivery=DELIVERIES[change.state],
                change_id=change.id,
                problem=change.problem.sentence if is_refused and change.problem else "",
                mentions=self._mentioned(message.conversation_id, body),
            )
        return message if message.is_deleted else replace(message, reactions=self._reactions(reactions))

    def _reactions(self, pairs: set[tuple[str, str]]) -> tuple[Reaction, ...]:
        made = []
        for emoji in sorted({emoji for emoji, _ in pairs}):
            others = sorted(user for one, user in pairs if one == emoji and user != self._user_id)
            names = tuple(self._name(user).split(" ")[0] for user in others)
            made.append(Reaction(emoji, names, is_own=(emoji, str(self._user_id)) in pairs))
        return tuple(made)

    def _message(self, record: Record, read_by_all: int) -> Message:
        is_own = record["sender_id"] == self._user_id
        is_read = is_own and int(record["seq"]) <= read_by_all
        return Message(
            MessageId(record["id"]),
            ConversationId(record["conversation_id"]),
            int(record["seq"]),
            UserId(record["sender_id"]),
            self._name(record["sender_id"]),
            is_own,
            record["body"],
            datetime.fromisoformat(record["written_at"]),
            datetime.fromisoformat(record["sent_at"]),
            Delivery.READ if is_read else Delivery.SENT,
            is_edited=bool(record["edited_at"]),
            is_deleted=bool(record["deleted_at"]),
            reply_to=self._quote(record["reply_to"]),
            forwarded_from=record["forwarded_from"],
            mentions=tuple(sorted(map(self._mention, record["mentions"] or ()))),
        )

    def _quote(self, message_id: str | None) -> Quote | None:
        record = self._tables().get("messages", {}).get((message_id or "",))
        if record is None:
            return None
        is_own = record["sender_id"] == self._user_id
        text = "" if record["deleted_at"] else " ".join(record["body"].split())
        return Quote(MessageId(record["id"]), self._name(record["sender_id"]), is_own, text)

    def _waiting(self, draft: MessageDraft) -> Message:
        return Message(
            draft.id,
            draft.conversation_id,
            None,
            self._user_id,
            self._name(self._user_id),
            True,
            draft.body,
            draft.written_at,
            None,
            DELIVERIES[draft.state],
            problem=draft.problem.sentence if draft.problem else "",
            reply_to=self._quote(draft.reply_to),
            forwarded_from=draft.forwarded_from,
            mentions=self._mentioned(draft.conversation_id, draft.body) if draft.forwarded_from is None else (),
        )

    def _conversation(self, record: Record) -> Conversation:
        conversation_id = ConversationId(record["id"])
        thread, members = self._thread(conversation_id), self._members(conversation_id)
        last = next((message for message in reversed(thread) if not message.is_deleted), None)
        others = [str(member["user_id"]) for member in members if member["user_id"] != self._user_id]
        is_direct = record["kind"] == ConversationKind.DIRECT
        read = max(
            [int(m["last_read_seq"]) for m in members if m["user_id"] == self._user_id]
            + [self._drafts.read_here(conversation_id)]
        )
        return Conversation(
            conversation_id,
            ConversationKind(record["kind"]),
            self._name(others[0]) if is_direct and others else record["subject"] or "",
            others[0] if is_direct and others else conversation_id,
            " ".join(last.body.split()) if last else "",
            last.sender_name.split(" ")[0] if last and not last.is_own and not is_direct else "",
            last.delivery if last and last.is_own else None,
            (last.sent_at or last.written_at) if last else None,
            len([m for m in thread if not m.is_own and not m.is_deleted and (m.seq or 0) > read]),
            len([d for d in self._drafts.drafts.values() if _needs_attention(d, conversation_id)]),
            len(members),
            " ".join(self._drafts.composer(conversation_id).split()),
            *self._set_up(conversation_id, members),
            is_mentioned=bool(self.unread_mentions(conversation_id)),
        )

    def _set_up(self, conversation_id: str, members: list[Record]) -> tuple[datetime | None, bool, bool, bool]:
        """Muted until, archived, pinned, owner: as wished here, else as the server has it."""
        mine: Record = next((member for member in members if member["user_id"] == self._user_id), {})
        kept = {"muted": mine.get("muted_until"), "archived": mine.get("archived_at"), "pinned": mine.get("pinned_at")}
        for draft in self._drafts.drafts.values():
            if isinstance(draft, MemberChange) and draft.conversation_id == conversation_id:
                kept[draft.setting.value] = draft.body
        until = datetime.fromisoformat(kept["muted"]) if kept["muted"] else None
        return until, bool(kept["archived"]), bool(kept["pinned"]), mine.get("role") == "owner"


def _needs_attention(draft: Draft, conversation_id: ConversationId) -> bool:
    return room_of(draft) == conversation_id and draft.state is DraftState.NEEDS_ATTENTION


class FakeCourseReader:
    """Courses and lessons as the tables have them."""

    def __init__(self, tables: Callable[[], Tables]) -> None:
        self._tables = tables

    def courses(self) -> Sequence[Course]:
        return sorted(map(self._course, self._tables().get("courses", {}).values()), key=lambda course: course.title)

    def lessons(self, course_id: CourseId) -> Sequence[Lesson]:
        rows = [r for r in self._tables().get("course_content", {}).values() if r["course_id"] == course_id]
        return [
            Lesson(
                LessonId(row["id"]),
                course_id,
                row["position"],
                row["title"],
                row["description"],
                LessonKind(row["kind"]),
                row["body"],
                row["duration_minutes"],
            )
            for row in sorted(rows, key=lambda row: int(row["position"]))
        ]

    def _course(self, row: Record) -> Course:
        tables = self._tables()
        subject = tables.get("subjects", {}).get((row["subject_id"],), {})
        tutor = tables.get("users", {}).get((row["tutor_id"],), {})
        enrolled = [e for e in tables.get("enrollments", {}).values() if e["course_id"] == row["id"]]
        return Course(
            CourseId(row["id"]),
            row["title"],
            row["description"],
            subject.get("name", ""),
            subject.get("color", "#000000"),
            f"{tutor.get('first_name', '')} {tutor.get('last_name', '')}".strip(),
            row["level"],
            row["language"],
            row["lesson_count"],
            row["duration_minutes"],
            int(enrolled[0]["progress"]) if enrolled else None,
            Standing.ENROLLED if enrolled else Standing.OPEN,
        )
