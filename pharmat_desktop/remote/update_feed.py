"""Fetches the signed feed of newer versions, and what it promises. Trusts the one public key, and nobody on the way.

A feed is JSON: ``{"feed": base64 of its bytes, "signature": base64}``; the signature (Ed25519) is over `DOMAIN` and
those bytes, so that a signature over anything else is none over a feed. `packaging/sign_feed.py` makes it.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import hashlib
import json
import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import BinaryIO

import httpx
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from pharmat_desktop.domain.errors import Busy, LocalStorageError, NoAnswer, Offline
from pharmat_desktop.domain.updates import (
    MAX_FEED,
    Artefact,
    FeedProblem,
    FeedRefused,
    Release,
    check_address,
    release_from,
)
from pharmat_desktop.remote.plug import NetworkPlug
from pharmat_desktop.remote.transport import trusted_authorities

DOMAIN = b"pharmat-desktop update feed 1\n"
MOST_REDIRECTS = 5
FEED_PATIENCE = 20.0
"""Seconds for a whole feed."""
STALL = 30.0
"""Seconds without a byte after which a download has stalled."""


class UpdateFeed:
    """Owned by whoever looks for updates. `public_key`: 32 bytes."""

    def __init__(self, url: str, public_key: bytes, plug: NetworkPlug, *, patience: float = FEED_PATIENCE) -> None:
        self._url = url
        self._key = Ed25519PublicKey.from_public_bytes(public_key)
        self._plug = plug
        self._patience = patience

    async def release(self) -> Release:
        """What the feed says now, signed. Raises FeedRefused, Offline, NoAnswer or Busy."""
        content = bytearray()
        try:
            async with asyncio.timeout(self._patience), self._answer(self._url) as answer:
                async for chunk in answer.aiter_raw():
                    content += chunk
                    if len(content) > MAX_FEED:
                        raise FeedRefused(FeedProblem.UNREADABLE)
        except TimeoutError:
            raise NoAnswer("the feed took too long") from None
        return release_from(self._verified(bytes(content)))

    async def download(self, artefact: Artefact, target: Path, progress: Callable[[int], object]) -> None:
        """Put it to `target`, whole and as promised, or not at all. `progress` hears the bytes so far.

        Raises FeedRefused when it is another file, LocalStorageError, Offline, NoAnswer or Busy.
        """
        part = target.with_name(f"{target.name}.part")
        try:
            part.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with _private(part) as file:
                await self._stream(artefact, file, progress)
                file.flush()
                os.fsync(file.fileno())
            part.replace(target)
        except OSError as error:
            raise LocalStorageError("the new version cannot be written") from error
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)

    async def _stream(self, artefact: Artefact, file: BinaryIO, progress: Callable[[int], object]) -> None:
        digest, size = hashlib.sha256(), 0
        async with self._answer(artefact.url) as answer:
            async for chunk in answer.aiter_raw():
                size += len(chunk)
                if size > artefact.size:
                    raise FeedRefused(FeedProblem.ARTEFACT)
                digest.update(chunk)
                await asyncio.to_thread(file.write, chunk)
                progress(size)
        if size != artefact.size or digest.hexdigest() != artefact.sha256:
            raise FeedRefused(FeedProblem.ARTEFACT)

    @asynccontextmanager
    async def _answer(self, url: str) -> AsyncIterator[httpx.Response]:
        """The answer at the end of redirects, each of which is as safe as the first address."""
        trust = await asyncio.to_thread(trusted_authorities)
        timeout = httpx.Timeout(STALL, connect=10.0)
        try:
            async with (
                self._plug.guard(),
                httpx.AsyncClient(verify=trust, timeout=timeout, follow_redirects=False) as client,
            ):
                for _ in range(MOST_REDIRECTS + 1):
                    check_address(url)
                    async with client.stream("GET", url, headers={"Accept-Encoding": "identity"}) as answer:
                        if answer.next_request is None:
                            _check(answer)
                            yield answer
                            return
                        url = str(answer.next_request.url)
                raise FeedRefused(FeedProblem.ADDRESS)
        except httpx.ConnectError:
            raise Offline("nobody answers") from None
        except httpx.HTTPError:
            raise NoAnswer("the answer ended early") from None

    def _verified(self, envelope: bytes) -> bytes:
        try:
            raw = json.loads(envelope)
            payload = base64.b64decode(raw["feed"], validate=True)
            signature = base64.b64decode(raw["signature"], validate=True)
        except (ValueError, TypeError, KeyError, RecursionError, binascii.Error):
            raise FeedRefused(FeedProblem.UNREADABLE) from None
        try:
            self._key.verify(signature, DOMAIN + payload)
        except InvalidSignature:
            raise FeedRefused(FeedProblem.SIGNATURE) from None
        return payload


def _check(answer: httpx.Response) -> None:
    if answer.status_code != httpx.codes.OK:
        raise Busy(f"the feed's server answers {answer.status_code}")


def _private(path: Path) -> BinaryIO:
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb")
