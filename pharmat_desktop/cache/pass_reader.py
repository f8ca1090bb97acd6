"""The `PassReader` over SQLite."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.cache.session_rows import money
from pharmat_desktop.cache.values import full_name, member_of, texts, utc, utc_or_epoch
from pharmat_desktop.domain.passes import (
    Movement,
    MovementKind,
    Package,
    PackageId,
    Pass,
    PassId,
    PassKind,
)
from pharmat_desktop.domain.payments import PaymentId
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.sessions import SessionId

_PACKAGES = """
SELECT p.id, p.tutor_id, u.first_name, u.last_name, p.title, p.sessions, p.minutes, p.price_minor, p.currency,
    p.valid_days, p.subject_ids, p.status
FROM packages p LEFT JOIN users u ON u.id = p.tutor_id
WHERE p.status = 'active' OR p.tutor_id = ?
"""
_PASSES = """
SELECT p.id, p.kind, p.tutor_id, t.first_name, t.last_name, p.student_id, s.first_name, s.last_name, p.total,
    p.remaining, p.minutes, p.expires_at, p.title, p.reason, p.subject_ids, p.price_minor, p.currency, p.voided_at,
    p.created_at, p.payment_id
FROM passes p LEFT JOIN users t ON t.id = p.tutor_id LEFT JOIN users s ON s.id = p.student_id
WHERE :me IN (p.tutor_id, p.student_id) OR EXISTS (SELECT 1 FROM users o WHERE o.id = :me AND o.role = 'admin')
ORDER BY p.expires_at, p.id
"""
_MOVEMENTS = """
SELECT m.id, m.kind, m.amount, m.created_at, m.session_id, s.starts_at, s.topic
FROM pass_movements m LEFT JOIN sessions s ON s.id = m.session_id
WHERE m.pass_id = ? ORDER BY m.created_at DESC, m.id
"""


class SqlitePassReader:
    """Each call raises LocalStorageError when the file cannot be read."""

    def __init__(self, connection: ReadConnection, user_id: UserId) -> None:
        self._connection = connection
        self._user_id = user_id

    def packages(self) -> Sequence[Package]:
        names = self._subjects()
        found = [_package(row, names) for row in self._connection.rows(_PACKAGES, (self._user_id,))]
        return sorted(found, key=lambda one: (one.tutor.casefold(), one.title.casefold(), one.id))

    def passes(self) -> Sequence[Pass]:
        names = self._subjects()
        return [_pass(row, names) for row in self._connection.rows(_PASSES, {"me": self._user_id})]

    def movements(self, pass_id: PassId) -> Sequence[Movement]:
        return [_movement(row) for row in self._connection.rows(_MOVEMENTS, (pass_id,))]

    def _subjects(self) -> Mapping[str, str]:
        return dict(self._connection.rows("SELECT id, name FROM subjects"))


def _package(row: Sequence[Any], names: Mapping[str, str]) -> Package:
    key, tutor_id, first, last, title, sessions, minutes, minor, currency, days, subject_ids, status = row
    return Package(
        id=PackageId(key),
        tutor_id=UserId(tutor_id),
        tutor=full_name(first, last),
        title=title,
        sessions=sessions,
        minutes=minutes,
        price=money(minor, currency),
        valid_days=days,
        subjects=_names(texts(subject_ids), names),
        is_active=status == "active",
    )


def _pass(row: Sequence[Any], names: Mapping[str, str]) -> Pass:
    key, kind, tutor_id, tutor_first, tutor_last, student_id, first, last, total, remaining, minutes, *rest = row
    expires_at, title, reason, subject_ids, minor, currency, voided_at, created_at, payment_id = rest
    return Pass(
        id=PassId(key),
        kind=member_of(PassKind, kind, PassKind.CREDIT),
        tutor_id=UserId(tutor_id),
        tutor=full_name(tutor_first, tutor_last),
        student_id=UserId(student_id),
        student=full_name(first, last),
        total=total,
        remaining=remaining,
        minutes=minutes,
        expires_at=utc_or_epoch(expires_at),
        title=title or "",
        reason=reason or "",
        subject_ids=texts(subject_ids),
        subjects=_names(texts(subject_ids), names),
        price=money(minor, currency),
        is_void=voided_at is not None,
        created_at=utc(created_at),
        payment_id=None if payment_id is None else PaymentId(payment_id),
    )


def _movement(row: Sequence[Any]) -> Movement:
    key, kind, amount, at, session_id, session_at, topic = row
    return Movement(
        id=key,
        kind=member_of(MovementKind, kind, MovementKind.TAKEN if amount < 0 else MovementKind.RETURNED),
        amount=amount,
        at=utc_or_epoch(at),
        session_id=None if session_id is None else SessionId(session_id),
        session_at=utc(session_at),
        topic=topic or "",
    )


def _names(ids: Sequence[str], names: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(sorted((names[key] for key in ids if key in names), key=str.casefold))
