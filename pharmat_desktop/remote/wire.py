"""The wire's shapes: every answer of the server is checked here before anything else in the app sees it.

Cheap on purpose (about 1 ms for 1,000 rows): types are compared column by column, not value by value.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from pharmat_desktop.domain.drafts import MessageDraft
from pharmat_desktop.domain.errors import UnexpectedAnswer
from pharmat_desktop.domain.ports import MESSAGE_COLUMNS
from pharmat_desktop.domain.pull import (
    Digest,
    LiveEvent,
    LiveGone,
    LiveRows,
    NotSent,
    Progress,
    PulledPage,
    Row,
    Rows,
    Sent,
)
from pharmat_desktop.remote.pass_shapes import PASS_SHAPES
from pharmat_desktop.remote.payment_shapes import PAYMENT_SHAPES
from pharmat_desktop.remote.session_shapes import SESSION_SHAPES, shape

MAX_CURSOR = 10_000
"""Characters; a cursor is opaque, but nothing that is kept on disk may be without a bound."""
_NOTHING = type(None)
_MAX_INTEGER = 2**63
_TYPES: dict[str, frozenset[type]] = {
    "text": frozenset({str}),
    "text?": frozenset({str, _NOTHING}),
    "int": frozenset({int}),
    "int?": frozenset({int, _NOTHING}),
    "bool": frozenset({bool}),
    "json": frozenset({dict, list, _NOTHING}),
}


SHAPES: dict[str, dict[str, str]] = {
    "users": shape(
        "id:text role:text first_name last_name email avatar_path timezone updated_at deleted_at"
        " bio subjects:json languages:json"
    ),
    "subjects": shape("id:text name description color deleted_at"),
    "courses": shape(
        "id:text subject_id tutor_id title description level language price_minor:int? currency status"
        " lesson_count:int? duration_minutes:int? updated_at deleted_at syllabus prerequisites:json tags:json"
        " learning_objectives:json thumbnail_path rating_hundredths:int? rating_count:int?"
        " recent_reviews:json"
    ),
    "course_content": shape(
        "id:text course_id:text position:int? title description kind body duration_minutes:int? is_preview:bool"
        " updated_at deleted_at file_path quiz:json"
    ),
    "content_progress": shape(
        "id:text enrollment_id:text course_id:text content_id:text student_id:text position:int? completed_at"
        " last_opened_at updated_at deleted_at"
    ),
    "lesson_marks": shape(
        "id:text user_id:text course_id content_id kind:text place:int? quote text_before text_after note written_at"
        " created_at updated_at deleted_at"
    ),
    "enrollments": shape(
        "id:text course_id:text student_id:text enrolled_at progress:int? last_accessed_at completed_at deleted_at"
        " certificate_number review_rating:int? review_text review_shown_as reviewed_at"
    ),
    "conversations": shape("id:text kind:text subject last_seq:int created_at deleted_at"),
    "conversation_members": shape(
        "conversation_id:text user_id:text role last_read_seq:int joined_at deleted_at"
        " muted_until archived_at pinned_at"
    ),
    "messages": shape(
        "id:text conversation_id:text seq:int sender_id kind:text body:text reply_to written_at:text sent_at:text"
        " edited_at deleted_at attachments:json forwarded_from mentions:json"
    ),
    "message_reactions": shape("message_id:text user_id:text emoji:text conversation_id:text created_at deleted_at"),
    "quiz_attempts": shape(
        "id:text course_id:text content_id:text student_id:text attempt:int revision:int answers:json right_count:int"
        " question_count:int is_passed:bool results:json written_at scored_at updated_at deleted_at"
    ),
    "cards": shape(
        "id:text user_id:text course_id content_id front:text back is_suspended:bool written_at created_at updated_at"
        " deleted_at"
    ),
    "card_reviews": shape(
        "id:text user_id:text card_id:text rating:int? undoes reviewed_at:text updated_at deleted_at"
    ),
    "articles": shape(
        "id:text author_id:text title:text summary body tags:json category difficulty language reading_minutes:int?"
        " is_featured:bool published_at created_at updated_at deleted_at"
    ),
    "article_likes": shape("id:text article_id:text user_id:text created_at deleted_at"),
    "article_bookmarks": shape("id:text article_id:text user_id:text created_at deleted_at"),
    "scheduled_messages": shape(
        "id:text conversation_id:text sender_id:text body:text reply_to attachments:json written_at:text send_at:text"
        " zone:text problem_code problem updated_at deleted_at"
    ),
    "notifications": shape("id:text type title body data:json priority read_at created_at deleted_at"),
    **SESSION_SHAPES,
    **PASS_SHAPES,
    **PAYMENT_SHAPES,
}
"""Tables of the wire: their columns in order, with what a value may be."""
KEY_WIDTHS = {"conversation_members": 2, "message_reactions": 3}
"""Tables whose keys are lists of this many texts; other tables have an id."""


def page_from(answer: Any) -> PulledPage:
    """One answer of `sync_pull`. Tables and columns that this version does not know are left out."""
    page = _dict(answer, "page")
    cursor = page.get("cursor")
    if not isinstance(cursor, str) or not 0 < len(cursor) <= MAX_CURSOR:
        raise UnexpectedAnswer("page: no cursor")
    tables = _dict(page.get("tables") or {}, "tables")
    gone = _dict(page.get("gone") or {}, "gone")
    return PulledPage(
        cursor=cursor,
        has_more=_bool(page, "more"),
        is_reset=_bool(page, "reset"),
        tables={name: _table(name, table) for name, table in tables.items() if name in SHAPES},
        gone={name: _keys(name, keys) for name, keys in gone.items() if name in SHAPES},
        progress=_progress(page.get("progress")),
    )


def digests_from(answer: Any, columns: Mapping[str, Sequence[str]]) -> dict[str, Digest]:
    """The answer of `sync_digest`, of the tables that were asked for."""
    return {name: _digest(name, found) for name, found in _dict(answer, "digest").items() if name in columns}


def outcomes_from(answer: Any, drafts: Sequence[MessageDraft]) -> list[Sent | NotSent]:
    """The answer of `send_messages`: one outcome for each draft, in the same order."""
    items = _list(answer, "outcomes")
    if len(items) != len(drafts):
        raise UnexpectedAnswer(f"{len(items)} outcomes for {len(drafts)} messages")
    return [_outcome(_dict(item, "outcome"), draft) for item, draft in zip(items, drafts, strict=True)]


def messages_from(answer: Any) -> Rows:
    """Messages as PostgREST gives them, as objects."""
    return objects_from("messages", MESSAGE_COLUMNS, answer)


def objects_from(table: str, columns: tuple[str, ...], answer: Any) -> Rows:
    """Rows of a table as PostgREST gives them, as objects."""
    objects = [_dict(item, table) for item in _list(answer, table)]
    try:
        rows = [[item[name] for name in columns] for item in objects]
    except KeyError as missing:
        raise UnexpectedAnswer(f"{table}: no column {missing}") from None
    return _checked(table, columns, rows)


def paths_from(answer: Any) -> list[str]:
    """Where the files of messages are, as PostgREST gives their attachments."""
    lists = [_dict(item, "message").get("attachments") for item in _list(answer, "messages")]
    files = [file for found in lists if isinstance(found, list) for file in found if isinstance(file, dict)]
    return [path for file in files if isinstance(path := file.get("path"), str)]


def stored_row_from(table: str, answer: Any) -> LiveRows:
    """A row of `table` in the wire's order, as commands answer that change one."""
    return LiveRows(table, _stored(table, answer))


