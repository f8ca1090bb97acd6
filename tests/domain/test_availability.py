"""Plans of working hours: painting, copying, exceptions, and what students will see."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pharmat_desktop.domain.availability import (
    ALL_DAY,
    WEEKDAYS,
    DateHours,
    DateKind,
    Plan,
    outside,
    plan_of,
    preview,
)
from pharmat_desktop.domain.availability_json import Edited, edited_from, edited_to
from pharmat_desktop.domain.free_time import Hours, open_hours
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.sessions import (
    Attendee,
    Availability,
    AvailabilityException,
    AvailabilityRule,
    RequestId,
    Session,
    SessionId,
    SessionKind,
    SessionStatus,
)
from pharmat_desktop.domain.spans import Span, joined, without

MONDAY = date(2026, 3, 2)
MORNING, NOON, EVENING = Span(540, 720), Span(690, 780), Span(1080, 1200)
minute = st.integers(0, 288).map(lambda n: n * 5)
spans = st.tuples(minute, minute).filter(lambda p: p[0] < p[1]).map(lambda p: Span(*p))


def session(start: datetime, minutes: int = 60, status: SessionStatus = SessionStatus.CONFIRMED) -> Session:
    return Session(
        SessionId("s"),
        RequestId("r"),
        1,
        tutor=Attendee(UserId("tutor"), "Dr Haddad", "UTC"),
        student=Attendee(UserId("student"), "Sam", "UTC"),
        starts_at=start,
        ends_at=start + timedelta(minutes=minutes),
        zone="UTC",
        status=status,
        kind=SessionKind.ONLINE,
    )


def test_painting_joins_what_touches_and_leaves_other_days_as_they_are() -> None:
    plan = Plan("UTC", (Hours(540, 600, weekday=3, note="in the library"),))
    plan = plan.painted([1, 2], MORNING, is_open=True).painted([1], NOON, is_open=True)
    assert (plan.day(1), plan.day(2)) == ([Span(540, 780)], [MORNING])
    closed = plan.painted([1], Span(600, 660), is_open=False)
    assert closed.day(1) == [Span(540, 600), Span(660, 780)]
    assert closed.hours[-1].note == "in the library"
    assert closed.painted([3], Span(540, 600), is_open=True) is closed


def test_a_day_is_copied_over_what_was_there() -> None:
    plan = Plan("UTC").with_day(1, [MORNING, EVENING]).with_day(2, [ALL_DAY])
    copied = plan.copied(1, [2, 5])
    assert [copied.day(day) for day in WEEKDAYS] == [[MORNING, EVENING]] * 2 + [[], [], [MORNING, EVENING], [], []]


def test_plans_with_the_same_content_are_equal() -> None:
    """Whether there is something to save is a comparison."""
    one = Plan("UTC").with_day(2, [MORNING]).with_day(1, [NOON])
    assert one == Plan("UTC").with_day(1, [NOON]).with_day(2, [EVENING]).with_day(2, [MORNING])
    assert one.painted([4], MORNING, is_open=True).painted([4], MORNING, is_open=False) == one


@given(st.lists(spans, max_size=4), st.sampled_from(DateKind), st.lists(spans, max_size=3))
def test_an_exception_holds_as_it_is_said(given_spans: list[Span[int]], kind: DateKind, week: list[Span[int]]) -> None:
    """It comes back from its rows as it was, and the server's rule makes of them what a person would expect."""
    wished = tuple(joined(given_spans or [MORNING]))
    plan = Plan("UTC").with_day(1, week).with_date(DateHours(MONDAY, kind, wished, "Congress"))
    (found,) = plan.dates()
    meant = {
        DateKind.CLOSED: without(week, wished),
        DateKind.ALSO: joined([*week, *wished]),
        DateKind.ONLY: list(wished),
    }[kind]
    start = datetime(2026, 3, 2, tzinfo=UTC)
    open_time = open_hours(plan.hours, "UTC", start, start)
    assert [tuple((edge - start) // timedelta(minutes=1) for edge in span) for span in open_time] == meant
    assert (found.spans, found.note) == (wished, "Congress")
    assert found.kind is kind or wished == (ALL_DAY,)
    assert plan.without_date(found) == Plan("UTC").with_day(1, week)


def test_exceptions_of_one_date_replace_each_other_where_they_contradict() -> None:
    plan = Plan("UTC").with_date(DateHours(MONDAY, DateKind.CLOSED, (MORNING,)))
    plan = plan.with_date(DateHours(MONDAY, DateKind.ALSO, (EVENING,)))
    assert [each.kind for each in plan.dates()] == [DateKind.CLOSED, DateKind.ALSO]
    only = plan.with_date(DateHours(MONDAY, DateKind.ONLY, (NOON,)))
    assert [(each.kind, each.spans) for each in only.dates()] == [(DateKind.ONLY, (NOON,))]
    (old,) = only.dates()
    moved = only.with_date(DateHours(date(2026, 3, 9), DateKind.CLOSED, (ALL_DAY,)), instead_of=old)
    assert [(each.on_date, each.kind) for each in moved.dates()] == [(date(2026, 3, 9), DateKind.CLOSED)]


def test_what_is_over_leaves() -> None:
    plan = Plan("UTC").with_day(1, [MORNING])
    full = plan.with_date(DateHours(MONDAY, DateKind.CLOSED, (ALL_DAY,)))
    assert full.without_past(MONDAY) is full
    assert full.without_past(MONDAY + timedelta(days=1)) == plan


def test_what_is_stored_is_read_as_it_is() -> None:
    """Rows that the editor would write otherwise keep what they mean, and their notes."""
    stored = Availability(
        "Asia/Beirut",
        (AvailabilityRule("1", 1, 540, 600, "a"), AvailabilityRule("2", 1, 600, 720)),
        (AvailabilityException("3", MONDAY, is_open=False, from_minute=600, to_minute=630),),
        buffer_minutes=10,
        notice_hours=24,
    )
    plan = plan_of(stored)
    assert plan.day(1) == [MORNING]
    assert plan.with_day(1, [MORNING]) is plan
    assert plan.dates() == [DateHours(MONDAY, DateKind.CLOSED, (Span(600, 630),))]
    assert (plan.zone, plan.buffer_minutes, plan.notice_hours) == ("Asia/Beirut", 10, 24)


def test_the_preview_keeps_notice_pauses_and_sessions() -> None:
    now = datetime(2026, 3, 2, 6, tzinfo=UTC)
    plan = Plan("Europe/Berlin", buffer_minutes=15, notice_hours=24).painted([1, 2], MORNING, is_open=True)
    booked = [session(datetime(2026, 3, 3, 8, tzinfo=UTC), 30), session(now, status=SessionStatus.CANCELLED)]
    days = preview(plan, booked, now)
    assert [day.day.day for day in days] == [2, 3, 4, 5, 6, 7, 8]
    assert [(at.hour, at.minute) for at in days[1].starts] == [(9, 0), (9, 30), (10, 0)]
    assert not days[0].starts


@pytest.mark.parametrize(("hour", "is_outside"), [(8, False), (10, True), (12, True)])
def test_sessions_outside_of_the_hours_are_named(hour: int, is_outside: bool) -> None:
    plan = Plan("Europe/Berlin").painted([1], MORNING, is_open=True)
    now, one = datetime(2026, 3, 1, tzinfo=UTC), session(datetime(2026, 3, 2, hour, 30, tzinfo=UTC))
    assert outside(plan, [one], now) == ([one] if is_outside else [])


@given(st.lists(spans, max_size=3), st.lists(spans, max_size=2))
def test_hours_that_are_edited_are_kept_as_text(weekly: list[Span[int]], dated: list[Span[int]]) -> None:
    seen = Plan("Asia/Beirut", buffer_minutes=10)
    plan = seen.with_day(3, weekly)
    if dated:
        plan = plan.with_date(DateHours(MONDAY, DateKind.ONLY, tuple(joined(dated)), "ورشة"))
    assert edited_from(edited_to(Edited(seen, plan))) == Edited(seen, plan)


@pytest.mark.parametrize(
    "hours", ['{"hours": 1}', "[[9]]", '[[60, 30, 1, null, true, ""]]', '[[0, 30, 1, "2026-03-02", true, ""]]']
)
def test_text_that_is_no_hours_is_no_plan(hours: str) -> None:
    text = f'{{"zone": "UTC", "buffer": 0, "notice": 1, "hours": {hours}}}'
    assert edited_from(f'{{"seen": {text}, "plan": {text}}}') is None
    for odd in ("", "[]", "{}", "null", "{"):
        assert edited_from(odd) is None
