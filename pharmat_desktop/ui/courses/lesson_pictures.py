"""Pictures of lessons, out of the course's own files and from nowhere else, decoded beside the screen's thread."""

from __future__ import annotations

import asyncio
from collections import OrderedDict

from PySide6.QtCore import QCoreApplication, QObject, QSize, Signal
from PySide6.QtGui import QPixmap

from pharmat_desktop.domain.course_files import picture_path
from pharmat_desktop.domain.courses import CourseId
from pharmat_desktop.domain.errors import PharmatError, Refused
from pharmat_desktop.services.materials import MaterialService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.pictures import picture

BOX = QSize(1600, 1600)
"""Pixels: as large as a page shows at double density."""
MAX_KEPT = 48 * 2**20
"""Bytes of pixels."""

translate = QCoreApplication.translate


class LessonPictures(QObject):
    """The `PictureSource` of a course. Owned by the screen; `changed` when there is more to see."""

    changed = Signal()

    def __init__(self, service: MaterialService, tasks: TaskScope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._course: CourseId | None = None
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._problems: dict[str, PharmatError | None] = {}
        """Why a picture did not come; None: it came, and is none."""
        self._coming: set[str] = set()

    def show_course(self, course_id: CourseId | None) -> None:
        if course_id != self._course:
            self._course = course_id
            self.retry()

    def retry(self) -> None:
        """What did not come may be tried again."""
        had_some = bool(self._problems)
        self._problems.clear()
        if had_some:
            self.changed.emit()

    def is_allowed(self, name: str) -> bool:
        return bool(picture_path(name))

    def pixmap(self, name: str) -> QPixmap | None:
        path = self._path(name)
        if path in self._kept:
            self._kept.move_to_end(path)
            return self._kept[path]
        if path not in self._coming and path not in self._problems and not self._tasks.is_closed:
            self._coming.add(path)
            self._tasks.spawn(self._bring(path), name="picture of a lesson")
        return None

    def words(self, name: str) -> str:
        path = self._path(name)
        if path not in self._problems:
            return ""
        problem = self._problems[path]
        if problem is None:
            return translate("courses", "This picture cannot be shown.")
        if isinstance(problem, Refused):
            return translate("courses", "This picture is not among the course's files any more.")
        return translate("courses", "It comes when the academy can be reached.")

    def _path(self, name: str) -> str:
        return f"{self._course}/{picture_path(name)}"

    async def _bring(self, path: str) -> None:
        problem: PharmatError | None = None
        image = None
        try:
            contents = await self._service.fetch(path)
            image = await asyncio.to_thread(picture, contents, BOX)
        except PharmatError as error:
            problem = error
        self._coming.discard(path)
        if image is None:
            self._problems[path] = problem
        else:
            self._keep(path, QPixmap.fromImage(image))
        self.changed.emit()

    def _keep(self, path: str, made: QPixmap) -> None:
        self._kept[path] = made
        while sum(_bytes(one) for one in self._kept.values()) > MAX_KEPT and len(self._kept) > 1:
            self._kept.popitem(last=False)


def _bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
