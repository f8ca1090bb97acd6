"""From what Postgres answered to an HTTP response. The JSON text goes through as it is."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.responses import Response

from .errors import RestError
from .wishes import Wishes

JSON = "application/json; charset=utf-8"


@dataclass(frozen=True)
class Rows:
    """A JSON array of `count` rows; `total` is how many there are without the window, if that was asked."""

    body: str
    count: int
    total: int | None = None


def require_single(rows: Rows, wishes: Wishes) -> None:
    """Raises RestError when one object is wished for and there are more or fewer; the transaction is undone by it."""
    if wishes.wants_object and rows.count != 1:
        message = "Cannot coerce the result to a single JSON object"
        raise RestError(406, "PGRST116", message, f"The result contains {rows.count} rows")


def require_satisfiable(rows: Rows, wishes: Wishes) -> None:
    """Raises RestError when the window starts after the last row, which only a counted answer can tell."""
    if rows.total is not None and wishes.offset > 0 and wishes.offset >= rows.total:
        details = f"An offset of {wishes.offset} was requested, but there are only {rows.total} rows."
        raise RestError(416, "PGRST103", "Requested range not satisfiable", details)


def answer_rows(rows: Rows, wishes: Wishes, status: int = 200) -> Response:
    """Rows as a list, or as one object when that is wished for."""
    if status == 200 and rows.total is not None and rows.count < rows.total:
        status = 206
    body = rows.body[1:-1] if wishes.wants_object else rows.body
    headers = {"content-range": content_range(wishes.offset, rows.count, rows.total)}
    if wishes.method == "HEAD":
        body = ""
    kind = "application/vnd.pgrst.object+json; charset=utf-8" if wishes.wants_object else JSON
    return Response(body, status, headers, kind)


def answer_nothing(status: int, total: int | None = None) -> Response:
    """For a write whose rows nobody wants."""
    return Response(status_code=status, headers={"content-range": f"*/{'*' if total is None else total}"})


def content_range(offset: int, count: int, total: int | None) -> str:
    """The Content-Range header."""
    place = f"{offset}-{offset + count - 1}" if count else "*"
    return f"{place}/{'*' if total is None else total}"
