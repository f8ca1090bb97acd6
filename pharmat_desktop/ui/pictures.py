"""Pictures from other people, decoded with bounds: no file makes the app take more memory than a screen is worth.

Blocking: for threads. What a file is, its contents say and not its name; SVG and other programs' formats are no
pictures here.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

FORMATS = frozenset({b"png", b"jpeg", b"webp", b"gif"})
MAX_SIDE = 30_000
"""Pixels."""
MAX_PIXELS = 40_000_000
"""Of formats that are decoded as a whole before they are made smaller."""
MAX_JPEG_PIXELS = 200_000_000
"""JPEG is made smaller as it is decoded."""
ALLOCATION_LIMIT = 192
"""MiB that Qt takes for one picture."""
_TURNED = QImageIOHandler.Transformation.TransformationRotate90


class PictureSize(NamedTuple):
    """Pixels, the right way up."""

    width: int
    height: int


def picture_size(contents: bytes) -> PictureSize | None:
    """None for what is no picture, or a too large one. Reads no more than its beginning."""
    opened = _Opened(contents)
    size = opened.size()
    return PictureSize(size.width(), size.height()) if size is not None else None


def picture(contents: bytes, box: QSize, *, covers: bool = False) -> QImage | None:
    """The picture as large as fits into `box` of real pixels, never larger than it is; None as `picture_size`.

    `covers`: as large as covers the box, cut to it from the middle.
    """
    opened = _Opened(contents)
    size = opened.size()
    if size is None:
        return None
    mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding if covers else Qt.AspectRatioMode.KeepAspectRatio
    target = size.scaled(box, mode)
    if target.width() < size.width():
        target = target.expandedTo(QSize(1, 1))
        opened.reader.setScaledSize(target.transposed() if opened.is_turned else target)
    image = opened.reader.read()
    if image.isNull():
        return None
    if covers:
        left, top = (image.width() - box.width()) // 2, (image.height() - box.height()) // 2
        image = image.copy(
            max(0, left), max(0, top), min(box.width(), image.width()), min(box.height(), image.height())
        )
    return image


class _Opened:
    """A reader over contents in memory, with all its bounds set."""

    def __init__(self, contents: bytes) -> None:
        QImageReader.setAllocationLimit(ALLOCATION_LIMIT)
        self._bytes = QByteArray(contents)
        self._buffer = QBuffer(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.reader = QImageReader(self._buffer)
        self.reader.setDecideFormatFromContent(True)
        self.reader.setAutoTransform(True)

    @property
    def is_turned(self) -> bool:
        """Whether the camera was held upright: what is stored is to be turned by a quarter."""
        return bool(self.reader.transformation() & _TURNED)

    def size(self) -> QSize | None:
        kind = bytes(self.reader.format().data())
        size = self.reader.size()
        if kind not in FORMATS or not size.isValid() or min(size.width(), size.height()) < 1:
            return None
        limit = MAX_JPEG_PIXELS if kind == b"jpeg" else MAX_PIXELS
        if max(size.width(), size.height()) > MAX_SIDE or size.width() * size.height() > limit:
            return None
        return size.transposed() if self.is_turned else size
