"""Files between two people through the whole app and a real server, on a bad network: once, whole, in order."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from pharmat_desktop.domain.chat import Attachment, ConversationId, Delivery, Message
from pharmat_desktop.domain.errors import Refused
from pharmat_desktop.domain.files import FileRefused
from pharmat_desktop.services.files import FileState, Pixels
from tests.support.academy import Academy, Person
from tests.support.desk import Desk, eventually
from tests.support.fault_proxy import (
    COMMIT_THEN_DROP,
    CUT,
    PASS,
    Canned,
    CutWithin,
    Fate,
    FaultProxy,
    Request,
    Stall,
    to,
)

UPLOAD = to("upload/resumable")
DOWNLOAD = to("object/authenticated")
LARGE = Random(5).randbytes(7 * 2**20 + 123)
"""Two pieces of an upload, several of a download."""
SMALL = b"%PDF-1.7 a small one"


def piece(request: Request) -> bool:
    return UPLOAD(request) and request.method == "PATCH"


@dataclass
class Scene:
    """Sam at the app, Amal at another, one conversation between them."""

    academy: Academy
    proxy: FaultProxy
    sam: Desk
    amal: Desk
    room: ConversationId
    people: tuple[Person, Person]

    async def attach(self, name: str = "paper.pdf", contents: bytes = SMALL) -> Attachment:
        return await self.sam.app.files.attach(self.room, name, contents)

    async def send(self, body: str = "") -> None:
        """What lies beside the composer, with a text."""
        await self.sam.app.chat.send(self.room, body, files=self.sam.app.files.beside_composer(self.room))

    async def stored(self) -> list[tuple[str, list[str]]]:
        """Texts and names of files, as the server has them."""
        rows = await self.academy.rows(
            "select body, attachments ->> 0 as first, jsonb_path_query_array(attachments, '$[*].name')::text as names"
            " from public.messages where conversation_id = $1 order by seq",
            self.room,
        )
        return [(row["body"], [name.strip('"') for name in row["names"][1:-1].split(", ") if name]) for row in rows]

    async def objects(self) -> int:
        query = "select count(*) as n from storage.objects where starts_with(name, $1)"
        return int((await self.academy.rows(query, self.room))[0]["n"])


@asynccontextmanager
async def scene(academy: Academy, directory: Path) -> AsyncIterator[Scene]:
    sam, amal = await academy.person("Sam"), await academy.person("Amal", role="tutor")
    room = ConversationId(await academy.conversation(sam, amal))
    async with FaultProxy(academy.url) as proxy:
        desks = Desk(academy, sam, directory / "sam", proxy), Desk(academy, amal, directory / "amal", proxy)
        yield Scene(academy, proxy, *desks, room, (sam, amal))


def holds(directory: Path, secret: bytes) -> bool:
    """Whether any file there has this in it."""
    return any(secret in file.read_bytes() for file in directory.glob("**/*") if file.is_file())


async def arrived(desk: Desk, room: str, count: int = 1) -> list[Message]:
    await eventually(lambda: len(desk.thread(room)) >= count)
    return desk.thread(room)


async def test_what_one_attaches_the_other_sees_and_opens_offline_too(academy: Academy, tmp_path: Path) -> None:
    """Two files with a text; downloaded once, readable after the network is gone, on disk in no readable form."""
    async with scene(academy, tmp_path) as here, here.sam.running(), here.amal.running():
        await here.sam.online()
        await here.amal.online()
        await here.sam.app.files.attach(here.room, "photo.png", LARGE, Pixels(400, 300))
        await here.attach("dosage ✓.pdf")
        await here.send("look at these")
        [message] = await arrived(here.amal, here.room)
        photo, paper = message.attachments
        assert (message.body, paper.name, paper.size) == ("look at these", "dosage ✓.pdf", len(SMALL))
        assert (photo.width, photo.height, photo.size, photo.type) == (400, 300, len(LARGE), "image/png")
        files = here.amal.app.files
        assert files.status(photo).state is FileState.AWAY
        assert await files.fetch(photo) == LARGE
        asked = here.proxy.passed(DOWNLOAD)
        await here.proxy.pull_plug()
        assert await files.fetch(photo) == LARGE
        assert here.proxy.passed(DOWNLOAD) == asked
        assert not holds(tmp_path, LARGE[:64])
        assert not holds(tmp_path, SMALL)


async def test_the_sender_needs_no_download(academy: Academy, tmp_path: Path) -> None:
    async with scene(academy, tmp_path) as here:
        async with here.sam.running():
            await here.sam.online()
            await here.attach()
            await here.send()
            await here.sam.sent()
        async with here.sam.running():
            [message] = here.sam.thread(here.room)
            assert await here.sam.app.files.fetch(message.attachments[0]) == SMALL
        assert here.proxy.passed(DOWNLOAD) == 0


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


@pytest.mark.parametrize("share", [0.01, 0.5, 0.99])
async def test_a_download_that_is_cut_goes_on_where_it_stopped(academy: Academy, tmp_path: Path, share: float) -> None:
    """Asked again, what has come is not asked for again; after a restart neither."""
    async with scene(academy, tmp_path) as here:
        async with here.sam.running():
            await here.sam.online()
            await here.attach("film.mp4", LARGE)
            await here.send()
            await here.sam.sent()
        parts = [0]

        def fifth(request: Request) -> Fate:
            parts[0] += DOWNLOAD(request)
            return CutWithin(share, of_answer=True) if DOWNLOAD(request) and parts[0] == 5 else PASS

        async with here.amal.running():
            [message] = await arrived(here.amal, here.room)
            here.proxy.decide = fifth
            files, [file] = here.amal.app.files, message.attachments
            seen: list[FileState] = []
            files.subscribe(lambda _: seen.append(files.status(file).state))
            files.request(file)
            await eventually(lambda: FileState.FAILED in seen)
        async with here.amal.running():
            await here.amal.online()
            assert await here.amal.app.files.fetch(file) == LARGE
        assert parts[0] == 5 + 4


async def test_a_deleted_message_takes_its_files_with_it(academy: Academy, tmp_path: Path) -> None:
    """At the academy, too: nobody can fetch them any more. Other messages keep theirs."""
    async with scene(academy, tmp_path) as here, here.sam.running():
        await here.sam.online()
        for name in ("kept.pdf", "gone.pdf"):
            await here.attach(name)
            await here.send()
        await here.sam.sent()
        await here.sam.app.chat.delete_message(here.sam.thread(here.room)[1])
        await here.sam.sent()
        assert await here.stored() == [("", ["kept.pdf"]), ("", [])]
        assert await here.objects() == 1


async def test_files_go_on_to_another_conversation(academy: Academy, tmp_path: Path) -> None:
    """As files of its own: deleting the first message takes nothing from the second."""
    async with scene(academy, tmp_path) as here, here.sam.running():
        other = ConversationId(await academy.conversation(*here.people))
        await here.sam.online()
        await here.attach()
        await here.send()
        await here.sam.sent()
        files, [message] = here.sam.app.files, here.sam.thread(here.room)
        copies = await files.copy_to(other, message.attachments)
        await here.sam.app.chat.send(other, "look", files=copies)
        await here.sam.app.chat.delete_message(message)
        await here.sam.sent()
        [forwarded] = here.sam.thread(other)
        assert forwarded.attachments[0].path.startswith(other)
        async with here.amal.running():
            await here.amal.online()
            assert await here.amal.app.files.fetch(forwarded.attachments[0]) == SMALL


async def test_a_file_that_is_gone_says_so(academy: Academy, tmp_path: Path) -> None:
    async with scene(academy, tmp_path) as here, here.sam.running(), here.amal.running():
        await here.sam.online()
        await here.attach()
        await here.send()
        [message] = await arrived(here.amal, here.room)
        async with await academy.http(here.people[0]) as http:
            gone = {"prefixes": [message.attachments[0].path]}
            answer = await http.request("DELETE", "/storage/v1/object/message-attachments", json=gone)
            assert len(answer.json()) == 1
        with pytest.raises(Refused) as refused:
            await here.amal.app.files.fetch(message.attachments[0])
        assert refused.value.code == "gone"
        assert here.amal.app.files.status(message.attachments[0]).state is FileState.GONE


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


async def test_a_copy_for_another_program_is_gone_with_the_account(academy: Academy, tmp_path: Path) -> None:
    """What this computer would run is not opened at all."""
    async with scene(academy, tmp_path) as here:
        async with here.sam.running():
            file = await here.attach("dosage.pdf")
            copy = await here.sam.app.files.lend(file)
            assert (copy.name, copy.read_bytes()) == ("dosage.pdf", SMALL)
            program = Attachment(file.path, "dosage.pdf.exe", file.size, file.type)
            with pytest.raises(FileRefused):
                await here.sam.app.files.lend(program)
            target = tmp_path / "saved.pdf"
            await here.sam.app.files.save(file, target)
            assert target.read_bytes() == SMALL
        assert not copy.exists()
