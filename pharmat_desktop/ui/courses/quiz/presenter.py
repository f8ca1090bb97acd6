"""What is asked in the open lesson, what was answered so far, and what became of what was sent. Reads at once."""

from __future__ import annotations

from collections.abc import Awaitable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from pharmat_desktop.domain.changes import Changes, Topic, TopicKind, concerns
from pharmat_desktop.domain.courses import Lesson, Standing
from pharmat_desktop.domain.drafts import DraftState
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.quizzes import Answer, Answers, Attempt, Question, Quiz, Waiting, is_answered, unreadable
from pharmat_desktop.services.quizzes import QuizService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.courses.presenter import CoursePage
from pharmat_desktop.ui.errors import words_for


class Phase(StrEnum):
    NOTHING = "nothing"
    """The lesson asks nothing that this version understands."""
    LOOKING = "looking"
    """One is not enrolled: the questions can be read."""
    ANSWERING = "answering"
    WAITING = "waiting"
    """Sent, and not scored yet."""
    REFUSED = "refused"
    """The academy did not score it, and says why."""
    SCORED = "scored"


@dataclass(frozen=True, slots=True)
class QuizState:
    """Everything on the page at one moment."""

    page: CoursePage = field(default_factory=CoursePage)
    phase: Phase = Phase.NOTHING
    quiz: Quiz | None = None
    answers: Answers = field(default_factory=dict)
    """Given so far, or those that were sent."""
    attempt: Attempt | None = None
    """The last scored one."""
    attempts_left: int | None = None
    """None for as many as one likes."""
    problem: str = ""
    """Why the academy refused the answers."""
    unreadable: Question | None = None
    """Sending was tried while this number cannot be read."""

    @property
    def questions(self) -> tuple[Question, ...]:
        return self.quiz.questions if self.quiz else ()

    @property
    def answered(self) -> int:
        return sum(is_answered(self.answers.get(question.id)) for question in self.questions)


