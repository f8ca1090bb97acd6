"""The app without a screen, to be killed: writes in several conversations at once and says what it wrote.

Run by kill.py. One line comes in, an `Order`; the end of the input means: quit. Lines that go out::

    ["wrote", room, number, id]             once `ChatService.send` has returned: the person saw the bubble
    ["look", counts, [[[id, body], …], …]]  in its last life, at each change: the drafts' counts, and every thread
"""

from __future__ import annotations

import asyncio
import json
import logging
import sys
import threading
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random

from pharmat_desktop.account import AccountScope, Outside
from pharmat_desktop.config import AcademyAddress, Settings
from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.people import Account, Role, UserId
from pharmat_desktop.domain.protection import KEY_LENGTH, FileKey
from pharmat_desktop.remote.plug import NetworkPlug
from pharmat_desktop.tasks import TaskScope

RHYTHM = (0.0, 0.0, 0.0, 0.01, 0.04, 0.15)
"""Seconds between two messages of one conversation."""
TEXTS = ("Yes.", "Two\n\nlines", "الجرعة 5 ملغ", "👩🏽‍⚕️ ✓", "'; drop table messages; --", "t½ = ln 2 / k " * 150)


@dataclass(frozen=True)
class Order:
    """What one life of the app is to do."""

    directory: str
    url: str
    publishable_key: str
    user_id: str
    email: str
    password: str
    rooms: list[str]
    seed: int
    life: int
    messages: int
    """In each room; 0 in the last life, which only sends what is left and shows."""

    def encoded(self) -> str:
        return json.dumps(asdict(self))


def body_of(life: int, number: int) -> str:
    """What the app writes as its `number`th message in a room: known to whoever checks, without being told."""
    return f"{life}.{number} {TEXTS[(life + number) % len(TEXTS)]}".strip()


def main() -> None:
    """Import first, so that kills fall into the work; then do as told."""
    logging.basicConfig(level=logging.WARNING)
    import pharmat_desktop.cache.preparation
    import pharmat_desktop.cache.writer
    import pharmat_desktop.remote.client
    import pharmat_desktop.remote.realtime
    import pharmat_desktop.sync.engine  # noqa: F401

    if line := sys.stdin.readline():
        asyncio.run(_live(Order(**json.loads(line))))


async def _live(order: Order) -> None:
    told_to_quit = _end_of_input()
    account = Account(UserId(order.user_id), order.email, "Sam", Role.STUDENT, "test")
    address = AcademyAddress("test", order.url, order.publishable_key)

    async def where(_: str) -> AcademyAddress:
        return address

    async def key(_: Account) -> FileKey:
        return FileKey(b"k" * KEY_LENGTH)

    outside = Outside(where, NetworkPlug(), key, fallback_password=lambda _: order.password)
    async with (
        AccountScope(Settings(Path(order.directory), "test"), account, outside) as app,
        TaskScope("app") as scope,
    ):
        if order.messages:
            for room in range(len(order.rooms)):
                scope.spawn(_write(app, order, room), name="writer")
        else:
            app.chat.subscribe(lambda _: _show(app, order))
            app.connection.subscribe(lambda _: _show(app, order))
        await told_to_quit.wait()


async def _write(app: AccountScope, order: Order, room: int) -> None:
    rhythm = Random(f"{order.seed}.{order.life}.{room}")
    for number in range(order.messages):
        message_id = await app.chat.send(ConversationId(order.rooms[room]), body_of(order.life, number))
        _say("wrote", room, number, message_id)
        await asyncio.sleep(rhythm.choice(RHYTHM))


def _show(app: AccountScope, order: Order) -> None:
    assert app._store is not None
    threads = [
        app.chat.thread_slice(room, 0, app.chat.thread_length(room)) for room in map(ConversationId, order.rooms)
    ]
    _say("look", app._store.drafts.counts(), [[[row.id, row.body] for row in thread] for thread in threads])


def _say(*what: object) -> None:
    """One write, so that a kill leaves a whole line or none."""
    sys.stdout.buffer.write(json.dumps(what).encode() + b"\n")
    sys.stdout.buffer.flush()


def _end_of_input() -> asyncio.Event:
    """Set when the parent closed the pipe, or is gone."""
    loop, ended = asyncio.get_running_loop(), asyncio.Event()

    def read() -> None:
        sys.stdin.read()
        with suppress(RuntimeError):  # the loop is closed
            loop.call_soon_threadsafe(ended.set)

    threading.Thread(target=read, daemon=True).start()
    return ended


if __name__ == "__main__":
    main()
