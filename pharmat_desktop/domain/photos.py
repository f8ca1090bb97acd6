"""What a camera writes into a photo besides the picture: where and when it was taken, with what, sometimes by whom.

Whoever sends a photo of an exercise does not mean to send their address. So these segments are left out of JPEG files
as they are attached; the picture itself, its colours and which side is up stay what they were (ISO 10918-1, Annex B;
Exif 2.32, 4.5 and 4.6).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

_START, _JFIF, _SCAN = b"\xff\xd8", b"\xff\xe0", 0xDA
_APP1, _APP13 = 0xE1, 0xED
_EXIF, _XMP = b"Exif\x00\x00", b"http://ns.adobe.com/"
_ORIENTATION = 0x0112
_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})
"""Markers without a length."""


class _Segment(NamedTuple):
    marker: int
    raw: bytes

    @property
    def body(self) -> bytes:
        return self.raw[4:]

    @property
    def is_private(self) -> bool:
        is_about_it = self.marker == _APP1 and self.body.startswith((_EXIF, _XMP))
        return is_about_it or self.marker == _APP13  # captions, names and places of picture agencies


def without_place(photo: bytes) -> bytes:
    """A JPEG without what its camera noted; anything else, and what makes no sense, as it is."""
    if not photo.startswith(_START):
        return photo
    try:
        segments = list(_segments(photo))
    except (IndexError, ValueError):
        return photo
    side = next((side for segment in segments if (side := _orientation(segment))), 0)
    rest = photo[len(_START) + sum(len(segment.raw) for segment in segments) :]
    kept = [segment.raw for segment in segments if not segment.is_private]
    # JFIF wants to come first, Exif right after it.
    place = 1 if kept and kept[0].startswith(_JFIF) else 0
    if side > 1:
        kept.insert(place, _exif(side))
    return b"".join((_START, *kept, rest))


def _segments(photo: bytes) -> Iterator[_Segment]:
    """Up to the picture itself."""
    at = len(_START)
    while True:
        if photo[at] != 0xFF:
            raise ValueError("no marker")
        marker = photo[at + 1]
        if marker == _SCAN:
            return
        if marker == 0xFF:  # a byte that fills up
            yield _Segment(marker, photo[at : at + 1])
            at += 1
            continue
        length = 2 if marker in _ALONE else 2 + int.from_bytes(photo[at + 2 : at + 4], "big")
        if length < 2 or at + length >= len(photo):
            raise ValueError("a segment without an end")
        yield _Segment(marker, photo[at : at + length])
        at += length


def _orientation(segment: _Segment) -> int:
    """1 to 8; 0 when it says nothing."""
    if segment.marker != _APP1 or not segment.body.startswith(_EXIF):
        return 0
    tiff = segment.body[len(_EXIF) :]
    order = "little" if tiff[:2] == b"II" else "big"

    def number(at: int, size: int) -> int:
        return int.from_bytes(tiff[at : at + size], order)  # type: ignore[arg-type]  # one of the two words

    first = number(4, 4)
    for entry in range(min(number(first, 2), 200)):
        at = first + 2 + 12 * entry
        if number(at, 2) == _ORIENTATION:
            side = number(at + 8, 2)
            return side if 1 <= side <= 8 else 0
    return 0


def _exif(side: int) -> bytes:
    """A segment that says which side is up, and nothing else."""
    entry = _ORIENTATION.to_bytes(2, "big") + b"\x00\x03\x00\x00\x00\x01" + side.to_bytes(2, "big") + b"\x00\x00"
    tiff = b"MM\x00*\x00\x00\x00\x08\x00\x01" + entry + b"\x00\x00\x00\x00"
    body = _EXIF + tiff
    return bytes((0xFF, _APP1)) + (len(body) + 2).to_bytes(2, "big") + body
