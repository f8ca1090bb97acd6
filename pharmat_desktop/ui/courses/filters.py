"""What somebody looks for in the catalog beside words: one choice a facet, and the order of what is found."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.ui.courses import words
from pharmat_desktop.ui.courses.catalog import LEVELS, RATINGS, Facet, Order
from pharmat_desktop.ui.courses.presenter import CoursesPresenter
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import BODY_MEDIUM, SMALL, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.choice import Combo
from pharmat_desktop.ui.widgets.labels import Label
from pharmat_desktop.ui.widgets.popover import Popover

WIDTH = 340
_ORDERED = {Facet.LEVEL: LEVELS, Facet.RATING: RATINGS}
"""Facets whose values have an order of their own; others go by name."""


class CatalogFilters(Popover):
    """Each choice says how many courses it would leave, and shows in the list at once."""

    def __init__(self, presenter: CoursesPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.combos = {facet: Combo() for facet in Facet}
        self.order = Combo()
        self._labels = {facet: Label("", BODY_MEDIUM) for facet in Facet}
        self._order_label = Label("", BODY_MEDIUM)
        self._found = Label("", SMALL, "muted")
        self.clear = Button("", "ghost")
        self._build()
        for facet, combo in self.combos.items():
            combo.activated.connect(lambda _, facet=facet: self._choose(facet))
        self.order.activated.connect(lambda _: presenter.order_by(Order(self.order.currentData())))
        self.clear.clicked.connect(presenter.show_all)
        presenter.list_state_changed.connect(self._show_state)

    @override
    def open_below(self, anchor: QWidget) -> None:
        self._word()
        super().open_below(anchor)
        self.combos[Facet.SUBJECT].setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._word()

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

    def _choose(self, facet: Facet) -> None:
        self._presenter.choose(facet, self.combos[facet].currentData())

    def _show_state(self) -> None:
        if self.isVisible():
            self._word()

    def _word(self) -> None:
        state = self._presenter.list_state
        self.setAccessibleName(self.tr("Filter and sort courses"))
        for facet, combo in self.combos.items():
            title = words.facet_text(facet)
            self._labels[facet].setText(title)
            combo.setAccessibleName(title)
            _fill(combo, self._choices(facet), state.wish.chosen.get(facet, ""))
        self._order_label.setText(self.tr("Sort"))
        self.order.setAccessibleName(self.tr("Sort"))
        _fill(self.order, [(order.value, words.order_text(order)) for order in Order], state.wish.order.value)
        self._found.setText(words.found_text(state.found, state.total))
        self.clear.setText(self.tr("Clear"))
        self.clear.setEnabled(not state.wish.is_everything)

    def _choices(self, facet: Facet) -> list[tuple[str, str]]:
        counts = dict(self._presenter.choices(facet))
        chosen = self._presenter.list_state.wish.chosen.get(facet)
        if chosen:
            counts.setdefault(chosen, 0)  # nothing is left of it by now, and it is chosen all the same
        order = _ORDERED.get(facet)
        values = [value for value in order if value in counts] if order else sorted(counts, key=str.casefold)
        texts = [(value, f"{words.choice_text(facet, value)} ({counts[value]})") for value in values]
        return [("", self.tr("Any")), *texts]


def _fill(combo: Combo, choices: list[tuple[str, str]], chosen: str) -> None:
    combo.clear()
    for key, text in choices:
        combo.addItem(text, key)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))
