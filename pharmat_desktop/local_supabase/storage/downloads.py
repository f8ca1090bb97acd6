"""The answer that carries an object's contents."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import FileResponse, Response

from .errors import no_such_key
from .files import FileStore


def answer_contents(request: Request, files: FileStore, row: dict[str, Any], expires: str = "") -> Response:
    """The contents, or the part of them that a Range header asks for. Raises StorageError when the file is lost."""
    path = files.find(row["version"])
    if path is None:
        raise no_such_key()
    metadata = row["metadata"] or {}
    headers = {
        "etag": str(metadata.get("eTag", "")),
        "cache-control": str(metadata.get("cacheControl", "no-cache")),
        "x-robots-tag": "none",
        # A file that a person uploaded is shown by no browser as a page of this origin.
        "content-security-policy": "default-src 'none'; sandbox",
        "x-content-type-options": "nosniff",
        **({"expires": expires} if expires else {}),
    }
    if (download := request.query_params.get("download")) is not None:
        name = quote(download, safe="")
        headers["content-disposition"] = (
            f"attachment; filename={name}; filename*=UTF-8''{name};" if name else "attachment;"
        )
    if request.headers.get("if-none-match") == headers["etag"]:
        return Response(status_code=304, headers=headers)
    return FileResponse(path, headers=headers, media_type=str(metadata.get("mimetype", "application/octet-stream")))


def describe(row: dict[str, Any]) -> dict[str, Any]:
    """The answer to a question about an object."""
    metadata = row["metadata"] or {}
    return {
        "id": row["id"],
        "name": row["name"],
        "bucket_id": row["bucket_id"],
        "version": row["version"],
        "size": metadata.get("size"),
        "content_type": metadata.get("mimetype"),
        "cache_control": metadata.get("cacheControl"),
        "etag": metadata.get("eTag"),
        "metadata": row["user_metadata"] or {},
        "last_modified": metadata.get("lastModified"),
        "created_at": row["created_at"],
    }
