"""Settings: what is told outside of the window, and when not."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTime

from pharmat_desktop.domain.settings import (
    CLOSE_TO_TRAY,
    NOTIFY,
    NOTIFY_MENTIONS,
    NOTIFY_TEXT,
    QUIET,
    QUIET_FROM,
    QUIET_TO,
    REMIND_DAY,
    REMIND_HOUR,
    REMIND_MINUTES,
    Setting,
)
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.settings.parts import Card, ChoiceRow, Page, SwitchRow
from pharmat_desktop.ui.settings.presenter import SettingsPresenter

STEP = 30
"""Minutes between the times that quiet hours may begin and end at."""


class NotificationsPage(Page):
    """Everything takes effect at once."""

    def __init__(self, presenter: SettingsPresenter) -> None:
        self._presenter = presenter
        self.notify, self.text, self.quiet, self.tray = (SwitchRow() for _ in range(4))
        self.mentions = SwitchRow()
        self.day, self.hour, self.minutes = (SwitchRow() for _ in range(3))
        self.start, self.end = ChoiceRow(), ChoiceRow()
        self._desktop = Card(self.notify, self.text, self.mentions)
        self._quiet = Card(self.quiet, self.start, self.end)
        self._window = Card(self.tray)
        self._sessions = Card(self.day, self.hour, self.minutes)
        super().__init__(self._desktop, self._sessions, self._quiet, self._window)
        self._switches = (
            (self.notify, NOTIFY),
            (self.text, NOTIFY_TEXT),
            (self.mentions, NOTIFY_MENTIONS),
            (self.quiet, QUIET),
            (self.tray, CLOSE_TO_TRAY),
            (self.day, REMIND_DAY),
            (self.hour, REMIND_HOUR),
            (self.minutes, REMIND_MINUTES),
        )
        for row, setting in self._switches:
            self._bind(row, setting)
        self.start.chosen.connect(lambda minute: self._put_time(QUIET_FROM, minute))
        self.end.chosen.connect(lambda minute: self._put_time(QUIET_TO, minute))
        presenter.changed.connect(self.show_values)
        self.word()

    def show_values(self) -> None:
        presenter = self._presenter
        for row, setting in self._switches:
            row.show_value(is_on=presenter.get(setting))
        is_on = presenter.get(NOTIFY)
        self.text.setEnabled(is_on)
        self.mentions.setEnabled(is_on)
        can_be_quiet = any(presenter.get(one) for one in (NOTIFY, REMIND_DAY, REMIND_HOUR, REMIND_MINUTES))
        self.quiet.setEnabled(can_be_quiet)
        times: list[tuple[object, str]] = [(minute, _clock(minute)) for minute in range(0, 24 * 60, STEP)]
        for times_row, time in ((self.start, QUIET_FROM), (self.end, QUIET_TO)):
            times_row.show_choices(times, presenter.get(time))
            times_row.setVisible(can_be_quiet and presenter.get(QUIET))

    @override
    def word(self) -> None:
        self._desktop.set_heading(self.tr("On the desktop"))
        about = self.tr("Not for the conversation that you look at; after an absence one notice tells of everything.")
        self.notify.set_texts(self.tr("Tell me of new messages"), about)
        about = self.tr("Without it a notice only says that something came, for a screen that others see.")
        self.text.set_texts(self.tr("Show who wrote, and what"), about)
        about = self.tr("A message with @ and your name is told even from a muted conversation.")
        self.mentions.set_texts(self.tr("Always tell me when I am mentioned"), about)
        self._sessions.set_heading(self.tr("Before a session"))
        self.day.set_texts(self.tr("Remind me a day before"))
        self.hour.set_texts(self.tr("Remind me an hour before"))
        about = self.tr("During a session nothing shows with whom or about what; messages wait until it is over.")
        self.minutes.set_texts(self.tr("Remind me ten minutes before"), about)
        self._quiet.set_heading(self.tr("Quiet hours"))
        about = self.tr("Nothing pops up between these times. Messages come in all the same.")
        self.quiet.set_texts(self.tr("Be quiet at night"), about)
        self.start.set_texts(self.tr("From"))
        self.end.set_texts(self.tr("To"))
        self._window.set_heading(self.tr("When the window is closed"))
        about = self.tr("Where the desktop has a tray for icons. Messages still come in; Quit ends it.")
        self.tray.set_texts(self.tr("Go on in the tray"), about)
        self.show_values()

    def _bind(self, row: SwitchRow, setting: Setting[bool]) -> None:
        row.switched.connect(lambda is_on: self._presenter.put(setting, is_on))

    def _put_time(self, setting: Setting[int], minute: object) -> None:
        if isinstance(minute, int):
            self._presenter.put(setting, minute)


def _clock(minute: int) -> str:
    return QLocale().toString(QTime(minute // 60, minute % 60), QLocale.FormatType.ShortFormat)
