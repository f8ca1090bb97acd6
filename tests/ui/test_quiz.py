"""A lesson that asks: answered by the keyboard alone, kept as it is answered, and told apart without colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.changes import Topic, TopicKind
from pharmat_desktop.domain.courses import LessonId, Standing
from pharmat_desktop.domain.drafts import DraftState, Problem
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.quizzes import Choices, Number, StudentResult
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.courses.presenter import CoursePage
from pharmat_desktop.ui.courses.quiz.number_field import NumberField
from pharmat_desktop.ui.courses.quiz.options import Options
from pharmat_desktop.ui.courses.quiz.page import QuizPageView
from pharmat_desktop.ui.courses.quiz.presenter import Phase, QuizPresenter
from pharmat_desktop.ui.courses.quiz.question_card import QuestionCard
from pharmat_desktop.ui.courses.quiz.results import ResultsCard, ResultsPresenter
from tests.support.desk import eventually
from tests.ui.conftest import focusable
from tests.ui.quiz_shelf import ASKING, PAGE, QUIZ, RIGHT, SCORED, QuizTable, passed
from tests.ui.shelf import KINETICS

CHANGED = frozenset({Topic(TopicKind.QUIZZES)})


@pytest.fixture
def desk() -> QuizTable:
    return QuizTable()


def page_of(desk: QuizTable, tasks: TaskScope, qtbot: QtBot) -> tuple[QuizPresenter, QuizPageView]:
    presenter = QuizPresenter(desk.service, tasks)
    view = QuizPageView(presenter)
    qtbot.addWidget(view)
    view.resize(820, 900)
    view.show()
    view.show_page(PAGE)
    view.take_focus()
    return presenter, view


def focused(view: QWidget) -> QWidget:
    """Where the keys go, whether the window is in front or not."""
    widget = view.focusWidget()
    assert widget is not None
    return widget


def type_in(card: QuestionCard, text: str) -> None:
    assert isinstance(card.field, NumberField)
    QTest.keyClicks(card.field.edit, text)


def press(view: QWidget, *keys: Qt.Key) -> None:
    """Where the focus is."""
    for key in keys:
        QTest.keyClick(focused(view), key)


async def test_a_quiz_is_answered_by_the_keyboard_alone(desk: QuizTable, qtbot: QtBot) -> None:
    """Numbers choose, Enter goes on, a number is typed, the last Enter leads to Send; it is sent once."""
    async with TaskScope("quiz") as tasks:
        presenter, view = page_of(desk, tasks, qtbot)
        press(view, Qt.Key.Key_2, Qt.Key.Key_Return)
        press(view, Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_2, Qt.Key.Key_2, Qt.Key.Key_Return)
        type_in(view.cards[2], "125")
        press(view, Qt.Key.Key_Return)
        assert view.cards[3].isAncestorOf(focused(view))
        type_in(view.cards[3], "12,6")
        press(view, Qt.Key.Key_Return)
        assert view.focusWidget() is view.footer.send
        assert presenter.state.answers == {**RIGHT, "heparin": Number("12,6", "mL/h")}
        press(view, Qt.Key.Key_Return)
        await eventually(lambda: presenter.state.phase is Phase.WAITING)
        [wish] = desk.sent
        assert wish.about == ASKING.id
        assert "scored when it is connected" in view.header.notice.text()
        await eventually(lambda: not desk.paper.written)


async def test_every_answer_is_on_disk_as_it_is_given(desk: QuizTable, qtbot: QtBot) -> None:
    """Whoever comes back, in another run too, goes on where they were."""
    async with TaskScope("quiz") as tasks:
        _, view = page_of(desk, tasks, qtbot)
        options, number = view.cards[0].field, view.cards[2].field
        assert isinstance(options, Options)
        assert isinstance(number, NumberField)
        options.choose(2)
        QTest.keyClicks(number.edit, "125")
        kept = {"follow-up": Choices(("amiodarone",)), "digoxin": Number("125", "mcg")}
        await eventually(lambda: desk.service.answers(ASKING.id) == kept)
        again, other = page_of(desk, tasks, qtbot)
        assert again.state.answers == kept
        assert other.header._done.text() == "2 of 4 answered"
        assert other.cards[1].isAncestorOf(focused(other))


async def test_a_number_with_two_meanings_is_not_sent(desk: QuizTable, qtbot: QtBot) -> None:
    """It says so where the number stands, and goes there; mended it can be sent."""
    async with TaskScope("quiz") as tasks:
        presenter, view = page_of(desk, tasks, qtbot)
        presenter.answer("digoxin", Number("1,250", "mcg"))
        presenter.send()
        field = view.cards[2].field
        assert isinstance(field, NumberField)
        assert "without separators" in field._note.text()
        assert view.focusWidget() is field.edit
        assert desk.sent == []
        presenter.answer("digoxin", Number("1250", "mcg"))
        presenter.send()
        await eventually(lambda: len(desk.sent) == 1)


async def test_a_result_says_it_in_words_and_shapes(desk: QuizTable, qtbot: QtBot) -> None:
    """Score, verdicts, the right answers and the solutions; the fields take no more answers."""
    async with TaskScope("quiz") as tasks:
        desk.reader.scored = [SCORED]
        presenter, view = page_of(desk, tasks, qtbot)
        assert (presenter.state.phase, view.header.score.text()) == (Phase.SCORED, "2 of 4 right")
        assert [card.verdict.text() for card in view.cards] == ["Right", "Not right", "Right", "Not right"]
        options = view.cards[1].field
        assert isinstance(options, Options)
        spoken = [button.accessibleName() for button in options.buttons]
        assert [text.rpartition(".")[2].split(", ")[1:] for text in spoken[1:]] == [
            ["your choice", "not right"],
            ["right"],
        ]
        assert [button.picture._icon() for button in options.buttons] == [
            ("circle-check", "ok"),
            ("circle-x", "danger"),
            ("circle-check", "ok"),
        ]
        assert "12.6 mL/h" in view.cards[3]._right.text()
        assert "1,260 units/h" in view.cards[3].solution.toPlainText()
        presenter.answer("follow-up", None)
        assert presenter.state.answers == SCORED.answers


async def test_a_quiz_is_tried_again_from_an_empty_sheet(desk: QuizTable, qtbot: QtBot) -> None:
    """While attempts are left; what comes meanwhile takes no answer away."""
    async with TaskScope("quiz") as tasks:
        desk.reader.scored = [SCORED]
        presenter, view = page_of(desk, tasks, qtbot)
        QTest.keyClick(view.footer.again, Qt.Key.Key_Space)
        assert (presenter.state.phase, presenter.state.answers) == (Phase.ANSWERING, {})
        presenter.answer("follow-up", Choices(("apixaban",)))
        desk.feed.publish(CHANGED)
        assert presenter.state.answers == {"follow-up": Choices(("apixaban",))}
        desk.reader.asked = replace(QUIZ, attempts=1)
        desk.feed.publish(CHANGED)
        assert presenter.state.phase is Phase.SCORED
        assert view.footer.again.isHidden()
        assert "all attempts" in view.header.notice.text()


async def test_what_waits_can_be_changed_and_what_was_refused_says_why(desk: QuizTable, qtbot: QtBot) -> None:
    """The answers come back to the page; nothing is lost between the two."""
    async with TaskScope("quiz") as tasks:
        presenter, view = page_of(desk, tasks, qtbot)
        presenter.answer("follow-up", Choices(("amiodarone",)))
        presenter.send()
        await eventually(lambda: presenter.state.phase is Phase.WAITING)
        [wish] = desk.sent
        await desk.drafts.take_due(wish.written_at, 1)
        await desk.drafts.move(
            [wish.id], DraftState.NEEDS_ATTENTION, problem=Problem("quiz_changed", "It was changed.")
        )
        assert presenter.state.phase is Phase.REFUSED
        assert view.header.notice.text() == "It was changed."
        desk.reader.asked = replace(QUIZ, revision=2)
        QTest.keyClick(view.footer.change, Qt.Key.Key_Space)
        await eventually(lambda: presenter.state.phase is Phase.ANSWERING)
        assert presenter.state.answers == {"follow-up": Choices(("amiodarone",))}
        assert desk.sent == []
        presenter.send()
        await eventually(lambda: len(desk.sent) == 1)
        assert '"revision": 2' in desk.sent[0].body


async def test_one_question_at_a_time(desk: QuizTable, qtbot: QtBot) -> None:
    """Enter and the buttons step; a result shows all of them again."""
    async with TaskScope("quiz") as tasks:
        _, view = page_of(desk, tasks, qtbot)
        view.header.views.set_key("single")
        assert [not card.isHidden() for card in view.cards] == [True, False, False, False]
        view.footer.after.click()
        view.cards[1].next_requested.emit()
        assert [not card.isHidden() for card in view.cards] == [False, False, True, False]
        view.footer.before.click()
        assert [not card.isHidden() for card in view.cards] == [False, True, False, False]
        desk.reader.scored = [passed()]
        desk.feed.publish(CHANGED)
        assert view.header.score.text() == "4 of 4 right"
        assert not any(card.isHidden() for card in view.cards)


async def test_who_is_not_enrolled_reads_and_who_has_no_questions_is_told(desk: QuizTable, qtbot: QtBot) -> None:
    """A preview can be looked at; a quiz that this version does not know is not asked in part."""
    async with TaskScope("quiz") as tasks:
        presenter, view = page_of(desk, tasks, qtbot)
        view.show_page(CoursePage(replace(KINETICS, standing=Standing.OPEN), ASKING))
        assert presenter.state.phase is Phase.LOOKING
        assert view.footer.send.isHidden()
        presenter.answer("follow-up", Choices(("amiodarone",)))
        assert presenter.state.answers == {}
        desk.reader.asked = None
        desk.feed.publish(CHANGED)
        assert not view.cards


async def test_cards_are_made_of_what_was_wrong(desk: QuizTable, qtbot: QtBot) -> None:
    """Question with its options in front; on the back what is right, and why."""
    async with TaskScope("quiz") as tasks:
        desk.reader.scored = [SCORED]
        _, view = page_of(desk, tasks, qtbot)
        with qtbot.waitSignal(view.cards_wanted) as made:
            view.footer.cards.click()
        [pillars, heparin] = made.args[0]
        assert "- Diltiazem" in pillars[0]
        assert "- **Spironolactone**" in pillars[1].splitlines()
        assert heparin == (QUIZ.questions[3].text, "**12.6 mL/h**\n\n1. **1,260 units/h**\n2. 12.6 mL/h")
        desk.reader.scored = [passed()]
        desk.feed.publish(CHANGED)
        assert view.footer.cards.isHidden()


class _Office:
    """Answers for the academy."""

    def __init__(self) -> None:
        self.asked = 0

    async def results(self, lesson_id: LessonId) -> Sequence[StudentResult]:
        assert lesson_id == ASKING.id
        self.asked += 1
        return [StudentResult(UserId("sam"), "Sam Okoro", 2, 3, 4, is_passed=True)]


async def test_a_tutor_sees_how_students_did(desk: QuizTable, qtbot: QtBot) -> None:
    """Offline it says so and can be asked again; a student never sees it."""
    async with TaskScope("quiz") as tasks:
        results, card = ResultsPresenter(desk.service, tasks), ResultsCard()
        qtbot.addWidget(card)
        results.changed.connect(card.show_results)
        card.reload_requested.connect(results.load)
        results.show_page(PAGE)
        assert card.isHidden()
        results.show_page(replace(PAGE, course=replace(KINETICS, standing=Standing.TEACHING)))
        await eventually(lambda: results.state.error is not None)
        assert not card.isHidden()
        assert card.lines == []
        office = _Office()
        desk.desk = office
        card.reload.click()
        await eventually(lambda: len(results.state.found) == 1)
        [(name, said)] = card.lines
        assert (name.text(), said.text()) == ("Sam Okoro", "3 of 4 right · passed · 2 attempts")
        assert office.asked == 1
        results.show_page(PAGE)
        assert card.isHidden()


async def test_an_introduction_stands_before_the_questions(desk: QuizTable, qtbot: QtBot) -> None:
    """What its tutor wrote to be read first; without one there is no room for it."""
    async with TaskScope("quiz") as tasks:
        presenter, view = page_of(desk, tasks, qtbot)
        for body, is_shown in ((" ", False), ("Have a **calculator** at hand.", True)):
            view.show_page(replace(PAGE, lesson=replace(ASKING, body=body)))
            assert view.header.introduction.isHidden() is not is_shown
        assert view.header.introduction.accessibleName() == "Have a calculator at hand."
        presenter.close()


async def test_every_control_has_a_name(desk: QuizTable, qtbot: QtBot) -> None:
    """A screen reader says the question with its field."""
    async with TaskScope("quiz") as tasks:
        _, view = page_of(desk, tasks, qtbot)
        nameless = [one for one in focusable(view) if not one.accessibleName() and not getattr(one, "text", str)()]
        assert nameless == []
        view._presenter.close()
        assert desk.feed._listeners == []
