"""A tutor's earnings: 10,000 payments made into months and weeks, and their chart painted."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from statistics import median

from PySide6.QtWidgets import QApplication

from pharmat_desktop.domain.earnings import Calendar, Period, Step, entries_of, periods_of, totals_of
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.payments import RefundState
from pharmat_desktop.ui.earnings import words
from pharmat_desktop.ui.theme import apply_theme, resolve_theme
from pharmat_desktop.ui.widgets.bar_chart import BarChart
from pharmat_desktop.ui.widgets.bar_layout import Heights
from pharmat_desktop.ui.widgets.bar_model import Bar
from tests.benchmarks.figures import Figure, percentile
from tests.support.payment_data import a_payment, a_refund

PAYMENTS, TIMES, REPAINTS = 10_000, 9, 200
NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
BERLIN = Calendar("Europe/Berlin", 1)


def measure() -> list[Figure]:
    """Ten years, of which each hundredth payment went back."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    apply_theme(app, resolve_theme(app, "light"))
    payments = [
        a_payment(str(n), 4000 + n % 9000, commission=Money(800, "EUR"), completed_at=NOW - timedelta(hours=8 * n))
        for n in range(PAYMENTS)
    ]
    refunds = [
        a_refund(str(n), 2000, payment_id=one.id, state=RefundState.COMPLETED, completed_at=one.at + timedelta(days=9))
        for n, one in enumerate(payments[::100])
    ]

    def group() -> list[Period]:
        entries = entries_of(payments, refunds, [])
        totals_of(entries, "EUR")
        return periods_of(entries, "EUR", Step.MONTH, BERLIN, date(2026, 11, 25))

    grouped = median(_took(group) for _ in range(TIMES))
    return [Figure("earnings_grouped", grouped, "ms"), _chart(app, group())]


def _chart(app: QApplication, periods: list[Period]) -> Figure:
    chart = BarChart(str)
    chart.resize(800, chart.height())
    bars = [
        Bar(
            one.start,
            words.bar_label(one, Step.MONTH),
            Heights(one.sums.earned.minor, one.sums.commission.minor),
            words.cells(one, Step.MONTH),
            words.spoken_period(one, Step.MONTH),
        )
        for one in periods[-12:]
    ]
    chart.show_bars(words.headings(), bars, bars[-1].id)
    chart.show()
    app.processEvents()
    took = [_took(chart.viewport().repaint) for _ in range(REPAINTS)]
    chart.close()
    return Figure("earnings_chart_paint", percentile(took, 0.95), "ms")


def _took(act: Callable[[], object]) -> float:
    started = time.perf_counter()
    act()
    return (time.perf_counter() - started) * 1000
