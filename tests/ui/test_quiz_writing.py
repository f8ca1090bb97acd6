"""Writing a quiz without widgets: saving, meeting another device's quiz, losing nothing to outages or crashes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import QModelIndex, QObject

from pharmat_desktop.domain.courses import LessonId
from pharmat_desktop.domain.errors import NoAnswer, PharmatError
from pharmat_desktop.domain.quiz_merging import RULES, Take
from pharmat_desktop.domain.quiz_writing import Choice, QuizFlaw, QuizText, Written, plain
from pharmat_desktop.services.quiz_writing import QuizWriting
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.course_editor.quiz_form import QuizForm
from pharmat_desktop.ui.course_editor.quiz_presenter import QuizEditPresenter
from tests.support.desk import eventually
from tests.ui.quiz_shelf import FakePaper

pytestmark = pytest.mark.usefixtures("qtbot")
LESSON = LessonId("l")
RIGHT = (Choice("a", "A"), Choice("b", "B", is_right=True))
ONE = Written("q1", text="One?", choices=RIGHT)
TWO = Written("q2", text="Two?", choices=RIGHT)
STORED = QuizText(3, (ONE, TWO))


@dataclass
class Office:
    """The server as one computer meets it."""

    stored: QuizText = STORED
    failures: list[PharmatError] = field(default_factory=list)
    lost: list[PharmatError] = field(default_factory=list)
    """Raised after it was done."""

    async def load(self, lesson_id: LessonId) -> QuizText:
        await asyncio.sleep(0)
        assert lesson_id == LESSON
        if self.failures:
            raise self.failures.pop()
        return self.stored

    async def save(self, lesson_id: LessonId, quiz: QuizText) -> bool:
        await asyncio.sleep(0)
        assert lesson_id == LESSON
        if quiz.revision != self.stored.revision:
            return False
        self.stored = replace(plain(quiz), revision=quiz.revision + 1)
        if self.lost:
            raise self.lost.pop()
        return True


@asynccontextmanager
async def writing(office: Office, paper: FakePaper) -> AsyncIterator[QuizEditPresenter]:
    owner = QObject()
    async with TaskScope("quiz") as tasks:
        service = QuizWriting(lambda: office, refresh=lambda: None)
        presenter = QuizEditPresenter(service, paper, tasks, owner)
        presenter.open(LESSON)
        await eventually(lambda: not presenter.state.is_busy)
        try:
            yield presenter
        finally:
            await presenter.close()


def order(presenter: QuizEditPresenter) -> list[str]:
    return [one.id for one in presenter.state.quiz.questions]


async def settled(presenter: QuizEditPresenter) -> None:
    await eventually(lambda: not presenter.state.is_busy)


async def test_questions_are_added_moved_deleted_and_saved() -> None:
    """A new one stands after the chosen one, and is flawed until it is written."""
    office = Office()
    async with writing(office, FakePaper()) as presenter:
        assert presenter.state.chosen == "q1"
        presenter.add()
        assert (order(presenter), presenter.state.chosen) == (["q1", "q3", "q2"], "q3")
        assert presenter.state.flaws == {"q3": QuizFlaw.NO_TEXT}
        assert not presenter.state.can_save
        presenter.put(replace(ONE, id="q3", text="Three?"))
        presenter.move(-1)
        presenter.move(-1)
        assert order(presenter) == ["q3", "q1", "q2"]
        presenter.choose("q2")
        presenter.delete()
        assert (order(presenter), presenter.state.chosen) == (["q3", "q1"], "q1")
        presenter.put_rules(attempts=2)
        presenter.put_rules(pass_percent=80)
        presenter.save()
        await settled(presenter)
        assert (office.stored.revision, office.stored.attempts, office.stored.pass_percent) == (4, 2, 80)
        assert [one.id for one in office.stored.questions] == ["q3", "q1"]
        assert not presenter.state.is_dirty


async def test_questions_are_dragged_into_their_order() -> None:
    """What the list says after a drop is the order; the same one stays chosen."""
    async with writing(Office(), FakePaper()) as presenter:
        form = QuizForm()
        form.bind(presenter)
        form.show_state(presenter.state)
        model = form.list.model()
        assert model.moveRow(QModelIndex(), 0, QModelIndex(), 2)
        assert order(presenter) == ["q2", "q1"]
        assert (presenter.state.chosen, form.list.currentRow(), presenter.state.can_save) == ("q1", 1, True)
        presenter.order(["q1"])
        assert order(presenter) == ["q2", "q1"], "a question cannot get lost by it"


async def test_an_answer_that_was_lost_makes_no_conflict() -> None:
    """Saving again finds one's own questions stored."""
    office = Office(lost=[NoAnswer("cut")])
    async with writing(office, FakePaper()) as presenter:
        presenter.put(replace(ONE, text="Which one?"))
        presenter.save()
        await settled(presenter)
        assert presenter.state.error is not None
        presenter.save()
        await settled(presenter)
        assert (presenter.state.is_dirty, presenter.state.theirs, office.stored.revision) == (False, None, 4)


