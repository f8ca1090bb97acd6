"""The endpoints of /storage/v1/bucket: the policies on storage.buckets decide, which here let the service role only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from pharmat_desktop.local_supabase.transaction import as_caller

from .access import Access, read_object
from .errors import StorageError, no_such_bucket
from .files import FileStore
from .keys import bytes_of, checked_bucket_name
from .objects import Objects, iso


@dataclass(frozen=True)
class BucketService:
    """Owned by the server."""

    access: Access
    objects: Objects
    files: FileStore

    def routes(self) -> list[Route]:
        """Below /storage/v1."""
        return [
            Route("/bucket", self.list_all, methods=["GET"]),
            Route("/bucket", self.create, methods=["POST"]),
            Route("/bucket/{bucket}", self.get, methods=["GET"]),
            Route("/bucket/{bucket}", self.update, methods=["PUT"]),
            Route("/bucket/{bucket}", self.delete, methods=["DELETE"]),
            Route("/bucket/{bucket}/empty", self.empty, methods=["POST"]),
        ]

    async def list_all(self, request: Request) -> Response:
        """The buckets that the caller sees."""
        rows = await self._run(request, "select * from storage.buckets order by id")
        return JSONResponse([_described(row) for row in rows])

    async def get(self, request: Request) -> Response:
        """One bucket."""
        rows = await self._run(request, "select * from storage.buckets where id = $1", _bucket(request))
        return JSONResponse(_described(_only(rows)))

    async def create(self, request: Request) -> Response:
        """A new bucket."""
        body = await read_object(request)
        key = checked_bucket_name(body.get("id") or body.get("name"))
        query = """insert into storage.buckets (id, name, owner, owner_id, public, file_size_limit, allowed_mime_types)
                   values ($1, $1, $2, $2::uuid::text, $3, $4, $5) returning id"""
        owner = self.access.caller(request).subject or None
        await self._run(request, query, key, owner, *_settings(body))
        return JSONResponse({"name": key})

    async def update(self, request: Request) -> Response:
        """A bucket's settings."""
        query = """update storage.buckets
                      set public = $2, file_size_limit = $3, allowed_mime_types = $4, updated_at = now()
                    where id = $1 returning id"""
        _only(await self._run(request, query, _bucket(request), *_settings(await read_object(request))))
        return JSONResponse({"message": "Successfully updated"})

    async def empty(self, request: Request) -> Response:
        """Removes a bucket's objects."""
        query = "delete from storage.objects where bucket_id = $1 returning version"
        self.files.remove([row["version"] for row in await self._run(request, query, _bucket(request))])
        return JSONResponse({"message": "Successfully emptied"})

    async def delete(self, request: Request) -> Response:
        """Removes an empty bucket."""
        key = _bucket(request)
        async with self.objects.admin.acquire() as admin:
            if await admin.fetchval("select exists (select from storage.objects where bucket_id = $1)", key):
                raise StorageError(409, "ResourceNotEmpty", "The bucket you tried to delete is not empty")
        _only(await self._run(request, "delete from storage.buckets where id = $1 returning id", key))
        return JSONResponse({"message": "Successfully deleted"})

    async def _run(self, request: Request, query: str, *values: Any) -> list[Any]:
        async with as_caller(self.objects.people, self.access.caller(request)) as connection:
            rows: list[Any] = await connection.fetch(query, *values)
            return rows


def _bucket(request: Request) -> str:
    return str(request.path_params["bucket"])


def _only(rows: list[Any]) -> Any:
    if not rows:
        raise no_such_bucket()
    return rows[0]


def _settings(body: dict[str, Any]) -> tuple[bool, int | None, list[str] | None]:
    return bool(body.get("public")), bytes_of(body.get("file_size_limit")), body.get("allowed_mime_types")


def _described(row: Any) -> dict[str, Any]:
    return {
        "id": row["id"],
        "name": row["name"],
        "owner": str(row["owner"] or ""),
        "public": bool(row["public"]),
        "file_size_limit": row["file_size_limit"],
        "allowed_mime_types": row["allowed_mime_types"],
        "type": "STANDARD",
        "created_at": iso(row["created_at"]),
        "updated_at": iso(row["updated_at"]),
    }
