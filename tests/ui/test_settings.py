"""The settings screen: pages by keyboard, choices that hold at once and after a restart, nothing personal copied."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from pharmat_desktop.app.settings_pages import app_pages
from pharmat_desktop.cache import AccountStore
from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.errors import NoAnswer
from pharmat_desktop.domain.overview import News, Notice
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.settings import CALENDAR_ZONE, LANGUAGE, MOTION, NOTIFY, QUIET, QUIET_FROM, THEME
from pharmat_desktop.services.last_seen import LastSeenService
from pharmat_desktop.services.settings import SettingsService
from pharmat_desktop.services.storage import StorageService, Usage
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.downloads.presenter import DownloadsPresenter
from pharmat_desktop.ui.notices import notice_texts
from pharmat_desktop.ui.settings.advanced import AdvancedPage, Diagnostics, diagnostics_text
from pharmat_desktop.ui.settings.appearance import AppearancePage
from pharmat_desktop.ui.settings.calendar import CalendarPage
from pharmat_desktop.ui.settings.language import LanguagePage
from pharmat_desktop.ui.settings.notifications import NotificationsPage
from pharmat_desktop.ui.settings.page import PageView
from pharmat_desktop.ui.settings.presenter import SettingsPresenter
from pharmat_desktop.ui.settings.privacy import PrivacyPage
from pharmat_desktop.ui.settings.screen import SettingsScreen
from pharmat_desktop.ui.settings.seen_choice import SeenChoice
from pharmat_desktop.ui.tray import Tray, tray_icon
from pharmat_desktop.ui.widgets.time_zone_field import guessed_zone
from tests.services.download_desk import DownloadDesk, desk
from tests.services.download_desk import academy as academy_of_files
from tests.support.account_files import opened
from tests.support.desk import eventually
from tests.support.example_data import CHAT
from tests.ui.conftest import focusable


@dataclass
class Looks:
    """A `Display` that only remembers."""

    theme_mode: str = "light"
    language_code: str = "en"
    scale: int = 100
    scale_in_force: int = 100

    def set_scale(self, percent: int) -> None:
        self.scale = percent


class Academy:
    """The `LastSeenDesk` of the ports, in memory."""

    is_shown = True
    answers = True

    async def be_seen(self) -> None:
        """Nobody asks for it here."""

    async def last_seen(self, people: Sequence[UserId]) -> Mapping[UserId, datetime]:
        return {}

    async def show_last_seen(self, is_shown: bool | None) -> bool:
        if is_shown is not None:
            self.is_shown = is_shown
        if not self.answers:
            raise NoAnswer("silence")
        return self.is_shown


@dataclass
class Here:
    """The screen over an account's real files."""

    store: AccountStore
    settings: SettingsService
    screen: SettingsScreen
    presenter: SettingsPresenter
    academy: Academy
    downloads: DownloadDesk
    asked: list[str]
    """What the pages asked of the window."""
    looks: Looks = field(default_factory=Looks)

    def page(self, key: str) -> object:
        self.screen.show_page(key)
        view = self.screen.detail_widget.currentWidget()
        assert isinstance(view, PageView)
        return view.content


@asynccontextmanager
async def shown(directory: Path, qtbot: QtBot) -> AsyncIterator[Here]:
    files = directory / "files"
    async with desk(files, academy_of_files()) as downloads, opened(directory) as store, TaskScope("settings") as tasks:
        owner, looks, academy = QObject(), Looks(), Academy()
        settings = SettingsService(store.settings, store.feed)
        presenter = SettingsPresenter(settings, looks, tasks, owner)
        asked: list[str] = []
        source = Diagnostics(ConnectionStatus, StorageService(directory), lambda: asked.append("diagnostics"))
        seen = SeenChoice(LastSeenService(lambda: academy), tasks, owner)
        wanted = DownloadsPresenter(downloads.service, tasks, owner)
        screen = SettingsScreen(app_pages(presenter, source, seen, wanted), owner)
        for widget in screen.widgets:
            qtbot.addWidget(widget)
            widget.show()
        try:
            yield Here(store, settings, screen, presenter, academy, downloads, asked, looks)
        finally:
            wanted.close()
            presenter.close()
            owner.deleteLater()


