"""A chat screen over the fakes: people, conversations, messages as the wire brings them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from pharmat_desktop.domain.chat import ConversationId, MessageId
from pharmat_desktop.domain.drafts import DraftState, MessageDraft, Problem
from pharmat_desktop.domain.pull import PulledPage
from pharmat_desktop.services.chat import ChatService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.chat.presenter import ChatPresenter
from tests.support.example_data import CHAT, ME, TUTOR, at, chat_page, member, messages, page, row, rows, uid
from tests.support.fakes import FakeStore

GROUP = ConversationId(uid("group"))
NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def group_page(seqs: Sequence[int] = ()) -> PulledPage:
    """A group of three besides the direct conversation."""
    return page(
        ("users", rows("users", row("users", id=uid("peer"), first_name="Lina", last_name="Farouk"))),
        (
            "conversations",
            rows("conversations", row("conversations", id=GROUP, kind="group", subject="Exam group", created_at=at())),
        ),
        (
            "conversation_members",
            rows("conversation_members", *(member(who, GROUP) for who in (ME, TUTOR, uid("peer")))),
        ),
        ("messages", messages(seqs, GROUP, sender_id=uid("peer"))),
    )


@dataclass
class Academy:
    """The account's files and the chat that reads them."""

    store: FakeStore
    service: ChatService
    scope: TaskScope
    presenter: ChatPresenter
    kicks: list[None]

    async def receive(self, seqs: Sequence[int], conversation_id: str = CHAT, sender_id: str = TUTOR) -> None:
        await self.store.mirror.upsert("messages", messages(seqs, conversation_id, sender_id=sender_id))

    def drafts(self) -> list[MessageDraft]:
        return [draft for draft in self.store.drafts.drafts.values() if isinstance(draft, MessageDraft)]

    async def refuse(self, draft: MessageDraft, sentence: str = "You are not a member any more.") -> MessageId:
        """As the sender does when the server says no."""
        await self.store.drafts.move([draft.id], DraftState.SENDING)
        problem = Problem("not_a_member", sentence)
        await self.store.drafts.move([draft.id], DraftState.NEEDS_ATTENTION, problem=problem)
        return draft.id


@asynccontextmanager
async def academy(seqs: Sequence[int] = range(1, 6)) -> AsyncIterator[Academy]:
    """A direct conversation with messages `seqs`, and a group."""
    store = FakeStore(ME)
    await store.mirror.apply(chat_page(seqs))
    await store.mirror.apply(group_page((1, 2)))
    kicks: list[None] = []
    service = ChatService(store.chat, store.drafts, store.feed, lambda: NOW, wake_sender=lambda: kicks.append(None))
    async with TaskScope("chat") as scope:
        here = Academy(store, service, scope, ChatPresenter(service, scope), kicks)
        try:
            yield here
        finally:
            await here.presenter.close()
