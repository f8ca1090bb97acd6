"""Keys of files: where they come from in each state of the keychain, and that none is ever made up in silence."""

from __future__ import annotations

from pathlib import Path

import pytest

from pharmat_desktop.app.vault import Undecided, Vault, key_name
from pharmat_desktop.cache import protection
from pharmat_desktop.config import Settings
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.people import Account, Role, UserId
from pharmat_desktop.domain.protection import KEY_LENGTH, UNENCRYPTED, FileKey, Protection
from pharmat_desktop.remote.secrets import Secrets
from tests.remote.test_secrets import LockedBackend, MemoryBackend, ReadOnlyBackend

SAM = Account(UserId("u1"), "sam@example.org", "Sam", Role.STUDENT, "https://abc.supabase.co")


class Person:
    """Answers as a test says, and remembers what was asked."""

    def __init__(self, choice: tuple[Protection, str] | None = None, *, anew: bool = False) -> None:
        self.choice = choice
        self.anew = anew
        self.typed: list[str | None] = []
        self.asked: list[str] = []

    async def choose(self) -> tuple[Protection, str] | None:
        self.asked.append("choose")
        return self.choice

    async def passphrase(self, *, was_wrong: bool) -> str | None:
        self.asked.append("wrong" if was_wrong else "passphrase")
        return self.typed.pop(0)

    async def begin_anew(self) -> bool:
        self.asked.append("anew")
        assert len(self.asked) < 9, "asked for ever"
        return self.anew


class Computer:
    """Folder and keychain, which outlive a run."""

    def __init__(self, folder: Path, backend: MemoryBackend | None) -> None:
        self.settings = Settings(folder, SAM.academy)
        self.directory = self.settings.account_dir(SAM)
        self.backend = backend

    def vault(self, person: Person | None = None, *, is_demo: bool = False) -> Vault:
        secrets = Secrets(self.backend, patience=5)

        async def found() -> Secrets:
            return secrets

        return Vault(self.settings, found, person or Person(), is_demo=is_demo)

    @property
    def kind(self) -> Protection | None:
        protected = protection.read(self.directory)
        return protected.kind if protected else None


async def test_with_a_keychain_nobody_is_asked(tmp_path: Path) -> None:
    """A random key is made once and found again; another account has another one."""
    computer, person = Computer(tmp_path, MemoryBackend()), Person()
    key = await computer.vault(person).key(SAM)
    assert len(key.raw) == KEY_LENGTH
    assert await computer.vault(person).key(SAM) == key
    other = Account(UserId("u2"), "lena@example.org", "Lena", Role.TUTOR, SAM.academy)
    assert await computer.vault(person).key(other) != key
    assert person.asked == []
    assert all(len(secret) <= 1280 for secret in computer.backend.kept.values())  # type: ignore[union-attr]


@pytest.mark.parametrize("backend", [None, LockedBackend(), ReadOnlyBackend()], ids=["missing", "locked", "read-only"])
async def test_without_a_keychain_the_person_decides(tmp_path: Path, backend: MemoryBackend | None) -> None:
    """Nothing is written before they have; a passphrase gives the same key at each start."""
    computer = Computer(tmp_path, backend)
    with pytest.raises(Undecided):
        await computer.vault(Person(None)).key(SAM)
    assert computer.kind is None
    key = await computer.vault(Person((Protection.PASSPHRASE, "four grey parrots"))).key(SAM)
    person = Person()
    person.typed = ["three grey parrots", "four grey parrots"]
    assert await computer.vault(person).key(SAM) == key
    assert person.asked == ["passphrase", "wrong"]


async def test_unencrypted_by_choice_means_drafts_alone(tmp_path: Path) -> None:
    """The mirror has a key that ends with the program; at the next start nobody is asked again."""
    computer, person = Computer(tmp_path, None), Person((Protection.NONE, ""))
    first = await computer.vault(person).key(SAM)
    second = await computer.vault(person).key(SAM)
    assert first.raw == second.raw == b""
    assert first.of_mirror != second.of_mirror
    assert len(first.of_mirror.raw) == KEY_LENGTH
    assert person.asked == ["choose"]


async def test_the_demo_asks_nobody(tmp_path: Path) -> None:
    """Its data is public."""
    computer, person = Computer(tmp_path, None), Person()
    assert await computer.vault(person, is_demo=True).key(SAM) == UNENCRYPTED
    assert computer.vault(person, is_demo=True).at_once(SAM) == UNENCRYPTED
    assert person.asked == []


@pytest.mark.parametrize("is_wrong", [False, True], ids=["gone", "wrong"])
async def test_files_whose_key_is_gone_are_set_aside_by_the_persons_word(tmp_path: Path, is_wrong: bool) -> None:
    """Not deleted: with the old key they would open again."""
    backend = MemoryBackend()
    computer = Computer(tmp_path, backend)
    old = await computer.vault().key(SAM)
    (computer.directory / "drafts.sqlite3").write_bytes(b"precious")
    backend.kept.clear()
    if is_wrong:
        await Secrets(backend).save(key_name(computer.directory), "ab" * KEY_LENGTH)
    person = Person(anew=True)
    new = await computer.vault(person).key(SAM)
    assert new != old
    assert person.asked == ["anew"]
    aside = next(computer.directory.parent.glob("*.locked-*"))
    assert (aside / "drafts.sqlite3").read_bytes() == b"precious"
    kept = protection.read(aside)
    assert kept is not None
    assert kept.fits(old)


async def test_a_keychain_that_is_unlocked_meanwhile_opens_the_files(tmp_path: Path) -> None:
    """To try again is to ask it again."""
    backend = MemoryBackend()
    computer = Computer(tmp_path, backend)
    key = await computer.vault().key(SAM)
    hidden = dict(backend.kept)
    backend.kept.clear()

    class Unlocking(Person):
        async def begin_anew(self) -> bool:
            backend.kept.update(hidden)
            return await super().begin_anew()

    assert await computer.vault(Unlocking(anew=False)).key(SAM) == key


async def test_a_protection_that_cannot_be_read_stops_everything(tmp_path: Path) -> None:
    """No new key in the place of one that may be right."""
    computer = Computer(tmp_path, MemoryBackend())
    await computer.vault().key(SAM)
    (computer.directory / protection.NAME).write_text("{")
    with pytest.raises(LocalStorageError):
        await computer.vault().key(SAM)
    assert computer.vault().at_once(SAM) is None


async def test_a_forgotten_account_leaves_no_key(tmp_path: Path) -> None:
    """What was deleted cannot be opened by anyone who finds the blocks on the disk."""
    backend = MemoryBackend()
    computer = Computer(tmp_path, backend)
    vault = computer.vault()
    assert (await vault.key(SAM)) != FileKey(b"")
    await vault.forget(SAM)
    assert backend.kept == {}
