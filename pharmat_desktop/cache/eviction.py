"""Old messages of very long conversations leave the mirror; the server has them. Runs on the worker thread.

A conversation's floor is the first message that the mirror must hold. It is raised, in whole steps and never lowered,
after a pull that brought everything; what then lies below it leaves a slice at a time, and comes back a page at a time
when somebody scrolls there (`services/history`). Only messages leave: reactions are small, read marks and counts are
the conversation's own, and what a person wrote is in another file. Unread messages are counted up to `UNREAD_LIMIT`,
which is no more than the least that is kept.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from sqlalchemy import Connection

from pharmat_desktop.cache.eviction_limits import STEP, keep_of

SLICE = 500
"""Messages that leave in one transaction: a few milliseconds."""

_RAISE = """
INSERT INTO floors (conversation_id, seq)
SELECT id, (last_seq - :keep) / :step * :step + 1 FROM conversations WHERE last_seq - :keep >= :step
ON CONFLICT (conversation_id) DO UPDATE SET seq = excluded.seq WHERE excluded.seq > floors.seq
RETURNING conversation_id
"""
_DELETE = f"""
DELETE FROM messages WHERE rowid IN
    (SELECT m.rowid FROM messages m WHERE m.conversation_id = ? AND m.seq < ? LIMIT {SLICE})
"""  # noqa: S608 - a constant
ABOVE_FLOOR = "seq >= ifnull((SELECT f.seq FROM floors f WHERE f.conversation_id = messages.conversation_id), 1)"
"""Of a message: the mirror must hold it."""


def raise_floors(connection: Connection) -> list[str]:
    """The conversations whose floors rose. Only right after a pull that brought everything."""
    lengths = connection.exec_driver_sql("SELECT last_seq FROM conversations").scalars()
    rose = connection.exec_driver_sql(_RAISE, {"keep": keep_of(lengths), "step": STEP})
    return [str(conversation) for conversation in rose.scalars()]


def evict(connection: Connection, spared: Collection[str]) -> Iterator[str | None]:
    """Each step deletes one slice and yields its conversation, or None; those that are `spared` keep everything."""
    with connection.begin():
        known = connection.exec_driver_sql("SELECT conversation_id, seq FROM floors").fetchall()
    for conversation, floor in known:
        while conversation not in spared:
            with connection.begin():
                left = connection.exec_driver_sql(_DELETE, (conversation, floor)).rowcount
            yield conversation if left else None
            if left < SLICE:
                break
