"""Pictures of people: who has one, and its contents, which stay on this computer once they have come."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from pharmat_desktop.domain.errors import UnexpectedAnswer
from pharmat_desktop.domain.people import UserId

if TYPE_CHECKING:
    from pharmat_desktop.domain.changes import Changes
    from pharmat_desktop.domain.file_ports import FileShelf, FileStorage
    from pharmat_desktop.domain.people_ports import PeopleReader
    from pharmat_desktop.domain.ports import ChangeFeed

MAX_BYTES = 5 * 2**20
"""The bucket's own limit."""
AT_ONCE = 3
FOLDER = "avatars/"
"""Before the paths on the shelf, which has files of messages, too."""


class FaceService:
    """Owned by the account. Another picture has another path, so what is here is never out of date."""

    def __init__(
        self, storage: Callable[[], FileStorage], shelf: FileShelf, reader: PeopleReader, feed: ChangeFeed
    ) -> None:
        """`storage` is the bucket of pictures; it raises Offline while there is no connection."""
        self._storage = storage
        self._shelf = shelf
        self._reader = reader
        self._feed = feed
        self._slots = asyncio.Semaphore(AT_ONCE)

    def paths(self) -> Mapping[UserId, str]:
        """The pictures of everyone who has one. Changes are published as `TopicKind.PEOPLE`."""
        return self._reader.pictures()

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        return self._feed.subscribe(listener)

    async def fetch(self, path: str) -> bytes:
        """All of a picture, from this computer if it is here. Not to be called twice at once for a path.

        Raises Offline, NoAnswer, Busy or SignedOut, after which it may be tried again; Refused and UnexpectedAnswer
        for good; LocalStorageError.
        """
        place = FOLDER + path
        async with self._slots:
            contents = await asyncio.to_thread(self._shelf.read, place)
            if contents is None:
                contents = await self._storage().download(path, 0, MAX_BYTES)
                if not contents:
                    raise UnexpectedAnswer("an empty picture")
                await asyncio.to_thread(self._keep, place, contents)
        return contents

    def _keep(self, place: str, contents: bytes) -> None:
        size = len(contents)
        self._shelf.append(place, size, 0, contents)
        self._shelf.trim()
