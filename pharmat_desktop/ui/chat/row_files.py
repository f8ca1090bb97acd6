"""Where a message's files stand in its bubble: pictures first, with their size from before any byte of them came."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt

from pharmat_desktop.domain.chat import Attachment

MOST_WIDTH, MOST_HEIGHT = 320, 320
"""Pixels of one picture."""
LEAST_WIDTH, LEAST_HEIGHT = 120, 72
UNKNOWN = QSize(240, 180)
"""A picture of which nobody said how large it is."""
CARD_HEIGHT = 56
BUTTON = 40
"""Pixels at a card's end, or in the middle of a picture, that stop what moves."""
GAP = 4
BELOW = 6
"""Pixels between the files and the text."""


class FileBox(NamedTuple):
    """A file, and where it stands."""

    file: Attachment
    rect: QRect
    is_picture: bool

    def button(self, *, is_mirrored: bool) -> QRect:
        """Where what moves is stopped."""
        if self.is_picture:
            middle = QRect(0, 0, BUTTON, BUTTON)
            middle.moveCenter(self.rect.center())
            return middle
        left = self.rect.left() if is_mirrored else self.rect.right() + 1 - BUTTON
        return QRect(left, self.rect.top(), BUTTON, self.rect.height())


class FileSpot(NamedTuple):
    """What of a file can be clicked."""

    file: Attachment
    is_button: bool = False
    """The one that stops what moves, and not the file itself."""


class FilesLayout(NamedTuple):
    """Boxes from the upper left corner on, and how much they take."""

    boxes: tuple[FileBox, ...] = ()
    width: int = 0
    height: int = 0

    def at(self, place: QPoint) -> tuple[FileBox, ...]:
        return tuple(box._replace(rect=box.rect.translated(place)) for box in self.boxes)


NO_FILES = FilesLayout()


def lay_files(files: Sequence[Attachment], wrap: float) -> FilesLayout:
    """Pictures alone or in twos, then the other files below one another; `wrap` is the room."""
    if not files:
        return NO_FILES
    room = min(MOST_WIDTH, int(wrap))
    boxes = _pictures([file for file in files if file.is_picture], room)
    width = max((box.rect.right() + 1 for box in boxes), default=0)
    top = max((box.rect.bottom() + 1 + GAP for box in boxes), default=0)
    for file in files:
        if not file.is_picture:
            boxes.append(FileBox(file, QRect(0, top, room, CARD_HEIGHT), is_picture=False))
            top += CARD_HEIGHT + GAP
            width = room
    return FilesLayout(tuple(boxes), width, top - GAP + BELOW)


def _pictures(files: list[Attachment], room: int) -> list[FileBox]:
    if len(files) == 1:
        return [FileBox(files[0], QRect(QPoint(0, 0), _alone(files[0], room)), is_picture=True)]
    side = (room - GAP) // 2
    return [
        FileBox(file, QRect(place % 2 * (side + GAP), place // 2 * (side + GAP), side, side), is_picture=True)
        for place, file in enumerate(files)
    ]


def _alone(file: Attachment, room: int) -> QSize:
    size = QSize(file.width, file.height) if file.width and file.height else UNKNOWN
    box = QSize(room, MOST_HEIGHT)
    if size.width() > room or size.height() > MOST_HEIGHT:
        size = size.scaled(box, Qt.AspectRatioMode.KeepAspectRatio)
    return size.expandedTo(QSize(min(LEAST_WIDTH, room), LEAST_HEIGHT))
