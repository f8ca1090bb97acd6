"""Pictures of people as avatars show them: brought when one is painted, cut round beside the screen's thread."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QPixmap

from pharmat_desktop.domain.changes import Changes, Topic, TopicKind, concerns
from pharmat_desktop.domain.errors import LocalStorageError, PharmatError, Refused, UnexpectedAnswer
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.services.faces import FaceService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.pictures import picture
from pharmat_desktop.ui.widgets.avatar import repaint_avatars, show_faces

MAX_KEPT = 8 * 2**20
"""Bytes of pixels: some three hundred people in a list at 2x."""
GATHER = 40
"""Milliseconds in which pictures that came are gathered into one repaint."""
RIM = QColor(0, 0, 0, 28)
"""So that a pale picture ends somewhere on a pale page."""
_PEOPLE = Topic(TopicKind.PEOPLE)


class _Key(NamedTuple):
    path: str
    extent: int
    """Real pixels."""


class FaceKeeper(QObject):
    """The `Faces` of one account, shown from its making to `close`. Answers at once with what there is."""

    def __init__(self, service: FaceService, scope: TaskScope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._scope = scope
        self._paths: Mapping[UserId, str] = {}
        self._kept: OrderedDict[_Key, QPixmap] = OrderedDict()
        self._bytes = 0
        self._wanted: dict[str, set[int]] = {}
        """Extents of the pictures that are being brought."""
        self._broken: set[str] = set()
        self._missed: set[str] = set()
        """What could not be brought, until the academy is reached again."""
        self._gathering = QTimer(self)
        self._gathering.setSingleShot(True)
        self._gathering.setInterval(GATHER)
        self._gathering.timeout.connect(repaint_avatars)
        self._unsubscribe: Callable[[], None] = service.subscribe(self._on_changes)
        self._read()
        show_faces(self)

    def close(self) -> None:
        self._unsubscribe()
        self._gathering.stop()
        show_faces(None)

    @property
    def is_bringing(self) -> bool:
        """A picture is on its way."""
        return bool(self._wanted)

    def retry(self) -> None:
        """The academy is reached again: what did not come may."""
        if self._missed:
            self._missed.clear()
            self._tell()

    def pixmap(self, identity: str, extent: int, dpr: float) -> QPixmap | None:
        path = self._paths.get(UserId(identity))
        if path is None:
            return None
        key = _Key(path, round(extent * dpr))
        if (kept := self._kept.get(key)) is not None:
            self._kept.move_to_end(key)
            kept.setDevicePixelRatio(dpr)
            return kept
        if path not in self._broken and path not in self._missed and not self._scope.is_closed:
            self._want(key)
        return None

    def _want(self, key: _Key) -> None:
        if key.path in self._wanted:
            self._wanted[key.path].add(key.extent)
        else:
            self._wanted[key.path] = {key.extent}
            self._scope.spawn(self._bring(key.path), name="picture of a person")

    async def _bring(self, path: str) -> None:
        """In every size that is wanted by the time it is here."""
        try:
            contents = await self._service.fetch(path)
            while self._wanted[path]:
                extent = self._wanted[path].pop()
                face = await asyncio.to_thread(round_picture, contents, extent)
                if face is None:
                    self._broken.add(path)
                    break
                self._keep(_Key(path, extent), QPixmap.fromImage(face))
        except (Refused, UnexpectedAnswer, LocalStorageError):
            self._broken.add(path)
        except PharmatError:
            self._missed.add(path)
        finally:
            self._wanted.pop(path, None)
        self._tell()

    def _keep(self, key: _Key, face: QPixmap) -> None:
        self._kept[key] = face
        self._bytes += _bytes(face)
        while self._bytes > MAX_KEPT and len(self._kept) > 1:
            _, gone = self._kept.popitem(last=False)
            self._bytes -= _bytes(gone)

    def _on_changes(self, changes: Changes) -> None:
        if concerns(changes, _PEOPLE):
            before = self._paths
            self._read()
            if self._paths != before:
                self._tell()

    def _read(self) -> None:
        try:
            self._paths = self._service.paths()
        except LocalStorageError:  # closing, or trouble that the screens tell of
            self._paths = {}

    def _tell(self) -> None:
        if not self._gathering.isActive():
            self._gathering.start()


def round_picture(contents: bytes, extent: int) -> QImage | None:
    """The middle of a picture as a disc of `extent` real pixels; None as `picture`. Blocking: for threads."""
    box = QSize(extent, extent)
    found = picture(contents, box, covers=True)
    if found is None:
        return None
    if found.size() != box:  # smaller than it is shown
        mode, how = Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
        found = found.scaled(box, mode, how)
    disc = QImage(box, QImage.Format.Format_ARGB32_Premultiplied)
    disc.fill(Qt.GlobalColor.transparent)
    painter = QPainter(disc)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(found))
    painter.drawEllipse(disc.rect())
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(RIM, max(1, extent // 40)))
    painter.drawEllipse(disc.rect().adjusted(0, 0, -1, -1))
    painter.end()
    return disc


def _bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
