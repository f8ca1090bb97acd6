"""What a REST request wishes for, out of its headers and query string."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request

from pharmat_desktop.local_supabase.tokens import Caller

from .errors import RestError
from .language import Condition, Group, Order, Selected, read_filters, read_natural, read_order, read_select

_RANGE = re.compile(r"(\d{1,18})-(\d{0,18})")
_OBJECT = "application/vnd.pgrst.object+json"


@dataclass(frozen=True)
class Wishes:
    """One request, read. `limit` is None for all rows."""

    caller: Caller
    method: str
    parameters: tuple[tuple[str, str], ...]
    filters: tuple[Condition | Group, ...]
    selected: tuple[Selected, ...]
    order: tuple[Order, ...]
    limit: int | None
    offset: int
    preferences: frozenset[str]
    wants_object: bool

    @property
    def wants_rows(self) -> bool:
        """Whether a write answers with the rows it wrote."""
        return "return=representation" in self.preferences

    @property
    def wants_count(self) -> bool:
        """Whether the answer says how many rows there are in all."""
        return not self.preferences.isdisjoint({"count=exact", "count=planned", "count=estimated"})

    def names(self, parameter: str) -> list[str]:
        """The column names of a parameter such as `on_conflict`."""
        text = next((value for name, value in self.parameters if name == parameter), "")
        return [name.strip().strip('"') for name in text.split(",") if name.strip()]


def read_wishes(request: Request, caller: Caller, *, ignored: frozenset[str] = frozenset()) -> Wishes:
    """Reads a request; `ignored` parameters are arguments of a function. Raises RestError."""
    _require_public(request)
    parameters = tuple((name, text) for name, text in request.query_params.multi_items() if name not in ignored)
    last = dict(parameters)
    limit, offset = _read_window(request, last)
    return Wishes(
        caller=caller,
        method=request.method,
        parameters=parameters,
        filters=tuple(read_filters(parameters)),
        selected=tuple(read_select(last.get("select", ""))),
        order=tuple(read_order(last.get("order", ""))),
        limit=limit,
        offset=offset,
        preferences=_read_preferences(request),
        wants_object=_OBJECT in request.headers.get("accept", ""),
    )


async def read_json(request: Request) -> tuple[str, Any]:
    """The body as text and as data. Raises RestError when it is no JSON."""
    body = await request.body()
    try:
        text = body.decode() or "{}"
        return text, json.loads(text)
    except ValueError as error:
        raise RestError(400, "PGRST102", "Empty or invalid json") from error


def _require_public(request: Request) -> None:
    header = "accept-profile" if request.method in ("GET", "HEAD") else "content-profile"
    schema = request.headers.get(header, "public")
    if schema != "public":
        hint = "Only the following schemas are exposed: public"
        raise RestError(406, "PGRST106", f"Invalid schema: {schema}", hint=hint)


def _read_preferences(request: Request) -> frozenset[str]:
    joined = ",".join(request.headers.getlist("prefer"))
    return frozenset(part.strip() for part in joined.split(",") if part.strip())


def _read_window(request: Request, parameters: dict[str, str]) -> tuple[int | None, int]:
    limit = read_natural("limit", parameters["limit"]) if "limit" in parameters else None
    offset = read_natural("offset", parameters["offset"]) if "offset" in parameters else 0
    match = _RANGE.fullmatch(request.headers.get("range", "").removeprefix("items="))
    if match and request.method in ("GET", "HEAD"):
        first = int(match[1])
        width = int(match[2]) - first + 1 if match[2] else None
        if width is not None and width <= 0:
            raise RestError(
                416, "PGRST103", "Requested range not satisfiable", "The lower boundary is above the upper one."
            )
        offset += first
        limit = width if limit is None else limit if width is None else min(limit, width)
    return limit, offset
