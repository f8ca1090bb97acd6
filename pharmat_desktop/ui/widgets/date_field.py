"""A labelled date, typed or chosen from a calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QVBoxLayout, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import colors, icon_pixmap
from pharmat_desktop.ui.theme.tokens import BODY_MEDIUM, Size, Space
from pharmat_desktop.ui.widgets.labels import Label
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


class DateField(QWidget):
    """Label and date."""

    def __init__(self, label: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = DateEdit()
        self._label = Label("", BODY_MEDIUM)
        self._label.setBuddy(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._label)
        column.addWidget(self.edit)
        self.setFocusProxy(self.edit)
        self.set_label(label)

    def set_label(self, label: str) -> None:
        self._label.setText(label)
        self.edit.setAccessibleName(label)

    def set_range(self, first: date, last: date) -> None:
        self.edit.setDateRange(_to_qt(first), _to_qt(last))

    def set_date(self, day: date) -> None:
        self.edit.setDate(_to_qt(day))

    def date(self) -> date:
        chosen = self.edit.date()
        return date(chosen.year(), chosen.month(), chosen.day())


def _to_qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
