"""Settings: by whose clock the calendar goes."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pharmat_desktop.domain.settings import CALENDAR_ZONE
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.settings.parts import Card, Page, SwitchRow
from pharmat_desktop.ui.settings.presenter import SettingsPresenter
from pharmat_desktop.ui.theme.tokens import Space
from pharmat_desktop.ui.widgets.time_zone_field import TimeZoneField, guessed_zone


class CalendarPage(Page):
    """The clock of this computer, or that of a place; the corner of the week changes it, too."""

    def __init__(self, presenter: SettingsPresenter) -> None:
        self._presenter = presenter
        self.own = SwitchRow()
        self.zone = TimeZoneField()
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.addWidget(self.zone)
        self._card = Card(self.own, box)
        super().__init__(self._card)
        self._place = box
        self.own.switched.connect(lambda is_on: presenter.put(CALENDAR_ZONE, "" if is_on else self.zone.key()))
        self.zone.chosen.connect(lambda zone: presenter.put(CALENDAR_ZONE, zone))
        presenter.changed.connect(self.show_values)
        self.word()

    def show_values(self) -> None:
        chosen = self._presenter.get(CALENDAR_ZONE)
        self.own.show_value(is_on=not chosen)
        self.zone.set_zone(chosen or guessed_zone())
        self._place.setVisible(bool(chosen))

    @override
    def word(self) -> None:
        self._card.set_heading(self.tr("Time zone"))
        about = self.tr("When you travel, sessions move to the time that it is there.")
        self.own.set_texts(self.tr("Go by this computer's clock"), about)
        self.zone.word()
        self.zone.set_note(self.tr("Sessions are shown in this time."))
        self.show_values()
