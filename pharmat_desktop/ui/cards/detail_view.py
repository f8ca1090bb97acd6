"""The detail of the cards screen: review, all cards of a deck, the editor, or a kind word when nothing is due."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.cards import Card
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.ui.cards import words
from pharmat_desktop.ui.cards.browse_page import BrowsePage
from pharmat_desktop.ui.cards.decks import deck_text, due_text
from pharmat_desktop.ui.cards.editor import CardEditor
from pharmat_desktop.ui.cards.presenter import CardsPresenter, CardsState, Side
from pharmat_desktop.ui.cards.review_page import ReviewPage
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import BODY, H1, Space
from pharmat_desktop.ui.unsaved import UnsavedKeeper
from pharmat_desktop.ui.widgets.centered import TEXT_WIDTH
from pharmat_desktop.ui.widgets.labels import ElidedLabel, Label
from pharmat_desktop.ui.widgets.page_stack import PageStack
from pharmat_desktop.ui.widgets.scroll_page import ScrollPage
from pharmat_desktop.ui.widgets.segments import Segments
from pharmat_desktop.ui.widgets.states import EmptyState
from pharmat_desktop.ui.widgets.worded import Worded

Courses = Callable[[], Sequence[tuple[str, str]]]
"""Id and title of the courses that a card may belong to."""


class CardsDetailView(Worded, QWidget):
    """Binds the presenter; the main window owns it."""

    delete_requested = Signal(object)
    """A Card, to be confirmed."""

    def __init__(self, presenter: CardsPresenter, courses: Courses, keeper: UnsavedKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._presenter = presenter
        self._courses = courses
        self._is_writing = False
        self._is_loading = False
        self._title = ElidedLabel("", H1)
        self._due = Label("", BODY, "muted")
        self.sides = Segments(tuple(Side))
        self._head = QWidget()
        self.review = ReviewPage()
        self.browse = BrowsePage(presenter.cards)
        self.editor = CardEditor()
        self.done = EmptyState("circle-check")
        self.empty = EmptyState("layers")
        self._pages = PageStack()
        self._build()
        self._bind()
        self._show_state(presenter.state)

    def write(self, card: Card | None = None, *, front: str = "", back: str = "", course_id: str = "") -> None:
        """Open the editor for a new card, or for `card`; with what was being written there, or else these texts."""
        if not self._is_writing or card != self.editor.card:
            self._is_writing = False
            deck = course_id or self._presenter.state.deck.id
            self.editor.begin(card, self._courses(), course_id=deck)
            kept = self._kept(card)
            if kept is not None and not (front or back):
                self.editor.set_texts(*kept)
            elif card is None:
                self.editor.set_texts(front, back)
            self._is_writing = True
            self._show_state(self._presenter.state)
        self.editor.setFocus()

    def _kept(self, card: Card | None) -> tuple[str, str] | None:
        """Front and back as they were being written before a crash or a restart."""
        try:
            found = json.loads(self._keeper.open(f"card:{card.id if card else 'new'}") or "null")
            return (str(found[0]), str(found[1])) if isinstance(found, list) and len(found) == 2 else None
        except (LocalStorageError, ValueError, RecursionError):
            return None

    def _keep(self) -> None:
        if self._is_writing:
            texts = self.editor.texts
            self._keeper.note(json.dumps(texts, ensure_ascii=False) if self.editor.is_changed else "")

    def take_focus(self) -> None:
        if (page := self._pages.currentWidget()) is not None:
            page.setFocus()

    @override
    def word(self) -> None:
        self._show_state(self._presenter.state)

    def _show_state(self, state: CardsState) -> None:
        before, focused = self._pages.currentWidget(), QApplication.focusWidget()
        had_focus = before is not None and focused is not None and before.isAncestorOf(focused)
        self._title.setText(deck_text(state.deck))
        self._due.setText(due_text(state.deck.due) if state.is_ready else "")
        self.sides.setAccessibleName(self.tr("What is shown"))
        self.sides.set_words({Side.REVIEW: self.tr("Review"), Side.BROWSE: self.tr("All cards")})
        self.sides.set_key(state.side)
        self.review.show_state(state)
        self._word_states(state)
        self._pages.setCurrentWidget(self._page_for(state))
        self._head.setVisible(not self._is_writing)
        if had_focus and self._pages.currentWidget() is not before:
            self.take_focus()

    def _page_for(self, state: CardsState) -> QWidget:
        if self._is_writing:
            return self.editor
        if state.deck.total == 0:
            return self.empty
        if state.side is Side.BROWSE:
            return self.browse
        return self.review if state.asked is not None else self.done

    def set_loading(self, is_loading: bool) -> None:
        """The first sync has not come to its end: no cards here means nothing yet."""
        if is_loading != self._is_loading:
            self._is_loading = is_loading
            self._show_state(self._presenter.state)

    def _word_states(self, state: CardsState) -> None:
        if self._is_loading:
            title = self.tr("Your cards are not here yet")
            about = self.tr("They come once the academy can be reached. You can make new ones meanwhile.")
        else:
            title = self.tr("No cards yet")
            about = self.tr("Make one by hand, from a lesson's words, or from what went wrong in a quiz.")
        self.empty.set_texts(title, about)
        self.empty.set_action(self.tr("New card"))
        if state.is_ready:
            self.done.set_texts(self.tr("Done for now. Well learned."), words.next_text(state.next_due))
        else:
            self.done.set_texts(self.tr("One moment…"))
        self.done.set_action(self.tr("Take the last one back") if state.can_undo else "")

    def _leave_editor(self) -> None:
        self._keeper.forget()
        self._is_writing = False
        self.editor.set_texts("", "")
        self._show_state(self._presenter.state)
        self.take_focus()

    def _save(self) -> None:
        editor = self.editor
        front, back = editor.front.text(), editor.back.text()
        if editor.card is None:
            self._presenter.add(front, back, editor.course_id)
        else:
            self._presenter.save(replace(editor.card, front=front, back=back))
        self._leave_editor()

    def _write_new(self) -> None:
        self.write()

    def _edit_asked(self) -> None:
        if self._presenter.state.asked is not None:
            self.write(self._presenter.state.asked.card)

    def _suspend_asked(self) -> None:
        if self._presenter.state.asked is not None:
            self._presenter.suspend(self._presenter.state.asked.card, is_on=True)

    def _bind(self) -> None:
        presenter, review, browse = self._presenter, self.review, self.browse
        presenter.state_changed.connect(self._show_state)
        self.sides.chosen.connect(lambda side: presenter.show_side(Side(side)))
        review.answer_requested.connect(presenter.show_answer)
        review.rated.connect(presenter.rate)
        review.undo_requested.connect(presenter.undo)
        review.edit_requested.connect(self._edit_asked)
        review.suspend_requested.connect(self._suspend_asked)
        browse.edit_requested.connect(self.write)
        browse.suspend_requested.connect(lambda card: presenter.suspend(card, is_on=not card.is_suspended))
        browse.delete_requested.connect(self.delete_requested)
        self.editor.saved.connect(self._save)
        self.editor.cancelled.connect(self._leave_editor)
        self.editor.changed.connect(self._keep)
        self.empty.action_requested.connect(self._write_new)
        self.done.action_requested.connect(presenter.undo)

    def _build(self) -> None:
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(Space.M)
        head.addWidget(self._title, 1)
        head.addWidget(self._due)
        head.addWidget(self.sides)
        for page in (self.review, self.browse, self.editor, self.done, self.empty):
            self._pages.addWidget(page)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        column.setSpacing(Space.L)
        column.addWidget(self._head)
        column.addWidget(self._pages, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollPage(content, TEXT_WIDTH + 2 * Space.XXL))
