"""/storage/v1, put together."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import asyncpg
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp

from pharmat_desktop.local_supabase.pools import Pools
from pharmat_desktop.local_supabase.tokens import Tokens

from .access import Access
from .buckets import BucketService
from .errors import StorageError, answer_error, of_database
from .files import FileStore
from .objects import Objects
from .resumable import ResumableService
from .service import ObjectService


@dataclass(frozen=True)
class StorageService:
    """Owned by the server at `url`. Contents are kept under `root`."""

    pools: Pools
    tokens: Tokens
    root: Path
    url: str

    def app(self, rest_of_it: Route) -> ASGIApp:
        """All that is served below /storage/v1."""
        access, objects = Access(self.tokens), Objects(self.pools.rest, self.pools.admin)
        files = FileStore(self.root)
        return Starlette(
            routes=[
                *BucketService(access, objects, files).routes(),
                *ResumableService(access, objects, files, self.url).routes(),
                *ObjectService(access, objects, files).routes(),
                rest_of_it,
            ],
            exception_handlers={StorageError: answer_error, asyncpg.PostgresError: _answer_database_error},
        )


async def _answer_database_error(request: Request, error: Exception) -> Response:
    if not isinstance(error, asyncpg.PostgresError):
        raise error
    return await answer_error(request, of_database(error))
