"""A person's time zone: guessed, shown with the time that it is there, and changeable by typing a city."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QDateTime, QLocale, QTimer, QTimeZone
from PySide6.QtWidgets import QWidget

from pharmat_desktop.ui.widgets.choice import ChoiceField

UTC = "UTC"
_NOT_PLACES = ("Etc/", "SystemV/", "posix/", "right/", "US/", "Canada/", "Chile/", "Brazil/", "Mexico/")
"""Old and technical names of zones that have a better one."""
TICK = 10_000
"""Milliseconds between looks at the clock."""


def guessed_zone() -> str:
    """The IANA name of this computer's time zone; UTC when the system does not say."""
    name = _text(QTimeZone.systemTimeZoneId())
    return name if name in zone_names() else UTC


def zone_names() -> list[str]:
    """IANA names of places, sorted, and UTC first."""
    names = {_text(each) for each in QTimeZone.availableTimeZoneIds()}
    return [UTC, *sorted(name for name in names if "/" in name and not name.startswith(_NOT_PLACES))]


def zone_text(name: str) -> str:
    """How a zone reads in the list: the place with spaces, and how far it is from UTC now."""
    offset = QTimeZone(name.encode()).offsetFromUtc(QDateTime.currentDateTimeUtc())
    sign, minutes = "−" if offset < 0 else "+", abs(offset) // 60
    place = name.replace("_", " ").replace("/", " / ")
    return place if name == UTC else f"{place}  (UTC{sign}{minutes // 60:02d}:{minutes % 60:02d})"


class TimeZoneField(ChoiceField):
    """Begins with the computer's own zone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(is_searchable=True, parent=parent)
        self.set_choices((name, zone_text(name)) for name in zone_names())
        self.set_key(guessed_zone())
        self._note = ""
        self.chosen.connect(lambda _: self._tell_time())
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._tell_time)
        self._clock.start(TICK)
        self.word()

    def set_zone(self, name: str) -> None:
        self.set_key(name)
        self._tell_time()

    def set_note(self, note: str) -> None:
        """What the zone is for, after the time that it is there."""
        self._note = note
        self._tell_time()

    def word(self) -> None:
        self.set_label(self.tr("Time zone"))
        self._tell_time()

    def _tell_time(self) -> None:
        there = QDateTime.currentDateTimeUtc().toTimeZone(QTimeZone(self.key().encode()))
        time = QLocale().toString(there.time(), QLocale.FormatType.ShortFormat)
        now = self.tr("It is {time} there now.").format(time=time)
        self.set_hint(f"{now} {self._note}".strip())


def _text(name: QByteArray) -> str:
    return bytes(name.data()).decode("ascii", "replace")
