"""What the booking screens say."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from pharmat_desktop.domain.clocks import both_clocks, shown
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.session_payment import PaymentStatus
from pharmat_desktop.domain.sessions import Attendee, CancellationRule, Session, TutorCard
from pharmat_desktop.ui.amounts import money_text
from pharmat_desktop.ui.names import language_text
from pharmat_desktop.ui.sessions import page_words, words
from pharmat_desktop.ui.sessions.booking.directory import Facet, Order, next_free, price_limit
from pharmat_desktop.ui.sessions.booking.free_days import Part, part_of
from pharmat_desktop.ui.sessions.booking.state import BookingState, Phase
from pharmat_desktop.ui.times import city_text, duration_text, month_text

translate = QCoreApplication.translate


def facet_text(facet: str) -> str:
    return {
        Facet.SUBJECT: translate("booking", "Subject"),
        Facet.LANGUAGE: translate("booking", "Language"),
        Facet.PRICE: translate("booking", "Price an hour"),
        Facet.RATING: translate("booking", "Rating"),
        Facet.FREE: translate("booking", "Free"),
    }[Facet(facet)]


def choice_text(facet: str, value: str) -> str:
    """A value of a facet as people read it; as it is where it is a name."""
    if facet == Facet.LANGUAGE:
        return language_text(value) or value
    if facet == Facet.PRICE:
        return translate("booking", "up to {price}").format(price=money_text(Money(*price_limit(value))))
    if facet == Facet.RATING:
        return translate("booking", "{stars} stars or more").format(stars=QLocale().toString(int(value)))
    if facet == Facet.FREE:
        days = int(value)
        return translate("booking", "within %Ln days", "", days)
    return value


def order_text(order: str) -> str:
    return {
        Order.NAME: translate("booking", "By name"),
        Order.FREE: translate("booking", "Free soonest"),
        Order.RATING: translate("booking", "Best rated first"),
        Order.PRICE: translate("booking", "Cheapest first"),
    }[Order(order)]


def found_text(found: int, total: int) -> str:
    """How many of the tutors are listed."""
    if found == total:
        return translate("booking", "%Ln tutors", "", total)
    shown_number, of = QLocale().toString(found), QLocale().toString(total)
    return translate("booking", "{shown} of {total} tutors").format(shown=shown_number, total=of)


def filter_text(chosen: int) -> str:
    if not chosen:
        return translate("booking", "Filter and sort")
    return translate("booking", "%Ln filters", "", chosen)


def rate_text(tutor: TutorCard) -> str:
    if tutor.rate is None:
        return ""
    if tutor.rate.minor == 0:
        return translate("booking", "Free of charge")
    return translate("booking", "{price} an hour").format(price=money_text(tutor.rate))


def moment_text(at: datetime, zone: str) -> str:
    """``Tue 24 Nov, 16:00`` by one's own clock."""
    return f"{words.short_day_text(shown(at, zone).date())}, {words.time_text(at, zone)}"


def free_text(tutor: TutorCard, now: datetime, zone: str) -> str:
    """When one could have an hour, as far as this computer heard."""
    if not tutor.is_accepting:
        return translate("booking", "takes no bookings now")
    at = next_free(tutor, now)
    return "" if at is None else translate("booking", "free {time}").format(time=moment_text(at, zone))


def row_text(tutor: TutorCard, now: datetime, zone: str) -> str:
    """The line below a tutor's name: stars, and the day on which one could have an hour."""
    at = next_free(tutor, now)
    free = free_text(tutor, now, zone)
    if at is not None:
        free = translate("booking", "free {time}").format(time=words.short_day_text(shown(at, zone).date()))
    rated = "" if tutor.rating is None else f"★ {QLocale().toString(tutor.rating, 'f', 1)}"
    return " · ".join(filter(None, (rated, free))) or tutor.headline


def row_price_text(tutor: TutorCard) -> str:
    if tutor.rate is None:
        return ""
    return money_text(tutor.rate) if tutor.rate.minor else translate("booking", "Free of charge")


def spoken_tutor(tutor: TutorCard, now: datetime, zone: str) -> str:
    parts = [tutor.name, ", ".join(tutor.subjects), rating_text(tutor), rate_text(tutor), free_text(tutor, now, zone)]
    return ", ".join(filter(None, parts))


def rating_text(tutor: TutorCard) -> str:
    """Stars as a number, and how many sessions they have held."""
    stars = "" if tutor.rating is None else QLocale().toString(tutor.rating, "f", 1)
    rated = translate("booking", "{stars} of 5 stars").format(stars=stars) if stars else ""
    count = tutor.session_count
    held = translate("booking", "%Ln sessions held", "", count) if count else ""
    return " · ".join(filter(None, (rated, held)))


def languages_text(tutor: TutorCard) -> str:
    return ", ".join(language_text(code) or code for code in tutor.languages)


def experience_text(tutor: TutorCard) -> str:
    years = tutor.experience_years
    return translate("booking", "%Ln years of experience", "", years) if years else ""


def part_text(part: Part) -> str:
    return {
        Part.NIGHT: translate("booking", "At night"),
        Part.MORNING: translate("booking", "Morning"),
        Part.AFTERNOON: translate("booking", "Afternoon"),
        Part.EVENING: translate("booking", "Evening"),
    }[part]


