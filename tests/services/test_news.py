"""Desktop notifications: of what is new, once, never of what is being read, and one digest after an absence."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pharmat_desktop.cache import AccountStore
from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.overview import Notice
from pharmat_desktop.domain.settings import NOTIFY, NOTIFY_MENTIONS, NOTIFY_TEXT, QUIET
from pharmat_desktop.services import news
from pharmat_desktop.services.news import NewsWatch, is_within
from pharmat_desktop.services.overview import OverviewService
from pharmat_desktop.services.settings import SettingsService
from tests.support.account_files import opened
from tests.support.desk import eventually
from tests.support.example_data import CHAT, ME, TUTOR, chat_page, member, messages, page, row, rows, uid

GROUP = ConversationId(uid("group"))
SYNCING, DONE = ConnectionStatus(is_syncing=True), ConnectionStatus()


@dataclass
class Here:
    """A watch over an account's real files."""

    store: AccountStore
    settings: SettingsService
    watch: NewsWatch
    notices: list[Notice]
    in_sight: set[str] = field(default_factory=set)
    hour: int = 12

    async def receive(self, *seqs: int, conversation_id: str = CHAT, sender_id: str = TUTOR) -> None:
        await self.store.mirror.upsert("messages", messages(seqs, conversation_id, sender_id=sender_id))

    async def quiet(self) -> None:
        """Long enough for a notice that should not come."""
        await asyncio.sleep(news.GATHER * 3)
        assert not self.notices


@asynccontextmanager
async def watching(directory: Path) -> AsyncIterator[Here]:
    async with opened(directory) as store:
        await store.mirror.apply(chat_page((1, 2)))
        group = rows("conversations", row("conversations", id=GROUP, kind="group", subject="Exam group"))
        members = rows("conversation_members", *(member(who, GROUP) for who in (ME, TUTOR)))
        await store.mirror.apply(page(("conversations", group), ("conversation_members", members), cursor="2"))
        settings = SettingsService(store.settings, store.feed)
        notices: list[Notice] = []
        here: Here
        watch = NewsWatch(
            OverviewService(store.overview, store.feed),
            settings,
            lambda: datetime(2026, 3, 2, here.hour, 30, tzinfo=UTC),
            is_in_sight=lambda key: key in here.in_sight,
            notify=notices.append,
        )
        here = Here(store, settings, watch, notices)
        try:
            yield here
        finally:
            watch.close()


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(news, "GATHER", 0.05)


async def test_a_new_message_is_told_once_with_its_text(tmp_path: Path) -> None:
    """What was unread before the watch began is no news."""
    async with watching(tmp_path) as here:
        await here.receive(3)
        await eventually(lambda: bool(here.notices))
        (notice,) = here.notices
        assert [(one.conversation, one.body, one.sender) for one in notice.news] == [
            ("Omar Haddad", "Good morning", "Omar Haddad")
        ]
        assert (notice.count, notice.hides_text) == (1, False)
        here.notices.clear()
        await here.receive(3)
        await here.quiet()


async def test_what_is_being_read_or_written_here_is_not_told(tmp_path: Path) -> None:
    """The conversation in front of the person, and one's own messages from another device."""
    async with watching(tmp_path) as here:
        here.in_sight.add(CHAT)
        await here.receive(3)
        await here.receive(1, conversation_id=GROUP, sender_id=ME)
        await here.quiet()
        here.in_sight.clear()
        await here.store.mirror.upsert("conversation_members", rows("conversation_members", member(ME, CHAT, 3)))
        await here.quiet()


async def test_after_an_absence_there_is_one_digest(tmp_path: Path) -> None:
    """While the pull runs nothing is told, however many pages come; then all of it, at once."""
    async with watching(tmp_path) as here:
        here.watch.set_connection(SYNCING)
        for seq in range(3, 8):
            await here.receive(seq)
            await here.receive(seq, conversation_id=GROUP)
        await here.quiet()
        here.watch.set_connection(DONE)
        await eventually(lambda: bool(here.notices))
        (notice,) = here.notices
        assert {one.conversation for one in notice.news} == {"Omar Haddad", "Exam group"}
        assert notice.count == 5 + 5


async def test_a_first_sync_is_no_news(tmp_path: Path) -> None:
    """A new computer does not tell of years."""
    async with watching(tmp_path) as here:
        here.watch.set_connection(ConnectionStatus(is_syncing=True, progress=0.4))
        await here.receive(3, 4, 5)
        here.watch.set_connection(DONE)
        await here.quiet()
        await here.receive(6)
        await eventually(lambda: bool(here.notices))


async def test_the_person_decides(tmp_path: Path) -> None:
    """No notices at all, none at night, none with names and texts."""
    async with watching(tmp_path) as here:
        await here.settings.put(NOTIFY, value=False)
        await here.receive(3)
        await here.quiet()
        await here.settings.put(NOTIFY, value=True)
        await here.settings.put(QUIET, value=True)
        here.hour = 23
        await here.receive(4)
        await here.quiet()
        here.hour = 8
        await here.settings.put(NOTIFY_TEXT, value=False)
        await here.receive(5)
        await eventually(lambda: bool(here.notices))
        assert here.notices[0].hides_text


@pytest.mark.parametrize(
    ("minute", "start", "end", "expected"),
    [(60, 0, 120, True), (120, 0, 120, False), (1400, 1320, 420, True), (60, 1320, 420, True), (600, 600, 600, False)],
)
def test_quiet_hours_may_reach_over_midnight(minute: int, start: int, end: int, expected: bool) -> None:
    """The end is not in them."""
    assert is_within(minute, start, end) is expected


async def test_a_mention_in_a_muted_conversation_is_told_unless_one_chose_otherwise(tmp_path: Path) -> None:
    async with watching(tmp_path) as here:
        mine = rows("conversation_members", member(ME, GROUP, muted_until="2999-01-01T00:00:00Z"))
        await here.store.mirror.upsert("conversation_members", mine)
        await here.receive(1, conversation_id=GROUP)
        await here.settings.put(NOTIFY_MENTIONS, False)
        await here.store.mirror.upsert("messages", messages([2], GROUP, sender_id=TUTOR, mentions=[ME]))
        await eventually(lambda: here.watch._marks.get(GROUP) == 2)
        assert not here.notices
        await here.settings.put(NOTIFY_MENTIONS, True)
        await here.store.mirror.upsert("messages", messages([3], GROUP, sender_id=TUTOR, mentions=[ME]))
        await eventually(lambda: [notice.news[0].seq for notice in here.notices] == [3])
