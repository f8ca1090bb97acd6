"""What somebody looks for in a list beside words: one choice a facet, and the order of what is found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.ui.models.faceted import Wish
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import BODY_MEDIUM, SMALL, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.choice import Combo
from pharmat_desktop.ui.widgets.labels import Label
from pharmat_desktop.ui.widgets.popover import Popover
from pharmat_desktop.ui.widgets.worded import Worded

WIDTH = 340


class Searched(Protocol):
    """The presenter of a list with facets."""

    def wish(self) -> Wish: ...

    def choices(self, facet: str) -> Mapping[str, int]:
        """What the facet can be chosen to be now, with how many rows would be left."""
        ...

    def choose(self, facet: str, value: str) -> None:
        """List only rows that are so; empty for any."""
        ...

    def order_by(self, order: str) -> None: ...

    def show_all(self) -> None:
        """Look for nothing in particular."""
        ...


class FilterWords(NamedTuple):
    """What is said, asked for anew in another language."""

    name: Callable[[], str]
    facet: Callable[[str], str]
    choice: Callable[[str, str], str]
    """Of a facet and one of its values."""
    order: Callable[[str], str]
    found: Callable[[], str]
    """How many rows there are."""


class FacetFilters(Worded, Popover):
    """Each choice says how many rows it would leave, and shows in the list at once."""

    def __init__(
        self, presenter: Searched, facets: Iterable[str], orders: Iterable[str], words: FilterWords, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._words = words
        self._orders = tuple(orders)
        self.sorted_by: Mapping[str, Sequence[str]] = {}
        """Facets whose values have an order of their own; others go by name."""
        self.combos = {facet: Combo() for facet in facets}
        self.order = Combo()
        self._labels = {facet: Label("", BODY_MEDIUM) for facet in self.combos}
        self._order_label = Label("", BODY_MEDIUM)
        self._found = Label("", SMALL, "muted")
        self.clear = Button("", "ghost")
        self._build()
        for facet, combo in self.combos.items():
            combo.activated.connect(lambda _, facet=facet: self._choose(facet))
        self.order.activated.connect(lambda _: presenter.order_by(str(self.order.currentData())))
        self.clear.clicked.connect(presenter.show_all)

    def show_state(self) -> None:
        """The list has changed."""
        if self.isVisible():
            self.word()

    @override
    def open_below(self, anchor: QWidget) -> None:
        self.word()
        super().open_below(anchor)
        next(iter(self.combos.values())).setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        rows = [*((self._labels[facet], combo) for facet, combo in self.combos.items())]
        for place, (label, combo) in enumerate([*rows, (self._order_label, self.order)]):
            label.setBuddy(combo)
            grid.addWidget(label, place, 0)
            grid.addWidget(combo, place, 1)
        grid.setColumnStretch(1, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._found, 1)
        foot.addWidget(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.M)
        column.setSpacing(Space.M)
        column.addLayout(grid)
        column.addLayout(foot)
        self.setFixedWidth(WIDTH)

    def _choose(self, facet: str) -> None:
        self._presenter.choose(facet, self.combos[facet].currentData())

    @override
    def word(self) -> None:
        wish, words = self._presenter.wish(), self._words
        self.setAccessibleName(words.name())
        for facet, combo in self.combos.items():
            title = words.facet(facet)
            self._labels[facet].setText(title)
            combo.setAccessibleName(title)
            _fill(combo, self._choices(facet, wish), wish.chosen.get(facet, ""))
        self._order_label.setText(self.tr("Sort"))
        self.order.setAccessibleName(self.tr("Sort"))
        _fill(self.order, [(order, words.order(order)) for order in self._orders], wish.order)
        self._found.setText(words.found())
        self.clear.setText(self.tr("Clear"))
        self.clear.setEnabled(not wish.is_everything)

    def _choices(self, facet: str, wish: Wish) -> list[tuple[str, str]]:
        counts = dict(self._presenter.choices(facet))
        if chosen := wish.chosen.get(facet):
            counts.setdefault(chosen, 0)  # nothing is left of it by now, and it is chosen all the same
        order = self.sorted_by.get(facet)
        values = [value for value in order if value in counts] if order else sorted(counts, key=str.casefold)
        texts = [(value, f"{self._words.choice(facet, value)} ({counts[value]})") for value in values]
        return [("", self.tr("Any")), *texts]


def _fill(combo: Combo, choices: list[tuple[str, str]], chosen: str) -> None:
    combo.clear()
    for key, text in choices:
        combo.addItem(text, str(key))
    combo.setCurrentIndex(max(0, combo.findData(str(chosen))))
