"""A tutor's earnings on the screen, by the keyboard, over real files: in any currency, by weeks and months, saved."""

from __future__ import annotations

import csv
import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from pharmat_desktop.cache import AccountStore
from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.earnings import Period, Step
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.payments import PayoutId
from pharmat_desktop.domain.pull import Row
from pharmat_desktop.domain.settings import CALENDAR_ZONE
from pharmat_desktop.services.payments import PaymentService
from pharmat_desktop.services.settings import SettingsService
from pharmat_desktop.ui.bidi import without_marks
from pharmat_desktop.ui.earnings.parts import FEW, AmountRow
from pharmat_desktop.ui.earnings.presenter import SHOWN
from pharmat_desktop.ui.earnings.screen import EarningsScreen
from pharmat_desktop.ui.hold import Hold
from tests.support.account_files import opened
from tests.support.desk import eventually
from tests.support.example_data import ME, TUTOR, page, row, rows, uid
from tests.support.pass_data import prepaid, prepaid_rows
from tests.ui.conftest import focusable

pytestmark = pytest.mark.usefixtures("qtbot", "british")
NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
OCTOBER = uid("payouts/october")


@dataclass
class Desk:
    store: AccountStore
    screen: EarningsScreen

    def rows(self) -> list[AmountRow]:
        """What is listed behind the chosen bar."""
        return [one for one in self.screen.view.entries.part.rows if not one.isHidden()]

    def figures(self) -> list[str]:
        totals = self.screen.view.totals
        return [totals.earned.text(), *(one.accessibleName() for one in totals.figures)]

    async def bring(self, *given: Row, table: str = "payments") -> None:
        await self.store.mirror.apply(page(prepaid_rows(table, *given)))

    async def chosen(self, start: date) -> None:
        presenter = self.screen.presenter
        await eventually(lambda: presenter.state.chosen is not None and presenter.state.chosen.start == start)


