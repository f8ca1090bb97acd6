"""Photos go without what their cameras noted; the picture stays."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader

from pharmat_desktop.domain.photos import without_place
from tests.ui.test_pictures import encoded

SECRET = b"52.5200N 13.4050E"


def segment(marker: int, body: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body


def exif(side: int, order: str = ">") -> bytes:
    """Two entries, a place, and a side."""
    head = (b"MM\x00*" if order == ">" else b"II*\x00") + struct.pack(f"{order}I", 8)
    entries = struct.pack(f"{order}HHIHH", 0x0112, 3, 1, side, 0) + struct.pack(f"{order}HHII", 0x8825, 4, 1, 60)
    return b"Exif\x00\x00" + head + struct.pack(f"{order}H", 2) + entries + bytes(4) + SECRET


def with_segments(*bodies: bytes) -> bytes:
    jpeg = encoded(80, 40, "JPG")
    return jpeg[:2] + b"".join(bodies) + jpeg[2:]


def pixels(jpeg: bytes) -> QImage:
    image = QImage.fromData(jpeg)
    assert not image.isNull()
    return image


@pytest.mark.parametrize("order", [">", "<"])
@pytest.mark.parametrize("side", [1, 6])
def test_a_place_is_left_out_and_the_side_that_is_up_stays(side: int, order: str) -> None:
    xmp = segment(0xE1, b"http://ns.adobe.com/xap/1.0/\x00" + SECRET)
    photo = with_segments(b"\xff\xff", segment(0xE1, exif(side, order)), xmp, segment(0xED, SECRET))
    sent = without_place(photo)
    assert SECRET in photo
    assert SECRET not in sent
    assert pixels(sent) == pixels(encoded(80, 40, "JPG"))
    assert (b"Exif" in sent) == (side == 6)
    assert without_place(sent) == sent


def test_the_side_is_understood_by_those_who_show_it() -> None:
    sent = without_place(with_segments(segment(0xE1, exif(6))))
    data = QByteArray(sent)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    assert (reader.read().width(), reader.size().width()) == (40, 80)


def test_colours_and_comments_of_the_format_stay() -> None:
    """An ICC profile is part of the picture."""
    photo = with_segments(segment(0xE2, b"ICC_PROFILE\x00" + b"colours"), segment(0xE1, exif(1)))
    assert b"colours" in without_place(photo)


@pytest.mark.parametrize(
    "other", [b"", b"\xff\xd8", b"\xff\xd8\xff", encoded(8, 8, "PNG"), b"%PDF-1.7", b"\xff\xd8" + bytes(50)]
)
def test_anything_else_is_as_it_was(other: bytes) -> None:
    assert without_place(other) == other


@given(st.binary(max_size=400))
def test_nothing_is_raised_for_odd_files(tail: bytes) -> None:
    without_place(b"\xff\xd8" + tail)
    without_place(b"\xff\xd8" + segment(0xE1, b"Exif\x00\x00" + tail) + b"\xff\xda" + tail)
