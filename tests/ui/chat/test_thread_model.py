"""The thread's model: few edits, the right ones, and a message that keeps its row from draft to sent."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from pharmat_desktop.domain.chat import Delivery, Message
from pharmat_desktop.ui.chat.thread_model import ThreadModel
from tests.ui.chat.shelf import THREAD, Shelf, draft, message

pytestmark = pytest.mark.usefixtures("qapp")


class Watched:
    """A model under Qt's own tester, with what it announced."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.model = ThreadModel(shelf.service, THREAD)
        self.tester = QAbstractItemModelTester(self.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        self.told: list[tuple[str, int, int]] = []
        self.model.rowsInserted.connect(lambda _, first, last: self.told.append(("inserted", first, last)))
        self.model.rowsRemoved.connect(lambda _, first, last: self.told.append(("removed", first, last)))
        self.model.dataChanged.connect(lambda first, last: self.told.append(("changed", first.row(), last.row())))
        self.model.modelReset.connect(lambda: pytest.fail("the model was reset"))

    def read(self, first: int, count: int) -> None:
        """As a view does that shows these rows."""
        for row in range(first, first + count):
            self.model.message(row)
        self.model.watch(first, count)

    def bodies(self) -> list[str]:
        return [self.model.index(row).data() for row in range(self.model.rowCount())]

    def check(self) -> None:
        assert self.bodies() == [row.body for row in self.shelf.rows]
        assert [self.model.message(row) for row in range(self.model.rowCount())] == self.shelf.rows


@pytest.fixture
def watched() -> Iterator[Watched]:
    made = Watched(Shelf(message(number) for number in range(200)))
    made.read(180, 20)
    yield made
    made.model.close()
    del made.tester


def test_a_new_message_is_one_insertion_at_the_end(watched: Watched) -> None:
    """Nothing else is announced, and one short read finds it out."""
    watched.shelf.rows.append(message(200))
    watched.shelf.slices = 0
    watched.shelf.publish()
    assert watched.told == [("inserted", 200, 200)]
    watched.check()


def test_a_draft_becomes_sent_in_place(watched: Watched) -> None:
    """The row changes; it is neither removed nor inserted, so nothing flickers and a selection stays."""
    watched.shelf.rows.append(draft(200))
    watched.shelf.publish()
    watched.read(180, 21)
    kept = QPersistentModelIndex(watched.model.index(200))
    watched.told.clear()
    watched.shelf.rows[-1] = message(200, own=True)
    watched.shelf.publish()
    assert watched.told == [("changed", 200, 200)]
    assert kept.row() == 200


def test_another_message_arrives_before_a_draft_is_sent(watched: Watched) -> None:
    """The server put theirs first: one insertion above, one change below."""
    watched.shelf.rows.append(draft(201))
    watched.shelf.publish()
    watched.read(180, 21)
    watched.told.clear()
    watched.shelf.rows[-1:] = [message(200, own=False), message(201, own=True)]
    watched.shelf.publish()
    assert watched.told == [("inserted", 200, 200), ("changed", 201, 201)]
    watched.check()


def test_history_arrives_above(watched: Watched) -> None:
    """A thousand older messages are one insertion at the top; what is on screen keeps its identity."""
    kept = QPersistentModelIndex(watched.model.index(190))
    watched.shelf.rows[:0] = [message(-number) for number in range(1000, 0, -1)]
    watched.shelf.publish()
    assert watched.told == [("inserted", 0, 999)]
    assert kept.row() == 1190
    watched.check()


def test_an_edited_and_a_deleted_message_change_in_place(watched: Watched) -> None:
    """Both are changes of their rows."""
    watched.shelf.rows[185] = replace(watched.shelf.rows[185], body="Corrected", is_edited=True)
    watched.shelf.rows[190] = replace(watched.shelf.rows[190], body="", is_deleted=True)
    watched.shelf.publish()
    assert watched.told == [("changed", 185, 185), ("changed", 190, 190)]


def test_a_retried_draft_moves_to_the_end(watched: Watched) -> None:
    """Its lane is a queue: the row leaves its place and appears last."""
    watched.shelf.rows += [draft(201), draft(202)]
    watched.shelf.publish()
    watched.read(180, 22)
    watched.told.clear()
    watched.shelf.rows[-2:] = [draft(202), draft(201)]
    watched.shelf.publish()
    assert sorted(kind for kind, _, _ in watched.told) == ["inserted", "removed"]
    watched.check()


def test_a_thread_that_is_emptied_and_filled_again(watched: Watched) -> None:
    """The mirror was thrown away: rows leave and come, without a reset."""
    rows = watched.shelf.rows[:]
    watched.shelf.rows.clear()
    watched.shelf.publish()
    assert watched.model.rowCount() == 0
    watched.shelf.rows += rows
    watched.shelf.publish()
    assert watched.told == [("removed", 0, 199), ("inserted", 0, 199)]
    watched.check()


@pytest.mark.parametrize("seed", range(60))
def test_any_change_leads_to_the_same_rows(seed: int) -> None:
    """Random edits anywhere, on screen and off it, under Qt's tester in fatal mode."""
    draw = random.Random(seed)
    watched = Watched(Shelf(message(number) for number in range(draw.randrange(0, 150))))
    fresh = iter(range(1000, 10**6))
    for _ in range(12):
        count = watched.model.rowCount()
        if count:
            first = draw.randrange(count)
            watched.read(first, min(draw.randint(1, 30), count - first))
        for _ in range(draw.randint(1, 4)):
            _change(watched.shelf.rows, draw, fresh)
        watched.shelf.publish()
        watched.check()
    watched.model.close()


def _change(rows: list[Message], draw: random.Random, fresh: Iterator[int]) -> None:
    kind, place = draw.choice(["append", "prepend", "insert", "remove", "edit", "move"]), draw.randrange(len(rows) + 1)
    if kind in ("append", "prepend", "insert"):
        place = {"append": len(rows), "prepend": 0, "insert": place}[kind]
        rows[place:place] = [message(next(fresh)) for _ in range(draw.choice([1, 1, 5, 80]))]
    elif kind == "remove":
        del rows[place : place + draw.choice([1, 1, 3, 40])]
    elif place < len(rows):
        row = rows.pop(place)
        target = place if kind == "edit" else draw.randrange(len(rows) + 1)
        rows.insert(target, replace(row, body=f"{row.body}!"))


def test_every_row_is_readable_by_assistive_technology(watched: Watched) -> None:
    """Rows say sender, text, time and state, in words."""
    watched.shelf.rows[0] = replace(message(0, "Hello", own=True), delivery=Delivery.READ)
    watched.shelf.rows[1] = draft(1, Delivery.NEEDS_ATTENTION, "Lost?", "You are not a member any more.")
    watched.shelf.publish()
    spoken = [watched.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert spoken[0].startswith("You, Hello, ")
    assert spoken[0].endswith(", Read")
    assert spoken[1].endswith("Not sent. You are not a member any more.")
    assert spoken[2].startswith("Amal Haddad, Message 2, ")


def test_a_closed_model_follows_no_more(watched: Watched) -> None:
    """Its thread is not on screen any longer."""
    watched.model.close()
    watched.shelf.rows.append(message(200))
    watched.shelf.publish()
    assert watched.told == []


def test_a_child_of_a_row_has_no_rows(watched: Watched) -> None:
    """It is a list, not a tree."""
    assert watched.model.rowCount(watched.model.index(0)) == 0
    assert watched.model.data(QModelIndex()) is None
