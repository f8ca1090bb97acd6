"""A list model whose whole content is replaced by a new reading, while the view sees only what differs.

Never resets: selection, scroll position and focus survive every replacement.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Iterator, Sequence
from operator import lt
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from pharmat_desktop.ui.overrides import override


class Snapshot(Protocol):
    """A frozen value with an id that stays the same while the rest changes. Two rows never share it."""

    @property
    def id(self) -> Hashable: ...


T = TypeVar("T", bound=Snapshot)

MANY = 64
"""Places at which rows come or move; beyond that the view is told of one new order instead of each of them."""
SNAPSHOT_ROLE = Qt.ItemDataRole.UserRole + 1
"""The frozen snapshot of a row."""

Index = QModelIndex | QPersistentModelIndex


class KeyedListModel(QAbstractListModel, Generic[T]):
    """Rows are frozen snapshots, told apart by their ids. Subclasses say what a row's text and spoken text are."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[T] = []
        self._keys: list[Hashable] = []

    def text(self, item: T) -> str:
        """What the row is called: shown by standard delegates, searched when one types."""
        return str(item)

    def spoken(self, item: T) -> str:
        """What a screen reader says: everything that the row shows."""
        return self.text(item)

    def items(self) -> Sequence[T]:
        return tuple(self._items)

    def item(self, row: int) -> T | None:
        return self._items[row] if 0 <= row < len(self._items) else None

    def row_of(self, key: Hashable) -> int:
        """The row whose id is `key`, or -1."""
        return self._keys.index(key) if key in self._keys else -1

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._items)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.item(index.row()) if index.isValid() else None
        if item is None:
            return None
        if role == SNAPSHOT_ROLE:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(item)
        return self.spoken(item) if role == Qt.ItemDataRole.AccessibleTextRole else None

    def replace(self, items: Sequence[T]) -> None:
        """Become `items`, by the fewest moves. Raises ValueError when two of them share a key."""
        keys = [item.id for item in items]
        if len(set(keys)) != len(keys):
            raise ValueError("two rows share an id")
        self._remove_all_but(set(keys))
        if self._keys != keys:  # else nothing comes, and nothing moves
            ranks = {key: rank for rank, key in enumerate(keys)}
            staying = set(_longest_increasing([*map(ranks.__getitem__, self._keys)]))
            moves = len(self._keys) - len(staying)
            gaps = sum(rank + 1 not in staying for rank in (-1, *staying))
            if moves + gaps > MANY:
                self._order_anew(items, keys)
            else:
                self._place_one_by_one(items, keys, staying)
        self._update(items)

    def _place_one_by_one(self, items: Sequence[T], keys: list[Hashable], staying: set[int]) -> None:
        row = 0
        while row < len(items):
            if row in staying:
                row += 1
                continue
            row = self._place(row, items, keys)

    def _order_anew(self, items: Sequence[T], keys: list[Hashable]) -> None:
        """New rows come to the end all at once, then every row goes to its place."""
        present = set(self._keys)
        coming = [item for item in items if item.id not in present]
        if coming:
            self.beginInsertRows(QModelIndex(), len(self._keys), len(self._keys) + len(coming) - 1)
            self._items += coming
            self._keys += [item.id for item in coming]
            self.endInsertRows()
        known = dict(zip(self._keys, self._items, strict=True))
        self._reorder([known[key] for key in keys], keys)

    def _reorder(self, items: list[T], keys: list[Hashable]) -> None:
        """The same rows in another order."""
        self.layoutAboutToBeChanged.emit()
        followed = self.persistentIndexList()
        places = {key: rank for rank, key in enumerate(keys)}
        moved = [self.index(places[self._keys[index.row()]]) for index in followed]
        self._items, self._keys = items, keys
        self.changePersistentIndexList(followed, moved)
        self.layoutChanged.emit()

    def _remove_all_but(self, kept: set[Hashable]) -> None:
        leaving = [row for row, key in enumerate(self._keys) if key not in kept]
        runs = [*_runs(leaving)]
        if len(runs) > MANY:
            self._bring_to_end(leaving)
            runs = [(len(self._keys) - len(leaving), len(self._keys) - 1)]
        for first, last in reversed(runs):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._items[first : last + 1], self._keys[first : last + 1]
            self.endRemoveRows()

    def _bring_to_end(self, rows: list[int]) -> None:
        leaving = set(rows)
        order = [*(row for row in range(len(self._keys)) if row not in leaving), *rows]
        self._reorder([self._items[row] for row in order], [self._keys[row] for row in order])

    def _place(self, rank: int, items: Sequence[T], keys: list[Hashable]) -> int:
        """Put the item of `rank`, or a run of new ones, behind its predecessor, which is in place.

        Returns the next rank.
        """
        target = self._keys.index(keys[rank - 1]) + 1 if rank else 0
        present = set(self._keys)
        if keys[rank] in present:
            self._move(self._keys.index(keys[rank]), target)
            return rank + 1
        end = rank + 1
        while end < len(keys) and keys[end] not in present:
            end += 1
        self.beginInsertRows(QModelIndex(), target, target + end - rank - 1)
        self._items[target:target] = items[rank:end]
        self._keys[target:target] = keys[rank:end]
        self.endInsertRows()
        return end

    def _move(self, source: int, target: int) -> None:
        """`target` counts as Qt counts: before the row is taken out of its place."""
        if target in (source, source + 1):
            return
        self.beginMoveRows(QModelIndex(), source, source, QModelIndex(), target)
        item, key = self._items.pop(source), self._keys.pop(source)
        landing = target - 1 if target > source else target
        self._items.insert(landing, item)
        self._keys.insert(landing, key)
        self.endMoveRows()

    def _update(self, items: Sequence[T]) -> None:
        pairs = enumerate(zip(self._items, items, strict=True))
        other = [row for row, (old, new) in pairs if old is not new and old != new]
        for first, last in _runs(other):
            self._items[first : last + 1] = items[first : last + 1]
            self.dataChanged.emit(self.index(first), self.index(last))


def _runs(rows: list[int]) -> Iterator[tuple[int, int]]:
    """First and last of rows that follow one another; `rows` ascend."""
    first = 0
    for place in range(1, len(rows) + 1):
        if place == len(rows) or rows[place] != rows[place - 1] + 1:
            yield rows[first], rows[place - 1]
            first = place


def _longest_increasing(ranks: list[int]) -> list[int]:
    """The ranks that may stay where they are while the others move around them."""
    if all(map(lt, ranks, ranks[1:])):
        return ranks  # as when rows only come or leave
    ends: list[int] = []
    tails: list[int] = []
    before: list[int] = []
    for place, rank in enumerate(ranks):
        at = bisect_left(ends, rank)
        before.append(tails[at - 1] if at else -1)
        ends[at : at + 1] = [rank]
        tails[at : at + 1] = [place]
    staying: list[int] = []
    place = tails[-1] if tails else -1
    while place >= 0:
        staying.append(ranks[place])
        place = before[place]
    return staying
