"""Writing the quiz of a lesson without widgets.

::

    loading ──► stored ──put──► dirty ──save──► saving ──► stored
                  ▲               ▲               ├─────► overtaken   another device changed the same questions:
                  │               │               │                   mine, theirs or both, for each of them
                  └───discard─────┴───────────────┴─────► error       nothing is lost; saving again is harmless

What another device changed in other questions is taken in, and saved with one's own.

What is dirty is kept on this computer, so that it is there again after a crash. The key is asked for when it is needed,
and kept nowhere else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from pharmat_desktop.domain.courses import LessonId
from pharmat_desktop.domain.errors import Busy, PharmatError
from pharmat_desktop.domain.quiz_merging import MergedQuiz, QuestionDispute, Take, merge_quiz
from pharmat_desktop.domain.quiz_writing import QuizFlaw, QuizText, Written, new_id, quiz_flaws
from pharmat_desktop.domain.quiz_writing_json import kept, unkept
from pharmat_desktop.domain.unsaved import UnsavedStore
from pharmat_desktop.services.quiz_writing import QuizWriting
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.unsaved import UnsavedKeeper

MOST_ROUNDS = 5
"""Times that a save takes in what other devices saved meanwhile, before it is tried another time."""


@dataclass(frozen=True, slots=True)
class QuizEditState:
    """`seen` is what was begun with, None while it is not known; `quiz` what stands there now."""

    lesson_id: LessonId | None = None
    """None while no quiz is edited."""
    seen: QuizText | None = None
    quiz: QuizText = field(default_factory=QuizText)
    chosen: str = ""
    """The question at which one is."""
    is_busy: bool = False
    """Loading or saving."""
    was_found: bool = False
    """It stands as it was left, not as it is saved."""
    theirs: QuizText | None = None
    """Another device saved this meanwhile, and changed the same: the person decides."""
    decided: Mapping[str, Take] = field(default_factory=dict)
    """What the person said of disputed questions."""
    was_merged: bool = False
    """Questions of another device were taken in."""
    error: PharmatError | None = None

    @property
    def is_dirty(self) -> bool:
        return self.seen is not None and not self.quiz.is_as(self.seen)

    @property
    def flaws(self) -> Mapping[str, QuizFlaw]:
        return quiz_flaws(self.quiz)

    @property
    def can_save(self) -> bool:
        return self.is_dirty and not self.is_busy and not self.flaws and self.theirs is None

    @property
    def disputes(self) -> tuple[QuestionDispute, ...]:
        """What is not decided."""
        return self.merged.disputes if self.theirs is not None else ()

    @property
    def merged(self) -> MergedQuiz:
        """With what another device saved."""
        return merge_quiz(self.seen or QuizText(), self.quiz, self.theirs or self.quiz, self.decided)

    @property
    def question(self) -> Written | None:
        return next((one for one in self.quiz.questions if one.id == self.chosen), None)


class QuizEditPresenter(QObject):
    """Owned by the editor's part. Await `close` before the account's files are closed."""

    changed = Signal(object)
    """QuizEditState."""
    saved = Signal()

    def __init__(self, service: QuizWriting, unsaved: UnsavedStore, tasks: TaskScope, parent: QObject) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self.state = QuizEditState()
        self._keeper = UnsavedKeeper(unsaved, tasks, self._report, self)

    def open(self, lesson_id: LessonId | None) -> None:
        """The lesson whose quiz is edited now; None for none. What is open is put away, not lost."""
        if lesson_id == self.state.lesson_id:
            return
        try:
            found = unkept(self._keeper.open(f"quiz-text:{lesson_id}" if lesson_id else ""))
        except PharmatError as error:
            self._report(error)
            return
        if found is not None:
            seen, mine = found
            self._become(QuizEditState(lesson_id, seen, mine, _first(mine), was_found=True))
        else:
            self._become(QuizEditState(lesson_id))
            self.load()

    def load(self) -> None:
        """Ask the academy what is stored, while that is not known."""
        state = self.state
        if state.lesson_id is not None and state.seen is None and not state.is_busy:
            self._become(replace(state, is_busy=True, error=None))
            self._tasks.spawn(self._load(state.lesson_id), name="load quiz")

    def add(self) -> None:
        """A question, after the one at which one is."""
        taken = frozenset(one.id for one in self.state.quiz.questions)
        question = Written(new_id(taken, "q"))
        questions = list(self.state.quiz.questions)
        questions.insert(self._place() + 1 if self.state.question else len(questions), question)
        self._put(tuple(questions), chosen=question.id)

    def choose(self, question_id: str) -> None:
        self._become(replace(self.state, chosen=question_id))

    def put(self, question: Written) -> None:
        """The person wrote in a question."""
        self._put(tuple(question if one.id == question.id else one for one in self.state.quiz.questions))

    def put_rules(self, *, pass_percent: int | None = None, attempts: int | None = None) -> None:
        quiz = self.state.quiz
        percent = quiz.pass_percent if pass_percent is None else pass_percent
        tries = quiz.attempts if attempts is None else attempts
        self._become(replace(self.state, quiz=replace(quiz, pass_percent=percent, attempts=tries), error=None))

    def move(self, step: int) -> None:
        """The chosen question one up (-1) or down (1)."""
        questions, place = list(self.state.quiz.questions), self._place()
        if self.state.question is not None and 0 <= place + step < len(questions):
            questions.insert(place + step, questions.pop(place))
            self._put(tuple(questions))

    def order(self, ids: Sequence[str]) -> None:
        """All questions in another order."""
        known = {one.id: one for one in self.state.quiz.questions}
        if sorted(ids) == sorted(known):
            self._put(tuple(known[key] for key in ids))

    def delete(self) -> None:
        """The chosen question; until it is saved, `discard` brings it back."""
        if self.state.question is not None:
            place = self._place()
            questions = tuple(one for one in self.state.quiz.questions if one.id != self.state.chosen)
            self._put(questions, chosen=questions[min(place, len(questions) - 1)].id if questions else "")

    def save(self) -> None:
        if self.state.can_save and self.state.lesson_id is not None:
            self._become(replace(self.state, is_busy=True, error=None, was_merged=False))
            self._tasks.spawn(self._save(self.state.lesson_id), name="save quiz")

    def decide(self, question_id: str, take: Take) -> None:
        """What of a disputed question shall hold. After the last one all of it can be saved."""
        if self.state.theirs is not None:
            self._become(replace(self.state, decided={**self.state.decided, question_id: take}))

    def discard(self) -> None:
        """Back to what is saved."""
        stored = self.state.theirs or self.state.seen
        if stored is not None and not self.state.is_busy:
            self._settle(stored)

    async def close(self) -> None:
        """Raises LocalStorageError."""
        await self._keeper.close()

    async def _load(self, lesson_id: LessonId) -> None:
        try:
            stored = await self._service.load(lesson_id)
        except PharmatError as error:
            if lesson_id == self.state.lesson_id:
                self._become(replace(self.state, is_busy=False, error=error))
        else:
            if lesson_id == self.state.lesson_id:
                self._become(QuizEditState(lesson_id, stored, stored, _first(stored)))

    async def _save(self, lesson_id: LessonId) -> None:
        try:
            for _ in range(MOST_ROUNDS):
                if await self._saved_once(lesson_id, self.state.quiz):
                    return
            raise Busy("other devices save all the time")
        except PharmatError as error:
            if lesson_id == self.state.lesson_id:
                self._become(replace(self.state, is_busy=False, error=error))

    async def _saved_once(self, lesson_id: LessonId, sent: QuizText) -> bool:
        """Whether that was it: stored, or the person has to do something first."""
        is_saved, stored = await self._service.save(lesson_id, sent)
        if lesson_id != self.state.lesson_id:
            return True  # it is kept as unsaved, and found equal to what is stored when it is saved again
        if not is_saved:
            self._become(replace(self.state, theirs=stored, decided={}))
            has_to_wait = self.state.theirs is not None or bool(self.state.flaws)
            self._become(replace(self.state, is_busy=not has_to_wait))
            return has_to_wait
        self._store(sent, stored)
        return True

    def _store(self, sent: QuizText, stored: QuizText) -> None:
        now = self.state.quiz
        mine = stored if now.is_as(sent) else replace(now, revision=stored.revision)
        self._become(replace(self.state, seen=stored, quiz=mine, is_busy=False, was_found=False))
        self.saved.emit()

    def _settle(self, stored: QuizText) -> None:
        self._become(QuizEditState(self.state.lesson_id, stored, stored, _first(stored)))

    def _place(self) -> int:
        return next((n for n, one in enumerate(self.state.quiz.questions) if one.id == self.state.chosen), -1)

    def _put(self, questions: tuple[Written, ...], *, chosen: str | None = None) -> None:
        quiz = replace(self.state.quiz, questions=questions)
        place = self.state.chosen if chosen is None else chosen
        self._become(replace(self.state, quiz=quiz, chosen=place, error=None))

    def _report(self, error: PharmatError) -> None:
        self._become(replace(self.state, error=error), is_kept=True)

    def _become(self, state: QuizEditState, *, is_kept: bool = False) -> None:
        state = _folded(state)
        if state == self.state:
            return
        self.state = state
        if not is_kept and state.seen is not None:
            self._keeper.note(kept(state.seen, state.quiz) if state.is_dirty else "")
        self.changed.emit(state)


def _folded(state: QuizEditState) -> QuizEditState:
    """With what another device saved, once nothing of it is disputed."""
    if state.theirs is None:
        return state
    merged = state.merged
    if merged.disputes:
        return state
    chosen = state.chosen if any(one.id == state.chosen for one in merged.quiz.questions) else _first(merged.quiz)
    known = replace(state, seen=state.theirs, theirs=None, decided={}, was_merged=True)
    return replace(known, quiz=merged.quiz, chosen=chosen)


def _first(quiz: QuizText) -> str:
    return quiz.questions[0].id if quiz.questions else ""
