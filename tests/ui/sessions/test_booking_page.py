"""The booking page on plain data: each step and state, what it says and lets one press; long texts stay whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.courses import CourseId
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.session_commands import Done, Outcome
from pharmat_desktop.domain.session_payment import PaymentStatus
from pharmat_desktop.domain.sessions import SessionStatus
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.sessions.booking.page import BookingPage
from pharmat_desktop.ui.sessions.booking.state import Details, Ending, ForCourse, Phase, Step
from tests.support.desk import eventually
from tests.ui import test_language as language
from tests.ui.conftest import focusable
from tests.ui.sessions.counter import DAY, FREE, HOUR, NOW, TAKEN, Counter, opened
from tests.ui.sessions.lessons import START, lesson
from tests.ui.sessions.test_directory import HADDAD


async def test_days_say_how_much_is_free_and_only_those_can_be_chosen(qtbot: QtBot) -> None:
    """Also to a screen reader; arrow keys pass over the days on which nothing is."""
    async with opened(qtbot) as here:
        await here.until_free()
        tiles = here.page.time.days.tiles
        assert [tile.isEnabled() for tile in tiles] == [True, False, True, False, False, False, False]
        assert tiles[0].accessibleName() == "Tuesday 24 November, 3 free times"
        assert tiles[1].accessibleName() == "Wednesday 25 November, no free time"
        tiles[0].setFocus()
        QTest.keyClick(tiles[0], Qt.Key.Key_Right)
        assert here.presenter.state.day == (NOW + 2 * DAY).date()
        assert [chip.text() for chip in here.page.time.times.chips] == ["16:00"]


async def test_times_stand_in_the_parts_of_the_day_by_both_clocks(qtbot: QtBot) -> None:
    """16:00 and 17:00 in Berlin, and 20:00: afternoon and evening; there is no morning to speak of."""
    async with opened(qtbot) as here:
        await here.until_free()
        assert "Morning" not in here.texts
        assert "Afternoon" in here.texts
        assert "Evening" in here.texts
        chips = here.page.time.times.chips
        assert len(chips) == 3
        assert "for Dr Haddad" in chips[0].accessibleName()
        QTest.keyClick(chips[0], Qt.Key.Key_Return)
        assert (here.presenter.state.at, here.presenter.state.step) == (START, Step.ABOUT)


async def test_nothing_is_confirmed_without_a_time(qtbot: QtBot) -> None:
    async with opened(qtbot) as here:
        await here.until_free()
        assert not here.page.summary.go_on.isEnabled()
        here.presenter.go(Step.CONFIRM)
        assert here.presenter.state.step is Step.TIME
        here.presenter.confirm()
        assert here.counter.commands == []


async def test_another_length_has_other_times_and_another_price(qtbot: QtBot) -> None:
    """Asked for anew; the time stays chosen while it is free."""
    async with opened(qtbot) as here:
        await here.until_free()
        here.presenter.choose_time(START)
        here.page.time.length.set_key("90")
        await here.until_free()
        assert here.presenter.state.price == Money(8100, "EUR")
        assert [minutes for _, _, minutes in here.counter.asked] == [60, 90]
        assert here.presenter.state.at == START
        here.counter.starts = FREE[1:]
        here.page.time.length.set_key("120")
        await here.until_free()
        assert here.presenter.state.at is None


@pytest.mark.parametrize(
    ("starts", "text", "first"),
    [
        ((START + 9 * DAY,), "Thursday 3 December", START + 7 * DAY),
        ((), "No free time in these four weeks.", START),
    ],
)
async def test_a_week_without_free_time_leads_to_one_that_has_some(
    starts: tuple[datetime, ...], text: str, first: datetime, qtbot: QtBot
) -> None:
    """By itself where it is known, else by a button."""
    async with opened(qtbot, Counter(starts=starts)) as here:
        await here.until_free()
        assert here.presenter.state.first == first.date()
        assert text in here.texts
        if not starts:
            here.counter.starts = (START + 30 * DAY,)
            here.page.time.later.click()
            await eventually(lambda: bool(here.presenter.state.free))
            assert len(here.counter.asked) == 2


async def test_free_times_that_cannot_be_had_can_be_asked_for_again(qtbot: QtBot) -> None:
    async with opened(qtbot, Counter(has_no_slots_to_tell=True)) as here:
        await eventually(lambda: here.presenter.state.error is not None)
        assert here.page.time.notice.text()
        here.counter.has_no_slots_to_tell = False
        here.page.time.again.click()
        await eventually(lambda: bool(here.presenter.state.free))
        assert here.page.time.notice.text() == ""


async def test_who_takes_no_bookings_is_not_asked_for_times(qtbot: QtBot) -> None:
    async with opened(qtbot) as here:
        here.counter.asked.clear()
        here.presenter.open(replace(HADDAD, id=UserId("other"), is_accepting=False))
        assert "takes no bookings at present" in here.page.time.notice.text()
        assert here.counter.asked == []


async def test_a_time_of_the_calendar_is_chosen_when_it_is_free(qtbot: QtBot) -> None:
    """Else its day is shown, and nothing is chosen in its place."""
    for at, chosen in ((START + 2 * DAY, START + 2 * DAY), (START + 2 * DAY + HOUR, None)):
        async with opened(qtbot) as here:
            await here.until_free()
            here.presenter.open(HADDAD, at=at)
            await here.until_free()
            assert (here.presenter.state.day, here.presenter.state.at) == (at.date(), chosen)


async def test_what_is_confirmed_is_said_in_plain_words(qtbot: QtBot) -> None:
    """Both clocks side by side, the price, what cancelling costs."""
    async with opened(qtbot) as here:
        await here.at_confirm(Details(topic="Half-life", weeks=4))
        for text in ("Your time", "For Dr Haddad", "London", "Berlin", "Every week, 4 times"):
            assert text in here.texts
        assert "54.00€ each · 216.00€ in all" in here.texts
        here.presenter.set_zone("America/Los_Angeles")
        here.presenter.choose_time(START.replace(hour=11))
        assert "Los Angeles · UTC−8 · At night" in here.texts
        assert "Later, 50 % of the price is due." in here.texts


async def test_one_request_goes_out_with_all_that_was_typed(qtbot: QtBot) -> None:
    """However often it is pressed; whoever pays for it otherwise has the last word on it."""
    async with opened(qtbot) as here:
        here.presenter.open(HADDAD, course=ForCourse(CourseId("kinetics"), "Kinetics"))
        await here.at_confirm(Details(topic=" Half-life ", notes="Page 4", subject_id="s", weeks=3))
        here.presenter.completed = lambda command: replace(command, notes=f"{command.notes}!")
        QTest.keyClick(here.page.summary.go_on, Qt.Key.Key_Return)
        QTest.keyClick(here.page.summary.go_on, Qt.Key.Key_Return)
        await eventually(lambda: bool(here.counter.commands))
        (book,) = here.counter.commands
        assert (book.topic, book.notes, book.subject_id, book.weeks) == ("Half-life", "Page 4!", "s", 3)
        assert (book.zone, book.course_id, book.starts_at, book.minutes) == ("Europe/Berlin", "kinetics", START, 60)
        assert "Booking…" in here.texts


async def test_booked_and_to_be_paid_or_free(qtbot: QtBot) -> None:
    """What the server says of it, and that the tutor still has to agree."""
    for payment, text in ((PaymentStatus.UNPAID, "to be paid"), (PaymentStatus.FREE, "Free")):
        booked = lesson(status=SessionStatus.REQUESTED, payment=payment)
        async with opened(qtbot, Counter(outcome=Done((booked,)))) as here:
            await here.at_confirm()
            here.presenter.confirm()
            await here.until_told()
            assert here.presenter.state.step is Step.BOOKED
            assert text in here.texts
            assert "Dr Haddad still has to confirm" in here.texts
            assert "The time is held for you" in here.texts
            assert "not confirmed" not in here.page.ending.text()
            wanted: list[str] = []
            here.page.session_wanted.connect(wanted.append)
            here.page.ending.open.click()
            assert wanted == ["one"]


async def test_what_a_weekly_booking_comes_to_is_said_once_it_is_booked(qtbot: QtBot) -> None:
    """Of each session, and of all; and what the tutor agreed to is booked, not held."""
    weekly = tuple(lesson(f"week {n}", payment=PaymentStatus.UNPAID) for n in range(3))
    async with opened(qtbot, Counter(outcome=Done(weekly))) as here:
        await here.at_confirm(Details(weeks=3))
        here.presenter.confirm()
        await here.until_told()
        for text in ("It is booked", "54.00€ each · 162.00€ in all"):
            assert text in here.texts


async def test_the_nearest_times_are_taken_by_their_number(qtbot: QtBot) -> None:
    """The same details go out again with the other time, under another id."""
    async with opened(qtbot, Counter(outcome=TAKEN)) as here:
        await here.at_confirm()
        here.presenter.confirm()
        await here.until_told()
        assert "This time has just been taken." in here.texts
        assert not here.page.summary.go_on.isEnabled()
        here.counter.outcome = Done((lesson(starts_at=FREE[3]),))
        QTest.keyClick(here.page.confirm.nearest, Qt.Key.Key_3)
        await eventually(lambda: here.presenter.state.step is Step.BOOKED)
        first, second = here.counter.commands
        assert (second.starts_at, second.topic) == (FREE[3], "Half-life")
        assert first.request_id != second.request_id


async def test_of_weekly_sessions_the_free_weeks_can_be_kept(qtbot: QtBot) -> None:
    """A time in place of the third says nothing about the first two."""
    taken = (START + 14 * DAY,)
    async with opened(qtbot, Counter(outcome=replace(TAKEN, taken=taken))) as here:
        await here.at_confirm(Details(weeks=4))
        here.presenter.confirm()
        await here.until_told()
        nearest = here.page.confirm.nearest
        assert not any(button.isVisible() for button in nearest.buttons)
        assert "Not free: Tue 8 Dec" in here.texts
        here.counter.outcome = Done((lesson(),))
        QTest.keyClick(nearest.fewer, Qt.Key.Key_Return)
        await eventually(lambda: len(here.counter.commands) == 2)
        assert here.counter.commands[1].weeks == 2


async def test_what_was_not_sent_can_be_left_as_a_request(qtbot: QtBot) -> None:
    """Nothing was booked, and it says so; what was typed goes into the request."""
    async with opened(qtbot) as here:
        await here.at_confirm()
        here.presenter.confirm()
        await here.until_told()
        assert "Nothing was booked" in here.texts
        QTest.keyClick(here.page.confirm.nearest.wish, Qt.Key.Key_Return)
        await eventually(lambda: here.presenter.state.step is Step.WISHED)
        assert [(wish.starts_at, wish.topic) for wish in here.counter.left] == [(START, "Half-life")]
        assert "not confirmed" in here.texts


async def test_a_disk_that_is_full_is_told(qtbot: QtBot) -> None:
    async with opened(qtbot, Counter(outcome=LocalStorageError("the disk is full"))) as here:
        await here.at_confirm()
        here.presenter.confirm()
        await here.until_told()
        told = here.presenter.state.told
        assert told is not None
        assert told.ending is Ending.FAILED
        assert here.page.confirm.told.text()
        assert here.page.summary.go_on.isEnabled()


async def test_offline_one_wishes_for_any_time_and_it_says_so(qtbot: QtBot) -> None:
    """Half hours of the days to come, none of them called free; what was heard before the train stays known."""
    async with opened(qtbot, hold=Hold.OFFLINE) as here:
        assert here.presenter.state.is_guessed
        assert "it is not booked" in here.texts
        assert all(tile.isEnabled() for tile in here.page.time.days.tiles)
        assert "free time" not in here.page.time.days.tiles[1].accessibleName()
        here.presenter.choose_time(START)
        here.presenter.go(Step.ABOUT)
        assert not here.page.about.weeks.isVisible()
        here.presenter.go(Step.CONFIRM)
        assert "you leave a request" in here.texts
        here.presenter.set_hold(Hold.NONE)
        await here.until_free()
        assert not here.presenter.state.is_guessed
        here.presenter.set_hold(Hold.OFFLINE)
        assert next(iter(here.presenter.state.free.values())) == FREE[:3]


async def test_a_booking_ends_also_when_another_one_is_begun(qtbot: QtBot) -> None:
    """Its answer is told beside the page, never taken for the other's."""
    other = replace(HADDAD, id=UserId("lucia"), name="Dra. Fernández")
    async with opened(qtbot, Counter(outcome=Done((lesson(),)), is_silent=True)) as here:
        ended: list[Outcome] = []
        here.presenter.ended_elsewhere.connect(ended.append)
        await here.at_confirm()
        here.presenter.confirm()
        await eventually(lambda: here.presenter.state.phase is Phase.ASKING)
        assert "Asking the academy whether it was booked" in here.texts
        here.presenter.open(other)
        assert here.presenter.state.phase is Phase.IDLE
        here.counter.answers.set()
        await eventually(lambda: bool(ended))
        assert (here.presenter.state.step, here.presenter.state.tutor) == (Step.TIME, other)


