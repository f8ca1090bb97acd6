"""From an upload's request to contents on disk and a row: the body itself, or a form with a file in it."""

from __future__ import annotations

import base64
import contextlib
import json
from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import dataclass, replace
from typing import Any

from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

from .errors import invalid_request, too_large
from .files import FileStore, Kept
from .keys import Bucket
from .objects import Objects, Upload

_FORM_OVERHEAD = 64 * 1024
"""Bytes that a form may have around its file."""
_PIECE = 1024 * 1024


@dataclass(frozen=True)
class Receiver:
    """Owned by the storage service. Whether the upload is allowed has been asked before."""

    objects: Objects
    files: FileStore

    async def receive(self, request: Request, upload: Upload) -> str:
        """Keeps the contents and writes the row; returns its id. Raises StorageError for what the bucket refuses."""
        bucket = await self.objects.bucket(upload.bucket)
        if request.headers.get("content-type", "").startswith("multipart/form-data"):
            upload, kept = await self._form(request, upload, bucket)
        else:
            upload, kept = await self._raw(request, upload, bucket)
        return await self.finish(upload, kept)

    async def finish(self, upload: Upload, kept: Kept) -> str:
        """Writes the row of kept contents, and forgets those that it had before."""
        try:
            key, before = await self.objects.complete(upload, kept)
        except BaseException:
            self.files.remove([kept.version])
            raise
        self.files.remove([before])
        return key

    async def _raw(self, request: Request, upload: Upload, bucket: Bucket) -> tuple[Upload, Kept]:
        headers = request.headers
        said = replace(
            upload,
            mimetype=headers.get("content-type") or upload.mimetype,
            cache_control=headers.get("cache-control") or upload.cache_control,
            user_metadata=_decoded(headers.get("x-metadata")),
        )
        bucket.require_type(said.mimetype)
        if int(headers.get("content-length") or 0) > bucket.limit:
            raise too_large()
        return said, await self.files.receive(request.stream(), bucket.limit)

    async def _form(self, request: Request, upload: Upload, bucket: Bucket) -> tuple[Upload, Kept]:
        stream = _bounded(request, bucket.limit + _FORM_OVERHEAD)
        try:
            form = await MultiPartParser(request.headers, stream, max_files=1, max_fields=20).parse()
        except MultiPartException as error:
            raise invalid_request(error.message) from error
        async with contextlib.aclosing(stream), contextlib.AsyncExitStack() as opened:
            opened.push_async_callback(form.close)
            file = next((value for value in form.values() if isinstance(value, UploadFile)), None)
            if file is None:
                raise invalid_request("No file provided")
            said = _described(upload, file, form.get("cacheControl"), form.get("metadata"))
            bucket.require_type(said.mimetype)
            return said, await self.files.receive(_pieces(file), bucket.limit)


def _described(upload: Upload, file: UploadFile, cache_time: object, metadata: object) -> Upload:
    return replace(
        upload,
        mimetype=file.content_type or upload.mimetype,
        cache_control=f"max-age={cache_time}" if cache_time else upload.cache_control,
        user_metadata=said_object(metadata) if isinstance(metadata, str) else None,
    )


async def _bounded(request: Request, limit: int) -> AsyncGenerator[bytes, None]:
    """The body, up to a limit: a form is read as a whole before its file is known."""
    size = 0
    async for piece in request.stream():
        size += len(piece)
        if size > limit:
            raise too_large()
        yield piece


async def _pieces(file: UploadFile) -> AsyncIterator[bytes]:
    while piece := await file.read(_PIECE):
        yield piece


def _decoded(header: str | None) -> dict[str, Any] | None:
    if not header:
        return None
    with contextlib.suppress(ValueError):
        return said_object(base64.b64decode(header, validate=True).decode())
    return None


def said_object(text: str) -> dict[str, Any] | None:
    """What a person says about a file; what is no JSON object is passed over, as hosted."""
    with contextlib.suppress(ValueError, RecursionError):
        value = json.loads(text)
        return value if isinstance(value, dict) else None
    return None
