"""Single dates on which other hours hold: a list, and a small form that adds one or changes one."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.availability import ALL_DAY, MAX_NOTE, DateHours, DateKind, Plan
from pharmat_desktop.ui.availability.words import date_text, exception_text, kind_texts, read_spans, typed_text
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import BODY, BODY_MEDIUM, SMALL, Space
from pharmat_desktop.ui.widgets.buttons import Button, IconButton
from pharmat_desktop.ui.widgets.choice import ChoiceField
from pharmat_desktop.ui.widgets.date_field import DateField
from pharmat_desktop.ui.widgets.field import Field
from pharmat_desktop.ui.widgets.labels import ElidedLabel, Label, wrapped

YEARS_AHEAD = timedelta(days=5 * 366)


class DateForm(QWidget):
    """Date, what holds, hours and a note. Enter takes it over, Escape gives it up."""

    submitted = Signal(object)
    """A DateHours."""
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.day = DateField()
        self.kind = ChoiceField()
        self.hours, self.note = Field("", keeps_place=False), Field("", keeps_place=False)
        self.note.edit.setMaxLength(MAX_NOTE)
        self.take, self.cancel = Button("", "primary"), Button("")
        self._lay_out()
        self.kind.chosen.connect(lambda _: self._kind_chosen())
        self.take.clicked.connect(self._submit)
        self.cancel.clicked.connect(self.closed)
        for field in (self.hours, self.note):
            field.submitted.connect(self._submit)
        self.word()

    def begin(self, today: date, exception: DateHours | None) -> None:
        """With what is there, or empty for tomorrow."""
        self.day.set_range(today, today + YEARS_AHEAD)
        self.day.set_date(exception.on_date if exception else today + timedelta(days=1))
        self.kind.set_key((exception.kind if exception else DateKind.CLOSED).value)
        is_whole = exception is None or exception.spans == (ALL_DAY,)
        self.hours.edit.setText("" if exception is None or is_whole else typed_text(exception.spans))
        self.note.edit.setText(exception.note if exception else "")
        self.hours.set_error("")
        self._kind_chosen()
        self.day.setFocus()

    def word(self) -> None:
        self.day.set_label(self.tr("Date"))
        self.kind.set_label(self.tr("What holds then"))
        self.kind.set_choices(kind_texts())
        self.note.set_label(self.tr("Note, for yourself"))
        self.take.setText(self.tr("Apply"))
        self.cancel.setText(self.tr("Cancel"))
        self._kind_chosen()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _kind_chosen(self) -> None:
        is_closed = self.kind.key() == DateKind.CLOSED
        self.hours.set_label(self.tr("From when to when") if is_closed else self.tr("Hours"))
        self.hours.edit.setPlaceholderText(self.tr("All day") if is_closed else "09:00–12:00")

    def _submit(self) -> None:
        kind = DateKind(self.kind.key() or DateKind.CLOSED)
        spans = read_spans(self.hours.edit.text())
        if spans == [] and kind is DateKind.CLOSED:
            spans = [ALL_DAY]
        if not spans:
            self.hours.set_error(self.tr("Write hours such as 09:00–12:00, 14:00–18:30, in steps of five minutes."))
            self.hours.setFocus()
            return
        self.submitted.emit(DateHours(self.day.date(), kind, tuple(spans), self.note.edit.text().strip()))

    def _lay_out(self) -> None:
        first, second, buttons = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for line, parts in ((first, (self.day, self.kind)), (second, (self.hours, self.note))):
            line.setSpacing(Space.M)
            for part in parts:
                line.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
        for button in (self.take, self.cancel):
            buttons.addWidget(button)
        buttons.setSpacing(Space.S)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.M)
        for line in (first, second, buttons):
            column.addLayout(line)


class DateRow(QWidget):
    """One exception, with what can be done to it."""

    change_requested, remove_requested = Signal(), Signal()

    def __init__(self, exception: DateHours, *, is_editable: bool) -> None:
        super().__init__()
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(ElidedLabel(date_text(exception.on_date), BODY_MEDIUM))
        texts.addWidget(wrapped(Label(exception_text(exception), BODY)))
        if exception.note:
            texts.addWidget(wrapped(Label(exception.note, SMALL, "muted")))
        day = date_text(exception.on_date)
        self.change = IconButton("pencil", self.tr("Change {day}").replace("{day}", day))
        self.remove = IconButton("trash-2", self.tr("Remove {day}").replace("{day}", day))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(texts, 1)
        for button, signal in ((self.change, self.change_requested), (self.remove, self.remove_requested)):
            button.setEnabled(is_editable)
            button.clicked.connect(signal)
            line.addWidget(button)


class Dates(QWidget):
    """All of them that are not over, and the form."""

    edited = Signal(object)
    """Another Plan."""

    def __init__(self) -> None:
        super().__init__()
        self._plan, self._today, self._is_editable = Plan("UTC"), date.min, False
        self._changing: DateHours | None = None
        self.rows: list[DateRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.M)
        self._none = wrapped(Label("", BODY, "muted"))
        self.add = Button("")
        self.form = DateForm()
        self.form.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self._none)
        column.addLayout(self._list)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.form)
        self.add.clicked.connect(lambda: self.open_form(None))
        self.form.submitted.connect(self._take)
        self.form.closed.connect(self._close_form)
        self.word()

    def show_plan(self, plan: Plan, today: date, *, is_editable: bool) -> None:
        if (plan, today, is_editable) != (self._plan, self._today, self._is_editable):
            self._plan, self._today, self._is_editable = plan, today, is_editable
            self._fill()

    def open_form(self, exception: DateHours | None) -> None:
        """To change one, or to add one."""
        self._changing = exception
        self.form.show()
        self.add.hide()
        self.form.begin(self._today, exception)

    def word(self) -> None:
        self._none.setText(self.tr("No exceptions: the weekly hours hold on every date."))
        self.add.setText(self.tr("Add a date…"))
        self.form.word()
        self._fill()

    def _fill(self) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for exception in self._plan.without_past(self._today).dates():
            row = DateRow(exception, is_editable=self._is_editable)
            row.change_requested.connect(lambda exception=exception: self.open_form(exception))
            row.remove_requested.connect(lambda exception=exception: self._remove(exception))
            self._list.addWidget(row)
            self.rows.append(row)
        self._none.setVisible(not self.rows)
        self.add.setEnabled(self._is_editable)
        self.form.take.setEnabled(self._is_editable)

    def _remove(self, exception: DateHours) -> None:
        self.edited.emit(self._plan.without_date(exception))
        self.add.setFocus()

    def _take(self, wish: DateHours) -> None:
        self.edited.emit(self._plan.with_date(wish, instead_of=self._changing))
        self._close_form()

    def _close_form(self) -> None:
        self._changing = None
        self.form.hide()
        self.add.show()
        self.add.setFocus()
