"""All keys at a glance, and what this program is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pharmat_desktop import __version__
from pharmat_desktop.ui.theme.tokens import BODY, BODY_STRONG, H3, SMALL, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.chip import Chip
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.scrolling import scroll_see_through

translate = QCoreApplication.translate
_PLACES = (((0,), (1,), (2, 3)), ((0, 2), (1, 3)), ((0, 1, 2, 3),))
"""Which groups stand in which column, on wide and on narrower screens."""

Keys = tuple[tuple[str, str], ...]
"""Keys as Qt writes them portably, and what they do."""


def key_groups() -> tuple[tuple[str, Keys], ...]:
    """Headings with their keys."""
    return (
        (translate("shortcuts", "Everywhere"), _everywhere()),
        (translate("shortcuts", "In a conversation"), _in_a_conversation()),
        (translate("shortcuts", "In the calendar"), _in_the_calendar()),
        (translate("shortcuts", "In a lesson"), _in_a_lesson()),
    )


def _everywhere() -> Keys:
    return (
        ("Ctrl+K", translate("shortcuts", "Go to anything")),
        ("Ctrl+1 … 9", translate("shortcuts", "Go to a view of the rail")),
        ("Ctrl+N", translate("shortcuts", "New conversation")),
        ("Ctrl+F", translate("shortcuts", "Find in this view")),
        ("Ctrl+Shift+F", translate("shortcuts", "Search all messages")),
        ("F6", translate("shortcuts", "Next pane")),
        ("Esc", translate("shortcuts", "Back")),
        ("Ctrl+,", translate("shortcuts", "Settings")),
        ("F1", translate("shortcuts", "This overview")),
        ("Ctrl+Q", translate("shortcuts", "Quit")),
    )


def _in_a_conversation() -> Keys:
    return (
        ("Enter", translate("shortcuts", "Send")),
        ("Shift+Enter", translate("shortcuts", "New line")),
        ("Ctrl+Shift+Return", translate("shortcuts", "Send later")),
        ("Ctrl+Shift+A", translate("shortcuts", "Attach files")),
        ("Alt+Up", translate("shortcuts", "Previous conversation")),
        ("Alt+Down", translate("shortcuts", "Next conversation")),
        ("F3", translate("shortcuts", "Next message that was found")),
        ("@", translate("shortcuts", "Mention somebody of the group")),
        ("Ctrl+Shift+M", translate("shortcuts", "Next mention of you")),
        ("Ctrl+L", translate("shortcuts", "Forward the message")),
        ("Menu", translate("shortcuts", "What can be done with a message")),
    )


def _in_the_calendar() -> Keys:
    return (
        ("T", translate("shortcuts", "Today")),
        ("W", translate("shortcuts", "The week")),
        ("A", translate("shortcuts", "The agenda")),
        ("PgUp", translate("shortcuts", "Previous week")),
        ("PgDown", translate("shortcuts", "Next week")),
        ("Enter", translate("shortcuts", "Open the session")),
    )


def _in_a_lesson() -> Keys:
    return (
        ("Ctrl+F", translate("shortcuts", "Find in the lesson")),
        ("Ctrl++", translate("shortcuts", "Larger letters")),
        ("Ctrl+-", translate("shortcuts", "Smaller letters")),
        ("F7", translate("shortcuts", "Select words by keyboard")),
        ("Ctrl+Shift+H", translate("shortcuts", "Highlight them")),
        ("Ctrl+Shift+E", translate("shortcuts", "Write a note")),
        ("Ctrl+J", translate("shortcuts", "Make a card of them")),
        ("Ctrl+D", translate("shortcuts", "Keep this place")),
    )


class Shortcuts(QDialog):
    """An overview; any of Escape, Enter and the button closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        title = self.tr("Keyboard shortcuts")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.L)
        column.addWidget(Label(title, H3))
        column.addWidget(_in_room(self.screen().availableSize(), title), 1)
        column.addLayout(_closing(self))


class About(QDialog):
    """What this program is, which version, under which licence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About pharmaT Desktop"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(380)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(Label("pharmaT Desktop", H3))
        column.addWidget(Label(self.tr("Version {version}").format(version=__version__), BODY, "muted"))
        own = self.tr("Free software under the MIT licence.")
        others = self.tr(
            "Qt under the LGPL; Inter and Noto Sans Arabic under the Open Font License; Lucide's icons (ISC)."
        )
        for text in (own, others):
            column.addWidget(wrapped(Label(text, SMALL, "muted")))
        column.addLayout(_closing(self))


def _in_room(screen: QSize, title: str) -> QScrollArea:
    """All groups, in as many columns as the screen is wide enough for; what is too high scrolls."""
    room = screen - QSize(4 * Space.XXL, 5 * Space.XXL)
    choices = map(_columns, _PLACES)
    inside = next((one for one in choices if one.sizeHint().width() <= room.width()), _columns(_PLACES[-1]))
    area = QScrollArea()
    scroll_see_through(area, inside)
    area.setAccessibleName(title)
    wanted = inside.sizeHint() + QSize(area.verticalScrollBar().sizeHint().width(), 0)
    area.setMinimumSize(wanted.boundedTo(room))
    if wanted.height() > room.height():
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the arrow keys scroll
    return area


def _columns(places: tuple[tuple[int, ...], ...]) -> QWidget:
    """Groups by their numbers, column by column."""
    groups, inside = key_groups(), QWidget()
    row = QHBoxLayout(inside)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.XL)
    for numbers in places:
        column = QVBoxLayout()
        column.setSpacing(Space.XL)
        for number in numbers:
            column.addLayout(_group(*groups[number]))
        row.addLayout(column)
    return inside


def _group(heading: str, keys: tuple[tuple[str, str], ...]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(Space.M)
    column.addWidget(Label(heading, BODY_STRONG))
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.L)
    grid.setVerticalSpacing(Space.S)
    for row, (key, text) in enumerate(keys):
        chip = Chip(_native(key))
        chip.setMinimumWidth(chip.sizeHint().width())
        grid.addWidget(chip, row, 0, Qt.AlignmentFlag.AlignLeading)
        grid.addWidget(Label(text, BODY), row, 1)
    grid.setColumnStretch(1, 1)
    column.addLayout(grid)
    column.addStretch()
    return column


def _native(keys: str) -> str:
    """As the platform writes them; what is no key sequence stays as it is."""
    if "…" in keys:
        return keys
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) or keys


def _closing(dialog: QDialog) -> QHBoxLayout:
    close = Button(translate("shortcuts", "Close"), "secondary")
    close.setDefault(True)
    close.clicked.connect(dialog.close)
    row = QHBoxLayout()
    row.addStretch()
    row.addWidget(close)
    return row
