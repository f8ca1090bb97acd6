"""The folder that one local_supabase keeps its data in: who may use it, its keys, and the address that clients find.

DATA/keys.json     made at the first start, for the owner's eyes only; also the mark of a folder that is ours
DATA/lock          held by the running server; the system lets go of it when the process ends, however it ends
DATA/server.json   the running server's address, without the secret key
DATA/postgres/     the cluster;  DATA/postgres.log  what Postgres says when it starts and stops
DATA/storage/      the contents of people's files
DATA/made-of       what a demo academy was made of;  DATA/set-aside/  the older ones (renewal.py)
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import json
import os
import secrets
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from .errors import AlreadyRunningError, StartupError, explain_os_error
from .unprivileged import is_root


@dataclass(frozen=True)
class Keys:
    """The secrets of one data folder. Never logged; `publishable` is the only one that may be shared."""

    publishable: str
    secret: str
    jwt_secret: str
    database_password: str

    @classmethod
    def generate(cls) -> Keys:
        """New random keys in the shape of hosted ones."""
        return cls(
            publishable="sb_publishable_" + secrets.token_urlsafe(24),
            secret="sb_secret_" + secrets.token_urlsafe(24),
            jwt_secret=secrets.token_urlsafe(48),
            database_password=secrets.token_urlsafe(24),
        )

    @property
    def payment_key(self) -> str:
        """With which functions call the payment provider's stand-in."""
        return f"sk_test_{self._derived('payment provider')}"

    @property
    def webhook_secret(self) -> str:
        """With which the stand-in signs what it reports."""
        return f"whsec_{self._derived('payment webhook')}"

    def _derived(self, purpose: str) -> str:
        return hmac.new(self.jwt_secret.encode(), purpose.encode(), hashlib.sha256).hexdigest()


class DataDirectory:
    """Promises that at most one process at a time is inside `locked`. Raises StartupError with a sentence for the
    person.
    """

    def __init__(self, path: Path) -> None:
        self.path = path.expanduser().absolute()
        self.cluster = self.path / "postgres"
        self.postgres_log = self.path / "postgres.log"
        self.storage = self.path / "storage"
        self.address_file = self.path / "server.json"
        self.keys_file = self.path / "keys.json"

    @contextlib.contextmanager
    def locked(self) -> Iterator[None]:
        """Creates or checks the folder, and takes its lock."""
        try:
            self._create()
            lock = (self.path / "lock").open("a+b")
        except OSError as error:
            raise StartupError(explain_os_error(error, self.path)) from error
        with lock:
            if not _try_lock(lock.fileno()):
                raise AlreadyRunningError(self.path)
            try:
                self.address_file.unlink(missing_ok=True)
            except OSError as error:
                raise StartupError(explain_os_error(error, self.path)) from error
            try:
                yield
            finally:
                with contextlib.suppress(OSError):
                    self.address_file.unlink(missing_ok=True)

    def keys(self) -> Keys:
        """Those of the folder, made now if it is new. Only inside `locked`."""
        try:
            return self._load_or_create_keys()
        except OSError as error:
            raise StartupError(explain_os_error(error, self.path)) from error

    def publish_address(self, address: dict[str, Any]) -> None:
        """Writes server.json in one step, so that a reader sees all of it or none."""
        draft = self.address_file.with_suffix(".new")
        draft.write_text(json.dumps(address), encoding="utf-8")
        draft.replace(self.address_file)

    def _create(self) -> None:
        # Root's child must pass through to its own sub-folder; the files here are closed to others one by one.
        self.path.mkdir(mode=0o711 if is_root() else 0o700, parents=True, exist_ok=True)
        contents = {entry.name for entry in self.path.iterdir()}
        if contents and not contents & {"lock", self.keys_file.name}:
            raise StartupError(
                f"{self.path} holds other files and was not made by local_supabase. "
                "Choose an empty or new folder with --data.",
                2,
            )

    def _load_or_create_keys(self) -> Keys:
        try:
            return Keys(**json.loads(self.keys_file.read_text(encoding="utf-8")))
        except FileNotFoundError:
            if self.cluster.exists():
                raise self._damaged() from None
        except (ValueError, TypeError) as error:
            raise self._damaged() from error
        keys = Keys.generate()
        draft = self.keys_file.with_suffix(".new")
        draft.unlink(missing_ok=True)
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(asdict(keys), file)
        draft.replace(self.keys_file)
        return keys

    def _damaged(self) -> StartupError:
        return StartupError(
            f"The file {self.keys_file} is missing or damaged, so the data in {self.path} cannot be opened. "
            "Move the folder away to start anew."
        )


def _try_lock(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(descriptor, 0, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
