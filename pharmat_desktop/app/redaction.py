"""What may stand in the log and in reports: what is listed here, and nothing else.

A line of the log is a template, which is a constant of this program (the linter forbids any other), and its values. A
value passes by its type: numbers, members of enums, what kind an error is, names of classes and tables. Any other text
is replaced, for it may be what a person wrote, a file's name, an address or a token. Of what a library logs only its
name and its level pass: its sentences are its own affair.
"""

from __future__ import annotations

import errno
import logging
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from enum import Enum
from functools import cache
from pathlib import PurePath
from types import TracebackType

from pharmat_desktop.domain.errors import Refused

WITHHELD = "‹withheld›"
OURS = "pharmat_desktop"
TASK_LOGGER = "pharmat_desktop.tasks"
MOST_FRAMES, MOST_CAUSES = 24, 5
_CODE = re.compile(r"[a-z]{2,}(_[a-z]+)*|[0-9A-Z]{5}")
_TASK = re.compile(r"[a-z ]+")


class Word(str):
    """A text that a constant of this program is: it may be told. Never made from what comes from outside."""

    __slots__ = ()


def told(value: object) -> str:
    """`value` as the log may tell it."""
    if value is None or isinstance(value, bool | int | float | timedelta):
        return str(value)
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, BaseException):
        return told_error(value)
    return _told_text(value)


def _told_text(value: object) -> str:
    if isinstance(value, type):
        return value.__name__
    if isinstance(value, Word):
        return str(value)
    if isinstance(value, str) and all(part in _known_names() for part in value.split(", ")):
        return value
    return WITHHELD


def told_error(error: BaseException) -> str:
    """Its kind, and what stable code it carries; never its sentence."""
    name = type(error).__name__
    if isinstance(error, Refused):
        code = error.code if _CODE.fullmatch(error.code) and len(error.code) <= 60 else WITHHELD
        return f"{name} {code} ({error.status:d})"
    if isinstance(error, OSError) and error.errno is not None:
        return f"{name} {errno.errorcode.get(error.errno, error.errno)}"
    return name


def told_trace(error: BaseException) -> str:
    """Kinds of errors, the cause last, and where in the program they arose: no sentence, no value, no home folder."""
    parts = []
    for one in list(_chain(error))[:MOST_CAUSES]:
        frames = list(_frames(one.__traceback__))[-MOST_FRAMES:]
        parts.append("\n".join([told_error(one), *(f"    {frame}" for frame in frames)]))
    return "\n  caused by ".join(parts)


def place_of(error: BaseException) -> str:
    """Where it was raised, as a file and a line: two errors of one place are the same fault."""
    return next(reversed(list(_frames(error.__traceback__))), type(error).__name__)


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        yield current
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)


def _frames(trace: TracebackType | None) -> Iterator[str]:
    while trace is not None:
        code = trace.tb_frame.f_code
        yield f"{shown_path(code.co_filename)}:{trace.tb_lineno} {code.co_name}"
        trace = trace.tb_next


def shown_path(filename: str) -> str:
    """A source file without the folders that lead to it: they often have a person's name in them."""
    parts = PurePath(filename).parts
    for root in (OURS, "site-packages"):
        if root in parts:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(root) :])
    return parts[-1] if parts else ""


@cache
def _known_names() -> frozenset[str]:
    from pharmat_desktop.cache.schema import drafts, mirror

    return frozenset({*(kind.__name__ for kind in _kinds(BaseException)), *mirror.tables, *drafts.tables})


def _kinds(kind: type[BaseException]) -> Iterator[type[BaseException]]:
    yield kind
    for more in type.__subclasses__(kind):
        yield from _kinds(more)


class RedactedFormatter(logging.Formatter):
    """One line for a record, and the places of its error below. UTC."""

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3]
        lines = [f"{at}Z {record.levelname:<7} {_source(record.name)} {_sentence(record)}"]
        if isinstance(record.exc_info, tuple) and record.exc_info[1] is not None:
            lines.append(f"  {told_trace(record.exc_info[1])}")
        return "\n".join(lines)


def _source(name: str) -> str:
    return name.removeprefix(f"{OURS}.")


def _sentence(record: logging.LogRecord) -> str:
    if not is_ours(record.name):
        return WITHHELD
    if record.name == TASK_LOGGER and isinstance(record.args, tuple):
        return _filled(record.msg, tuple(_told_task(one) for one in record.args))
    if isinstance(record.args, Mapping):
        return _filled(record.msg, {name: _kept_number(one) for name, one in record.args.items()})
    return _filled(record.msg, tuple(_kept_number(one) for one in record.args or ()))


def is_ours(name: str) -> bool:
    return name == OURS or name.startswith(f"{OURS}.")


def _told_task(value: object) -> object:
    """Names of tasks are ours, but for parts that are the id of a thing."""
    if isinstance(value, str):
        return "/".join(part if _TASK.fullmatch(part) else "…" for part in value.split("/", 3))
    return _kept_number(value)


def _kept_number(value: object) -> object:
    return value if isinstance(value, int | float) else told(value)


def _filled(template: object, values: tuple[object, ...] | Mapping[str, object]) -> str:
    if not isinstance(template, str):
        return WITHHELD
    try:
        return template % values if values else template
    except (TypeError, ValueError, KeyError):
        return f"{template} {WITHHELD}"
