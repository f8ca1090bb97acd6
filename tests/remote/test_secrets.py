"""The keychain: trusted by name only, and a keychain that fails in any way never takes the app along."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator

import keyring
import keyring.backend
import keyring.errors
import pytest
from typing_extensions import override

from pharmat_desktop.remote import secrets as module
from pharmat_desktop.remote.secrets import Secrets, trusted_keychain


class MemoryBackend(keyring.backend.KeyringBackend):
    """A working keychain."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring leaves it out
        self.kept: dict[tuple[str, str], str] = {}

    @override
    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    @override
    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class LockedBackend(MemoryBackend):
    @override
    def get_password(self, service: str, username: str) -> str | None:
        raise keyring.errors.KeyringLocked("locked")

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        raise keyring.errors.KeyringLocked("locked")


class ReadOnlyBackend(MemoryBackend):
    """Fails on write with an error that is not keyring's own, as Windows' does when a secret is too long."""

    @override
    def set_password(self, service: str, username: str, password: str) -> None:
        raise ValueError("the stub received bad data")


class HangingBackend(MemoryBackend):
    def __init__(self) -> None:
        super().__init__()
        self.may_go_on = threading.Event()
        self.is_hanging = False
        self.calls = 0

    @override
    def get_password(self, service: str, username: str) -> str | None:
        self.calls += 1
        self.is_hanging = True
        self.may_go_on.wait(100)
        self.is_hanging = False
        return super().get_password(service, username)


@pytest.fixture
def _usual_keyring() -> Iterator[None]:
    usual = keyring.get_keyring()
    yield
    keyring.set_keyring(usual)


async def test_what_is_saved_is_there_in_the_next_run() -> None:
    backend = MemoryBackend()
    first = Secrets(backend)
    await first.save("sara", "r1")
    await first.save("sara", "r2")
    await first.save("omar", "x1")
    assert first.is_persistent
    assert await Secrets(backend).load("sara") == "r2"
    await first.forget("sara")
    assert await first.load("sara") is None
    assert await Secrets(backend).load("sara") is None
    assert await Secrets(backend).load("omar") == "x1"


async def test_without_a_keychain_secrets_live_in_memory() -> None:
    secrets = Secrets(None)
    await secrets.save("sara", "r1")
    assert (await secrets.load("sara"), secrets.is_persistent) == ("r1", False)
    await secrets.forget("sara")
    assert await secrets.load("sara") is None


@pytest.mark.parametrize("backend", [LockedBackend(), ReadOnlyBackend()], ids=["locked", "read-only"])
async def test_a_keychain_that_refuses_is_told_and_survived(backend: MemoryBackend) -> None:
    secrets = Secrets(backend)
    await secrets.save("sara", "r1")
    assert (await secrets.load("sara"), secrets.is_persistent) == ("r1", False)
    assert not backend.kept


async def test_a_keychain_that_works_again_is_used_again() -> None:
    backend = LockedBackend()
    secrets = Secrets(backend)
    await secrets.save("sara", "r1")
    secrets._keychain = unlocked = MemoryBackend()
    await secrets.save("sara", "r2")
    assert secrets.is_persistent
    assert list(unlocked.kept.values()) == ["r2"]


async def test_a_hanging_keychain_is_left_alone() -> None:
    """Each call gives up in time, none piles up behind the hanging one, and the program can end."""
    backend = HangingBackend()
    secrets = Secrets(backend, patience=0.05)
    assert await secrets.load("sara") is None
    await secrets.save("sara", "r1")
    assert backend.is_hanging, "still"
    assert (await secrets.load("sara"), secrets.is_persistent, backend.calls) == ("r1", False, 1)
    backend.may_go_on.set()
    await asyncio.wait_for(asyncio.shield(secrets._last or asyncio.get_running_loop().create_future()), 30)
    await secrets.save("sara", "r2")
    assert secrets.is_persistent


async def test_a_person_who_gives_up_waiting_does_not_break_the_next_call() -> None:
    """The caller is cancelled while the keychain thinks: the thread's answer goes nowhere, the next call works."""
    backend = HangingBackend()
    secrets = Secrets(backend)
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(secrets.load("sara"), 0.02)
    backend.may_go_on.set()
    await secrets.save("sara", "r1")
    assert await Secrets(backend).load("sara") == "r1"


@pytest.mark.usefixtures("_usual_keyring")
async def test_a_keyring_that_nobody_knows_is_not_used() -> None:
    """A plain text file is a keyring too, for the keyring package; and a subclass of a good one may be anything."""
    plain = MemoryBackend()
    keyring.set_keyring(plain)
    secrets = await Secrets.open()
    await secrets.save("sara", "r1")
    assert (secrets.is_persistent, plain.kept) == (False, {})


@pytest.mark.usefixtures("_usual_keyring")
async def test_a_known_keyring_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """By its full name; also when keyring wraps several in a chain."""
    known = MemoryBackend()
    monkeypatch.setattr(module, "TRUSTED", {f"{MemoryBackend.__module__}.MemoryBackend"})
    keyring.set_keyring(known)
    assert trusted_keychain() is known
    secrets = await Secrets.open()
    await secrets.save("sara", "r1")
    assert secrets.is_persistent
    assert list(known.kept) == [("pharmaT Desktop/sara", "secret")]


async def test_this_test_run_has_no_keychain() -> None:
    """The developer's own keychain is never touched by tests."""
    assert not (await Secrets.open()).is_persistent
