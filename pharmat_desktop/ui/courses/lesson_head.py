"""The line above a lesson: the way back, and what one can do while reading."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.reading.dressing import Heading
from pharmat_desktop.ui.theme.tokens import BODY_MEDIUM, Space
from pharmat_desktop.ui.widgets.buttons import IconButton
from pharmat_desktop.ui.widgets.labels import ElidedLabel
from pharmat_desktop.ui.widgets.worded import Worded

DEEPEST = 3
"""Levels of headings that the outline lists."""
MOST = 40
"""Headings in it: more fill no screen."""


class LessonHead(Worded, QWidget):
    """Owned by the page; decides nothing."""

    closed = Signal()
    find_requested = Signal()
    bookmark_requested = Signal()
    highlight_requested = Signal()
    note_requested = Signal()
    """For the selected words, or else the notes alone."""
    card_requested = Signal()
    """To learn the selected words by."""
    size_stepped = Signal(int)
    """Larger (1) or smaller (-1) letters are wished for."""
    heading_chosen = Signal(object)
    """Heading."""

    def __init__(self) -> None:
        super().__init__()
        self._headings: Sequence[Heading] = ()
        self._course_title = ""
        self.back = IconButton("arrow-left", "")
        self._course = ElidedLabel("", BODY_MEDIUM, "muted")
        self.outline = IconButton("table-of-contents", "")
        self.search = IconButton("search", "")
        self.bookmark = IconButton("bookmark", "")
        self.highlight = IconButton("highlighter", "")
        self.notes = IconButton("notebook-pen", "")
        self.card = IconButton("layers", "")
        self.smaller = IconButton("a-arrow-down", "")
        self.larger = IconButton("a-arrow-up", "")
        self.tools = QHBoxLayout()
        self.tools.setSpacing(Space.XS)
        marking = (self.bookmark, self.highlight, self.notes, self.card)
        self._of_text = (self.outline, self.search, self.smaller, self.larger, *marking)
        self._of_pages = (self.bookmark, self.notes)
        for tool in self._of_text:
            self.tools.addWidget(tool)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.back)
        row.addWidget(self._course, 1)
        row.addLayout(self.tools)
        self.back.clicked.connect(self.closed)
        self.search.clicked.connect(self.find_requested)
        self.smaller.clicked.connect(lambda: self.size_stepped.emit(-1))
        self.larger.clicked.connect(lambda: self.size_stepped.emit(1))
        self.outline.clicked.connect(self._open_outline)
        self.bookmark.clicked.connect(self.bookmark_requested)
        self.highlight.clicked.connect(self.highlight_requested)
        self.notes.clicked.connect(self.note_requested)
        self.card.clicked.connect(self.card_requested)
        self.word()

    def show_course(self, title: str) -> None:
        self._course_title = title
        self._course.setText(title)
        self.word()

    def show_tools(self, *, is_text: bool, has_pages: bool = False) -> None:
        """Only a text has letters to be larger and words to be found; a page can be kept, too."""
        for tool in self._of_text:
            tool.setVisible(is_text or (has_pages and tool in self._of_pages))

    def set_marked(self, *, is_bookmarked: bool, has_selection: bool) -> None:
        """Of the place in sight, and of the text."""
        self.bookmark.set_icon("bookmark-check" if is_bookmarked else "bookmark")
        self.highlight.setEnabled(has_selection)
        self.card.setEnabled(has_selection)

    def set_headings(self, headings: Sequence[Heading]) -> None:
        self._headings = [one for one in headings if one.level <= DEEPEST and one.text][:MOST]
        self.outline.setEnabled(bool(self._headings))

    def set_sizes(self, *, can_shrink: bool, can_grow: bool) -> None:
        self.smaller.setEnabled(can_shrink)
        self.larger.setEnabled(can_grow)

    def made_outline(self) -> QMenu:
        """A menu of the headings, those below others set in."""
        menu = QMenu(self)
        top = min((one.level for one in self._headings), default=1)
        for heading in self._headings:
            action = menu.addAction("    " * (heading.level - top) + heading.text.replace("&", "&&"))
            action.triggered.connect(lambda _=False, heading=heading: self.heading_chosen.emit(heading))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _open_outline(self) -> None:
        corner = QPoint(0, self.outline.height() + Space.XS)
        self.made_outline().popup(self.outline.mapToGlobal(corner))

    @override
    def word(self) -> None:
        self.back.set_name(self.tr("Back to {course}").replace("{course}", self._course_title))
        self.outline.set_name(self.tr("Headings"))
        self.search.set_name(self.tr("Find in this lesson"))
        self.bookmark.set_name(self.tr("Keep this place"))
        self.highlight.set_name(self.tr("Highlight the selected words"))
        self.notes.set_name(self.tr("Your notes"))
        self.card.set_name(self.tr("Make a card of the selected words"))
        self.smaller.set_name(self.tr("Smaller letters"))
        self.larger.set_name(self.tr("Larger letters"))
