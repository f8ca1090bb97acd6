"""Hours that are not saved yet: kept on this computer, offered again at the next opening, after a crash, too."""

from __future__ import annotations

from PySide6.QtCore import QObject

from pharmat_desktop.domain.availability_json import Edited, edited_from, edited_to
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.unsaved import UnsavedStore
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.availability.presenter import AvailabilityPresenter
from pharmat_desktop.ui.unsaved import UnsavedKeeper

ABOUT = "hours"


class HoursKeeper(QObject):
    """Follows the presenter. `finish` before the files are closed."""

    def __init__(self, presenter: AvailabilityPresenter, store: UnsavedStore, tasks: TaskScope) -> None:
        super().__init__(presenter)
        self._presenter = presenter
        self._keeper = UnsavedKeeper(store, tasks, self._report, self)
        self._is_ready = False
        """Whether what was kept is in the presenter: before that nothing may replace it."""
        presenter.state_changed.connect(self._follow)
        self._follow()

    async def finish(self) -> None:
        """Save what is left. Raises LocalStorageError."""
        await self._keeper.close()

    def _follow(self) -> None:
        presenter = self._presenter
        if not self._is_ready and presenter.is_settled:
            self._take_up()
        if self._is_ready:
            edited = Edited(presenter.seen, presenter.plan)
            self._keeper.note(edited_to(edited) if presenter.is_dirty else "")

    def _take_up(self) -> None:
        try:
            kept = edited_from(self._keeper.open(ABOUT))
        except PharmatError as error:
            self._report(error)
            return
        if kept is not None:
            self._presenter.resume(kept.seen, kept.plan)
        self._is_ready = True

    def _report(self, error: PharmatError) -> None:
        self._presenter.tell(error)
