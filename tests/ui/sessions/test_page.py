"""The page of a session on plain data: what it says, what it lets one press, and how long texts stay whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pharmat_desktop.domain.drafts import DraftState
from pharmat_desktop.domain.session_commands import (
    Cancel,
    Confirm,
    Decline,
    Done,
    TurnedDown,
)
from pharmat_desktop.domain.sessions import (
    ChangeAction,
    Feedback,
    Proposal,
    RequestId,
    SessionChange,
    SessionId,
    SessionStatus,
    Side,
    Slot,
)
from pharmat_desktop.services.session_wishes import FeedbackWords
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.sessions.feedback_form import FeedbackForm
from pharmat_desktop.ui.sessions.offers import Action
from pharmat_desktop.ui.sessions.page_presenter import Ending, Phase
from pharmat_desktop.ui.sessions.slot_form import SlotForm
from tests.support.desk import eventually
from tests.ui import test_language as language
from tests.ui.conftest import focusable
from tests.ui.sessions.lessons import START, TUTOR, lesson
from tests.ui.sessions.page_stand import DAY, EUROS, HOUR, NOW, TERMS, opened


async def test_both_clocks_stand_side_by_side(qtbot: QtBot) -> None:
    """One's own in the calendar's zone, the other side's in theirs, and how long until then."""
    async with opened(qtbot, lesson()) as here:
        assert "16:00 your time · 15:00 for Dr Haddad" in here.texts
        assert "begins in 2 days" in here.texts
        here.page.set_zone("Asia/Tokyo")
        assert "00:00 your time · Tue 24 Nov, 15:00 for Dr Haddad" in here.texts


@pytest.mark.parametrize(("action", "nearest"), [(Action.PROPOSE, DAY), (Action.COUNTER, 2 * DAY)])
async def test_another_time_begins_with_what_is_nearest(qtbot: QtBot, action: Action, nearest: timedelta) -> None:
    """To the time that was agreed; to the proposal, in an answer to one."""
    proposal = Proposal("p", Side.TUTOR, Slot(START + 2 * DAY, START + 2 * DAY + HOUR))
    async with opened(qtbot, lesson(proposal=proposal if action is Action.COUNTER else None)) as here:
        here.presenter.begin(action)
        form = here.page.forms.current
        assert isinstance(form, SlotForm)
        await eventually(lambda: bool(form.time.key()))
        assert form.time.key() == (START + nearest).isoformat()
        assert form.day.key() == (START + nearest).date().isoformat()


async def test_nearly_three_days_are_not_called_two(qtbot: QtBot) -> None:
    """A student who reads "2 days" on a Wednesday would come on a Friday."""
    for left, text in ((2 * DAY + 17 * HOUR, "begins in 2 days 17 h"), (7 * DAY + HOUR, "begins in 7 days")):
        async with opened(qtbot, lesson(), now=START - left) as here:
            assert text in here.texts


async def test_a_weekly_booking_says_so_and_what_an_answer_means_for_all_of_it(qtbot: QtBot) -> None:
    """The tutor answers a request as a whole; all else is about one session, and the others stay."""
    asked = lesson(request_id=RequestId("r"), status=SessionStatus.REQUESTED)
    weeks = (timedelta(weeks=n) for n in range(4))
    booking = [
        replace(asked, id=SessionId(f"{n}"), starts_at=START + week, ends_at=START + week + HOUR, occurrence=n)
        for n, week in enumerate(weeks, 1)
    ]
    async with opened(qtbot, booking[1], TUTOR.id) as here:
        here.counter.shelf.stored[:] = booking
        here.presenter.refresh()
        await eventually(lambda: "2 of 4, every week until Tue 15 Dec" in here.texts)
        for action, text in (
            (Action.CONFIRM, "You agree to all 4 weekly sessions."),
            (Action.DECLINE, "You decline all 4 weekly sessions."),
        ):
            here.presenter.begin(action)
            assert here.page.forms.current is not None
            assert here.page.forms.current.about.text() == text
    agreed = [replace(one, status=SessionStatus.CONFIRMED) for one in booking]
    async with opened(qtbot, agreed[0]) as here:
        here.counter.shelf.stored[:] = [*agreed[:3], replace(agreed[3], status=SessionStatus.CANCELLED)]
        here.presenter.refresh()
        here.presenter.begin(Action.CANCEL)
        form = here.page.forms.current
        assert form is not None
        await eventually(form.submit.isEnabled)
        assert form.about.text().endswith("Only this session is cancelled. 2 others of the weekly booking stay.")