async def test_what_another_device_wrote_elsewhere_is_taken_in() -> None:
    """Its new question, its other text and its rules, with one's own: saved at once, and said."""
    office = Office()
    async with writing(office, FakePaper()) as presenter:
        presenter.put(replace(ONE, text="Mine?"))
        new = Written("q3", text="Three?", choices=RIGHT)
        office.stored = QuizText(4, (ONE, replace(TWO, text="Theirs?"), new), attempts=3)
        presenter.save()
        await settled(presenter)
        assert [one.text for one in office.stored.questions] == ["Mine?", "Theirs?", "Three?"]
        assert (office.stored.revision, office.stored.attempts) == (5, 3)
        assert (presenter.state.was_merged, presenter.state.is_dirty) == (True, False)


@pytest.mark.parametrize(
    ("take", "texts"), [(Take.MINE, ["Mine?"]), (Take.THEIRS, ["Theirs?"]), (Take.BOTH, ["Mine?", "Theirs?"])]
)
async def test_a_question_that_both_changed_is_decided(take: Take, texts: list[str]) -> None:
    """Nothing is overwritten unseen, a crash included; after the choice it is saved as any change."""
    office, paper = Office(), FakePaper()
    async with writing(office, paper) as presenter:
        presenter.put(replace(ONE, text="Mine?"))
        theirs = office.stored = replace(STORED, revision=4, questions=(replace(ONE, text="Theirs?"), TWO))
        presenter.save()
        await settled(presenter)
        assert [one.id for one in presenter.state.disputes] == ["q1"]
        assert (presenter.state.can_save, office.stored) == (False, theirs)
    async with writing(office, paper) as presenter:
        presenter.save()
        await settled(presenter)
        form = QuizForm()
        form.bind(presenter)
        form.show_state(presenter.state)
        [card] = form.disputes.cards
        {Take.MINE: card.mine, Take.THEIRS: card.theirs, Take.BOTH: card.both}[take].click()
        assert form.disputes.cards == []
        if take is not Take.THEIRS:
            presenter.save()
            await settled(presenter)
        assert [one.text for one in office.stored.questions] == [*texts, "Two?"]
        assert not presenter.state.is_dirty


async def test_a_question_that_was_deleted_there_and_changed_here_is_decided() -> None:
    """So are rules that both changed; giving up is what is stored."""
    office = Office()
    async with writing(office, FakePaper()) as presenter:
        presenter.put(replace(ONE, text="Mine?"))
        presenter.put_rules(attempts=5)
        theirs = office.stored = replace(STORED, revision=4, questions=(TWO,), attempts=2)
        presenter.save()
        await settled(presenter)
        assert [(one.id, one.theirs) for one in presenter.state.disputes] == [("q1", None), (RULES, None)]
        presenter.decide(RULES, Take.THEIRS)
        presenter.decide("q1", Take.MINE)
        assert (order(presenter), presenter.state.quiz.attempts, presenter.state.can_save) == (["q1", "q2"], 2, True)
        presenter.discard()
        assert presenter.state.quiz == theirs


async def test_what_is_unsaved_is_there_again() -> None:
    """Half-written, with the question that has no text yet; discarded, it is gone from the disk, too."""
    office, paper = Office(), FakePaper()
    async with writing(office, paper) as presenter:
        presenter.put(replace(ONE, text="Half"))
        presenter.add()
    async with writing(office, paper) as presenter:
        assert presenter.state.was_found
        assert [one.text for one in presenter.state.quiz.questions] == ["Half", "", "Two?"]
        presenter.discard()
        assert presenter.state.quiz == STORED
    assert not paper.written


async def test_questions_that_did_not_come_are_asked_for_again() -> None:
    """What went wrong is said, and nothing can be written over what is not known."""
    office = Office(failures=[NoAnswer("cut")])
    async with writing(office, FakePaper()) as presenter:
        assert presenter.state.error is not None
        assert presenter.state.seen is None
        presenter.load()
        await settled(presenter)
        assert presenter.state.seen == STORED


async def test_another_lesson_s_questions_do_not_mix() -> None:
    """What arrives after the editor went elsewhere is not shown there."""
    async with writing(Office(), FakePaper()) as presenter:
        presenter.open(None)
        presenter.open(LESSON)
        presenter.open(None)
        await asyncio.sleep(0)
        await settled(presenter)
        assert presenter.state.lesson_id is None
        assert presenter.state.seen is None
