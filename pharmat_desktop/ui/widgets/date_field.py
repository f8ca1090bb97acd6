"""A labelled date, typed or chosen from a calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractSpinBox, QCalendarWidget, QDateEdit, QDateTimeEdit, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import colors, icon_pixmap
from pharmat_desktop.ui.theme.tokens import Size, Space
from pharmat_desktop.ui.widgets.labelled import Labelled
from pharmat_desktop.ui.widgets.section_order import set_format


class DateEdit(QDateEdit):
    """Qt's own, with the calendar's icon where its arrow would be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        set_format(self, "d MMM yyyy")
        calendar = self.calendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setGridVisible(False)

    @override
    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        flags = QAbstractSpinBox.StepEnabledFlag
        up = flags.StepUpEnabled if self.date() < self.maximumDate() else flags.StepNone
        return up | (flags.StepDownEnabled if self.date() > self.minimumDate() else flags.StepNone)

    @override
    def stepBy(self, steps: int) -> None:
        """From the last of a month on into the next, where Qt's own would stop."""
        section, day = self.currentSection(), self.date()
        if section is QDateTimeEdit.Section.YearSection:
            self.setDate(day.addYears(steps))
        elif section is QDateTimeEdit.Section.MonthSection:
            self.setDate(day.addMonths(steps))
        else:
            self.setDate(day.addDays(steps))
        self.setSelectedSection(section)

    @override
    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        if event.type() is QEvent.Type.ApplicationLayoutDirectionChange:
            set_format(self, "d MMM yyyy")
        return is_done

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = Size.ICON_SMALL
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = Space.M if is_mirrored else self.width() - size - Space.M
        icon = icon_pixmap("calendar-days", colors().muted, size, self.devicePixelRatioF())
        QPainter(self).drawPixmap(left, (self.height() - size) // 2, icon)


class DateField(Labelled):
    """Label and date."""

    def __init__(self, label: str = "", parent: QWidget | None = None) -> None:
        edit = DateEdit()
        super().__init__(edit, label, parent)
        self.edit = edit

    def set_range(self, first: date, last: date) -> None:
        self.edit.setDateRange(_to_qt(first), _to_qt(last))

    def set_date(self, day: date) -> None:
        self.edit.setDate(_to_qt(day))

    def date(self) -> date:
        chosen = self.edit.date()
        return date(chosen.year(), chosen.month(), chosen.day())


def _to_qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
