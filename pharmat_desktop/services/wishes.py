"""Small things that are wished for offline: written down at once, sent when the server can be reached."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from pharmat_desktop.domain.drafts import Wish, WishKind

if TYPE_CHECKING:
    from pharmat_desktop.domain.ports import Clock, DraftStore


class WishBox:
    """Each wish is on disk when `add` returns; LocalStorageError says that it is not."""

    def __init__(self, drafts: DraftStore, clock: Clock, *, wake_sender: Callable[[], object]) -> None:
        self._drafts = drafts
        self._clock = clock
        self._wake_sender = wake_sender

    async def add(
        self, kind: WishKind, about: str, body: Mapping[str, Any], *, dated: str, wish_id: str | None = None
    ) -> None:
        """The newest about a thing stands for those that are not under way. `dated`: the name of its time in `body`.

        `wish_id` is for what has to be named later.
        """
        now = self._clock()
        written = json.dumps({**body, dated: now.isoformat()} if dated else dict(body), ensure_ascii=False)
        await self._drafts.add(Wish(wish_id or new_id(), kind, about, now, written))
        self._wake_sender()


def new_id() -> str:
    from uuid import uuid4  # asks for the platform: not before the first paint

    return str(uuid4())