async def test_arrow_keys_show_the_pages(tmp_path: Path, qtbot: QtBot) -> None:
    """Each is built when it is first passed; Enter brings it in front in a narrow window."""
    async with shown(tmp_path, qtbot) as here:
        rows = here.screen.list_widget.rows
        seen = []
        for _ in range(rows.model().rowCount()):
            view = here.screen.detail_widget.currentWidget()
            assert isinstance(view, PageView)
            seen.append(view._page.id)
            QTest.keyClick(rows, Qt.Key.Key_Down)
        assert seen == [page.id for page in here.screen.list_widget.model.items()]
        with qtbot.waitSignal(here.screen.page_opened):
            QTest.keyClick(rows, Qt.Key.Key_Return)
        with pytest.raises(ValueError, match="no settings page"):
            here.screen.show_page("nowhere")


async def test_the_calendar_goes_by_a_place_and_back_by_this_computer(tmp_path: Path, qtbot: QtBot) -> None:
    """Switched off, the place that it is goes on holding; another is chosen; switched on, none is kept."""
    async with shown(tmp_path, qtbot) as here:
        page = here.page("calendar")
        assert isinstance(page, CalendarPage)
        assert page.own.switch.isChecked()
        QTest.mouseClick(page.own.switch, Qt.MouseButton.LeftButton)
        await eventually(lambda: here.settings.get(CALENDAR_ZONE) == guessed_zone())
        page.zone.set_zone("Asia/Beirut")
        page.zone.chosen.emit("Asia/Beirut")
        await eventually(lambda: here.settings.get(CALENDAR_ZONE) == "Asia/Beirut")
        QTest.mouseClick(page.own.switch, Qt.MouseButton.LeftButton)
        await eventually(lambda: not here.settings.get(CALENDAR_ZONE))


async def test_theme_motion_and_language_are_kept(tmp_path: Path, qtbot: QtBot) -> None:
    """And the page shows what holds, also when it was changed elsewhere."""
    async with shown(tmp_path, qtbot) as here:
        page = here.page("appearance")
        assert isinstance(page, AppearancePage)
        assert page.themes.cards["light"].isChecked(), "nothing chosen yet: what is in force"
        QTest.mouseClick(page.themes.cards["dark"], Qt.MouseButton.LeftButton)
        QTest.mouseClick(page.calm.switch, Qt.MouseButton.LeftButton)
        await eventually(lambda: here.settings.get(THEME) == "dark" and here.settings.get(MOTION) == "reduced")
        await here.settings.put(THEME, "contrast")
        await eventually(page.themes.cards["contrast"].isChecked)
        languages = here.page("language")
        assert isinstance(languages, LanguagePage)
        QTest.mouseClick(languages.rows["ar"], Qt.MouseButton.LeftButton)
        await eventually(lambda: here.settings.get(LANGUAGE) == "ar")


async def test_another_size_offers_to_start_anew(tmp_path: Path, qtbot: QtBot) -> None:
    """It cannot change under a window that is open."""
    async with shown(tmp_path, qtbot) as here:
        page = here.page("appearance")
        assert isinstance(page, AppearancePage)
        assert not page.restart_row.isVisible()
        page.scale.box.setFocus()
        QTest.keyClick(page.scale.box, Qt.Key.Key_Down)
        assert here.looks.scale == 110
        assert page.restart_row.isVisible()
        with qtbot.waitSignal(here.presenter.restart_requested):
            page.restart.click()


async def test_quiet_hours_show_only_when_they_are_kept(tmp_path: Path, qtbot: QtBot) -> None:
    """And nothing of them can be chosen while there are no notices at all."""
    async with shown(tmp_path, qtbot) as here:
        page = here.page("notifications")
        assert isinstance(page, NotificationsPage)
        assert not page.start.isVisible()
        page.quiet.switch.click()
        await eventually(page.start.isVisible)
        assert here.settings.get(QUIET)
        page.start.box.setCurrentIndex(page.start.box.findData(21 * 60))
        page.start.box.activated.emit(page.start.box.currentIndex())
        await eventually(lambda: here.settings.get(QUIET_FROM) == 21 * 60)
        for row in (page.notify, page.day, page.hour, page.minutes):
            assert page.quiet.isEnabled()
            row.switch.click()
        await eventually(lambda: not page.quiet.isEnabled())
        assert not here.settings.get(NOTIFY)


async def test_diagnostics_hold_nothing_personal(tmp_path: Path, qtbot: QtBot) -> None:
    """No path, no name, no text; what is shown is what is copied."""
    async with shown(tmp_path, qtbot) as here:
        page = here.page("advanced")
        assert isinstance(page, AdvancedPage)
        copied = diagnostics_text(page._source)
        assert "pharmaT Desktop: " in copied
        assert str(tmp_path) not in copied
        assert all(label.text() in copied for label in page._values)
        next(one for one in page.findChildren(QPushButton)).click()
        assert here.asked == ["diagnostics"], "with the journal and the log, as everywhere else"


