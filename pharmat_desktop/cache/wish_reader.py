"""Wishes that wait here, as the screens show them beside what the server has. Read on the loop."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from pharmat_desktop.cache.draft_reader import DRAFT_COLUMNS, DraftRow, wish_from
from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.cache.values import full_name, member_of, parsed, utc, utc_or_epoch
from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.drafts import DraftState, Wish, WishKind
from pharmat_desktop.domain.overview import Unsent
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.sessions import (
    Attendee,
    Feedback,
    RequestId,
    SessionId,
    SessionKind,
    Side,
    Slot,
    TimeRequest,
)

MOST_NEAREST = 10
_WISHES = f"""
SELECT {", ".join(DRAFT_COLUMNS)} FROM drafts.draft_messages d
WHERE d.kind IN (SELECT value FROM json_each(:kinds)) AND d.lane = ifnull(:lane, d.lane)
    AND NOT EXISTS (SELECT 1 FROM sessions s WHERE s.request_id = d.id)
    AND NOT EXISTS (SELECT 1 FROM session_feedback f WHERE f.id = d.id)
    AND NOT EXISTS (SELECT 1 FROM quiz_attempts a WHERE a.id = d.id)
    AND NOT EXISTS (SELECT 1 FROM card_reviews r WHERE r.id = d.id)
ORDER BY d.position
"""  # noqa: S608 - made of the columns' names
_PERSON = "SELECT first_name, last_name, timezone FROM users WHERE id = ?"
_PEOPLE_OF = "SELECT tutor_id, student_id FROM sessions WHERE id = ?"
_LESSON = ("SELECT title FROM course_content WHERE id = ?", "content")
_ARTICLE = ("SELECT title FROM articles WHERE id = ?", "article")
_CARD = ("SELECT front FROM cards WHERE id = ?", "card")
_COURSE = ("SELECT title FROM courses WHERE id = ?", "course")
_TITLES = {
    WishKind.COURSE_REVIEW: _COURSE,
    WishKind.PROGRESS: _LESSON,
    WishKind.LESSON_MARK: _LESSON,
    WishKind.QUIZ: _LESSON,
    WishKind.CARD: _LESSON,
    WishKind.REVIEW: _CARD,
    WishKind.LIKE: _ARTICLE,
    WishKind.KEEP: _ARTICLE,
}
"""What a wish is named by: the title, and where its id stands in the body."""


class WishReader:
    """Each call raises LocalStorageError when the files cannot be read. What cannot be made sense of looks empty."""

    def __init__(self, connection: ReadConnection, user_id: UserId) -> None:
        self._connection = connection
        self._user_id = user_id

    def time_requests(self) -> Sequence[TimeRequest]:
        """In order of time."""
        found = [self._time_request(wish) for wish in self._wishes(WishKind.TIME_REQUEST)]
        return sorted(found, key=lambda request: (request.slot.starts_at, request.id))

    def feedback(self, session_id: SessionId) -> Sequence[Feedback]:
        """One's own that waits; at most one."""
        lane = f"wish:{WishKind.FEEDBACK}:{session_id}"
        row = self._connection.row(_PEOPLE_OF, (session_id,))
        side = Side.TUTOR if row is not None and row[0] == self._user_id else Side.STUDENT
        return [_feedback(wish, side) for wish in self._wishes(WishKind.FEEDBACK, lane=lane)]

    def unsent(self) -> Sequence[Unsent]:
        """In the order of sending."""
        return [self._unsent(wish) for wish in self._wishes(*WishKind)]

    def _unsent(self, wish: Wish) -> Unsent:
        body = _object(wish.body)
        if wish.kind in _TITLES:
            return self._about_a_title(wish, body)
        if wish.kind is WishKind.TIME_REQUEST:
            person = _text(body, "tutor")
        elif wish.kind is WishKind.TUTOR_NOTE:
            person = wish.about
        else:
            row = self._connection.row(_PEOPLE_OF, (wish.about,)) or ("", "")
            person = next((one for one in row if one != self._user_id), "")
        first, last, _ = self._connection.row(_PERSON, (person,)) or (None, None, None)
        return Unsent(
            id=wish.id,
            conversation_id=ConversationId(""),
            conversation=full_name(first, last),
            body=_text(body, "topic") or _text(body, "comment") or _text(body, "body"),
            written_at=wish.written_at,
            state=wish.state,
            problem=sentence_of(wish),
            wish=wish.kind,
        )

    def _about_a_title(self, wish: Wish, body: dict[str, Any]) -> Unsent:
        """Of a course, a lesson or an article: named by its title."""
        query, name = _TITLES[wish.kind]
        row = self._connection.row(query, (_text(body, name),))
        return Unsent(
            id=wish.id,
            conversation_id=ConversationId(""),
            conversation=str(row[0]) if row else "",
            body=_text(body, "note") or _text(body, "quote") or _text(body, "text") or _text(body, "front"),
            written_at=wish.written_at,
            state=wish.state,
            problem=sentence_of(wish),
            wish=wish.kind,
        )

    def _wishes(self, *kinds: WishKind, lane: str | None = None) -> list[Wish]:
        """What the server does not have yet, in the order of sending."""
        rows = self._connection.rows(_WISHES, {"kinds": json.dumps(kinds), "lane": lane})
        return [wish_from(DraftRow._make(row)) for row in rows]

    def _time_request(self, wish: Wish) -> TimeRequest:
        body = _object(wish.body)
        tutor_id = _text(body, "tutor")
        starts_at = utc_or_epoch(_text(body, "starts_at"))
        length = timedelta(minutes=_number(body, "minutes"))
        first, last, zone = self._connection.row(_PERSON, (tutor_id,)) or (None, None, None)
        return TimeRequest(
            id=RequestId(wish.id),
            tutor=Attendee(UserId(tutor_id), full_name(first, last), zone or "UTC"),
            slot=Slot(starts_at, starts_at + length),
            zone=_text(body, "zone") or "UTC",
            kind=member_of(SessionKind, _text(body, "kind"), SessionKind.ONLINE),
            topic=_text(body, "topic"),
            notes=_text(body, "notes"),
            subject_id=_text(body, "subject") or None,
            written_at=wish.written_at,
            state=wish.state,
            problem=sentence_of(wish),
            nearest=_nearest(wish),
        )