class QuizPresenter(QObject):
    """Owned by the screen; `close` ends its subscription. Every answer is written down as it is given."""

    state_changed = Signal(object)
    """QuizState."""
    failed = Signal(str)
    """A sentence: what did not work, and what to do."""

    def __init__(self, service: QuizService, tasks: TaskScope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._state = self._told = QuizState()
        self._is_again = False
        self._unkept: list[Answers] = []
        """The newest answers that are not on disk; at most one."""
        self._is_keeping = False
        self._unsubscribe = service.subscribe(self._on_changes)

    @property
    def state(self) -> QuizState:
        return self._state

    def open(self, page: CoursePage) -> None:
        """`page` has a lesson."""
        is_other = page.lesson is None or self._lesson is None or page.lesson.id != self._lesson.id
        if is_other:
            self._is_again = False
            self._state = replace(self._state, unreadable=None)
        self._state = replace(self._state, page=page)
        self._read(keeps_answers=not is_other)

    def answer(self, question_id: str, answer: Answer | None) -> None:
        """What is chosen or typed now; None takes it back."""
        if self._state.phase is not Phase.ANSWERING:
            return
        others = {name: one for name, one in self._state.answers.items() if name != question_id}
        answers = {**others, question_id: answer} if answer is not None else others
        cleared = (
            None if self._state.unreadable and self._state.unreadable.id == question_id else self._state.unreadable
        )
        self._become(replace(self._state, answers=answers, unreadable=cleared))
        self._keep(answers)

    def send(self) -> None:
        """Have the answers scored; not while a number in them cannot be read."""
        state = self._state
        if state.phase is not Phase.ANSWERING or state.quiz is None or state.page.lesson is None or not state.answered:
            return
        wrong = unreadable(state.quiz, state.answers)
        self._become(replace(state, unreadable=wrong))
        if wrong is None:
            self._is_again = False
            self._unkept.clear()
            self._tasks.spawn(self._send(state.page.lesson, state.quiz, state.answers), name="send quiz")

    def take_back(self) -> None:
        """Go on answering what waits or was refused."""
        if self._state.phase in (Phase.WAITING, Phase.REFUSED) and self._lesson is not None:
            self._tasks.spawn(self._take_back(self._lesson), name="take quiz back")

    def again(self) -> None:
        """Answer a scored quiz anew, from an empty sheet."""
        if self._state.phase is Phase.SCORED and self._state.attempts_left != 0:
            self._is_again = True
            self._read(keeps_answers=False)

    def close(self) -> None:
        self._unsubscribe()

    @property
    def _lesson(self) -> Lesson | None:
        return self._state.page.lesson

    def _on_changes(self, changes: Changes) -> None:
        course = self._state.page.course
        if course is not None and (
            concerns(changes, Topic(TopicKind.QUIZZES)) or concerns(changes, Topic(TopicKind.LESSONS, course.id))
        ):
            self._read(keeps_answers=True)

    def _read(self, *, keeps_answers: bool) -> None:
        """`keeps_answers`: those on the page are newer than those on disk."""
        if self._lesson is None:
            return
        try:
            self._become(self._found(self._lesson, keeps_answers=keeps_answers))
        except LocalStorageError as error:
            self.failed.emit(words_for(error).sentence)

    def _found(self, lesson: Lesson, *, keeps_answers: bool) -> QuizState:
        service, course = self._service, self._state.page.course
        quiz, waiting = service.quiz(lesson.id), service.waiting(lesson.id)
        attempts = service.attempts(lesson.id)
        last = attempts[-1] if attempts else None
        was_answering = self._state.phase is Phase.ANSWERING and keeps_answers
        answers = self._state.answers if was_answering else service.answers(lesson.id)
        is_enrolled = course is not None and course.standing is Standing.ENROLLED
        state = replace(
            self._state,
            quiz=quiz,
            attempt=last,
            attempts_left=None if quiz is None or quiz.attempts is None else max(0, quiz.attempts - len(attempts)),
            answers=answers,
            problem=waiting.problem if waiting else "",
        )
        if quiz is None or not is_enrolled:
            return replace(state, phase=Phase.NOTHING if quiz is None else Phase.LOOKING, answers={})
        if waiting is not None:
            return replace(state, phase=_phase_of(waiting), answers=waiting.answers)
        is_done = last is not None and not self._is_again and not answers
        if last is not None and (is_done or state.attempts_left == 0):
            return replace(state, phase=Phase.SCORED, answers=last.answers)
        return replace(state, phase=Phase.ANSWERING)

    def _keep(self, answers: Answers) -> None:
        self._unkept = [answers]
        if not self._is_keeping and self._lesson is not None:
            self._is_keeping = True
            self._tasks.spawn(self._keep_all(self._lesson), name="keep answers")

    async def _keep_all(self, lesson: Lesson) -> None:
        """One after the other: what is written last is what was answered last."""
        try:
            while self._unkept:
                await self._service.keep(lesson.id, self._unkept.pop())
        except LocalStorageError as error:
            self.failed.emit(words_for(error).sentence)
        finally:
            self._is_keeping = False

    async def _send(self, lesson: Lesson, quiz: Quiz, answers: Answers) -> None:
        await self._try(lesson, self._service.send(lesson.id, quiz, answers))

    async def _take_back(self, lesson: Lesson) -> None:
        await self._try(lesson, self._service.take_back(lesson.id))

    async def _try(self, lesson: Lesson, change: Awaitable[None]) -> None:
        try:
            await change
        except LocalStorageError as error:
            self.failed.emit(words_for(error).sentence)
        except ValueError:
            pass  # it is being sent after all
        if self._lesson is not None and self._lesson.id == lesson.id:
            self._read(keeps_answers=False)

    def _become(self, state: QuizState) -> None:
        self._state = state
        if state != self._told:
            self._told = state
            self.state_changed.emit(state)


def _phase_of(waiting: Waiting) -> Phase:
    return Phase.REFUSED if waiting.state is DraftState.NEEDS_ATTENTION else Phase.WAITING
