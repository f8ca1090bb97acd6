"""Running Postgres, which refuses root, as another user when the server itself was started by root.

Runs in the keeper, a process with one thread, between fork and exec. A home folder such as /root cannot be entered by
that other user; on Linux the child keeps the one capability that lets it pass such folders, so nothing has to be copied
or opened up.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import stat
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

# linux/prctl.h, linux/capability.h
_PR_SET_PDEATHSIG, _PR_SET_KEEPCAPS, _PR_CAP_AMBIENT, _PR_CAP_AMBIENT_RAISE = 1, 8, 47, 2
_CAP_DAC_OVERRIDE, _CAP_DAC_READ_SEARCH = 1, 2
_CAPABILITY_VERSION_3 = 0x20080522


@dataclass(frozen=True)
class Account:
    """A user to run as."""

    name: str
    uid: int
    gid: int


def is_root() -> bool:
    """Whether this process is root on a system that has one."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def unprivileged_account() -> Account:
    """The account that stands in for root: who called sudo, else postgres, else nobody. Raises KeyError without any."""
    import pwd

    with contextlib.suppress(KeyError, ValueError):
        entry = pwd.getpwuid(int(os.environ["SUDO_UID"]))
        if entry.pw_uid != 0:
            return Account(entry.pw_name, entry.pw_uid, entry.pw_gid)
    try:
        entry = pwd.getpwnam("postgres")
    except KeyError:
        entry = pwd.getpwnam("nobody")
    return Account(entry.pw_name, entry.pw_uid, entry.pw_gid)


def unreachable_folder(account: Account, path: Path) -> Path | None:
    """The first folder above `path` that the account's permission bits do not let it enter."""
    for folder in reversed(path.resolve().parents):
        status = folder.stat()
        if status.st_uid == account.uid:
            bit = stat.S_IXUSR
        elif status.st_gid == account.gid:
            bit = stat.S_IXGRP
        else:
            bit = stat.S_IXOTH
        if not status.st_mode & bit:
            return folder
    return None


def can_pass_folders() -> bool:
    """Whether a child may be given the capability to enter any folder (Linux, and not a stripped container)."""
    return sys.platform == "linux" and _passing_capability() is not None


def change_owner(root: Path, account: Account) -> None:
    """Gives `root` and all in it to the account."""
    if sys.platform == "win32":
        return
    for folder, _, files in os.walk(root):
        os.chown(folder, account.uid, account.gid)
        for name in files:
            os.chown(Path(folder, name), account.uid, account.gid, follow_symlinks=False)


def child_setup(account: Account | None, *, pass_folders: bool) -> Callable[[], None] | None:
    """What the child does between fork and exec: become the account, and end at once when its parent does (Linux)."""
    if sys.platform == "win32" or (account is None and sys.platform != "linux"):
        return None
    capability = _passing_capability() if pass_folders else None
    libc = ctypes.CDLL(None, use_errno=True)

    def set_up() -> None:
        if account is not None:
            _become(account, libc, capability)
        if sys.platform == "linux":
            libc.prctl(_PR_SET_PDEATHSIG, signal.SIGQUIT, 0, 0, 0)

    return set_up


def _become(account: Account, libc: ctypes.CDLL, capability: int | None) -> None:
    if sys.platform == "win32":
        return
    if capability is not None:
        libc.prctl(_PR_SET_KEEPCAPS, 1, 0, 0, 0)
    os.setgroups([])
    os.setgid(account.gid)
    os.setuid(account.uid)
    if capability is not None:
        _restrict_capabilities(libc, capability)
        libc.prctl(_PR_CAP_AMBIENT, _PR_CAP_AMBIENT_RAISE, capability, 0, 0)


def _restrict_capabilities(libc: ctypes.CDLL, capability: int) -> None:
    header = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION_3, 0)
    mask = 1 << capability
    data = (ctypes.c_uint32 * 6)(mask, mask, mask, 0, 0, 0)
    if libc.capset(header, data) != 0:
        raise OSError(ctypes.get_errno(), "capset")


def _passing_capability() -> int | None:
    return next((number for number in (_CAP_DAC_READ_SEARCH, _CAP_DAC_OVERRIDE) if _permitted() >> number & 1), None)


def _permitted(status_lines: Sequence[str] | None = None) -> int:
    try:
        lines = status_lines or Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1], 16) for line in lines if line.startswith("CapPrm:")), 0)
