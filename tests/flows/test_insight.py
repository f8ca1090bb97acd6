"""A tutor looks where students stop, by keyboard, at a real academy; offline the figures stay, with their time."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.flows.course_library import open_course
from tests.flows.test_course_editor import at_the_screen
from tests.flows.test_learning import study
from tests.support.academy import Academy
from tests.support.desk import Desk, eventually

pytestmark = pytest.mark.usefixtures("qtbot")


async def test_a_tutor_sees_where_a_student_stopped(academy: Academy, tmp_path: Path) -> None:
    """From the course to the lesson to the student's name; nothing of it is lost when the network goes."""
    async with study(academy, tmp_path / "sam") as course:
        await academy.execute(
            "insert into content_progress (enrollment_id, course_id, student_id, content_id, last_opened_at)"
            " select e.id, e.course_id, e.student_id, l.id, now() - interval '20 days'"
            " from enrollments e join course_content l using (course_id) where e.course_id = $1 and l.position = 2",
            UUID(course.course_id),
        )
        desk = Desk(academy, course.amal, tmp_path / "amal", course.proxy)
        async with at_the_screen(desk) as (app, screen, _):
            await eventually(lambda: len(app.courses.lessons(course.course_id)) == 4)
            await open_course(screen, course.course_id)
            students = screen.detail_widget.course.students
            part, wanted = students.insight, list[str]()
            screen.student_requested.connect(wanted.append)
            await eventually(lambda: part.table.model().rowCount() == 4)
            for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Return):
                QTest.keyClick(part.table, key)
            for key in (Qt.Key.Key_Home, Qt.Key.Key_Return):
                QTest.keyClick(part.card.names, key)
            assert wanted == [course.sam.person.id]
            as_of = part.note.text()
            app.connection.set_work_offline(True)
            QTest.keyClick(part.reload, Qt.Key.Key_Space)
            await eventually(lambda: part.reload.isEnabled() and part.note.text() != as_of)
            assert part.table.model().rowCount() == 4
