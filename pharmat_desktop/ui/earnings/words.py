"""What the screen of earnings says."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from pharmat_desktop.domain.earnings import Calendar, Entry, Period, Standing, Step, Sums
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.payments import Payout, PayoutState
from pharmat_desktop.ui.amounts import money_text
from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.bought import bought_text
from pharmat_desktop.ui.times import days_text, month_text, week_text

translate = QCoreApplication.translate


def bar_label(period: Period, step: Step) -> str:
    """As short as it can be: ``23 Nov``, ``Nov``."""
    locale, start = QLocale(), period.start
    if step is Step.WEEK:
        return locale.toString(QDate(start.year, start.month, start.day), translate("earnings", "d MMM"))
    return locale.standaloneMonthName(start.month, QLocale.FormatType.ShortFormat)


def period_text(period: Period, step: Step) -> str:
    """``23 – 29 November 2026``, ``November 2026``."""
    return week_text(period.start) if step is Step.WEEK else month_text(period.start)


def span_text(periods: tuple[Period, ...], step: Step) -> str:
    """From the first to the last of them."""
    if not periods:
        return ""
    if step is Step.WEEK:
        return days_text(periods[0].start, _last_day_of(periods[-1]))
    return f"{month_text(periods[0].start)} – {month_text(periods[-1].start)}"


def payments_text(count: int) -> str:
    return translate("earnings", "%Ln payments", "", count)


def sums_text(sums: Sums) -> str:
    """What an amount is made of, in one line."""
    parts = [translate("earnings", "Students paid {amount}").format(amount=money_text(sums.paid))]
    if sums.refunded.minor:
        parts.append(translate("earnings", "{amount} went back").format(amount=money_text(sums.refunded)))
    parts.append(translate("earnings", "{amount} commission").format(amount=money_text(sums.commission)))
    return " · ".join(map(isolated, parts))


def made_of_text(sums: Sums) -> str:
    """What was earned in a time, and of what."""
    text = translate("earnings", "{amount} earned").format(amount=isolated(money_text(sums.earned)))
    return f"{text} · {payments_text(sums.payments)} · {sums_text(sums)}"


def contested_text(amount: Money) -> str:
    """Empty when nothing is."""
    if not amount.minor:
        return ""
    text = translate("earnings", "{amount} is contested by a student's bank. It is not counted until that is decided.")
    return text.format(amount=isolated(money_text(amount)))


def headings() -> tuple[str, ...]:
    """Of the table that the chart is to a screen reader."""
    return (
        translate("earnings", "Time"),
        translate("earnings", "Earned"),
        translate("earnings", "Commission"),
        translate("earnings", "Students paid"),
        translate("earnings", "Went back"),
        translate("earnings", "Payments"),
    )


def cells(period: Period, step: Step) -> tuple[str, ...]:
    """Under those headings."""
    sums = period.sums
    amounts = map(money_text, (sums.earned, sums.commission, sums.paid, sums.refunded))
    return period_text(period, step), *amounts, QLocale().toString(sums.payments)


def spoken_period(period: Period, step: Step) -> str:
    """All that a bar shows, as a sentence."""
    sums = period.sums
    text = translate("earnings", "{time}: {amount} earned").format(
        time=period_text(period, step), amount=money_text(sums.earned)
    )
    parts = [text, payments_text(sums.payments)]
    if sums.commission.minor:
        parts.append(translate("earnings", "{amount} commission").format(amount=money_text(sums.commission)))
    if sums.refunded.minor:
        parts.append(translate("earnings", "{amount} went back").format(amount=money_text(sums.refunded)))
    return ", ".join(parts)


def entry_title(entry: Entry) -> str:
    """Who paid, by which a tutor tells one from another."""
    who = entry.payment.payer or translate("earnings", "A former student")
    if entry.refund is None:
        return who
    return translate("earnings", "Refund: {what}").format(what=isolated(who))


def entry_text(entry: Entry, calendar: Calendar) -> str:
    """When, what for, and what the amount is made of."""
    what = bought_text(entry.payment, is_for_tutor=True)
    amount, commission = entry.amount, entry.commission
    text = translate("earnings", "{amount} less {commission} commission")
    if entry.refund is not None:
        amount, commission = -amount, -commission
        text = translate("earnings", "{amount} went back, {commission} of it from the academy")
    made_of = text.format(amount=money_text(amount), commission=money_text(commission))
    return " · ".join((_day(calendar.day_of(entry.at)), isolated(what), isolated(made_of)))


def standing_text(standing: Standing) -> str:
    return {
        Standing.TO_COME: translate("earnings", "to come"),
        Standing.ON_THE_WAY: translate("earnings", "on the way"),
        Standing.PAID: translate("earnings", "paid out"),
        Standing.CONTESTED: translate("earnings", "contested, not counted"),
    }[standing]


def payout_title(payout: Payout) -> str:
    """The period it is for."""
    return days_text(payout.period_start, payout.period_end)


def payout_text(payout: Payout) -> str:
    """What it is made of."""
    return sums_text(Sums(payout.gross, payout.refunded, payout.commission, Money(0, payout.amount.currency), 0))


def payout_state(payout: Payout, calendar: Calendar) -> str:
    """What became of it, and how to find it on an account."""
    if payout.state is PayoutState.PAID and payout.paid_at is not None:
        text = translate("earnings", "Paid out on {day}").format(day=_day(calendar.day_of(payout.paid_at)))
    else:
        text = {
            PayoutState.PENDING: translate("earnings", "Prepared by the academy"),
            PayoutState.PROCESSING: translate("earnings", "On the way to your bank"),
            PayoutState.PAID: translate("earnings", "Paid out"),
            PayoutState.FAILED: translate("earnings", "Did not arrive: it comes with the next payout"),
            PayoutState.CANCELLED: translate("earnings", "Cancelled: it comes with the next payout"),
        }[payout.state]
    return f"{text} · {isolated(payout.reference)}" if payout.reference else text


def _day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), translate("earnings", "d MMM yyyy"))


def _last_day_of(period: Period) -> date:
    return date.fromordinal(period.end.toordinal() - 1)
