"""Messages that the academy refused: each with its text, the reason, and every way out. Nothing is lost here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from pharmat_desktop.domain.overview import Unsent
from pharmat_desktop.ui.connection_words import attention_text
from pharmat_desktop.ui.errors import refusal_text
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import BODY, BODY_STRONG, SMALL, Space
from pharmat_desktop.ui.times import clock_text
from pharmat_desktop.ui.today.cards import notice
from pharmat_desktop.ui.today.words import unsent_title
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.card import Card
from pharmat_desktop.ui.widgets.flow_layout import FlowLayout
from pharmat_desktop.ui.widgets.labels import ElidedLabel, Label, wrapped
from pharmat_desktop.ui.widgets.worded import Worded

SHOWN = 400
"""Characters of a text shown here; Edit, Copy and Save have it whole."""
ACTIONS = ("edit", "retry", "why", "copy", "save", "discard")


class _Refused(Worded, QFrame):
    """One message."""

    acted = Signal(str)
    """One of ACTIONS."""

    def __init__(self) -> None:
        super().__init__()
        self._title = ElidedLabel("", BODY_STRONG)
        self._time = Label("", SMALL, "muted")
        self._text = wrapped(Label("", BODY))
        self._problem = Label("", SMALL, "danger")
        self._buttons = {key: Button("", "secondary" if key == "edit" else "ghost") for key in ACTIONS}
        self._one: Unsent | None = None
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        head.addWidget(self._title, 1)
        head.addWidget(self._time)
        foot = FlowLayout(Space.XS)
        for key, button in self._buttons.items():
            button.clicked.connect(lambda _=False, key=key: self.acted.emit(key))
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, Space.S)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        column.addWidget(self._text)
        column.addLayout(notice("circle-alert", "danger", self._problem))
        column.addSpacing(Space.XS)
        column.addLayout(foot)

    def show_unsent(self, one: Unsent) -> None:
        self._one = one
        self._buttons["edit"].setVisible(bool(one.conversation and one.body) and one.wish is None)
        for key in ("retry", "why", "discard"):  # what the academy keeps is decided about where all of that is
            self._buttons[key].setVisible(not one.is_kept)
        for key in ("copy", "save"):  # a file without a text is saved from its conversation
            self._buttons[key].setVisible(bool(one.body))
        self.word()

    @override
    def word(self) -> None:
        one = self._one
        if one is None:
            return
        title = unsent_title(one)
        self._title.setText(title)
        self._time.setText(clock_text(one.written_at))
        text = one.summary
        self._text.setText(text if len(text) <= SHOWN else text[: SHOWN - 1] + "…")
        self._problem.setText(refusal_text(one.problem) or self.tr("The academy refused this message."))
        first = self.tr("Edit"), self.tr("Try again"), self.tr("Why?")
        texts = (*first, self.tr("Copy"), self.tr("Save to file"), self.tr("Discard"))
        for key, action in zip(ACTIONS, texts, strict=True):
            self._buttons[key].setText(action)
            spoken = self.tr("{action}: {name}, {text}") if one.wish else self.tr("{action}, message to {name}: {text}")
            name = spoken.replace("{action}", action).replace("{name}", title)
            self._buttons[key].setAccessibleName(name.replace("{text}", text[:60]))


class AttentionCard(Card):
    """Shown only while there is something to decide."""

    acted = Signal(str, object)
    """One of ACTIONS, and the Unsent it is about."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: dict[str, tuple[_Refused, Unsent]] = {}
        self.body.setSpacing(0)

    def show_unsent(self, items: Sequence[Unsent]) -> None:
        """Those that stay keep their widgets, and the focus in them."""
        wanted = {one.id for one in items}
        for key in [key for key in self._shown if key not in wanted]:
            widget, _ = self._shown.pop(key)
            self.body.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        for place, one in enumerate(items):
            widget = self._shown[one.id][0] if one.id in self._shown else self._made(one)
            self.body.insertWidget(place, widget)
            self._shown[one.id] = (widget, one)
            widget.show_unsent(one)
        self.setVisible(bool(items))
        self.word()

    @override
    def word(self) -> None:
        self.heading.setText(attention_text(len(self._shown)))

    def _made(self, one: Unsent) -> _Refused:
        widget = _Refused()
        key = one.id
        widget.acted.connect(lambda action: self.acted.emit(action, self._shown[key][1]))
        return widget
