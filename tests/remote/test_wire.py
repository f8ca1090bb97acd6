"""Shapes of the wire: what a server may answer, and what is not believed."""

from __future__ import annotations

import json
import time
import uuid
from datetime import UTC, datetime
from statistics import median
from typing import Any

import pytest

from pharmat_desktop.cache.mirror_tables import MIRRORED
from pharmat_desktop.domain.chat import ConversationId, MessageId
from pharmat_desktop.domain.drafts import MessageDraft
from pharmat_desktop.domain.errors import UnexpectedAnswer
from pharmat_desktop.domain.ports import MESSAGE_COLUMNS
from pharmat_desktop.domain.pull import Digest, LiveGone, LiveRows, NotSent, Progress, Sent
from pharmat_desktop.remote.wire import SHAPES, digests_from, live_event_from, messages_from, outcomes_from, page_from

NOW = "2026-11-22T16:00:00.123456+00:00"
ROW = ["m1", "c1", 1, "u1", "text", "Hello 👋", None, NOW, NOW, None, None, [], None, []]
DRAFT = MessageDraft(MessageId("m1"), ConversationId("c1"), "Hello", datetime.now(UTC))


def page(**changes: Any) -> dict[str, Any]:
    return {"cursor": "c", "more": False, "reset": False, **changes}


def messages(*rows: Any, columns: Any = list(MESSAGE_COLUMNS)) -> dict[str, Any]:  # noqa: B006  # never changed
    return page(tables={"messages": {"columns": columns, "rows": list(rows)}})


def test_the_shapes_are_those_of_the_ports() -> None:
    assert tuple(SHAPES["messages"]) == MESSAGE_COLUMNS


def test_a_page_becomes_rows() -> None:
    read = page_from(
        page(
            more=True,
            tables={"messages": {"columns": list(MESSAGE_COLUMNS), "rows": [ROW]}},
            gone={"conversation_members": [["c1", "u2"]], "messages": ["m9"]},
            progress={"done": 1, "total": 9},
        )
    )
    assert read.tables["messages"].rows == [ROW]
    assert (read.cursor, read.has_more, read.is_reset, read.progress) == ("c", True, False, Progress(1, 9))
    assert read.gone == {"conversation_members": [["c1", "u2"]], "messages": ["m9"]}


def test_a_newer_server_is_understood() -> None:
    """Unknown tables and columns are left out, and another order of columns is put right."""
    columns = ["brand_new", *reversed(MESSAGE_COLUMNS)]
    answer = messages([7, *reversed(ROW)], columns=columns)
    answer["tables"]["planets"] = {"columns": ["id"], "rows": [["earth"]]}
    answer["gone"] = {"planets": ["pluto"]}
    read = page_from(answer)
    assert read.tables == {"messages": (MESSAGE_COLUMNS, [ROW])}
    assert not read.gone


def with_value(column: str, value: Any) -> list[Any]:
    return [value if name == column else old for name, old in zip(MESSAGE_COLUMNS, ROW, strict=True)]


@pytest.mark.parametrize(
    "answer",
    [
        None,
        [],
        "page",
        {},
        page(cursor=None),
        page(cursor=7),
        page(cursor=""),
        page(cursor="x" * 10_001),
        page(more="yes"),
        page(reset=1),
        page(tables=[1]),
        page(tables={"messages": []}),
        page(tables={"messages": {"columns": None, "rows": []}}),
        page(tables={"messages": {"columns": ["id"], "rows": []}}),
        page(gone=["x"]),
        page(gone={"messages": "m1"}),
        page(gone={"messages": [1]}),
        page(gone={"messages": [["a", "b"]]}),
        page(gone={"conversation_members": [["a"]]}),
        page(gone={"conversation_members": ["a"]}),
        page(progress=7),
        page(progress={"done": "1", "total": 2}),
        messages("row"),
        messages({"id": "m1"}),
        messages(ROW[:-1]),
        messages([*ROW, 1]),
        messages(ROW, ROW[:-1]),
        messages([*ROW, 1], columns=[*MESSAGE_COLUMNS, "new", "newer"]),
        messages(with_value("id", None)),
        messages(with_value("id", 7)),
        messages(with_value("seq", "1")),
        messages(with_value("seq", 1.5)),
        messages(with_value("seq", True)),
        messages(with_value("seq", 2**63)),
        messages(with_value("body", None)),
        messages(with_value("body", "\ud800")),
        messages(with_value("body", {"x": 1})),
        messages(with_value("deleted_at", False)),
    ],
    ids=repr,
)
def test_a_page_of_another_shape_is_not_believed(answer: Any) -> None:
    with pytest.raises(UnexpectedAnswer):
        page_from(answer)


