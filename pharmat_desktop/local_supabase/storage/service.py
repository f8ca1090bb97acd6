"""The endpoints of /storage/v1/object."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from .access import SERVICE, Access, read_object, read_seconds
from .downloads import answer_contents, describe
from .errors import invalid_request, no_such_bucket, no_such_key
from .files import FileStore
from .keys import checked_key
from .listing import Listing
from .objects import Objects, Upload
from .receiving import Receiver

_UNSEEN = "Either the object does not exist or you do not have access to it"
_MAX_NAMES = 1000


@dataclass(frozen=True)
class ObjectService:
    """Owned by the server."""

    access: Access
    objects: Objects
    files: FileStore

    def routes(self) -> list[Route]:
        """Below /storage/v1. The first match wins, so words come before names of buckets, as hosted."""
        return [
            Route("/object/upload/sign/{bucket}/{name:path}", self.sign_upload, methods=["POST"]),
            Route("/object/upload/sign/{bucket}/{name:path}", self.upload_signed, methods=["PUT"]),
            Route("/object/sign/{bucket}/{name:path}", self.download_signed, methods=["GET"]),
            Route("/object/sign/{bucket}/{name:path}", self.sign, methods=["POST"]),
            Route("/object/sign/{bucket}", self.sign_many, methods=["POST"]),
            Route("/object/list/{bucket}", self.list_folder, methods=["POST"]),
            Route("/object/move", self.move, methods=["POST"]),
            Route("/object/copy", self.copy, methods=["POST"]),
            Route("/object/public/{bucket}/{name:path}", self.download_public, methods=["GET"]),
            Route("/object/info/authenticated/{bucket}/{name:path}", self.info, methods=["GET"]),
            Route("/object/info/{bucket}/{name:path}", self.info, methods=["GET"]),
            Route("/object/authenticated/{bucket}/{name:path}", self.download, methods=["GET"]),
            Route("/object/{bucket}", self.remove_many, methods=["DELETE"]),
            Route("/object/{bucket}/{name:path}", self.download, methods=["GET"]),
            Route("/object/{bucket}/{name:path}", self.upload, methods=["POST", "PUT"]),
            Route("/object/{bucket}/{name:path}", self.remove, methods=["DELETE"]),
        ]

    async def upload(self, request: Request) -> Response:
        """A new object; PUT, or `x-upsert: true`, replaces one."""
        bucket, name = _place(request)
        caller = self.access.caller(request)
        is_upsert = request.method == "PUT" or request.headers.get("x-upsert") == "true"
        upload = Upload(bucket, name, caller.subject, is_upsert)
        await self.objects.bucket(bucket)
        await self.objects.require_upload(caller, upload)
        key = await Receiver(self.objects, self.files).receive(request, upload)
        return JSONResponse({"Id": key, "Key": f"{bucket}/{name}"})

    async def sign_upload(self, request: Request) -> Response:
        """A URL to upload one object with, for somebody who has no session."""
        bucket, name = _place(request)
        caller = self.access.caller(request)
        is_upsert = request.headers.get("x-upsert") == "true"
        await self.objects.bucket(bucket)
        await self.objects.require_upload(caller, Upload(bucket, name, caller.subject, is_upsert))
        token = self.access.sign_upload(bucket, name, caller.subject, is_upsert=is_upsert)
        return JSONResponse({"url": f"/object/upload/sign/{bucket}/{quote(name)}?token={token}", "token": token})

    async def upload_signed(self, request: Request) -> Response:
        """The upload with such a URL."""
        bucket, name = _place(request)
        owner, is_upsert = self.access.require_upload(request.query_params.get("token", ""), bucket, name)
        upload = Upload(bucket, name, owner, is_upsert)
        await self.objects.require_upload(SERVICE, upload)
        await Receiver(self.objects, self.files).receive(request, upload)
        return JSONResponse({"Key": f"{bucket}/{name}"})

    async def download(self, request: Request) -> Response:
        """An object that the caller may see; of a public bucket, any."""
        bucket, name = _place(request)
        caller = self.access.caller(request)
        if (await self.objects.bucket(bucket)).is_public:
            return answer_contents(request, self.files, await self.objects.find_any(bucket, name))
        return answer_contents(request, self.files, await self.objects.find(caller, bucket, name))

    async def download_public(self, request: Request) -> Response:
        """An object of a public bucket, for anybody."""
        bucket, name = _place(request)
        if not (await self.objects.bucket(bucket)).is_public:
            raise no_such_bucket()
        return answer_contents(request, self.files, await self.objects.find_any(bucket, name))

    async def download_signed(self, request: Request) -> Response:
        """An object, for whoever holds the token of its URL."""
        bucket, name = _place(request)
        ends = self.access.require_download(request.query_params.get("token", ""), bucket, name)
        expires = format_datetime(datetime.fromtimestamp(ends, UTC), usegmt=True)
        return answer_contents(request, self.files, await self.objects.find_any(bucket, name), expires)

    async def info(self, request: Request) -> Response:
        """What is known of an object that the caller may see."""
        bucket, name = _place(request)
        caller = self.access.caller(request)
        await self.objects.bucket(bucket)
        return JSONResponse(describe(await self.objects.find(caller, bucket, name)))

    async def sign(self, request: Request) -> Response:
        """A URL that shows an object of the caller's to whoever holds it, for some seconds."""
        bucket, name = _place(request)
        caller = self.access.caller(request)
        seconds = read_seconds(await read_object(request))
        await self.objects.find(caller, bucket, name)
        return JSONResponse({"signedURL": self._signed(bucket, name, seconds)})

    async def sign_many(self, request: Request) -> Response:
        """Such URLs for several objects; what the caller cannot see has an error in its place."""
        bucket = request.path_params["bucket"]
        caller = self.access.caller(request)
        body = await read_object(request)
        seconds, names = read_seconds(body), _names(body, "paths")
        seen = await self.objects.visible(caller, bucket, names)
        return JSONResponse(
            [
                {"path": name, "error": None, "signedURL": self._signed(bucket, name, seconds)}
                if name in seen
                else {"path": name, "error": _UNSEEN, "signedURL": None}
                for name in names
            ]
        )

    async def list_folder(self, request: Request) -> Response:
        """Files and folders in a folder, as far as the caller sees them."""
        caller = self.access.caller(request)
        wishes = Listing.read(await read_object(request))
        return JSONResponse(await self.objects.list_folder(caller, request.path_params["bucket"], wishes))

    async def remove(self, request: Request) -> Response:
        """Removes one object."""
        bucket, name = _place(request)
        rows = await self.objects.delete(self.access.caller(request), bucket, [name])
        if not rows:
            raise no_such_key()
        self.files.remove(row["version"] for row in rows)
        return JSONResponse({"message": "Successfully deleted"})

    async def remove_many(self, request: Request) -> Response:
        """Removes those of the named objects that the caller may; tells which."""
        caller = self.access.caller(request)
        names = _names(await read_object(request), "prefixes")
        rows = await self.objects.delete(caller, request.path_params["bucket"], names)
        self.files.remove(row["version"] for row in rows)
        return JSONResponse(rows)

    async def move(self, request: Request) -> Response:
        """Renames an object, if the caller may change it and own what it becomes."""
        caller = self.access.caller(request)
        source, target = _pair(await read_object(request))
        await self.objects.move(caller, source, target)
        return JSONResponse({"message": "Successfully moved"})

    async def copy(self, request: Request) -> Response:
        """A copy, owned by the caller."""
        caller = self.access.caller(request)
        source, target = _pair(await read_object(request))
        row = await self.objects.find(caller, *source)
        upload = Upload(*target, caller.subject, request.headers.get("x-upsert") == "true", **_said(row))
        await self.objects.require_upload(caller, upload)
        kept = await self.files.copy(row["version"])
        key = await Receiver(self.objects, self.files).finish(upload, kept)
        return JSONResponse({"Id": key, "Key": "/".join(target)})

    def _signed(self, bucket: str, name: str, seconds: int) -> str:
        return f"/object/sign/{bucket}/{quote(name)}?token={self.access.sign_download(bucket, name, seconds)}"


def _place(request: Request) -> tuple[str, str]:
    return request.path_params["bucket"], checked_key(request.path_params["name"])


def _names(body: dict[str, Any], field: str) -> list[str]:
    names = body.get(field)
    if not isinstance(names, list) or not 0 < len(names) <= _MAX_NAMES or not all(isinstance(n, str) for n in names):
        raise invalid_request(f"body/{field} must be an array of 1 to {_MAX_NAMES} strings")
    return names


def _pair(body: dict[str, Any]) -> tuple[tuple[str, str], tuple[str, str]]:
    bucket = str(body.get("bucketId") or "")
    target = str(body.get("destinationBucket") or bucket)
    return (
        (bucket, checked_key(str(body.get("sourceKey") or ""))),
        (target, checked_key(str(body.get("destinationKey") or ""))),
    )


def _said(row: dict[str, Any]) -> dict[str, Any]:
    metadata = row["metadata"] or {}
    return {
        "mimetype": metadata.get("mimetype", "application/octet-stream"),
        "cache_control": metadata.get("cacheControl", "no-cache"),
        "user_metadata": row["user_metadata"],
    }
