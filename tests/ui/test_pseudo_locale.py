"""No page of the shell shows an untranslated or a clipped text, even when every text has grown by 40 %."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.chat import Delivery, MessageId
from pharmat_desktop.domain.scheduling import Reader, ScheduledMessage
from pharmat_desktop.domain.settings import QUIET
from pharmat_desktop.ui.chat.later.list_dialog import ListDialog
from pharmat_desktop.ui.chat.later.presenter import Scheduled
from pharmat_desktop.ui.chat.later.strip import ScheduledStrip
from pharmat_desktop.ui.chat.later.time_dialog import TimeDialog
from pharmat_desktop.ui.chat.later.words import Clocks
from pharmat_desktop.ui.shortcuts import About, Shortcuts
from tests.support.desk import eventually
from tests.support.example_data import CHAT, ME, chat_page, page, row, rows, uid
from tests.ui import test_language as language
from tests.ui.test_settings import shown
from tests.ui.test_today import refuse, today

pytestmark = pytest.mark.usefixtures("pseudo")

WIDTH, HEIGHT = 535, 560
"""The detail in the smallest window."""


@pytest.mark.parametrize("key", ["appearance", "calendar", "notifications", "privacy", "storage"])
async def test_settings(tmp_path: Path, qtbot: QtBot, key: str) -> None:
    """Values and names of files are not texts of ours."""
    async with shown(tmp_path, qtbot) as here:
        lasting = asyncio.all_tasks()
        await here.settings.put(QUIET, value=True)
        here.screen.detail_widget.resize(WIDTH, HEIGHT)
        here.page(key)
        view = here.screen.detail_widget.currentWidget()
        assert view is not None
        plain = {text for _, text in language._texts(view) if "⟦" not in text}
        assert all(text[:1].isdigit() or str(tmp_path) in text for text in plain), plain
        # Looking closer lets Qt's events run within this task: a page's own question must have ended before.
        await eventually(lambda: asyncio.all_tasks() <= lasting)
        language._assert_whole(view)


async def test_today(tmp_path: Path, qtbot: QtBot) -> None:
    """With everything on it that can be: refused, unread, a course, first steps."""
    async with today(tmp_path, qtbot) as here:
        await here.store.mirror.apply(chat_page((1, 2)))
        course, enrolled = row("courses", id=uid("c"), title="⟦"), row("enrollments", course_id=uid("c"), student_id=ME)
        await here.store.mirror.apply(
            page(("courses", rows("courses", course)), ("enrollments", rows("enrollments", enrolled)), cursor="2")
        )
        await refuse(here.store, "⟦")
        await eventually(lambda: bool(here.screen.presenter.state.attention))
        here.screen.view.resize(WIDTH, HEIGHT)
        plain = {text for _, text in language._texts(here.screen.view) if "⟦" not in text}
        own = {"You have left.", "Omar Haddad", "Sara Haddad"}
        assert not {text for text in plain - own if not any(char.isdigit() for char in text)}
        language._assert_whole(here.screen.view)


def test_messages_for_later(qtbot: QtBot) -> None:
    """The list with something to explain, the choice of a time that cannot be, and the strip."""
    window = QWidget()
    qtbot.addWidget(window)
    now = datetime(2026, 11, 24, 15, 0, tzinfo=UTC)
    clocks = Clocks("Europe/Berlin", Reader("⟦", "Asia/Beirut"), now)
    waiting = ScheduledMessage(MessageId("1"), CHAT, "⟦", now, now, "UTC", Delivery.WAITING)
    listed, strip = ListDialog(window), ScheduledStrip()
    qtbot.addWidget(strip)
    shown_dialogs: list[QWidget] = [listed, TimeDialog(window, clocks, lambda: now, begin=now), strip]
    for one in shown_dialogs:
        one.resize(WIDTH, HEIGHT if one is not strip else strip.height())
        one.show()
    listed.show_scheduled(Scheduled((waiting,), clocks))
    strip.show_scheduled(Scheduled((waiting,), clocks))
    for one in shown_dialogs:
        assert not {text for _, text in language._texts(one) if "⟦" not in text and not text[0].isdigit()}
        language._assert_whole(one)


@pytest.mark.parametrize("dialog", [Shortcuts, About])
def test_dialogs(qtbot: QtBot, dialog: type[Shortcuts | About]) -> None:
    """The overview of the keys, and what this program is."""
    window = QWidget()
    qtbot.addWidget(window)
    shown_dialog = dialog(window)
    shown_dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(shown_dialog)
    shown_dialog.show()
    keys = {text for _, text in language._texts(shown_dialog) if "⟦" not in text}
    assert all("+" in text or len(text) < 8 or text == "pharmaT Desktop" for text in keys), keys
    language._assert_whole(shown_dialog)
