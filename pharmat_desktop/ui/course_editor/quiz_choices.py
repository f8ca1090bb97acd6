"""The choices of a question, each with a mark whether it is right."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from pharmat_desktop.domain.quiz_writing import LONGEST_CHOICE, MOST_CHOICES, Choice, new_id
from pharmat_desktop.ui.courses.quiz.words import count_text
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import BODY_MEDIUM, SMALL, Space
from pharmat_desktop.ui.widgets.buttons import Button, IconButton
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.worded import Worded


class ChoiceRow(QWidget):
    """Owned by the list of choices."""

    def __init__(self) -> None:
        super().__init__()
        self.is_right, self.edit, self.remove = QCheckBox(), QLineEdit(), IconButton("x", "")
        self.edit.setMaxLength(LONGEST_CHOICE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.is_right)
        row.addWidget(self.edit, 1)
        row.addWidget(self.remove)

    def show_choice(self, choice: Choice) -> None:
        self.is_right.setChecked(choice.is_right)
        if self.edit.text() != choice.text:
            self.edit.setText(choice.text)

    def word(self, place: int) -> None:
        number = count_text(place)
        self.is_right.setAccessibleName(self.tr("Choice {n} is right").replace("{n}", number))
        self.is_right.setToolTip(self.is_right.accessibleName())
        self.edit.setAccessibleName(self.tr("Choice {n}").replace("{n}", number))
        self.edit.setPlaceholderText(self.edit.accessibleName())
        self.remove.set_name(self.tr("Remove choice {n}").replace("{n}", number))


class ChoiceList(Worded, QWidget):
    """Enter goes to the next choice; in the last one it adds another."""

    edited = Signal(object)
    """The choices, as a tuple."""

    def __init__(self) -> None:
        super().__init__()
        self._choices: tuple[Choice, ...] = ()
        self._is_single = True
        self.rows: list[ChoiceRow] = []
        self._label = Label("", BODY_MEDIUM)
        self._hint = wrapped(Label("", SMALL, "muted"))
        self.add = Button("", "ghost")
        self.add.clicked.connect(self._add)
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._label)
        column.addWidget(self._hint)
        column.addLayout(self._column)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch()
        column.addLayout(foot)
        self.word()

    def show_choices(self, choices: tuple[Choice, ...], *, is_single: bool) -> None:
        self._choices, self._is_single = choices, is_single
        while len(self.rows) < len(choices):
            self._make_row(len(self.rows))
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(choices))
            if number < len(choices):
                row.show_choice(choices[number])
        self.add.setEnabled(len(choices) < MOST_CHOICES)

    @override
    def word(self) -> None:
        self._label.setText(self.tr("Choices"))
        self._hint.setText(self.tr("Tick what is right. Students do not see it before they have answered."))
        self.add.setText(self.tr("Add a choice"))
        for place, row in enumerate(self.rows, 1):
            row.word(place)

    def _make_row(self, place: int) -> None:
        row = ChoiceRow()
        row.word(place + 1)
        row.edit.textEdited.connect(lambda text: self._put(place, self._choices[place]._replace(text=text)))
        row.edit.returnPressed.connect(lambda: self._go_on(place))
        row.is_right.clicked.connect(lambda is_on: self._tick(place, is_right=is_on))
        row.remove.clicked.connect(lambda: self._remove(place))
        self.rows.append(row)
        self._column.addWidget(row)

    def _put(self, place: int, choice: Choice) -> None:
        self._tell((*self._choices[:place], choice, *self._choices[place + 1 :]))

    def _tick(self, place: int, *, is_right: bool) -> None:
        """Of a single one the others are not right then."""
        rest = (one._replace(is_right=False) if self._is_single and is_right else one for one in self._choices)
        self._tell(tuple(one._replace(is_right=is_right) if n == place else one for n, one in enumerate(rest)))

    def _go_on(self, place: int) -> None:
        if place + 1 < len(self._choices):
            self.rows[place + 1].edit.setFocus()
        else:
            self._add()

    def _add(self) -> None:
        if len(self._choices) < MOST_CHOICES:
            taken = frozenset(one.id for one in self._choices)
            self._tell((*self._choices, Choice(new_id(taken, "c"))))
            self.rows[len(self._choices) - 1].edit.setFocus()

    def _remove(self, place: int) -> None:
        self._tell((*self._choices[:place], *self._choices[place + 1 :]))
        (self.rows[min(place, len(self._choices) - 1)].edit if self._choices else self.add).setFocus()

    def _tell(self, choices: tuple[Choice, ...]) -> None:
        self.show_choices(choices, is_single=self._is_single)
        self.edited.emit(choices)