async def test_escape_goes_back_one_step_and_then_to_the_tutors(qtbot: QtBot) -> None:
    async with opened(qtbot) as here:
        left: list[None] = []
        here.page.left.connect(lambda: left.append(None))
        await here.at_confirm()
        for step in (Step.ABOUT, Step.TIME, Step.TIME):
            QTest.keyClick(here.page, Qt.Key.Key_Escape)
            assert here.presenter.state.step is step
        assert len(left) == 1


@pytest.mark.usefixtures("pseudo")
@pytest.mark.parametrize("width", [535, 980])
async def test_long_texts_stay_whole_and_all_that_can_be_reached_has_a_name(width: int, qtbot: QtBot) -> None:
    """Each step and ending, in a narrow and a wide window."""
    counter = Counter(outcome=TAKEN)
    async with opened(qtbot, counter) as here:
        here.page.resize(width, 800)
        await here.until_free()
        here.presenter.choose_time(START)
        for step in (Step.TIME, Step.ABOUT, Step.CONFIRM):
            here.presenter.go(step)
            _is_sound(here.page)
        here.presenter.confirm()
        await here.until_told()
        _is_sound(here.page)
        counter.outcome = Done((lesson(status=SessionStatus.REQUESTED),))
        here.presenter.take(TAKEN.nearest[0])
        await eventually(lambda: here.presenter.state.step is Step.BOOKED)
        _is_sound(here.page)
    async with opened(qtbot, hold=Hold.OFFLINE) as here:
        here.page.resize(width, 800)
        here.presenter.choose_time(START)
        _is_sound(here.page)
        here.presenter.go(Step.CONFIRM)
        here.presenter.confirm()
        await eventually(lambda: here.presenter.state.step is Step.WISHED)
        _is_sound(here.page)


def _is_sound(page: BookingPage) -> None:
    language._assert_whole(page)
    assert [widget for widget in focusable(page) if not widget.accessibleName() and not _text(widget)] == []


def _text(widget: object) -> str:
    return str(getattr(widget, "text", str)())
