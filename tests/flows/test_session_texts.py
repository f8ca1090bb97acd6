"""A reason or a report that was half written is there again after a restart, and gone once it was sent."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

from pharmat_desktop.app.session_texts import SessionTexts
from pharmat_desktop.domain.people import Role
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.sessions.forms import ReasonForm
from pharmat_desktop.ui.sessions.offers import Action
from pharmat_desktop.ui.sessions.page_presenter import Ending
from tests.flows.test_session_page import at_the_screen
from tests.support.academy import Academy
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
