"""Whether the last run of this profile came to its end, and if not, what is known of it."""

from __future__ import annotations

import faulthandler
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from pathlib import Path

from pharmat_desktop.app.log_file import FOLDER, log_folder, open_private
from pharmat_desktop.app.redaction import shown_path

MARK, TRACE, CRASH = "running", "trace.txt", "crash.txt"
MAX_TRACE = 20_000
"""Characters of a trace that are kept."""
_FILE = re.compile(r'File "([^"]+)"')


class LastRun:
    """Owned by the start. `ended_badly` tells of the run before, as long as this one goes on."""

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir
        self._folder = data_dir / FOLDER
        self.ended_badly = (self._folder / MARK).exists()
        self.trace = "\n".join(filter(None, (self._read(CRASH), self._read(TRACE)))) if self.ended_badly else ""
        """What it left: kinds of errors and places in the program; empty when it was killed, or the power failed."""

    @contextmanager
    def marked(self) -> Iterator[None]:
        """The run inside is marked until it ends well; faults below Python leave a trace. A disk may refuse both."""
        trace = self._begun()
        try:
            yield
            self.ends_well()
        finally:
            faulthandler.disable()
            if trace is not None:
                trace.close()

    def _begun(self) -> TextIOWrapper | None:
        try:
            log_folder(self._data_dir)
            (self._folder / CRASH).unlink(missing_ok=True)
            open_private(self._folder / MARK, "w").close()
            trace = open_private(self._folder / TRACE, "w")
        except OSError:
            return None
        faulthandler.enable(trace, all_threads=True)
        return trace

    def ends_well(self) -> None:
        """Also told when the system ends the session: it may not wait for this program."""
        with suppress(OSError):
            (self._folder / MARK).unlink(missing_ok=True)

    def keep(self, report: str) -> None:
        """What is known of a fault, should the run not survive it."""
        with suppress(OSError), open_private(self._folder / CRASH, "w") as file:
            file.write(report[:MAX_TRACE])
            file.flush()
            os.fsync(file.fileno())

    def _read(self, name: str) -> str:
        try:
            text = (self._folder / name).read_text(encoding="utf-8", errors="replace")[:MAX_TRACE]
        except OSError:
            return ""
        return _FILE.sub(lambda found: f'File "{shown_path(found[1])}"', text).strip()
