"""The app's own network switch: pulled, nothing leaves this computer and what is open ends at once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from pharmat_desktop.domain.errors import Offline


class Unplugged(Offline):
    """The person is working offline."""


class NetworkPlug:
    """The `Plug` of the ports. Owned by the composition root, one for the whole run; used on the loop's thread only."""

    def __init__(self, *, out: bool = False) -> None:
        self._out = out
        self._open: set[asyncio.Timeout] = set()
        self._listeners: list[Callable[[bool], None]] = []

    @property
    def is_out(self) -> bool:
        return self._out

    def set_out(self, out: bool) -> None:
        """Pull or insert the plug; whatever runs under `guard` raises Unplugged."""
        if out == self._out:
            return
        self._out = out
        if out:
            now = asyncio.get_running_loop().time() if self._open else 0.0
            for deadline in self._open:
                deadline.reschedule(now)
            self._open.clear()
        for listener in tuple(self._listeners):
            listener(out)

    def subscribe(self, listener: Callable[[bool], None]) -> Callable[[], None]:
        """Call `listener(is_out)` after each change. Returns the function that ends the subscription."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    @asynccontextmanager
    async def guard(self) -> AsyncIterator[None]:
        """Run network code that must end when the plug is pulled. Raises Unplugged then, and when it is out already."""
        if self._out:
            raise Unplugged("working offline")
        deadline = asyncio.timeout(None)
        try:
            async with deadline:
                self._open.add(deadline)
                yield
        except TimeoutError:
            if deadline.expired():
                raise Unplugged("working offline") from None
            raise
        finally:
            self._open.discard(deadline)
