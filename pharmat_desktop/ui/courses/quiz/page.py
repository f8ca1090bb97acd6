"""A lesson that asks, to answer from top to bottom or one question at a time, by the keyboard alone if one likes.

Numbers choose, Enter goes on to the next question and at last to Send.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from pharmat_desktop.domain.quizzes import Quiz
from pharmat_desktop.ui.courses.presenter import CoursePage
from pharmat_desktop.ui.courses.quiz import words
from pharmat_desktop.ui.courses.quiz.cards import cards_of
from pharmat_desktop.ui.courses.quiz.footer import QuizFooter
from pharmat_desktop.ui.courses.quiz.header import QuizHeader
from pharmat_desktop.ui.courses.quiz.presenter import Phase, QuizPresenter, QuizState
from pharmat_desktop.ui.courses.quiz.question_card import QuestionCard
from pharmat_desktop.ui.courses.quiz.results import ResultsCard
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import Space
from pharmat_desktop.ui.widgets.announcing import announce
from pharmat_desktop.ui.widgets.centered import TEXT_WIDTH
from pharmat_desktop.ui.widgets.scroll_page import ScrollPage
from pharmat_desktop.ui.widgets.states import EmptyState
from pharmat_desktop.ui.widgets.worded import Worded


class QuizPageView(Worded, QWidget):
    """Binds a presenter; owned by the detail."""

    closed = Signal()
    """The way back to the course was taken."""
    cards_wanted = Signal(object)
    """Pairs of front and back, of what was answered wrong."""
    lesson_opened = Signal(str)
    """The id of the previous or the next lesson."""

    def __init__(self, presenter: QuizPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._quiz: Quiz | None = None
        self._phase = Phase.NOTHING
        self._place = 0
        self.cards: list[QuestionCard] = []
        self.header = QuizHeader()
        self.footer = QuizFooter()
        self.results = ResultsCard()
        self._nothing = EmptyState("list-checks")
        self._column = QVBoxLayout()
        self._pages = QStackedWidget()
        self._build()
        self.header.closed.connect(self.closed)
        self.header.lesson_opened.connect(self.lesson_opened)
        self.header.view_chosen.connect(lambda _: self._show_cards())
        self.footer.stepped.connect(self._step)
        self.footer.send_requested.connect(presenter.send)
        self.footer.again_requested.connect(presenter.again)
        self.footer.cards_requested.connect(lambda: self.cards_wanted.emit(cards_of(presenter.state)))
        self.footer.change_requested.connect(presenter.take_back)
        presenter.state_changed.connect(self._show_state)
        self._show_state(presenter.state)

    def show_page(self, page: CoursePage) -> None:
        """`page` has a lesson."""
        self._presenter.open(page)

    def scroll_to_end(self) -> None:
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.maximum())

    def take_focus(self) -> None:
        """To the question at which one is, or to what can be done."""
        if self._phase is Phase.ANSWERING and self.cards:
            self.cards[self._place].setFocus()
        else:
            self.header.back.setFocus()

    @override
    def word(self) -> None:
        self._show_state(self._presenter.state)

    def _show_state(self, state: QuizState) -> None:
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        is_other = state.quiz != self._quiz
        has_moved = is_other or state.phase is not self._phase
        self._phase = state.phase
        if is_other:
            self._quiz = state.quiz
            self._make_cards()
        for card in self.cards:
            card.show_state(state)
        self.header.show_state(state)
        self._pages.setCurrentIndex(1 if state.phase is Phase.NOTHING else 0)
        self._nothing.set_texts(
            self.tr("Nothing is asked here yet"), self.tr("The questions show once your tutor has written them.")
        )
        if has_moved:
            self._begin(state)
        self._show_cards()
        if state.unreadable is not None:
            self._go_to(next((n for n, one in enumerate(self.cards) if one.question == state.unreadable), self._place))
        elif has_moved and had_focus:
            self.take_focus()

    def _begin(self, state: QuizState) -> None:
        """At the first question that is not answered; a result at its first one."""
        is_open = state.phase is Phase.ANSWERING
        unanswered = [n for n, one in enumerate(state.questions) if one.id not in state.answers]
        self._place = unanswered[0] if is_open and unanswered else 0
        self._scroll.verticalScrollBar().setValue(0)
        if state.phase is Phase.SCORED:
            announce(self, f"{words.score_text(state)}. {words.passed_text(state)}")

    def _make_cards(self) -> None:
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        questions = self._quiz.questions if self._quiz else ()
        self.cards = [QuestionCard(question, place) for place, question in enumerate(questions, start=1)]
        for place, card in enumerate(self.cards):
            card.answered.connect(self._presenter.answer)
            card.next_requested.connect(lambda place=place: self._go_on(place))
            self._column.insertWidget(place, card)

    def _show_cards(self) -> None:
        """All of a result; while answering, all or the one at which one is."""
        is_single = self.header.is_single and self._phase is Phase.ANSWERING
        for place, card in enumerate(self.cards):
            card.setVisible(not is_single or place == self._place)
        self.footer.show_state(self._presenter.state, self._place, is_single=is_single)

    def _go_on(self, place: int) -> None:
        if self._phase is not Phase.ANSWERING:
            return
        if place + 1 < len(self.cards):
            self._go_to(place + 1)
        else:
            self.footer.focus_send()

    def _step(self, by: int) -> None:
        self._go_to(self._place + by)

    def _go_to(self, place: int) -> None:
        self._place = max(0, min(place, len(self.cards) - 1))
        self._show_cards()
        if self.cards:
            card = self.cards[self._place]
            card.setFocus()
            self._scroll.ensureWidgetVisible(card, 0, Space.L)

    def _build(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        column.setSpacing(Space.L)
        column.addWidget(self.header)
        column.addWidget(self.results)
        self._column.setSpacing(Space.L)
        column.addLayout(self._column)
        column.addWidget(self.footer)
        column.addStretch()
        self._scroll = ScrollPage(content, TEXT_WIDTH + 2 * Space.XXL)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._pages.addWidget(self._scroll)
        self._pages.addWidget(self._nothing)
        outer.addWidget(self._pages)
