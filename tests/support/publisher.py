"""Who publishes newer versions, or pretends to: a web server that answers byte for byte what a test tells it."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from pharmat_desktop.domain.updates import Package
from pharmat_desktop.remote.plug import NetworkPlug
from pharmat_desktop.remote.update_feed import DOMAIN, UpdateFeed
from pharmat_desktop.services.updates import UpdateService

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
KEY, OTHER_KEY = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
PROGRAM = b"the new program" * 1000
WAITS_FOR_EVER = b"WAIT"


class Publisher:
    """A web server that answers each path with what it was told to, byte for byte."""

    def __init__(self) -> None:
        self.answers: dict[str, bytes] = {}
        self.asked: list[str] = []
        self.url = ""

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        path = head.split()[1].decode()
        self.asked.append(path)
        answer = self.answers.get(path, b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
        writer.write(answer.removesuffix(WAITS_FOR_EVER))
        await writer.drain()
        if answer.endswith(WAITS_FOR_EVER):
            await reader.read()  # until the app hangs up
        writer.close()

    def publish(self, payload: dict[str, Any], key: Ed25519PrivateKey = KEY) -> None:
        self.answers["/feed.json"] = ok(signed(json.dumps(payload).encode(), key))

    def payload(self, **more: Any) -> dict[str, Any]:
        artefact = {
            "package": "deb",
            "url": f"{self.url}/app.deb",
            "sha256": hashlib.sha256(PROGRAM).hexdigest(),
            "size": len(PROGRAM),
        }
        return {
            "product": "pharmat-desktop",
            "version": "1.2.0",
            "sequence": 7,
            "issued": "2026-11-24T10:00:00+00:00",
            "expires": "2026-12-24T10:00:00+00:00",
            "notes": {"en": "Faster."},
            "artefacts": [artefact],
            **more,
        }

    def feed(self, plug: NetworkPlug | None = None) -> UpdateFeed:
        return UpdateFeed(f"{self.url}/feed.json", KEY.public_key().public_bytes_raw(), plug or NetworkPlug())

    def service(self, folder: Path, running: str = "1.0.0", at: datetime = NOW) -> UpdateService:
        return UpdateService(self.feed(), folder, running, Package.DEB, lambda: at)


@asynccontextmanager
async def publishing() -> AsyncIterator[Publisher]:
    publisher = Publisher()
    async with await asyncio.start_server(publisher.answer, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        publisher.url = f"http://127.0.0.1:{port}"
        publisher.answers["/app.deb"] = ok(PROGRAM)
        publisher.publish(publisher.payload())
        yield publisher


def ok(body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s" % (len(body), body)


def signed(payload: bytes, key: Ed25519PrivateKey, domain: bytes = DOMAIN) -> bytes:
    parts = {"feed": payload, "signature": key.sign(domain + payload)}
    return json.dumps({name: base64.b64encode(part).decode() for name, part in parts.items()}).encode()
