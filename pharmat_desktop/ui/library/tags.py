"""The tags of an article: a press looks for whatever else has them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.facts import clear_layout
from pharmat_desktop.ui.widgets.flow_layout import FlowLayout
from pharmat_desktop.ui.widgets.worded import Worded


class Tags(Worded, QWidget):
    """A button for each. Hidden without any."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._tags: tuple[str, ...] = ()
        self._buttons: list[Button] = []
        self._flow = FlowLayout(Space.M)
        self.setLayout(self._flow)

    def show_tags(self, tags: Sequence[str]) -> None:
        if tuple(tags) != self._tags:
            self._tags = tuple(tags)
            clear_layout(self._flow)
            self._buttons = [self._made(tag) for tag in self._tags]
            self.word()
        self.setVisible(bool(tags))

    def _made(self, tag: str) -> Button:
        button = Button(tag.replace("&", "&&"), "link")
        button.clicked.connect(lambda: self.chosen.emit(tag))
        self._flow.addWidget(button)
        return button

    @override
    def word(self) -> None:
        for tag, button in zip(self._tags, self._buttons, strict=True):
            button.setAccessibleName(self.tr("Articles about {tag}").replace("{tag}", tag))
