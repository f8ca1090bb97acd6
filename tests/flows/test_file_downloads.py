"""Files that came: fetched once, resumed, readable offline, on disk in no readable form, gone when deleted."""

from __future__ import annotations

from pathlib import Path

import pytest

from pharmat_desktop.domain.chat import Attachment, ConversationId
from pharmat_desktop.domain.errors import Refused
from pharmat_desktop.domain.files import FileRefused
from pharmat_desktop.services.files import FileState, Pixels
from tests.flows.file_scene import DOWNLOAD, LARGE, SMALL, arrived, holds, scene
from tests.support.academy import Academy
from tests.support.desk import eventually
from tests.support.fault_proxy import (
    PASS,
    CutWithin,
    Fate,
    Request,
)


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


async def test_a_message_is_forwarded_with_its_files(academy: Academy, tmp_path: Path) -> None:
    """Words keep their author, files become one's own; a file without words goes as well."""
    async with scene(academy, tmp_path) as here, here.amal.running():
        other = ConversationId(await academy.conversation(*here.people))
        async with here.sam.running():
            await here.sam.online()
            for body in ("look", ""):
                await here.attach()
                await here.send(body)
            await here.sam.sent()
        await here.amal.online()
        chat, files = here.amal.app.chat, here.amal.app.files
        for message in await arrived(here.amal, here.room, 2):
            copies = {other: await files.copy_to(other, message.attachments)}
            await chat.forward(message, [other], files=copies)
        await here.amal.sent()
        said = [(one.body, one.forwarded_from, len(one.attachments)) for one in here.amal.thread(other)]
        assert said == [("look", "Sam", 1), ("", None, 1)]
        assert await files.fetch(here.amal.thread(other)[0].attachments[0]) == SMALL


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
