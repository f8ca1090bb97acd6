"""From a quiz and a lesson to cards, in the whole app: made, counted where one looks, and learned by the keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pharmat_desktop.app.application import Application
from pharmat_desktop.app.rail import CARDS, COURSES, TODAY
from pharmat_desktop.domain.courses import Course, LessonKind
from pharmat_desktop.domain.quizzes import Choices
from pharmat_desktop.ui.cards.dialog import CardDialog
from pharmat_desktop.ui.cards.screen import CardsScreen
from pharmat_desktop.ui.courses.quiz.presenter import Phase
from tests.flows.test_demo import demo, scope_of, screens_of, sign_in
from tests.support.whole_app import until

pytestmark = pytest.mark.usefixtures("qtbot")
CONTROL = Qt.KeyboardModifier.ControlModifier


def cards_of(app: Application) -> CardsScreen:
    found = screens_of(app).findChild(CardsScreen)
    assert found is not None
    return found


async def answer_wrong(app: Application, course: Course) -> None:
    """The course's quiz, its first question alone."""
    courses = screens_of(app).courses
    app.window.show_screen(COURSES)
    lessons = scope_of(app).courses.lessons(course.id)
    courses.presenter.open_course(course.id)
    courses.presenter.open_lesson(next(one.id for one in lessons if one.kind is LessonKind.QUIZ))
    quiz, page = courses.quiz, courses.detail_widget.quiz
    assert quiz is not None
    assert page is not None
    question = quiz.state.questions[0]
    quiz.answer(question.id, Choices((question.options[0].id,)))
    page.footer.send.click()
    await until(lambda: quiz.state.phase is Phase.SCORED, "the score")
    page.footer.cards.click()


async def write_from_lesson(app: Application, course: Course) -> None:
    """A card of the lesson's first words, without leaving the lesson."""
    screen = screens_of(app).courses
    lessons = scope_of(app).courses.lessons(course.id)
    screen.presenter.open_lesson(next(one.id for one in lessons if one.kind is LessonKind.DOCUMENT))
    text = screen.lesson.text
    await until(lambda: text.is_rendered and bool(text.toPlainText()), "the lesson")
    cursor = text.textCursor()
    cursor.select(cursor.SelectionType.LineUnderCursor)
    text.setTextCursor(cursor)
    screen.lesson.head.card.click()
    await until(lambda: app.window.findChild(CardDialog) is not None, "the dialog")
    dialog = app.window.findChild(CardDialog)
    assert dialog is not None
    assert dialog.editor.back.text() == cursor.selectedText()
    QTest.keyClicks(dialog.editor.front.edit, "What is this lesson about?")
    QTest.keyClick(dialog.editor.front.edit, Qt.Key.Key_Return, CONTROL)


async def test_what_was_wrong_and_what_was_read_is_learned(tmp_path: Path) -> None:
    """Cards of all wrong answers and of selected words; the course and Today say how many are due, and lead there."""
    async with demo(tmp_path) as app:
        await sign_in(app, "sam@pharmat.example")
        cards = scope_of(app).cards
        course = next(one for one in scope_of(app).courses.courses() if one.title.startswith("Cardiovascular"))
        await answer_wrong(app, course)
        await until(lambda: len(cards.cards()) == 4, "cards of the wrong answers")
        await write_from_lesson(app, course)
        await until(lambda: len(cards.cards()) == 5, "the card of the lesson")
        await until(lambda: screens_of(app).findChild(CardsScreen) is not None, "the cards screen")
        presenter = cards_of(app).presenter
        await until(lambda: presenter.due(course.id) == 5, "what is due")
        app.window.show_screen(TODAY)
        due = screens_of(app).today.view.cards
        await until(lambda: not due.isHidden() and due.heading.text() == "5 cards are due", "what is due on Today")
        screens_of(app).courses.presenter.close_lesson()
        button = screens_of(app).courses.detail_widget.course.cards
        await until(lambda: (button.text(), button.isHidden()) == ("Review 5 cards", False), "the way to them")
        button.click()
        assert app.window.current_screen == CARDS
        assert presenter.state.deck.id == course.id
        sheet = cards_of(app).detail_widget.review.sheet
        QTest.keyClick(sheet, Qt.Key.Key_Space)
        QTest.keyClick(sheet, Qt.Key.Key_4)
        await until(lambda: presenter.due(course.id) == 4, "one less")
        await until(lambda: scope_of(app).connection.status.waiting == 0, "all to be sent")
