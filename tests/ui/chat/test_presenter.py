"""The chat without widgets: opening, reading, sending, and what becomes of a text under every misfortune."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import SignalInstance

from pharmat_desktop.domain.chat import MAX_BODY_LENGTH, ConversationId
from pharmat_desktop.domain.connection import ConnectionStatus, Fact, FactState
from pharmat_desktop.domain.drafts import DraftState
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.ui.chat.presenter import ChatPresenter
from pharmat_desktop.ui.chat.states import ComposerText, ConversationRows, OpenedThread
from pharmat_desktop.ui.hold import Hold
from tests.support.example_data import CHAT
from tests.ui.chat.academy import GROUP, academy

pytestmark = pytest.mark.usefixtures("qapp")


def told(signal: SignalInstance) -> list[Any]:
    """Everything that the signal says from now on."""
    said: list[Any] = []
    signal.connect(lambda *values: said.append(values[0] if values else None))
    return said


async def until(condition: Callable[[], object]) -> None:
    """Let the loop turn until it holds."""
    async with asyncio.timeout(30):
        while not condition():  # noqa: ASYNC110 - what is waited for has no event of its own
            await asyncio.sleep(0.001)


async def test_conversations_are_listed_and_searched() -> None:
    """By title, in any case of letters."""
    async with academy() as here:
        shown: list[ConversationRows] = told(here.presenter.conversations_changed)
        here.presenter.refresh()
        assert {item.title for item in shown[-1].items} == {"Omar Haddad", "Exam group"}
        here.presenter.search("EXAM")
        assert [item.title for item in shown[-1].items] == ["Exam group"]
        here.presenter.search("nothing like it")
        assert shown[-1] == ConversationRows((), "nothing like it")


async def test_a_conversation_opens_at_its_first_unread_message() -> None:
    """And its unsent text is in the composer again."""
    async with academy(range(1, 30)) as here:
        await here.service.save_composer(CHAT, "begun")
        await here.service.mark_read(CHAT)
        await here.receive(range(30, 33))
        here.presenter.refresh()
        opened: list[OpenedThread] = told(here.presenter.thread_opened)
        texts: list[ComposerText] = told(here.presenter.composer.text_replaced)
        here.presenter.open(CHAT)
        assert opened[0].unread_row == 29
        assert opened[0].model.rowCount() == 32
        assert texts[-1] == ComposerText("begun", is_editing=False)


async def test_nothing_yet_is_told_from_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """During a first sync the list is loading; a file that cannot be read is an error, which a retry may end."""

    def fail() -> None:
        raise LocalStorageError("damaged")

    async with academy() as here:
        shown: list[ConversationRows] = told(here.presenter.conversations_changed)
        here.presenter.set_connection(ConnectionStatus(is_syncing=True, progress=0.1))
        assert shown[-1].is_loading
        here.presenter.set_connection(ConnectionStatus())
        assert not shown[-1].is_loading
        with monkeypatch.context() as disk:
            disk.setattr(here.store.chat, "conversations", fail)
            here.presenter.refresh()
            assert isinstance(shown[-1].error, LocalStorageError)
        here.presenter.refresh()
        assert shown[-1].error is None


async def test_a_thread_that_cannot_be_read_keeps_what_it_shows(monkeypatch: pytest.MonkeyPatch) -> None:
    """The person is told; nothing closes, nothing is lost."""

    def fail(*_: object) -> None:
        raise LocalStorageError("damaged")

    async with academy() as here:
        here.presenter.refresh()
        opened: list[OpenedThread] = told(here.presenter.thread_opened)
        failures = told(here.presenter.failed)
        here.presenter.open(CHAT)
        with monkeypatch.context() as disk:
            disk.setattr(here.store.chat, "thread_length", fail)
            here.presenter.open(GROUP)
            await here.receive((6,))
        assert here.presenter.open_id == CHAT
        assert len(failures) == 2
        assert opened[0].model.rowCount() == 5


async def test_an_unknown_conversation_does_not_open() -> None:
    """A remembered id may belong to a conversation that one has left."""
    async with academy() as here:
        here.presenter.refresh()
        here.presenter.open(ConversationId("gone"))
        assert here.presenter.open_id is None


async def test_messages_count_as_read_only_when_they_were_seen() -> None:
    """In an active window, with the end in sight: not one of both alone."""
    async with academy() as here:
        here.presenter.refresh()
        here.presenter.open(CHAT)
        reading = here.presenter.reading
        reading.set_active(is_active=False)
        reading.set_at_bottom(is_at_bottom=True)
        reading.set_at_bottom(is_at_bottom=False)
        reading.set_active(is_active=True)
        await asyncio.sleep(0)
        assert here.store.drafts.unsent_reads() == []
        reading.set_at_bottom(is_at_bottom=True)
        await until(lambda: here.store.drafts.unsent_reads() == [(CHAT, 5)])
        await until(lambda: here.service.unread_total() == 2)


async def test_what_comes_out_of_sight_is_counted_and_gets_a_line() -> None:
    """The line goes above the first of them and stays until one answers."""
    async with academy() as here:
        await here.service.mark_read(CHAT)
        here.presenter.refresh()
        here.presenter.open(CHAT)
        counts, lines = told(here.presenter.reading.new_count_changed), told(here.presenter.reading.line_moved)
        here.presenter.reading.set_active(is_active=True)
        here.presenter.reading.set_at_bottom(is_at_bottom=False)
        await here.receive((6, 7))
        await here.receive((8,))
        assert counts == [2, 3]
        assert len(lines) == 1
        here.presenter.reading.set_at_bottom(is_at_bottom=True)
        assert counts[-1] == 0
        here.presenter.composer.note("Answer")
        here.presenter.send()
        assert lines[1:] == [None]
        await until(here.drafts)


async def test_what_comes_in_sight_is_no_news() -> None:
    """No line, no count: it is being read."""
    async with academy() as here:
        here.presenter.refresh()
        here.presenter.open(CHAT)
        here.presenter.reading.forget_line()
        lines = told(here.presenter.reading.line_moved)
        here.presenter.reading.set_active(is_active=True)
        await here.receive((6,))
        assert lines == []


async def test_sending_stores_a_draft_and_empties_the_composer() -> None:
    """The sender is woken; nothing waits for the network."""
    async with academy() as here:
        here.presenter.refresh()
        here.presenter.open(CHAT)
        texts: list[ComposerText] = told(here.presenter.composer.text_replaced)
        here.presenter.composer.note("  Hello  ")
        here.presenter.send()
        assert texts == [ComposerText("", is_editing=False)]
        await until(lambda: here.kicks)
        assert [(draft.body, draft.state) for draft in here.drafts()] == [("Hello", DraftState.QUEUED)]


@pytest.mark.parametrize("text", ["", " \n ", "x" * (MAX_BODY_LENGTH + 1)])
async def test_what_cannot_be_a_message_stays_in_the_composer(text: str) -> None:
    """Empty or too long: nothing is sent and nothing is lost."""
    async with academy() as here:
        here.presenter.refresh()
        here.presenter.open(CHAT)
        here.presenter.composer.note(text)
        here.presenter.send()
        assert here.presenter.composer.text == text
        assert here.drafts() == []


async def test_a_full_disk_gives_the_text_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """What could not be stored returns, before what was typed meanwhile, and the person is told."""

    async def fail(*_: object) -> None:
        raise LocalStorageError("disk full")

    async with academy() as here:
        here.presenter.refresh()
        here.presenter.open(CHAT)
        with monkeypatch.context() as disk:
            disk.setattr(here.store.drafts, "add", fail)
            failures = told(here.presenter.failed)
            here.presenter.composer.note("precious")
            here.presenter.send()
            here.presenter.composer.note("next")
            await until(lambda: failures)
        assert here.presenter.composer.text == "precious\n\nnext"
        assert "disk space" in failures[0]


async def test_s10_typing_is_on_disk_within_a_second() -> None:
    """The first letter starts the clock; later ones do not put it off."""
    async with academy() as here:
        here.presenter.refresh()
        here.presenter.open(CHAT)
        loop = asyncio.get_running_loop()
        started = last = loop.time()
        letters, late = 0, 0.0
        while not here.service.composer(CHAT):
            letters += 1
            here.presenter.composer.note("x" * letters)
            await asyncio.sleep(0.02)
            late += max(0.0, loop.time() - last - 0.04)  # a busy machine is not the composer's doing
            last = loop.time()
        assert last - started - late < 1.0


async def test_s10_each_conversation_keeps_its_own_text() -> None:
    """Switching away saves at once, switching back brings it again, also before the disk has answered."""
    async with academy() as here:
        here.presenter.refresh()
        here.presenter.open(CHAT)
        here.presenter.composer.note("for Omar")
        here.presenter.open(GROUP)
        assert here.presenter.composer.text == ""
        here.presenter.composer.note("for the group")
        here.presenter.open(CHAT)
        assert here.presenter.composer.text == "for Omar"
        await until(lambda: here.service.composer(GROUP) == "for the group")
        assert here.service.composer(CHAT) == "for Omar"


async def test_s10_closing_saves_the_last_letters() -> None:
    """Nothing is left to a timer that will not ring any more."""
    async with academy() as here:
        here.presenter.refresh()
        here.presenter.open(CHAT)
        here.presenter.composer.note("last words")
        await here.presenter.close()
        assert here.service.composer(CHAT) == "last words"
        here.presenter = ChatPresenter(here.service, here.scope)


async def test_editing_a_refused_message_holds_what_was_begun() -> None:
    """The edited text goes, the begun one returns."""
    async with academy() as here:
        await here.service.send(CHAT, "refused")
        message_id = await here.refuse(here.drafts()[0])
        here.presenter.refresh()
        here.presenter.open(CHAT)
        here.presenter.composer.note("begun")
        here.presenter.edit(message_id, "refused")
        assert here.presenter.composer.text == "refused"
        here.presenter.composer.note("corrected")
        here.presenter.send()
        assert here.presenter.composer.text == "begun"
        await until(lambda: here.drafts()[0].state is DraftState.QUEUED)
        assert here.drafts()[0].body == "corrected"


async def test_s10_a_crash_while_editing_loses_neither_text() -> None:
    """Both are on disk: the next start shows them in the composer."""
    async with academy() as here:
        await here.service.send(CHAT, "refused")
        message_id = await here.refuse(here.drafts()[0])
        here.presenter.refresh()
        here.presenter.open(CHAT)
        here.presenter.composer.note("begun")
        here.presenter.edit(message_id, "refused")
        here.presenter.composer.note("half corrected")
        here.presenter.composer.flush()
        await until(lambda: here.service.composer(CHAT) == "half corrected\n\nbegun")


async def test_retry_and_discard() -> None:
    """Retry queues it again unchanged; discard is the only way a text is deleted."""
    async with academy() as here:
        await here.service.send(CHAT, "one")
        await here.service.send(CHAT, "two")
        first, second = [await here.refuse(draft) for draft in here.drafts()]
        here.presenter.retry(first)
        here.presenter.discard(second)
        await until(lambda: [(draft.id, draft.state) for draft in here.drafts()] == [(first, DraftState.QUEUED)])


async def test_a_draft_that_left_meanwhile_is_not_discarded_twice() -> None:
    """It arrived after all while the person was asked: nothing happens, nothing fails."""
    async with academy() as here:
        await here.service.send(CHAT, "one")
        message_id = await here.refuse(here.drafts()[0])
        await here.store.drafts.acknowledge([message_id])
        failures = told(here.presenter.failed)
        here.presenter.retry(message_id)
        here.presenter.discard(message_id)
        await asyncio.sleep(0.01)
        assert failures == []


async def test_an_edit_that_comes_too_late_loses_no_text() -> None:
    """The message is on its way already: the new text stays in the composer, before what was begun."""
    async with academy() as here:
        await here.service.send(CHAT, "refused")
        message_id = await here.refuse(here.drafts()[0])
        here.presenter.refresh()
        here.presenter.open(CHAT)
        failures = told(here.presenter.failed)
        here.presenter.composer.note("begun")
        here.presenter.edit(message_id, "refused")
        here.presenter.composer.note("corrected")
        await here.service.retry(message_id)
        await here.store.drafts.move([message_id], DraftState.SENDING)
        here.presenter.send()
        await until(lambda: failures)
        assert here.presenter.composer.text == "corrected\n\nbegun"
        assert [draft.body for draft in here.drafts()] == ["refused"]


async def test_losing_access_closes_the_thread() -> None:
    """What was being written there stays on disk."""
    async with academy() as here:
        here.presenter.refresh()
        here.presenter.open(CHAT)
        closed = told(here.presenter.thread_closed)
        here.presenter.composer.note("unfinished")
        await here.store.mirror.remove("conversations", [CHAT])
        await until(lambda: closed)
        assert here.presenter.open_id is None
        await until(lambda: here.service.composer(CHAT) == "unfinished")


async def test_neighbours_open_in_the_order_shown() -> None:
    """Alt+Down and Alt+Up; the ends hold."""
    async with academy() as here:
        here.presenter.refresh()
        order = [item.id for item in here.service.conversations()]
        for step, expected in ((1, order[0]), (1, order[1]), (1, order[1]), (-1, order[0]), (-1, order[0])):
            here.presenter.open_neighbour(step)
            assert here.presenter.open_id == expected


async def test_the_composer_promises_only_what_is_true() -> None:
    """Unknown is not offline; offline and signed out say so, once each."""
    async with academy() as here:
        holds = told(here.presenter.hold_changed)
        status = ConnectionStatus()
        here.presenter.set_connection(status)
        offline = replace(status, data=Fact(FactState.BAD, None, "offline"))
        here.presenter.set_connection(offline)
        here.presenter.set_connection(replace(offline, waiting=3))
        here.presenter.set_connection(replace(status, session=Fact(FactState.BAD, None, "signed_out")))
        here.presenter.set_connection(replace(status, network=Fact(FactState.OFF)))
        here.presenter.set_connection(replace(status, data=Fact(FactState.GOOD)))
        assert holds == [Hold.OFFLINE, Hold.SIGNED_OUT, Hold.OFFLINE, Hold.NONE]
