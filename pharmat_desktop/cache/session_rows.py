"""From rows of the mirror to sessions. They came from outside: nothing raises for odd input."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any, NamedTuple

from pharmat_desktop.cache.values import full_name, member_of, utc, utc_or_epoch
from pharmat_desktop.domain.courses import CourseId
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.session_payment import PaymentStatus
from pharmat_desktop.domain.sessions import (
    Attendee,
    CancellationRule,
    Proposal,
    RequestId,
    Session,
    SessionId,
    SessionKind,
    SessionStatus,
    Side,
    Slot,
)

REMEMBERED = 8192
"""Sessions whose objects are kept: reading a year's again then takes a third of the time."""
_CURRENCY = re.compile(r"[A-Z]{3}")


class _SessionRow(NamedTuple):
    id: str
    request_id: str
    occurrence: int
    tutor_id: str
    student_id: str
    course_id: str | None
    starts_at: str
    ends_at: str
    zone: str
    status: str
    kind: str
    topic: str | None
    notes: str | None
    meeting_link: str | None
    report: str | None
    price_minor: int | None
    due_minor: int | None
    currency: str | None
    payment_status: str | None
    free_cancel_hours: int | None
    cancel_fee_percent: int | None
    proposal_id: str | None
    proposed_by: str | None
    proposed_starts_at: str | None
    proposed_ends_at: str | None
    cancelled_by: str | None
    absent: str | None
    started_at: str | None
    finished_at: str | None
    tutor_here_from: str | None
    tutor_here_until: str | None
    student_here_from: str | None
    student_here_until: str | None
    created_at: str | None
    updated_at: str | None
    pass_id: str | None
    subject_id: str | None
    tutor_first: str | None
    tutor_last: str | None
    tutor_zone: str | None
    student_first: str | None
    student_last: str | None
    student_zone: str | None
    course: str | None
    subject: str | None
    color: str | None


_JOINED = 9
"""Columns at the end that come from other tables."""
SESSION = f"""
SELECT {", ".join(f"s.{name}" for name in _SessionRow._fields[:-_JOINED])},
    t.first_name, t.last_name, t.timezone, p.first_name, p.last_name, p.timezone, c.title, j.name, j.color
FROM sessions s
LEFT JOIN users t ON t.id = s.tutor_id
LEFT JOIN users p ON p.id = s.student_id
LEFT JOIN courses c ON c.id = s.course_id
LEFT JOIN subjects j ON j.id = ifnull(s.subject_id, c.subject_id)
"""  # noqa: S608 - made of the constants above


@lru_cache(REMEMBERED)
def session_from(values: Sequence[Any]) -> Session:
    """A session from a row that `SESSION` gave."""
    row = _SessionRow._make(values)
    return Session(
        id=SessionId(row.id),
        request_id=RequestId(row.request_id),
        occurrence=row.occurrence,
        tutor=_tutor(row),
        student=_student(row),
        starts_at=utc_or_epoch(row.starts_at),
        ends_at=utc_or_epoch(row.ends_at),
        zone=row.zone,
        status=member_of(SessionStatus, row.status, SessionStatus.REQUESTED),
        kind=member_of(SessionKind, row.kind, SessionKind.ONLINE),
        topic=row.topic or "",
        notes=row.notes or "",
        meeting_link=_https(row.meeting_link),
        report=row.report or "",
        subject=row.subject or "",
        color=row.color or "",
        course_id=None if row.course_id is None else CourseId(row.course_id),
        course=row.course or "",
        price=money(row.price_minor, row.currency),
        due=money(row.due_minor, row.currency),
        payment=member_of(PaymentStatus, row.payment_status or "", PaymentStatus.UNPAID),
        rule=CancellationRule(row.free_cancel_hours or 0, row.cancel_fee_percent or 0),
        proposal=_proposal(row),
        cancelled_by=side(row.cancelled_by),
        absent=side(row.absent),
        started_at=utc(row.started_at),
        finished_at=utc(row.finished_at),
        created_at=utc(row.created_at),
        updated_at=utc(row.updated_at),
        pass_id=row.pass_id,
        subject_id=row.subject_id,
    )


def _tutor(row: _SessionRow) -> Attendee:
    name = full_name(row.tutor_first, row.tutor_last)
    seen = utc(row.tutor_here_from), utc(row.tutor_here_until)
    return Attendee(UserId(row.tutor_id), name, row.tutor_zone or "UTC", *seen)


def _student(row: _SessionRow) -> Attendee:
    name = full_name(row.student_first, row.student_last)
    seen = utc(row.student_here_from), utc(row.student_here_until)
    return Attendee(UserId(row.student_id), name, row.student_zone or "UTC", *seen)


def money(minor: int | None, currency: str | None) -> Money | None:
    """None for what is no amount of a currency."""
    is_amount = minor is not None and currency is not None and _CURRENCY.fullmatch(currency)
    return Money(minor, currency) if is_amount and minor is not None and currency is not None else None


def side(word: str | None) -> Side | None:
    return None if word is None else member_of(Side, word, Side.ADMIN)


def moment(at: datetime) -> str:
    """As starts and ends are written on the wire, so that order as text is order in time. Fractions are cut off."""
    return at.strftime("%Y-%m-%dT%H:%M:%S+00:00")


def _https(link: str | None) -> str:
    return link if link is not None and link.startswith("https://") else ""


def _proposal(row: _SessionRow) -> Proposal | None:
    starts_at, ends_at = utc(row.proposed_starts_at), utc(row.proposed_ends_at)
    if row.proposal_id is None or starts_at is None or ends_at is None:
        return None
    return Proposal(row.proposal_id, member_of(Side, row.proposed_by or "", Side.ADMIN), Slot(starts_at, ends_at))