async def test_one_can_join_from_a_quarter_before_and_only_with_a_link(qtbot: QtBot) -> None:
    """Until then the button says from when."""
    quarter = timedelta(minutes=15)
    for now, link, can_join in (
        (START - quarter - timedelta(minutes=1), "https://meet.example/1", False),
        (START - quarter, "https://meet.example/1", True),
        (START, "", False),
    ):
        async with opened(qtbot, lesson(meeting_link=link), now=now) as here:
            assert here.page.join.isEnabled() is can_join
            assert bool(here.page.join.accessibleDescription()) is not can_join


async def test_cancelling_waits_for_its_cost_and_is_asked_again_after_an_error(qtbot: QtBot) -> None:
    """Nobody presses a button whose price they have not seen."""
    async with opened(qtbot, lesson()) as here:
        here.counter.terms_error = True
        QTest.keyClick(here.page.bar.buttons[Action.CANCEL], Qt.Key.Key_Space)
        await eventually(lambda: here.presenter.state.found.error is not None)
        form = here.page.forms.current
        assert form is not None
        assert not form.submit.isEnabled()
        here.counter.terms_error = False
        QTest.keyClick(form.again, Qt.Key.Key_Space)
        await eventually(form.submit.isEnabled)
        assert "27.00" in form.about.text()
        assert "54.00" in form.about.text()
        QTest.keyClick(form.submit, Qt.Key.Key_Space)
        await eventually(lambda: bool(here.counter.commands))
        (command,) = here.counter.commands
        assert isinstance(command, Cancel)
        assert command.fee_minor == 2700


async def test_a_cost_that_has_changed_is_shown_before_it_is_agreed_to(qtbot: QtBot) -> None:
    """The free hours ended while the form was open: the new terms stand there, and the button is pressed again."""
    async with opened(qtbot, lesson()) as here:
        here.presenter.begin(Action.CANCEL)
        form = here.page.forms.current
        assert form is not None
        await eventually(form.submit.isEnabled)
        dearer = replace(TERMS, fee=EUROS)
        here.counter.outcome = TurnedDown("terms_changed", "Cancelling costs more than you were shown.", terms=dearer)
        here.counter.answers.set()
        QTest.keyClick(form.submit, Qt.Key.Key_Space)
        await eventually(lambda: here.presenter.state.told is not None)
        assert form.about.text().count("54.00") == 2
        QTest.keyClick(form.submit, Qt.Key.Key_Space)
        await eventually(lambda: len(here.counter.commands) == 2)
        assert [one.fee_minor for one in here.counter.commands if isinstance(one, Cancel)] == [2700, 5400]


async def test_while_the_answer_is_lost_the_page_asks_and_claims_nothing(qtbot: QtBot) -> None:
    """Nothing else can be pressed, and then what was true is said."""
    async with opened(qtbot, lesson(status=SessionStatus.REQUESTED), TUTOR.id) as here:
        here.counter.is_silent = True
        here.presenter.run(Action.CONFIRM, Confirm(here.counter.shelf.stored[0].request_id, SessionId("one")))
        await eventually(lambda: here.presenter.state.phase is Phase.ASKING)
        assert "Asking whether it arrived…" in here.texts
        assert here.can == []
        here.counter.outcome = Done(())
        here.counter.answers.set()
        await eventually(lambda: here.presenter.state.told is not None)
        assert "Confirmed." in here.texts


