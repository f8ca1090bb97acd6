"""The shell: screens, keys, panes, what it says and what it asks for."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QShowEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.connection import ConnectionStatus, Fact, FactState
from pharmat_desktop.ui.connection_banner import banner_for
from pharmat_desktop.ui.connection_popover import ConnectionPopover
from pharmat_desktop.ui.connection_words import Overall, overall
from pharmat_desktop.ui.main_window import MainWindow, Screen
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.widgets.list_row import RowList
from pharmat_desktop.ui.widgets.search_field import SearchField
from tests.ui.conftest import focusable

NOW = datetime(2026, 11, 22, 14, 2, tzinfo=UTC)
GOOD, OFF = Fact(FactState.GOOD, NOW), Fact(FactState.OFF, NOW)
ONLINE = ConnectionStatus(GOOD, GOOD, GOOD, GOOD)
OFFLINE = ConnectionStatus(
    Fact(FactState.BAD, NOW, "offline"), GOOD, Fact(FactState.BAD, NOW, "offline"), Fact(FactState.BAD), waiting=3
)
SIGNED_OUT = ConnectionStatus(GOOD, Fact(FactState.BAD, NOW, "signed_out"), GOOD, GOOD)
BUSY = ConnectionStatus(GOOD, GOOD, Fact(FactState.BAD, NOW, "busy"), GOOD)


def _list_pane() -> QWidget:
    pane = QWidget()
    column = QVBoxLayout(pane)
    column.addWidget(SearchField("Search"))
    column.addWidget(RowList("Rows"))
    return pane


def _detail() -> QWidget:
    pane = QWidget()
    QVBoxLayout(pane).addWidget(edit := QLineEdit())
    edit.setAccessibleName("Text")
    return pane


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    made = MainWindow(is_demo=True)
    qtbot.addWidget(made)
    made.set_account("u1", "Sam Okoro")
    made.add_screen("courses", "Courses", "book-open", Screen(_list_pane(), _detail()))
    made.add_screen("chat", "Chat", "message-circle", Screen(_list_pane(), _detail()))
    made.show_shell()
    made.resize(1200, 800)
    made.show()
    made.activateWindow()
    return made


def test_the_first_screen_shows_and_keys_switch(qtbot: QtBot, window: MainWindow) -> None:
    """Ctrl+1 and Ctrl+2 go to the views in the order of the rail."""
    assert window.current_screen == "courses"
    with qtbot.waitSignal(window.screen_shown) as told:
        QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert told.args == ["chat"]
    assert window._rail._buttons["chat"].isChecked()


def test_closing_asks_and_does_not_close(qtbot: QtBot, window: MainWindow) -> None:
    """The app shuts down by itself, bounded in time; Ctrl+Q ends it for certain."""
    with qtbot.waitSignal(window.close_requested):
        window.close()
    assert window.isVisible()
    with qtbot.waitSignal(window.quit_requested):
        QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)


def test_find_goes_to_the_search_of_the_view_in_front(window: MainWindow) -> None:
    """Ctrl+F."""
    window.show_screen("chat")
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    focused = QApplication.focusWidget()
    assert isinstance(focused, SearchField)
    listing = window._screens["chat"].list_widget
    assert listing is not None
    assert listing.isAncestorOf(focused)


def test_a_low_window_keeps_the_account_in_sight_and_scrolls_to_the_view(qtbot: QtBot, window: MainWindow) -> None:
    """As on a small screen at 200 %: the rail asks for little height, and what is in front is seen there."""
    for number in range(12):
        window.add_screen(f"more{number}", f"More {number}", "house", Screen(None, QWidget()))
    window.set_account("id", "Sam Okoro")
    window.setMinimumSize(0, 0)
    window.resize(900, 380)
    rail = window._rail
    qtbot.waitUntil(lambda: rail.rect().contains(rail.account.geometry()))
    assert window.height() == 380
    for key in ("more11", "courses"):
        window.show_screen(key)
        button = rail._buttons[key]
        qtbot.waitUntil(lambda button=button: button.visibleRegion().boundingRect() == button.rect())  # type: ignore[misc]
        assert [other for other, one in rail._buttons.items() if one.isChecked()] == [key]


def test_f6_walks_rail_list_and_detail(window: MainWindow) -> None:
    """And comes around to where it began."""
    window._panes.focus_list()
    seen = []
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(next(name for name, pane in _panes(window).items() if pane.isAncestorOf(focused)))
    assert seen == ["detail", "rail", "list"]


def _panes(window: MainWindow) -> dict[str, QWidget]:
    return {"rail": window._rail, "list": window._panes._list, "detail": window._panes._side}


def test_a_narrow_window_shows_one_pane_at_a_time(window: MainWindow) -> None:
    """List over detail; the way back is a button and Escape."""
    window.setMinimumSize(0, 0)
    window.resize(700, 600)
    panes = _panes(window)
    assert panes["list"].isVisible()
    assert not panes["detail"].isVisible()
    window.show_detail()
    assert panes["detail"].isVisible()
    assert not panes["list"].isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert panes["list"].isVisible()
    window.resize(1200, 700)
    assert all(pane.isVisible() for pane in panes.values())


def test_everything_in_the_shell_has_a_name(window: MainWindow) -> None:
    """A screen reader is never left with "button"."""
    names = {
        widget: QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name) for widget in focusable(window)
    }
    assert len(names) > 5
    nameless = [widget for widget, name in names.items() if not name]
    assert not nameless


def test_a_place_on_a_lost_screen_is_not_restored(window: MainWindow) -> None:
    """The second monitor was unplugged: the window comes back to one that is there."""
    window.move(100_000, 100_000)
    saved = window.geometry_text()
    window.restore_geometry_text(saved)
    assert any(screen.availableGeometry().contains(window.geometry().center()) for screen in QApplication.screens())


def test_a_window_larger_than_the_screen_fills_the_screen(window: MainWindow) -> None:
    """On a small or strongly scaled screen nothing of the window is out of reach."""
    room = QApplication.primaryScreen().availableSize()
    assert window.width() > room.width(), "the screen of the tests is smaller than the usual window"
    window.restore_geometry_text("not hexadecimal")
    assert window.isMaximized()
    assert window.minimumWidth() < room.width()


def test_signing_out_leaves_nothing_of_the_account(window: MainWindow) -> None:
    """The next account starts with the skeleton."""
    window.remove_screens()
    assert window.current_screen == ""
    assert window._panes._list.count() == 1
    QTest.keyClick(window, Qt.Key.Key_Escape)
    window.add_screen("courses", "Courses", "book-open", Screen(_list_pane(), _detail()))
    assert window.current_screen == "courses"


class _CountingView(QWidget):
    """A view that counts how often it comes in front."""

    shown = 0

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown += 1


def test_signing_out_shows_no_other_view_on_the_way(window: MainWindow) -> None:
    """What a view shows is gone before its widgets are; it must not be asked to paint."""
    others = [_CountingView(), _CountingView()]
    window.add_screen("last", "Last", "user", Screen(others[0], others[1]))
    window.show_screen("chat")
    window.remove_screens()
    assert [other.shown for other in others] == [0, 0]


def test_the_sign_in_view_covers_the_shell(window: MainWindow) -> None:
    """Without a person there is nothing to find or to sign out of."""
    view = QLabel("Sign in")
    window.show_sign_in(view)
    assert view.isVisible()
    assert not window._rail.isVisible()
    assert not window._menus._sign_out.isEnabled()
    window.show_shell()
    assert window._rail.isVisible()


@pytest.mark.parametrize(
    ("status", "expected", "action"),
    [
        (ConnectionStatus(), Overall.CONNECTING, None),
        (ONLINE, Overall.ONLINE, None),
        (OFFLINE, Overall.OFFLINE, "retry"),
        (ConnectionStatus(OFF, OFF, OFF, OFF), Overall.OFF, "go_online"),
        (SIGNED_OUT, Overall.SIGNED_OUT, "sign_in"),
        (BUSY, Overall.TROUBLE, "retry"),
    ],
    ids=lambda value: value.value if isinstance(value, Overall) else None,
)
def test_the_banner_fits_the_facts(status: ConnectionStatus, expected: Overall, action: str | None) -> None:
    """Nothing is said while all is well, and something can be done when it is not."""
    assert overall(status) is expected
    banner = banner_for(status)
    assert (banner.actions[0][0] if banner else None) == action


def test_the_offline_banner_says_from_when_the_data_is() -> None:
    """And what waits to be sent."""
    banner = banner_for(OFFLINE)
    assert banner is not None
    assert "Saved data from" in banner.text
    assert "3 things" in banner.text


@pytest.mark.parametrize("status", [OFFLINE, ConnectionStatus(OFF, OFF, OFF, OFF), BUSY])
def test_the_banner_says_that_nothing_has_ever_come(status: ConnectionStatus) -> None:
    """Whoever signed in on a train with no network would else take an empty list for the truth."""
    banner = banner_for(replace(status, is_bare=True))
    assert banner is not None
    assert "Nothing has been loaded on this computer yet." in banner.text


def test_the_popover_shows_four_facts_and_follows_them(qtbot: QtBot, window: MainWindow) -> None:
    """Each with its state and its last proof."""
    popover = ConnectionPopover(window, can_work_offline=True)
    qtbot.addWidget(popover)
    popover.set_status(OFFLINE)
    assert len(popover._cells) == 12
    assert popover._retry.isEnabled()
    popover.set_status(ONLINE)
    assert not popover._retry.isEnabled()
    assert not popover._offline.isChecked()
    with qtbot.waitSignal(popover.work_offline_toggled) as told:
        popover._offline.click()
    assert told.args == [True]


def test_the_menus_tell_what_was_chosen(qtbot: QtBot, window: MainWindow) -> None:
    """Theme, language, the plug and signing out leave as signals; the checks follow what is."""
    window.set_theme("dark")
    assert window._menus._themes["dark"].isChecked()
    with qtbot.waitSignal(window.theme_chosen) as told:
        window._menus._themes["light"].trigger()
    assert told.args == ["light"]
    with qtbot.waitSignal(window.language_chosen) as told:
        window._menus._languages["ar"].trigger()
    assert told.args == ["ar"]
    with qtbot.waitSignal(window.work_offline_toggled) as told:
        window._menus._work_offline.trigger()
    assert told.args == [True]
    window.set_connection(ONLINE)
    assert not window._menus._work_offline.isChecked()


def test_the_avatar_asks_for_the_account_menu(qtbot: QtBot, window: MainWindow) -> None:
    """Beside itself; whoever knows the accounts shows it."""
    assert window._rail.account.accessibleName() == "Account: Sam Okoro"
    with qtbot.waitSignal(window.account_menu_requested) as asked:
        window._rail.account.click()
    assert asked.args == [window._rail.account]


def test_the_window_needs_nothing_heavy(tmp_path: Path) -> None:
    """It can be painted before the database and the network are loaded."""
    script = (
        "import sys; import pharmat_desktop.ui.main_window\n"
        "heavy = {'sqlalchemy', 'supabase', 'httpx', 'asyncio', 'keyring', 'qasync', 'PySide6.QtNetwork', 'fsrs'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    answer = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True, cwd=tmp_path)
    assert answer.stdout.strip() == "[]"


def test_a_start_with_the_chat_in_front_loads_nothing_of_other_screens(tmp_path: Path) -> None:
    """What a known person sees first waits for the records of no other screen."""
    script = (
        "import sys; import pharmat_desktop.app.application, pharmat_desktop.app.screens\n"
        "others = ('sessions', 'courses', 'library', 'availability', 'money')\n"
        "print([name for name in others if f'pharmat_desktop.domain.{name}' in sys.modules])"
    )
    answer = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True, cwd=tmp_path)
    assert answer.stdout.strip() == "[]"


def test_a_picture_of_the_shell_can_be_taken(window: MainWindow, tmp_path: Path) -> None:
    """What the tour does: it paints, and it is not empty."""
    window.set_banner(banner_for(OFFLINE))
    picture = window.grab()
    assert picture.save(str(tmp_path / "shell.png"))
    image = picture.toImage()
    colors = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    assert len(colors) > 10


@pytest.mark.parametrize("is_demo", [True, False])
def test_only_the_demo_has_a_mailbox_in_its_menus(qtbot: QtBot, is_demo: bool) -> None:
    """Also for somebody who is signed in and changes their address."""
    window = MainWindow(is_demo=is_demo)
    qtbot.addWidget(window)
    action = window._menus._mailbox
    assert action.isVisible() == is_demo
    with qtbot.waitSignal(window.command_chosen) as chosen:
        action.trigger()
    assert chosen.args == ["mailbox"]
