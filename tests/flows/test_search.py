"""Messages are found on this computer with the academy out of reach, and not found once they are gone."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.search import Wanted
from pharmat_desktop.ui.chat.search.results import EVERYWHERE, HERE
from tests.flows.test_demo import scope_of, screens_of
from tests.flows.test_messages import scene
from tests.flows.test_shell import CONTROL, focus, is_in_palette, press, sign_in, write
from tests.support.academy import Academy
from tests.support.desk import Desk, eventually
from tests.support.whole_app import running, until

SHIFT = Qt.KeyboardModifier.ShiftModifier


async def found(desk: Desk, text: str, within: str | None = None) -> list[str]:
    """Snippets, in no order."""
    result = await desk.app.search.find(Wanted(text, ConversationId(within) if within else None))
    assert result.total == len(result.hits)
    return sorted(hit.snippet.text for hit in result.hits)


async def test_messages_are_found_offline(academy: Academy, tmp_path: Path) -> None:
    """What was pulled and what waits, after a restart, too; not any more what the academy took away."""
    async with scene(academy, tmp_path / "sam") as here:
        amal = Desk(academy, here.amal, tmp_path / "amal", here.proxy)
        group = await academy.conversation(here.sam.person, here.amal, kind="group")
        async with here.sam.running(), amal.running():
            await here.sam.online()
            await amal.online()
            await amal.say(here.room, "the loading dose", "جُرعة التحميل")
            await amal.say(group, "a dose for everyone")
            await eventually(lambda: len(here.sam.bodies(here.room)) == 2 and len(here.sam.bodies(group)) == 1)
            here.sam.app.connection.set_work_offline(True)
            await eventually(lambda: here.sam.app.connection.status.is_off)
            await here.sam.say(here.room, "which dose?")
            assert await found(here.sam, "dose") == ["a dose for everyone", "the loading dose", "which dose?"]
            assert await found(here.sam, "dose", group) == ["a dose for everyone"]
            assert await found(here.sam, "جرعة") == ["جُرعة التحميل"]
            assert await found(here.sam, "from:amal dose") == ["a dose for everyone", "the loading dose"]
            await amal.app.chat.delete_message(amal.thread(here.room)[0])
            await amal.sent()
        async with here.sam.running():
            here.sam.app.connection.set_work_offline(True)
            assert "which dose?" in await found(here.sam, "dose")
            here.sam.app.connection.set_work_offline(False)
            await here.sam.sent()
            await here.sam.online()
            await eventually(lambda: here.sam.thread(here.room)[0].is_deleted)
            assert await found(here.sam, "dose") == ["a dose for everyone", "which dose?"]
            leave = (
                "update public.conversation_members set deleted_at = now() where conversation_id = $1 and user_id = $2"
            )
            await academy.execute(leave, UUID(group), UUID(here.sam.person.id))
            here.sam.app.refresh()
            await eventually(lambda: group not in [one.id for one in here.sam.app.chat.conversations()])
            assert await found(here.sam, "dose") == ["which dose?"]


@pytest.mark.usefixtures("qtbot")
async def test_a_search_without_a_mouse_and_without_a_network(tmp_path: Path) -> None:
    """Ctrl+Shift+F from another view, Enter, F3; Ctrl+F in the conversation; and the way by the palette."""
    async with running("--demo", "--data", str(tmp_path)) as app:
        await sign_in(app)
        scope_of(app).connection.set_work_offline(True)
        screens = screens_of(app)
        results, view = screens.conversations.finder.results, screens.chat_screen.detail_widget.view
        await press(Qt.Key.Key_1, CONTROL)
        await press(Qt.Key.Key_F, CONTROL | SHIFT)
        assert app.window.current_screen == "chat"
        await write("dose")
        await until(lambda: len(results.hits()) > 2, "the hits")
        order = results.hits()
        await press(Qt.Key.Key_Return)
        await until(lambda: view._pointed_out == order[0].id, "the first hit")
        assert screens.chat.open_id == order[0].conversation.id
        await press(Qt.Key.Key_F3)
        await until(lambda: view._pointed_out == order[1].id, "the next hit")
        screens.chat_screen.detail_widget.composer.edit.setFocus()
        await press(Qt.Key.Key_F, CONTROL)
        assert focus() is screens.chat_screen.list_widget.search
        await until(lambda: {row.conversation.id for row in results.hits()} == {screens.chat.open_id}, "its hits")
        screens.conversations.finder.results.places.set_key(EVERYWHERE)
        screens.chat_screen.detail_widget.header.search.click()
        assert (screens.conversations.finder.results.places.key(), focus()) == (
            HERE,
            screens.chat_screen.list_widget.search,
        )
        await press(Qt.Key.Key_K, CONTROL)
        await until(is_in_palette, "the palette")
        await write("vancomycin")
        await press(Qt.Key.Key_Up)  # the last entry
        await press(Qt.Key.Key_Return)
        await until(lambda: any("ancomycin" in row.hit.snippet.text for row in results.hits()), "the hits")
        QTest.keyClick(focus(), Qt.Key.Key_Escape)
        assert not screens.chat_screen.list_widget.is_searching
        scope_of(app).connection.set_work_offline(False)
