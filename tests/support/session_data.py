"""Builders of rows about sessions and tutors, in the columns of the wire."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from pharmat_desktop.domain.pull import PulledPage, Row, Rows
from pharmat_desktop.remote.session_shapes import SESSION_SHAPES
from tests.support.example_data import ME, START, TUTOR, at, page, row, rows, uid

_DEFAULTS: dict[str, dict[str, Any]] = {
    "sessions": {
        "occurrence": 1,
        "tutor_id": TUTOR,
        "student_id": ME,
        "zone": "Europe/Berlin",
        "status": "confirmed",
        "kind": "online",
        "topic": "Half-life",
        "notes": "",
        "report": "",
        "price_minor": 4500,
        "due_minor": 4500,
        "currency": "EUR",
        "payment_status": "unpaid",
        "free_cancel_hours": 24,
        "cancel_fee_percent": 50,
        "created_at": at(),
    },
    "availability": {"tutor_id": TUTOR, "is_open": True, "from_minute": 540, "to_minute": 1020, "note": ""},
    "session_feedback": {
        "tutor_id": TUTOR,
        "student_id": ME,
        "author_id": ME,
        "rating": 5,
        "comment": "",
        "improvements": "",
        "details": {},
        "is_public": False,
        "shown_as": "Sara H.",
        "written_at": at(),
    },
    "tutor_notes": {"tutor_id": TUTOR, "body": ""},
    "session_changes": {
        "tutor_id": TUTOR,
        "student_id": ME,
        "actor_id": ME,
        "acted_as": "student",
        "action": "booked",
        "request_id": uid("request"),
        "note": "",
        "created_at": at(),
    },
    "tutor_profiles": {
        "headline": "Doses without fear",
        "hourly_rate_minor": 6000,
        "currency": "EUR",
        "certifications": [],
        "education": [],
        "experience_years": 7,
        "accepting_students": True,
        "free_cancellation_hours": 24,
        "late_cancellation_percent": 50,
        "booking_buffer_minutes": 10,
        "booking_notice_hours": 12,
    },
    "tutor_students": {"tutor_id": TUTOR, "student_id": ME, "assigned_at": at()},
}


def record(table: str, name: str = "one", **values: Any) -> Row:
    """One row with believable defaults, whose id follows from its name; unknown names raise KeyError."""
    if unknown := set(values) - set(SESSION_SHAPES[table]):
        raise KeyError(f"{table} has no {unknown}")
    known = {"id": uid(f"{table}/{name}"), "updated_at": at(), **_DEFAULTS[table], **values}
    return [known.get(column) for column in SESSION_SHAPES[table]]


def session_row(name: str = "one", starts_at: datetime = START, minutes: int = 60, **values: Any) -> Row:
    given = {
        "request_id": uid(f"request of {name}"),
        "starts_at": starts_at.isoformat(),
        "ends_at": (starts_at + timedelta(minutes=minutes)).isoformat(),
        **values,
    }
    return record("sessions", name, **given)


def records(table: str, *given: Row) -> Rows:
    return Rows(tuple(SESSION_SHAPES[table]), given)


def people_page() -> PulledPage:
    """Me and my tutor, with the tutor's profile."""
    return page(
        ("users", rows("users", row("users", id=ME), row("users", id=TUTOR, role="tutor", first_name="Omar"))),
        ("tutor_profiles", records("tutor_profiles", record("tutor_profiles", id=TUTOR))),
    )
