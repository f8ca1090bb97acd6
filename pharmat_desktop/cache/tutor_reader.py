"""The `TutorReader` over SQLite: the directory, as far as it is on this computer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.cache.session_rows import money
from pharmat_desktop.cache.values import full_name, texts, utc
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.sessions import CancellationRule, TutorCard

_TUTORS = """
SELECT u.id, u.first_name, u.last_name, u.timezone, u.bio, u.subjects, u.languages, u.avatar_path, p.headline,
    p.hourly_rate_minor, p.currency, p.certifications, p.education, p.experience_years, p.accepting_students,
    p.free_cancellation_hours, p.late_cancellation_percent, p.booking_notice_hours, d.rating_hundredths,
    d.session_count, d.next_free_at, d.asked_at
FROM users u
JOIN tutor_profiles p ON p.id = u.id
LEFT JOIN tutor_directory d ON d.id = u.id
WHERE u.role = 'tutor'
"""
_SUBJECTS = "SELECT id, name, ifnull(color, '') FROM subjects"


class _TutorRow(NamedTuple):
    id: str
    first_name: str | None
    last_name: str | None
    timezone: str | None
    bio: str | None
    subjects: str | None
    languages: str | None
    avatar_path: str | None
    headline: str | None
    hourly_rate_minor: int | None
    currency: str | None
    certifications: str | None
    education: str | None
    experience_years: int | None
    accepting_students: int | None
    free_cancellation_hours: int | None
    late_cancellation_percent: int | None
    booking_notice_hours: int | None
    rating_hundredths: int | None
    session_count: int | None
    next_free_at: str | None
    asked_at: str | None


class SqliteTutorReader:
    """Each call raises LocalStorageError when the file cannot be read."""

    def __init__(self, connection: ReadConnection) -> None:
        self._connection = connection

    def tutors(self) -> Sequence[TutorCard]:
        cards = [_card(row) for row in self._connection.rows(_TUTORS)]
        return sorted(cards, key=lambda card: (card.name.casefold(), card.id))

    def tutor(self, tutor_id: UserId) -> TutorCard | None:
        row = self._connection.row(f"{_TUTORS} AND u.id = ?", (tutor_id,))
        return None if row is None else _card(row)

    def subjects(self) -> Sequence[tuple[str, str, str]]:
        found = [(key, name, color) for key, name, color in self._connection.rows(_SUBJECTS)]
        return sorted(found, key=lambda subject: (subject[1].casefold(), subject[0]))


def _card(values: Sequence[Any]) -> TutorCard:
    row = _TutorRow._make(values)
    return TutorCard(
        id=UserId(row.id),
        name=full_name(row.first_name, row.last_name),
        zone=row.timezone or "UTC",
        headline=row.headline or "",
        bio=row.bio or "",
        subjects=texts(row.subjects),
        languages=texts(row.languages),
        rate=money(row.hourly_rate_minor, row.currency),
        rating=None if row.rating_hundredths is None else row.rating_hundredths / 100,
        session_count=row.session_count or 0,
        certifications=texts(row.certifications),
        education=texts(row.education),
        experience_years=row.experience_years or 0,
        is_accepting=bool(row.accepting_students),
        rule=CancellationRule(row.free_cancellation_hours or 0, row.late_cancellation_percent or 0),
        notice_hours=row.booking_notice_hours or 0,
        avatar_path=row.avatar_path or "",
        next_free_at=utc(row.next_free_at),
        asked_at=utc(row.asked_at),
    )
