"""The week as a table: a line for each day, in which its hours are typed, and a menu that copies them."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QPoint, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from pharmat_desktop.domain.availability import WEEKDAYS, Plan
from pharmat_desktop.ui.availability.words import read_spans, typed_text, weekday_name, weekdays_in_order
from pharmat_desktop.ui.theme.tokens import BODY_MEDIUM, SMALL, Space
from pharmat_desktop.ui.widgets.buttons import IconButton
from pharmat_desktop.ui.widgets.labels import Label, wrapped

NAME_WIDTH = 104


class DayRow(QWidget):
    """One weekday. What cannot be read stays as it was typed, with a word about it."""

    typed = Signal(list)
    """The spans of the day."""
    copy_requested = Signal()

    def __init__(self, weekday: int) -> None:
        super().__init__()
        self.weekday = weekday
        self._name = Label("", BODY_MEDIUM)
        self._name.setFixedWidth(NAME_WIDTH)
        self.edit = QLineEdit()
        self._name.setBuddy(self.edit)
        self.copy = IconButton("copy", "")
        self._error = wrapped(Label("", SMALL, "danger"))
        self._error.hide()
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        for part in (self._name, self.edit, self.copy):
            line.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(self._error)
        self.edit.editingFinished.connect(self._read)
        self.edit.textEdited.connect(lambda _: self._set_error(""))
        self.copy.clicked.connect(self.copy_requested)

    def show_plan(self, plan: Plan, *, is_editable: bool) -> None:
        self.edit.setReadOnly(not is_editable)
        self.copy.setEnabled(is_editable)
        if not self.edit.isModified():
            self.edit.setText(typed_text(plan.day(self.weekday)))

    def word(self) -> None:
        day = weekday_name(self.weekday)
        self._name.setText(day)
        self.edit.setAccessibleName(self.tr("Hours on {day}").replace("{day}", day))
        self.edit.setPlaceholderText(self.tr("Closed"))
        self.copy.set_name(self.tr("Copy {day} to other days").replace("{day}", day))

    def error(self) -> str:
        return self._error.text()

    def _read(self) -> None:
        if not self.edit.isModified():
            return
        spans = read_spans(self.edit.text())
        if spans is None:
            self._set_error(self.tr("Write hours such as 09:00–12:00, 14:00–18:30, in steps of five minutes."))
            return
        self.edit.setModified(False)
        self.edit.setText(typed_text(spans))
        self.typed.emit(spans)

    def _set_error(self, text: str) -> None:
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self.edit.setAccessibleDescription(text)


class DayRows(QWidget):
    """All seven, in the order of the language's week."""

    edited = Signal(object)
    """Another Plan."""

    def __init__(self) -> None:
        super().__init__()
        self._plan = Plan("UTC")
        self.rows = {weekday: DayRow(weekday) for weekday in WEEKDAYS}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(Space.S)
        for weekday, row in self.rows.items():
            row.typed.connect(lambda spans, weekday=weekday: self.edited.emit(self._plan.with_day(weekday, spans)))
            row.copy_requested.connect(lambda weekday=weekday: self._ask_where(weekday))
        self.word()

    def show_plan(self, plan: Plan, *, is_editable: bool) -> None:
        self._plan = plan
        for row in self.rows.values():
            row.show_plan(plan, is_editable=is_editable)

    def word(self) -> None:
        for place, weekday in enumerate(weekdays_in_order()):
            self._grid.addWidget(self.rows[weekday], place, 0)
            self.rows[weekday].word()

    def copy_menu(self, weekday: int) -> QMenu:
        """To which days the hours of one can be carried."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        working = [day.value for day in QLocale().weekdays()]
        others = [day for day in weekdays_in_order() if day != weekday]
        choices = [
            (self.tr("To all other days"), others),
            (self.tr("To all working days"), [day for day in others if day in working]),
            *((self.tr("To {day}").replace("{day}", weekday_name(day)), [day]) for day in others),
        ]
        for text, targets in choices:
            action = menu.addAction(text)
            action.triggered.connect(
                lambda _=False, targets=targets: self.edited.emit(self._plan.copied(weekday, targets))
            )
        return menu

    def _ask_where(self, weekday: int) -> None:
        anchor = self.rows[weekday].copy
        self.copy_menu(weekday).popup(anchor.mapToGlobal(QPoint(0, anchor.height())))
