"""Storage's error answers: a status in the body, which the HTTP status does not repeat."""

from __future__ import annotations

import asyncpg
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from pharmat_desktop.local_supabase.transaction import Refusal


class StorageError(Refusal):
    """A refusal. `status` and `error` are what clients read; `error` is `code` where Storage has no older word."""

    def __init__(self, status: int, code: str, message: str, error: str = "") -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.error = error or code


async def answer_error(_request: Request, error: Exception) -> Response:
    """The response for a StorageError: HTTP 400 for all that the client can mend, as hosted."""
    if not isinstance(error, StorageError):
        raise error
    body = {"statusCode": str(error.status), "code": error.code, "error": error.error, "message": error.message}
    return JSONResponse(body, 500 if error.status == 500 else 400)


def no_such_bucket() -> StorageError:
    return StorageError(404, "NoSuchBucket", "Bucket not found", "Bucket not found")


def no_such_key() -> StorageError:
    return StorageError(404, "NoSuchKey", "Object not found", "not_found")


def already_exists() -> StorageError:
    return StorageError(409, "ResourceAlreadyExists", "The resource already exists", "Duplicate")


def access_denied(message: str) -> StorageError:
    return StorageError(403, "AccessDenied", message, "Unauthorized")


def too_large() -> StorageError:
    return StorageError(413, "EntityTooLarge", "The object exceeded the maximum allowed size", "Payload too large")


def wrong_type(mimetype: str) -> StorageError:
    return StorageError(415, "InvalidMimeType", f"mime type {mimetype} is not supported", "invalid_mime_type")


def invalid_key(key: str) -> StorageError:
    return StorageError(400, "InvalidKey", f"Invalid key: {key}")


def invalid_request(message: str) -> StorageError:
    return StorageError(400, "InvalidRequest", message)


def invalid_jwt(message: str) -> StorageError:
    return StorageError(400, "InvalidJWT", message)


def invalid_signature() -> StorageError:
    return StorageError(400, "InvalidSignature", "Invalid signature")


def of_database(error: asyncpg.PostgresError) -> StorageError:
    """What Postgres refused, in Storage's words."""
    said = getattr(error, "message", None) or str(error)
    if error.sqlstate == "42501":
        return access_denied("new row violates row-level security policy" if "row-level security" in said else said)
    if error.sqlstate == "23505":
        return already_exists()
    if error.sqlstate == "23503":
        return StorageError(404, "InvalidRequest", "The related resource does not exist")
    return StorageError(500, "DatabaseError", f"database error, code: {error.sqlstate}")
