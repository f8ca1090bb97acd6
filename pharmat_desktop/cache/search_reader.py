"""Finds messages: the mirror's by the index (search_index.py), and what waits to be sent by reading it.

The order is FTS5's bm25, in which what is new weighs up to ten times as much as what is old: most who search messages
look for something that was said lately, and among short ones bm25 alone is little more than their length. What waits
comes first, for there is little of it and the person has just written it.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from pharmat_desktop.cache.attachments import attachments_of_drafts
from pharmat_desktop.cache.draft_reader import MESSAGE
from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.cache.search_entries import SECONDS_FROM, key_of, number_of, text_of, with_files
from pharmat_desktop.cache.values import full_name, utc_or_epoch
from pharmat_desktop.domain.chat import ConversationId, MessageId
from pharmat_desktop.domain.drafts import ChangeKind
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.search import MOST, Found, Hit, Snippet, Wanted
from pharmat_desktop.domain.search_words import Query, Term

BEFORE, LENGTH = 30, 160
"""Characters of a snippet before its first hit, and in all."""
_TURNS = dict.fromkeys((0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""Marks that turn the direction of letters: cut out of its message, one would turn what stands beside the snippet."""
LATELY = 14 * 86_400
"""Seconds after which half of that is lost."""

_COUNT = "SELECT count(*) FROM message_search WHERE message_search MATCH :match"
_BEST = f"""
SELECT rowid FROM message_search WHERE message_search MATCH :match
ORDER BY bm25(message_search, 1.0, 0.6, 0.0)
    * (1.0 + 9.0 * {LATELY} / ({LATELY} + max(0, unixepoch() - {SECONDS_FROM} - (rowid >> 32)))), rowid DESC
LIMIT {MOST}
"""  # noqa: S608 - made of constants
_HIDDEN = ":match AND rowid NOT IN (SELECT value FROM json_each(:hidden))"
_SELECTED = "m.id, m.conversation_id, m.sender_id, u.first_name, u.last_name, m.sent_at, m.body, m.attachments"
_MESSAGES = f"""
SELECT {_SELECTED} FROM json_each(?) w JOIN messages m ON m.rowid = w.value & 0xffffffff
LEFT JOIN users u ON u.id = m.sender_id WHERE m.deleted_at IS NULL ORDER BY w.key
"""  # noqa: S608 - a constant
_CHANGED = f"""
SELECT {_SELECTED} FROM json_each(?) w JOIN messages m ON m.id = w.value
JOIN conversations c ON c.id = m.conversation_id
LEFT JOIN users u ON u.id = m.sender_id WHERE m.deleted_at IS NULL ORDER BY m.sent_at DESC
"""  # noqa: S608 - a constant
_NUMBERS = f"SELECT {number_of('m')} FROM json_each(?) w JOIN messages m ON m.id = w.value"  # noqa: S608 - a constant
_DRAFTS = f"""
SELECT d.id, d.lane, :me, u.first_name, u.last_name, d.written_at, d.body, NULL
FROM drafts.draft_messages d LEFT JOIN users u ON u.id = :me
WHERE d.kind = '{MESSAGE}' AND NOT EXISTS (SELECT 1 FROM messages m WHERE m.id = d.id) ORDER BY d.position DESC
"""  # noqa: S608 - a constant
_CHANGES = "SELECT message_id, kind, body FROM drafts.draft_messages WHERE kind IN (?, ?) ORDER BY position"
# One look for each conversation, however long it is.
_ORPHANED = """
WITH RECURSIVE c(id) AS (
    SELECT min(conversation_id) FROM messages UNION ALL
    SELECT (SELECT min(conversation_id) FROM messages WHERE conversation_id > c.id) FROM c WHERE c.id IS NOT NULL)
SELECT id FROM c WHERE id IS NOT NULL AND id NOT IN (SELECT id FROM conversations)
"""
_IS_CUT = "SELECT EXISTS (SELECT 1 FROM floors WHERE conversation_id = ifnull(:within, conversation_id) AND seq > 1)"
_PEOPLE = "SELECT id, first_name, last_name FROM users"


class _Row(NamedTuple):
    id: str
    conversation_id: str
    sender_id: str
    first_name: str | None
    last_name: str | None
    at: str | None
    body: str
    attachments: str | None

    @property
    def text(self) -> str:
        return text_of(self.body, self.attachments)


class _Ranked(NamedTuple):
    """All that fits a search, in order."""

    waiting: tuple[_Row, ...]
    numbers: tuple[int, ...]
    """Entries of the index; at most `MOST`."""
    total: int


