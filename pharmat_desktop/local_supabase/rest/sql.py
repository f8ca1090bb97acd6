"""SQL text from what a request asks for. Names come from the catalogue, values travel as parameters."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from .catalogue import Relation, quote
from .errors import RestError, parse_error
from .language import Column, Condition, Group, Order, Selected

_COMPARISONS = {
    "eq": "=",
    "neq": "<>",
    "gt": ">",
    "gte": ">=",
    "lt": "<",
    "lte": "<=",
    "match": "~",
    "imatch": "~*",
    "isdistinct": "is distinct from",
    "cs": "@>",
    "cd": "<@",
    "ov": "&&",
}
_IS = {"null": "is null", "not_null": "is not null", "true": "is true", "false": "is false", "unknown": "is unknown"}
_CAST_TARGETS = re.compile(r"[a-z_][a-z0-9_ ]*(\[\])?")


class Statement:
    """Collects parameters while the text around them is built; `alias` qualifies the columns of `columns`."""

    def __init__(self, relation: Relation, alias: str) -> None:
        self.parameters: list[object] = []
        self._relation = relation
        self._alias = alias

    def parameter(self, value: object) -> str:
        """Adds a value and returns its placeholder."""
        self.parameters.append(value)
        return f"${len(self.parameters)}"

    def where(self, conditions: Sequence[Condition | Group]) -> str:
        """The WHERE clause, empty without conditions."""
        return " where " + " and ".join(self._condition(item) for item in conditions) if conditions else ""

    def order_by(self, keys: Sequence[Order]) -> str:
        """The ORDER BY clause, empty without keys."""
        terms = []
        for key in keys:
            nulls = f" nulls {key.nulls}" if key.nulls else ""
            terms.append(f"{self._column(key.column)}{' desc' if key.is_descending else ''}{nulls}")
        return f" order by {', '.join(terms)}" if terms else ""

    def window(self, limit: int | None, offset: int) -> str:
        """The LIMIT and OFFSET clauses."""
        text = "" if limit is None else f" limit {self.parameter(limit)}"
        return text + (f" offset {self.parameter(offset)}" if offset else "")

    def select_list(self, selected: Sequence[Selected]) -> str:
        """What stands between SELECT and FROM."""
        return ", ".join(self._selected(item) for item in selected) or f"{self._alias}.*"

    def base_columns(self, selected: Sequence[Selected]) -> str:
        """The columns that a selection reads, each once: what RETURNING must give."""
        names = dict.fromkeys(item.column.name for item in selected)
        for name in names:
            self._relation.type_of(name)
        return ", ".join(f"{self._alias}.{quote(name)}" for name in names) or f"{self._alias}.*"

    def _selected(self, item: Selected) -> str:
        text = self._column(item.column)
        if item.cast:
            if not _CAST_TARGETS.fullmatch(item.cast):
                raise parse_error("select parameter", item.cast)
            text = f"({text})::{item.cast}"
        last_key = item.column.path[-1][1] if item.column.path else item.column.name
        return f"{text} as {quote(item.alias or last_key)}"

    def _condition(self, item: Condition | Group) -> str:
        if isinstance(item, Group):
            text = f" {item.joint} ".join(self._condition(member) for member in item.members)
        else:
            text = self._comparison(item)
        return f"not ({text})" if item.is_negated else f"({text})"

    def _comparison(self, item: Condition) -> str:
        column, value = self._column(item.column), item.values[0] if item.values else ""
        if item.operator == "is":
            if value.lower() not in _IS:
                raise parse_error("filter", f"is.{value}")
            return f"{column} {_IS[value.lower()]}"
        if item.operator in ("like", "ilike"):
            return f"{column} {item.operator} {self.parameter(value.replace('*', '%'))}::text"
        # A value arrives as text and is read by its column's type, as a literal would be.
        kind = "text" if item.column.path else self._relation.type_of(item.column.name)
        if item.operator == "in":
            return f"{column} = any({self.parameter(list(item.values))}::text[]::{kind}[])"
        return f"{column} {_COMPARISONS[item.operator]} {self.parameter(value)}::text::{kind}"

    def _column(self, column: Column) -> str:
        self._relation.type_of(column.name)
        text = f"{self._alias}.{quote(column.name)}"
        for arrow, key in column.path:
            kind = "int" if key.isdigit() else "text"
            text += f"{arrow}{self.parameter(key)}::text::{kind}"
        return text


def insert(relation: Relation, columns: Sequence[str], conflict: str) -> str:
    """INSERT from the JSON array that is parameter 1."""
    if not columns:
        return f"insert into {relation.sql} as _w default values"
    names = ", ".join(map(quote, columns))
    source = f"json_populate_recordset(null::{relation.sql}, $1::text::json)"
    return f"insert into {relation.sql} as _w ({names}) select {names} from {source}{conflict}"


def on_conflict(relation: Relation, columns: Sequence[str], target: Sequence[str], *, is_merge: bool) -> str:
    """The ON CONFLICT clause; without target the primary key decides."""
    target = target or relation.primary_key
    relation.require_writable(target)
    place = f" ({', '.join(map(quote, target))})" if target else ""
    if not is_merge:
        return f" on conflict{place} do nothing"
    if not target:
        raise RestError(400, "42P10", f"{relation.name} has no primary key to merge duplicates by")
    updates = ", ".join(f"{quote(name)} = excluded.{quote(name)}" for name in columns)
    return f" on conflict{place} do update set {updates}"


def update(relation: Relation, columns: Sequence[str]) -> str:
    """UPDATE from the JSON object that is parameter 1, up to where its WHERE goes."""
    updates = ", ".join(f"{quote(name)} = _b.{quote(name)}" for name in columns)
    source = f"json_populate_record(null::{relation.sql}, $1::text::json)"
    return f"update {relation.sql} as _w set {updates} from (select * from {source}) _b"


def call(name: str, arguments: Mapping[str, str], *, has_columns: bool) -> str:
    """FROM item `_f` that calls a function once, its arguments read from the JSON object that is parameter 1."""
    alias = "_f" if has_columns else "_f(value)"
    if not arguments:
        return f"public.{quote(name)}() as {alias}"
    typed = ", ".join(f"{quote(argument)} {kind}" for argument, kind in arguments.items())
    passed = ", ".join(f"{quote(argument)} => _a.{quote(argument)}" for argument in arguments)
    return f"json_to_record($1::text::json) as _a({typed}), lateral public.{quote(name)}({passed}) as {alias}"
