"""Reading and writing conversations."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from pharmat_desktop.domain.changes import Changes
from pharmat_desktop.domain.chat import MAX_BODY_LENGTH, Attachment, Conversation, ConversationId, Message, MessageId
from pharmat_desktop.domain.drafts import ChangeKind, MemberChange, MemberSetting, MessageChange, MessageDraft

if TYPE_CHECKING:
    from pharmat_desktop.domain.ports import ChangeFeed, ChatReader, Clock, DraftStore


FilesOfRooms = Mapping[ConversationId, tuple[Attachment, ...]]
"""Files beside the composers of conversations."""


class ChatService:
    """What the chat screen may do. Reads answer at once from this computer; writes are drafts and work offline too."""

    def __init__(
        self, reader: ChatReader, drafts: DraftStore, feed: ChangeFeed, clock: Clock, *, wake_sender: Callable[[], None]
    ) -> None:
        self._reader = reader
        self._drafts = drafts
        self._feed = feed
        self._clock = clock
        self._wake_sender = wake_sender

    def conversations(self) -> Sequence[Conversation]:
        """Newest activity first."""
        return self._reader.conversations()

    def unread_total(self) -> int:
        return self._reader.unread_total()

    def thread_length(self, conversation_id: ConversationId) -> int:
        return self._reader.thread_length(conversation_id)

    def thread_slice(self, conversation_id: ConversationId, first: int, count: int) -> Sequence[Message]:
        """Rows `first` to `first + count - 1` of a thread, oldest first, drafts last."""
        return self._reader.thread_slice(conversation_id, first, count)

    def thread_rank(self, message_id: MessageId) -> int | None:
        return self._reader.thread_rank(message_id)

    def unread_mentions(self, conversation_id: ConversationId) -> Sequence[MessageId]:
        """Messages not read yet that call the person by name, oldest first; the first hundred."""
        return self._reader.unread_mentions(conversation_id)

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        return self._feed.subscribe(listener)

    def composer(self, conversation_id: ConversationId) -> str:
        """The unsent text of a conversation."""
        return self._drafts.composer(conversation_id)

    async def save_composer(self, conversation_id: ConversationId, text: str) -> None:
        await self._drafts.save_composer(conversation_id, text)

    async def send(
        self,
        conversation_id: ConversationId,
        body: str,
        reply_to: MessageId | None = None,
        files: Sequence[Attachment] = (),
    ) -> MessageId:
        """Queue a message with `files` from beside the composer; it is on disk when this returns.

        Raises ValueError when it is empty and has no file, or is longer than `MAX_BODY_LENGTH`.
        """
        message_id = MessageId(new_id())
        text = checked_body(body, may_be_empty=bool(files))
        draft = MessageDraft(message_id, conversation_id, text, self._clock(), reply_to=reply_to)
        await self._drafts.add(replace(draft, attachments=tuple(files)))
        self._wake_sender()
        return message_id

    async def forward(
        self, message: Message, to: Sequence[ConversationId], comment: str = "", files: FilesOfRooms | None = None
    ) -> None:
        """Send a message on, after a comment if there is one. All of it is on disk when this returns.

        `files`: copies of its files for each conversation. Without a text they go as one's own, since the server knows
        the author of words alone. Raises ValueError when the server does not have the message, or the comment is too
        long.
        """
        if message.seq is None or not (message.body.strip() or files):
            raise ValueError("only what the server has can be forwarded")
        said = checked_body(comment) if comment.strip() else ""
        author = message.sender_name if message.forwarded_from is None else message.forwarded_from
        drafts: list[MessageDraft] = []
        for conversation_id in to:
            now = self._clock()
            if said:
                drafts.append(MessageDraft(MessageId(new_id()), conversation_id, said, now))
            attached = (files or {}).get(conversation_id, ())
            copy = MessageDraft(MessageId(new_id()), conversation_id, message.body, now, attachments=attached)
            is_text = bool(message.body.strip())
            drafts.append(replace(copy, forward_of=message.id, forwarded_from=author) if is_text else copy)
        await self._drafts.add_all(drafts)
        self._wake_sender()

    async def retry(self, draft_id: str) -> None:
        """Send what needs attention again, unchanged, at the end of its lane."""
        if draft := self._drafts.draft(draft_id):
            await self._drafts.edit(draft_id, draft.body)
            self._wake_sender()

    async def edit(self, draft_id: str, body: str) -> None:
        """Another text for what was not sent yet. Raises ValueError as `send`, or when it is on its way."""
        draft = self._drafts.draft(draft_id)
        has_files = isinstance(draft, MessageDraft) and bool(draft.attachments)
        await self._drafts.edit(draft_id, checked_body(body, may_be_empty=has_files))
        self._wake_sender()

    async def discard(self, draft_id: str) -> None:
        """Delete what was not sent; only ever called because the person chose so."""
        await self._drafts.discard(draft_id)
        self._wake_sender()

    async def edit_message(self, message: Message, body: str) -> None:
        """Another text for one's own message, whether the server has it or not. Raises ValueError as `send`."""
        text = checked_body(body, may_be_empty=bool(message.attachments))
        if text != message.body and not await self._is_edited_here(message, text):
            await self._change(message, ChangeKind.EDIT, body=text)

    async def delete_message(self, message: Message) -> None:
        """Take back one's own message: what others see is that it was deleted."""
        if message.seq is not None or not await self._is_discarded_here(message):
            await self._change(message, ChangeKind.DELETION)

    async def react(self, message: Message, emoji: str, *, is_on: bool) -> None:
        """Set or take back one's own reaction."""
        await self._change(message, ChangeKind.REACTION, emoji=emoji, is_on=is_on)

    async def pin(self, conversation_id: ConversationId, *, is_on: bool) -> None:
        await self._set_up(conversation_id, MemberSetting.PINNED, "yes" if is_on else "")

    async def archive(self, conversation_id: ConversationId, *, is_on: bool) -> None:
        """Out of the list and the counts, until it is taken back."""
        await self._set_up(conversation_id, MemberSetting.ARCHIVED, "yes" if is_on else "")

    async def mute(self, conversation_id: ConversationId, length: timedelta | None) -> None:
        """Neither counted nor notified for `length`; None ends it."""
        until = (self._clock() + length).isoformat(timespec="seconds") if length else ""
        await self._set_up(conversation_id, MemberSetting.MUTED, until)

    async def _set_up(self, conversation_id: ConversationId, setting: MemberSetting, value: str) -> None:
        await self._drafts.add(MemberChange(new_id(), setting, conversation_id, self._clock(), value))
        self._wake_sender()

    async def _is_edited_here(self, message: Message, text: str) -> bool:
        if not message.draft_id:
            return False
        try:
            await self._drafts.edit(message.draft_id, text)
        except ValueError:  # it is on its way: the edit follows it
            return False
        self._wake_sender()
        return True

    async def _is_discarded_here(self, message: Message) -> bool:
        try:
            await self._drafts.discard(message.id)
        except ValueError:  # it is on its way: the deletion follows it
            return False
        self._wake_sender()
        return True

    async def _change(self, message: Message, kind: ChangeKind, **wish: Any) -> None:
        change_id = new_id()
        await self._drafts.add(
            MessageChange(change_id, kind, message.conversation_id, message.id, self._clock(), **wish)
        )
        self._wake_sender()

    async def mark_read(self, conversation_id: ConversationId) -> None:
        """The person has seen everything that this computer has of the conversation."""
        await self._drafts.note_read(conversation_id, self._reader.last_seq(conversation_id))
        self._wake_sender()


def new_id() -> str:
    """For a draft, and for what it becomes."""
    from uuid import uuid4  # asks for the platform: not before the first paint

    return str(uuid4())


def _is_control(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cs"}


def checked_body(body: str, *, may_be_empty: bool = False) -> str:
    """The text as a message has it. Raises ValueError when it is empty or longer than `MAX_BODY_LENGTH`."""
    # Pasted text may hold control characters that no database stores and nobody sees.
    text = "".join(character for character in body if character in "\n\t" or not _is_control(character)).strip()
    if not text and not may_be_empty:
        raise ValueError("a message needs some text")
    if len(text) > MAX_BODY_LENGTH:
        raise ValueError(f"a message has at most {MAX_BODY_LENGTH} characters")
    return text
