"""One process for each profile: a second start hands its link over to the first one and ends.

Two processes would share a refresh token, and the server takes its second use for a theft.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

PATIENCE = 5.0
"""Seconds that a second start tries to reach the first, which may be starting itself."""
MAX_LINE = 2000
"""Characters of a handed over link; `domain.links`, which reads no more, is imported when there is one."""
MAX_PATH = 90
"""Bytes of a socket's path that every system takes."""


class Instance:
    """The claim of this process to a profile. Owned by `start`; `listen` begins after the first screen."""

    def __init__(self, data_dir: Path, lock: QLockFile) -> None:
        self._data_dir = data_dir
        self._lock = lock
        self._server: QLocalServer | None = None

    @classmethod
    def claim(cls, data_dir: Path) -> Instance | None:
        """None when another process has the profile. A lock whose process is gone does not count."""
        data_dir.mkdir(parents=True, exist_ok=True)
        lock = QLockFile(str(data_dir / "instance.lock"))
        lock.setStaleLockTime(0)  # a run may last for weeks
        if lock.tryLock(0) or lock.error() is not QLockFile.LockError.LockFailedError:
            return cls(data_dir, lock)  # a folder that cannot be locked is no reason not to start
        return None

    def listen(self, received: Callable[[str], None]) -> None:
        """Call `received(link)` for each later start; the link is empty when it had none, and hostile until parsed."""
        from PySide6.QtNetwork import QLocalServer

        name = _socket_name(self._data_dir)
        QLocalServer.removeServer(name)  # left by a crash: the lock says that nobody listens there
        self._server = QLocalServer()
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(lambda: self._welcome(received))
        self._server.listen(name)

    def release(self) -> None:
        """Another process may have the profile from now on."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _welcome(self, received: Callable[[str], None]) -> None:
        while self._server is not None and (caller := self._server.nextPendingConnection()) is not None:
            caller.readyRead.connect(lambda caller=caller: _read(caller, received))
            caller.disconnected.connect(caller.deleteLater)
            _read(caller, received)


def hand_over(data_dir: Path, link: str, patience: float = PATIENCE) -> bool:
    """Tell the process that has the profile to open a link, or just to come forward. Whether it was told."""
    from PySide6.QtNetwork import QLocalSocket

    deadline = time.monotonic() + patience
    while True:
        socket = QLocalSocket()
        socket.connectToServer(_socket_name(data_dir))
        if socket.waitForConnected(1000):
            socket.write(f"{link[:MAX_LINE]}\n".encode())
            is_told = socket.waitForBytesWritten(1000)
            socket.disconnectFromServer()
            return is_told
        if time.monotonic() > deadline:
            return False
        time.sleep(0.1)


def _read(caller: QLocalSocket, received: Callable[[str], None]) -> None:
    """One line of bounded length; who sends more is not heard."""
    if caller.canReadLine():
        line = bytes(caller.readLine(MAX_LINE + 2).data()).decode(errors="replace")
        caller.disconnectFromServer()
        if line.endswith("\n"):
            received(line.rstrip("\n"))
    elif caller.bytesAvailable() > MAX_LINE:
        caller.abort()


def _socket_name(data_dir: Path) -> str:
    """Inside of the profile's own folder where its path is short enough, else a name made of that path."""
    inside = str(data_dir.absolute() / "instance.socket")
    if len(inside.encode()) <= MAX_PATH and not inside.startswith("\\") and ":" not in inside:
        return inside
    from hashlib import sha256

    return f"pharmat-{sha256(inside.encode()).hexdigest()[:24]}"
