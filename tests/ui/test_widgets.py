"""The widgets: what they show, say and do, apart from their looks."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from zlib import crc32

import pytest
from PySide6.QtCore import QItemSelectionModel, QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateTimeEdit, QDialog, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pharmat_desktop.ui.dialogs import Question
from pharmat_desktop.ui.theme import Theme, color
from pharmat_desktop.ui.theme.tokens import AVATAR_LIGHT, DARK, LIGHT
from pharmat_desktop.ui.widgets.avatar import avatar_color, initials
from pharmat_desktop.ui.widgets.badge import badge_text
from pharmat_desktop.ui.widgets.banner import Banner, BannerState
from pharmat_desktop.ui.widgets.date_field import DateField
from pharmat_desktop.ui.widgets.field import Field
from pharmat_desktop.ui.widgets.labels import ElidedLabel, Label, plain_tooltip, wrapped
from pharmat_desktop.ui.widgets.list_row import ListRowDelegate, RowList
from pharmat_desktop.ui.widgets.person_card import PersonCard
from pharmat_desktop.ui.widgets.progress import ProgressBar
from pharmat_desktop.ui.widgets.rail_button import RailButton
from pharmat_desktop.ui.widgets.search_field import SearchField
from pharmat_desktop.ui.widgets.segments import Segments
from pharmat_desktop.ui.widgets.skeleton import Skeleton
from pharmat_desktop.ui.widgets.toast import MOST, ToastStack
from tests.ui.conftest import Dress

OFFLINE = BannerState("offline", "No connection.", (("retry", "Retry now"),))


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Sam Okoro", "SO"), ("Dr Amal Haddad", "AH"), ("Zoë", "Z"), ("ليلى منصور", "ل"), ("", "?"), ("  42 ", "?")],
)
def test_initials_leave_titles_out_and_do_not_join_letters(name: str, expected: str) -> None:
    """Two Arabic letters side by side would join into something else."""
    assert initials(name) == expected


def test_a_persons_colour_is_the_same_on_every_computer() -> None:
    """It comes from the id alone, not from Python's own hash, which differs from run to run."""
    assert avatar_color("sam").name() == AVATAR_LIGHT[crc32(b"sam") % len(AVATAR_LIGHT)].lower()
    assert len({avatar_color(str(number)).name() for number in range(100)}) == len(AVATAR_LIGHT)


def test_a_date_goes_on_into_the_next_month_by_keys(qtbot: QtBot) -> None:
    """And back; a month or a year at a time in its own part; never out of its range."""
    field = DateField("Day")
    qtbot.addWidget(field)
    field.set_range(date(2026, 11, 29), date(2028, 1, 1))
    field.set_date(date(2026, 11, 30))
    part, up, down = QDateTimeEdit.Section, Qt.Key.Key_Up, Qt.Key.Key_Down
    for section, key, expected in (
        (part.DaySection, up, date(2026, 12, 1)),
        (part.DaySection, down, date(2026, 11, 30)),
        (part.MonthSection, up, date(2026, 12, 30)),
        (part.YearSection, up, date(2027, 12, 30)),
        (part.YearSection, up, date(2028, 1, 1)),
        (part.DaySection, up, date(2028, 1, 1)),
    ):
        field.edit.setSelectedSection(section)
        QTest.keyClick(field.edit, key)
        assert field.date() == expected


@pytest.mark.parametrize(("count", "expected"), [(0, ""), (7, "7"), (99, "99"), (100, "99+")])
def test_badges_stay_narrow(count: int, expected: str) -> None:
    """Three characters at most; nothing for nothing."""
    assert badge_text(count) == expected


def test_a_rail_button_says_how_much_is_unread(qtbot: QtBot) -> None:
    """The badge is a picture; the name says it."""
    button = RailButton("message-circle", "Chat")
    qtbot.addWidget(button)
    button.set_count(3)
    assert button.accessibleName() == "Chat, 3 unread"
    button.set_count(0)
    assert button.accessibleName() == "Chat"