def sold(name: str, at: datetime, minor: int = 10000, **values: object) -> Row:
    """For a fifth of commission."""
    given = {"status": "completed", "receipt_number": f"2026-{name}", "commission_minor": minor // 5, **values}
    return prepaid("payments", name, amount_minor=minor, completed_at=at.isoformat(), **given)


@asynccontextmanager
async def at_the_screen(directory: Path, *given: Row) -> AsyncIterator[Desk]:
    """With these payments; the tutor's clock is Berlin's."""
    owner = QObject()
    async with opened(directory, user_id=TUTOR) as store:
        people = rows("users", row("users", id=ME, first_name="Sara"), row("users", id=TUTOR, role="tutor"))
        await store.mirror.apply(page(("users", people), prepaid_rows("payments", *given)))
        settings = SettingsService(store.settings, store.feed)
        await settings.put(CALENDAR_ZONE, "Europe/Berlin")
        payments = PaymentService(store.payments, store.feed, refresh=lambda: None)
        screen = EarningsScreen(payments, settings, lambda: NOW, owner)
        screen.view.resize(900, 1200)
        screen.view.show()
        try:
            yield Desk(store, screen)
        finally:
            screen.close()
            screen.view.close()
            screen.view.deleteLater()
    owner.deleteLater()


async def test_what_was_earned_is_told_in_all_and_where_it_is(tmp_path: Path) -> None:
    """Paid out, on the way, to come; a refund takes off; what a bank contests is told and not counted."""
    paid_out = sold("a", NOW - timedelta(days=50), payout_id=OCTOBER)
    given = paid_out, sold("b", NOW - timedelta(days=2)), sold("c", NOW - timedelta(days=1), dispute="open")
    async with at_the_screen(tmp_path, *given) as desk:
        payout = {
            "period_start": "2026-10-01",
            "period_end": "2026-10-31",
            "reference": "SEPA 77",
            "amount_minor": 8000,
        }
        made = {"gross_minor": 10000, "refunded_minor": 0, "commission_minor": 2000, "status": "paid"}
        await desk.bring(
            prepaid("payouts", "october", paid_at=(NOW - timedelta(days=9)).isoformat(), **payout, **made),
            table="payouts",
        )
        await desk.bring(
            prepaid(
                *("refunds", "part"),
                payment_id=uid("payments/b"),
                amount_minor=2500,
                status="completed",
                completed_at=(NOW - timedelta(hours=1)).isoformat(),
            ),
            table="refunds",
        )
        await eventually(lambda: desk.figures() == _FIGURES)
        totals = desk.screen.view.totals
        assert without_marks(totals.contested.text()).startswith("€100.00 is contested by a student's bank.")
        assert "Students paid €200.00" in totals.made_of.text()
        assert [one.state.text() for one in desk.rows()] == ["to come", "contested, not counted", "to come"]
        assert [one.amount.text() for one in desk.rows()] == ["-€20.00", "€0.00", "€80.00"]
        assert desk.rows()[0].title.text().startswith("Refund:")
        [payout_row] = desk.screen.view.payouts.part.rows
        assert payout_row.accessibleName() == (
            "1 Oct – 31 Oct 2026, €80.00, Students paid €100.00 · €20.00 commission, Paid out on 16 Nov 2026 · SEPA 77"
        )


async def test_the_chart_is_walked_by_keys(tmp_path: Path) -> None:
    """Over its edge into earlier years; what is behind a bar is listed; a table for screen readers says all of it."""
    given = [sold(f"m{n}", datetime(2025, 1, 15, tzinfo=UTC) + timedelta(days=31 * n)) for n in range(22)]
    async with at_the_screen(tmp_path, *given) as desk:
        view, presenter = desk.screen.view, desk.screen.presenter
        chart = view.over_time.chart
        assert len(chart.bars) == SHOWN
        assert presenter.state.has_earlier
        await desk.chosen(date(2026, 10, 1))
        QTest.keyClick(chart, Qt.Key.Key_Home)
        await desk.chosen(date(2025, 12, 1))
        QTest.keyClick(chart, Qt.Key.Key_Left)
        await desk.chosen(date(2025, 11, 1))
        assert chart.currentIndex().row() == 0
        assert [bar.label for bar in chart.bars][:2] == ["Nov", "Dec"]
        said = chart.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        assert said == "November 2025: €80.00 earned, 1 payments, €20.00 commission"
        assert [one.amount.text() for one in desk.rows()] == ["€80.00"]
        looked_at: list[str] = []
        desk.screen.payment_requested.connect(looked_at.append)
        view.activateWindow()
        await eventually(view.isActiveWindow)
        QTest.keyClick(chart, Qt.Key.Key_Return)
        assert desk.rows()[0].hasFocus()
        QTest.keyClick(desk.rows()[0], Qt.Key.Key_Return)
        assert looked_at == [uid("payments/m10")]
        QTest.keyClick(view.over_time.later, Qt.Key.Key_Space)
        assert not presenter.state.has_later
        QTest.keyClick(view.over_time.steps.parts[Step.WEEK], Qt.Key.Key_Space)
        assert presenter.state.step is Step.WEEK
        assert [(one.end - one.start).days for one in presenter.state.periods] == [7] * SHOWN
        assert "by week" in chart.accessibleName()


async def test_each_currency_has_a_page_of_its_own(tmp_path: Path) -> None:
    """Yen without decimals, fils with three; nothing is added across them. The newest comes first."""
    given = (
        sold("eur", NOW - timedelta(days=40)),
        sold("jpy", NOW - timedelta(days=3), 5000, currency="JPY"),
        sold("kwd", NOW - timedelta(days=9), 12500, currency="KWD"),
    )
    async with at_the_screen(tmp_path, *given) as desk:
        view = desk.screen.view
        assert view.currencies is not None
        assert list(view.currencies.parts) == ["EUR", "JPY", "KWD"]
        assert view.totals.earned.text() == "¥4,000"
        QTest.keyClick(view.currencies.parts["KWD"], Qt.Key.Key_Space)
        assert view.totals.earned.text().replace("\N{NO-BREAK SPACE}", " ") == "KWD 10.000"
        assert view.over_time.chart.accessibleName() == "Earned by month in KWD"
        assert "KWD" in view.over_time._axis_text(5000)
        assert desk.screen.presenter.state.payouts == ()
        await desk.bring(prepaid("payouts", "yen", currency="JPY", amount_minor=4000), table="payouts")
        view.resize(900, 400)
        desk.screen.open_payout(PayoutId(uid("payouts/yen")))
        assert view.totals.earned.text() == "¥4,000"
        row = view.payouts.part.rows[0]
        await eventually(lambda: not row.visibleRegion().isEmpty())


async def test_a_long_list_comes_in_parts_and_news_leaves_one_where_one_is(tmp_path: Path) -> None:
    """A payment that comes meanwhile is listed, nobody is taken elsewhere."""
    given = [sold(f"n{n}", datetime(2026, 9, 5, 8, tzinfo=UTC) + timedelta(hours=n)) for n in range(10)]
    async with at_the_screen(tmp_path, *given) as desk:
        await desk.chosen(date(2026, 9, 1))
        assert len(desk.rows()) == FEW
        QTest.keyClick(desk.screen.view.entries.more, Qt.Key.Key_Space)
        assert len(desk.rows()) == 10
        await desk.bring(sold("new", NOW), sold("more", datetime(2026, 9, 7, tzinfo=UTC)))
        await eventually(lambda: len(desk.rows()) == 11)
        await desk.chosen(date(2026, 9, 1))
        assert desk.screen.view.totals.earned.text() == "€960.00"


async def test_the_table_is_saved_by_the_system_s_dialog(tmp_path: Path) -> None:
    """All of it, in every currency; what could not be written is told."""
    given = sold("eur", NOW, description="=SUM(A1)"), sold("kwd", NOW - timedelta(days=9), 12500, currency="KWD")
    async with at_the_screen(tmp_path, *given) as desk:
        told: list[tuple[str, str]] = []
        desk.screen.told.connect(lambda *said: told.append(said))
        QTest.keyClick(desk.screen.view.export, Qt.Key.Key_Space)
        dialog = desk.screen.view.findChild(QFileDialog)
        assert isinstance(dialog, QFileDialog)
        assert dialog.selectedFiles()[0].endswith("pharmaT earnings 2026-11-25.csv")
        for target in (tmp_path / "no folder" / "x.csv", tmp_path / "x.csv"):
            dialog.fileSelected.emit(str(target))
        dialog.reject()
        assert [kind for _, kind in told] == ["error", "ok"]
        text = (tmp_path / "x.csv").read_bytes().decode("utf-8-sig")
        lines = list(csv.DictReader(io.StringIO(text, newline="")))
        assert [(line["currency"], line["earned"], line["description"]) for line in lines] == [
            ("EUR", "80.00", "'=SUM(A1)"),
            ("KWD", "10.000", "Five hours"),
        ]


async def test_nothing_yet_is_not_nothing(tmp_path: Path) -> None:
    """While the first sync runs; without a connection it says so; a file that cannot be read offers to try again."""
    async with at_the_screen(tmp_path) as desk:
        view, presenter = desk.screen.view, desk.screen.presenter
        assert view.currentWidget() is view.empty
        presenter.set_loading(is_loading=True)
        assert view.currentWidget() is view.skeleton
        presenter.set_hold(Hold.OFFLINE)
        assert view.currentWidget() is view.empty
        assert view.empty.title.text() == "Your earnings are not here yet"
        desk.screen.set_connection(ConnectionStatus())
        await desk.bring(sold("first", NOW))
        await eventually(lambda: view.currentWidget() is view.page)
        presenter.set_hold(Hold.OFFLINE)
        assert view.held.text().startswith("The academy cannot be reached")
        presenter._become(error=LocalStorageError("the disk is full"))
        assert view.currentWidget() is view.error
        presenter.refresh()
        assert view.currentWidget() is view.page
        assert [one for one in focusable(view) if not (one.accessibleName() or getattr(one, "text", str)())] == []


async def test_days_are_told_by_the_chosen_clock(tmp_path: Path) -> None:
    """The last evening of October in New York is November in Berlin."""
    async with at_the_screen(tmp_path, sold("late", datetime(2026, 11, 1, 1, tzinfo=UTC))) as desk:
        await desk.chosen(date(2026, 11, 1))
        settings = desk.screen._settings
        await settings.put(CALENDAR_ZONE, "America/New_York")
        await eventually(lambda: [one.start for one in _busy(desk)] == [date(2026, 10, 1)])


def _busy(desk: Desk) -> list[Period]:
    return [one for one in desk.screen.presenter.state.periods if one.entries]


_FIGURES = ["€140.00", "Paid out: €80.00", "On the way: €0.00", "To come: €60.00"]
