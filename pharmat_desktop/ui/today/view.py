"""The Today page: greeting and cards, in two columns where there is room."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pharmat_desktop.domain.people import Account, Role
from pharmat_desktop.ui.errors import details_of, words_for
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import BODY, H1, Space
from pharmat_desktop.ui.today.asked_card import AskedCard
from pharmat_desktop.ui.today.attention import AttentionCard
from pharmat_desktop.ui.today.cards import CourseCard, StepsCard, UnreadCard
from pharmat_desktop.ui.today.due_card import DueCard
from pharmat_desktop.ui.today.next_session import NextSessionCard, NoSessionCard
from pharmat_desktop.ui.today.presenter import TodayPresenter, TodayState
from pharmat_desktop.ui.today.told import ToldCard
from pharmat_desktop.ui.today.words import date_text, greeting
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.scroll_page import ScrollPage
from pharmat_desktop.ui.widgets.skeleton import Skeleton
from pharmat_desktop.ui.widgets.states import ErrorState
from pharmat_desktop.ui.widgets.worded import Worded

PAGE_WIDTH = 1040
SIDE_WIDTH = 340
TWO_COLUMNS = 860
"""Width from which the list of first steps stands beside the rest."""


class TodayView(Worded, QStackedWidget):
    """Owned by the screen. A later card for due work goes after the one for the next session."""

    def __init__(self, presenter: TodayPresenter, account: Account) -> None:
        super().__init__()
        self._name = account.name
        self._can_book = account.role is Role.STUDENT
        self.session = NextSessionCard(account.user_id)
        self.no_session = NoSessionCard()
        self.asked = AskedCard(account.user_id)
        self.attention = AttentionCard()
        self.course = CourseCard()
        self.cards = DueCard()
        self.unread = UnreadCard()
        self.told = ToldCard()
        self.steps = StepsCard(account.role)
        self._greeting = wrapped(Label("", H1))
        self._date = Label("", BODY, "muted")
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._side = QWidget()
        self._skeleton = Skeleton("")
        self._error = ErrorState()
        self._error.retry_requested.connect(presenter.refresh)
        self._page = self._built()
        for page in (self._page, self._skeleton, self._error):
            self.addWidget(page)
        self._presenter = presenter
        presenter.state_changed.connect(self._show_state)
        self.word()
        self._show_state(presenter.state)

    def add_card(self, card: QWidget) -> None:
        """Something that must not be forgotten: above the rest of the day."""
        self._main.insertWidget(0, card)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.word()  # the hour may be another one

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _show_state(self, state: TodayState) -> None:
        if state.error is not None:
            said = words_for(state.error)
            self._error.set_error(said.title, said.advice, details_of(state.error))
            self.setCurrentWidget(self._error)
            return
        self.attention.show_unsent(state.attention)
        self.session.setVisible(state.session is not None)
        if state.session is not None and state.minute is not None:
            self.session.show_session(state.session, state.minute, state.zone)
        self.no_session.setVisible(self._can_book and state.session is None)
        self.asked.show_asked(state.asked, state.zone)
        self.course.setVisible(state.course is not None)
        if state.course is not None:
            self.course.show_course(state.course)
        self.cards.show_due(state.due_cards)
        self.unread.show_unread(state.unread, state.unread_total)
        self.told.show_told(state.told, state.zone)
        self._side.setVisible(bool(state.steps))
        self.steps.show_steps(state.steps)
        is_empty = not (state.unread or state.course or state.attention or state.session or state.told or state.asked)
        self.setCurrentWidget(self._skeleton if state.is_loading and is_empty else self._page)

    @override
    def word(self) -> None:
        now = datetime.now().astimezone()
        self._greeting.setText(greeting(self._name, now))
        self._date.setText(date_text(now))
        self._skeleton.setAccessibleName(self.tr("Your day is being loaded"))

    def _arrange(self) -> None:
        is_wide = self.width() >= TWO_COLUMNS
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(way)
        self._side.setMaximumWidth(SIDE_WIDTH if is_wide else PAGE_WIDTH)
        self._side.setMinimumWidth(SIDE_WIDTH if is_wide else 0)

    def _built(self) -> ScrollPage:
        self._main = main = QVBoxLayout()
        main.setSpacing(Space.L)
        session = self.session, self.no_session
        for card in (*session, self.asked, self.attention, self.told, self.course, self.cards, self.unread):
            main.addWidget(card)
        main.addStretch()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.steps)
        side.addStretch()
        self._columns.setSpacing(Space.L)
        self._columns.addLayout(main, 1)
        self._columns.addWidget(self._side)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.XS)
        column.addWidget(self._greeting)
        column.addWidget(self._date)
        column.addSpacing(Space.L)
        column.addLayout(self._columns)
        column.addStretch()
        return ScrollPage(middle, PAGE_WIDTH)
