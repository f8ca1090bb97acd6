"""Files beside a booking: limits are said before, all go or none, and nothing that was chosen is lost."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.chat import Attachment, ConversationId, MessageId
from pharmat_desktop.domain.errors import Offline
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.session_commands import Done
from pharmat_desktop.services.files import Pixels
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.sessions.booking.files import BookingFiles, Post
from pharmat_desktop.ui.sessions.booking.files_binding import FilesBinding
from pharmat_desktop.ui.sessions.booking.state import Step
from tests.support.desk import eventually
from tests.ui.sessions.counter import Counter, Here, opened
from tests.ui.sessions.lessons import lesson


@dataclass
class Office:
    """What brings files to people; it may be out of reach, or lose one."""

    attached: list[Attachment] = field(default_factory=list)
    sent: list[tuple[str, str, tuple[str, ...]]] = field(default_factory=list)
    is_out_of_reach: bool = False
    loses: str = ""

    async def write_to(self, person: UserId) -> ConversationId:
        if self.is_out_of_reach:
            raise Offline("nobody")
        return ConversationId(f"with {person}")

    async def load(self, source: Path) -> bytes:
        return await asyncio.to_thread(source.read_bytes)

    async def attach(
        self,
        conversation_id: ConversationId,
        name: str,
        contents: bytes,
        pixels: Pixels = Pixels(),  # noqa: B008
    ) -> Attachment:
        if name == self.loses:
            raise Offline("lost")
        file = Attachment(f"{conversation_id}/{name}", name, len(contents), "text/plain")
        self.attached.append(file)
        return file

    async def remove(self, path: str) -> None:
        self.attached = [one for one in self.attached if one.path != path]

    async def send(
        self,
        conversation_id: ConversationId,
        body: str,
        reply_to: MessageId | None = None,
        files: Sequence[Attachment] = (),
    ) -> MessageId:
        self.sent.append((conversation_id, body, tuple(file.name for file in files)))
        return MessageId("one")


@asynccontextmanager
async def beside(qtbot: QtBot, office: Office) -> AsyncIterator[tuple[Here, BookingFiles]]:
    async with TaskScope("files") as tasks, opened(qtbot, Counter(outcome=Done((lesson(),)))) as here:
        binding = FilesBinding(Post(office, office, office), here.presenter, here.page, tasks)
        yield here, binding.files


@pytest.fixture
def notes(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / name for name in ("a.txt", "b.txt")]
    for path in paths:
        path.write_text("half-life", encoding="utf-8")
    return paths


async def test_files_go_to_the_tutor_once_it_is_booked(qtbot: QtBot, notes: list[Path]) -> None:
    """With words that say for which session; chosen anew for the next booking."""
    office = Office()
    async with beside(qtbot, office) as (here, files):
        files.add([*notes, notes[0]])
        await here.at_confirm()
        assert "a.txt" in _names(here)
        here.presenter.confirm()
        assert office.sent == []
        await here.until_told()
        await eventually(lambda: files.is_sent)
        ((room, body, names),) = office.sent
        assert (room, names) == ("with amal", ("a.txt", "b.txt"))
        assert "Half-life" in body
        assert "Your files are in the conversation with the tutor." in here.texts
        assert here.presenter.state.tutor is not None
        here.presenter.open(here.presenter.state.tutor)
        assert files.paths == ()


async def test_what_cannot_be_sent_is_told_when_it_is_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    """Kinds that the academy does not take, empty ones, and what is no file; the others stay."""
    program, empty = tmp_path / "run.exe", tmp_path / "empty.txt"
    program.write_bytes(b"MZ")
    empty.touch()
    async with beside(qtbot, Office()) as (here, files):
        told: list[str] = []
        files.failed.connect(told.append)
        files.add([program, empty, tmp_path / "nowhere.txt"])
        assert files.paths == ()
        assert ["run.exe" in told[0], "empty" in told[1], "nowhere.txt" in told[2]] == [True] * 3
        assert here.page.about.files.notice.text() == told[2]


@pytest.mark.parametrize("office", [Office(is_out_of_reach=True), Office(loses="b.txt")], ids=["offline", "lost"])
async def test_files_that_did_not_go_are_sent_again_all_of_them(
    qtbot: QtBot, notes: list[Path], office: Office
) -> None:
    """It is booked all the same, and the page says both."""
    async with beside(qtbot, office) as (here, files):
        files.add(notes)
        await here.at_confirm()
        here.presenter.confirm()
        await here.until_told()
        await eventually(lambda: bool(files.problem))
        assert here.presenter.state.step is Step.BOOKED
        assert (office.attached, office.sent) == ([], [])
        assert "The files were not sent." in here.texts
        office.is_out_of_reach, office.loses = False, ""
        here.page.ending.send_again.click()
        await eventually(lambda: files.is_sent)
        assert [names for _, _, names in office.sent] == [("a.txt", "b.txt")]


def _names(here: Here) -> str:
    return "\n".join(path.name for path in here.page.about.files.shown)