def live_event_from(payload: Any) -> LiveEvent | None:
    """The payload of a `change` broadcast, or None when it concerns a table that this version does not know."""
    change = _dict(payload, "change")
    table = change.get("table")
    if not isinstance(table, str) or table not in SHAPES:
        return None
    if "gone" in change:
        return LiveGone(table, _keys(table, change["gone"]))
    return LiveRows(table, _table(table, {"columns": change.get("columns"), "rows": [change.get("row")]}))


def _digest(name: str, found: Any) -> Digest:
    digest = _dict(found, f"digest of {name}")
    count, fingerprint = digest.get("count"), digest.get("hash")
    if type(count) is not int or not 0 <= count < _MAX_INTEGER or not isinstance(fingerprint, str):
        raise UnexpectedAnswer(f"digest of {name}: not a count and a text")
    return Digest(count, fingerprint)


def _outcome(item: dict[str, Any], draft: MessageDraft) -> Sent | NotSent:
    if item.get("id") != draft.id:
        raise UnexpectedAnswer("outcomes in another order than the messages")
    if item.get("status") == "ok":
        return Sent(draft.id, _stored("messages", item.get("row")).rows[0])
    code, sentence = item.get("code"), item.get("message")
    if item.get("status") != "refused" or not isinstance(code, str):
        raise UnexpectedAnswer("an outcome is neither ok nor refused")
    return NotSent(draft.id, code, sentence if isinstance(sentence, str) else "")


