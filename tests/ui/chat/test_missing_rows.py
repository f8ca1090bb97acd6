"""Rows of older messages that only the server has: seen, asked for, filled in place, and of no use to any command."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.chat import Message, missing_message
from pharmat_desktop.ui.chat.actions import can_react, commands_for
from pharmat_desktop.ui.chat.heights import ESTIMATE
from pharmat_desktop.ui.chat.message_menu import MessageMenu
from pharmat_desktop.ui.chat.thread_model import AHEAD, ThreadModel
from pharmat_desktop.ui.chat.thread_view import ThreadView
from tests.ui.chat.shelf import THREAD, Shelf, draft, message

pytestmark = pytest.mark.usefixtures("qapp")


def thread(length: int, floor: int) -> list[Message]:
    """Messages 1 to `length`, of which those below `floor` are missing."""
    return [missing_message(THREAD, seq) if seq < floor else message(seq) for seq in range(1, length + 1)]


class Watched:
    """A model under Qt's own tester, with what it announced."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.model = ThreadModel(shelf.service, THREAD)
        self.tester = QAbstractItemModelTester(self.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        self.told: list[str] = []
        self.gaps: list[tuple[int, ...]] = []
        self.model.rowsInserted.connect(lambda *_: self.told.append("inserted"))
        self.model.rowsRemoved.connect(lambda *_: self.told.append("removed"))
        self.model.dataChanged.connect(lambda first, _: self.told.append(f"{first.row()} changed"))
        self.model.gap_seen.connect(self.gaps.append)

    def look(self, first: int, count: int) -> None:
        for row in range(first, first + count):
            self.model.message(row)
        self.model.watch(first, count)


def test_rows_are_filled_and_emptied_in_place() -> None:
    """What comes and what leaves again changes its row; nothing is inserted or removed, nothing else changes."""
    watched = Watched(Shelf(thread(200, 101)))
    watched.look(95, 20)
    watched.shelf.rows[90:100] = [message(seq) for seq in range(91, 101)]
    watched.shelf.publish()
    assert watched.told == [f"{row} changed" for row in range(90, 100)]
    watched.told.clear()
    watched.shelf.rows[:100] = thread(100, 101)
    watched.shelf.publish()
    assert watched.told == [f"{row} changed" for row in range(90, 100)]
    watched.model.close()


def test_a_draft_is_sent_while_history_arrives() -> None:
    """Both happen in one reading: rows and texts are right afterwards."""
    watched = Watched(Shelf([*thread(40, 21), draft(41)]))
    watched.look(10, 31)
    watched.shelf.rows[:] = [*thread(40, 11), message(41, own=False), message(42, own=True)]
    watched.shelf.publish()
    shown = [watched.model.message(row) for row in range(watched.model.rowCount())]
    assert shown == watched.shelf.rows
    watched.model.close()


def test_what_is_missing_close_to_what_is_seen_is_asked_for() -> None:
    """Once, before it is in sight; and it is told when nothing is missing any more."""
    watched = Watched(Shelf(thread(400, 201)))
    watched.look(380, 20)
    assert watched.gaps == []
    watched.look(210, 20)
    watched.look(210, 20)
    assert watched.gaps == [tuple(range(210 - AHEAD + 1, 201))]
    watched.shelf.rows[100:200] = [message(seq) for seq in range(101, 201)]
    watched.shelf.publish()
    watched.look(210, 20)
    assert watched.gaps[1:] == [()]
    assert watched.model.gap == ()
    watched.model.close()


@pytest.fixture
def view(qtbot: QtBot) -> ThreadView:
    """Messages 101 to 200 are here; the first of them are in view below two missing ones."""
    shown = ThreadView()
    shown.resize(420, 600)
    qtbot.addWidget(shown)
    shown.shelf = Shelf(thread(200, 101))  # type: ignore[attr-defined]
    shown.open_thread(ThreadModel(shown.shelf.service, THREAD, shown))  # type: ignore[attr-defined]
    shown.show()
    shown.show_row(98, 0)
    return shown


def place_of(view: ThreadView, row: int) -> int:
    return view.visualRect(view.model().index(row, 0)).top()


def test_what_is_read_stays_where_it_is_when_older_messages_arrive(view: ThreadView) -> None:
    """Their rows take other heights; the messages below do not move by a pixel."""
    shelf: Shelf = view.shelf  # type: ignore[attr-defined]
    assert view.layout_of(98).height == ESTIMATE
    before = {row: place_of(view, row) for row in range(101, 106)}
    shelf.rows[:100] = [message(seq, "A longer text of some lines. " * 9) for seq in range(1, 101)]
    shelf.publish()
    assert {row: place_of(view, row) for row in before} == before
    assert view.layout_of(99).height != ESTIMATE


def test_nothing_can_be_done_with_a_missing_message(view: ThreadView) -> None:
    """No menu, no tools, no tooltip, nothing to copy, no answer and no reaction."""
    row = missing_message(THREAD, 99)
    assert not commands_for(row)
    assert not can_react(row)
    index = view.model().index(98, 0)
    view.setCurrentIndex(index)
    spot = view.layout_of(98).bubble.center() + QPoint(0, view.visualRect(index).top())
    QTest.mouseMove(view.viewport(), spot)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert not view.findChildren(MessageMenu)
    assert view.tooltip_at(spot) == ""
    QGuiApplication.clipboard().setText("as before")
    view.copy_selection()
    assert QGuiApplication.clipboard().text() == "as before"


def test_a_screen_reader_finds_every_row_of_a_very_long_thread(qtbot: QtBot) -> None:
    """A hundred thousand rows, most of them missing: each has words, and reading them moves nothing on screen."""
    view = ThreadView()
    view.resize(420, 600)
    qtbot.addWidget(view)
    first = message(1)
    rows = [missing_message(THREAD, seq) if seq <= 80_000 else replace(first, seq=seq) for seq in range(1, 100_001)]
    shelf = Shelf(rows)
    model = ThreadModel(shelf.service, THREAD, view)
    gaps: list[tuple[int, ...]] = []
    model.gap_seen.connect(gaps.append)
    view.open_thread(model)
    view.show()
    told = QAccessible.queryAccessibleInterface(view)
    assert told.childCount() == 100_000
    for row in (0, 777, 79_999, 80_000, 99_999):
        text = told.child(row).text(QAccessible.Text.Name)
        assert ("not on this computer" in text) == (row < 80_000), text
        assert text
    assert view.is_at_bottom
    assert not gaps, "a walk of a screen reader fetches nothing"
