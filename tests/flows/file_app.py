"""The app without a screen, to be killed while it uploads: sends one file after another and says which.

Run by test_file_kill.py. One line comes in, an `Order`. Lines that go out: a file's name, once its message is written.
"""

from __future__ import annotations

import asyncio
import json
import logging
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random

from pharmat_desktop.account import AccountScope, Outside
from pharmat_desktop.config import AcademyAddress, Settings
from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.people import Account, Role, UserId
from pharmat_desktop.domain.protection import KEY_LENGTH, FileKey
from pharmat_desktop.remote.plug import NetworkPlug

SIZES = (300_000, 7_000_000, 40_000)
"""Bytes of the files of one life."""


@dataclass(frozen=True)
class Order:
    """What one life of the app is to do."""

    directory: str
    url: str
    publishable_key: str
    user_id: str
    email: str
    password: str
    room: str
    life: int

    def encoded(self) -> str:
        return json.dumps(asdict(self))


def name_of(life: int, number: int) -> str:
    return f"{life}.{number}.pdf"


def contents_of(name: str) -> bytes:
    """What is in the file of this name: known to whoever checks, without being told."""
    return Random(name).randbytes(SIZES[int(name.split(".")[1])])


def main() -> None:
    """Import first, so that kills fall into the work; then do as told."""
    logging.basicConfig(level=logging.WARNING)
    import pharmat_desktop.cache.preparation
    import pharmat_desktop.cache.writer
    import pharmat_desktop.remote.client
    import pharmat_desktop.remote.files
    import pharmat_desktop.sync.engine  # noqa: F401

    if line := sys.stdin.readline():
        asyncio.run(_live(Order(**json.loads(line))))


async def _live(order: Order) -> None:
    account = Account(UserId(order.user_id), order.email, "Sam", Role.STUDENT, "test")
    address = AcademyAddress("test", order.url, order.publishable_key)

    async def where(_: str) -> AcademyAddress:
        return address

    async def key(_: Account) -> FileKey:
        return FileKey(b"k" * KEY_LENGTH)

    outside = Outside(where, NetworkPlug(), key, fallback_password=lambda _: order.password)
    async with AccountScope(Settings(Path(order.directory), "test"), account, outside) as app:
        for number in range(len(SIZES)):
            room, name = ConversationId(order.room), name_of(order.life, number)
            file = await app.files.attach(room, name, contents_of(name))
            await app.chat.send(room, name, files=[file])
            sys.stdout.buffer.write(name.encode() + b"\n")
            sys.stdout.buffer.flush()
        await asyncio.Event().wait()


if __name__ == "__main__":
    main()
