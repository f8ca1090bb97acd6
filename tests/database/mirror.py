"""The smallest client: applies pages of sync_pull as the contract says, and nothing else."""

from __future__ import annotations

import json
from typing import Any

KEYS: dict[str, tuple[str, ...]] = {
    "users": ("id",),
    "subjects": ("id",),
    "courses": ("id",),
    "course_content": ("id",),
    "enrollments": ("id",),
    "conversations": ("id",),
    "conversation_members": ("conversation_id", "user_id"),
    "messages": ("id",),
    "notifications": ("id",),
}
COLUMNS = {
    "users": "id role first_name last_name email avatar_path timezone updated_at deleted_at",
    "subjects": "id name description color deleted_at",
    "courses": "id subject_id tutor_id title description level language price_minor currency status lesson_count"
    " duration_minutes updated_at deleted_at",
    "course_content": "id course_id position title description kind body duration_minutes is_preview updated_at"
    " deleted_at",
    "enrollments": "id course_id student_id enrolled_at progress last_accessed_at completed_at deleted_at",
    "conversations": "id kind subject last_seq created_at deleted_at",
    "conversation_members": "conversation_id user_id role last_read_seq joined_at deleted_at muted_until archived_at"
    " pinned_at",
    "messages": "id conversation_id seq sender_id kind body reply_to written_at sent_at edited_at deleted_at",
    "notifications": "id type title body data priority read_at created_at deleted_at",
}
DEPENDENTS = {
    "conversations": ("conversation_id", ("conversation_members", "messages")),
    "courses": ("course_id", ("course_content", "enrollments")),
}


class Mirror:
    """Rows by table and key, and the cursor that belongs to them."""

    def __init__(self) -> None:
        self.cursor: str | None = None
        self.tables: dict[str, dict[Any, dict[str, Any]]] = {table: {} for table in KEYS}

    @staticmethod
    def columns_of(table: str) -> list[str]:
        """The contract's columns, in order."""
        return COLUMNS[table].split()

    @staticmethod
    def keyed(rows: list[list[Any]], columns: list[str], key: tuple[str, ...]) -> dict[Any, Any]:
        """Rows as mappings, by key."""
        mapped = [dict(zip(columns, row, strict=True)) for row in rows]
        return {tuple(row[part] for part in key): row for row in mapped}

    def without(self, table: str, columns: set[str]) -> dict[Any, dict[str, Any]]:
        """A table's rows without some columns."""
        return {
            key: {name: value for name, value in row.items() if name not in columns}
            for key, row in self.tables[table].items()
        }

    def apply(self, text: str) -> dict[str, Any]:
        """Applies one page and returns it parsed."""
        page: dict[str, Any] = json.loads(text)
        if page["reset"]:
            self.tables = {table: {} for table in KEYS}
        for table, keys in page.get("gone", {}).items():
            for key in keys:
                self._forget(table, tuple(key) if isinstance(key, list) else (key,))
        for table, content in page.get("tables", {}).items():
            assert content["columns"] == self.columns_of(table)
            self._store(table, content["rows"])
        self.cursor = page["cursor"]
        return page

    def _forget(self, table: str, key: tuple[str, ...]) -> None:
        self.tables.get(table, {}).pop(key, None)
        column, dependents = DEPENDENTS.get(table, ("", ()))
        for dependent in dependents:
            rows = self.tables[dependent]
            self.tables[dependent] = {k: row for k, row in rows.items() if row[column] != key[0]}

    def _store(self, table: str, rows: list[list[Any]]) -> None:
        for key, row in self.keyed(rows, self.columns_of(table), KEYS[table]).items():
            if row["deleted_at"] is not None and table != "messages":
                self._forget(table, key)
            else:
                self.tables[table][key] = row
