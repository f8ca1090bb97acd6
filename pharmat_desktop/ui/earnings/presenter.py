"""Earnings without widgets: which currency, which weeks or months, and what is behind the chosen one. Offline, too."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Protocol

from PySide6.QtCore import QObject

from pharmat_desktop.domain.earnings import (
    Calendar,
    Entry,
    Period,
    Step,
    by_currency,
    entries_of,
    periods_of,
    totals_of,
)
from pharmat_desktop.domain.earnings_csv import csv_file
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.payment_ports import PaymentReader
from pharmat_desktop.domain.payments import Payout, PayoutId
from pharmat_desktop.ui.earnings.state import EarningsState
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.presenter import Presenter

SHOWN, LEAST = 12, 6
"""Bars in the chart at a time, and at least, however young the account is."""


class Service(Protocol):
    """A part of `services.payments.PaymentService`, which says what each promises."""

    known: PaymentReader

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]: ...


class EarningsPresenter(Presenter[EarningsState]):
    """Lives as long as the account is signed in; `close` ends its subscription."""

    def __init__(
        self, service: Service, calendar: Calendar, clock: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(EarningsState(), parent)
        self._service = service
        self._calendar = calendar
        self._clock = clock
        self._entries: Sequence[Entry] = ()
        self._kept: Mapping[str, Sequence[Entry]] = {}
        self._payouts: Sequence[Payout] = ()
        self._periods: Sequence[Period] = ()
        self._first = 0
        self.until_closed(service.subscribe(self.refresh_soon))
        self.refresh()

    @property
    def calendar(self) -> Calendar:
        return self._calendar

    @override
    def refresh(self) -> None:
        known = self._service.known
        try:
            payments, refunds, self._payouts = known.received(), known.refunds(), known.payouts()
        except LocalStorageError as error:
            self._become(error=error)
            return
        self._entries = entries_of(payments, refunds, self._payouts)
        self._kept = by_currency(self._entries)
        newest = self._entries[0].amount.currency if self._entries else ""
        currency = self.state.currency if self.state.currency in self._kept else newest
        self._show(currency, self.state.step, self._chosen_start(currency), error=None)

    def show_currency(self, currency: str) -> None:
        if currency in self._kept and currency != self.state.currency:
            self._show(currency, self.state.step, None)

    def show_payout(self, payout_id: PayoutId) -> None:
        """Turn to its currency, if it is here."""
        self.refresh()
        for payout in self._payouts:
            if payout.id == payout_id:
                self.show_currency(payout.amount.currency)

    def show_step(self, step: Step) -> None:
        """By weeks or by months; the chosen time stays in sight."""
        chosen = self.state.chosen
        if step is not self.state.step:
            start = None if chosen is None else self._calendar.start_of(self._day_in(chosen), step)
            self._show(self.state.currency, step, start)

    def choose(self, start: date) -> None:
        """List what is behind the week or month that begins then."""
        chosen = self.state.chosen
        if chosen is None or chosen.start != start:
            self._turn(start)

    def walk(self, way: int) -> None:
        """To the week or month before the chosen one (-1), or after it (1), also past the chart's edge."""
        chosen = self.state.chosen
        place = -1 if chosen is None else self._place_of(chosen.start)
        if place >= 0 and 0 <= place + way < len(self._periods):
            self._turn(self._periods[place + way].start)

    def page(self, way: int) -> None:
        """As many weeks or months on as the chart shows."""
        self._first = self._bounded(self._first + way * SHOWN)
        shown = self._periods[self._first : self._first + SHOWN]
        if shown:
            self._turn(shown[-1].start)

    def set_calendar(self, calendar: Calendar) -> None:
        """By another clock, or weeks that begin with another day."""
        if calendar != self._calendar:
            self._calendar = calendar
            self.refresh()

    def set_loading(self, is_loading: bool) -> None:
        """Whether the first sync still runs."""
        self._become(is_loading=is_loading)

    def set_hold(self, hold: Hold) -> None:
        self._become(hold=hold)

    def csv(self) -> bytes:
        """All that was ever earned, in every currency."""
        return csv_file(self._entries, self._payouts, self._calendar)

    def file_name(self) -> str:
        return f"pharmaT earnings {self._today().isoformat()}"

    def _show(self, currency: str, step: Step, start: date | None, **changes: Any) -> None:
        entries = self._kept.get(currency, ())
        self._periods = periods_of(entries, currency, step, self._calendar, self._today(), least=LEAST)
        busy = [one.start for one in self._periods if one.entries]
        start = start if start is not None and self._place_of(start) >= 0 else (busy or [self._periods[-1].start])[-1]
        self._first = len(self._periods)
        self._turn(
            start,
            currencies=tuple(self._kept),
            currency=currency,
            step=step,
            totals=totals_of(entries, currency) if entries else None,
            payouts=tuple(one for one in self._payouts if one.amount.currency == currency),
            **changes,
        )

    def _turn(self, start: date, **changes: Any) -> None:
        """Choose a period, and move the chart as little as shows it."""
        place = self._place_of(start)
        self._first = self._bounded(min(max(self._first, place - SHOWN + 1), place))
        self._become(
            chosen=self._periods[place],
            periods=tuple(self._periods[self._first : self._first + SHOWN]),
            has_earlier=self._first > 0,
            has_later=self._first + SHOWN < len(self._periods),
            **changes,
        )

    def _bounded(self, first: int) -> int:
        return max(0, min(first, len(self._periods) - SHOWN))

    def _place_of(self, start: date) -> int:
        return next((place for place, one in enumerate(self._periods) if one.start == start), -1)

    def _chosen_start(self, currency: str) -> date | None:
        """Where one was stays chosen."""
        chosen = self.state.chosen
        if chosen is None or currency != self.state.currency:
            return None
        return self._calendar.start_of(chosen.start, self.state.step)

    def _day_in(self, period: Period) -> date:
        """The last on which something came; else its first."""
        return self._calendar.day_of(period.entries[0].at) if period.entries else period.start

    def _today(self) -> date:
        return self._calendar.day_of(self._clock())