def _stored(table: str, row: Any) -> Rows:
    """One row as a command answers it. A newer server knows more columns, which come after these."""
    columns = tuple(SHAPES[table])
    return _checked(table, columns, [_list(row, table)[: len(columns)]])


def _table(name: str, table: Any) -> Rows:
    raw = _dict(table, name)
    columns = _list(raw.get("columns"), name)
    rows = _list(raw.get("rows"), name)
    if set(map(type, rows)) - {list}:
        raise UnexpectedAnswer(f"{name}: a row is not a list")
    expected = list(SHAPES[name])
    if columns != expected:
        pick = _picker(name, columns, expected)
        rows = [pick(row) for row in rows]
    return _checked(name, tuple(expected), rows)


def _picker(name: str, columns: list[Any], expected: list[str]) -> Callable[[list[Any]], list[Any]]:
    """For a server that is newer or orders its columns otherwise: the known ones, in the known order."""
    try:
        places = [columns.index(column) for column in expected]
    except ValueError:
        raise UnexpectedAnswer(f"{name}: a column is missing") from None

    def pick(row: list[Any]) -> list[Any]:
        if len(row) != len(columns):
            raise UnexpectedAnswer(f"{name}: a row of {len(row)} values for {len(columns)} columns")
        return [row[place] for place in places]

    return pick


def _checked(name: str, columns: tuple[str, ...], rows: Sequence[Row]) -> Rows:
    if set(map(len, rows)) - {len(columns)}:
        raise UnexpectedAnswer(f"{name}: rows are not {len(columns)} values long")
    for place, column in enumerate(columns):
        values = [row[place] for row in rows]
        found = set(map(type, values))
        if not found <= _TYPES[SHAPES[name][column]]:
            raise UnexpectedAnswer(f"{name}.{column}: a value of another type")
        _check_storable(f"{name}.{column}", values, found)
    return Rows(columns, rows)


def _check_storable(where: str, values: list[Any], found: set[type]) -> None:
    """SQLite holds 64-bit integers and UTF-8; JSON can say more."""
    if str in found:
        try:
            "".join(value for value in values if value is not None).encode()
        except UnicodeEncodeError:
            raise UnexpectedAnswer(f"{where}: a text that is not Unicode") from None
    elif int in found and any(value is not None and abs(value) >= _MAX_INTEGER for value in values):
        raise UnexpectedAnswer(f"{where}: a number without bound")


def _keys(name: str, keys: Any) -> list[str | Sequence[str]]:
    found = _list(keys, f"gone {name}")
    width = KEY_WIDTHS.get(name, 0)
    if not all(_is_key(key, width) for key in found):
        raise UnexpectedAnswer(f"gone {name}: a key of another type")
    return found


def _is_key(key: Any, width: int) -> bool:
    if not width:
        return isinstance(key, str)
    return isinstance(key, list) and len(key) == width and all(isinstance(part, str) for part in key)


def _progress(progress: Any) -> Progress | None:
    if progress is None:
        return None
    counts = _dict(progress, "progress")
    done, total = counts.get("done"), counts.get("total")
    if type(done) is not int or type(total) is not int:
        raise UnexpectedAnswer("progress is not two numbers")
    return Progress(done, total)


def _bool(page: Mapping[str, Any], name: str) -> bool:
    value = page.get(name, False)
    if not isinstance(value, bool):
        raise UnexpectedAnswer(f"page: {name} is not a boolean")
    return value


def _dict(value: Any, what: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise UnexpectedAnswer(f"{what}: not an object")
    return value


def _list(value: Any, what: str) -> list[Any]:
    if not isinstance(value, list):
        raise UnexpectedAnswer(f"{what}: not a list")
    return value
