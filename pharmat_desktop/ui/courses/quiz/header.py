"""The head of a quiz: where one is, how far one is, and what the academy says of the answers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.ui.courses.quiz import words
from pharmat_desktop.ui.courses.quiz.presenter import Phase, QuizState
from pharmat_desktop.ui.reading.short_text import ShortText
from pharmat_desktop.ui.theme.tokens import BODY, BODY_MEDIUM, H1, H2, SMALL, Size, Space
from pharmat_desktop.ui.widgets.buttons import IconButton
from pharmat_desktop.ui.widgets.labels import ElidedLabel, Label, wrapped
from pharmat_desktop.ui.widgets.notice import Notice
from pharmat_desktop.ui.widgets.progress import ProgressBar
from pharmat_desktop.ui.widgets.segments import Segments
from pharmat_desktop.ui.widgets.states import IconView

SINGLE, ALL = "single", "all"


class QuizHeader(QWidget):
    """Owned by the page."""

    closed = Signal()
    lesson_opened = Signal(str)
    view_chosen = Signal(str)
    """SINGLE or ALL."""

    def __init__(self) -> None:
        super().__init__()
        self._state = QuizState()
        self._introduced = ""
        self.back = IconButton("arrow-left", "")
        self.back.clicked.connect(self.closed)
        self.previous = IconButton("chevron-left", "")
        self.next = IconButton("chevron-right", "")
        self.previous.clicked.connect(lambda: self.lesson_opened.emit(self._state.page.previous))
        self.next.clicked.connect(lambda: self.lesson_opened.emit(self._state.page.next))
        self._course = ElidedLabel("", BODY_MEDIUM, "muted")
        self._title = wrapped(Label("", H1))
        self._about = wrapped(Label("", BODY, "muted"))
        self.introduction = ShortText("")
        self.views = Segments((ALL, SINGLE))
        self.views.chosen.connect(self.view_chosen)
        self._bar = ProgressBar("")
        self._done = Label("", SMALL, "muted")
        self._way = QWidget()
        self.notice = Notice("info")
        self._icon = IconView("circle-check", Size.ICON, "ok")
        self.score = Label("", H2)
        self._meaning = wrapped(Label("", BODY))
        self._result = QFrame()
        self._build()

    @property
    def is_single(self) -> bool:
        """Whether one question is shown at a time."""
        return self.views.key() == SINGLE

    def show_state(self, state: QuizState) -> None:
        self._state = state
        page = state.page
        course, lesson = page.course, page.lesson
        if course is None or lesson is None:
            return
        self.back.set_name(self.tr("Back to {course}").replace("{course}", course.title))
        self.previous.set_name(self.tr("Previous lesson"))
        self.next.set_name(self.tr("Next lesson"))
        self.previous.setVisible(page.previous is not None)
        self.next.setVisible(page.next is not None)
        self._course.setText(course.title)
        self._title.setText(lesson.title)
        self._introduce(lesson.body)
        self._about.setText(words.about_text(state))
        self.views.setAccessibleName(self.tr("Questions shown"))
        self.views.set_words({ALL: self.tr("All questions"), SINGLE: self.tr("One at a time")})
        self._way.setVisible(state.phase is Phase.ANSWERING)
        self._bar.setAccessibleName(self.tr("Answered"))
        self._bar.setValue(100 * state.answered // max(1, len(state.questions)))
        self._done.setText(words.answered_text(state))
        kind, text = words.notice_of(state)
        self.notice.set_kind(kind)
        self.notice.set_text(text)
        self._show_result(state)

    def _introduce(self, markdown: str) -> None:
        """What its tutor wrote to be read first."""
        if markdown != self._introduced:
            self._introduced = markdown
            self.introduction.set_source(markdown)
        self.introduction.setVisible(bool(markdown.strip()))

    def _show_result(self, state: QuizState) -> None:
        is_scored = state.phase is Phase.SCORED and state.attempt is not None
        self._result.setVisible(is_scored)
        if is_scored and state.attempt is not None:
            self._icon.set_icon(*(("circle-check", "ok") if state.attempt.is_passed else ("circle-alert", "warn")))
            self.score.setText(words.score_text(state))
            self._meaning.setText(words.passed_text(state))

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        top.addWidget(self.back)
        top.addWidget(self._course, 1)
        top.addWidget(self.previous)
        top.addWidget(self.next)
        way = QHBoxLayout(self._way)
        way.setContentsMargins(0, 0, 0, 0)
        way.setSpacing(Space.M)
        way.addWidget(self._bar, 1)
        way.addWidget(self._done)
        way.addWidget(self.views)
        self._result.setProperty("surface", "card")
        said = QHBoxLayout(self._result)
        said.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        said.setSpacing(Space.M)
        said.addWidget(self._icon)
        said.addWidget(self.score)
        said.addWidget(self._meaning, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(top)
        for part in (self._title, self._about, self.introduction, self.notice, self._result, self._way):
            column.addWidget(part)
