"""One's own review of a finished course: stars, words, consent. It can be written offline, and changed later."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.completion import MAX_REVIEW, OwnReview, ReviewWords
from pharmat_desktop.domain.drafts import DraftState
from pharmat_desktop.ui.courses.completion import Completion
from pharmat_desktop.ui.errors import refusal_text, words_for
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color
from pharmat_desktop.ui.theme.tokens import BODY_STRONG, SMALL, Radius, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.check_line import CheckLine
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.notice import Notice
from pharmat_desktop.ui.widgets.painting import fill_rounded
from pharmat_desktop.ui.widgets.stars import Stars
from pharmat_desktop.ui.widgets.text_area import TextArea
from pharmat_desktop.ui.widgets.worded import Worded


class ReviewForm(Worded, QWidget):
    """Hidden for a course that is not finished. What is being written is not touched by what arrives meanwhile."""

    submitted = Signal(object)
    """ReviewWords."""

    def __init__(self) -> None:
        super().__init__()
        self._state = Completion()
        self._shown: OwnReview | None = None
        self._title = Label("", BODY_STRONG)
        self.stars = Stars()
        self.text = TextArea(lines=3, limit=MAX_REVIEW)
        self._asks_consent = CheckLine()
        self.consent = self._asks_consent.box
        self.submit = Button("", "primary")
        self._status = wrapped(Label("", SMALL, "muted"))
        self.notice = Notice("warn")
        self._build()
        self.submit.clicked.connect(self._send)
        self.stars.rated.connect(lambda _: self._enable())
        self.text.edit.textChanged.connect(self._enable)
        self.consent.toggled.connect(lambda _: self._enable())
        self.word()
        self.hide()

    def show_state(self, state: Completion) -> None:
        is_other = state.course_id != self._state.course_id
        self._state = state
        self.setVisible(state.certificate is not None)
        if is_other or (state.own != self._shown and not self._is_edited()):
            self._fill(state.own)
        self.word()
        self._enable()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        fill_rounded(QPainter(self), self.rect(), Radius.CARD, color("surface2"))

    def _fill(self, own: OwnReview | None) -> None:
        self._shown = own
        self.text.set_text(own.text if own else "")
        self.consent.setChecked(own is not None and own.is_public)
        if own is None:
            self.stars.reset()
        else:
            self.stars.choose(own.rating)

    def _is_edited(self) -> bool:
        shown = self._shown
        before = (shown.rating, shown.text, shown.is_public) if shown else (0, "", False)
        return before != (self.stars.rating(), self.text.text().strip(), self.consent.isChecked())

    def _send(self) -> None:
        words = ReviewWords(self.stars.rating(), self.text.text().strip(), self.consent.isChecked())
        # What comes back is what stands here: it may be shown again.
        self._shown = OwnReview(words.rating, words.text, words.is_public)
        self._enable()
        self.submitted.emit(words)

    def _enable(self) -> None:
        self.submit.setEnabled(self.stars.rating() > 0 and self._is_edited())

    @override
    def word(self) -> None:
        own = self._state.own
        self._title.setText(self.tr("Your review") if own else self.tr("How was this course?"))
        self.stars.setAccessibleName(self._title.text())
        self.stars.set_words([self.tr("%Ln stars", "", number) for number in range(1, 6)])
        self.text.set_label(self.tr("What would help others to choose? (optional)"))
        self._asks_consent.set_text(self.tr("Others may read my stars and words, with my first name"))
        self.submit.setText(self.tr("Save the review") if own else self.tr("Send the review"))
        self._status.setText(self._status_text(own))
        self._status.setVisible(bool(self._status.text()))
        error = self._state.error
        self.notice.set_text(words_for(error).sentence if error else refusal_text(own.problem) if own else "")

    def _status_text(self, own: OwnReview | None) -> str:
        if own is None or own.waits is DraftState.NEEDS_ATTENTION:
            return ""
        if own.waits is not None:
            return self.tr("It is kept here and will be sent when you are connected.")
        return self.tr("Sent. You can change it whenever you like.")

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self._status, 1)
        foot.addWidget(self.submit)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.S)
        for part in (self._title, self.stars, self.text, self._asks_consent, self.notice):
            column.addWidget(part)
        column.addLayout(foot)
