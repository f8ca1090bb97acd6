"""Where students stop: what the page says of it, as a table that keys and assistive technology can read."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.courses import CourseId, LessonId
from pharmat_desktop.domain.errors import Offline, PharmatError, UnexpectedAnswer
from pharmat_desktop.domain.insight import Asked, CourseInsight, LessonInsight, Stopped
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.remote.course_desk import SupabaseCourseDesk
from pharmat_desktop.services.courses import CourseService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.courses.insight.model import InsightModel
from pharmat_desktop.ui.courses.insight.part import InsightPart
from pharmat_desktop.ui.courses.insight.presenter import InsightPresenter, InsightState
from pharmat_desktop.ui.courses.presenter import CoursePage
from pharmat_desktop.ui.times import clock_text
from tests.support.fakes import FakeFeed
from tests.ui.shelf import KINETICS, TAUGHT, Shelf

AT = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
SAM = Stopped(UserId("sam"), "Sam Lee", False, AT)
FOUND = CourseInsight(
    AT,
    14,
    8,
    1,
    (
        LessonInsight(LessonId("a"), "Doses", 8, 6, 1, (SAM,)),
        LessonInsight(LessonId("b"), "A quiz", 4, 2, 0, (), (Asked(1, "How **much**?", 4, 1), Asked(2, "Why?", 0, 0))),
    ),
)


@dataclass
class Office:
    """The academy's count, as a test wants it."""

    answer: CourseInsight | PharmatError = FOUND
    asked: list[CourseId] = field(default_factory=list)
    gate: asyncio.Event = field(default_factory=asyncio.Event)

    async def enroll(self, course_id: CourseId) -> None:
        raise Offline(course_id)

    async def insight(self, course_id: CourseId) -> CourseInsight:
        self.asked.append(course_id)
        await self.gate.wait()
        if isinstance(self.answer, PharmatError):
            raise self.answer
        return self.answer


async def settled(presenter: InsightPresenter) -> InsightState:
    done = asyncio.Event()

    def heard(state: InsightState) -> None:
        if not state.is_loading:
            done.set()

    presenter.changed.connect(heard)
    await done.wait()
    return presenter.state


async def test_it_is_asked_for_a_course_of_ones_own_and_kept_when_the_academy_is_away() -> None:
    """Nothing is asked about other people's courses; an answer for a course that was left does not show."""
    office, tasks = Office(), TaskScope("test")
    presenter = InsightPresenter(CourseService(lambda: office, Shelf(), FakeFeed(), refresh=lambda: None), tasks)
    presenter.show_page(CoursePage(course=KINETICS))
    assert not presenter.state.is_loading
    other = replace(TAUGHT, id=CourseId("other"))
    presenter.show_page(CoursePage(course=TAUGHT))
    presenter.show_page(CoursePage(course=other))
    office.gate.set()
    assert (await settled(presenter)).course_id == other.id
    assert office.asked == [TAUGHT.id, other.id]
    office.answer = Offline("no network")
    presenter.load()
    state = await settled(presenter)
    assert (state.found, state.error) == (FOUND, office.answer)
    presenter.show_page(CoursePage())
    assert presenter.state == InsightState()
    await tasks.close()


def test_the_table_opens_a_lesson_by_keys(qtbot: QtBot) -> None:
    """Enter opens who stopped, Tab leads to them, Enter to one of them; Enter once more closes; a fresh count stays."""
    part = InsightPart()
    qtbot.addWidget(part)
    part.resize(700, 700)
    part.show()
    part.show_state(InsightState(CourseId("c"), FOUND))
    table, card = part.table, part.card
    chosen: list[str] = []
    card.student_opened.connect(chosen.append)
    table.setFocus()
    for key, is_open in ((Qt.Key.Key_Home, False), (Qt.Key.Key_Return, True)):
        QTest.keyClick(table, key)
        assert card.isVisible() is is_open
    assert (card.names.model().rowCount(), card.questions.isVisible()) == (1, False)
    QTest.keyClick(card.names, Qt.Key.Key_Home)
    QTest.keyClick(card.names, Qt.Key.Key_Return)
    assert chosen == ["sam"]
    fewer = replace(FOUND.lessons[0], names=()), FOUND.lessons[1]
    part.show_state(InsightState(CourseId("c"), replace(FOUND, lessons=fewer)))
    assert (card.isVisible(), card.names.isVisible()) == (True, False)
    QTest.keyClick(table, Qt.Key.Key_End)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert [card.questions.model().index(row, 0).data() for row in range(2)] == ["How much?", "Why?"]
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert not card.isVisible()
    part.show_state(InsightState(CourseId("c"), FOUND, error=Offline("no network")))
    assert part.note.text().endswith(clock_text(AT) + ".")
    assert len(part.note.text()) > 60, "first why there are no newer ones"


def test_assistive_technology_finds_a_table(qtbot: QtBot) -> None:
    """Rows and columns with their headings; the first cell of a row says all of it."""
    part = InsightPart()
    qtbot.addWidget(part)
    part.show_state(InsightState(CourseId("c"), FOUND))
    model = part.table.model()
    assert isinstance(model, InsightModel)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    table = QAccessible.queryAccessibleInterface(part.table)
    assert table.text(QAccessible.Text.Name) == part.table.accessibleName() != ""
    assert table.role() is QAccessible.Role.Table
    cells = [table.child(n) for n in range(table.childCount())]
    names = {role: [one.text(QAccessible.Text.Name) for one in cells if one.role() is role] for role in _ROLES}
    assert names[QAccessible.Role.ColumnHeader] == ["Lesson", "Began", "Finished", "Stopped here"]
    first, second = "Doses: 8 began, 6 finished, 1 stopped here", "A quiz: 4 began, 2 finished, 0 stopped here"
    assert names[QAccessible.Role.Cell] == [first, "8", "6", "1", second, "4", "2", "0"]


_ROLES = (QAccessible.Role.ColumnHeader, QAccessible.Role.Cell)


@pytest.mark.parametrize(
    "answer", [None, [], {}, {"as_of": "soon"}, {"as_of": AT.isoformat(), "quiet_days": -1}, {"as_of": 7}]
)
async def test_what_makes_no_sense_is_no_insight(answer: object) -> None:
    """A hostile or newer academy: a sentence, not a crash."""

    async def call(name: str, arguments: object) -> object:
        assert (name, arguments) == ("course_insight", {"p_course": "c"})
        return answer

    with pytest.raises(UnexpectedAnswer):
        await SupabaseCourseDesk(call).insight(CourseId("c"))
