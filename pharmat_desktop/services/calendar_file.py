"""A file with the sessions to come, kept up to date for other calendars while the app runs. Off until somebody asks.

It is a plain file: whoever can read the person's files can read it. It leaves with the account's other files.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.ical import calendar_text
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.settings import CALENDAR_FILE
from pharmat_desktop.services.settings import SettingsService
from pharmat_desktop.tasks import TaskScope

if TYPE_CHECKING:
    from pharmat_desktop.domain.ports import Clock
    from pharmat_desktop.domain.session_ports import SessionReader

NAME = "sessions.ics"
BACK, AHEAD = timedelta(days=1), timedelta(days=400)
"""Around now: what the file holds."""


class CalendarFile:
    """Lives while the account is signed in; `close` ends it, the file stays."""

    def __init__(
        self,
        directory: Path,
        user_id: UserId,
        reader: SessionReader,
        settings: SettingsService,
        *,
        clock: Clock,
        subscribe: Callable[[Callable[[], None]], Callable[[], None]],
        tasks: TaskScope,
    ) -> None:
        """`subscribe` calls back when sessions may have changed."""
        self.path = directory / NAME
        self._user_id = user_id
        self._reader = reader
        self._settings = settings
        self._clock = clock
        self._tasks = tasks
        self._kept: str | None = None
        self._is_writing = self._is_wanted_again = False
        self._endings = [subscribe(self.update), settings.subscribe(self.update)]
        self.update()

    def update(self) -> None:
        """Have the file hold what is known now, or be gone."""
        if self._is_writing:
            self._is_wanted_again = True
        elif not self._tasks.is_closed:
            self._is_writing = True
            self._tasks.spawn(self._update(), name="calendar file")

    def close(self) -> None:
        for end in self._endings:
            end()

    async def _update(self) -> None:
        try:
            text = self._text()
            if text != self._kept or (text == "" and self.path.exists()):
                await asyncio.to_thread(_put, self.path, text)
                self._kept = text
        except (LocalStorageError, OSError):
            self._kept = None  # the disk is full or the files are closing: the next change tries again
        finally:
            self._is_writing = False
        if self._is_wanted_again:
            self._is_wanted_again = False
            self.update()

    def _text(self) -> str:
        """Empty when there shall be no file."""
        if not self._settings.get(CALENDAR_FILE):
            return ""
        now = self._clock()
        return calendar_text(self._reader.between(now - BACK, now + AHEAD), self._user_id)


def _put(path: Path, text: str) -> None:
    """All of it or nothing of it, readable by its owner alone. Raises OSError."""
    if not text:
        path.unlink(missing_ok=True)
        return
    partial = path.with_suffix(".part")
    with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(text.encode("utf-8", "replace"))
    partial.replace(path)
