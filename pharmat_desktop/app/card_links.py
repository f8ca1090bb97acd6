"""What leads from courses to cards: selected words, wrong answers, and what is due of a course."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pharmat_desktop.domain.courses import CourseId, LessonId
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.ui.cards.dialog import CardDialog
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.unsaved import UnsavedKeeper

if TYPE_CHECKING:
    from collections.abc import Callable

    from pharmat_desktop.app.other_screens import Stage
    from pharmat_desktop.ui.courses.screen import CoursesScreen


class CardLinks(QObject):
    """Owned by the courses screen."""

    def __init__(self, stage: Stage, courses: CoursesScreen, review: Callable[[str], object]) -> None:
        super().__init__(courses)
        self._stage = stage
        self._courses = courses
        self._cards = stage.scope.cards
        courses.desk.marking.card_wanted.connect(self._write)
        courses.detail_widget.course.review_requested.connect(review)
        if (page := courses.detail_widget.quiz) is not None:
            page.cards_wanted.connect(self._make)

    def _write(self, words: str) -> None:
        """A dialog over the lesson: one reads on where one was."""
        course, lesson = self._courses.presenter.page.course, self._courses.presenter.page.lesson
        keeper = UnsavedKeeper(self._stage.scope.unsaved, self._stage.tasks, self._report, self)
        courses = [(course.id, course.title)] if course is not None else []
        dialog = CardDialog(self._stage.window, courses, keeper, about=lesson.id if lesson else "")
        dialog.begin(words)
        dialog.accepted.connect(lambda: self._save(dialog, lesson.id if lesson else None))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save(self, dialog: CardDialog, lesson_id: LessonId | None) -> None:
        written = [dialog.editor.texts]
        add = self._add(written, dialog.editor.course_id, lesson_id, self.tr("Card saved."))
        self._stage.tasks.spawn(add, name="add card")

    def _make(self, asked: Sequence[tuple[str, str]]) -> None:
        page = self._courses.presenter.page
        course_id = page.course.id if page.course else None
        lesson_id = page.lesson.id if page.lesson else None
        self._stage.tasks.spawn(self._add(asked, course_id, lesson_id), name="make cards")

    async def _add(
        self, asked: Sequence[tuple[str, str]], course_id: CourseId | None, lesson_id: LessonId | None, told: str = ""
    ) -> None:
        try:
            count = await self._cards.add_missing(asked, course_id=course_id, lesson_id=lesson_id)
        except LocalStorageError as error:
            self._report(error)
            return
        made = self.tr("%Ln cards were made from your wrong answers.", "", count)
        none = self.tr("You have cards of these already.")
        self._stage.window.show_toast(told or (made if count else none), "ok" if count else "info")

    def _report(self, error: Exception) -> None:
        if isinstance(error, LocalStorageError):
            self._stage.window.show_toast(words_for(error).sentence, "error")
