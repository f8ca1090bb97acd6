"""Encrypted files: nothing of them can be read without the key, and a wrong key never costs anything."""

from __future__ import annotations

from pathlib import Path

import pytest

from pharmat_desktop.cache import AccountStore, protection
from pharmat_desktop.cache.driver import PLAIN_HEADER, is_plain
from pharmat_desktop.cache.files import are_ready, drafts_file, mirror_file
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.protection import KEY_LENGTH, UNENCRYPTED, FileKey, Protection
from tests.support.account_files import opened
from tests.support.example_data import CHAT, ME, chat_page, draft, messages

KEY, OTHER_KEY = FileKey(b"k" * KEY_LENGTH), FileKey(b"o" * KEY_LENGTH)
SECRET = "the quick brown capsule"


def holders(directory: Path, text: str = SECRET) -> list[str]:
    """Names of the files in which a text can be read."""
    found = (path for path in directory.rglob("*") if path.is_file())
    return sorted(path.name for path in found if text.encode() in path.read_bytes())


def contents(directory: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in directory.iterdir()}


async def fill(store: AccountStore) -> None:
    """A draft, a composer and a mirrored message, all with the secret."""
    await store.drafts.add(draft("d", body=SECRET))
    await store.drafts.save_composer(CHAT, SECRET)
    await store.mirror.apply(chat_page([1, 2]))
    await store.mirror.upsert("messages", messages([3], body=SECRET))


def assert_filled(store: AccountStore) -> None:
    assert store.chat.thread_length(CHAT) == 4
    assert store.drafts.composer(CHAT) == SECRET


async def test_nothing_can_be_read_without_the_key(tmp_path: Path) -> None:
    """Neither while the files are open, logs included, nor afterwards; plain files prove that the search finds."""
    async with opened(tmp_path / "locked", KEY) as store:
        await fill(store)
        assert {"cache.sqlite3-wal", "drafts.sqlite3-wal"} <= set(contents(tmp_path / "locked"))
        assert holders(tmp_path) == []
    assert holders(tmp_path) == []
    async with opened(tmp_path / "plain") as store:
        await fill(store)
        assert holders(tmp_path) == ["cache.sqlite3-wal", "drafts.sqlite3-wal"]
    assert holders(tmp_path) == ["cache.sqlite3", "drafts.sqlite3"]


async def test_the_key_opens_them_again(tmp_path: Path) -> None:
    """At once, for the first paint, and for writing."""
    async with opened(tmp_path, KEY) as store:
        await fill(store)
    early = AccountStore.open_now(tmp_path, ME, KEY)
    assert early is not None
    assert_filled(early)
    await early.ready()
    await early.drafts.add(draft("e"))
    assert early.chat.thread_length(CHAT) == 5
    await early.close()


@pytest.mark.parametrize("key", [OTHER_KEY, UNENCRYPTED], ids=["wrong", "none"])
async def test_a_wrong_key_changes_nothing(tmp_path: Path, key: FileKey) -> None:
    """It is refused, not taken for damage: both files stay byte for byte, and the right key still opens them."""
    protection.settle(tmp_path, Protection.KEYCHAIN, KEY)
    async with opened(tmp_path, KEY) as store:
        await fill(store)
    before = contents(tmp_path)
    assert AccountStore.open_now(tmp_path, ME, key) is None
    with pytest.raises(LocalStorageError, match="not the key"):
        await AccountStore.open(tmp_path, ME, key)
    assert contents(tmp_path) == before
    async with opened(tmp_path, KEY) as store:
        assert_filled(store)


async def test_plain_files_of_an_older_version_become_encrypted(tmp_path: Path) -> None:
    """With all that they hold; nothing readable stays, old copies included."""
    async with opened(tmp_path) as store:
        await fill(store)
    (tmp_path / "drafts.sqlite3.version-1").write_bytes(drafts_file(tmp_path).path.read_bytes())
    assert not are_ready(tmp_path, KEY)
    async with opened(tmp_path, KEY) as store:
        assert_filled(store)
        assert store.repairs == ()
    assert holders(tmp_path) == []
    assert are_ready(tmp_path, KEY)


