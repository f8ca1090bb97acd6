"""The index of the mirror's messages for searching (SQLite's FTS5). Runs on the worker thread.

`message_search` holds words, not texts: it can be made of the mirror at any time, and so it is made here and not by a
migration, anew when the ways of folding have changed. `fill` reads messages in; from then on triggers keep them exact,
whatever changes or deletes messages over this connection. New messages are not read in as they come, because a first
sync would take a quarter longer: it is done in batches when it is quiet, and before the index is asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Connection

from pharmat_desktop.cache.engine import translated
from pharmat_desktop.cache.files import StoreFile
from pharmat_desktop.cache.search_entries import key_of, number_of, text_of
from pharmat_desktop.domain import search_words
from pharmat_desktop.domain.search_words import in_words, stems

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

FORMAT = f"2/{search_words.FORMAT}"
"""Another one whenever the same message may have other words in the index."""
BATCH = 500
"""Messages read into the index in one transaction: about five milliseconds."""

_MAKE = """
CREATE VIRTUAL TABLE message_search
USING fts5(words, stems, keys, content = '', contentless_delete = 1, tokenize = 'ascii')
"""
_SEEN = "(SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'search_seen')"
# The last rowids are given out again when their rows have left.
_ON_DELETE = f"""
CREATE TEMP TRIGGER message_search_left AFTER DELETE ON main.messages WHEN old.rowid <= {_SEEN} BEGIN
    DELETE FROM message_search WHERE rowid = {number_of("old")};
    UPDATE meta SET value = (SELECT ifnull(max(rowid), 0) FROM messages)
    WHERE name = 'search_seen' AND {_SEEN} > (SELECT ifnull(max(rowid), 0) FROM messages);
END
"""  # noqa: S608 - made of constants
_ON_CHANGE = f"""
CREATE TEMP TRIGGER message_search_changed
AFTER UPDATE OF body, attachments, deleted_at, sent_at, sender_id ON main.messages
WHEN old.rowid <= {_SEEN} AND (old.body, old.attachments, old.deleted_at, old.sent_at, old.sender_id)
    IS NOT (new.body, new.attachments, new.deleted_at, new.sent_at, new.sender_id)
BEGIN
    DELETE FROM message_search WHERE rowid = {number_of("old")};
    INSERT INTO message_search (rowid, words, stems, keys)
    SELECT {number_of("new")}, in_words(n.said), stems(n.said), key_of(new.conversation_id, new.sender_id)
    FROM (SELECT text_of(new.body, new.attachments) AS said) n WHERE new.deleted_at IS NULL;
END
"""  # noqa: S608 - made of constants
_UNREAD = f"""
SELECT m.rowid, {number_of("m")}, m.body, m.attachments, m.conversation_id, m.sender_id, m.deleted_at
FROM messages m WHERE m.rowid > {_SEEN} ORDER BY m.rowid LIMIT {BATCH}
"""  # noqa: S608 - made of the constants above
_INSERT = "INSERT OR REPLACE INTO message_search (rowid, words, stems, keys) VALUES (?, ?, ?, ?)"
_PENDING = f"SELECT ifnull(max(rowid), 0) - {_SEEN} FROM messages"  # noqa: S608 - made of the constants above
_SET = "INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)"


class SearchIndex:
    """Owned by the `Writer`. Raises LocalStorageError."""

    def __init__(self, connection: Connection, file: StoreFile) -> None:
        self._connection = connection
        self._file = file
        with translated(file):
            raw: Any = connection.connection.dbapi_connection
            raw.execute("PRAGMA recursive_triggers = ON")  # else REPLACE deletes without a word
            for function, arguments in ((text_of, 2), (in_words, 1), (stems, 1), (key_of, 2)):
                raw.create_function(function.__name__, arguments, function, deterministic=True)
            with connection.begin():
                if self._format() != FORMAT:
                    self._make()
                for trigger in (_ON_DELETE, _ON_CHANGE):
                    connection.exec_driver_sql(trigger)

    def pending(self) -> int:
        """About how many messages wait to be read into the index; 0 when none does."""
        with translated(self._file), self._connection.begin():
            return self._pending()

    def fill(self) -> int:
        """Read one batch into the index; returns what is `pending` then."""
        with translated(self._file), self._connection.begin():
            rows = self._connection.exec_driver_sql(_UNREAD).fetchall()
            if rows:
                self._connection.exec_driver_sql(_SET, ("search_seen", str(rows[-1][0])))
            if entries := sorted(map(_entry, filter(_is_there, rows))):  # FTS5 takes them fastest in their order
                self._connection.exec_driver_sql(_INSERT, entries)
            return self._pending()

    def _pending(self) -> int:
        return max(0, int(self._connection.exec_driver_sql(_PENDING).scalar_one()))

    def _format(self) -> str | None:
        value: str | None = self._connection.exec_driver_sql(
            "SELECT value FROM meta WHERE name = 'search_format'"
        ).scalar()
        return value

    def _make(self) -> None:
        self._connection.exec_driver_sql("DROP TABLE IF EXISTS message_search")
        self._connection.exec_driver_sql(_MAKE)
        for name, value in (("search_format", FORMAT), ("search_seen", "0")):
            self._connection.exec_driver_sql(_SET, (name, value))


def _is_there(row: Sequence[Any]) -> bool:
    return row[-1] is None


def _entry(row: Sequence[Any]) -> tuple[int, str, str, str]:
    _, number, body, attachments, conversation_id, sender_id, _ = row
    text = text_of(body, attachments)
    return number, in_words(text), stems(text), key_of(conversation_id, sender_id)