async def test_a_time_that_was_just_taken_leads_to_the_nearest(qtbot: QtBot) -> None:
    """The server's words, and one press on a free time near to it; the note stays."""
    async with opened(qtbot, lesson()) as here:
        QTest.keyClick(here.page.bar.buttons[Action.PROPOSE], Qt.Key.Key_Space)
        form = here.page.forms.current
        assert isinstance(form, SlotForm)
        await eventually(lambda: bool(form.time.key()))
        form.note.set_text("please")
        near = Slot(START + 2 * DAY, START + 2 * DAY + HOUR)
        here.counter.outcome = TurnedDown("slot_taken", "This time was just taken.", nearest=(near,))
        here.counter.answers.set()
        QTest.keyClick(form.submit, Qt.Key.Key_Space)
        await eventually(lambda: here.presenter.state.told is not None)
        assert "This time was just taken." in here.texts
        button = next(one for one in focusable(here.page.forms) if one.property("text") == "Thu 26 Nov, 16:00")
        QTest.keyClick(button, Qt.Key.Key_Space)
        assert form.time.key() == near.starts_at.isoformat()
        assert form.note.text() == "please"


async def test_a_form_closes_when_the_other_side_was_faster(qtbot: QtBot) -> None:
    """What cannot be done any more is not left standing."""
    async with opened(qtbot, lesson()) as here:
        here.presenter.begin(Action.CANCEL)
        here.counter.shelf.stored[0] = lesson(status=SessionStatus.CANCELLED, cancelled_by=Side.TUTOR)
        here.presenter.refresh()
        assert here.page.forms.isHidden()
        assert here.can == []
        assert "Dr Haddad cancelled it" in here.texts


async def test_ones_own_command_is_not_somebody_else_s_though_its_news_come_first(qtbot: QtBot) -> None:
    """What is written is kept until the answer: whoever keeps it hears of what it belonged to."""
    async with opened(qtbot, lesson(status=SessionStatus.REQUESTED), TUTOR.id) as here:
        here.presenter.begin(Action.DECLINE)
        here.presenter.run(Action.DECLINE, Decline(RequestId("r"), SessionId("one"), "I am ill"))
        here.counter.shelf.stored[0] = lesson(status=SessionStatus.CANCELLED, cancelled_by=Side.TUTOR)
        here.presenter.refresh()
        assert here.presenter.state.action is Action.DECLINE
        assert not here.page.forms.isHidden()
        here.counter.outcome = Done(())
        here.counter.answers.set()
        await eventually(lambda: here.presenter.state.told is not None)
        assert here.presenter.state.action is None
        assert here.page.forms.isHidden()


async def test_offline_the_page_says_why_it_rests(qtbot: QtBot) -> None:
    """All can be read, nothing can be pressed."""
    async with opened(qtbot, lesson()) as here:
        here.presenter.set_hold(Hold.OFFLINE)
        assert here.can == []
        assert "The academy cannot be reached: changes have to wait." in here.texts


async def test_nothing_done_for_sure_is_said_so(qtbot: QtBot) -> None:
    """And the same can be tried again at once."""
    async with opened(qtbot, lesson(proposal=Proposal("p", Side.TUTOR, Slot(START + DAY, START + DAY + HOUR)))) as here:
        here.counter.answers.set()
        QTest.keyClick(here.page.bar.buttons[Action.ACCEPT], Qt.Key.Key_Space)
        await eventually(lambda: here.presenter.state.told is not None)
        told = here.presenter.state.told
        assert told is not None
        assert told.ending is Ending.NOT_SENT
        assert Action.ACCEPT in here.can


