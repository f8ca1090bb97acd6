"""What one keeps in the open lesson, without widgets: marks with where they stand in its text, or in its document."""

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
from pharmat_desktop.ui.courses.material import MaterialKind, kind_of
from pharmat_desktop.ui.models.keyed_list_model import KeyedListModel
from pharmat_desktop.ui.overrides import override

BOOKMARKED = 80
"""Characters that a bookmark remembers of its place."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark, and where its words are now: characters of the text as it is shown; of a document the page, twice.

    None: not there any more.
    """

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
        self._pages: int | None = None
        self.model = MarkModel(self)
        self._unsubscribe = service.subscribe(self._on_changes)

    @property
    def placed(self) -> Sequence[Placed]:
        return self.model.items()

    def show_text(self, lesson: Lesson | None, text: str) -> None:
        """The open lesson, with its text as it is shown."""
        self._lesson, self._text, self._pages = lesson, text, None
        self.refresh()

    def show_pages(self, lesson: Lesson, count: int) -> None:
        """The open lesson, whose document is shown: so many pages."""
        self._lesson, self._text, self._pages = lesson, "", count
        self.refresh()

    @property
    def is_of_pages(self) -> bool:
        """Whether marks stand on pages of a document."""
        return self._pages is not None

    def refresh(self) -> None:
        marks: Sequence[LessonMark] = ()
        if self._lesson is not None:
            try:
                marks = self._service.marks(self._lesson.id)
            except PharmatError as error:
                self.failed.emit(error)
        placed = [Placed(mark, self._span(mark)) for mark in marks if self._is_listed(mark)]
        end = len(self._text) if self._pages is None else self._pages
        self.model.replace(sorted(placed, key=lambda one: (one.span.start if one.span else end, one.id)))
        self.changed.emit()

    def bookmark(self, place: int) -> None:
        """Keep the place; a second time there: do so no more."""
        span = self._page_span(place) if self.is_of_pages else Span(place, min(len(self._text), place + BOOKMARKED))
        for one in self.placed:
            if one.mark.kind is MarkKind.BOOKMARK and one.span and one.span.start == place:
                self.remove(one.mark)
                return
        self._add(MarkKind.BOOKMARK, span)

    def keep_page(self, page: int) -> Span:
        """Have a bookmark on a page, to be written to. Returns where it stands, or will."""
        span = self._page_span(page)
        if not any(one.span == span for one in self.placed):
            self._add(MarkKind.BOOKMARK, span)
        return span

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

    def _span(self, mark: LessonMark) -> Span | None:
        if self._pages is None:
            return mark.anchor.found_in(self._text)
        return self._page_span(mark.anchor.place) if mark.anchor.place < self._pages else None

    def _is_listed(self, mark: LessonMark) -> bool:
        """A lesson may have a text and a document: marks are listed beside what they stand in."""
        if self._pages is not None:
            return mark.anchor.is_of_page
        return not mark.anchor.is_of_page or kind_of(self._lesson) is not MaterialKind.DOCUMENT

    def _page_span(self, page: int) -> Span:
        return Span(page, page)

    def _add(self, kind: MarkKind, span: Span) -> None:
        lesson, anchor = self._lesson, Anchor(span.start) if self.is_of_pages else Anchor.of(self._text, span)
        if lesson is not None and (self.is_of_pages or anchor.quote.strip()):
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
