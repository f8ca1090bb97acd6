"""Pictures from other people: bounded, whatever their files claim."""

from __future__ import annotations

import struct
import zlib

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QColor, QImage

from pharmat_desktop.ui.pictures import picture, picture_size

BOX = QSize(300, 200)
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>'


def encoded(width: int, height: int, kind: str = "PNG") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)  # type: ignore[call-overload]  # the stubs know bytes only
    return bytes(buffer.data().data())


def claimed(width: int, height: int) -> bytes:
    """A PNG of a hundred bytes that says it is as large as this."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data, end = chunk(b"IDAT", zlib.compress(b"\0" * 100)), chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + data + end


def turned(jpeg: bytes) -> bytes:
    """The same JPEG, of a camera that was held upright (EXIF orientation 6)."""
    tiff = b"MM\x00*\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06\x00\x00\x00\x00\x00\x00"
    body = b"Exif\x00\x00" + tiff
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body + jpeg[2:]


@pytest.mark.parametrize(
    "contents",
    [
        b"",
        b"no picture",
        SVG,
        b"P6 100000 100000 255\n",
        b"BM" + bytes(60),
        claimed(100_000, 100_000),
        claimed(2**31 - 1, 2**31 - 1),
        claimed(0, 10),
        claimed(29_999, 2000),
        encoded(40, 30)[:20],
        encoded(40, 30, "BMP"),
    ],
    ids=["empty", "text", "svg", "ppm", "bmp", "huge", "largest", "nothing", "too many pixels", "cut off", "whole bmp"],
)
@pytest.mark.usefixtures("qapp")
def test_what_is_no_picture_or_too_large_a_one_is_none(contents: bytes) -> None:
    """None of it takes more than a moment and a few megabytes: it is told by its first bytes."""
    assert picture_size(contents) is None
    assert picture(contents, BOX) is None


@pytest.mark.qt_log_ignore("Corrupt JPEG data")
@pytest.mark.usefixtures("qapp")
def test_a_picture_that_breaks_off_is_none_or_what_came_of_it() -> None:
    """Its size is known, its pixels may be missing; nothing is raised."""
    whole = encoded(400, 300, "JPG")
    for length in (len(whole) // 2, len(whole) - 10):
        found = picture(whole[:length], BOX)
        assert found is None or found.width() <= BOX.width()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("kind", ["PNG", "JPG", "WEBP"])
def test_a_picture_is_made_to_fit_and_never_larger(kind: str) -> None:
    large, small = picture(encoded(1200, 300, kind), BOX), picture(encoded(40, 30, kind), BOX)
    assert large is not None
    assert small is not None
    assert (large.width(), large.height()) == (300, 75)
    assert (small.width(), small.height()) == (40, 30)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("size", [(1200, 300), (300, 1200), (20_000, 3), (3, 20_000), (40, 30), (1, 1)])
def test_what_covers_a_box_is_cut_to_it(size: tuple[int, int]) -> None:
    found = picture(encoded(*size), BOX, covers=True)
    assert found is not None
    assert found.width() <= BOX.width()
    assert found.height() <= BOX.height()
    assert (found.size() == BOX) == (size[0] >= BOX.width() and size[1] >= BOX.height())


@pytest.mark.usefixtures("qapp")
def test_a_picture_stands_upright() -> None:
    """As the camera was held."""
    contents = turned(encoded(80, 40, "JPG"))
    assert picture_size(contents) == (40, 80)
    found = picture(contents, QSize(20, 100))
    assert found is not None
    assert (found.width(), found.height()) == (20, 40)
