"""Sam at the app, Amal at another, a conversation between them, a bad network: what flows about files share."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random

from pharmat_desktop.domain.chat import Attachment, ConversationId, Message
from tests.support.academy import Academy, Person
from tests.support.desk import Desk, eventually
from tests.support.disk import contents
from tests.support.fault_proxy import (
    FaultProxy,
    Request,
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
    return any(secret in contents(file) for file in directory.glob("**/*"))


async def arrived(desk: Desk, room: str, count: int = 1) -> list[Message]:
    await eventually(lambda: len(desk.thread(room)) >= count)
    return desk.thread(room)
