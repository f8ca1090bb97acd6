"""What the person may know of the connection, and do about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.sync.connectivity import Connectivity

if TYPE_CHECKING:
    from pharmat_desktop.domain.ports import Plug, Session


class ConnectionService:
    """The four facts, the retry button, the "Work offline" switch and signing in again."""

    def __init__(self, connectivity: Connectivity, session: Callable[[], Session], plug: Plug) -> None:
        self._connectivity = connectivity
        self._session = session
        self._plug = plug

    @property
    def status(self) -> ConnectionStatus:
        return self._connectivity.status

    def subscribe(self, listener: Callable[[ConnectionStatus], None]) -> Callable[[], None]:
        """Call `listener` on the loop whenever the status changes. Returns the function that ends the subscription."""
        return self._connectivity.subscribe(listener)

    def retry(self) -> None:
        """Try again now whatever waits for a back-off."""
        self._connectivity.wake()

    @property
    def works_offline(self) -> bool:
        """Whether the switch is off now; the status follows a moment later."""
        return self._plug.is_out

    def set_work_offline(self, offline: bool) -> None:
        self._plug.set_out(offline)
        self._connectivity.wake()

    async def sign_in_again(self, password: str, email: str = "") -> None:
        """After the server ended the session; `email` if it may be another one since the account was opened.

        Raises WrongCredentials, Offline, NoAnswer or Busy.
        """
        await self._session().sign_in_again(password, email)
        self._connectivity.wake()
