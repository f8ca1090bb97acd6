"""The endpoints of /storage/v1/upload/resumable: TUS 1.0.0 (tus.io/protocols/resumable-upload) with creation,
creation-with-upload, termination and expiration, as Storage speaks it.

    POST ──► open ──PATCH (any number, each from Upload-Offset)──► complete: the object is there
               └──DELETE, 24 hours──► gone                            └──24 hours──► gone

A complete upload still answers how much has arrived: the answer to its last piece may have been lost.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import contextlib
import json
import time
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import asdict, dataclass, field
from email.utils import formatdate
from typing import Any

import asyncpg
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from .access import Access
from .errors import StorageError, of_database, too_large
from .files import FileStore
from .keys import checked_key
from .objects import Objects, Upload
from .receiving import Receiver, said_object

_PATH = "/upload/resumable"
_LIFE_SECONDS = 24 * 3600
_WAIT_SECONDS = 5.0
"""How long a request waits for an earlier one to the same upload, which may hang on a dead connection."""
_CONTENTS = "application/offset+octet-stream"
_EXTENSIONS = "creation,creation-with-upload,termination,expiration"
Handler = Callable[[Request], Awaitable[Response]]


@dataclass(frozen=True)
class OpenUpload:
    """What is remembered of an upload between two requests. `raw_metadata` is the header as it came."""

    version: str
    upload: Upload
    length: int
    raw_metadata: str
    expires_at: float

    @property
    def key(self) -> str:
        """Its name in the URL, as hosted: bucket, object and version."""
        place = f"{self.upload.bucket}/{self.upload.name}/{self.version}"
        return base64.urlsafe_b64encode(place.encode()).decode().rstrip("=")


@dataclass(frozen=True)
class ResumableService:
    """Owned by the server, whose address is `url`."""

    access: Access
    objects: Objects
    files: FileStore
    url: str
    _locks: dict[str, asyncio.Lock] = field(default_factory=dict)

    def routes(self) -> list[Route]:
        """Below /storage/v1."""
        return [
            Route(_PATH, self._guarded(self.options), methods=["OPTIONS"]),
            Route(_PATH, self._guarded(self.create), methods=["POST"]),
            Route(f"{_PATH}/{{key}}", self._guarded(self.ask), methods=["HEAD"]),
            Route(f"{_PATH}/{{key}}", self._guarded(self.append), methods=["PATCH"]),
            Route(f"{_PATH}/{{key}}", self._guarded(self.terminate), methods=["DELETE"]),
        ]

    async def options(self, _request: Request) -> Response:
        """What this server can do."""
        headers = {"tus-version": "1.0.0", "tus-extension": _EXTENSIONS}
        return Response(status_code=204, headers=headers)

    async def create(self, request: Request) -> Response:
        """A new upload, if the caller may upload this object; the body may bring its first bytes."""
        caller = self.access.caller(request)
        raw = request.headers.get("upload-metadata", "")
        said = _metadata(raw)
        upload = _upload_of(said, caller.subject, is_upsert=request.headers.get("x-upsert") == "true")
        await self.objects.require_upload(caller, upload)
        length = _number(request, "upload-length")
        bucket = await self.objects.bucket(upload.bucket)
        bucket.require_type(upload.mimetype)
        if length > bucket.limit:
            raise too_large()
        known = OpenUpload(str(uuid.uuid4()), upload, length, raw, time.time() + _LIFE_SECONDS)
        self._remember(known)
        headers = {"location": f"{self.url}/storage/v1{_PATH}/{known.key}", **_expiry(known)}
        if request.headers.get("content-type") == _CONTENTS or length == 0:
            headers["upload-offset"] = str(await self._take(request, known))
        return Response(status_code=201, headers=headers)

    async def ask(self, request: Request) -> Response:
        """How much has arrived."""
        known = self._recall(request)
        return Response(
            headers={
                "upload-offset": str(self._offset(known)),
                "upload-length": str(known.length),
                "upload-metadata": known.raw_metadata,
                "cache-control": "no-store",
                **_expiry(known),
            }
        )

    async def append(self, request: Request) -> Response:
        """The next bytes. What arrives before a connection breaks is kept."""
        caller = self.access.caller(request)
        known = self._recall(request)
        await self.objects.require_upload(caller, known.upload)
        if request.headers.get("content-type") != _CONTENTS:
            raise StorageError(415, "TusError", "Content-Type header required\n")
        offset = _number(request, "upload-offset")
        async with self._alone(known.version):
            if not self.files.incoming(known.version).exists() or offset != self._offset(known):
                raise StorageError(409, "TusError", "Upload-Offset header conflict\n")
            size = await self._take(request, known)
        return Response(status_code=204, headers={"upload-offset": str(size), **_expiry(known)})

    async def terminate(self, request: Request) -> Response:
        """The caller wants it no more."""
        caller = self.access.caller(request)
        known = self._recall(request)
        await self.objects.require_upload(caller, known.upload)
        async with self._alone(known.version):
            self._forget(known.version)
        return Response(status_code=204)

    async def _take(self, request: Request, known: OpenUpload) -> int:
        path = self.files.incoming(known.version)
        try:
            size = await self.files.append(known.version, request.stream(), known.length)
        except ClientDisconnect:
            return path.stat().st_size
        if size == known.length:
            kept = await self.files.complete(known.version)
            await Receiver(self.objects, self.files).finish(known.upload, kept)
        return size

    def _offset(self, known: OpenUpload) -> int:
        """Contents that are no longer being received have all arrived."""
        path = self.files.incoming(known.version)
        return path.stat().st_size if path.exists() else known.length

    def _remember(self, known: OpenUpload) -> None:
        path = self.files.incoming(known.version)
        path.with_suffix(".json").write_text(json.dumps(asdict(known)), encoding="utf-8")
        path.touch(mode=0o600)

    def _recall(self, request: Request) -> OpenUpload:
        unknown = StorageError(404, "TusError", "The file for this url was not found\n")
        try:
            key = request.path_params["key"]
            version = base64.urlsafe_b64decode(key + "=" * (-len(key) % 4)).decode().rpartition("/")[2]
            fields = json.loads(self.files.incoming(version).with_suffix(".json").read_text(encoding="utf-8"))
        except (ValueError, OSError) as error:
            raise unknown from error
        known = OpenUpload(**{**fields, "upload": Upload(**fields["upload"])})
        if known.key != key.rstrip("="):
            raise unknown
        if known.expires_at < time.time():
            self._forget(version)
            raise StorageError(410, "TusError", "The file for this url no longer exists\n")
        return known

    def _forget(self, version: str) -> None:
        path = self.files.incoming(version)
        path.with_suffix(".json").unlink(missing_ok=True)
        path.unlink(missing_ok=True)

    @contextlib.asynccontextmanager
    async def _alone(self, version: str) -> AsyncIterator[None]:
        lock = self._locks.setdefault(version, asyncio.Lock())
        try:
            async with asyncio.timeout(_WAIT_SECONDS):
                await lock.acquire()
        except TimeoutError as error:
            raise StorageError(423, "ResourceLocked", "The resource is locked") from error
        try:
            yield
        finally:
            lock.release()
            if not lock.locked():
                self._locks.pop(version, None)

    def _guarded(self, handler: Handler) -> Handler:
        """TUS answers with the real status and plain text."""

        async def guarded(request: Request) -> Response:
            try:
                _require_version(request)
                response = await handler(request)
            except asyncpg.PostgresError as error:
                response = _refused(of_database(error))
            except StorageError as error:
                response = _refused(error)
            response.headers["tus-resumable"] = "1.0.0"
            return response

        return guarded


def _require_version(request: Request) -> None:
    if request.method != "OPTIONS" and request.headers.get("tus-resumable") != "1.0.0":
        raise StorageError(412, "TusError", "Tus-Resumable Required\n")


def _refused(error: StorageError) -> Response:
    return PlainTextResponse(error.message, error.status)


def _expiry(known: OpenUpload) -> dict[str, str]:
    return {"upload-expires": formatdate(known.expires_at, usegmt=True)}


def _metadata(header: str) -> dict[str, str]:
    said = {}
    for pair in filter(None, header.split(",")):
        name, _, value = pair.strip().partition(" ")
        try:
            said[name] = base64.b64decode(value.strip(), validate=True).decode()
        except (binascii.Error, UnicodeDecodeError) as error:
            raise StorageError(400, "TusError", "Upload-Metadata is invalid. It MUST be base64\n") from error
    return said


def _upload_of(said: dict[str, str], owner: str, *, is_upsert: bool) -> Upload:
    cache_time = said.get("cacheControl", "")
    return Upload(
        said.get("bucketName", ""),
        checked_key(said.get("objectName", "")),
        owner,
        is_upsert,
        mimetype=said.get("contentType") or "application/octet-stream",
        cache_control=f"max-age={cache_time}" if cache_time.isdecimal() else "no-cache",
        user_metadata=_user_metadata(said),
    )


def _user_metadata(said: dict[str, str]) -> dict[str, Any] | None:
    return said_object(said["metadata"]) if "metadata" in said else None


def _number(request: Request, header: str) -> int:
    value = request.headers.get(header, "")
    if not value.isdecimal() or len(value) > 15:
        raise StorageError(400, "TusError", f"{header.title()} header invalid\n")
    return int(value)
