"""The contents of objects on disk: bounded, tidy, and never where a name says."""

from __future__ import annotations

import os
import uuid
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from pharmat_desktop.local_supabase.storage.errors import StorageError
from pharmat_desktop.local_supabase.storage.files import FileStore
from tests.support.academy import Academy


async def pieces(*contents: bytes) -> AsyncIterator[bytes]:
    """A body that arrives in parts."""
    for content in contents:
        yield content


def files_under(folder: Path) -> list[Path]:
    """All files, however deep."""
    return [path for path in folder.rglob("*") if path.is_file()]


async def test_contents_are_kept_under_a_name_of_ours(tmp_path: Path) -> None:
    """Their MD5 is what clients know as ETag."""
    store = FileStore(tmp_path)
    kept = await store.receive(pieces(b"one", b"two"), limit=6)
    assert (kept.size, kept.etag) == (6, "5b9164ad6f496d9dee12ec7634ce253f")
    found = store.find(kept.version)
    assert found is not None
    assert found.read_bytes() == b"onetwo"
    assert str(uuid.UUID(found.name)) == kept.version
    copied = await store.copy(kept.version)
    assert copied.etag == kept.etag
    store.remove([kept.version, None, "../../keys.json"])
    assert [path.name for path in files_under(tmp_path)] == [copied.version]


async def test_too_much_leaves_nothing(tmp_path: Path) -> None:
    """The piece that crosses the limit ends it."""
    with pytest.raises(StorageError, match="maximum allowed size"):
        await FileStore(tmp_path).receive(pieces(b"1234", b"567"), limit=6)
    assert files_under(tmp_path) == []


async def test_what_was_broken_off_long_ago_is_cleared_at_the_start(tmp_path: Path) -> None:
    """Younger ones may still go on."""
    store = FileStore(tmp_path)
    old, young = (store.incoming(str(uuid.uuid4())) for _ in range(2))
    for path in (old, young):
        path.write_bytes(b"part")
    os.utime(old, (0, 0))
    FileStore(tmp_path)
    assert files_under(tmp_path) == [young]


async def test_a_version_written_by_hand_leads_nowhere(academy: Academy) -> None:
    """Not even by SQL can a row be made to show a file of the server's."""
    person = await academy.person("Sam")
    for version in ("../../../keys.json", "/etc/hostname", "", None):
        name = f"{person.id}/{uuid.uuid4()}.png"
        await academy.execute(
            "insert into storage.objects (bucket_id, name, version) values ('avatars', $1, $2)", name, version
        )
        async with await academy.http(person) as http:
            answer = await http.get(f"/storage/v1/object/avatars/{name}")
            assert (answer.status_code, answer.json()["error"]) == (400, "not_found")


async def test_what_storage_does_not_serve_says_so(academy: Academy) -> None:
    """501, as everywhere."""
    async with httpx.AsyncClient(base_url=academy.url, headers={"apikey": academy.publishable_key}, timeout=60) as http:
        assert (await http.get("/storage/v1/render/image/authenticated/avatars/x.png")).status_code == 501


@pytest.mark.parametrize(
    "wish",
    [
        {"limit": "x"},
        {"limit": -1},
        {"offset": 10**30},
        {"sortBy": "name; drop table"},
        {"sortBy": {"column": ["name"]}},
        {"prefix": {"a": 1}},
        {"prefix": "a\0"},
        {"search": "\0"},
    ],
)
async def test_a_listing_that_makes_no_sense_is_refused(academy: Academy, wish: dict[str, object]) -> None:
    """Or passed over; never a fault of the server's."""
    person = await academy.person("Sam")
    async with await academy.http(person) as http:
        answer = await http.post("/storage/v1/object/list/avatars", json=wish)
        assert answer.status_code == 200 or answer.json()["error"] == "InvalidRequest"


@pytest.mark.parametrize("seconds", ["0", "-1", "1e30", "Infinity", "null", '"x"', str(10**30)])
async def test_a_link_for_a_time_that_is_none_is_refused(academy: Academy, seconds: str) -> None:
    """Before anybody could open it."""
    person = await academy.person("Sam")
    async with await academy.http(person) as http:
        answer = await http.post(
            f"/storage/v1/object/sign/avatars/{person.id}/a.png", content=f'{{"expiresIn": {seconds}}}'
        )
        assert (answer.status_code, answer.json()["error"]) == (400, "InvalidRequest")
