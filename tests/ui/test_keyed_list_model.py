"""KeyedListModel: whatever is replaced by whatever, the view is told by the book."""

from __future__ import annotations

import random
from typing import NamedTuple

import pytest
from PySide6.QtCore import QAbstractListModel, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from pharmat_desktop.ui.models.gradual import PAGE, GradualListModel
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE, KeyedListModel


class Row(NamedTuple):
    id: str
    text: str = ""


def _rows(keys: str) -> list[Row]:
    return [Row(key) for key in keys]


def _told(model: QAbstractListModel) -> list[str]:
    told: list[str] = []
    model.rowsInserted.connect(lambda *_: told.append("inserted"))
    model.rowsRemoved.connect(lambda *_: told.append("removed"))
    model.rowsMoved.connect(lambda *_: told.append("moved"))
    model.dataChanged.connect(lambda *_: told.append("changed"))
    model.modelReset.connect(lambda *_: told.append("reset"))
    return told


@pytest.fixture
def model() -> KeyedListModel[Row]:
    return KeyedListModel[Row]()


def test_300_random_replacements_satisfy_qts_own_model_tester(model: KeyedListModel[Row]) -> None:
    """No replacement, however different, breaks a rule of QAbstractItemModel, and none resets."""
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    told = _told(model)
    draw = random.Random(7)
    for _ in range(300):
        keys = draw.sample(range(40), draw.randrange(41))
        wanted = [Row(str(key), draw.choice(("a", "b"))) for key in keys]
        model.replace(wanted)
        assert list(model.items()) == wanted
        assert [model.data(model.index(row), SNAPSHOT_ROLE) for row in range(model.rowCount())] == wanted
    assert "reset" not in told


def test_a_long_list_is_ordered_anew_at_once(model: KeyedListModel[Row]) -> None:
    """Half of the rows come from anywhere and all change places: two signals, and what was followed still is."""
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    draw = random.Random(3)
    for _ in range(4):  # Qt's tester asks about every row at every signal
        before, after = draw.sample(range(300), 150), draw.sample(range(300), 150)
        model.replace([Row(str(key)) for key in before])
        followed = {str(key): QPersistentModelIndex(model.index(row)) for row, key in enumerate(before)}
        told = _told(model)
        wanted = [Row(str(key), "new") for key in after]
        model.replace(wanted)
        assert list(model.items()) == wanted
        assert told.count("inserted") <= 1
        assert not {"moved", "reset"} & set(told)
        for key in set(before) & set(after):
            assert followed[str(key)].data(SNAPSHOT_ROLE) == Row(str(key), "new")


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("", "abc", ["inserted"]),
        ("abc", "", ["removed"]),
        ("abcd", "dabc", ["moved"]),
        ("abcd", "bcda", ["moved"]),
        ("abcd", "axycd", ["removed", "inserted"]),
        ("abc", "abc", []),
    ],
)
def test_a_replacement_tells_no_more_than_what_differs(
    model: KeyedListModel[Row], before: str, after: str, expected: list[str]
) -> None:
    """One row that jumps to the top is one move, not a storm of signals."""
    model.replace(_rows(before))
    told = _told(model)
    model.replace(_rows(after))
    assert told == expected


def test_a_changed_row_keeps_its_selection(model: KeyedListModel[Row]) -> None:
    """A persistent index follows its row while others come before it and its text changes."""
    model.replace(_rows("abc"))
    kept = QPersistentModelIndex(model.index(1))
    model.replace([Row("x"), Row("c"), Row("a"), Row("b", "new")])
    assert kept.row() == 3
    assert kept.data(SNAPSHOT_ROLE) == Row("b", "new")


def test_two_rows_with_one_id_are_refused(model: KeyedListModel[Row]) -> None:
    """An id that is not unique is a bug of the reader, not a row that vanishes."""
    with pytest.raises(ValueError, match="id"):
        model.replace(_rows("aa"))


def test_rows_outside_hold_nothing(model: KeyedListModel[Row]) -> None:
    """Asking beside the list is no error."""
    model.replace(_rows("a"))
    assert model.item(5) is None
    assert model.row_of("z") == -1
    assert model.data(model.index(9), Qt.ItemDataRole.DisplayRole) is None


def test_rows_that_leave_everywhere_leave_at_once(model: KeyedListModel[Row]) -> None:
    """Every third of 300 stays: one removal, in order, and what was followed still is."""
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.replace([Row(str(key)) for key in range(300)])
    followed = {key: QPersistentModelIndex(model.index(key)) for key in range(300)}
    told = _told(model)
    kept = [Row(str(key)) for key in range(0, 300, 3)]
    model.replace(kept)
    assert told == ["removed"]
    assert list(model.items()) == kept
    for key, index in followed.items():
        assert index.isValid() is (key % 3 == 0)
        assert not index.isValid() or index.data(SNAPSHOT_ROLE) == Row(str(key))


def test_a_gradual_list_brings_its_rows_as_they_are_asked_for() -> None:
    """A page at a time; a row far below at once; another list begins anew."""
    model = GradualListModel[Row]()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    rows = [Row(str(key)) for key in range(3 * PAGE)]
    model.show(rows)
    assert model.rowCount() <= 2 * PAGE  # Qt's tester asks for more by itself
    model.show(rows, is_other=True)
    model.fetchMore()
    assert list(model.items()) == rows[: model.rowCount()]
    assert model.reach(str(3 * PAGE - 1)) == 3 * PAGE - 1
    assert list(model.items()) == rows
    assert not model.canFetchMore()
    assert model.reach("nowhere") == -1
    model.show(rows[:3], is_other=True)
    assert list(model.items()) == rows[:3]