def place_text(at: datetime, zone: str) -> str:
    """Where a clock stands, and that it is night there."""
    night = part_text(Part.NIGHT) if part_of(at, zone) is Part.NIGHT else ""
    return " · ".join(filter(None, (city_text(zone), words.offset_text(zone, at), night)))


def count_text(count: int) -> str:
    """How many free times a day has."""
    return translate("booking", "%Ln free", "", count) if count else translate("booking", "none")


def spoken_day(day: date, count: int) -> str:
    times = translate("booking", "%Ln free times", "", count) if count else translate("booking", "no free time")
    return f"{words.day_text(day)}, {times}"


def months_text(days: Sequence[date]) -> str:
    """The month, or both, of the days side by side."""
    first, last = days[0], days[-1]
    if (first.year, first.month) == (last.year, last.month):
        return month_text(first)
    return f"{month_text(first)} – {month_text(last)}"


def own_clock_text(at: datetime, zone: str) -> str:
    return translate("sessions", "{time} your time").format(time=words.time_text(at, zone))


def other_clock_text(at: datetime, zone: str, tutor: TutorCard) -> str:
    """By the tutor's clock, with their day where it is another one."""
    clocks = both_clocks(at, zone, tutor.zone)
    theirs = words.time_text(at, tutor.zone)
    if not clocks.is_same_day:
        theirs = f"{words.short_day_text(clocks.other.date())}, {theirs}"
    return translate("sessions", "{time} for {person}").format(time=theirs, person=tutor.name)


def clocks_text(at: datetime, zone: str, tutor: TutorCard) -> str:
    """``16:00 your time · 15:00 for Dr Haddad``."""
    return page_words.clocks_text(at, zone, attendee(tutor))


def attendee(tutor: TutorCard) -> Attendee:
    return Attendee(tutor.id, tutor.name, tutor.zone)


def length_text(minutes: int) -> str:
    return duration_text(minutes)


def rule_text(rule: CancellationRule) -> str:
    """What cancelling would cost, in plain words, before one agrees to it."""
    percent = QLocale().toString(rule.fee_percent)
    if rule.fee_percent == 0:
        return translate("booking", "You can cancel free of charge until it begins.")
    if rule.free_hours == 0:
        text = translate("booking", "If you cancel, {percent} % of the price is due.")
        return text.format(percent=percent)
    free = translate("booking", "You can cancel free of charge until {hours} before.")
    later = translate("booking", "Later, {percent} % of the price is due.").format(percent=percent)
    return f"{free.format(hours=duration_text(rule.free_hours * 60))} {later}"


def due_text(state: BookingState) -> str:
    """What is to be paid, or what pays instead."""
    return state.paid_with or price_text(state.price, state.weeks)


def terms_text(state: BookingState, tutor: TutorCard) -> str:
    """What cancelling costs; of what is prepaid, the choice of it says so."""
    is_due = state.price is not None and state.price.minor > 0 and not state.paid_with
    return rule_text(tutor.rule) if is_due else ""


def price_text(price: Money | None, weeks: int) -> str:
    """Of one session, and of all of a weekly booking."""
    if price is None:
        return ""
    if price.minor == 0:
        return translate("booking", "Free of charge")
    if weeks == 1:
        return money_text(price)
    total = Money(price.minor * weeks, price.currency)
    text = translate("booking", "{price} each · {total} in all")
    return text.format(price=money_text(price), total=money_text(total))


def booked_price_text(session: Session, times: int) -> str:
    """Of what is booked, and whether it is paid; of a weekly booking that costs money, of each and of all."""
    is_due = session.payment is PaymentStatus.UNPAID and session.price is not None and session.price.minor > 0
    return price_text(session.price, times) if is_due and times > 1 else page_words.price_text(session)


def weeks_text(weeks: int) -> str:
    if weeks == 1:
        return translate("booking", "Once")
    return translate("booking", "Every week, %Ln times", "", weeks)


def taken_text(taken: Sequence[datetime], zone: str) -> str:
    """Which times of a weekly booking are not free; it is booked as a whole, or not at all."""
    times = ", ".join(moment_text(at, zone) for at in taken)
    return translate("booking", "Nothing was booked: not every week is free. Not free: {times}.").format(times=times)


def phase_text(phase: Phase) -> str:
    """What is said while a booking is under way: never more than is known."""
    return {
        Phase.IDLE: "",
        Phase.SENDING: translate("booking", "Booking…"),
        Phase.ASKING: translate("booking", "No answer came. Asking the academy whether it was booked…"),
    }[phase]


def not_sent_text() -> str:
    return translate("booking", "Nothing was booked: the academy cannot be reached. What you wrote is kept.")


def refusal_text(code: str) -> str:
    """Why a time cannot be had, in the language of the app; empty for reasons that the server alone can put."""
    return {
        "slot_taken": translate("booking", "This time has just been taken."),
        "outside_hours": translate("booking", "The tutor cannot be booked at this time any more."),
        "too_soon": translate("booking", "It is too late to book this time: the tutor needs longer notice."),
    }.get(code, "")


def refused_text() -> str:
    return translate("booking", "The academy did not agree to this booking. Choose another time.")


def filter_name_text() -> str:
    return translate("booking", "Filter and sort tutors")
