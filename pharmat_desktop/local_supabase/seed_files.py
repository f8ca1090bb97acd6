"""Files of the demo academy, such as people's pictures: seeds/files/<bucket>/<name>, put into the buckets once."""

from __future__ import annotations

import asyncio
import mimetypes
from collections.abc import AsyncIterator
from pathlib import Path

from .pools import Pools
from .project import Project
from .storage.files import FileStore
from .storage.objects import Objects, Upload

_LIMIT = 5 * 2**20
"""Bytes of one file."""


async def seed_files(project: Project, pools: Pools, root: Path) -> None:
    """Those that are not there yet; `root` is where contents are kept. What people did with them since stays."""
    folder = project.folder / "seeds" / "files"
    objects, store = Objects(pools.rest, pools.admin), FileStore(root)
    for path in sorted(folder.glob("*/**/*.*")):
        bucket, _, name = path.relative_to(folder).as_posix().partition("/")
        query = "select exists (select from storage.objects where bucket_id = $1 and name = $2)"
        if not await pools.admin.fetchval(query, bucket, name):
            kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
            upload = Upload(bucket, name, owner=name.partition("/")[0], is_upsert=True, mimetype=kind)
            await objects.complete(upload, await store.receive(_whole(path), _LIMIT))


async def _whole(path: Path) -> AsyncIterator[bytes]:
    yield await asyncio.to_thread(path.read_bytes)
