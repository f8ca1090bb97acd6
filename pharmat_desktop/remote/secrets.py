"""Where refresh tokens are kept between runs: the computer's own keychain, or nowhere.

Only keychains that encrypt are used, by name; anything else (a plain text file calls itself a keyring too) means that
the session lives in memory and ends with the program. Never raises: a keychain may be locked, missing, slow or broken.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Protocol, Self, TypeVar

PATIENCE = 10.0
"""Seconds; a keychain may be showing its own dialog."""
SERVICE = "pharmaT Desktop"
USER_NAME = "secret"
TRUSTED = {
    "keyring.backends.Windows.WinVaultKeyring",
    "keyring.backends.macOS.Keyring",
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
    "keyring.backends.libsecret.Keyring",
}

T = TypeVar("T")

_log = logging.getLogger(__name__)


class Keychain(Protocol):
    """What is used of a keyring backend. Blocking; may raise anything."""

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


class Secrets:
    """Secrets by name: in memory for this run, and in the keychain when there is a good one. Owned by the app."""

    def __init__(self, keychain: Keychain | None, patience: float = PATIENCE) -> None:
        self._keychain = keychain
        self._patience = patience
        self._held: dict[str, str] = {}
        self._one_at_a_time = asyncio.Lock()
        self._last: asyncio.Future[Any] | None = None
        self._works = keychain is not None

    @classmethod
    async def open(cls, patience: float = PATIENCE) -> Self:
        """Look for a keychain that can be trusted."""
        found = cls(None, patience)
        found._keychain = await found._in_thread(trusted_keychain)
        found._works = found._keychain is not None
        return found

    @property
    def is_persistent(self) -> bool:
        """Whether the next run will find what is saved. When not, the person should be told once."""
        return self._works

    async def load(self, name: str) -> str | None:
        if name not in self._held and self._keychain is not None:
            found = await self._in_thread(self._keychain.get_password, _service(name), USER_NAME)
            if found:
                self._held[name] = found
        return self._held.get(name)

    async def save(self, name: str, secret: str) -> None:
        self._held[name] = secret
        if self._keychain is not None:
            await self._in_thread(self._keychain.set_password, _service(name), USER_NAME, secret)

    def forget_memory(self, name: str) -> None:
        """Ask the keychain again next time."""
        self._held.pop(name, None)

    async def forget(self, name: str) -> None:
        self._held.pop(name, None)
        if self._keychain is not None:
            await self._in_thread(_delete, self._keychain, _service(name))

    async def _in_thread(self, call: Callable[..., T], *arguments: str | Keychain) -> T | None:
        """One call at a time; None when it failed or did not answer in time."""
        async with self._one_at_a_time:
            if self._last is not None and not await self._is_done(self._last):
                return None
            answer = self._last = _start(call, *arguments)
            if not await self._is_done(answer):
                return None
            result, fault = answer.result()
            if fault is not None:
                _log.info("the keychain failed: %s", type(fault).__name__)
            self._works = fault is None
            return result

    async def _is_done(self, answer: asyncio.Future[Any]) -> bool:
        await asyncio.wait({answer}, timeout=self._patience)
        if not answer.done():
            _log.info("the keychain did not answer within %.0f s", self._patience)
            self._works = False
        return answer.done()


def _start(call: Callable[..., T], *arguments: str | Keychain) -> asyncio.Future[tuple[T | None, Exception | None]]:
    """Call in a daemon thread, because a hanging keychain must not keep the program from ending."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[tuple[T | None, Exception | None]] = loop.create_future()

    def work() -> None:
        try:
            outcome: tuple[T | None, Exception | None] = (call(*arguments), None)
        except Exception as fault:  # noqa: BLE001  # backends raise errors of their systems, e.g. pywintypes.error
            outcome = (None, fault)
        with suppress(RuntimeError):  # the loop is closed: the program ended while the keychain was thinking
            loop.call_soon_threadsafe(answer.set_result, outcome)

    threading.Thread(target=work, name="keychain", daemon=True).start()
    return answer


def trusted_keychain() -> Keychain | None:
    """The best backend of this computer that is on the list, or None. Slow: imports every backend."""
    import keyring

    chosen = keyring.get_keyring()
    candidates: list[Any] = [chosen, *(getattr(chosen, "backends", None) or ())]
    found = next((backend for backend in candidates if _class_name(backend) in TRUSTED), None)
    if found is not None and _class_name(found).endswith("WinVaultKeyring"):
        found.persist = "local machine"  # its default roams to other computers of a company
    return found


def _class_name(backend: object) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _service(name: str) -> str:
    return f"{SERVICE}/{name}"


def _delete(keychain: Keychain, service: str) -> None:
    if keychain.get_password(service, USER_NAME) is not None:
        keychain.delete_password(service, USER_NAME)
