"""An account's real files for one test."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from pharmat_desktop.cache import AccountStore
from pharmat_desktop.domain.changes import Changes, Topic
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.protection import UNENCRYPTED, FileKey
from tests.support.example_data import ME


@asynccontextmanager
async def opened(directory: Path, key: FileKey = UNENCRYPTED, *, user_id: UserId = ME) -> AsyncIterator[AccountStore]:
    """One person's store, closed at the end."""
    store = await AccountStore.open(directory, user_id, key)
    try:
        yield store
    finally:
        await store.close()


def topics_of(store: AccountStore) -> set[Topic]:
    """A set that gathers everything the store publishes from now on."""
    gathered: set[Topic] = set()

    def gather(changes: Changes) -> None:
        gathered.update(changes)

    store.feed.subscribe(gather)
    return gathered
