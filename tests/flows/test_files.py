"""Files are sent through the whole app to a real server, on a bad network: once, whole, in order."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from pharmat_desktop.domain.chat import Delivery
from pharmat_desktop.domain.files import FileRefused
from pharmat_desktop.services.files import FileState
from pharmat_desktop.sync import uploader
from tests.flows.file_scene import LARGE, SMALL, UPLOAD, arrived, piece, scene
from tests.support.academy import Academy
from tests.support.desk import eventually
from tests.support.fault_proxy import (
    COMMIT_THEN_DROP,
    CUT,
    PASS,
    Canned,
    CutWithin,
    Fate,
    Request,
    Stall,
)


@pytest.mark.parametrize("share", [0.01, 0.5, 0.99])
async def test_an_upload_that_is_cut_goes_on_where_it_stopped(academy: Academy, tmp_path: Path, share: float) -> None:
    """At any place: the file is the same, and only what a server may lose with a connection is sent again."""
    async with scene(academy, tmp_path) as here, here.sam.running(), here.amal.running():
        await here.sam.online()
        here.proxy.meet(CutWithin(share), piece)
        await here.attach("film.mp4", LARGE)
        await here.send()
        await here.sam.sent()
        sent = sum(len(request.body) for request, fate in here.proxy.seen(piece) if fate is PASS)
        assert sent < len(LARGE) if share >= 0.5 else sent <= len(LARGE)
        [message] = await arrived(here.amal, here.room)
        contents = await here.amal.app.files.fetch(message.attachments[0])
        assert hashlib.sha256(contents).digest() == hashlib.sha256(LARGE).digest()


OLD_TOKEN = Canned(
    400, b'{"statusCode":"403","code":"AccessDenied","error":"Unauthorized","message":"\\"exp\\" claim check failed"}'
)
LOCKED = Canned(423, b"The resource is locked", "text/plain")


@pytest.mark.parametrize(
    "fate",
    [CUT, COMMIT_THEN_DROP, Canned.busy(), Canned.busy(429, 1), Canned.captive_portal(), OLD_TOKEN, LOCKED],
    ids=["cut", "dropped", "busy", "told to wait", "portal", "old token", "locked"],
)
@pytest.mark.parametrize("method", ["POST", "PATCH"])
async def test_a_faulty_upload_stores_one_file_and_one_message(
    academy: Academy, tmp_path: Path, fate: Fate, method: str
) -> None:
    async with scene(academy, tmp_path) as here, here.sam.running():
        await here.sam.online()
        here.proxy.meet(fate, lambda request: UPLOAD(request) and request.method == method)
        await here.attach()
        await here.send("with a text")
        await here.sam.sent()
        assert await here.stored() == [("with a text", ["paper.pdf"])]
        assert await here.objects() == 1


async def test_an_upload_that_the_academy_forgot_begins_anew(academy: Academy, tmp_path: Path) -> None:
    """It keeps what was begun for a day."""
    async with scene(academy, tmp_path) as here, here.sam.running():
        await here.sam.online()
        here.proxy.meet(CutWithin(0.5), piece)
        here.proxy.meet(Canned(404, b"", "text/plain"), lambda request: UPLOAD(request) and request.method == "HEAD")
        await here.attach("film.mp4", LARGE)
        await here.send()
        await here.sam.sent()
        begun = here.proxy.seen(lambda request: UPLOAD(request) and request.method == "POST")
        assert len(begun) == 2
        assert await here.stored() == [("", ["film.mp4"])]


async def test_an_upload_survives_a_restart_and_the_original(academy: Academy, tmp_path: Path) -> None:
    """Quit in the middle: the next start goes on, though the file itself is gone by then."""
    async with scene(academy, tmp_path) as here:
        source = tmp_path / "film.mp4"
        source.write_bytes(LARGE)
        async with here.sam.running():
            await here.sam.online()
            last = [0]

            def second_piece(request: Request) -> bool:
                last[0] += piece(request)
                return piece(request) and last[0] > 1

            here.proxy.decide = lambda request: CUT if second_piece(request) else PASS
            contents = await here.sam.app.files.load(source)
            await here.attach(source.name, contents)
            source.unlink()
            await here.send("the film")
            await eventually(lambda: last[0] > 1)
        here.proxy.forgive()
        before = len(here.proxy.seen(piece))
        async with here.sam.running():
            await here.sam.sent()
        rest = [len(request.body) for request, _ in here.proxy.seen(piece)[before:]]
        assert sum(rest) == len(LARGE) - 6 * 2**20
        assert await here.stored() == [("the film", ["film.mp4"])]


async def test_what_was_attached_offline_is_sent_later_once_and_in_order(academy: Academy, tmp_path: Path) -> None:
    async with scene(academy, tmp_path) as here:
        await here.proxy.pull_plug()
        async with here.sam.running():
            await here.attach("one.pdf")
            await here.send("first")
            await here.sam.say(here.room, "second")
            await here.attach("three.pdf")
            await here.send("third")
        await here.proxy.insert_plug()
        async with here.sam.running():
            await here.sam.sent()
            assert here.sam.deliveries(here.room) == [Delivery.SENT] * 3
        assert await here.stored() == [("first", ["one.pdf"]), ("second", []), ("third", ["three.pdf"])]


async def test_a_file_that_is_refused_holds_back_neither_text_nor_the_other_file(
    academy: Academy, tmp_path: Path
) -> None:
    """It stands alone and needs attention; Retry sends it, now that the server takes it."""
    async with scene(academy, tmp_path) as here, here.sam.running():
        await here.sam.online()
        here.proxy.meet(Canned(413, b"Maximum size exceeded\n", "text/plain"), UPLOAD)
        await here.attach("bad.pdf")
        await here.send("the text")
        await here.sam.sent()
        assert await here.stored() == [("the text", [])]
        sent, refused = here.sam.thread(here.room)
        assert (sent.delivery, sent.attachments) == (Delivery.SENT, ())
        assert (refused.delivery, refused.attachments[0].name) == (Delivery.NEEDS_ATTENTION, "bad.pdf")
        assert refused.problem == "The file is larger than the academy takes."
        assert await here.sam.app.files.fetch(refused.attachments[0]) == SMALL
        await here.sam.app.chat.retry(refused.draft_id)
        await here.sam.sent()
        assert await here.stored() == [("the text", []), ("", ["bad.pdf"])]


async def test_a_file_that_never_gets_through_lets_its_text_go(
    academy: Academy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The academy's files have trouble, its messages have none: the file waits for the person, not the text for it."""
    monkeypatch.setattr(uploader, "MAX_TRIES", 2)
    async with scene(academy, tmp_path) as here, here.sam.running():
        await here.sam.online()
        here.proxy.meet(Canned.busy(500), UPLOAD, times=2)
        await here.attach()
        await here.send("the text")
        await here.sam.sent()
        assert await here.stored() == [("the text", [])]
        [_, refused] = here.sam.thread(here.room)
        assert "Try again later" in refused.problem
        await here.sam.app.chat.retry(refused.draft_id)
        await here.sam.sent()
        assert await here.stored() == [("the text", []), ("", ["paper.pdf"])]


