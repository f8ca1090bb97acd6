"""The `SessionDesk` of the ports: commands on sessions by the academy's functions, free times, the directory."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from functools import singledispatch
from typing import Any, NamedTuple, Protocol

from pharmat_desktop.domain.errors import Refused, UnexpectedAnswer
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.pull import LiveRows, Rows
from pharmat_desktop.domain.session_commands import (
    Answer,
    Book,
    Cancel,
    Confirm,
    Decline,
    Describe,
    Finish,
    MarkNoShow,
    Propose,
    Report,
    SessionCommand,
    Start,
    TurnedDown,
)
from pharmat_desktop.domain.sessions import CancellationTerms, OpenSlots, RequestId, SessionId
from pharmat_desktop.remote.session_answers import open_slots_from, terms_from, turned_down_by
from pharmat_desktop.remote.session_shapes import SESSION_SHAPES
from pharmat_desktop.remote.wire import objects_from

MAX_TUTORS = 50
"""Tutors whose next free time is asked for at once: the server works it out for each."""
_SESSION_COLUMNS = tuple(SESSION_SHAPES["sessions"])
_FIGURES = ("id", "rating", "session_count", "next_free_at")


class Data(Protocol):
    """What the desk needs of the account's connection."""

    async def call(self, function: str, arguments: dict[Any, Any]) -> Any: ...

    async def select(self, table: str, columns: Sequence[str], ids: Sequence[str]) -> Any: ...


class SupabaseSessionDesk:
    """Made with the account's connection."""

    def __init__(self, data: Data, clock: Callable[[], datetime]) -> None:
        self._data = data
        self._clock = clock

    async def run(self, command: SessionCommand) -> LiveRows | TurnedDown:
        call = _call_of(command)
        arguments = {"p_request": command.request_id, **call.arguments}
        try:
            return await self._sessions(self._data.call(call.function, arguments))
        except Refused as refusal:
            return turned_down_by(refusal)

    async def by_request(self, request_id: RequestId) -> LiveRows:
        return await self._sessions(self._data.call("session_by_request", {"p_request": request_id}))

    async def open_slots(self, tutor_id: UserId, start: datetime, end: datetime, minutes: int, step: int) -> OpenSlots:
        when = {"p_from": start.isoformat(), "p_to": end.isoformat(), "p_minutes": minutes, "p_step": step}
        return open_slots_from(await self._data.call("open_slots", {"p_tutor": tutor_id, **when}))

    async def cancellation_terms(self, session_id: SessionId) -> CancellationTerms:
        return terms_from(await self._data.call("cancellation_terms", {"p_session": session_id}))

    async def mark_present(self, session_id: SessionId) -> LiveRows:
        return await self._sessions(self._data.call("mark_present", {"p_session": session_id}))

    async def tutor_figures(self, tutors: Sequence[UserId]) -> LiveRows:
        if len(tutors) > MAX_TUTORS:
            raise ValueError(f"at most {MAX_TUTORS} tutors at once, not {len(tutors)}")
        answer = await self._data.select("tutor_directory", _FIGURES, tutors)
        asked_at = self._clock().isoformat()
        columns = ("id", "rating_hundredths", "session_count", "next_free_at", "asked_at")
        return LiveRows("tutor_directory", Rows(columns, [_figures(one, asked_at) for one in _list(answer)]))

    async def _sessions(self, asked: Awaitable[Any]) -> LiveRows:
        answer = await asked
        given = answer if isinstance(answer, list) else [answer]
        return LiveRows("sessions", objects_from("sessions", _SESSION_COLUMNS, given))


class _Call(NamedTuple):
    """A function of the academy, with what it takes beside the request's id."""

    function: str
    arguments: dict[str, Any]


@singledispatch
def _call_of(command: Any) -> _Call:
    raise TypeError(f"{type(command).__name__} is no command")


@_call_of.register
def _(command: Book) -> _Call:
    return _Call(
        "book_session",
        {
            "p_tutor": command.tutor_id,
            "p_starts_at": command.starts_at.isoformat(),
            "p_minutes": command.minutes,
            "p_zone": command.zone,
            "p_kind": command.kind.value,
            "p_topic": command.topic,
            "p_notes": command.notes,
            "p_course": command.course_id,
            "p_subject": command.subject_id,
            "p_weeks": command.weeks,
            "p_pass": command.pass_id,
        },
    )


@_call_of.register
def _(command: Confirm) -> _Call:
    return _Call("confirm_session", {"p_session": command.session_id, "p_meeting_link": command.meeting_link})


@_call_of.register
def _(command: Decline) -> _Call:
    return _Call("decline_session", {"p_session": command.session_id, "p_reason": command.reason})


@_call_of.register
def _(command: Describe) -> _Call:
    changes = {"p_topic": command.topic, "p_notes": command.notes, "p_meeting_link": command.meeting_link}
    return _Call("describe_session", {"p_session": command.session_id, **changes})


@_call_of.register
def _(command: Propose) -> _Call:
    when = {"p_starts_at": command.starts_at.isoformat(), "p_minutes": command.minutes}
    return _Call("propose_reschedule", {"p_session": command.session_id, **when, "p_note": command.note})


@_call_of.register
def _(command: Answer) -> _Call:
    starts_at = None if command.starts_at is None else command.starts_at.isoformat()
    when = {"p_starts_at": starts_at, "p_minutes": command.minutes}
    answer = {"p_proposal": command.proposal_id, "p_answer": command.reply.value, "p_note": command.note}
    return _Call("answer_reschedule", {"p_session": command.session_id, **answer, **when})


@_call_of.register
def _(command: Cancel) -> _Call:
    shown = {"p_fee_minor": command.fee_minor, "p_reason": command.reason, "p_loses_prepaid": command.loses_prepaid}
    return _Call("cancel_session", {"p_session": command.session_id, **shown})


@_call_of.register
def _(command: Start) -> _Call:
    return _Call("start_session", {"p_session": command.session_id})


@_call_of.register
def _(command: Finish) -> _Call:
    return _Call("finish_session", {"p_session": command.session_id, "p_report": command.report})


@_call_of.register
def _(command: Report) -> _Call:
    return _Call("report_session", {"p_session": command.session_id, "p_report": command.report})


@_call_of.register
def _(command: MarkNoShow) -> _Call:
    absent = None if command.absent is None else command.absent.value
    return _Call("mark_no_show", {"p_session": command.session_id, "p_absent": absent})


def _list(answer: Any) -> list[Any]:
    if not isinstance(answer, list):
        raise UnexpectedAnswer("not a list")
    return answer


def _figures(one: Any, asked_at: str) -> list[Any]:
    try:
        rating, count, next_free_at = one["rating"], one["session_count"], one["next_free_at"]
        hundredths = None if rating is None else round(float(rating) * 100)
        return [str(one["id"]), hundredths, int(count), None if next_free_at is None else str(next_free_at), asked_at]
    except (KeyError, TypeError, ValueError, OverflowError):
        raise UnexpectedAnswer("tutor_directory: not a tutor") from None
