"""What can stop local_supabase from starting, worded for the person who started it."""

from __future__ import annotations

import errno
from pathlib import Path


class StartupError(Exception):
    """One clear sentence: what happened and what to do. `exit_code` 2 is bad use or already running, 1 all else."""

    def __init__(self, sentence: str, exit_code: int = 1) -> None:
        super().__init__(sentence)
        self.exit_code = exit_code


class AlreadyRunningError(StartupError):
    """Another process serves this data folder."""

    def __init__(self, data: Path) -> None:
        super().__init__(
            f"local_supabase is already running on {data}. Stop it first, or choose another folder with --data.", 2
        )


def explain_os_error(error: OSError, path: Path) -> str:
    """The sentence for a failed file operation under `path`."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"The disk that holds {path} is full. Free some space, or choose another folder with --data."
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return f"The folder {path} cannot be written. Choose one you own with --data."
    if error.errno in (errno.ENOTDIR, errno.EEXIST):
        return f"{path} is not a folder. Choose a folder with --data."
    return f"The folder {path} cannot be used: {error.strerror}. Choose another one with --data."
