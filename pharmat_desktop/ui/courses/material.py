"""A lesson's own file without widgets: what it is, whether it is on its way, and what stops it."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import PurePosixPath
from typing import Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from pharmat_desktop.domain.courses import Lesson, LessonKind
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.files import FileFault, FileRefused, type_of
from pharmat_desktop.services.materials import MaterialService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.links import is_allowed

_ADDRESS = re.compile(r"https://[^\s<>()\[\]\"']{4,500}")


class MaterialKind(Enum):
    NONE = "none"
    DOCUMENT = "document"
    """A PDF, read in the app."""
    RECORDING = "recording"
    """Video or audio, opened by a program of this computer."""
    ADDRESS = "address"
    """A recording elsewhere, watched in the browser."""
    OTHER = "other"
    """Whatever else a program of this computer opens."""


@dataclass(frozen=True, slots=True)
class MaterialState:
    """All that is shown of a lesson's file."""

    kind: MaterialKind = MaterialKind.NONE
    is_busy: bool = False
    fraction: float = 0.0
    """Of the file that has come."""
    error: PharmatError | None = None
    is_away: bool = False
    """It is not on this computer, and the academy cannot be reached."""
    is_opened: bool = False
    """Handed to a program or to the browser: where one stopped is to be asked for."""


class MaterialPresenter(QObject):
    """Owned by the screen."""

    changed = Signal(object)
    """MaterialState."""
    document_came = Signal(str, bytes)
    """The path of the open lesson's document, and its contents."""

    def __init__(self, service: MaterialService, tasks: TaskScope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._lesson: Lesson | None = None
        self.state = MaterialState()
        self.open_with_system: Callable[[QUrl], bool] = QDesktopServices.openUrl

    def show_lesson(self, lesson: Lesson | None) -> bool:
        """What is open now. Whether it is another lesson, or another file of it."""
        before, self._lesson = self._lesson, lesson
        is_other = _key(before) != _key(lesson)
        if is_other:
            self.state = MaterialState(kind_of(lesson), is_away=self.state.is_away)
            self.changed.emit(self.state)
        return is_other

    def set_away(self, *, is_away: bool) -> None:
        """Whether the open lesson's file can not be had now."""
        self._set(is_away=is_away)

    def open(self) -> None:
        """Read the document here; hand anything else to a program of this computer, or to the browser."""
        lesson, kind = self._lesson, self.state.kind
        if lesson is None or self.state.is_busy or kind is MaterialKind.NONE:
            return
        if kind is MaterialKind.ADDRESS:
            self._set(is_opened=self.open_with_system(QUrl(address_in(lesson))))
            return
        self._begin(self._read if kind is MaterialKind.DOCUMENT else self._hand_over, lesson)

    def open_outside(self) -> None:
        """A document, too, by a program of this computer."""
        if self._lesson is not None and not self.state.is_busy:
            self._begin(self._hand_over, self._lesson)

    def _begin(self, work: Callable[[Lesson], Awaitable[None]], lesson: Lesson) -> None:
        self._set(is_busy=True, fraction=0.0, error=None)
        self._tasks.spawn(self._told(work, lesson), name="file of a lesson")

    async def _told(self, work: Callable[[Lesson], Awaitable[None]], lesson: Lesson) -> None:
        error: PharmatError | None = None
        try:
            await work(lesson)
        except PharmatError as problem:
            error = problem
        if _key(lesson) == _key(self._lesson):
            self._set(is_busy=False, error=error)

    async def _read(self, lesson: Lesson) -> None:
        contents = await self._service.fetch(lesson.file_path, self._heard(lesson))
        if _key(lesson) == _key(self._lesson):
            self.document_came.emit(lesson.file_path, contents)

    async def _hand_over(self, lesson: Lesson) -> None:
        copy = await self._service.lend(lesson.file_path, lesson.title, self._heard(lesson))
        if not self.open_with_system(QUrl.fromLocalFile(str(copy))):
            raise FileRefused(FileFault.TYPE, copy.name)
        if _key(lesson) == _key(self._lesson):
            self._set(is_opened=True)

    def _heard(self, lesson: Lesson) -> Callable[[float], None]:
        def told(fraction: float) -> None:
            if _key(lesson) == _key(self._lesson):
                self._set(fraction=fraction)

        return told

    def _set(self, **changes: Any) -> None:
        state = replace(self.state, **changes)
        if state != self.state:
            self.state = state
            self.changed.emit(state)


def kind_of(lesson: Lesson | None) -> MaterialKind:
    if lesson is None:
        return MaterialKind.NONE
    if not lesson.file_path:
        return MaterialKind.ADDRESS if address_in(lesson) else MaterialKind.NONE
    kind = type_of(PurePosixPath(lesson.file_path).name)
    if kind == "application/pdf":
        return MaterialKind.DOCUMENT
    return MaterialKind.RECORDING if kind.startswith(("video/", "audio/")) else MaterialKind.OTHER


def address_in(lesson: Lesson) -> str:
    """Where a video lesson is to be watched: the first address in its text that may be opened."""
    found = _ADDRESS.search(lesson.body) if lesson.kind is LessonKind.VIDEO else None
    return found[0] if found is not None and is_allowed(QUrl(found[0])) else ""


def _key(lesson: Lesson | None) -> tuple[str, str] | None:
    return (lesson.id, lesson.file_path) if lesson is not None else None
