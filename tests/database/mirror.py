"""The smallest client: applies pages of sync_pull as the contract says, and nothing else."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any, ClassVar

DEPENDENTS = {
    "conversations": ("conversation_id", ("conversation_members", "messages", "message_reactions")),
    "courses": ("course_id", ("course_content", "enrollments", "assignments")),
    "assignments": ("assignment_id", ("assignment_rubrics",)),
    "queries": ("query_id", ("query_comments",)),
}
Rows = dict[tuple[Any, ...], dict[str, Any]]


class Mirror:
    """Rows by table and key, and the cursor that belongs to them."""

    COLUMNS: ClassVar[dict[str, list[str]]] = {}
    KEYS: ClassVar[dict[str, tuple[str, ...]]] = {}

    def __init__(self) -> None:
        self.cursor: str | None = None
        self.tables: dict[str, Rows] = {table: {} for table in self.KEYS}

    @classmethod
    def learn(cls, declared: Iterable[Mapping[str, Any]]) -> None:
        """Takes the tables as the database declares them: name, columns, key."""
        for table in declared:
            cls.COLUMNS[table["name"]] = list(table["columns"])
            cls.KEYS[table["name"]] = tuple(table["key"])

    @classmethod
    def columns_of(cls, table: str) -> list[str]:
        """In their order on the wire."""
        return cls.COLUMNS[table]

    @classmethod
    def keyed(cls, table: str, rows: list[list[Any]]) -> Rows:
        """Rows of the wire as mappings, by key."""
        mapped = [dict(zip(cls.COLUMNS[table], row, strict=True)) for row in rows]
        return {tuple(row[part] for part in cls.KEYS[table]): row for row in mapped}

    def apply(self, text: str) -> dict[str, Any]:
        """Applies one page and returns it parsed."""
        page: dict[str, Any] = json.loads(text)
        if page["reset"]:
            self.tables = {table: {} for table in self.KEYS}
        for table, keys in page.get("gone", {}).items():
            for key in keys:
                self._forget(table, tuple(key) if isinstance(key, list) else (key,))
        for table, content in page.get("tables", {}).items():
            assert content["columns"] == self.columns_of(table)
            self._store(table, content["rows"])
        self.cursor = page["cursor"]
        return page

    def whole_columns(self) -> dict[str, list[str]]:
        """Columns without fractions, whose digits this client does not keep."""
        return {
            table: [
                name for name in columns if not any(_has_fraction(row[name]) for row in self.tables[table].values())
            ]
            for table, columns in self.COLUMNS.items()
        }

    def digest(self, columns: Mapping[str, list[str]] | None = None) -> dict[str, dict[str, Any]]:
        """What `sync_digest` should answer."""
        wanted = columns or self.COLUMNS
        return {
            table: {"count": len(self.tables[table]), "hash": _fingerprint(self.tables[table].values(), names)}
            for table, names in wanted.items()
        }

    def _forget(self, table: str, key: tuple[str, ...]) -> None:
        self.tables[table].pop(key, None)
        column, dependents = DEPENDENTS.get(table, ("", ()))
        for dependent in dependents:
            for part in [k for k, row in self.tables[dependent].items() if row[column] == key[0]]:
                self._forget(dependent, part)

    def _store(self, table: str, rows: list[list[Any]]) -> None:
        for key, row in self.keyed(table, rows).items():
            if row["deleted_at"] is not None and table != "messages":
                self._forget(table, key)
            else:
                self.tables[table][key] = row


def _has_fraction(value: Any) -> bool:
    if isinstance(value, dict | list):
        return any(map(_has_fraction, value.values() if isinstance(value, dict) else value))
    return isinstance(value, float)


def _fingerprint(rows: Iterable[dict[str, Any]], columns: list[str]) -> str:
    texts = (json.dumps([row[name] for name in columns], ensure_ascii=False) for row in rows)
    numbers = (int(hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()[:15], 16) for text in texts)
    return format(sum(numbers) % 2**60, "x")
