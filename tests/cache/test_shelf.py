"""Contents of files on this computer: sealed, resumed, limited, and never believed when tampered with."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from pharmat_desktop.cache.sealed_file import PIECE, SealedFile, UnsealError
from pharmat_desktop.cache.shelf import DOWNLOADS, OUTGOING, Shelf, remove_shelf
from pharmat_desktop.domain.protection import UNENCRYPTED, FileKey

KEY = FileKey(bytes(range(32)))
OTHER = FileKey(bytes(range(1, 33)))
SECRET = b"the patient's name is on this scan. "
CONTENTS = SECRET * 6000
PATH = "chat/one"
KEYS = pytest.mark.parametrize("key", [KEY, UNENCRYPTED], ids=["sealed", "plain"])


def downloaded(shelf: Shelf, path: str, contents: bytes, step: int = PIECE * 2) -> None:
    """As the downloader does it: whole pieces, then the end."""
    received = shelf.received(path, len(contents))
    while received < len(contents):
        received = shelf.append(path, len(contents), received, contents[received : received + step])


def on_disk(directory: Path) -> bytes:
    return b"".join(path.read_bytes() for path in directory.glob("*/*"))


@KEYS
@pytest.mark.parametrize("size", [1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 3 * PIECE + 17])
def test_what_was_kept_is_read_whole_and_in_parts(tmp_path: Path, key: FileKey, size: int) -> None:
    shelf, contents = Shelf(tmp_path, key), CONTENTS[:size]
    shelf.keep(PATH, contents)
    assert shelf.read(PATH) == contents
    for start, count in ((0, 10), (size - 1, 10), (size // 2, PIECE), (PIECE - 1, 2), (size, 5)):
        assert shelf.read_part(PATH, start, count) == contents[start : start + count]


@KEYS
@pytest.mark.parametrize("size", [1, PIECE, 2 * PIECE, 3 * PIECE + 17])
def test_a_download_goes_on_where_it_stopped(tmp_path: Path, key: FileKey, size: int) -> None:
    """Whatever the crash cut, whole pieces count, and the end is the same file."""
    contents = CONTENTS[:size]
    for cut in (0, 1, 30, PIECE // 2, PIECE + 5):
        shelf = Shelf(tmp_path / str(cut), key)
        shelf.append(PATH, size, 0, contents[: 2 * PIECE])
        if part := next(iter((tmp_path / str(cut) / DOWNLOADS).glob("*.part")), None):
            with part.open("r+b") as file:
                file.truncate(max(0, part.stat().st_size - cut))
        again = Shelf(tmp_path / str(cut), key)
        downloaded(again, PATH, contents)
        assert again.read(PATH) == contents


def test_nothing_readable_is_on_disk(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, KEY)
    shelf.keep("chat/sent", CONTENTS)
    downloaded(shelf, "chat/came", CONTENTS)
    shelf.append("chat/half", len(CONTENTS), 0, CONTENTS[:PIECE])
    assert SECRET not in on_disk(tmp_path)
    assert not [path for path in tmp_path.glob("*/*") if "chat" in path.name or "sent" in path.name]


def test_a_file_that_was_tampered_with_is_not_believed(tmp_path: Path) -> None:
    """Every byte counts; a download that is not believed is let go, to come again."""
    shelf = Shelf(tmp_path, KEY)
    for place in (0, 5, 20, 24, 25, PIECE, -1):
        downloaded(shelf, PATH, CONTENTS)
        [file] = (tmp_path / DOWNLOADS).iterdir()
        raw = bytearray(file.read_bytes())
        raw[place] ^= 1
        file.write_bytes(raw)
        assert shelf.read(PATH) is None
        assert not shelf.has(PATH)


def test_a_file_that_was_cut_off_is_not_believed(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, KEY)
    downloaded(shelf, PATH, CONTENTS)
    [file] = (tmp_path / DOWNLOADS).iterdir()
    file.write_bytes(file.read_bytes()[: 25 + PIECE + 16])
    assert shelf.read(PATH) is None


def test_pieces_cannot_be_cut_off_swapped_or_borrowed(tmp_path: Path) -> None:
    file = SealedFile(tmp_path / "a", "a", KEY)
    file.write(CONTENTS[: 3 * PIECE])
    raw, stride, head = file.path.read_bytes(), PIECE + 16, 25
    swapped = raw[:head] + raw[head + stride : head + 2 * stride] + raw[head : head + stride] + raw[head + 2 * stride :]
    file.path.write_bytes(swapped)
    with pytest.raises(UnsealError):
        file.read()
    file.path.write_bytes(raw[: head + 2 * stride])
    assert len(file.read()) == 2 * PIECE < file.size()
    file.path.write_bytes(raw)
    for other in (SealedFile(file.path, "b", KEY), SealedFile(file.path, "a", OTHER)):
        with pytest.raises(UnsealError):
            other.read()


def test_what_was_sent_counts_as_downloaded(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, KEY)
    shelf.keep("chat/waits", b"waits")
    shelf.keep("chat/sent", b"sent")
    shelf.settle(["chat/sent", "chat/unknown"])
    assert (shelf.read("chat/waits"), shelf.read("chat/sent")) == (b"waits", b"sent")
    assert len(list((tmp_path / OUTGOING).iterdir())) == 1


def test_what_an_earlier_run_left_is_swept_and_what_this_one_keeps_is_not(tmp_path: Path) -> None:
    """A crash may have come between a file and its row, or in the middle of a write."""
    earlier = Shelf(tmp_path, KEY)
    for name in ("waits", "left"):
        earlier.keep(name, name.encode())
    (tmp_path / OUTGOING / "broken.tmp").write_bytes(b"half")
    for file in (tmp_path / OUTGOING).iterdir():
        os.utime(file, (1000, 1000))
    shelf = Shelf(tmp_path, KEY)
    shelf.keep("fresh", b"fresh")
    shelf.sweep(["waits"])
    assert len(list((tmp_path / OUTGOING).iterdir())) == 2
    assert [shelf.read(name) for name in ("waits", "fresh", "left")] == [b"waits", b"fresh", b"left"]
    shelf.drop("waits")
    assert not shelf.has("waits")


def test_files_to_be_sent_that_were_kept_without_a_key_are_read_with_one(tmp_path: Path) -> None:
    Shelf(tmp_path, UNENCRYPTED).keep(PATH, CONTENTS)
    assert Shelf(tmp_path, KEY).read(PATH) == CONTENTS
    assert Shelf(tmp_path, UNENCRYPTED).read(PATH) == CONTENTS


def test_downloads_have_the_passing_key_and_are_nothing_to_the_next_run(tmp_path: Path) -> None:
    downloaded(Shelf(tmp_path, FileKey(b"", KEY.raw)), PATH, CONTENTS)
    assert SECRET not in on_disk(tmp_path)
    assert Shelf(tmp_path, FileKey(b"", OTHER.raw)).read(PATH) is None


def test_what_was_not_looked_at_for_longest_leaves_first(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, KEY, limit=2 * PIECE + 1000)
    for age, name in enumerate(("c", "b", "a")):
        downloaded(shelf, name, CONTENTS[:PIECE])
        newest = max((tmp_path / DOWNLOADS).iterdir(), key=lambda file: file.stat().st_mtime_ns)
        os.utime(newest, (1000 + age, 1000 + age))
    shelf.read("c")
    shelf.trim()
    assert [shelf.has(name) for name in ("c", "b", "a")] == [True] * 3  # nobody said yet what is to stay
    shelf.hold_only(("b",))
    downloaded(shelf, "d", CONTENTS[:PIECE])
    shelf.trim()
    assert [shelf.has(name) for name in ("c", "b", "a", "d")] == [True, True, False, True]
    shelf.hold_only(())
    shelf.trim()
    assert [shelf.has(name) for name in ("c", "b", "d")] == [True, False, True]


def test_signing_out_takes_downloads_and_keeps_what_waits_if_the_person_says_so(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, KEY)
    shelf.keep("chat/waits", b"waits")
    downloaded(shelf, "chat/came", b"came")
    remove_shelf(tmp_path, keep_outgoing=True)
    assert (shelf.has("chat/waits"), shelf.has("chat/came")) == (True, False)
    remove_shelf(tmp_path, keep_outgoing=False)
    assert not list(tmp_path.iterdir())
