"""All that moves files of one account: downloads from the start on, uploads once the academy can be reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pharmat_desktop.domain.errors import Offline
from pharmat_desktop.sync.downloader import Downloader
from pharmat_desktop.sync.transfers import Transfers

if TYPE_CHECKING:
    from pharmat_desktop.domain.file_ports import FileDrafts, FileShelf, FileStorage
    from pharmat_desktop.domain.ports import Clock, Session
    from pharmat_desktop.sync.connectivity import Connectivity
    from pharmat_desktop.sync.uploader import Uploader
    from pharmat_desktop.tasks import TaskScope


class FileWork:
    """Owned by the account, whose tasks the downloads are."""

    def __init__(self, rows: FileDrafts, shelf: FileShelf, tasks: TaskScope) -> None:
        self.rows = rows
        self.shelf = shelf
        self.transfers = Transfers()
        self._storage: FileStorage | None = None
        spawn = lambda job: tasks.spawn(job, name="download")  # noqa: E731
        self.downloader = Downloader(shelf, self._connected, self.transfers, spawn)

    def connect(self, storage: FileStorage, session: Session, connectivity: Connectivity, clock: Clock) -> Uploader:
        """The academy's store can be asked from now on. What failed before is tried again when it is reached."""
        from pharmat_desktop.sync.uploader import Uploader

        self._storage = storage
        self.transfers.forget_problems()
        connectivity.on_wake(self.transfers.forget_problems)
        connectivity.on_reached(self.transfers.forget_problems)
        return Uploader(
            files=self.rows,
            shelf=self.shelf,
            storage=storage,
            session=session,
            connectivity=connectivity,
            clock=clock,
            transfers=self.transfers,
        )

    def _connected(self) -> FileStorage:
        if self._storage is None:
            raise Offline("the academy's address is not known yet")
        return self._storage
