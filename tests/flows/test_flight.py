"""A journey is prepared: picked, downloaded, and read with the network blocked; what is missing is told."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.flight import Kind
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.flight.dialog import FlightDialog
from pharmat_desktop.ui.flight.presenter import FlightPresenter, Phase
from tests.flows.course_library import course_with
from tests.flows.file_scene import SMALL, Scene, scene
from tests.support.academy import Academy
from tests.support.desk import eventually
from tests.support.fault_proxy import PASS, Canned, to

DOCUMENT, FIGURE = b"%PDF-1.4 a lesson", b"\x89PNG a figure"
DOWNLOAD = to("object/authenticated/course-materials")


async def _a_life(here: Scene) -> None:
    """A course with files, a session tomorrow, a file in the conversation."""
    sam, amal = here.people
    await course_with(here.academy, amal, sam, {"one.pdf": DOCUMENT, "figure.png": FIGURE})
    await here.academy.execute(
        "insert into sessions (request_id, tutor_id, student_id, starts_at, ends_at, zone, status, topic, price_minor,"
        " due_minor, currency, payment_status, free_cancel_hours, cancel_fee_percent)"
        " select gen_random_uuid(), $1, $2, at + '5 hours', at + '6 hours', 'UTC', 'confirmed', 'Rehearsal', 0, 0,"
        " 'EUR', 'free', 24, 50 from date_trunc('hour', now()) at",
        *(UUID(amal.id), UUID(sam.id)),
    )
    async with here.amal.running() as tutor:
        await here.amal.online()
        await eventually(lambda: bool(tutor.chat.conversations()))
        await tutor.files.attach(here.room, "paper.pdf", SMALL)
        await tutor.chat.send(here.room, "for the train", files=tutor.files.beside_composer(here.room))
        await here.amal.sent()


async def test_a_journey_is_prepared_and_rehearsed_by_keyboard(qtbot: QtBot, academy: Academy, tmp_path: Path) -> None:
    """The rehearsal asks the academy for nothing, and the app is online again behind it; what is gone is named."""
    async with scene(academy, tmp_path) as here, TaskScope("test") as tasks:
        await _a_life(here)
        async with here.sam.running() as app:
            await here.sam.online()
            now = datetime.now(UTC)
            await eventually(lambda: len(app.flight.plan(app.flight.belongings(), now, now + timedelta(days=1))) == 2)
            presenter = FlightPresenter(app.flight, tasks, now, now + timedelta(days=1))
            window = QWidget()
            qtbot.addWidget(window)
            dialog = FlightDialog(presenter, window)
            dialog.open()
            assert [row.item.kind for row in presenter.state.rows] == [Kind.LESSON, Kind.SESSION]
            assert [file.name for file in presenter.state.rows[1].item.files] == ["paper.pdf"]
            await eventually(lambda: presenter.state.estimate is not None)
            assert presenter.state.estimate is not None
            assert presenter.state.estimate.left == len(DOCUMENT) + len(FIGURE) + len(SMALL)
            QTest.keyClick(dialog.begin, Qt.Key.Key_Space)
            await eventually(lambda: presenter.state.phase is Phase.DONE)
            assert not presenter.state.lacks
            assert not app.connection.works_offline

            wanted = presenter.state.rows[0].item.wanted
            assert wanted is not None
            await app.downloads.drop(wanted)
            asked = here.proxy.passed(DOWNLOAD)
            QTest.keyClick(dialog.rehearse, Qt.Key.Key_Space)
            await eventually(lambda: presenter.state.phase is Phase.DONE and bool(presenter.state.lacks))
            assert {one.name for one in presenter.state.lacks} == {"one.pdf", "figure.png"}
            assert here.proxy.passed(DOWNLOAD) == asked
            assert dialog.notice.text().startswith("2 things would be missing")
            dialog.list.setFocus()
            dialog.list.setCurrentIndex(dialog.model.index(0))
            QTest.keyClick(dialog.list, Qt.Key.Key_Return)
            assert [item.kind for item in presenter.state.chosen] == [Kind.SESSION]
            dialog.reject()


@pytest.mark.usefixtures("qtbot")
async def test_a_file_that_is_gone_does_not_hold_up_the_rest(academy: Academy, tmp_path: Path) -> None:
    """While the academy refuses one file for good the rest comes, and the rehearsal names it."""
    async with scene(academy, tmp_path) as here, TaskScope("test") as tasks:
        await _a_life(here)
        async with here.sam.running() as app:
            await here.sam.online()
            now = datetime.now(UTC)
            await eventually(lambda: len(app.flight.plan(app.flight.belongings(), now, now + timedelta(days=1))) == 2)
            gone = Canned(400, b'{"statusCode":"404","error":"not_found","message":"Object not found"}')
            here.proxy.decide = lambda request: gone if DOWNLOAD(request) and "figure" in request.path else PASS
            presenter = FlightPresenter(app.flight, tasks, now, now + timedelta(days=1))
            presenter.begin()
            await eventually(lambda: presenter.state.phase is Phase.DONE)
            assert [lack.name for lack in presenter.state.lacks] == ["figure.png"]
            presenter.set_times(now, now - timedelta(hours=1))
            assert (presenter.state.rows, presenter.state.can_begin) == ((), False)
            presenter.stop()
