"""storage.objects and storage.buckets: what a caller may do is asked of the policies, in transactions as the caller."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import asyncpg

from pharmat_desktop.local_supabase.tokens import Caller
from pharmat_desktop.local_supabase.transaction import as_caller

from .errors import no_such_bucket, no_such_key
from .files import Kept
from .keys import Bucket
from .listing import Listing

_COLUMNS = "id, bucket_id, name, owner_id, version, metadata, user_metadata, created_at, updated_at, last_accessed_at"
_INSERT = """
    insert into storage.objects (bucket_id, name, owner, owner_id, version, metadata, user_metadata)
    values ($1, $2, $3, $4, $5, $6, $7)
"""
_REPLACE = """
    on conflict (bucket_id, name) do update
       set owner = excluded.owner, owner_id = excluded.owner_id, version = excluded.version,
           metadata = excluded.metadata, user_metadata = excluded.user_metadata, updated_at = now()
"""
_LIST = """
    with inside as (
        select o.*, substr(o.name, length($2) + 1) as rest
          from storage.objects o
         where o.bucket_id = $1 and starts_with(o.name, $2) and starts_with(lower(substr(o.name, length($2) + 1)), $3)
    ), entries as (
        select split_part(rest, '/', 1) as name, null::uuid as id, null::timestamptz as created_at,
               null::timestamptz as updated_at, null::timestamptz as last_accessed_at, null::jsonb as metadata
          from inside where position('/' in rest) > 0 group by 1
        union all
        select rest, id, created_at, updated_at, last_accessed_at, metadata
          from inside where position('/' in rest) = 0
    )
    select * from entries
"""


@dataclass(frozen=True)
class Upload:
    """What is to become an object."""

    bucket: str
    name: str
    owner: str
    is_upsert: bool
    mimetype: str = "application/octet-stream"
    cache_control: str = "no-cache"
    user_metadata: dict[str, Any] | None = None


@dataclass(frozen=True)
class Objects:
    """Owned by the storage service. `people` logs in as authenticator, `admin` as the superuser."""

    people: asyncpg.Pool
    admin: asyncpg.Pool

    async def bucket(self, key: str) -> Bucket:
        """A bucket, whoever asks. Raises StorageError when there is none."""
        row = await self.admin.fetchrow("select * from storage.buckets where id = $1", key)
        if row is None:
            raise no_such_bucket()
        return Bucket(row["id"], bool(row["public"]), row["file_size_limit"], tuple(row["allowed_mime_types"] or ()))

    async def require_upload(self, caller: Caller, upload: Upload) -> None:
        """Tries the row under the caller's policies and leaves no trace. Raises asyncpg.PostgresError when refused."""
        statement = _INSERT + (_REPLACE if upload.is_upsert else "")
        async with as_caller(self.people, caller, is_trial=True) as connection:
            await connection.execute(statement, *_row_of(upload, None, as_text=True))

    async def complete(self, upload: Upload, kept: Kept) -> tuple[str, str | None]:
        """Writes the row of contents that are kept. Returns its id, and the version that it had before, if any."""
        async with self.admin.acquire() as connection, connection.transaction():
            before = await connection.fetchval(
                "select version from storage.objects where bucket_id = $1 and name = $2 for update",
                *(upload.bucket, upload.name),
            )
            key = await connection.fetchval(f"{_INSERT} {_REPLACE} returning id", *_row_of(upload, kept))
        return str(key), before

    async def find(self, caller: Caller, bucket: str, name: str) -> dict[str, Any]:
        """The object, if the caller's policies show it. Raises StorageError."""
        async with as_caller(self.people, caller, is_read_only=True) as connection:
            return _object(await connection.fetchrow(_find(), bucket, name))

    async def find_any(self, bucket: str, name: str) -> dict[str, Any]:
        """The object, whoever asks. Raises StorageError."""
        return _object(await self.admin.fetchrow(_find(), bucket, name))

    async def visible(self, caller: Caller, bucket: str, names: list[str]) -> set[str]:
        """Those of the names that the caller's policies show."""
        async with as_caller(self.people, caller, is_read_only=True) as connection:
            query = "select name from storage.objects where bucket_id = $1 and name = any($2)"
            return {row["name"] for row in await connection.fetch(query, bucket, names)}

    async def list_folder(self, caller: Caller, bucket: str, wishes: Listing) -> list[dict[str, Any]]:
        """Files and folders right in one folder."""
        query = f"{_LIST} order by {wishes.order}, name limit $4 offset $5"
        asked = (bucket, wishes.folder, wishes.search, wishes.limit, wishes.offset)
        async with as_caller(self.people, caller, is_read_only=True) as connection:
            rows = await connection.fetch(query, *asked)
        return [_json(row) for row in rows]

    async def delete(self, caller: Caller, bucket: str, names: list[str]) -> list[dict[str, Any]]:
        """Deletes what the caller may see and delete; returns those rows."""
        query = f"delete from storage.objects where bucket_id = $1 and name = any($2) returning {_COLUMNS}"
        async with as_caller(self.people, caller) as connection:
            return [_json(row) for row in await connection.fetch(query, bucket, names)]

    async def move(self, caller: Caller, source: tuple[str, str], target: tuple[str, str]) -> None:
        """Renames an object. Raises StorageError when the caller cannot see or change it."""
        query = """update storage.objects set bucket_id = $3, name = $4, updated_at = now()
                    where bucket_id = $1 and name = $2 returning id"""
        async with as_caller(self.people, caller) as connection:
            if await connection.fetchval(query, *source, *target) is None:
                raise no_such_key()


def _find() -> str:
    return f"select {_COLUMNS} from storage.objects where bucket_id = $1 and name = $2"


def _row_of(upload: Upload, kept: Kept | None, *, as_text: bool = False) -> tuple[Any, ...]:
    """Parameters of the insert; `as_text` for a pool that takes JSON as text."""
    metadata = _metadata(upload, kept) if kept else None
    said = upload.user_metadata
    if as_text:
        metadata, said = json.dumps(metadata), json.dumps(said)  # type: ignore[assignment]
    owner = upload.owner or None
    version = kept.version if kept else "1"
    return (upload.bucket, upload.name, owner, owner, version, metadata, said)


def _metadata(upload: Upload, kept: Kept) -> dict[str, Any]:
    return {
        "eTag": f'"{kept.etag}"',
        "size": kept.size,
        "mimetype": upload.mimetype,
        "cacheControl": upload.cache_control,
        "lastModified": iso(datetime.now(UTC)),
        "contentLength": kept.size,
        "httpStatusCode": 200,
    }


def _object(row: Any) -> dict[str, Any]:
    if row is None:
        raise no_such_key()
    return _json(row)


def _json(row: Any) -> dict[str, Any]:
    """A row as it goes out; jsonb comes parsed from one pool and as text from the other."""
    values = {name: iso(value) if isinstance(value, datetime) else value for name, value in row.items()}
    for name in ("metadata", "user_metadata"):
        if isinstance(values.get(name), str):
            values[name] = json.loads(values[name])
    return {**values, "id": str(values["id"]) if values["id"] else None}


def iso(moment: datetime) -> str:
    """As Storage writes times: UTC with milliseconds."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
