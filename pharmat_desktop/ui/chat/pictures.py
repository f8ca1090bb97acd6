"""Pictures of the thread as they are painted: decoded beside the screen's thread, kept while they are looked at."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from typing import NamedTuple

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QPixmap

from pharmat_desktop.domain.chat import Attachment
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.services.files import FileService, FileState, FileStatus
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.pictures import picture

MAX_KEPT = 64 * 2**20
"""Bytes of pixels."""
COMES_BY_ITSELF = 8 * 2**20
"""Bytes of a picture that is fetched as soon as it is in sight; a larger one when it is clicked."""
AT_ONCE = 2
"""Pictures that are decoded at the same time."""
GATHER = 40
"""Milliseconds in which what moves is gathered into one repaint."""


class _Key(NamedTuple):
    path: str
    width: int
    height: int
    """Real pixels."""


class Pictures(QObject):
    """Owned by the keeper of the chat's files. Answers at once with what there is; `changed` when there is more."""

    changed = Signal()

    def __init__(self, service: FileService, scope: TaskScope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._scope = scope
        self._kept: OrderedDict[_Key, QPixmap] = OrderedDict()
        self._bytes = 0
        self._coming: set[_Key] = set()
        self._broken: set[str] = set()
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._gathering = QTimer(self)
        self._gathering.setSingleShot(True)
        self._gathering.setInterval(GATHER)
        self._gathering.timeout.connect(self.changed)
        self._unsubscribe = service.subscribe(lambda _: self._tell())

    def close(self) -> None:
        self._unsubscribe()
        self._gathering.stop()

    def status(self, file: Attachment) -> FileStatus:
        return self._service.status(file)

    def is_moving(self, file: Attachment) -> bool:
        return self._service.status(file).state is FileState.MOVING

    def is_shown(self, file: Attachment) -> bool:
        """Whether it is a picture, as far as anybody knows."""
        return file.is_picture and file.path not in self._broken

    def pixmap(self, file: Attachment, size: QSize, dpr: float) -> QPixmap | None:
        """The picture cut to `size` logical pixels; None while it is away or being decoded."""
        key = _Key(file.path, round(size.width() * dpr), round(size.height() * dpr))
        if (kept := self._kept.get(key)) is not None:
            self._kept.move_to_end(key)
            return kept
        if key not in self._coming and file.path not in self._broken and not self._scope.is_closed:
            self._ask(file, key, dpr)
        return None

    def _ask(self, file: Attachment, key: _Key, dpr: float) -> None:
        if self._service.is_here(file):
            self._coming.add(key)
            self._scope.spawn(self._decode(file, key, dpr), name="picture")
        elif file.size <= COMES_BY_ITSELF:
            self._service.request(file)

    async def _decode(self, file: Attachment, key: _Key, dpr: float) -> None:
        try:
            async with self._slots:
                contents = await self._service.read(file)
                if contents is not None:
                    box = QSize(key.width, key.height)
                    image = await asyncio.to_thread(picture, contents, box, covers=True)
                    if image is None:
                        self._broken.add(file.path)
                    else:
                        made = QPixmap.fromImage(image)
                        made.setDevicePixelRatio(dpr)
                        self._keep(key, made)
        except PharmatError:
            self._broken.add(file.path)
        self._coming.discard(key)
        self._tell()

    def _keep(self, key: _Key, made: QPixmap) -> None:
        self._kept[key] = made
        self._bytes += _bytes(made)
        while self._bytes > MAX_KEPT and len(self._kept) > 1:
            _, gone = self._kept.popitem(last=False)
            self._bytes -= _bytes(gone)

    def _tell(self) -> None:
        if not self._gathering.isActive():
            self._gathering.start()


def _bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
