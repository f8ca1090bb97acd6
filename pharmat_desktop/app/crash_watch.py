"""Sees every error that nobody else has caught: it is logged, kept on disk, and told once.

::

    a slot, a virtual method ── sys.excepthook ─┐
    a callback of the loop, a task nobody awaits ├──► logged, kept ──► crashed (at most MOST_TOLD, once for a place)
    a thread ── threading.excepthook ────────────┤
    an owned task ── the log of pharmat_desktop.tasks ─┘
    Qt ── its message handler ──► logged; a fatal one is kept before Qt ends the process
"""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from pharmat_desktop.app.redaction import TASK_LOGGER, Word, place_of, told_trace
from pharmat_desktop.domain.errors import PharmatError

MOST_TOLD = 3
"""Errors of one run that the person hears of: whatever repeats is in the log."""
_QT_LEVELS = {
    QtMsgType.QtWarningMsg: logging.INFO,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_log = logging.getLogger(__name__)


class CrashWatch(QObject):
    """Owned by the start. Made on the main thread; errors may come from any."""

    crashed = Signal(str)
    """A report with nothing personal in it, for a dialog."""

    def __init__(self, keep: Callable[[str], object]) -> None:
        """`keep` writes a report to disk at once."""
        super().__init__()
        self._keep = keep
        self._places: set[str] = set()
        self._told = 0

    @contextmanager
    def installed(self) -> Iterator[None]:
        """Everything but the loop's handler, which is set where there is a loop."""
        hooks = sys.excepthook, threading.excepthook
        sys.excepthook, threading.excepthook = self.hook, self._thread_hook
        qt_before = qInstallMessageHandler(self._qt_message)
        tasks = _TaskFailures(self.caught)
        logging.getLogger(TASK_LOGGER).addHandler(tasks)
        try:
            yield
        finally:
            logging.getLogger(TASK_LOGGER).removeHandler(tasks)
            qInstallMessageHandler(qt_before)
            sys.excepthook, threading.excepthook = hooks

    def hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """As `sys.excepthook`."""
        if issubclass(kind, Exception):
            self.caught(error.with_traceback(trace))
        else:  # Ctrl-C
            sys.__excepthook__(kind, error, trace)

    def loop_handler(self, _: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        """As a loop's exception handler."""
        error = context.get("exception")
        if isinstance(error, Exception):
            self.caught(error)

    def caught(self, error: BaseException, *, is_logged: bool = False) -> None:
        """May be called on any thread. Never raises, and never tells of one place twice."""
        if not is_logged:
            _log.error("an error that nobody expected", exc_info=error)
        place = place_of(error)
        if place in self._places:
            return
        self._places.add(place)
        report = report_of(error)
        self._keep(report)
        if self._told < MOST_TOLD:
            self._told += 1
            self.crashed.emit(report)

    def _thread_hook(self, failed: threading.ExceptHookArgs) -> None:
        if isinstance(failed.exc_value, Exception):
            self.caught(failed.exc_value)

    def _qt_message(self, kind: QtMsgType, where: QMessageLogContext, message: str) -> None:
        # Qt's own sentences may name files and addresses: the terminal has them, the log and reports the category.
        if kind in _QT_LEVELS and sys.stderr is not None:
            print(message, file=sys.stderr)  # noqa: T201  # as Qt would
        category = Word(where.category or "default")  # a constant of Qt's
        if kind is QtMsgType.QtFatalMsg:
            self._keep(f"{_now()} Qt ended the program ({category})")
        elif kind in _QT_LEVELS:
            _log.log(_QT_LEVELS[kind], "Qt complains (%s)", category)


class _TaskFailures(logging.Handler):
    """Owned tasks that fail are logged by their scope; what is no expected kind of error is told as well."""

    def __init__(self, caught: Callable[..., None]) -> None:
        super().__init__(logging.ERROR)
        self._caught = caught

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if isinstance(record.exc_info, tuple) else None
        if error is not None and not isinstance(error, PharmatError):
            self._caught(error, is_logged=True)


def report_of(error: BaseException) -> str:
    """When, what kind of error, and where in the program."""
    return f"{_now()}\n{told_trace(error)}"


def _now() -> str:
    return f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC"
