"""How a tutor's students did in a quiz: asked of the academy when the quiz is opened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout

from pharmat_desktop.domain.courses import LessonId, Standing
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.quizzes import StudentResult
from pharmat_desktop.services.quizzes import QuizService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.courses.presenter import CoursePage
from pharmat_desktop.ui.courses.quiz import words
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import BODY, BODY_MEDIUM, H3, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import ElidedLabel, Label, wrapped
from pharmat_desktop.ui.widgets.worded import Worded


@dataclass(frozen=True, slots=True)
class Results:
    """Of the open quiz."""

    is_shown: bool = False
    """Only to whoever teaches the course."""
    is_loading: bool = False
    found: tuple[StudentResult, ...] = ()
    error: PharmatError | None = None


class ResultsPresenter(QObject):
    """Owned by the screen. Online only: nothing of it is kept on this computer."""

    changed = Signal(object)
    """Results."""

    def __init__(self, service: QuizService, tasks: TaskScope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._lesson_id: LessonId | None = None
        self.state = Results()

    def show_page(self, page: CoursePage) -> None:
        """`page` has a lesson that asks."""
        is_teaching = page.course is not None and page.course.standing is Standing.TEACHING
        lesson_id = page.lesson.id if page.lesson is not None and is_teaching else None
        if lesson_id != self._lesson_id:
            self._lesson_id = lesson_id
            self._become(Results(is_shown=lesson_id is not None))
            self.load()

    def load(self) -> None:
        """Ask anew."""
        if self._lesson_id is not None and not self.state.is_loading:
            self._become(Results(is_shown=True, is_loading=True, found=self.state.found))
            self._tasks.spawn(self._load(self._lesson_id), name="quiz results")

    async def _load(self, lesson_id: LessonId) -> None:
        found: Sequence[StudentResult] = ()
        error: PharmatError | None = None
        try:
            found = await self._service.results(lesson_id)
        except PharmatError as reason:
            error = reason
        if lesson_id == self._lesson_id:
            self._become(Results(is_shown=True, found=tuple(found), error=error))
        else:
            self._become(Results(is_shown=self._lesson_id is not None))
            self.load()  # another quiz was opened meanwhile

    def _become(self, state: Results) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit(state)


class ResultsCard(Worded, QFrame):
    """A line for each student; hidden from everybody else."""

    reload_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._state = Results()
        self._heading = Label("", H3)
        self.note = wrapped(Label("", BODY, "muted"))
        self.reload = Button("", "ghost")
        self.reload.clicked.connect(self.reload_requested)
        self.lines: list[tuple[ElidedLabel, Label]] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setColumnStretch(0, 1)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self.reload)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self.note)
        column.addLayout(self._grid)
        self.show_results(self._state)

    def show_results(self, state: Results) -> None:
        self._state = state
        self.setVisible(state.is_shown)
        self._heading.setText(self.tr("Your students' results"))
        self.reload.setText(self.tr("Refresh"))
        self.reload.setEnabled(not state.is_loading)
        self.note.setText(self._note(state))
        self.note.setVisible(bool(self.note.text()))
        while len(self.lines) < len(state.found):
            pair = ElidedLabel("", BODY_MEDIUM), Label("", BODY, "muted")
            for place, label in enumerate(pair):
                self._grid.addWidget(label, len(self.lines), place)
            self.lines.append(pair)
        for number, (name, said) in enumerate(self.lines):
            is_used = number < len(state.found)
            name.setVisible(is_used)
            said.setVisible(is_used)
            if is_used:
                name.setText(state.found[number].name)
                said.setText(words.result_text(state.found[number]))

    @override
    def word(self) -> None:
        self.show_results(self._state)

    def _note(self, state: Results) -> str:
        if state.error is not None:
            return words_for(state.error).sentence
        if state.is_loading:
            return self.tr("Asking the academy…")
        return "" if state.found else self.tr("Nobody has answered this quiz yet.")