async def test_a_change_to_encryption_that_was_cut_off_is_made_up_for(tmp_path: Path) -> None:
    """The plain file is whole until the encrypted one takes its place."""
    async with opened(tmp_path) as store:
        await fill(store)
    (tmp_path / "drafts.sqlite3.encrypted").write_bytes(b"half a file")
    async with opened(tmp_path, KEY) as store:
        assert_filled(store)
    assert not any(name.endswith(".encrypted") for name in contents(tmp_path))


async def test_without_protection_the_drafts_alone_can_be_read(tmp_path: Path) -> None:
    """The mirror's key ended with the last run: it is made anew, and what was written is there."""
    protection.settle(tmp_path, Protection.NONE, UNENCRYPTED)
    async with opened(tmp_path, FileKey(b"", b"1" * KEY_LENGTH)) as store:
        await fill(store)
    assert holders(tmp_path) == ["drafts.sqlite3"]
    next_run = FileKey(b"", b"2" * KEY_LENGTH)
    assert AccountStore.open_now(tmp_path, ME, next_run) is None
    async with opened(tmp_path, next_run) as store:
        assert store.mirror.cursor() is None
        assert store.drafts.composer(CHAT) == SECRET
        assert store.repairs == ()


@pytest.mark.expects_warnings
async def test_damaged_plain_drafts_are_saved_on_their_way_to_encryption(tmp_path: Path) -> None:
    """What could be read is in the encrypted file."""
    async with opened(tmp_path) as store:
        for number in range(300):
            await store.drafts.add(draft(f"d{number}", body=SECRET * 20))
    file = drafts_file(tmp_path)
    spoil(file.path)
    file.suspect_mark.touch()
    async with opened(tmp_path, KEY) as store:
        assert [repair.store for repair in store.repairs] == ["drafts"]
        assert 0 < store.drafts.counts()[0] < 300
    assert not is_plain(file.path)


@pytest.mark.expects_warnings
async def test_damage_of_encrypted_drafts_is_found_and_what_can_be_read_is_saved(tmp_path: Path) -> None:
    """The seal of each page tells damage; the pages around it still open."""
    protection.settle(tmp_path, Protection.KEYCHAIN, KEY)
    async with opened(tmp_path, KEY) as store:
        for number in range(300):
            await store.drafts.add(draft(f"d{number}", body=SECRET * 20))
    file = drafts_file(tmp_path, KEY)
    spoil(file.path)
    file.suspect_mark.touch()
    async with opened(tmp_path, KEY) as store:
        assert [repair.store for repair in store.repairs] == ["drafts"]
        assert 0 < store.drafts.counts()[0] < 300
    assert holders(tmp_path) == []


def spoil(path: Path) -> None:
    """Break one page in the middle."""
    raw = bytearray(path.read_bytes())
    middle = len(raw) // 2 // 4096 * 4096
    raw[middle : middle + 4096] = b"\xff" * 4096
    path.write_bytes(raw)


def test_a_passphrase_gives_the_same_key_again(tmp_path: Path) -> None:
    """However its letters are composed; another one does not fit, and neither is written down."""
    key = protection.choose_passphrase(tmp_path, "caf\u00e9 noir")
    written = protection.read(tmp_path)
    assert written is not None
    assert written.kind is Protection.PASSPHRASE
    assert written.key_from("cafe\u0301 noir") == key
    assert written.fits(key)
    assert not written.fits(written.key_from("cafe noir"))
    assert holders(tmp_path, "noir") == holders(tmp_path, key.raw.hex()) == []


@pytest.mark.parametrize("text", ["", "{", "[]", '{"kind": "rot13", "salt": "", "check": ""}', '{"kind": "none"}'])
def test_a_protection_that_cannot_be_read_is_not_taken_for_none(tmp_path: Path, text: str) -> None:
    """Else encrypted files would be taken for broken ones."""
    assert protection.read(tmp_path) is None
    (tmp_path / protection.NAME).write_text(text)
    with pytest.raises(LocalStorageError):
        protection.read(tmp_path)


def test_a_key_cannot_be_read_from_a_log() -> None:
    """Nor can anyone tell two keys apart by it."""
    assert repr(KEY) == repr(OTHER_KEY)
    assert mirror_file(Path("x"), KEY).key.raw.hex() not in repr(mirror_file(Path("x"), KEY))
    assert PLAIN_HEADER not in KEY.raw
