"""Wishes as calls of the academy's functions. Each answers with the row, or rows, that the wish became."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from pharmat_desktop.domain.drafts import Wish, WishKind
from pharmat_desktop.domain.errors import Refused
from pharmat_desktop.domain.pull import LiveRows
from pharmat_desktop.remote.session_shapes import SESSION_SHAPES
from pharmat_desktop.remote.wire import objects_from


class _Function(NamedTuple):
    name: str
    key: str
    """The parameter that takes the wish's id."""
    table: str
    """Of what it answers with."""


_FUNCTIONS = {
    WishKind.FEEDBACK: _Function("give_feedback", "p_id", "session_feedback"),
    WishKind.TIME_REQUEST: _Function("book_session", "p_request", "sessions"),
}


def call_of(wish: Wish) -> tuple[str, dict[str, Any]]:
    """The function and its arguments. Raises Refused for a body that cannot be read: it needs the person."""
    function = _FUNCTIONS[wish.kind]
    try:
        body = json.loads(wish.body)
        return function.name, {**{f"p_{name}": value for name, value in body.items()}, function.key: wish.id}
    except (ValueError, RecursionError, AttributeError):
        raise Refused("invalid", "") from None


def rows_of(wish: Wish, answer: Any) -> LiveRows:
    """What the wish became. Raises UnexpectedAnswer."""
    table = _FUNCTIONS[wish.kind].table
    given = answer if isinstance(answer, list) else [answer]
    return LiveRows(table, objects_from(table, tuple(SESSION_SHAPES[table]), given))