def test_names_from_other_people_are_never_markup(qtbot: QtBot) -> None:
    """A name may hold what Qt would take for HTML."""
    label = Label("<b>Sam</b>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert "&lt;img" in plain_tooltip("<img src=x>")


def test_a_label_stands_at_the_start_of_the_layout_whatever_its_letters(qtbot: QtBot) -> None:
    """An Arabic name in an English window stays in its column, and the other way round."""
    label = Label("ليلى")
    qtbot.addWidget(label)
    assert label.alignment() & Qt.AlignmentFlag.AlignLeft
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert label.alignment() & Qt.AlignmentFlag.AlignRight


def test_lines_of_a_mirrored_text_begin_in_one_column(qtbot: QtBot, dress: Dress) -> None:
    """Qt alone lets the space at which a line breaks move it, and cuts it off at the other end."""
    dress(Theme(LIGHT, is_right_to_left=True, has_motion=False))
    label = wrapped(Label(" ".join(["يمكنك"] * 12)))
    qtbot.addWidget(label)
    label.resize(120, label.heightForWidth(120))
    image = label.grab().toImage()
    ground = image.pixel(0, 0)
    ends = [max((x for x in range(120) if image.pixel(x, y) != ground), default=0) for y in range(image.height())]
    lines = [max(rows) for has_ink, rows in groupby(ends, key=bool) if has_ink]
    tall = [end for end in lines if end > 60]  # dots above and below letters are bands of their own
    assert len(tall) > 2
    assert len(set(tall)) == 1


def test_an_elided_text_is_whole_in_the_tooltip(qtbot: QtBot) -> None:
    """And there is no tooltip when all of it can be read."""
    label = ElidedLabel("A long title that cannot fit")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert label.toolTip() == label.text()
    label.resize(600, 20)
    assert not label.toolTip()


def test_the_banner_grows_and_shrinks_in_its_place(qtbot: QtBot) -> None:
    """It takes no room without a state, and as much as its text needs with one."""
    banner = Banner()
    qtbot.addWidget(banner)
    banner.resize(500, 0)
    banner.set_state(OFFLINE)
    qtbot.waitUntil(lambda: banner.height() >= 44, timeout=30_000)
    banner.set_state(None)
    qtbot.waitUntil(banner.isHidden, timeout=30_000)
    assert banner.height() == 0


def test_a_banners_action_tells_its_key(qtbot: QtBot) -> None:
    """The window does not know the words on the button."""
    banner = Banner()
    qtbot.addWidget(banner)
    banner.set_state(OFFLINE)
    with qtbot.waitSignal(banner.action_triggered) as told:
        banner._buttons[0].click()
    assert told.args == ["retry"]


def test_an_error_below_a_field_moves_nothing(qtbot: QtBot) -> None:
    """Its line is kept free; a screen reader hears it as the field's description."""
    field = Field("Email")
    qtbot.addWidget(field)
    field.resize(300, field.sizeHint().height())
    height = field.sizeHint().height()
    field.set_error("That is no address.")
    assert field.sizeHint().height() == height
    assert field.edit.accessibleDescription() == "That is no address."
    QTest.keyClicks(field.edit, "a")
    assert field.error() == ""


def test_escape_clears_a_search_first(qtbot: QtBot) -> None:
    """Only an empty field lets Escape go on to the window."""
    field = SearchField("Search courses")
    qtbot.addWidget(field)
    field.setText("x")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    with qtbot.waitSignal(field.left_downwards):
        QTest.keyClick(field, Qt.Key.Key_Down)


def test_toasts_stay_few_and_follow_the_corner(qtbot: QtBot, dress: Dress) -> None:
    """An older one makes room; the same text is not shown twice; right to left they stand at the left."""
    room = QWidget()
    qtbot.addWidget(room)
    room.resize(800, 600)
    room.show()
    stack = ToastStack(room)
    for number in range(MOST + 2):
        stack.show_toast(f"Toast {number}")
    stack.show_toast("Toast 4")
    assert [toast.text for toast in stack.toasts()] == ["Toast 2", "Toast 3", "Toast 4"]
    room.resize(900, 700)
    assert stack.geometry().right() > 850
    assert stack.geometry().bottom() < 700
    dress(Theme(LIGHT, is_right_to_left=True, has_motion=False))
    stack.show_toast("Mirrored")
    assert stack.x() < 50
    for toast in stack.toasts():
        toast.leave()
        toast.leave()
    assert stack.isHidden()


def test_a_skeleton_waits_before_it_shows(qtbot: QtBot) -> None:
    """What is there within 150 ms must not flicker."""
    skeleton = Skeleton("Loading", delay=40)
    qtbot.addWidget(skeleton)
    skeleton.resize(300, 128)
    skeleton.show()
    assert not skeleton._is_due
    qtbot.waitUntil(lambda: skeleton._is_due, timeout=30_000)
    image = skeleton.grab().toImage()
    assert image.pixelColor(16 + 20, 32) == color("surface2")


def test_a_row_is_opened_by_enter_and_by_a_click(qtbot: QtBot) -> None:
    """The mouse is never needed."""
    rows = RowList("Names")
    qtbot.addWidget(rows)
    model = QStringListModel(["a", "b"], rows)
    rows.setModel(model)
    rows.setItemDelegate(ListRowDelegate(rows))
    rows.resize(300, 200)
    rows.show()
    rows.setCurrentIndex(model.index(1))
    with qtbot.waitSignal(rows.row_opened) as told:
        QTest.keyClick(rows, Qt.Key.Key_Return)
    assert told.args[0].row() == 1
    center = rows.visualRect(model.index(0)).center()
    with qtbot.waitSignal(rows.row_opened) as told:
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=center)
    assert told.args[0].row() == 0


