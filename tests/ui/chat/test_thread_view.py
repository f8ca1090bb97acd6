"""The message list as a widget: geometry under real events, keyboard, mouse, clipboard, sides, assistive technology."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.chat import Delivery, Message
from pharmat_desktop.ui.chat.actions import Action
from pharmat_desktop.ui.chat.message_menu import MessageMenu
from pharmat_desktop.ui.chat.row_layout import RowLayout
from pharmat_desktop.ui.chat.thread_model import ThreadModel
from pharmat_desktop.ui.chat.thread_view import ThreadView
from pharmat_desktop.ui.theme import apply_theme, color, resolve_theme
from tests.ui.chat.shelf import THREAD, Shelf, draft, message

ARABIC = "مرحبا هل يمكننا تغيير موعد الجلسة غدا"


class Open:
    """A thread on screen."""

    def __init__(self, qtbot: QtBot, rows: list[Message], unread_row: int = -1) -> None:
        self.qtbot = qtbot
        self.shelf = Shelf(rows)
        self.model = ThreadModel(self.shelf.service, THREAD)
        self.view = ThreadView()
        qtbot.addWidget(self.view)
        self.view.resize(600, 500)
        self.view.show()
        self.view.open_thread(self.model, names_senders=True, unread_row=unread_row)
        self.painted()

    def painted(self) -> None:
        QApplication.sendPostedEvents()
        self.view.viewport().repaint()

    def on_screen(self) -> QImage:
        """The pixels in the window, as they got there; `grab` would paint anew."""
        QApplication.processEvents()
        return self.view.screen().grabWindow(self.view.winId()).toImage()

    def texts(self) -> list[str]:
        """Bodies in view, from top to bottom."""
        return [self.model.message(placed.row).body for placed in self.view.placed_rows]

    def check(self) -> None:
        rows, height = self.view.placed_rows, self.view.viewport().height()
        assert all(above.bottom == below.top for above, below in pairwise(rows))
        assert rows[-1].bottom >= height
        assert rows[0].top <= 0 or rows[0].row == 0
        bar = self.view.verticalScrollBar()
        assert (bar.value() == bar.maximum()) == (
            rows[-1].row == self.model.rowCount() - 1 and rows[-1].bottom == height
        )

    def point(self, row: int, inside: QPoint) -> QPoint:
        return inside + QPoint(0, self.view.visualRect(self.model.index(row)).top())

    def action(self, row: int, action: Action) -> QPoint:
        layout = self.view.layout_of(row)
        return self.point(row, next(box.rect.center() for box in layout.actions if box.action is action))


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    apply_theme(qapp, resolve_theme(qapp, "light"))
    yield qapp
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


pytestmark = pytest.mark.usefixtures("dressed")


def thread(count: int) -> list[Message]:
    draw = random.Random(5)
    words = ["half-life", "clearance", "volume", "dose", "مرحبا", "https://example.org", "🎓", "I"]
    return [message(n, " ".join(draw.choices(words, k=draw.choice((1, 3, 20, 90)))) + f" #{n}") for n in range(count)]


@pytest.mark.parametrize("seed", range(8))
def test_the_screen_is_full_and_flush_whatever_happens(qtbot: QtBot, seed: int) -> None:
    """Wheel, keys, resizes, other sides, messages that come, change and go."""
    draw = random.Random(seed)
    shown = Open(qtbot, thread(150))
    for step in range(30):
        kind = draw.choice(["scroll", "jump", "resize", "mirror", "append", "prepend", "edit", "delete", "key"])
        if kind == "scroll":
            shown.view.scroll_by(draw.randint(-300, 300))
        elif kind == "jump":
            shown.view.verticalScrollBar().setValue(draw.randint(0, shown.view.verticalScrollBar().maximum()))
        elif kind == "resize":
            shown.view.resize(draw.randint(360, 900), draw.randint(200, 800))
        elif kind == "mirror":
            shown.view.setLayoutDirection(draw.choice(list(Qt.LayoutDirection)[:2]))
        elif kind == "key":
            keys = [
                Qt.Key.Key_Up,
                Qt.Key.Key_Down,
                Qt.Key.Key_PageUp,
                Qt.Key.Key_PageDown,
                Qt.Key.Key_Home,
                Qt.Key.Key_End,
            ]
            QTest.keyClick(shown.view, draw.choice(keys))
        else:
            _change(shown.shelf, kind, draw, 1000 + step)
            shown.shelf.publish()
        shown.painted()
        shown.check()
    shown.model.close()


def _change(shelf: Shelf, kind: str, draw: random.Random, number: int) -> None:
    place = draw.randrange(len(shelf.rows))
    if kind in ("append", "prepend"):
        added = [message(number * 100 + n) for n in range(draw.choice((1, 30)))]
        shelf.rows[:] = [*added, *shelf.rows] if kind == "prepend" else [*shelf.rows, *added]
    elif kind == "edit":
        shelf.rows[place] = replace(shelf.rows[place], body="Edited " * draw.randint(1, 60), is_edited=True)
    elif len(shelf.rows) > 20:
        del shelf.rows[place]


def test_reading_is_not_disturbed_by_news_or_history(qtbot: QtBot) -> None:
    """The same texts stay at the same place while rows are added below and above."""
    shown = Open(qtbot, thread(100))
    shown.view.scroll_by(-1500)
    before = [(text, placed.bottom) for text, placed in zip(shown.texts(), shown.view.placed_rows, strict=True)]
    shown.shelf.rows[:] = [*(message(-n) for n in range(200, 0, -1)), *shown.shelf.rows, message(500)]
    shown.shelf.publish()
    assert [(t, p.bottom) for t, p in zip(shown.texts(), shown.view.placed_rows, strict=True)] == before
    shown.model.close()


def test_a_thread_whose_model_is_gone_is_painted_empty(qtbot: QtBot) -> None:
    """At a sign-out the model goes before the window; what is painted in between must not fail half-way."""
    shown = Open(qtbot, thread(100))
    shown.model.deleteLater()
    QApplication.sendPostedEvents(shown.model, QEvent.Type.DeferredDelete.value)
    assert shown.view.model() is None
    shown.painted()


def test_scrolled_pixels_equal_painted_ones(qtbot: QtBot) -> None:
    """Moving painted pixels along gives the same picture as painting everything anew."""
    shown = Open(qtbot, thread(100))
    for step in (-37, -61, 12, -200, 90, -3):
        shown.view.scroll_by(step)
        moved = shown.on_screen()
        shown.view.viewport().update()
        assert moved == shown.on_screen()
    shown.model.close()


def test_news_moved_along_equal_painted_ones(qtbot: QtBot) -> None:
    """Whatever came, changed or went: the same picture as if everything had been painted anew."""
    shown = Open(qtbot, thread(60))
    rows = shown.shelf.rows
    for change in (
        lambda: rows.append(draft(60)),
        lambda: rows.__setitem__(-1, message(60, own=True)),
        lambda: rows.append(message(61, ARABIC)),
        lambda: rows.__setitem__(-2, draft(60, Delivery.NEEDS_ATTENTION, "No", "Refused.")),
        lambda: rows.__setitem__(-4, replace(rows[-4], body="Edited " * 40, is_edited=True)),
        lambda: rows.pop(-3),
        lambda: shown.view.scroll_by(-300),
        lambda: rows.append(message(62)),
        lambda: rows.insert(0, message(-1)),
    ):
        change()
        shown.shelf.publish()
        moved = shown.on_screen()
        shown.view.viewport().update()
        assert moved == shown.on_screen()
    shown.model.close()


def test_opening_at_unread_shows_the_line_near_the_top(qtbot: QtBot) -> None:
    """One begins to read where one stopped; the line stays when more arrives."""
    shown = Open(qtbot, thread(100), unread_row=40)
    assert 30 < shown.view.placed_rows[0].row <= 40
    assert shown.view.layout_of(40).unread
    assert not shown.view.is_at_bottom
    shown.shelf.rows.append(message(100))
    shown.shelf.publish()
    assert shown.view.layout_of(40).unread
    shown.view.mark_unread_from(None)
    assert not shown.view.layout_of(40).unread
    shown.model.close()


@pytest.mark.qt_log_ignore("This plugin does not support")  # menus offscreen
def test_the_keyboard_reaches_every_message_and_its_actions(qtbot: QtBot) -> None:
    """End, Up, Enter: a menu with Retry, Edit, Save, why it was not sent, Copy and Discard."""
    shown = Open(qtbot, [*thread(30), draft(30, Delivery.NEEDS_ATTENTION, "Lost?", "Refused."), draft(31)])
    QTest.keyClick(shown.view, Qt.Key.Key_Home)
    assert shown.view.placed_rows[0].row == 0
    assert shown.view.placed_rows[0].top == 0
    QTest.keyClick(shown.view, Qt.Key.Key_End)
    assert shown.view.currentIndex().row() == 31
    QTest.keyClick(shown.view, Qt.Key.Key_Up)
    QTest.keyClick(shown.view, Qt.Key.Key_Return)
    menu = shown.view.findChild(MessageMenu)
    assert menu is not None
    assert [a.text() for a in menu.actions() if not a.isSeparator()] == [
        *("Retry", "Edit", "Save…"),
        *("Why was this not sent?", "Copy text", "Discard"),
    ]
    with qtbot.waitSignal(shown.view.why_requested) as asked:
        menu.actions()[3].trigger()
    assert asked.args == ["m30"]
    with qtbot.waitSignal(shown.view.action_chosen) as chosen:
        menu.actions()[0].trigger()
    assert chosen.args == [Action.RETRY, "m30"]
    menu.close()
    shown.model.close()


@pytest.mark.parametrize("action", list(Action))
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_failed_message_offers_its_actions_to_the_mouse(
    qtbot: QtBot, action: Action, direction: Qt.LayoutDirection
) -> None:
    """Below the bubble, inside the view, on either side."""
    shown = Open(qtbot, [*thread(3), draft(3, Delivery.NEEDS_ATTENTION, "Lost?", "You are not a member any more.")])
    shown.view.setLayoutDirection(direction)
    shown.painted()
    point = shown.action(3, action)
    assert shown.view.viewport().rect().contains(point)
    with qtbot.waitSignal(shown.view.action_chosen) as chosen:
        QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert chosen.args == [action, "m3"]
    shown.model.close()


def test_a_link_opens_only_by_a_click(qtbot: QtBot) -> None:
    """The pointer over it shows where it leads."""
    shown = Open(qtbot, [message(1, "See https://example.org/notes.", own=False)])
    layout = shown.view.layout_of(0)
    point = shown.point(0, layout.text.topLeft() + QPoint(60, 8))
    assert shown.view.tooltip_at(point) == "https://example.org/notes"
    opened: list[QUrl] = []
    shown.view.link_opened.connect(opened.append)
    QTest.mouseMove(shown.view.viewport(), point)
    assert opened == []
    QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert opened == [QUrl("https://example.org/notes")]
    shown.model.close()


def test_ticks_have_words(qtbot: QtBot) -> None:
    """State and full time, in the tooltip."""
    shown = Open(qtbot, [replace(message(1, own=True), delivery=Delivery.READ)])
    tip = shown.view.tooltip_at(shown.point(0, shown.view.layout_of(0).meta.center()))
    assert tip.startswith("Read · ")
    shown.model.close()


def test_copying(qtbot: QtBot) -> None:
    """One message is its text; several come with sender and time."""
    shown = Open(qtbot, [message(1, "One", own=False), message(2, "Two", own=True)])
    QTest.keyClick(shown.view, Qt.Key.Key_End)
    QTest.keyClick(shown.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Two"
    QTest.keyClick(shown.view, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(shown.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert (lines[1], lines[4]) == ("One", "Two")
    assert lines[0].startswith("Amal Haddad, ")
    shown.model.close()


def test_letters_typed_at_the_messages_are_handed_on(qtbot: QtBot) -> None:
    """They belong into the composer, and never search 100,000 rows."""
    shown = Open(qtbot, thread(10))
    with qtbot.waitSignal(shown.view.text_typed) as typed:
        QTest.keyClick(shown.view, Qt.Key.Key_A)
    assert typed.args == ["a"]
    shown.model.close()


def test_own_messages_stand_at_the_end_and_lines_at_their_own_side(qtbot: QtBot) -> None:
    """Right to left everything is mirrored; each text keeps to the side where it begins."""
    rows = [message(1, ARABIC, own=False), message(2, "Yes", own=True), message(3, ARABIC * 4, own=True)]
    shown = Open(qtbot, rows)
    width = shown.view.viewport().width()
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        shown.view.setLayoutDirection(direction)
        shown.painted()
        layouts = [shown.view.layout_of(row) for row in range(3)]
        is_mirrored = direction is Qt.LayoutDirection.RightToLeft
        assert [layout.bubble.center().x() > width / 2 for layout in layouts] == [is_mirrored] + 2 * [not is_mirrored]
        for layout in (layouts[0], layouts[2]):
            assert layout.bubble.right() - layout.text.right() == layouts[1].text.left() - layouts[1].bubble.left()
        for layout in layouts:
            inner = layout.bubble
            assert all(inner.contains(rect) for rect in (layout.text, layout.meta))
            assert layout.block.last_width == 0 or not _overlap(layout)
    shown.model.close()


def _overlap(layout: RowLayout) -> bool:
    """Whether the time lies on the last line's letters."""
    line = layout.text.adjusted(0, layout.text.height() - 18, 0, 0)
    width = int(layout.block.last_width)
    line.setLeft(line.right() + 1 - width) if layout.block.is_rtl else line.setWidth(width)
    return line.intersects(layout.meta)


