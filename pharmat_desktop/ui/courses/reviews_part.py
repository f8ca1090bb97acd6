"""The foot of a course page: the certificate, one's own review, and what others say."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.completion import Certificate, Review
from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.courses.completion import Completion
from pharmat_desktop.ui.courses.review_form import ReviewForm
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color
from pharmat_desktop.ui.theme.tokens import BODY, BODY_MEDIUM, BODY_STRONG, H3, SMALL, Radius, Size, Space
from pharmat_desktop.ui.times import day_text
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.painting import fill_rounded
from pharmat_desktop.ui.widgets.states import IconView
from pharmat_desktop.ui.widgets.worded import Worded


class _Shown(QWidget):
    """One review of somebody else."""

    def __init__(self, review: Review) -> None:
        super().__init__()
        self._review = review
        self._head = Label("", BODY_MEDIUM)
        self._when = Label("", SMALL, "muted")
        text = wrapped(Label(isolated(review.text), BODY))
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self._head)
        head.addWidget(self._when)
        head.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.M)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        column.addWidget(text)
        self.word()

    def word(self) -> None:
        stars = self.tr("{stars} of 5").format(stars=QLocale().toString(self._review.rating))
        self._head.setText(f"★ {stars} · {isolated(self._review.name)}")
        day = self._review.day
        self._when.setText(day_text(day) if day else "")


class CertificateCard(Worded, QWidget):
    """That one has finished; hidden before."""

    save_requested = Signal(object)
    """Certificate."""

    def __init__(self) -> None:
        super().__init__()
        self._certificate: Certificate | None = None
        self._icon = IconView("graduation-cap", Size.ICON, "accent")
        self._title = wrapped(Label("", BODY_STRONG))
        self._number = wrapped(Label("", SMALL, "muted"))
        self.save = Button("")
        self.save.clicked.connect(lambda: self.save_requested.emit(self._certificate))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._title)
        texts.addWidget(self._number)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        row.setSpacing(Space.M)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(texts, 1)
        row.addWidget(self.save, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_certificate(self, certificate: Certificate | None) -> None:
        self._certificate = certificate
        self.setVisible(certificate is not None)
        if certificate is not None:
            day = day_text(certificate.finished_on)
            self._title.setText(self.tr("You finished this course on {day}.").replace("{day}", day))
            number = isolated(certificate.number)
            self._number.setText(self.tr("Certificate {number}").replace("{number}", number))
            self.save.setText(self.tr("Save the certificate…"))

    @override
    def word(self) -> None:
        self.show_certificate(self._certificate)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        fill_rounded(QPainter(self), self.rect(), Radius.CARD, color("accent_soft"))


class ReviewsPart(Worded, QWidget):
    """Nothing is shown before there is something to say."""

    def __init__(self) -> None:
        super().__init__()
        self._heading = Label("", H3)
        self.form = ReviewForm()
        self._others: list[_Shown] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        self._column.addWidget(self._heading)
        self._column.addWidget(self.form)
        self._shown: tuple[Review, ...] = ()
        self.word()
        self.hide()

    def show_state(self, state: Completion) -> None:
        self.form.show_state(state)
        if state.reviews != self._shown:
            self._shown = state.reviews
            for other in self._others:
                other.deleteLater()
            self._others = [_Shown(review) for review in state.reviews]
            for other in self._others:
                self._column.addWidget(other)
        self.setVisible(bool(state.reviews) or state.certificate is not None)

    @override
    def word(self) -> None:
        self._heading.setText(self.tr("Reviews"))
        for other in self._others:
            other.word()
