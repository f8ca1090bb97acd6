"""Above the composer: how much is scheduled in this conversation, and when the next goes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pharmat_desktop.ui.chat.later import words
from pharmat_desktop.ui.chat.later.presenter import Scheduled
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import BODY_MEDIUM, Size, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import ElidedLabel
from pharmat_desktop.ui.widgets.states import IconView
from pharmat_desktop.ui.widgets.worded import Worded


class ScheduledStrip(Worded, QWidget):
    """Hidden while nothing is scheduled. One button opens the list, and says everything to a screen reader."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: Scheduled | None = None
        self._icon = IconView("calendar-clock", Size.ICON_SMALL, "accent")
        self.text = ElidedLabel("", BODY_MEDIUM)
        self.button = Button("", "link")
        self.button.clicked.connect(self.opened)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L + Space.XS, Space.S, Space.L, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._icon)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        self.hide()

    def show_scheduled(self, shown: Scheduled) -> None:
        self._shown = shown
        self.setVisible(bool(shown.items))
        self.word()

    @override
    def word(self) -> None:
        if self._shown is None or not self._shown.items:
            return
        refused, first = self._shown.refused, self._shown.next
        parts = [words.count_text(len(self._shown.items), refused)]
        if not refused:
            parts += [words.waiting_text(self._shown.waiting)] if self._shown.waiting else []
            parts += [words.next_text(first, self._shown.clocks)] if first is not None else []
        text = ", ".join(parts)
        self.text.setText(text)
        self.text.set_tone("danger" if refused else "")
        self._icon.set_icon("circle-alert" if refused else "calendar-clock", "danger" if refused else "accent")
        self.button.setText(self.tr("Show"))
        self.button.setAccessibleName(words.spoken(f"{text}. {self.tr('Show')}"))
