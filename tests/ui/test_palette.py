"""The command palette: what fits, in which order, and the keyboard alone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from pharmat_desktop.account import AccountScope
from pharmat_desktop.app.commands import shell_commands
from pharmat_desktop.app.palette import Destinations, Palette
from pharmat_desktop.domain.settings import RECENT
from pharmat_desktop.services.overview import OverviewService
from pharmat_desktop.services.settings import SettingsService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.main_window import MainWindow, Screen
from pharmat_desktop.ui.palette.matching import Hay, Needle
from pharmat_desktop.ui.palette.presenter import Entry, PalettePresenter
from pharmat_desktop.ui.palette.view import PaletteView
from tests.support.account_files import opened
from tests.support.desk import eventually
from tests.support.example_data import CHAT, chat_page, page, row, rows, uid

AMAL = Hay("Dr Amal Haddad", "Tutor")


@pytest.mark.parametrize(
    ("better", "worse"), [("dr", "amal"), ("had", "ddad"), ("dah", "mal"), ("mal", "tut"), ("amal h", "amal")]
)
def test_the_closer_fit_is_worth_more(better: str, worse: str) -> None:
    """Beginning of the name, of a word, initials, inside of a word, besides the name."""
    assert Needle(better).score(AMAL) > Needle(worse).score(AMAL) > 0


@pytest.mark.parametrize("query", ["xyz", "amal x", "hma"])
def test_every_word_must_fit(query: str) -> None:
    """One that fits nowhere rules the name out."""
    assert Needle(query).score(AMAL) == 0


@pytest.mark.parametrize(
    ("query", "title"), [("farmaco", "Fármacología"), ("FRMC", "Farmacología"), ("حدا", "أمل حداد"), ("امل", "أَمل")]
)
def test_case_accents_and_gaps_do_not_matter(query: str, title: str) -> None:
    """In any script."""
    assert Needle(query).score(Hay(title))


def test_recent_entries_come_first_then_active_ones() -> None:
    """Among those that fit equally well."""
    entries = [Entry("a", "Amal", active_at="2026-01-01"), Entry("b", "Amalia", active_at="2026-02-01")]
    entries.append(Entry("c", "Ama"))
    listed: list[tuple[Entry, ...]] = []
    presenter = PalettePresenter(entries, ["c"])
    presenter.rows_changed.connect(listed.append)
    for query in ("", "am", "ama zz"):
        presenter.search(query)
    assert [[entry.id for entry in rows] for rows in listed] == [["c", "b", "a"], ["c", "b", "a"], []]


class Here:
    """A window with the palette over an account's real files."""

    def __init__(self, window: MainWindow, scope: Any, palette: Palette) -> None:
        self.window = window
        self.scope = scope
        self.palette = palette
        self.went: list[tuple[str, object]] = []

    @property
    def view(self) -> PaletteView:
        assert self.palette._view is not None
        return self.palette._view

    def type(self, text: str, *keys: Qt.Key) -> None:
        """Into whatever has the focus, which must be the palette's field."""
        focused = QApplication.focusWidget()
        assert focused is self.view.field
        QTest.keyClicks(focused, text)
        for key in keys:
            QTest.keyClick(focused, key)


@asynccontextmanager
async def desk(directory: Path, qtbot: QtBot) -> AsyncIterator[Here]:
    async with opened(directory) as store, TaskScope("palette") as tasks:
        await store.mirror.apply(chat_page((1,)))
        courses = rows("courses", row("courses", id=uid("doses"), title="Dosage calculations"))
        enrolled = rows("enrollments", row("enrollments", course_id=uid("doses"), student_id=uid("me")))
        article = rows("articles", row("articles", id=uid("pauses"), title="Sick days: four drugs to pause"))
        await store.mirror.apply(page(("courses", courses), ("enrollments", enrolled), cursor="2"))
        await store.mirror.apply(page(("articles", article), cursor="3"))
        window = MainWindow()
        qtbot.addWidget(window)
        edit = QLineEdit()
        window.add_screen("chat", "Chat", "message-circle", Screen(None, edit))
        window.show_shell()
        window.show()
        window.activateWindow()
        edit.setFocus()
        await eventually(lambda: QApplication.focusWidget() is edit)
        scope = SimpleNamespace(
            overview=OverviewService(store.overview, store.feed), settings=SettingsService(store.settings, store.feed)
        )
        went: list[tuple[str, object]] = []
        places = Destinations(
            lambda key: went.append(("chat", key)),
            lambda key: went.append(("course", key)),
            lambda key: went.append(("article", key)),
            lambda text: went.append(("messages with", text)),
        )
        palette = Palette(
            window,
            cast("AccountScope", scope),
            tasks,
            places,
            lambda: shell_commands(
                window, {"chat": "Chat", "settings": "Settings"}, lambda key: went.append(("at", key))
            ),
        )
        here = Here(window, scope, palette)
        here.went = went
        yield here


