"""A conversation longer than this computer keeps: its old messages come from a real server when looked at."""

from __future__ import annotations

import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from pharmat_desktop.account import AccountScope
from pharmat_desktop.cache import eviction, eviction_limits
from pharmat_desktop.domain.chat import ConversationId, Message, MessageId
from pharmat_desktop.sync import pull
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.chat.history import HistoryKeeper
from pharmat_desktop.ui.chat.presenter import ChatPresenter
from pharmat_desktop.ui.chat.view import ChatScreen
from pharmat_desktop.ui.theme import apply_theme, resolve_theme
from pharmat_desktop.ui.widgets.banner import Banner
from tests.flows.test_messages import Scene, scene
from tests.support.academy import Academy, Person
from tests.support.desk import Desk, eventually
from tests.support.fault_proxy import CUT, to

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # activating windows offscreen
]

LENGTH, KEEP, STEP = 2600, 300, 100
FLOOR = LENGTH - KEEP + 1
HISTORY = to("rest/v1/messages")


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three hundred messages are kept, and leave as soon as it is quiet."""
    monkeypatch.setattr(eviction_limits, "KEEPS", (KEEP,))
    monkeypatch.setattr(eviction_limits, "STEP", STEP)
    monkeypatch.setattr(eviction, "STEP", STEP)
    monkeypatch.setattr(pull, "QUIET", 0.1)


@dataclass
class Reader:
    """Sam, with the conversation on screen."""

    scene: Scene
    app: AccountScope
    screen: ChatScreen

    @property
    def rows(self) -> list[Message]:
        """What is in sight."""
        view = self.screen.detail_widget.view
        model = view.model()
        return [model.index(placed.row, 0).data(Qt.ItemDataRole.UserRole) for placed in view.placed_rows]

    @property
    def texts(self) -> list[str]:
        return [row.body for row in self.rows]

    @property
    def notice(self) -> str:
        """What is said above the messages."""
        [banner] = self.screen.detail_widget.findChildren(Banner)
        return banner.state.text if banner.state else ""

    async def look_at(self, seq: int) -> None:
        """Scroll there, and wait until everything in sight is a message."""
        self.screen.detail_widget.view.show_row(seq - 1, 0)
        await eventually(self.is_whole)

    def is_whole(self) -> bool:
        return bool(self.rows) and not any(row.is_missing for row in self.rows)


async def fill(academy: Academy, room: str, sender: Person, count: int) -> None:
    """Messages "text 1" and so on, at once; the newest answers the fifth."""
    async with academy.database() as database, database.transaction():
        await database.execute("alter table public.messages disable trigger user")
        await database.execute(
            """insert into public.messages (id, conversation_id, seq, sender_id, body, written_at, sent_at, changed_in)
               select gen_random_uuid(), $1, n, $2, 'text ' || n, at, at, pg_current_xact_id()
                 from generate_series(1, $3::int) n, lateral (select now() - ($3 - n) * interval '1 minute' as at)""",
            *(uuid.UUID(room), uuid.UUID(sender.id), count),
        )
        await database.execute(
            """update public.messages m set reply_to = o.id from public.messages o
                where m.conversation_id = $1 and m.seq = $2 and o.conversation_id = $1 and o.seq = 5""",
            *(uuid.UUID(room), count),
        )
        await database.execute("alter table public.messages enable trigger user")
        await database.execute("update public.conversations set last_seq = $2 where id = $1", uuid.UUID(room), count)


@asynccontextmanager
async def reading(academy: Academy, folder: Path, qapp: QApplication) -> AsyncIterator[Reader]:
    """After a first sync, with the end of the conversation on screen."""
    apply_theme(qapp, resolve_theme(qapp, "light"))
    async with scene(academy, folder) as here:
        await fill(academy, here.room, here.amal, LENGTH)
        async with here.sam.running() as app, TaskScope("screens") as scope:
            await here.sam.online()
            room = ConversationId(here.room)
            await eventually(lambda: missing(here.sam, room) == LENGTH - KEEP)
            assert app.chat.unread_total() == KEEP, "in life more are kept than are counted"
            await app.chat.mark_read(room)
            presenter = ChatPresenter(app.chat, scope)
            screen = ChatScreen(presenter)
            history = HistoryKeeper(app.history, scope, screen)
            app.connection.subscribe(presenter.set_connection)
            pane = screen.detail_widget
            pane.resize(640, 600)
            pane.show()
            screen.open(room)
            reader = Reader(here, app, screen)
            await eventually(lambda: reader.texts[-1:] == [f"text {LENGTH}"])
            try:
                yield reader
            finally:
                history.close()
                await presenter.close()
                pane.close()
                for widget in (pane, screen.list_widget):
                    widget.deleteLater()
                screen.deleteLater()
                qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


async def test_only_the_newest_come_first_and_the_rest_when_it_is_looked_at(
    academy: Academy, tmp_path: Path, qapp: QApplication
) -> None:
    """A quick first sync, an honest scroll bar, pages on the way up, and unread counts that know of all."""
    async with reading(academy, tmp_path, qapp) as sam:
        view = sam.screen.detail_widget.view
        assert view.verticalScrollBar().maximum() > 40 * LENGTH
        await sam.look_at(1)
        assert sam.texts[0] == "text 1"
        assert missing(sam.scene.sam, sam.scene.room) == LENGTH - KEEP - 100
        view.scroll_by(1500)
        await eventually(sam.is_whole)
        numbers = [row.seq for row in sam.rows]
        assert sam.texts == [f"text {number}" for number in numbers]
        assert numbers == list(range(numbers[0] or 0, (numbers[0] or 0) + len(numbers)))


async def test_offline_it_is_said_where_old_messages_are(academy: Academy, tmp_path: Path, qapp: QApplication) -> None:
    """And they come as soon as there is a connection; an answer that is lost on the way is asked for again."""
    async with reading(academy, tmp_path, qapp) as sam:
        sam.app.connection.set_work_offline(True)
        sam.screen.detail_widget.view.show_row(1000, 0)
        await eventually(lambda: "kept by the academy" in sam.notice)
        [banner] = sam.screen.detail_widget.findChildren(Banner)
        banner.action_triggered.emit("retry")
        assert all(row.is_missing for row in sam.rows)
        spoken = sam.screen.detail_widget.view.model().index(1000, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert "not on this computer" in spoken
        sam.app.connection.set_work_offline(False)
        await eventually(lambda: sam.is_whole() and not sam.notice)
        assert "text 1001" in sam.texts
        sam.scene.proxy.meet(CUT, HISTORY)
        sam.screen.detail_widget.view.show_row(500, 0)
        await eventually(lambda: sam.is_whole() and not sam.notice)
        assert "text 501" in sam.texts
        assert [fate for _, fate in sam.scene.proxy.seen(HISTORY)].count(CUT) == 1


async def test_an_answer_leads_to_what_it_answers(academy: Academy, tmp_path: Path, qapp: QApplication) -> None:
    """Although that is not on this computer; one that does not exist is said not to."""
    async with reading(academy, tmp_path, qapp) as sam:
        quote = sam.rows[-1].reply_to
        assert quote is not None
        assert quote.is_away
        sam.screen.detail_widget.view.quote_opened.emit(quote.message_id)
        await eventually(lambda: "text 5" in sam.texts and sam.is_whole())
        told: list[str] = []
        sam.screen.told.connect(lambda sentence, _: told.append(sentence))
        sam.screen.detail_widget.view.quote_opened.emit(MessageId(str(uuid.uuid4())))
        await eventually(lambda: bool(told))
        assert "does not exist" in told[0]


async def test_a_place_without_a_message_is_asked_for_once(
    academy: Academy, tmp_path: Path, qapp: QApplication
) -> None:
    """An operator removed it for good: its neighbours are shown, and nothing goes round in circles."""
    async with reading(academy, tmp_path, qapp) as sam:
        room, view = sam.scene.room, sam.screen.detail_widget.view
        await academy.execute(f"delete from public.messages where conversation_id = '{room}' and seq = 1445")

        def is_all_but_that_here() -> bool:
            return [row.seq for row in sam.rows if row.is_missing] == [1445]

        view.show_row(1440, 0)
        await eventually(is_all_but_that_here)
        await sam.look_at(640)
        asked = sam.scene.proxy.passed(HISTORY)
        view.show_row(1440, 0)
        await eventually(is_all_but_that_here)
        await sam.look_at(240)
        assert sam.scene.proxy.passed(HISTORY) == asked + 1, "the last look alone"


async def test_a_partial_copy_proves_itself_and_hears_of_old_messages(academy: Academy, tmp_path: Path) -> None:
    """Equal to the server from its floor on; what is edited below comes alone, and leaves again."""
    async with scene(academy, tmp_path) as here:
        await fill(academy, here.room, here.amal, LENGTH)
        room = ConversationId(here.room)
        async with here.sam.running() as app:
            await here.sam.online()
            await eventually(lambda: missing(here.sam, here.room) == LENGTH - KEEP)
            await academy.execute(
                f"update public.messages set body = 'edited' where conversation_id = '{room}' and seq = 7"
            )
            await eventually(lambda: app.chat.thread_slice(room, 6, 1)[0].body == "edited")
            await here.sam.say(here.room, "an answer")
            await here.sam.sent()
        async with here.sam.running() as app:
            await eventually(lambda: missing(here.sam, here.room) == LENGTH - KEEP)
            assert [row.seq for row in app.chat.thread_slice(room, FLOOR - 1, 9999)] == list(range(FLOOR, LENGTH + 2))
            assert app.connection.status.healed == 0


def missing(desk: Desk, room: str) -> int:
    """How many messages of the conversation are not on this computer."""
    return sum(row.is_missing for row in desk.thread(room))