def sentence_of(wish: Wish) -> str:
    """Why it needs attention; empty while it does not."""
    is_told = wish.state is DraftState.NEEDS_ATTENTION and wish.problem is not None
    return wish.problem.sentence if is_told and wish.problem is not None else ""


def _feedback(wish: Wish, author: Side) -> Feedback:
    body = _object(wish.body)
    details = body.get("details")
    return Feedback(
        id=wish.id,
        session_id=SessionId(wish.about),
        author=author,
        rating=min(5, max(1, _number(body, "rating"))),
        comment=_text(body, "comment"),
        improvements=_text(body, "improvements"),
        details=stars_of(details),
        is_public=body.get("is_public") is True,
        written_at=wish.written_at,
        waits=wish.state,
        problem=sentence_of(wish),
    )


def stars_of(details: Any) -> tuple[tuple[str, int], ...]:
    """Names with one to five stars; at most ten, and nothing else."""
    items = details.items() if isinstance(details, dict) else ()
    return tuple((name, stars) for name, stars in items if type(stars) is int and 1 <= stars <= 5)[:10]


def _nearest(wish: Wish) -> tuple[Slot, ...]:
    """Free times that the server named as it refused."""
    hint = parsed(wish.problem.hint) if wish.problem is not None else None
    slots = hint.get("slots") if isinstance(hint, dict) else None
    given = slots[:MOST_NEAREST] if isinstance(slots, list) else []
    pairs = [(utc(_text(one, "starts_at")), utc(_text(one, "ends_at"))) for one in given if isinstance(one, dict)]
    return tuple(Slot(start, end) for start, end in pairs if start is not None and end is not None)


def _object(body: str) -> dict[str, Any]:
    found = parsed(body)
    return found if isinstance(found, dict) else {}


def _text(body: dict[str, Any], name: str) -> str:
    value = body.get(name)
    return value if isinstance(value, str) else ""


def _number(body: dict[str, Any], name: str) -> int:
    value = body.get(name)
    return value if type(value) is int and abs(value) <= 1440 else 0