async def test_somebody_who_was_removed_keeps_what_they_attached(academy: Academy, tmp_path: Path) -> None:
    """The server does not take the file: it waits for a decision, with all its contents."""
    async with scene(academy, tmp_path) as here, here.sam.running():
        await here.sam.online()
        await here.attach()
        await academy.execute(
            "update public.conversation_members set deleted_at = now() where conversation_id = $1 and user_id = $2",
            *(here.room, here.people[0].id),
        )
        await here.send()
        await here.sam.sent()
        [refused] = [row for row in here.sam.thread(here.room) if row.delivery is Delivery.NEEDS_ATTENTION]
        assert await here.sam.app.files.fetch(refused.attachments[0]) == SMALL
        assert await here.objects() == 0


async def test_an_upload_that_is_taken_back_stops_and_the_text_goes(academy: Academy, tmp_path: Path) -> None:
    async with scene(academy, tmp_path) as here, here.sam.running():
        await here.sam.online()
        here.proxy.meet(Stall(), piece)
        file = await here.attach("film.mp4", LARGE)
        await here.send("without it")
        await eventually(lambda: len(here.proxy.seen(piece)) == 1)
        assert here.sam.app.files.status(file).state is FileState.MOVING
        await here.sam.app.files.remove(file.path)
        await here.sam.sent()
        assert await here.stored() == [("without it", [])]
        assert await here.objects() == 0


async def test_limits_are_said_before_anything_is_uploaded(academy: Academy, tmp_path: Path) -> None:
    async with scene(academy, tmp_path) as here, here.sam.running():
        await here.sam.online()
        (tmp_path / "empty.pdf").touch()
        (tmp_path / "setup.exe").write_bytes(b"MZ")
        (tmp_path / "huge.pdf").write_bytes(bytes(20 * 2**20 + 1))
        for name in ("empty.pdf", "setup.exe", "huge.pdf", "missing.pdf", "."):
            with pytest.raises(FileRefused):
                await here.sam.app.files.attach(here.room, name, await here.sam.app.files.load(tmp_path / name))
        for number in range(10):
            await here.attach(f"{number}.pdf")
        with pytest.raises(FileRefused):
            await here.attach("one too many.pdf")
        assert here.proxy.passed(UPLOAD) == 0
