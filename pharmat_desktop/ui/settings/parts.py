"""What settings pages are made of: cards with rows, a name at the start of each and a control at its end."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import BODY_MEDIUM, H3, SMALL, Size, Space
from pharmat_desktop.ui.widgets.choice import Combo
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.switch import Switch
from pharmat_desktop.ui.widgets.tab_order import tab_as_laid_out
from pharmat_desktop.ui.widgets.worded import Worded

CHOICE_WIDTH = 180


class Row(QWidget):
    """A name, a muted line below it, and a control. `set_texts` names the control for screen readers."""

    def __init__(self, control: QWidget | None = None) -> None:
        super().__init__()
        self.control = control
        self._title = wrapped(Label("", BODY_MEDIUM))
        self._about = wrapped(Label("", SMALL, "muted"))
        self._about.hide()
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._title)
        texts.addWidget(self._about)
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        line.setSpacing(Space.L)
        line.addLayout(texts, 1)
        if control is not None:
            line.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(Size.TARGET + Space.S)

    def set_texts(self, title: str, about: str = "") -> None:
        self._title.setText(title)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        if self.control is not None:
            self.control.setAccessibleName(title)
            self.control.setAccessibleDescription(about)


class SwitchRow(Row):
    """A setting that is on or off."""

    switched = Signal(bool)
    """By the person, not by `show_value`."""

    def __init__(self) -> None:
        self.switch = Switch()
        super().__init__(self.switch)
        self.switch.clicked.connect(self.switched)

    def show_value(self, *, is_on: bool) -> None:
        self.switch.setChecked(is_on)


class ChoiceRow(Row):
    """A setting with a few values, chosen from a list that drops down."""

    chosen = Signal(object)
    """The value, by the person."""

    def __init__(self) -> None:
        self.box = Combo()
        self.box.setFixedWidth(CHOICE_WIDTH)
        super().__init__(self.box)
        self.box.activated.connect(lambda place: self.chosen.emit(self.box.itemData(place)))

    def show_choices(self, choices: list[tuple[object, str]], value: object) -> None:
        """All values with their words, `value` in front."""
        self.box.clear()
        for each, text in choices:
            self.box.addItem(text, each)
        self.box.setCurrentIndex(next((n for n, (each, _) in enumerate(choices) if each == value), -1))


class Card(QFrame):
    """Rows below one another, with a hair line between those that show and a heading above."""

    def __init__(self, *rows: QWidget) -> None:
        super().__init__()
        self._rows: list[tuple[QWidget, QFrame]] = []
        self._heading = Label("", H3)
        self._heading.hide()
        frame = QFrame()
        frame.setProperty("surface", "card")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.setSpacing(0)
        for row in rows:
            line = _divider()
            inner.addWidget(line)
            inner.addWidget(row)
            row.installEventFilter(self)
            self._rows.append((row, line))
        self._draw_lines()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._heading)
        column.addWidget(frame)

    def set_heading(self, text: str) -> None:
        self._heading.setText(text)
        self._heading.setVisible(bool(text))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._draw_lines()
        return False

    def _draw_lines(self) -> None:
        shown = [row for row, _ in self._rows if not row.isHidden()]
        for row, line in self._rows:
            line.setVisible(not row.isHidden() and row is not shown[0])


class Page(Worded, QWidget):
    """A page of cards. A subclass says in `word` what all texts are; it is asked again when the language changes."""

    def __init__(self, *cards: QWidget) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XL)
        for card in cards:
            column.addWidget(card)

    @override
    def word(self) -> None:
        """Put every text, in the language of the app."""

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        tab_as_laid_out(self)


def _divider() -> QFrame:
    line = QFrame()
    line.setProperty("surface", "divider")
    return line
