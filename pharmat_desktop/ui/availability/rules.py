"""Time zone, pause and notice of a tutor's hours."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.availability import Plan
from pharmat_desktop.ui.theme.tokens import Space
from pharmat_desktop.ui.times import duration_text
from pharmat_desktop.ui.widgets.choice import ChoiceField
from pharmat_desktop.ui.widgets.time_zone_field import TimeZoneField

PAUSES = (0, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240)
"""Minutes between two sessions."""
NOTICES = (0, 1, 2, 4, 8, 12, 24, 36, 48, 72, 120, 168, 336)
"""Hours before a session."""


class Rules(QWidget):
    """Each choice is an edit of the plan."""

    edited = Signal(object)
    """Another Plan."""

    def __init__(self) -> None:
        super().__init__()
        self._plan = Plan("UTC")
        self.zone = TimeZoneField()
        self.pause, self.notice = ChoiceField(), ChoiceField()
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        line.addWidget(self.pause, 1)
        line.addWidget(self.notice, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.zone)
        column.addLayout(line)
        self.zone.chosen.connect(lambda zone: self.edited.emit(replace(self._plan, zone=zone)))
        self.pause.chosen.connect(lambda key: self.edited.emit(replace(self._plan, buffer_minutes=int(key))))
        self.notice.chosen.connect(lambda key: self.edited.emit(replace(self._plan, notice_hours=int(key))))
        self.word()

    def show_plan(self, plan: Plan, *, is_editable: bool) -> None:
        self._plan = plan
        self.zone.set_zone(plan.zone)
        _choose(self.pause, PAUSES, plan.buffer_minutes, self._pause_text)
        _choose(self.notice, NOTICES, plan.notice_hours, self._notice_text)
        for field in (self.zone, self.pause, self.notice):
            field.combo.setEnabled(is_editable)

    def word(self) -> None:
        self.zone.word()
        self.pause.set_label(self.tr("Pause between sessions"))
        self.pause.set_hint(self.tr("Nobody can book closer than this to another session."))
        self.notice.set_label(self.tr("Shortest notice"))
        self.notice.set_hint(self.tr("A session must be booked at least this long before it begins."))
        self.pause.combo.clear()
        self.notice.combo.clear()
        _choose(self.pause, PAUSES, self._plan.buffer_minutes, self._pause_text)
        _choose(self.notice, NOTICES, self._plan.notice_hours, self._notice_text)

    def _pause_text(self, minutes: int) -> str:
        return duration_text(minutes) if minutes else self.tr("None")

    def _notice_text(self, hours: int) -> str:
        if not hours:
            return self.tr("None")
        return self.tr("%Ln days", "", hours // 24) if hours >= 48 and hours % 24 == 0 else duration_text(hours * 60)


def _choose(field: ChoiceField, usual: tuple[int, ...], value: int, text: Callable[[int], str]) -> None:
    """The usual choices, and the one that holds should it be another."""
    wanted = sorted({*usual, value})
    if field.combo.count() != len(wanted):
        field.set_choices((str(each), text(each)) for each in wanted)
    field.set_key(str(value))
