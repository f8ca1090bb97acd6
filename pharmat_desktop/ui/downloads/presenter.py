"""Downloads without widgets: how what is wanted stands, what it would take, and what the person does with it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from pharmat_desktop.domain.course_files import Download, DownloadState, Estimate, Wanted
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.services.downloads import DownloadService
from pharmat_desktop.tasks import TaskScope

TOLD_EVERY = 100
"""Milliseconds within which many blocks become one change on the screen."""


@dataclass(frozen=True, slots=True)
class DownloadView:
    """All that is shown of one course or lesson."""

    download: Download
    is_asking: bool = False
    """The academy is asked how large it is."""
    estimate: Estimate | None = None
    """What the person is to say yes to."""
    error: PharmatError | None = None
    """What the last step failed with."""
    is_of_course: bool = False
    """A lesson that comes, and goes, with its course."""

    @property
    def can_begin(self) -> bool:
        """Nobody wants it yet, and it has files."""
        return self.download.state is DownloadState.NONE and self.download.files > 0


class DownloadsPresenter(QObject):
    """Owned by a screen; `close` ends its subscription."""

    changed = Signal()

    def __init__(self, service: DownloadService, tasks: TaskScope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._asking: set[Wanted] = set()
        self._estimates: dict[Wanted, Estimate] = {}
        self._errors: dict[Wanted, PharmatError] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOLD_EVERY)
        self._timer.timeout.connect(self.changed)
        self._unsubscribe = service.subscribe(self._soon)

    @property
    def wanted(self) -> tuple[Wanted, ...]:
        """The queue, and what has come."""
        return self._service.wanted

    def view(self, wanted: Wanted) -> DownloadView:
        """Raises LocalStorageError."""
        download = self._service.status(wanted)
        is_of_course = download.state is not DownloadState.NONE and wanted not in self._service.wanted
        asked = wanted in self._asking, self._estimates.get(wanted), self._errors.get(wanted)
        return DownloadView(download, *asked, is_of_course)

    def title(self, wanted: Wanted) -> tuple[str, str]:
        """Of the course and of the lesson; empty for none, and for what is unknown. Raises LocalStorageError."""
        return self._service.title(wanted)

    def is_here(self, wanted: Wanted) -> bool | None:
        """Whether all of it can be read offline; None for what has no files. Raises LocalStorageError."""
        files = self._service.files(wanted)
        return not self._service.away(files) if files else None

    def ask(self, wanted: Wanted) -> None:
        """How large it is, before anything comes."""
        if wanted not in self._asking:
            self._asking.add(wanted)
            self._begin(wanted, self._estimate)

    def dismiss(self, wanted: Wanted) -> None:
        """Not now."""
        self._estimates.pop(wanted, None)
        self.changed.emit()

    def begin(self, wanted: Wanted) -> None:
        self._estimates.pop(wanted, None)
        self._begin(wanted, self._service.want)

    def pause(self, wanted: Wanted) -> None:
        self._begin(wanted, self._service.pause)

    def resume(self, wanted: Wanted) -> None:
        """Go on, or try again."""
        self._begin(wanted, self._service.resume)

    def remove(self, wanted: Wanted) -> None:
        """Take it off this computer; it can come again."""
        self._begin(wanted, self._service.drop)

    def close(self) -> None:
        self._unsubscribe()
        self._timer.stop()

    def _begin(self, wanted: Wanted, step: Callable[[Wanted], Awaitable[None]]) -> None:
        self._errors.pop(wanted, None)
        self.changed.emit()
        self._tasks.spawn(self._done(wanted, step), name="step of a download")

    async def _done(self, wanted: Wanted, step: Callable[[Wanted], Awaitable[None]]) -> None:
        try:
            await step(wanted)
        except PharmatError as error:
            self._errors[wanted] = error
        self._asking.discard(wanted)
        self.changed.emit()

    async def _estimate(self, wanted: Wanted) -> None:
        self._estimates[wanted] = await self._service.estimate(wanted)

    def _soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start()
