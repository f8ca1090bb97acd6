"""Marking in a lesson: keys and buttons make marks, marks are tinted in the text and listed beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from pharmat_desktop.domain.courses import Lesson
from pharmat_desktop.domain.lesson_marks import LessonMark, MarkId, MarkKind, Span
from pharmat_desktop.ui.courses.lesson_page import LessonPageView
from pharmat_desktop.ui.courses.marks import MarksPresenter, Placed
from pharmat_desktop.ui.courses.marks_panel import WIDTH, MarksPanel
from pharmat_desktop.ui.reading.view import Tint
from pharmat_desktop.ui.theme import color

if TYPE_CHECKING:
    from pharmat_desktop.ui.courses.document_view import DocumentView

LAYER = "marks"


class Marking(QObject):
    """Owned by the desk. Binds the page, the panel and the presenter to one another."""

    card_wanted = Signal(str)
    """To learn these words by."""

    def __init__(self, page: LessonPageView, presenter: MarksPresenter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._text = page.text
        self._presenter = presenter
        self._awaited: MarkId | None = None
        """A mark to go to once its lesson is open."""
        self._has_keys = False
        """Whether the document listens to keys: it is made late."""
        self._wants_note: Span | None = None
        """Highlighted just now, to be written to."""
        self.panel = MarksPanel(presenter)
        page.beside.addWidget(self.panel)
        self._connect()

    def go_to(self, mark: LessonMark) -> None:
        """To a mark of the lesson that is being opened."""
        self._awaited = mark.id
        self._follow()

    def bookmark(self) -> None:
        """The place in sight; again: no more."""
        self._presenter.bookmark(self._place())

    def highlight(self) -> None:
        """Selected words; in a document the page in sight is written to."""
        if self._presenter.is_of_pages:
            self.note_page()
            return
        start, end = self._text.plain.selected()
        if start < end:
            self._presenter.highlight(Span(start, end))

    def make_card(self) -> None:
        if words := self._text.createMimeDataFromSelection().text().strip():
            self.card_wanted.emit(words)

    def note(self) -> None:
        """To the selected words; without any, the list of notes comes and goes."""
        start, end = (0, 0) if self._presenter.is_of_pages else self._text.plain.selected()
        if start < end:
            self._wants_note = Span(start, end)
            self._show_panel(is_shown=True)
            self._presenter.highlight(self._wants_note)
        else:
            self._show_panel(is_shown=self.panel.isHidden())

    def _connect(self) -> None:
        head, text = self._page.head, self._text
        for signal, do in (
            (head.bookmark_requested, self.bookmark),
            (head.highlight_requested, self.highlight),
            (head.note_requested, self.note),
            (head.card_requested, self.make_card),
        ):
            signal.connect(do)
        self._bind_keys(text)
        self._page.document_shown.connect(self._show_pages)
        self.panel.page_note_requested.connect(self.note_page)
        self._page.text_shown.connect(self._presenter.show_text)
        self._presenter.changed.connect(self._follow)
        text.selectionChanged.connect(self._word)
        text.verticalScrollBar().valueChanged.connect(self._word)
        self.panel.chosen.connect(self._show)
        self.panel.closed.connect(lambda: self._show_panel(is_shown=False))

    def note_page(self) -> None:
        """Write to the page in sight, which is kept by that."""
        self._show_panel(is_shown=True)
        self._wants_note = self._presenter.keep_page(self._place())
        self._follow()

    def _place(self) -> int:
        """In sight: characters of the text, or the page of the document."""
        return self._document.page if self._document is not None else self._text.plain.place()

    @property
    def _document(self) -> DocumentView | None:
        return self._page.document if self._presenter.is_of_pages else None

    def _show_pages(self, lesson: Lesson, document: DocumentView) -> None:
        if not self._has_keys:
            self._has_keys = True
            self._bind_keys(document)
            document.turned.connect(self._word)
        self._presenter.show_pages(lesson, document.document.pageCount())

    def _bind_keys(self, widget: QWidget) -> None:
        for do, keys in (
            (self.bookmark, "Ctrl+D"),
            (self.highlight, "Ctrl+Shift+H"),
            (self.note, "Ctrl+Shift+E"),
            (self.make_card, "Ctrl+J"),
        ):
            QShortcut(QKeySequence(keys), widget).activated.connect(do)

    def _show_panel(self, *, is_shown: bool) -> None:
        self.panel.setVisible(is_shown)
        self._page.make_room(WIDTH if is_shown else 0)
        (self.panel.list if is_shown else self._document or self._text).setFocus()

    def _show(self, placed: Placed) -> None:
        if placed.span is not None and self._document is not None:
            self._document.go_to(placed.span.start)
        elif placed.span is not None:
            self._page.place.show_position(self._text.plain.position_of(placed.span.start))

    def _follow(self) -> None:
        tints = [
            Tint(
                self._text.plain.position_of(one.span.start),
                self._text.plain.position_of(one.span.end),
                color("accent_soft" if one.mark.kind is MarkKind.NOTE else "warn_soft"),
            )
            for one in self._presenter.placed
            if one.span is not None and not one.mark.anchor.is_of_page and one.mark.kind is not MarkKind.BOOKMARK
        ]
        self._text.tint(LAYER, tints)
        self.panel.show_pages(is_of_pages=self._presenter.is_of_pages)
        self._word()
        for one in self._presenter.placed:
            if one.id == self._awaited:
                self._awaited = None
                self._show(one)
            if self._wants_note is not None and one.span == self._wants_note:
                self._wants_note = None
                self.panel.begin_note(one.id)

    def _word(self) -> None:
        start, end = self._text.plain.selected()
        here = self._place()
        kept = {one.span.start for one in self._presenter.placed if one.span and one.mark.kind is MarkKind.BOOKMARK}
        self._page.head.set_marked(is_bookmarked=here in kept, has_selection=start < end)