def test_rows_are_mirrored_right_to_left(qtbot: QtBot, dress: Dress) -> None:
    """The avatar changes sides."""
    rows = RowList("Names")
    qtbot.addWidget(rows)
    rows.setModel(QStringListModel(["Sam"], rows))
    rows.setItemDelegate(ListRowDelegate(rows))
    rows.resize(300, 64)
    disc = avatar_color("Sam")
    left, right = (20 + 4, 32), (299 - 24, 32)
    straight = rows.grab().toImage()
    assert straight.pixelColor(*left) == disc
    dress(Theme(LIGHT, is_right_to_left=True, has_motion=False))
    mirrored = rows.grab().toImage()
    assert mirrored.pixelColor(*right) == disc
    assert mirrored.pixelColor(*left) != disc


@pytest.mark.parametrize("text", ["I____", "I" + "_" * 60])
def test_a_text_keeps_its_own_direction_in_a_mirrored_row(qtbot: QtBot, dress: Dress, text: str) -> None:
    """What ends an English line (a full stop, an ellipsis) stands at its right in an Arabic window, too."""
    label = ElidedLabel(text)
    qtbot.addWidget(label)
    label.resize(120, 24)
    dress(Theme(LIGHT, is_right_to_left=True, has_motion=False))
    image = label.grab().toImage()
    paper = image.pixelColor(0, 0)
    heights = [sum(image.pixelColor(x, y) != paper for y in range(24)) for x in range(120)]
    first = next(x for x in range(120) if heights[x])
    assert max(heights[first : first + 4]) == max(heights), "the letter is not at the left"
    assert label.text() == text


def test_entering_an_unmarked_row_marks_it(qtbot: QtBot) -> None:
    """The row on which Enter was pressed looks like the one that is open."""
    rows = RowList("Names")
    qtbot.addWidget(rows)
    rows.setModel(QStringListModel(["a", "b"], rows))
    rows.selectionModel().setCurrentIndex(rows.model().index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert [index.row() for index in rows.selectedIndexes()] == [0]


def test_progress_grows_along_the_reading_direction(qtbot: QtBot, dress: Dress) -> None:
    """From the left in English, from the right in Arabic."""
    bar = ProgressBar("Progress")
    qtbot.addWidget(bar)
    bar.resize(100, 6)
    bar.setValue(40)
    assert bar.grab().toImage().pixelColor(20, 3) == color("accent")
    dress(Theme(LIGHT, is_right_to_left=True, has_motion=False))
    image = bar.grab().toImage()
    assert image.pixelColor(80, 3) == color("accent")
    assert image.pixelColor(20, 3) == color("border")


def test_widgets_follow_a_change_of_theme(qtbot: QtBot, dress: Dress) -> None:
    """Nothing keeps a colour from before."""
    root = QWidget()
    qtbot.addWidget(root)
    label = Label("x", tone="muted")
    QVBoxLayout(root).addWidget(label)
    root.show()
    dress(Theme(DARK, is_dark=True, has_motion=False))
    assert label.palette().color(QLabel().foregroundRole()).name().upper() == DARK.muted


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_card_is_pressed_by_its_keys(qtbot: QtBot, key: Qt.Key) -> None:
    """Once a press."""
    card = PersonCard()
    qtbot.addWidget(card)
    card.show()
    pressed: list[bool] = []
    card.clicked.connect(lambda: pressed.append(True))
    QTest.keyClick(card, key)
    assert len(pressed) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_button_that_has_the_focus_is_pressed_by_its_keys(qtbot: QtBot, key: Qt.Key) -> None:
    """And it alone: in a dialog, Enter on Cancel must not press what the dialog would do by default."""
    window = QWidget()
    qtbot.addWidget(window)
    question = Question(window, "Delete it?", "For good.", accept="Delete", kind="danger")
    with qtbot.waitSignal(question.finished) as finished:
        question.show()
        QTest.keyClick(question._cancel, key)
    assert finished.args == [int(QDialog.DialogCode.Rejected)]


def test_segments_are_chosen_by_arrow_keys_and_by_a_press(qtbot: QtBot) -> None:
    """One is always chosen; each choice is told once."""
    segments = Segments(("mine", "catalog"))
    qtbot.addWidget(segments)
    segments.set_words({"mine": "My courses", "catalog": "Catalog"})
    segments.show()
    told: list[str] = []
    segments.chosen.connect(told.append)
    segments.parts["mine"].setFocus()
    qtbot.waitUntil(segments.parts["mine"].hasFocus, timeout=30_000)
    QTest.keyClick(segments.parts["mine"], Qt.Key.Key_Right)
    assert (segments.key(), told) == ("catalog", ["catalog"])
    QTest.mouseClick(segments.parts["mine"], Qt.MouseButton.LeftButton)
    assert (segments.key(), told) == ("mine", ["catalog", "mine"])
    assert segments.parts["catalog"].accessibleName() == "Catalog"
