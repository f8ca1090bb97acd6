"""What this computer and another device changed, each in its own way: both versions, and the choice."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.merging import Dispute, Value
from pharmat_desktop.ui.course_editor import words
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color
from pharmat_desktop.ui.theme.tokens import BODY_MEDIUM, BODY_STRONG, Radius, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.painting import fill_rounded
from pharmat_desktop.ui.widgets.text_area import TextArea
from pharmat_desktop.ui.widgets.worded import Worded

MOST_LINES = 8


class DisputeCard(QWidget):
    """One field. Buttons take a version; the field below can be written anew as well."""

    decided = Signal(str, object)
    """The field, and what it shall be."""

    def __init__(self, name: str, dispute: Dispute) -> None:
        super().__init__()
        self._name = name
        title = Label(words.field_name(name), BODY_STRONG)
        versions = QHBoxLayout()
        versions.setSpacing(Space.M)
        self.mine = self._button(self.tr("Take mine"), dispute.mine)
        self.theirs = self._button(self.tr("Take theirs"), dispute.theirs)
        self.both = self._button(self.tr("Take both"), dispute.both)
        self.both.setVisible(dispute.both not in (dispute.mine, dispute.theirs))
        for heading, value, button in (
            (self.tr("Here"), dispute.mine, self.mine),
            (self.tr("On another device"), dispute.theirs, self.theirs),
        ):
            versions.addLayout(version(heading, words.value_text(value), button))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(title)
        column.addLayout(versions)
        row = QHBoxLayout()
        row.addWidget(self.both)
        row.addStretch()
        column.addLayout(row)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        fill_rounded(QPainter(self), self.rect(), Radius.CARD, color("warn_soft"))

    def _button(self, text: str, value: Value) -> Button:
        button = Button(text)
        button.setAccessibleName(f"{text}: {words.field_name(self._name)}")
        button.clicked.connect(lambda: self.decided.emit(self._name, value))
        return button


class Disputes(Worded, QWidget):
    """All that is disputed; hidden when nothing is."""

    decided = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._shown: Mapping[str, Dispute] = {}
        self._intro = wrapped(Label("", BODY_MEDIUM))
        self.cards: list[DisputeCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self._column.addWidget(self._intro)
        self.word()
        self.hide()

    def show_disputes(self, disputes: Mapping[str, Dispute]) -> None:
        if disputes == self._shown:
            return
        self._shown = dict(disputes)
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = [DisputeCard(name, dispute) for name, dispute in disputes.items()]
        for card in self.cards:
            card.decided.connect(self.decided)
            self._column.addWidget(card)
        self.setVisible(bool(disputes))

    @override
    def word(self) -> None:
        self._intro.setText(
            self.tr("This was changed on another device, too. Nothing is saved until you choose what holds.")
        )


def version(heading: str, shown: str, button: Button) -> QVBoxLayout:
    """One of two, to be compared with the other."""
    lines = min(MOST_LINES, shown.count("\n") + 1 + len(shown) // 60)
    text = TextArea(heading, lines=lines, limit=max(1, len(shown)))
    text.set_text(shown)
    text.edit.setReadOnly(True)
    column = QVBoxLayout()
    column.setSpacing(Space.XS)
    column.addWidget(text)
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch()
    column.addLayout(row)
    column.addStretch()
    return column
