"""PostgREST's query language, read into plain data: filters, logic, order, selection, and the two ways to ask for a
window.

    filter     column=[not.]operator.value            logic   [not.]and|or=(condition, ...), also inside of one
    condition  column.[not.]operator.value            select  [alias:]column[->key|->>key][::type], ... or *
    order      column[.asc|.desc][.nullsfirst|.nullslast], ...

Nothing here knows SQL or the catalogue.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from .errors import not_served, parse_error

RESERVED = frozenset({"select", "order", "limit", "offset", "on_conflict", "columns"})
OPERATORS = frozenset(
    {
        "eq",
        "neq",
        "gt",
        "gte",
        "lt",
        "lte",
        "like",
        "ilike",
        "match",
        "imatch",
        "in",
        "is",
        "isdistinct",
        "cs",
        "cd",
        "ov",
    }
)
_LOGIC = re.compile(r"(not\.)?(and|or)(\(.*\))", re.DOTALL)
_PATH = re.compile(r"(->>?)([^-]+)")
_SELECTED = re.compile(r"(?:([^:()]+):(?!:))?([^:()]+)(?:::([A-Za-z_][\w ]*(?:\[\])?))?")


@dataclass(frozen=True)
class Column:
    """A column, or what a JSON path finds in it: pairs of arrow and key."""

    name: str
    path: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Condition:
    """One comparison; `values` has one item but for `in`."""

    column: Column
    operator: str
    values: tuple[str, ...]
    is_negated: bool = False


@dataclass(frozen=True)
class Group:
    """Conditions joined by `and` or `or`."""

    joint: str
    members: tuple[Condition | Group, ...]
    is_negated: bool = False


@dataclass(frozen=True)
class Selected:
    """One column of the answer."""

    column: Column
    alias: str | None = None
    cast: str | None = None


@dataclass(frozen=True)
class Order:
    """One sort key; `nulls` is 'first', 'last' or None for Postgres's way."""

    column: Column
    is_descending: bool = False
    nulls: str | None = None


def read_filters(parameters: Iterable[tuple[str, str]]) -> list[Condition | Group]:
    """All conditions of a query string, to be met together."""
    found: list[Condition | Group] = []
    for name, text in parameters:
        if name in ("and", "or", "not.and", "not.or"):
            found.append(_read_logic(f"{name}{text}"))
        elif name not in RESERVED:
            found.append(_read_comparison(name, text))
    return found


def read_select(text: str) -> list[Selected]:
    """The columns to answer; empty for all."""
    text = "".join(text.split())
    if text in ("", "*"):
        return []
    selected = []
    for part in split(text):
        if "(" in part:
            raise not_served(f"embedding or aggregates in select ({part[:80]}); use a function or plain selects")
        match = _SELECTED.fullmatch(part)
        if not match:
            raise parse_error("select parameter", part)
        selected.append(Selected(_read_column(match[2]), match[1], match[3]))
    return selected


def read_order(text: str) -> list[Order]:
    """The sort keys."""
    keys = []
    for part in split(text):
        name, *modifiers = part.split(".")
        if not set(modifiers) <= {"asc", "desc", "nullsfirst", "nullslast"}:
            raise parse_error("order", part)
        nulls = next((word.removeprefix("nulls") for word in modifiers if word.startswith("nulls")), None)
        keys.append(Order(_read_column(name), "desc" in modifiers, nulls))
    return keys


def read_natural(what: str, text: str) -> int:
    """A number from 0. Raises RestError for all else."""
    if not (text.isascii() and text.isdigit() and len(text) < 19):
        raise parse_error(what, text)
    return int(text)


def split(text: str) -> list[str]:
    """Parts between commas that stand outside of quotes and brackets."""
    parts, start, depth, is_quoted, is_escaped = [], 0, 0, False, False
    for place, character in enumerate(text):
        if is_escaped:
            is_escaped = False
        elif character == "\\" and is_quoted:
            is_escaped = True
        elif character == '"':
            is_quoted = not is_quoted
        elif not is_quoted:
            depth += (character in "({") - (character in ")}")
            if character == "," and depth == 0:
                parts.append(text[start:place])
                start = place + 1
    return [*parts, text[start:]] if text else []


def _read_logic(text: str) -> Group:
    match = _LOGIC.fullmatch(text)
    if not match:
        raise parse_error("logic tree", text)
    members = tuple(_read_member(part.strip()) for part in split(match[3][1:-1]))
    if not members:
        raise parse_error("logic tree", text)
    return Group(match[2], members, is_negated=bool(match[1]))


def _read_member(text: str) -> Condition | Group:
    if _LOGIC.fullmatch(text):
        return _read_logic(text)
    name, _, comparison = text.partition(".")
    return _read_comparison(name, comparison, is_nested=True)


def _read_comparison(name: str, text: str, *, is_nested: bool = False) -> Condition:
    is_negated = text.startswith("not.")
    operator, dot, value = text.removeprefix("not.").partition(".")
    if not dot or operator not in OPERATORS:
        raise parse_error("filter", text)
    if operator == "in":
        if not (value.startswith("(") and value.endswith(")")):
            raise parse_error("filter", text)
        values = tuple(_unquote(part) for part in split(value[1:-1]))
    else:
        values = (_unquote(value) if is_nested else value,)
    return Condition(_read_column(name), operator, values, is_negated)


def _read_column(text: str) -> Column:
    name, arrow, _ = text.partition("->")
    if not name:
        raise parse_error("column", text)
    return Column(_unquote(name), tuple(_PATH.findall(text[len(name) :])) if arrow else ())


def _unquote(text: str) -> str:
    if len(text) >= 2 and text.startswith('"') and text.endswith('"'):
        return re.sub(r"\\(.)", r"\1", text[1:-1], flags=re.DOTALL)
    return text