class SearchReader:
    """Used on one thread, that of its connection. Each call raises LocalStorageError when the files cannot be read."""

    def __init__(self, connection: ReadConnection, user_id: UserId) -> None:
        self._connection = connection
        self._user_id = user_id
        self._last: tuple[tuple[str, str | None], _Ranked] | None = None
        """The search whose further pages may be wanted: they must go on where the first one ended."""

    def find(self, wanted: Wanted) -> Found:
        query = Query.parse(wanted.text)
        if query.is_short:
            return Found()
        with self._connection.snapshot():
            ranked = self._ranked(query, wanted)
            end = wanted.first + wanted.count
            waiting = ranked.waiting[wanted.first : end]
            skipped = len(ranked.waiting)
            numbers = ranked.numbers[max(0, wanted.first - skipped) : max(0, end - skipped)]
            stored = map(_Row._make, self._connection.rows(_MESSAGES, (json.dumps(numbers),)))
            hits = [*(self._hit(query, row, is_unsent=True) for row in waiting), *(self._hit(query, r) for r in stored)]
            is_cut = bool(self._connection.row(_IS_CUT, {"within": wanted.within})[0])
        return Found(tuple(hits), ranked.total, is_cut=is_cut)

    def _ranked(self, query: Query, wanted: Wanted) -> _Ranked:
        key = (wanted.text, wanted.within)
        if self._last is None or not wanted.first or self._last[0] != key:
            self._last = (key, self._searched(query, wanted.within))
        return self._last[1]

    def _searched(self, query: Query, within: ConversationId | None) -> _Ranked:
        changes = self._changes()
        waiting = tuple(
            row
            for row in self._waiting(changes)
            if (within is None or row.conversation_id == within) and self._is_by(query, row) and query.matches(row.text)
        )
        if (match := self._match(query, within)) is None:
            return _Ranked(waiting, (), len(waiting))
        best, counted = (sql.replace(":match", _HIDDEN) if changes else sql for sql in (_BEST, _COUNT))
        hidden = [row[0] for row in self._connection.rows(_NUMBERS, (json.dumps(list(changes)),))]
        parameters = {"match": match, "hidden": json.dumps(hidden)}
        numbers = tuple(row[0] for row in self._connection.rows(best, parameters))
        count = len(numbers) if len(numbers) < MOST else self._connection.row(counted, parameters)[0]
        return _Ranked(waiting, numbers, len(waiting) + count)

    def _changes(self) -> Mapping[str, str | None]:
        """The new text of each message that the person changed and the server has not heard of; None when deleted."""
        kinds = (ChangeKind.EDIT.value, ChangeKind.DELETION.value)
        rows = self._connection.rows(_CHANGES, kinds)
        return {message_id: body if kind == ChangeKind.EDIT else None for message_id, kind, body in rows}

    def _waiting(self, changes: Mapping[str, str | None]) -> Iterator[_Row]:
        """What is written here and not on the server, as the person sees it: messages, then new texts of messages."""
        drafts = self._connection.rows(_DRAFTS, {"me": self._user_id})
        edited = json.dumps([key for key, body in changes.items() if body is not None])
        files = attachments_of_drafts(self._connection, [row[0] for row in drafts]) if drafts else {}
        for row in map(_Row._make, (*drafts, *self._connection.rows(_CHANGED, (edited,)))):
            if (body := changes.get(row.id, row.body)) is not None:
                yield row._replace(body=with_files(body, files.get(row.id, ())))

    def _match(self, query: Query, within: ConversationId | None) -> str | None:
        """The query in FTS5's language; None when nobody has the name that was asked for."""
        parts = list(map(_term, query.terms))
        if within is not None:
            parts.append(f'keys : "{key_of(within)}"')
        if query.is_own or query.senders:
            if not (senders := self._senders(query)):
                return None
            parts.append(_keys(senders))
        match = " AND ".join(parts)
        orphaned = [row[0] for row in self._connection.rows(_ORPHANED)]
        return f"({match}) NOT {_keys(orphaned)}" if orphaned else match

    def _senders(self, query: Query) -> list[str]:
        if query.is_own:
            return [self._user_id]
        return [key for key, *name in self._connection.rows(_PEOPLE) if query.is_by(full_name(*name))]

    def _is_by(self, query: Query, row: _Row) -> bool:
        return row.sender_id == self._user_id if query.is_own else query.is_by(full_name(row.first_name, row.last_name))

    def _hit(self, query: Query, row: _Row, *, is_unsent: bool = False) -> Hit:
        return Hit(
            message_id=MessageId(row.id),
            conversation_id=ConversationId(row.conversation_id),
            sender_id=UserId(row.sender_id),
            sender_name=full_name(row.first_name, row.last_name),
            sender_first_name=row.first_name or "",
            is_own=row.sender_id == self._user_id,
            sent_at=utc_or_epoch(row.at),
            snippet=snippet(query, row.text),
            is_unsent=is_unsent,
        )


def snippet(query: Query, body: str) -> Snippet:
    """The part of a message around its first hit."""
    text = " ".join(unicodedata.normalize("NFC", body).translate(_TURNS).split())
    marks = query.marks(text)
    start = _start(text, marks[0][0] if marks else 0)
    end = start + LENGTH
    before, after = ("…" if start else ""), ("…" if end < len(text) else "")
    shift = len(before) - start
    shown = tuple((a + shift, min(b, end) + shift) for a, b in marks if start <= a < end)
    return Snippet(f"{before}{text[start:end]}{after}", shown)


def _start(text: str, hit: int) -> int:
    """Where to begin, so that the hit is on the first line: at a word's beginning, if one is near."""
    if hit <= BEFORE:
        return 0
    space = text.find(" ", hit - BEFORE, hit)
    return space + 1 if space >= 0 else hit - BEFORE // 2


def _term(term: Term) -> str:
    end = " *" if term.is_begun else ""
    if len(term.words) > 1 or not term.is_begun:
        return f'words : "{" ".join(term.words)}"{end}'
    return "{words stems} : (" + " OR ".join(f'"{form}"{end}' for form in term.forms) + ")"


def _keys(ids: Iterable[str]) -> str:
    return "keys : (" + " OR ".join(f'"{key_of(one)}"' for one in ids) + ")"
