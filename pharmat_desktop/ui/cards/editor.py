"""Where a card is written: front, back, and the deck of a new one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.cards import MAX_BACK, MAX_FRONT, Card
from pharmat_desktop.domain.courses import CourseId
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import H2, SMALL, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.choice import ChoiceField
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.text_area import TextArea
from pharmat_desktop.ui.widgets.worded import Worded


class CardEditor(Worded, QWidget):
    """What is written stays until it is saved or given up. Ctrl+Enter saves, Escape leaves what was not touched."""

    saved = Signal()
    cancelled = Signal()
    changed = Signal()
    """Something was typed."""

    def __init__(self) -> None:
        super().__init__()
        self.card: Card | None = None
        """The card that is changed; None for a new one."""
        self._title = Label("", H2)
        self.front = TextArea(lines=3, limit=MAX_FRONT)
        self.back = TextArea(lines=6, limit=MAX_BACK)
        self.deck = ChoiceField()
        self._hint = wrapped(Label("", SMALL, "muted"))
        self.save = Button("", "primary")
        self.cancel = Button("", "secondary")
        self.save.clicked.connect(self.saved)
        self.cancel.clicked.connect(self.cancelled)
        for area in (self.front, self.back):
            area.edit.textChanged.connect(self._on_text)
        self._build()
        self.word()
        self._on_text()
        self.setFocusProxy(self.front)

    def begin(self, card: Card | None, courses: Sequence[tuple[str, str]], *, course_id: str = "") -> None:
        """Write a new card, or change `card`. `courses`: id and title of those it may belong to."""
        self.card = card
        self.deck.set_choices([("", self.tr("Without a course")), *courses])
        self.deck.set_key(course_id if course_id in dict(courses) else "")
        self.deck.setVisible(card is None)
        if card is not None:
            self.set_texts(card.front, card.back)
        self.word()

    @property
    def texts(self) -> tuple[str, str]:
        """Front and back as they stand."""
        return self.front.text(), self.back.text()

    @property
    def is_changed(self) -> bool:
        """Whether something would be lost."""
        return self.texts != ((self.card.front, self.card.back) if self.card is not None else ("", ""))

    def set_texts(self, front: str, back: str) -> None:
        self.front.set_text(front)
        self.back.set_text(back)

    @property
    def course_id(self) -> CourseId | None:
        return CourseId(self.deck.key()) if self.deck.key() else None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape and not self.is_changed:
            self.cancelled.emit()
        elif is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.save.isEnabled():
            self.saved.emit()
        else:
            super().keyPressEvent(event)

    def _on_text(self) -> None:
        self.save.setEnabled(bool(self.front.text().strip()))
        self.changed.emit()

    @override
    def word(self) -> None:
        self._title.setText(self.tr("New card") if self.card is None else self.tr("Edit card"))
        self.front.set_label(self.tr("Front: what is asked"))
        self.back.set_label(self.tr("Back: the answer"))
        self.deck.set_label(self.tr("Deck"))
        self._hint.setText(self.tr("Markdown works: **bold**, lists, tables. Nobody but you sees your cards."))
        self.save.setText(self.tr("Save card"))
        self.cancel.setText(self.tr("Cancel"))

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addStretch()
        foot.addWidget(self.cancel)
        foot.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for part in (self._title, self.front, self.back, self._hint, self.deck):
            column.addWidget(part)
        column.addLayout(foot)
        column.addStretch(1)