async def test_what_has_no_such_name_is_looked_for_in_messages(tmp_path: Path, qtbot: QtBot) -> None:
    """The last entry for any query; it is no place to be remembered."""
    async with desk(tmp_path, qtbot) as here:
        here.palette.toggle()
        here.type("loading dose", Qt.Key.Key_Return)
        here.palette.toggle()
        here.type("omar", Qt.Key.Key_Up)
        assert here.view.rows.currentIndex().data() == "Search messages for “omar”"
        here.type("", Qt.Key.Key_Return)
        assert here.went == [("messages with", "loading dose"), ("messages with", "omar")]
        assert here.scope.settings.get(RECENT) == ()


async def test_a_few_letters_and_enter_lead_there(tmp_path: Path, qtbot: QtBot) -> None:
    """To a person's conversation, to a course, to an article, to a page of the settings."""
    async with desk(tmp_path, qtbot) as here:
        for query in ("omar", "dos", "sick d", "lang of"):
            here.palette.toggle()
            here.type(query, Qt.Key.Key_Return)
        assert here.went == [("chat", CHAT), ("course", uid("doses")), ("article", uid("pauses")), ("at", "language")]
        await eventually(lambda: len(here.scope.settings.get(RECENT)) == 4)
        assert here.scope.settings.get(RECENT)[0] == "command:settings.language"
        here.palette.toggle()
        assert here.view.rows.currentIndex().data() == "Language of the app", "what was opened last is offered first"
        here.view.leave()


async def test_arrows_walk_and_escape_leads_back(tmp_path: Path, qtbot: QtBot) -> None:
    """The focus returns to where it was; Ctrl+K closes, too; Tab does not lead behind the palette."""
    async with desk(tmp_path, qtbot) as here:
        before = QApplication.focusWidget()
        here.palette.toggle()
        view, last = here.view, here.view.model.rowCount() - 1
        rows_seen = []
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Tab):
            here.type("", key)
            rows_seen.append(view.rows.currentIndex().row())
        assert rows_seen[:3] == [1, 0, last]
        assert rows_seen[3:] == [last - 6] * 2
        here.type("nothing is called so")
        assert [entry.id for entry in view.model.items()] == ["search:nothing is called so"]
        here.type("", Qt.Key.Key_Escape)
        assert QApplication.focusWidget() is before
        here.palette.toggle()
        here.palette.toggle()
        assert not here.went


async def test_every_row_says_all_of_itself(tmp_path: Path, qtbot: QtBot) -> None:
    """Name, what it is, and the keys that do the same."""
    async with desk(tmp_path, qtbot) as here:
        here.palette.toggle()
        model = here.view.model
        spoken = [model.index(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(model.rowCount())]
        assert {"Omar Haddad, Tutor", "Settings, Command, Ctrl+,"} <= set(spoken)
        assert all(spoken)
        assert here.view._panel.accessibleName()
        here.view.leave()


async def test_it_grows_with_the_window_and_goes_at_a_click_beside_it(tmp_path: Path, qtbot: QtBot) -> None:
    """And never reaches beyond a narrow one."""
    async with desk(tmp_path, qtbot) as here:
        here.palette.toggle()
        here.window.setMinimumSize(0, 0)
        here.window.resize(420, 500)
        assert here.view.size() == here.window.size()
        assert here.view.rect().contains(here.view._panel.geometry())
        QTest.mouseClick(here.view, Qt.MouseButton.LeftButton, pos=here.view.rect().bottomLeft())
        assert here.palette._view is None
