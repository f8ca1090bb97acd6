"""kill -9 in the middle of uploads: every file that was said to be written arrives once, whole, with its message."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import httpx

from tests.flows.file_app import Order, contents_of
from tests.support.academy import Academy, Person
from tests.support.app_process import AppProcess, Spares
from tests.support.desk import Desk
from tests.support.fault_proxy import CUT, PASS, CutWithin, Fate, FaultProxy, Request, to

UPLOAD = to("upload/resumable")
Moment = Callable[[Request], bool]
MOMENTS: tuple[tuple[Moment, Fate], ...] = (
    (lambda request: UPLOAD(request) and request.method == "POST", PASS),
    (lambda request: UPLOAD(request) and len(request.body) > 5_000_000, CutWithin(0.6)),
    (lambda request: UPLOAD(request) and request.method == "PATCH", CUT),
    (to("rpc/send_messages"), PASS),
)
"""When each life ends, and what becomes of that request."""


async def test_files_survive_kills(academy: Academy, tmp_path: Path) -> None:
    """Four lives end at four moments; the last one brings what is left."""
    sam, amal = await academy.person("Sam"), await academy.person("Amal", role="tutor")
    room = await academy.conversation(sam, amal)
    said: list[str] = []
    async with FaultProxy(academy.url) as proxy, Spares("tests.flows.file_app") as spares:
        for life, (moment, fate) in enumerate(MOMENTS):
            app = await spares.take()
            proxy.decide = killing(app, moment, fate)
            me = {"user_id": sam.id, "email": sam.email, "password": sam.password, "room": room}
            app.tell(Order(str(tmp_path), proxy.url, academy.publishable_key, **me, life=life).encoded())
            remains = await app.ended()
            assert "Traceback" not in remains.complaints
            said += map(str.strip, remains.lines)
        proxy.forgive()
        desk = Desk(academy, sam, tmp_path, proxy)
        async with desk.running():
            await desk.online()
            await desk.sent()
    rows = [row for row in await academy.messages(room) if row["body"]]
    arrived = [str(row["body"]) for row in rows]
    assert len(arrived) == len(set(arrived))
    assert set(said) <= set(arrived)
    await check_contents(academy, sam, room)


def killing(app: AppProcess, moment: Moment, fate: Fate) -> Callable[[Request], Fate]:
    def decide(request: Request) -> Fate:
        if not moment(request):
            return PASS
        app.kill()
        return fate

    return decide


async def check_contents(academy: Academy, sam: Person, room: str) -> None:
    """Each message has its own file, and each file is what it was."""
    query = """select body, attachments #>> '{0,name}' as name, attachments #>> '{0,path}' as path
                 from public.messages where conversation_id = $1"""
    http: httpx.AsyncClient
    async with await academy.http(sam) as http:
        for row in await academy.rows(query, UUID(room)):
            assert row["name"] == row["body"]
            answer = await http.get(f"/storage/v1/object/authenticated/message-attachments/{row['path']}")
            assert sha(answer.content) == sha(contents_of(row["name"]))


def sha(contents: bytes) -> str:
    return hashlib.sha256(contents).hexdigest()
