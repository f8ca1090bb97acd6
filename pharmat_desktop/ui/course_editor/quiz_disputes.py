"""Questions that this computer and another device changed, each in its own way: both versions, and the choice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.quiz_merging import RULES, QuestionDispute, Take
from pharmat_desktop.ui.course_editor import quiz_words
from pharmat_desktop.ui.course_editor.disputes import version
from pharmat_desktop.ui.course_editor.quiz_presenter import QuizEditState
from pharmat_desktop.ui.courses.quiz.words import count_text
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color
from pharmat_desktop.ui.theme.tokens import BODY_STRONG, Radius, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import Label
from pharmat_desktop.ui.widgets.painting import fill_rounded


class QuestionCard(QWidget):
    """One question, or the rules of the quiz."""

    decided = Signal(object)
    """Take."""

    def __init__(self, title: str, mine: str, theirs: str, *, has_both: bool) -> None:
        super().__init__()
        self.mine = self._button(self.tr("Take mine"), title, Take.MINE)
        self.theirs = self._button(self.tr("Take theirs"), title, Take.THEIRS)
        self.both = self._button(self.tr("Keep both"), title, Take.BOTH)
        self.both.setVisible(has_both)
        versions = QHBoxLayout()
        versions.setSpacing(Space.M)
        versions.addLayout(version(self.tr("Here"), mine, self.mine))
        versions.addLayout(version(self.tr("On another device"), theirs, self.theirs))
        row = QHBoxLayout()
        row.addWidget(self.both)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(Label(title, BODY_STRONG))
        column.addLayout(versions)
        column.addLayout(row)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        fill_rounded(QPainter(self), self.rect(), Radius.CARD, color("warn_soft"))

    def _button(self, text: str, title: str, take: Take) -> Button:
        button = Button(text)
        button.setAccessibleName(f"{text}: {title}")
        button.clicked.connect(lambda: self.decided.emit(take))
        return button


class QuizDisputes(QWidget):
    """All that is not decided; hidden when nothing is."""

    decided = Signal(str, object)
    """The id of a question, and a Take."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[QuestionDispute, ...] = ()
        self.cards: list[QuestionCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self.hide()

    def show_state(self, state: QuizEditState) -> None:
        disputes = state.disputes
        if disputes == self._shown:
            return
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self._shown = disputes
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = [self._card(state, one) for one in disputes]
        for card in self.cards:
            self._column.addWidget(card)
        self.setVisible(bool(disputes))
        if had_focus and self.cards:
            self.cards[0].mine.setFocus()

    def _card(self, state: QuizEditState, dispute: QuestionDispute) -> QuestionCard:
        if dispute.id == RULES and state.theirs is not None:
            mine, theirs = quiz_words.rules_text(state.quiz), quiz_words.rules_text(state.theirs)
            card = QuestionCard(self.tr("Rules of the quiz"), mine, theirs, has_both=False)
        else:
            versions = quiz_words.whole_text(dispute.mine), quiz_words.whole_text(dispute.theirs)
            has_both = dispute.mine is not None and dispute.theirs is not None
            card = QuestionCard(self._title(state, dispute), *versions, has_both=has_both)
        card.decided.connect(lambda take, key=dispute.id: self.decided.emit(key, take))
        return card

    def _title(self, state: QuizEditState, dispute: QuestionDispute) -> str:
        quiz = state.quiz if dispute.mine is not None or state.theirs is None else state.theirs
        place = next((n for n, one in enumerate(quiz.questions, start=1) if one.id == dispute.id), 1)
        return self.tr("Question {n}").replace("{n}", count_text(place))
