"""Who the tutor is: name, rating, what they teach, in which languages, and what they say of themselves."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.sessions import TutorCard
from pharmat_desktop.ui.sessions.booking import words
from pharmat_desktop.ui.theme.tokens import BODY, H2, Size, Space
from pharmat_desktop.ui.widgets.avatar import Avatar
from pharmat_desktop.ui.widgets.chip import Chip
from pharmat_desktop.ui.widgets.flow_layout import FlowLayout
from pharmat_desktop.ui.widgets.labels import Label, wrapped

MOST_CHIPS = 6


class TutorHeader(QWidget):
    """Parts of which nothing is known are not there."""

    def __init__(self) -> None:
        super().__init__()
        self._avatar = Avatar(Size.TARGET)
        self._name = wrapped(Label("", H2))
        self._headline = wrapped(Label("", BODY, "muted"))
        self._facts = wrapped(Label("", BODY, "muted"))
        self._about = wrapped(Label("", BODY))
        self._chips = [Chip() for _ in range(MOST_CHIPS)]
        texts = QVBoxLayout()
        texts.setSpacing(2)
        for label in (self._name, self._headline, self._facts):
            texts.addWidget(label)
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self._avatar)
        head.addLayout(texts, 1)
        flow = FlowLayout(Space.S)
        for chip in self._chips:
            flow.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addLayout(flow)
        column.addWidget(self._about)

    def show_tutor(self, tutor: TutorCard, *, is_short: bool) -> None:
        """`is_short`: without what they say of themselves, once one has chosen a time with them."""
        self._avatar.set_person(tutor.id, tutor.name)
        self._name.setText(tutor.name)
        self._headline.setText(tutor.headline)
        facts = (words.rating_text(tutor), words.rate_text(tutor), words.languages_text(tutor))
        self._facts.setText(" · ".join(filter(None, (*facts, words.experience_text(tutor)))))
        self._about.setText(tutor.bio)
        for label in (self._headline, self._facts):
            label.setVisible(bool(label.text()))
        self._about.setVisible(bool(tutor.bio) and not is_short)
        for place, chip in enumerate(self._chips):
            subject = tutor.subjects[place] if place < len(tutor.subjects) else ""
            chip.setText(subject)
            chip.setVisible(bool(subject) and not is_short)
