"""What students will be offered in the coming days, on the tutor's clock and on a student's."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.availability import DayPreview
from pharmat_desktop.domain.sessions import Session
from pharmat_desktop.ui.availability.words import date_text, preview_text
from pharmat_desktop.ui.theme.tokens import BODY, BODY_MEDIUM, Space
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.notice import Notice
from pharmat_desktop.ui.widgets.time_zone_field import TimeZoneField

DAY_WIDTH = 136


class PreviewPane(QWidget):
    """Follows the plan while it is edited."""

    def __init__(self) -> None:
        super().__init__()
        self.zone = TimeZoneField()
        self.outside = Notice("warn")
        self._days: Sequence[DayPreview] = ()
        self._own_zone = "UTC"
        self.lines: list[tuple[Label, Label]] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setColumnMinimumWidth(0, DAY_WIDTH)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.zone)
        column.addLayout(self._grid)
        column.addWidget(self.outside)
        self.zone.chosen.connect(lambda _: self._fill())
        self.word()

    def show_days(self, days: Sequence[DayPreview], own_zone: str, outside: Sequence[Session]) -> None:
        self._days, self._own_zone = days, own_zone
        text = self.tr("%Ln booked sessions lie outside of these hours. They stay booked.", "", len(outside))
        self.outside.set_text(text if outside else "")
        self._fill()

    def word(self) -> None:
        self.zone.word()
        self.zone.set_label(self.tr("Seen by a student in"))
        self._fill()

    def _fill(self) -> None:
        while len(self.lines) < len(self._days):
            line = Label("", BODY_MEDIUM), wrapped(Label("", BODY))
            for column, label in enumerate(line):
                self._grid.addWidget(label, len(self.lines), column)
            self.lines.append(line)
        for (name, text), day in zip(self.lines, self._days, strict=False):
            name.setText(date_text(day.day))
            text.setText(preview_text(day, self._own_zone, self.zone.key()))
            text.set_tone("" if day.starts else "muted")
