"""Names of objects and buckets, and what a bucket accepts."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .errors import StorageError, invalid_key, invalid_request, wrong_type

# What S3 takes without trouble; supabase.com/docs/guides/storage, "Object names".
_KEY = re.compile(r"[\w/!\-.*'() &$@=;:+,?]+", re.ASCII)
_BUCKET = re.compile(r"[\w!\-.*'() &$@=;:+,?]{1,63}", re.ASCII)
_MAX_KEY = 1024
_UNITS = {"b": 1, "kb": 1_000, "mb": 1_000_000, "gb": 1_000_000_000}
GLOBAL_LIMIT = 50 * 1024 * 1024
"""Bytes of one object where the bucket says nothing: the default of a hosted project."""


def checked_key(key: str) -> str:
    """The key. Raises StorageError for characters that Storage refuses, and for steps up or in place."""
    steps = key.split("/")
    if len(key) > _MAX_KEY or not _KEY.fullmatch(key) or {".", "..", ""} & set(steps):
        raise invalid_key(key[:200])
    return key


def checked_bucket_name(name: object) -> str:
    """The name of a bucket to be made. Raises StorageError."""
    if not isinstance(name, str) or not _BUCKET.fullmatch(name) or name.startswith("."):
        raise StorageError(400, "InvalidBucketName", "Bucket name invalid", "Invalid Input")
    return name


@dataclass(frozen=True)
class Bucket:
    """What an upload has to keep to."""

    id: str
    is_public: bool
    size_limit: int | None
    types: tuple[str, ...]

    @property
    def limit(self) -> int:
        """Bytes of the largest object."""
        return min(self.size_limit or GLOBAL_LIMIT, GLOBAL_LIMIT)

    def require_type(self, mimetype: str) -> None:
        """Raises StorageError when the bucket does not take files of this type."""
        if self.types and not any(_matches(mimetype, allowed) for allowed in self.types):
            raise wrong_type(mimetype)


def _matches(mimetype: str, allowed: str) -> bool:
    major, _, minor = mimetype.partition(";")[0].strip().lower().partition("/")
    wanted_major, _, wanted_minor = allowed.lower().partition("/")
    return wanted_major in ("*", major) and wanted_minor in ("*", "", minor)


def bytes_of(limit: object) -> int | None:
    """A size limit as clients write it: a number of bytes, `20MB`, or nothing."""
    if limit is None or isinstance(limit, int):
        return limit
    found = re.fullmatch(r"(\d+(?:\.\d+)?)\s*(b|kb|mb|gb)?", str(limit).lower())
    if not found:
        raise invalid_request("Invalid file size format, hint: use 20GB / 20MB / 30KB / 3B")
    return int(float(found[1]) * _UNITS[found[2] or "b"])
