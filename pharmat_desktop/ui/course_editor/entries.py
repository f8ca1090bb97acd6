"""The inputs of the editor: each shows the value of one field and says when the person changed it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pharmat_desktop.domain.merging import Value
from pharmat_desktop.domain.money import Money
from pharmat_desktop.ui.amounts import amount_from
from pharmat_desktop.ui.theme.tokens import BODY, SMALL, Space
from pharmat_desktop.ui.widgets.choice import ChoiceField
from pharmat_desktop.ui.widgets.field import Field
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.switch import Switch
from pharmat_desktop.ui.widgets.text_area import TextArea


class Entry(Protocol):
    """A widget with `edited = Signal(object)`, which carries the new value."""

    def show_value(self, value: Value) -> None:
        """Without a signal; what stands there already is not touched, so that the cursor stays."""
        ...

    def set_label(self, label: str) -> None: ...

    def set_problem(self, text: str) -> None:
        """What is wrong with it; empty when nothing is."""
        ...


class LineEntry(Field):
    """One line of text."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__("", keeps_place=False)
        self.edit.textEdited.connect(self.edited.emit)

    def show_value(self, value: Value) -> None:
        if self.edit.text() != value:
            self.edit.setText(str(value or ""))

    def set_problem(self, text: str) -> None:
        self.set_error(text)


class TextEntry(QWidget):
    """Several lines; as a list, one entry a line."""

    edited = Signal(object)

    def __init__(self, *, lines: int = 3, is_list: bool = False, limit: int = 1_000_000) -> None:
        super().__init__()
        self._is_list = is_list
        self.area = TextArea(lines=lines, limit=limit)
        self._problem = wrapped(Label("", SMALL, "danger"))
        self._problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.area)
        column.addWidget(self._problem)
        self.setFocusProxy(self.area)
        self.area.edit.textChanged.connect(self._tell)
        self._is_silent = False

    def value(self) -> Value:
        text = self.area.text()
        return tuple(line.strip() for line in text.splitlines() if line.strip()) if self._is_list else text

    def show_value(self, value: Value) -> None:
        if value != self.value():
            self._is_silent = True
            self.area.set_text("\n".join(value) if isinstance(value, tuple) else str(value or ""))
            self._is_silent = False

    def set_label(self, label: str) -> None:
        self.area.set_label(label)

    def set_problem(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self.area.edit.setAccessibleDescription(text)

    def _tell(self) -> None:
        if not self._is_silent:
            self.edited.emit(self.value())


class ChoiceEntry(ChoiceField):
    """One of several keys; an empty one is None where the field may be nothing."""

    edited = Signal(object)

    def __init__(self, *, may_be_none: bool = False) -> None:
        super().__init__()
        self._may_be_none = may_be_none
        self.chosen.connect(lambda key: self.edited.emit(key or (None if may_be_none else "")))

    def set_options(self, options: Iterable[tuple[str, str]]) -> None:
        self.set_choices(options)

    def show_value(self, value: Value) -> None:
        if self.key() != (value or ""):
            self.set_key(str(value or ""))

    def set_problem(self, text: str) -> None:
        self.set_hint(text)


class NumberEntry(Field):
    """A whole number that is not negative; what is no number is not taken."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__("", keeps_place=False)
        self.edit.textEdited.connect(self._tell)

    def show_value(self, value: Value) -> None:
        if self._number() != value:
            self.edit.setText(str(value))

    def set_problem(self, text: str) -> None:
        self.set_error(text)

    def _number(self) -> int | None:
        text = self.edit.text().strip()
        return int(text) if text.isdecimal() and len(text) <= 9 else None if text else 0

    def _tell(self) -> None:
        number = self._number()
        if number is None:
            self.set_error(self.tr("Write a whole number."))
        else:
            self.edited.emit(number)


class PriceEntry(Field):
    """An amount in a currency that is chosen elsewhere; empty is free."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__("", keeps_place=False)
        self._currency = "EUR"
        self.edit.textEdited.connect(self._tell)

    def set_currency(self, currency: str) -> None:
        """The digits stay; they mean units of this currency now."""
        self._currency = currency

    def show_value(self, value: Value) -> None:
        if self._minor() != value and isinstance(value, int):
            whole, rest = Money(value, self._currency).parts
            self.edit.setText((f"{whole}.{rest}" if rest.strip("0") else str(whole)) if value else "")

    def set_problem(self, text: str) -> None:
        self.set_error(text)

    def _minor(self) -> int | None:
        text = self.edit.text()
        amount = amount_from(text, self._currency) if text.strip() else Money(0, self._currency)
        return amount.minor if amount is not None else None

    def _tell(self) -> None:
        minor = self._minor()
        if minor is None:
            self.set_error(self.tr("Write an amount, such as 49 or 49.50."))
        else:
            self.edited.emit(minor)


class FlagEntry(QWidget):
    """Yes or no."""

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.switch = Switch()
        self._label = wrapped(Label("", BODY))
        self._label.setBuddy(self.switch)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self.switch)
        row.addWidget(self._label, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setFocusProxy(self.switch)
        self.switch.clicked.connect(self.edited.emit)

    def show_value(self, value: Value) -> None:
        self.switch.setChecked(bool(value))

    def set_label(self, label: str) -> None:
        self._label.setText(label)
        self.switch.setAccessibleName(label)

    def set_problem(self, text: str) -> None:
        self.switch.setAccessibleDescription(text)