async def test_everything_in_the_settings_has_a_name(tmp_path: Path, qtbot: QtBot) -> None:
    """Every control of every page, and every row of the list."""
    async with shown(tmp_path, qtbot) as here:
        for entry in here.screen.list_widget.model.items():
            page = here.page(entry.id)
            view = here.screen.detail_widget.currentWidget()
            assert view is not None
            nameless = [
                widget
                for widget in focusable(view)
                if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            ]
            assert not nameless, (page, nameless)
        model = here.screen.list_widget.model
        assert all(model.index(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(model.rowCount()))


def test_files_are_counted_by_what_they_are(tmp_path: Path) -> None:
    """The copy with its log, the person's own, and the rest; a folder that is not there is empty."""
    (tmp_path / "downloads").mkdir()
    sizes = {
        "downloads/file": 4,
        "cache.sqlite3": 5,
        "cache.sqlite3-wal": 2,
        "drafts.sqlite3": 3,
        "drafts.sqlite3.version-1": 7,
    }
    for name, size in sizes.items():
        (tmp_path / name).write_bytes(b"x" * size)
    assert StorageService(tmp_path).usage() == Usage(7, 4, 3, 7)
    assert StorageService(tmp_path / "none").usage().total == 0


def news(**values: object) -> News:
    given = {"conversation": "Exam group", "is_group": True, "sender": "Lina", "body": "Hello", "seq": 1, "unread": 1}
    return News(CHAT, **{**given, **values})  # type: ignore[arg-type]  # a test names fields of News


@pytest.mark.parametrize(
    ("notice", "title", "text"),
    [
        (Notice((news(),), 1), "Exam group", "Lina: Hello"),
        (Notice((news(is_group=False, conversation="Lina"),), 1), "Lina", "Hello"),
        (Notice((news(),), 3), "Exam group", "new message"),
        (Notice((news(), news(conversation="Omar")), 4), "new message", "In 2 conversations: Exam group, Omar"),
        (Notice((news(),), 1, hides_text=True), "pharmaT", "new message"),
    ],
)
def test_notices_say_who_and_what(notice: Notice, title: str, text: str) -> None:
    """Or how much, or nothing but that something came."""
    said = notice_texts(notice)
    assert title in said[0]
    assert text in said[1]
    if notice.hides_text:
        assert "Lina" not in " ".join(said)


def test_a_pressed_notice_leads_to_its_conversation(qtbot: QtBot) -> None:
    """Without a tray on this desktop, too, nothing fails; unread things change the icon."""
    window = QPushButton()
    qtbot.addWidget(window)
    tray = Tray(window)
    tray.set_unread(3)
    tray.show_notice("Lina", "Hello", CHAT)
    with qtbot.waitSignal(tray.notice_pressed) as pressed:
        tray._icon.messageClicked.emit()
    assert pressed.args == [CHAT]
    plain, dotted = (tray_icon(count).pixmap(64).toImage() for count in (0, 1))
    assert plain != dotted


async def test_the_academy_keeps_who_may_know_when_one_was_here(tmp_path: Path, qtbot: QtBot) -> None:
    """Asked when the page comes in sight; without an answer what holds is asked for, and the person told."""
    async with shown(tmp_path, qtbot) as here:
        page = here.page("privacy")
        assert isinstance(page, PrivacyPage)
        switch, choice = page.seen.switch, page.seen.choice
        await eventually(lambda: choice.state.is_shown is True)
        assert (switch.isEnabled(), switch.isChecked()) == (True, True)
        switch.setFocus()
        QTest.keyClick(switch, Qt.Key.Key_Space)
        await eventually(lambda: choice.state.is_shown is False)
        assert (here.academy.is_shown, switch.isChecked(), switch.hasFocus()) == (False, False, True)
        here.academy.answers = False
        QTest.keyClick(switch, Qt.Key.Key_Space)
        await eventually(lambda: choice.state.error is not None)
        assert not switch.isChecked(), "nobody has said that it holds"
        assert switch.accessibleDescription().startswith("The academy did not answer")
        here.academy.answers = True
        QTest.keyClick(switch, Qt.Key.Key_Space)
        await eventually(lambda: choice.state.is_shown is True)
        assert switch.isChecked()
        assert "directly" in switch.accessibleDescription()
