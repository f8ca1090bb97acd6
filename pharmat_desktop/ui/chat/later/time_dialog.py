"""The dialog in which any time is chosen: a day, a time, and by whose clock. What it means is said before it counts."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDateTimeEdit, QHBoxLayout, QWidget

from pharmat_desktop.domain.clocks import shown
from pharmat_desktop.domain.ports import Clock
from pharmat_desktop.domain.scheduling import FARTHEST, ClockTime, meaning, next_quarter
from pharmat_desktop.ui.chat.later import words
from pharmat_desktop.ui.dialogs import Question
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import BODY_MEDIUM, SMALL, Space
from pharmat_desktop.ui.widgets.announcing import announce
from pharmat_desktop.ui.widgets.date_field import DateField
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.notice import Notice
from pharmat_desktop.ui.widgets.segments import Segments
from pharmat_desktop.ui.widgets.time_field import TimeField

OTHER, OWN = "other", "own"
FIRST, SECOND = "first", "second"
DAY = timedelta(days=1)


class TimeDialog(Question):
    """Opened, never executed. A time that has passed is refused in words, and the dialog stays."""

    chosen = Signal(object, str)
    """The datetime (aware UTC), and the IANA name of the zone by whose clock it was chosen."""

    def __init__(self, parent: QWidget, clocks: words.Clocks, now: Clock, *, begin: datetime | None = None) -> None:
        """`begin`: an instant that is there to begin with, else the next quarter of an hour."""
        super().__init__(parent, "", "", accept="")
        self._clocks = clocks
        self._now = now
        reader = clocks.reader
        self.whose = Segments((OTHER, OWN))
        self.whose.setVisible(reader is not None and reader.zone != clocks.own)
        if reader is None:
            self.whose.set_key(OWN)
        self.day = DateField(self.tr("Day"))
        self.time = TimeField(self.tr("Time"))
        self.which = Segments((FIRST, SECOND))
        self.meaning = wrapped(Label("", BODY_MEDIUM))
        self.notice = Notice("warn")
        self._word()
        self._build()
        clock = next_quarter(clocks.now, self.zone) if begin is None else shown(begin, self.zone)
        today = shown(clocks.now, self.zone).date()
        self.day.set_range(min(today, clock.date()) - DAY, today + FARTHEST + DAY)
        self.day.set_date(clock.date())
        self.time.set_time(clock.time())
        self._connect()
        self._show()
        self.day.setFocus()
        self.day.edit.setSelectedSection(QDateTimeEdit.Section.DaySection)

    @property
    def zone(self) -> str:
        """By whose clock the time is told: an IANA name."""
        is_other = self._clocks.reader is not None and self.whose.key() == OTHER
        return self._clocks.reader.zone if self._clocks.reader is not None and is_other else self._clocks.own

    @override
    def accept(self) -> None:
        self._clocks = self._clocks._replace(now=self._now())  # time goes on while the dialog is open
        if self._refusal():
            self._show()
            announce(self, self.notice.text())
            self.day.setFocus()
            return
        self.chosen.emit(self._at(), self.zone)
        super().accept()

    def _word(self) -> None:
        self.word(self.tr("Choose a time"), self.tr("The academy sends the message then."), self.tr("Schedule"))
        name = self._clocks.reader.name if self._clocks.reader else ""
        other = self.tr("{name}'s clock").replace("{name}", name)
        self.whose.set_words({OTHER: other, OWN: self.tr("Your clock")})
        self.whose.setAccessibleName(self.tr("Whose clock"))
        self.which.set_words({FIRST: self.tr("The first time"), SECOND: self.tr("The second time")})
        self.which.setAccessibleName(self.tr("Which of the two"))

    def _build(self) -> None:
        fields = QHBoxLayout()
        fields.setSpacing(Space.M)
        fields.addWidget(self.day, 3)
        fields.addWidget(self.time, 2)
        place = self.column.count() - 2  # before the room above the buttons
        self.column.insertWidget(place, self.whose)
        self.column.insertLayout(place + 1, fields)
        self.column.insertWidget(place + 2, self.which)
        self.column.insertWidget(place + 3, self.notice)
        self.column.insertWidget(place + 4, Label(self.tr("It would arrive"), SMALL, "muted"))
        self.column.insertWidget(place + 5, self.meaning)

    def _connect(self) -> None:
        self.day.edit.dateChanged.connect(lambda _: self._show())
        self.time.changed.connect(self._show)
        self.whose.chosen.connect(lambda _: self._show())
        self.which.chosen.connect(lambda _: self._show())

    def _clock(self) -> datetime:
        return datetime.combine(self.day.date(), self.time.time())

    def _at(self) -> datetime:
        instants = meaning(self._clock(), self.zone).instants
        return instants[-1 if self.which.key() == SECOND else 0]

    def _refusal(self) -> str:
        """Why this time cannot be chosen; empty when it can."""
        at = self._at()
        if at <= self._clocks.now:
            return words.past_text()
        return words.too_far_text() if at > self._clocks.now + FARTHEST else ""

    def _show(self) -> None:
        kind, at = meaning(self._clock(), self.zone).kind, self._at()
        self.which.setVisible(kind is ClockTime.TWICE)
        refusal = self._refusal()
        self.notice.set_kind("error" if refusal else "warn")
        self.notice.set_text(refusal or words.problem_of_time(kind, at, self._clock(), self.zone))
        self.meaning.setText(words.begun(words.when_text(at, self._clocks)))
        if self.isVisible() and (layout := self.layout()):
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))