async def test_feedback_is_given_by_the_keyboard_offline_too(qtbot: QtBot) -> None:
    """Stars by a number, words, a detail, consent; nothing is sent without a star."""
    over = lesson(status=SessionStatus.COMPLETED)
    async with opened(qtbot, over, now=START + DAY) as here:
        here.presenter.set_hold(Hold.OFFLINE)
        assert here.can == [Action.FEEDBACK]
        QTest.keyClick(here.page.bar.buttons[Action.FEEDBACK], Qt.Key.Key_Space)
        form = here.page.forms.current
        assert isinstance(form, FeedbackForm)
        assert not form.submit.isEnabled()
        QTest.keyClick(form.stars.parts[0], Qt.Key.Key_4)
        QTest.keyClick(form.details["pace"].parts[0], Qt.Key.Key_2)
        QTest.keyClicks(form.comment.edit, "Dense, but worth it.")
        QTest.keyClick(form.consent, Qt.Key.Key_Space)
        QTest.keyClick(form.submit, Qt.Key.Key_Space)
        await eventually(lambda: bool(here.counter.given))
        words = FeedbackWords(4, "Dense, but worth it.", details={"pace": 2}, is_public=True)
        assert here.counter.given == [(over.id, words)]
        await eventually(lambda: here.presenter.state.told is not None)
        assert here.page.forms.isHidden()


async def test_feedback_that_waits_is_shown_and_not_asked_for_again(qtbot: QtBot) -> None:
    """Until it is refused: then it can be written anew."""
    over = lesson(status=SessionStatus.COMPLETED)
    written = Feedback(
        "f", over.id, Side.STUDENT, 4, "Dense.", "", (), is_public=False, written_at=NOW, waits=DraftState.QUEUED
    )
    async with opened(qtbot, over, now=START + DAY) as here:
        here.counter.shelf.given = [written]
        here.presenter.refresh()
        assert here.can == []
        await eventually(lambda: any("Waits on this computer" in text for text in here.texts))
        refused = replace(written, waits=DraftState.NEEDS_ATTENTION, problem="This session was not held.")
        here.counter.shelf.given = [refused]
        here.presenter.refresh()
        assert here.can == [Action.FEEDBACK]
        await eventually(lambda: any("This session was not held." in text for text in here.texts))


async def test_escape_closes_the_form_then_the_page(qtbot: QtBot) -> None:
    """And the focus goes back to where it came from."""
    async with opened(qtbot, lesson()) as here:
        left: list[bool] = []
        here.page.left.connect(lambda: left.append(True))
        here.presenter.begin(Action.CANCEL)
        QTest.keyClick(here.page, Qt.Key.Key_Escape)
        assert (here.presenter.state.action, left) == (None, [])
        QTest.keyClick(here.page, Qt.Key.Key_Escape)
        assert left == [True]


async def test_everything_on_the_page_has_a_name(qtbot: QtBot) -> None:
    """Also in its forms."""
    async with opened(qtbot, lesson(status=SessionStatus.REQUESTED), TUTOR.id) as here:
        for action in (None, Action.CONFIRM, Action.DECLINE, Action.PROPOSE):
            if action is not None:
                here.presenter.begin(action)
            readers = [QAccessible.queryAccessibleInterface(one) for one in focusable(here.page)]
            assert all(reader.text(QAccessible.Text.Name) for reader in readers)


@pytest.mark.usefixtures("pseudo")
@pytest.mark.parametrize("action", [None, Action.CANCEL, Action.PROPOSE, Action.DESCRIBE, Action.FEEDBACK])
async def test_long_languages_fit(qtbot: QtBot, action: Action | None) -> None:
    """Nothing is cut off, and every text is translated."""
    change = SessionChange("c", SessionId("one"), "Sam", Side.STUDENT, ChangeAction.BOOKED, "", START - 9 * DAY)
    session = lesson(status=SessionStatus.COMPLETED) if action is Action.FEEDBACK else lesson()
    async with opened(qtbot, session) as here:
        here.counter.shelf.changes = [change]
        here.presenter.refresh()
        if action is not None:
            here.presenter.begin(action)
        if action in (Action.CANCEL, Action.PROPOSE):
            await eventually(lambda: here.presenter.state.found != type(here.presenter.state.found)())
        own = {"Pharmacokinetics", "Dr Haddad"}
        plain = {text for text in here.texts if "⟦" not in text and not any(char.isdigit() for char in text)}
        assert not plain - own
        for _ in range(3):  # a form that opens asks the page for room, which asks the scroll area
            QApplication.processEvents()
        language._assert_whole(here.page)
