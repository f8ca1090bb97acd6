"""The file of a lesson on its way, without widgets: chosen, going up, stopped, there.

::

    none ──choose──► going up ──► there (the lesson's field is set, to be saved with it)
                       │    ▲
                       ├────┘  no network: it goes on where it stopped when it is tried again, also after a restart
                       └──cancel──► none
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pharmat_desktop.domain.courses import CourseId
from pharmat_desktop.domain.errors import LocalStorageError, PharmatError
from pharmat_desktop.domain.unsaved import UnsavedStore
from pharmat_desktop.services.material_upload import MaterialUpload, Upload, begin, read, written
from pharmat_desktop.tasks import TaskScope


@dataclass(frozen=True, slots=True)
class UploadState:
    upload: Upload | None = None
    sent: int = 0
    """Bytes that have arrived."""
    is_busy: bool = False
    error: PharmatError | None = None

    @property
    def percent(self) -> int:
        return 100 * self.sent // self.upload.size if self.upload is not None else 0


class UploadPresenter(QObject):
    """Owned by the editor's part; for one lesson at a time."""

    changed = Signal(object)
    """UploadState."""
    arrived = Signal(str)
    """The path at the academy: the lesson's file from now on."""

    def __init__(self, service: MaterialUpload, unsaved: UnsavedStore, tasks: TaskScope, parent: QObject) -> None:
        super().__init__(parent)
        self._service = service
        self._unsaved = unsaved
        self._tasks = tasks
        self._about = ""
        self._course_id = CourseId("")
        self._task: asyncio.Task[None] | None = None
        self.state = UploadState()

    def open(self, course_id: CourseId, about: str) -> None:
        """The lesson that is edited now; what was on its way for it goes on."""
        if about == self._about:
            return
        self._stop()
        self._course_id, self._about = course_id, f"upload:{about}" if about else ""
        upload = read(self._unsaved.kept(self._about)) if about else None
        self._become(UploadState(upload))
        if upload is not None:
            self.go_on()

    def choose(self, source: Path) -> None:
        """Begin. What cannot be taken is said, and nothing begins."""
        try:
            upload = begin(self._course_id, source)
        except PharmatError as error:
            self._become(UploadState(error=error))
        except OSError as error:
            self._become(UploadState(error=LocalStorageError(error.strerror or "the file cannot be read")))
        else:
            self._stop()
            self._become(UploadState(upload))
            self._keep(upload)
            self.go_on()

    def go_on(self) -> None:
        if self.state.upload is not None and not self.state.is_busy:
            self._become(replace(self.state, is_busy=True, error=None))
            self._task = self._tasks.spawn(self._send(self.state.upload), name="upload")

    def cancel(self) -> None:
        self._stop()
        self._keep(None)
        self._become(UploadState())

    def close(self) -> None:
        """Stop sending; what has come goes on another time. Nothing is heard of it from then on."""
        self._stop()
        self._about = ""

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    async def _send(self, upload: Upload) -> None:
        try:
            await self._service.send(upload, self._began, self._told)
        except PharmatError as error:
            self._become(replace(self.state, is_busy=False, error=error))
        except OSError as error:
            problem = LocalStorageError(error.strerror or "the file cannot be read")
            self._become(replace(self.state, is_busy=False, error=problem))
        else:
            self._keep(None)
            self._become(UploadState())
            self.arrived.emit(upload.path)

    def _began(self, url: str) -> None:
        if self.state.upload is not None:
            upload = self.state.upload._replace(url=url)
            self._become(replace(self.state, upload=upload))
            self._keep(upload)

    def _told(self, sent: int) -> None:
        self._become(replace(self.state, sent=sent))

    def _keep(self, upload: Upload | None) -> None:
        if self._about:
            self._tasks.spawn(self._kept(self._about, written(upload) if upload else ""), name="keep upload")

    async def _kept(self, about: str, content: str) -> None:
        try:
            await self._unsaved.keep(about, content)
        except PharmatError as error:
            self._become(replace(self.state, error=error))

    def _become(self, state: UploadState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit(state)