def test_arabic_letters_are_painted_inside_their_bubble(qtbot: QtBot) -> None:
    """The ink of a short right-to-left line is at the right end of the text's box, not beside the bubble."""
    shown = Open(qtbot, [message(1, ARABIC, own=False), message(2, "k", own=False)])
    image = shown.view.viewport().grab().toImage()
    layout = shown.view.layout_of(0)
    box = layout.text.translated(shown.point(0, QPoint()))
    dark = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).lightness() < 100 for y in range(box.top(), box.bottom()))
    ]
    assert box.left() - 2 <= min(dark)
    assert max(dark) <= box.right() + 2
    assert max(dark) > box.right() - 6
    shown.model.close()


@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
def test_bubbles_wear_the_theme(qtbot: QtBot, dressed: QApplication, mode: str) -> None:
    """A change of the theme reaches what is already on screen."""
    shown = Open(qtbot, [message(1, "Hi", own=True)])
    apply_theme(dressed, resolve_theme(dressed, mode))
    shown.painted()
    image = shown.view.viewport().grab().toImage()
    layout = shown.view.layout_of(0)
    inside = shown.point(0, layout.bubble.center() + QPoint(0, layout.bubble.height() // 2 - 4))
    assert image.pixelColor(inside) == QColor(color("accent_soft"))
    assert image.pixelColor(3, 3) == QColor(color("bg"))
    apply_theme(dressed, resolve_theme(dressed, "light"))
    shown.model.close()


def test_a_screen_reader_finds_a_list_with_every_message(qtbot: QtBot) -> None:
    """Role, count and names, also of rows that were never on screen."""
    shown = Open(qtbot, thread(3000))
    reader = QAccessible.queryAccessibleInterface(shown.view)
    assert reader.role() is QAccessible.Role.List
    assert reader.childCount() == 3000
    assert reader.text(QAccessible.Text.Name) == "Messages"
    first = reader.child(1)
    assert first is not None
    assert first.text(QAccessible.Text.Name).startswith("Amal Haddad, ")
    shown.model.close()


def test_a_hostile_message_does_no_harm(qtbot: QtBot) -> None:
    """Control characters, stacked accents, an endless word, thousands of lines: painted, quickly forgotten."""
    bodies = [
        "\x00\x07\x1b[31m\ufffc",
        "Z" + "\u0335\u0321" * 400,
        "x" * 8000,
        "\n" * 7999,
        "\u202egpj.exe https://a\u202e",
    ]
    shown = Open(qtbot, [message(n, body, own=False) for n, body in enumerate(bodies)])
    for _ in range(40):
        shown.view.scroll_by(-5000)
        shown.painted()
    assert shown.view.placed_rows[0].row == 0
    shown.check()
    shown.model.close()
