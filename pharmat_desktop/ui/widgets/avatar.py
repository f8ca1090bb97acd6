"""Avatars: a person's picture, or initials on a colour that they keep for ever.

Whose pictures are known is one answer per process, as with the theme: those of the account in front. Whatever paints
an avatar is painted again when a picture has come.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, ClassVar, Protocol
from weakref import WeakSet
from zlib import crc32

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import current_theme, font
from pharmat_desktop.ui.theme.tokens import AVATAR_DARK, AVATAR_LIGHT, BODY_STRONG, Size

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon


class Faces(Protocol):
    """People's pictures."""

    def pixmap(self, identity: str, extent: int, dpr: float) -> QPixmap | None:
        """A disc of `extent` logical pixels; None without a picture, or while it comes."""
        ...


class _Shown:
    faces: Faces | None = None
    painted_on: ClassVar[WeakSet[QWidget]] = WeakSet()


def show_faces(faces: Faces | None) -> None:
    """From now on avatars are these people's pictures; None: initials."""
    _Shown.faces = faces
    repaint_avatars()


def repaint_avatars() -> None:
    """There are more pictures than before, or other ones."""
    for widget in tuple(_Shown.painted_on):
        if isValid(widget) and widget.isVisible():
            widget.update()


def initials(name: str) -> str:
    """One or two letters that stand for `name`; a single one in scripts whose letters join."""
    words = [word for word in name.split() if word[0].isalpha() and word.rstrip(".").lower() not in {"dr", "prof"}]
    if not words:
        return "?"
    first = words[0][0].upper()
    is_joining = unicodedata.bidirectional(first) == "AL"
    return first if is_joining or len(words) == 1 else first + words[-1][0].upper()


def avatar_color(identity: str) -> QColor:
    """The same colour for the same id, on every computer."""
    choices = AVATAR_DARK if current_theme().is_dark else AVATAR_LIGHT
    return QColor(choices[crc32(identity.encode()) % len(choices)])


def paint_avatar(painter: QPainter, rect: QRect, identity: str, name: str) -> None:
    """A disc as large as `rect`, which is square: the picture of who has this id, else the initials of `name`."""
    device = painter.device()
    if isinstance(device, QWidget):
        _Shown.painted_on.add(device)
    face = _Shown.faces and _Shown.faces.pixmap(identity, rect.height(), device.devicePixelRatio())
    if face:
        painter.drawPixmap(rect.topLeft(), face)
    else:
        _paint_initials(painter, rect, identity, name)


def _paint_initials(painter: QPainter, rect: QRect, identity: str, name: str) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(avatar_color(identity))
    painter.drawEllipse(rect)
    face = font(BODY_STRONG)
    face.setPixelSize(max(10, rect.height() * 3 // 8))
    painter.setFont(face)
    painter.setPen(QColor("#101418" if current_theme().is_dark else "#FFFFFF"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initials(name))


def avatar_icon(identity: str, name: str, extent: int = Size.ICON) -> QIcon:
    """For menus: as it is known now, at the pixels of the sharpest screen."""
    from PySide6.QtGui import QIcon  # not for the first screen: PySide makes its list of 151 icons of themes

    dpr = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    picture = QPixmap(round(extent * dpr), round(extent * dpr))
    picture.setDevicePixelRatio(dpr)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_avatar(painter, QRect(0, 0, extent, extent), identity, name)
    painter.end()
    return QIcon(picture)


class Avatar(QWidget):
    """An avatar on its own. It says nothing to a screen reader: the name stands beside it."""

    def __init__(self, extent: int = Size.AVATAR, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._identity = ""
        self._name = ""
        self.setFixedSize(extent, extent)

    def set_person(self, identity: str, name: str) -> None:
        self._identity, self._name = identity, name
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return self.size()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._name:
            paint_avatar(QPainter(self), self.rect(), self._identity, self._name)
