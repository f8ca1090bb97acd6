"""A reason or a report that was half written is there again after a restart, and gone once it was sent."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

from pharmat_desktop.app.session_message import SessionMessage
from pharmat_desktop.app.session_texts import SessionTexts
from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.people import Role
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.sessions.forms import ReasonForm
from pharmat_desktop.ui.sessions.offers import Action
from pharmat_desktop.ui.sessions.page_presenter import Ending
from tests.flows.test_session_page import Person as Teacher
from tests.flows.test_session_page import at_the_screen
from tests.support.academy import Academy, Person
from tests.support.desk import Desk, eventually
from tests.support.fault_proxy import FaultProxy
from tests.support.lessons import an_hour, day, seat, tutor

pytestmark = pytest.mark.usefixtures("qtbot")


async def test_a_reason_survives_a_restart_until_it_is_sent(academy: Academy, tmp_path: Path) -> None:
    amal, sam = await tutor(academy), await academy.person("Sam")
    async with seat(academy, sam, academy.url) as student, FaultProxy(academy.url) as proxy:
        session_id = await student.does(an_hour(amal.id, day(3)))
        desk = Desk(academy, amal, tmp_path, proxy)
        about = f"{Action.DECLINE}:{session_id}"
        async with at_the_screen(desk, proxy, Role.TUTOR) as teacher, TaskScope("texts") as tasks:
            texts = SessionTexts(teacher.screen, desk.app.unsaved, tasks, QObject(teacher.window))
            await teacher.opens(session_id)
            await _writes_to_the_student(teacher, tasks, sam)
            await teacher.presses(Action.DECLINE)
            form = teacher.screen.page.forms.current
            assert isinstance(form, ReasonForm)
            QTest.keyClicks(form.reason.edit, "I am ill")
            await texts.finish()
            assert desk.app.unsaved.kept(about) == "I am ill"
        async with at_the_screen(desk, proxy, Role.TUTOR) as teacher, TaskScope("texts") as tasks:
            SessionTexts(teacher.screen, desk.app.unsaved, tasks, QObject(teacher.window))
            await teacher.opens(session_id)
            await teacher.presses(Action.DECLINE)
            form = teacher.screen.page.forms.current
            assert isinstance(form, ReasonForm)
            assert form.reason.text() == "I am ill"
            await eventually(form.submit.isEnabled)
            QTest.keyClick(form.submit, Qt.Key.Key_Space)
            await teacher.is_told(Ending.DONE)
            await eventually(lambda: desk.app.unsaved.kept(about) == "")


async def _writes_to_the_student(teacher: Teacher, tasks: TaskScope, student: Person) -> None:
    """From the session's page: begun by the academy at first, then at once, offline too."""
    app, opened = teacher.desk.app, list[ConversationId]()
    told = list[str]()
    way = SessionMessage(
        teacher.screen, app, tasks, open_conversation=opened.append, told=lambda text, _: told.append(text)
    )
    teacher.screen.session.refresh()
    teacher.screen.session.state_changed.emit(teacher.screen.session.state)
    assert way.button.accessibleName() == f"Message to {student.name}"
    QTest.keyClick(way.button, Qt.Key.Key_Space)
    await eventually(lambda: bool(opened))
    app.connection.set_work_offline(True)
    await eventually(lambda: teacher.screen.session.state.hold is Hold.OFFLINE)
    QTest.keyClick(way.button, Qt.Key.Key_Space)
    assert opened == [opened[0]] * 2
    assert not told
    app.connection.set_work_offline(False)
    await eventually(lambda: teacher.screen.session.state.hold is Hold.NONE)
