"""What one keeps in the open lesson, without widgets: marks with where they stand in its present text."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from pharmat_desktop.domain.changes import Changes, Topic, TopicKind, concerns
from pharmat_desktop.domain.courses import Lesson
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.lesson_marks import Anchor, LessonMark, MarkId, MarkKind, Span
from pharmat_desktop.services.lesson_marks import MarkService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.courses import words
from pharmat_desktop.ui.models.keyed_list_model import KeyedListModel
from pharmat_desktop.ui.overrides import override

BOOKMARKED = 80
"""Characters that a bookmark remembers of its place."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark, and where its words are now: characters of the text as it is shown. None: not there any more."""

    mark: LessonMark
    span: Span | None = None
    is_of_open: bool = True
    """Of the open lesson; else nobody has looked for its words."""

    @property
    def id(self) -> MarkId:
        return self.mark.id


class MarkModel(KeyedListModel[Placed]):
    @override
    def text(self, item: Placed) -> str:
        return words.mark_title(item.mark)

    @override
    def spoken(self, item: Placed) -> str:
        is_lost = item.is_of_open and item.span is None
        parts = (
            words.mark_kind_text(item.mark.kind),
            words.mark_title(item.mark),
            words.mark_details(item.mark, is_lost=is_lost),
        )
        return ", ".join(part for part in parts if part)


class MarksPresenter(QObject):
    """Owned by the screen."""

    changed = Signal()
    """Other marks, or the same at other places."""
    failed = Signal(object)
    """PharmatError."""

    def __init__(self, service: MarkService, tasks: TaskScope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._lesson: Lesson | None = None
        self._text = ""
        self.model = MarkModel(self)
        self._unsubscribe = service.subscribe(self._on_changes)

    @property
    def placed(self) -> Sequence[Placed]:
        return self.model.items()

    def show_text(self, lesson: Lesson | None, text: str) -> None:
        """The open lesson, with its text as it is shown."""
        self._lesson, self._text = lesson, text
        self.refresh()

    def refresh(self) -> None:
        marks: Sequence[LessonMark] = ()
        if self._lesson is not None:
            try:
                marks = self._service.marks(self._lesson.id)
            except PharmatError as error:
                self.failed.emit(error)
        placed = [Placed(mark, mark.anchor.found_in(self._text)) for mark in marks]
        end = len(self._text)
        self.model.replace(sorted(placed, key=lambda one: (one.span.start if one.span else end, one.id)))
        self.changed.emit()

    def bookmark(self, place: int) -> None:
        """Keep the place; a second time there: do so no more."""
        span = Span(place, min(len(self._text), place + BOOKMARKED))
        for one in self.placed:
            if one.mark.kind is MarkKind.BOOKMARK and one.span and one.span.start == place:
                self.remove(one.mark)
                return
        self._add(MarkKind.BOOKMARK, span)

    def highlight(self, span: Span) -> None:
        self._add(MarkKind.HIGHLIGHT, span)

    def write(self, mark: LessonMark, note: str) -> None:
        if note.strip() != mark.note:
            self._run(lambda: self._service.write(mark, note))

    def remove(self, mark: LessonMark) -> None:
        self._run(lambda: self._service.remove(mark))

    def restore(self, mark: LessonMark) -> None:
        self._run(lambda: self._service.restore(mark))

    def close(self) -> None:
        self._unsubscribe()

    def _add(self, kind: MarkKind, span: Span) -> None:
        if self._lesson is not None and self._text[span.start : span.end].strip():
            lesson, anchor = self._lesson, Anchor.of(self._text, span)
            self._run(lambda: self._service.add(lesson, kind, anchor))

    def _run(self, work: Callable[[], Awaitable[object]]) -> None:
        self._tasks.spawn(self._told(work), name="mark in a lesson")

    async def _told(self, work: Callable[[], Awaitable[object]]) -> None:
        try:
            await work()
        except PharmatError as error:
            self.failed.emit(error)

    def _on_changes(self, changes: Changes) -> None:
        if self._lesson is not None and concerns(changes, Topic(TopicKind.MARKS)):
            self.refresh()
