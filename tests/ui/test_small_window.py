"""Nothing of a course is cut off in the smallest window, however long names and words are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.completion import Certificate
from pharmat_desktop.domain.courses import LessonId, Standing
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.quiz_writing import QuizText, Written
from pharmat_desktop.domain.quizzes import QuestionKind
from pharmat_desktop.ui.course_editor.quiz_form import SIDE_BY_SIDE, QuizForm
from pharmat_desktop.ui.course_editor.quiz_presenter import QuizEditState
from pharmat_desktop.ui.courses.completion import Completion
from pharmat_desktop.ui.courses.course_page import CoursePageView
from pharmat_desktop.ui.courses.presenter import CoursePage, CoursesPresenter
from pharmat_desktop.ui.shortcuts import Shortcuts
from pharmat_desktop.ui.widgets.buttons import Button, ElidedButton
from pharmat_desktop.ui.widgets.check_line import CheckLine
from pharmat_desktop.ui.widgets.flow_layout import FlowLayout
from pharmat_desktop.ui.widgets.page_stack import PageStack
from pharmat_desktop.ui.widgets.sides import Sides
from tests.support.fakes import FakeFeed
from tests.ui.shelf import KINETICS, Shelf, lesson, presenter_of

pytestmark = pytest.mark.usefixtures("pseudo")

DETAIL = 535
"""Pixels of the detail in the smallest window."""
NAME = "Professor Doctor Lucía Fernández de la Torre y Mendoza"
TITLE = "Anticoagulants in old age: choosing, dosing, stopping, restarting and reversing them"

CERTIFICATE = Certificate("PH-2026-78471B2A01", "Sam Okoro", KINETICS.id, TITLE, NAME, 95, date(2026, 11, 25))


@pytest.fixture
def presenter() -> CoursesPresenter:
    return presenter_of(Shelf(KINETICS), FakeFeed())


@pytest.mark.parametrize("standing", list(Standing))
def test_a_course_fits(qtbot: QtBot, presenter: CoursesPresenter, standing: Standing) -> None:
    """Its tutor and the way to a session, where to go on, the certificate, a price."""
    view = CoursePageView(presenter.lessons, presenter.students)
    qtbot.addWidget(view)
    view.resize(DETAIL, 560)
    view.show()
    view.tutor.set_can_book(True)
    course = replace(
        KINETICS,
        tutor_name=NAME,
        tutor_id="t",
        subject=NAME,
        title=TITLE,
        standing=standing,
        rating_hundredths=450,
        rating_count=12,
        price=Money(15_900, "EUR"),
    )
    view.show_page(CoursePage(course, go_on=replace(lesson(1), title=TITLE)))
    view.payment.setText("⟦Show the payment·······⟧")
    view.payment.show()
    view.show_completion(Completion(course.id, certificate=CERTIFICATE))
    QApplication.processEvents()
    page = view.widget()
    assert page is not None
    assert page.minimumSizeHint().width() <= view.viewport().width() == page.width()
    assert not [label.text() for label in page.findChildren(QLabel) if _is_beyond(label, page)]
    shown = [label for label in page.findChildren(QLabel) if label.isVisible()]
    names = [label for label in shown if label.text() == NAME]
    assert len(names) == 2  # of the subject and the tutor
    assert all(label.width() >= label.sizeHint().width() or label.width() > DETAIL // 3 for label in names)
    assert view.go_on.toolTip() == view.go_on.text()
    assert view.go_on.geometry().right() <= page.width()


def test_the_questions_of_a_quiz_fit(qtbot: QtBot) -> None:
    """Each with what students see below it; with more room beside it."""
    form = QuizForm()
    qtbot.addWidget(form)
    question = Written("q", QuestionKind.DOSAGE, text=TITLE, value="5", unit="mL/h", units=("mL/h", "mL/min"))
    form.show_state(QuizEditState(LessonId("l"), QuizText(1, (question,)), QuizText(1, (question,)), chosen="q"))
    form.resize(DETAIL, 560)
    form.show()
    QApplication.processEvents()
    assert form.minimumSizeHint().width() <= DETAIL - 2 * 24
    assert form.preview.mapTo(form, QPoint()).y() > form.question.mapTo(form, QPoint(0, form.question.height())).y()
    form.resize(2 * SIDE_BY_SIDE + 100, 900)
    QApplication.processEvents()
    assert not any(one.is_turned for one in form.findChildren(Sides))
    assert form.preview.mapTo(form, QPoint()).x() > form.question.width()


def test_a_flow_never_exceeds_its_width(qtbot: QtBot) -> None:
    """What may be cut is, and lines are level in their middle."""
    pane = QWidget()
    qtbot.addWidget(pane)
    flow = FlowLayout(8)
    pane.setLayout(flow)
    long, small = ElidedButton(TITLE * 2), QWidget()
    small.setFixedSize(12, 12)
    level = ElidedButton("Go")
    for part in (small, level, long):
        flow.addWidget(part)
    pane.resize(300, 200)
    pane.show()
    QApplication.processEvents()
    assert long.geometry().right() < 300
    assert long.y() > level.y()
    assert abs(small.geometry().center().y() - level.geometry().center().y()) <= 1
    assert flow.minimumSize().width() < 300
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert long.geometry().left() >= 0
    assert isinstance(long.sizeHint(), QSize)


@pytest.mark.parametrize("kind", ["primary", "secondary"])
def test_a_button_with_room_is_as_any_other(qtbot: QtBot, kind: str) -> None:
    """Nothing of its text is cut that would fit."""
    looks = []
    for make in (Button, ElidedButton):
        button = make("Book a session", kind)
        qtbot.addWidget(button)
        button.ensurePolished()
        button.resize(button.sizeHint())
        looks.append(button.grab().toImage())
    assert looks[0] == looks[1]


def test_a_stack_in_a_page_that_scrolls_is_as_high_as_what_it_shows(qtbot: QtBot) -> None:
    """Not as the highest of its pages."""
    stack, low, high = PageStack(), QWidget(), QWidget()
    qtbot.addWidget(stack)
    low.setLayout(FlowLayout(8))
    high.setMinimumHeight(900)
    QVBoxLayout(high).addSpacing(900)
    for page in (low, high):
        stack.addWidget(page)
    assert stack.minimumSizeHint().height() < 100
    stack.setCurrentWidget(high)
    assert stack.minimumSizeHint().height() >= 900


def test_words_of_a_check_box_break_and_can_be_clicked(qtbot: QtBot) -> None:
    """As Qt's own can; the box has the name for screen readers."""
    line = CheckLine()
    qtbot.addWidget(line)
    line.set_text(TITLE * 2)
    line.resize(200, line.heightForWidth(200))
    line.show()
    assert line.minimumSizeHint().width() < 200
    assert line.height() > 3 * line.box.height()
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.rect().center())
    assert line.box.isChecked()
    line.setFocus()
    assert line.focusProxy() is line.box
    assert line.box.accessibleName() == TITLE * 2


def test_all_keys_fit_a_small_screen(qtbot: QtBot) -> None:
    """The tests' screen is 800 pixels wide and high: two columns, and arrow keys lead to what is below."""
    window = QWidget()
    qtbot.addWidget(window)
    shown = Shortcuts(window)
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(shown)
    shown.show()
    area = shown.findChild(QScrollArea)
    assert area is not None
    inside = area.widget()
    assert inside is not None
    assert shown.width() <= shown.screen().availableSize().width()
    assert shown.height() <= shown.screen().availableSize().height()
    assert inside.sizeHint().width() <= area.viewport().width()
    if area.verticalScrollBar().maximum():
        area.setFocus()
        QTest.keyClick(area, Qt.Key.Key_Down)
        assert area.verticalScrollBar().value() > 0


def _is_beyond(label: QLabel, page: QWidget) -> bool:
    if not label.isVisible() or not label.text():
        return False
    return label.mapTo(page, label.rect().topRight()).x() > page.width()
