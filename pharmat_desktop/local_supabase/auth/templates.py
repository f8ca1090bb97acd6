"""The part of Go's html/template that Supabase's mails use: values, and conditions on them.

{{ .Token }}   {{ .Data.first_name }}   {{ if .RedirectTo }} ... {{ else }} ... {{ end }}
{{ if eq .Email .SendingTo }} ... {{ end }}   {{ if eq .Data.language "ar" }} ... {{ end }}
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

_ACTION = re.compile(r"(\s*)\{\{(-?)\s*(.*?)\s*(-?)\}\}(\s*)", re.DOTALL)
_OPERAND = re.compile(r'\.[A-Za-z_][\w.]*|"[^"]*"')
_ELSE_IF = "else if "
_Escape = Callable[[str], str]


class TemplateError(Exception):
    """The template uses what is not known here, or does not end what it begins."""


@dataclass(frozen=True)
class _Condition:
    operands: tuple[str, ...]
    then: tuple[_Node, ...]
    otherwise: tuple[_Node, ...]


@dataclass(frozen=True)
class _Value:
    operand: str


_Node = str | _Value | _Condition


class GoTemplate:
    """A parsed template. Raises TemplateError."""

    def __init__(self, text: str) -> None:
        self._nodes, end = _parse(iter(_tokens(text)))
        if end:
            raise TemplateError(f"{{{{ {end} }}}} without an if")

    def render(self, values: Mapping[str, Any], *, is_html: bool = True) -> str:
        """The text. Values are escaped for HTML unless it is none; what is missing is empty."""
        return _render(self._nodes, values, html.escape if is_html else str)


def _tokens(text: str) -> Iterator[str | _Value]:
    """Texts as they are, actions as `_Value` for now."""
    at = 0
    for found in _ACTION.finditer(text):
        before, trims_left, action, trims_right, after = found.groups()
        yield text[at : found.start()] + ("" if trims_left else before)
        yield _Value(action)
        at = found.end() if trims_right else found.end() - len(after)
    yield text[at:]


def _parse(tokens: Iterator[str | _Value]) -> tuple[tuple[_Node, ...], str]:
    """The nodes up to an `else`, an `else if` or an `end` (which is told) or the end of the text ('')."""
    nodes: list[_Node] = []
    for token in tokens:
        if isinstance(token, str):
            nodes.append(token)
            continue
        word, _, rest = token.operand.partition(" ")
        if (word in {"else", "end"} and not rest) or token.operand.startswith(_ELSE_IF):
            return tuple(nodes), token.operand
        nodes.append(_parse_condition(rest, tokens) if word == "if" else _Value(*_operands(token.operand, 1)))
    return tuple(nodes), ""


def _parse_condition(said: str, tokens: Iterator[str | _Value]) -> _Condition:
    word, _, rest = said.partition(" ")
    operands = _operands(rest, 2) if word == "eq" else _operands(said, 1)
    then, end = _parse(tokens)
    otherwise: tuple[_Node, ...] = ()
    if end.startswith(_ELSE_IF):
        return _Condition(operands, then, (_parse_condition(end.removeprefix(_ELSE_IF), tokens),))
    if end == "else":
        otherwise, end = _parse(tokens)
    if end != "end":
        raise TemplateError(f"{{{{ if {said} }}}} without an end")
    return _Condition(operands, then, otherwise)


def _operands(said: str, count: int) -> tuple[str, ...]:
    found = tuple(_OPERAND.findall(said))
    if len(found) != count or " ".join(found) != said:
        raise TemplateError(f"{{{{ {said} }}}} is more than local_supabase can render")
    return found


def _render(nodes: tuple[_Node, ...], values: Mapping[str, Any], escape: _Escape) -> str:
    parts: list[str] = []
    for node in nodes:
        if isinstance(node, str):
            parts.append(node)
        elif isinstance(node, _Value):
            parts.append(escape(_look_up(node.operand, values)))
        else:
            known = [_look_up(operand, values) for operand in node.operands]
            holds = bool(known[0]) if len(known) == 1 else known[0] == known[1]
            parts.append(_render(node.then if holds else node.otherwise, values, escape))
    return "".join(parts)


def _look_up(operand: str, values: Mapping[str, Any]) -> str:
    if operand.startswith('"'):
        return operand[1:-1]
    found: Any = values
    for name in operand[1:].split("."):
        found = found.get(name, "") if isinstance(found, Mapping) else ""
    return "" if found is None else str(found)
