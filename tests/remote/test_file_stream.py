"""A file that comes in one answer: only what was asked for is handed on, whatever a server or a gateway says."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from pharmat_desktop.domain.errors import Busy, NoAnswer, Offline, PharmatError, Refused, UnexpectedAnswer
from pharmat_desktop.domain.file_ports import FileVersion
from pharmat_desktop.remote.files import MATERIALS, SupabaseFiles
from pharmat_desktop.remote.intake import BLOCK
from tests.remote.odd_server import Answer, OddServer, answer, json_answer, odd_server, session_answer
from tests.remote.parts import TOKEN_PATH, parts

PLACE = f"/storage/v1/object/authenticated/{MATERIALS}/c/a.pdf"
FOLDER = f"/storage/v1/object/list/{MATERIALS}"
VERSION = FileVersion(10, "abc")
REST = b"456789"
PDF = "application/pdf"


def part(said: str = "bytes 4-9/10", etag: str = '"abc"', body: bytes = REST, kind: str = PDF) -> Answer:
    headers = {"content_range": said, "etag": etag}
    return answer(206, body, kind, **{name: value for name, value in headers.items() if value})


@asynccontextmanager
async def files(*answers: tuple[str, Answer]) -> AsyncIterator[tuple[SupabaseFiles, OddServer]]:
    async with odd_server() as server:
        server.script(TOKEN_PATH, session_answer(1))
        for path, given in answers:
            server.script(path, given)
        async with parts(server) as here:
            yield SupabaseFiles(here.client, here.session, MATERIALS), server


@pytest.mark.parametrize("given", [part(), part(etag='W/"abc"'), part(etag="")])
async def test_the_rest_of_a_file_comes_in_one_answer(given: Answer) -> None:
    """Gateways may weaken the tag, or take it away."""
    async with files((PLACE, given)) as (storage, server):
        taken: list[bytes] = []
        await storage.stream("c/a.pdf", 4, VERSION, taking(taken))
        assert b"".join(taken) == REST
        assert server.seen[-1].headers["range"] == "bytes=4-"


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (part(etag='"other"'), Busy),
        (part("bytes 4-9/11"), Busy),
        (part("bytes 3-9/10"), UnexpectedAnswer),
        (part(""), UnexpectedAnswer),
        (part(body=REST + b"more"), UnexpectedAnswer),
        (answer(200, b"0123456789", PDF, etag='"abc"'), UnexpectedAnswer),
        (answer(200, "<html>Hotel</html>", "text/html"), Offline),
        (json_answer(400, {"statusCode": "404", "error": "not_found", "message": "Object not found"}), Refused),
        (answer(503, "", "text/plain"), Busy),
    ],
)
async def test_anything_else_is_refused_and_nothing_of_it_taken(given: Answer, expected: type[PharmatError]) -> None:
    async with files((PLACE, given)) as (storage, _):
        taken: list[bytes] = []
        with pytest.raises(expected):
            await storage.stream("c/a.pdf", 4, VERSION, taking(taken))
        assert taken == []


async def test_what_came_before_the_line_broke_is_kept() -> None:
    """In blocks, and the broken one as far as it came."""
    size = 2 * BLOCK + 100
    whole = answer(200, bytes(size), PDF, etag='"abc"')
    async with files((PLACE, Answer(whole.raw[:-30], drop=True))) as (storage, _):
        taken: list[bytes] = []
        with pytest.raises(NoAnswer):
            await storage.stream("c/a.pdf", 0, FileVersion(size, "abc"), taking(taken))
        assert [len(block) for block in taken] == [BLOCK, BLOCK, 70]


async def test_whoever_takes_it_may_end_it() -> None:
    """A full disk, say: nothing more is asked for."""

    async def full(_: bytes) -> None:
        raise UnexpectedAnswer("enough")

    async with files((PLACE, part())) as (storage, server):
        with pytest.raises(UnexpectedAnswer, match="enough"):
            await storage.stream("c/a.pdf", 4, VERSION, full)
        assert server.count(PLACE) == 1


async def test_a_folder_s_list_is_read_as_far_as_it_makes_sense() -> None:
    """Folders within it, and rows of nonsense, are left out."""
    rows = [
        {"name": "a.pdf", "metadata": {"size": 10, "eTag": '"abc"'}},
        {"name": "untagged.png", "metadata": {"size": 3}},
        {"name": "figures", "id": None, "metadata": None},
        {"name": "odd", "metadata": {"size": "many", "eTag": 7}},
        {"name": None, "metadata": {"size": 1}},
        "nonsense",
    ]
    async with files((FOLDER, json_answer(200, rows))) as (storage, _):
        found = await storage.versions("c")
        assert found == {"c/a.pdf": VERSION, "c/untagged.png": FileVersion(3, "")}
    async with files((FOLDER, json_answer(200, {"not": "a list"}))) as (storage, _):
        with pytest.raises(UnexpectedAnswer):
            await storage.versions("c")


def taking(taken: list[bytes]) -> Callable[[bytes], Awaitable[None]]:
    async def take(block: bytes) -> None:
        taken.append(block)

    return take
