"""One session for another calendar, from the command palette's commands: the open one, or the next."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from pharmat_desktop.account import utc_now
from pharmat_desktop.app.session_export import SessionExport, export_commands
from pharmat_desktop.domain.sessions import SessionId
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.main_window import MainWindow
from pharmat_desktop.ui.sessions.screen import SessionsScreen, Sources
from tests.flows.test_messages import scene
from tests.support.academy import Academy, Person
from tests.support.desk import eventually


async def booked(academy: Academy, tutor: Person, student: Person, days: int, topic: str) -> SessionId:
    """An agreed session of an hour."""
    start = utc_now().replace(minute=0, second=0, microsecond=0) + timedelta(days=days)
    key = uuid.uuid4()
    await academy.execute(
        "insert into sessions (id, request_id, tutor_id, student_id, starts_at, ends_at, zone, status, topic,"
        " price_minor, due_minor, currency, payment_status, free_cancel_hours, cancel_fee_percent)"
        " values ($1, gen_random_uuid(), $2, $3, $4, $5, 'UTC', 'confirmed', $6, 0, 0, 'EUR', 'free', 0, 0)",
        *(key, uuid.UUID(tutor.id), uuid.UUID(student.id), start, start + timedelta(hours=1), topic),
    )
    return SessionId(str(key))


async def test_the_open_session_or_the_next_is_copied_and_saved(academy: Academy, tmp_path: Path, qtbot: QtBot) -> None:
    async with scene(academy, tmp_path / "sam") as here, here.sam.running() as app, TaskScope("screens") as tasks:
        await here.sam.online()
        window, owner = MainWindow(), QObject()
        qtbot.addWidget(window)
        screen = SessionsScreen(Sources(app.sessions, app.settings, app.account, utc_now), tasks, owner)
        for widget in (screen.list_pane, screen.desk):
            qtbot.addWidget(widget)
        export = SessionExport(window, app, lambda: screen)
        screen.page.export.chosen.connect(export.run)
        runs: dict[str, Callable[[], object]] = {
            one.entry.id.rpartition(":")[2]: one.run for one in export_commands(lambda: export)
        }
        clipboard = QGuiApplication.clipboard()
        clipboard.setText("before")
        runs["sessions.copy"]()
        assert clipboard.text() == "before"
        next_one = await booked(academy, here.amal, here.sam.person, 2, "Clearance")
        later = await booked(academy, here.amal, here.sam.person, 9, "Steady state")
        known = app.sessions.known
        await eventually(lambda: known.session(later) is not None and known.session(next_one) is not None)
        runs["sessions.copy"]()
        assert "SUMMARY:Clearance · Amal" in clipboard.text()
        screen.open_session(later)
        runs["sessions.save"]()
        (dialog,) = window.findChildren(QFileDialog)
        file = tmp_path / "saved.ics"
        dialog.fileSelected.emit(str(file))
        text = file.read_bytes().decode()
        assert "SUMMARY:Steady state · Amal\r\n" in text
        assert text.count("BEGIN:VEVENT\r\n") == 1
        dialog.close()
        lent = opened_from_the_page(screen, export)
        assert lent.read_bytes() == file.read_bytes()
        assert lent.stat().st_mode & 0o077 == 0
        export.close()
        assert not lent.exists()
        screen.close()


def opened_from_the_page(screen: SessionsScreen, export: SessionExport) -> Path:
    """By the keyboard: the button, its menu, the second line. What another program was given."""
    given: list[QUrl] = []

    def take(url: QUrl) -> bool:
        given.append(url)
        return True

    export.open_with_system = take
    screen.desk.show()
    button = screen.page.export
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert button.menu.isVisible()
    QTest.keyClick(button.menu, Qt.Key.Key_Down)
    QTest.keyClick(button.menu, Qt.Key.Key_Return)
    assert not button.menu.isVisible()
    return Path(given[0].toLocalFile())