def test_amounts_of_money_are_whole_numbers() -> None:
    """A number with a point is refused as any value of another type is."""
    amounts = {
        f"{table}.{name}": kind for table, shape in SHAPES.items() for name, kind in shape.items() if "minor" in name
    }
    assert {"payments.amount_minor", "refunds.rule_minor", "payouts.gross_minor"} <= set(amounts)
    assert {*amounts.values()} <= {"int", "int?"}


def test_outcomes_come_in_the_order_of_the_drafts() -> None:
    other = MessageDraft(MessageId("m2"), ConversationId("c1"), "Hello", datetime.now(UTC))
    read = outcomes_from(
        [
            {"id": "m1", "status": "ok", "row": ROW},
            {"id": "m2", "status": "refused", "code": "too_long", "message": "The message is too long."},
        ],
        [DRAFT, other],
    )
    assert read == [Sent("m1", ROW), NotSent("m2", "too_long", "The message is too long.")]


@pytest.mark.parametrize(
    "answer",
    [
        None,
        {},
        [],
        [1],
        [{"id": "m2", "status": "ok", "row": ROW}],
        [{"id": "m1", "status": "ok"}],
        [{"id": "m1", "status": "ok", "row": ROW[:-1]}],
        [{"id": "m1", "status": "refused"}],
        [{"id": "m1", "status": "maybe", "code": "x"}],
        [{"id": "m1", "status": "ok", "row": ROW}] * 2,
    ],
    ids=repr,
)
def test_outcomes_of_another_shape_are_not_believed(answer: Any) -> None:
    """A message is never taken for sent, or for refused, on the word of an answer that makes no sense."""
    with pytest.raises(UnexpectedAnswer):
        outcomes_from(answer, [DRAFT])


def test_found_messages_become_rows() -> None:
    found = [dict(zip(MESSAGE_COLUMNS, ROW, strict=True))]
    assert messages_from(found) == (MESSAGE_COLUMNS, [ROW])
    assert messages_from([]).rows == []
    with pytest.raises(UnexpectedAnswer):
        messages_from([{"id": "m1"}])
    with pytest.raises(UnexpectedAnswer):
        messages_from("")


def test_digests_are_those_that_were_asked_for() -> None:
    """Tables that nobody asked for are left out."""
    answer = {"users": {"count": 2, "hash": "fa"}, "later": {"count": "?"}}
    assert digests_from(answer, {"users": ["id"]}) == {"users": Digest(2, "fa")}


@pytest.mark.parametrize(
    "digest",
    [
        None,
        [],
        {},
        {"count": 1},
        {"count": "1", "hash": "a"},
        {"count": True, "hash": "a"},
        {"count": -1, "hash": "a"},
        {"count": 2**63, "hash": "a"},
        {"count": 1, "hash": 10},
    ],
)
def test_a_digest_of_another_shape_is_not_believed(digest: Any) -> None:
    """Nothing is healed because of an answer that makes no sense."""
    with pytest.raises(UnexpectedAnswer):
        digests_from({"users": digest}, {"users": ["id"]})


def test_live_changes_are_rows_or_keys() -> None:
    """Unknown keys and tables are ignored; a known table in another shape is not."""
    rows = live_event_from({"id": "x", "table": "messages", "columns": list(MESSAGE_COLUMNS), "row": ROW})
    assert rows == LiveRows("messages", (MESSAGE_COLUMNS, [ROW]))  # type: ignore[arg-type]  # Rows is a tuple
    assert live_event_from({"table": "conversations", "gone": ["c1"]}) == LiveGone("conversations", ["c1"])
    assert live_event_from({"table": "planets", "gone": ["c1"]}) is None
    wrongs: list[Any] = [None, [], {"table": "messages"}, {"table": "messages", "columns": [], "row": []}]
    for wrong in wrongs:
        with pytest.raises(UnexpectedAnswer):
            live_event_from(wrong)


def test_the_mirror_keeps_only_what_the_wire_brings() -> None:
    """A column of the mirror that no shape names would refuse every page of its table."""
    for name in SHAPES:
        assert set(MIRRORED[name].columns) <= set(SHAPES[name]), name


def test_a_thousand_rows_are_checked_almost_as_fast_as_they_are_parsed() -> None:
    """Checking takes less than three times what JSON's own parser takes; both together stay below half a frame."""
    body = "Renal clearance falls with age, so the dose must fall too. " * 2
    rows = [[str(uuid.uuid4()), str(uuid.uuid4()), n, str(uuid.uuid4()), "text", body, *ROW[6:]] for n in range(1000)]
    raw = json.dumps(messages(*rows)).encode()
    parsing, checking = [], []
    for _ in range(15):
        started = time.thread_time()
        page = json.loads(raw)
        parsed = time.thread_time()
        page_from(page)
        parsing.append(parsed - started)
        checking.append(time.thread_time() - parsed)
    print(f"1000 rows, {len(raw) // 1024} KB: {median(parsing) * 1000:.1f} + {median(checking) * 1000:.1f} ms")
    assert median(checking) < 3 * median(parsing)
