"""Wishes as calls of the academy's functions. Each answers with the row, or rows, that the wish became."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from pharmat_desktop.domain.drafts import Wish, WishKind
from pharmat_desktop.domain.errors import Refused
from pharmat_desktop.domain.pull import LiveRows
from pharmat_desktop.remote.wire import SHAPES, objects_from


class _Function(NamedTuple):
    name: str
    key: str
    """The parameter that takes the wish's id; empty: saying it again is harmless by itself."""
    table: str
    """Of what it answers with."""
    part: str = ""
    """Where in the answer that is; empty for all of it."""


_FUNCTIONS = {
    WishKind.COURSE_REVIEW: _Function("review_course", "p_id", "enrollments"),
    WishKind.FEEDBACK: _Function("give_feedback", "p_id", "session_feedback"),
    WishKind.TIME_REQUEST: _Function("book_session", "p_request", "sessions"),
    WishKind.PROGRESS: _Function("save_progress", "", "content_progress"),
    WishKind.LESSON_MARK: _Function("save_lesson_mark", "", "lesson_marks"),
    WishKind.TUTOR_NOTE: _Function("save_tutor_note", "", "tutor_notes"),
    WishKind.QUIZ: _Function("answer_quiz", "p_id", "quiz_attempts"),
    WishKind.CARD: _Function("save_card", "", "cards"),
    WishKind.REVIEW: _Function("review_card", "p_id", "card_reviews"),
    WishKind.LIKE: _Function("mark_article", "", "article_likes", "like"),
    WishKind.KEEP: _Function("mark_article", "", "article_bookmarks", "bookmark"),
}


def call_of(wish: Wish) -> tuple[str, dict[str, Any]]:
    """The function and its arguments. Raises Refused for a body that cannot be read: it needs the person."""
    function = _FUNCTIONS[wish.kind]
    try:
        body = json.loads(wish.body)
        key = {function.key: wish.id} if function.key else {}
        return function.name, {**{f"p_{name}": value for name, value in body.items()}, **key}
    except (ValueError, RecursionError, AttributeError):
        raise Refused("invalid", "") from None


def rows_of(wish: Wish, answer: Any) -> LiveRows:
    """What the wish became. Raises UnexpectedAnswer."""
    _, _, table, part = _FUNCTIONS[wish.kind]
    answered = answer.get(part) if part and isinstance(answer, dict) else answer
    given = answered if isinstance(answered, list) else [answered]
    return LiveRows(table, objects_from(table, tuple(SHAPES[table]), given))
