"""The availability editor without its widgets: the plan in hand, the steps back, and what became of saving it.

::

    stored ──edit──► dirty ──save──► busy ──► stored
       ▲               ▲               ├────► conflict   another device was faster: keep mine (save again) · take theirs
       └──discard──────┴───────────────┴────► error      nothing is lost; saving again is harmless
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from pharmat_desktop.domain.availability import ChangedElsewhere, DayPreview, Plan, outside, preview
from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.errors import LocalStorageError, PharmatError
from pharmat_desktop.domain.ports import Clock
from pharmat_desktop.domain.sessions import Session
from pharmat_desktop.services.availability import AvailabilityService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.hold import Hold, hold_of

MAX_STEPS = 200
"""Steps that can be taken back."""
SETTLE = 500
"""Milliseconds without a change until the copy is believed: what was saved at once arrives row by row."""


class AvailabilityPresenter(QObject):
    """Owned by the screens; `close` ends its subscription."""

    plan_changed = Signal()
    """Another plan, or other sessions in it."""
    state_changed = Signal()
    """What can be done with it: saved, taken back, or nothing for now."""
    saved = Signal()

    def __init__(self, service: AvailabilityService, scope: TaskScope, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._service = service
        self._scope = scope
        self._clock = clock
        stored = self._read()
        self.is_known = stored is not None
        """Whether this computer has all of the plan; a first sync brings it bit by bit."""
        self._seen = stored or Plan("UTC")
        self._undone: list[Plan] = []
        self._done: list[Plan] = []
        self.plan = self._seen
        self.hold = Hold.OFFLINE
        self._is_first_sync = True
        self.is_busy = False
        self.error: PharmatError | None = None
        self.conflict: Plan | None = None
        """What another device has saved since this plan was begun."""
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLE)
        self._settled.timeout.connect(self._look)
        self._unsubscribe = service.subscribe(self._settled.start)

    @property
    def is_dirty(self) -> bool:
        return self.plan != self._seen

    @property
    def seen(self) -> Plan:
        """What is saved, as far as this plan was begun with it."""
        return self._seen

    @property
    def is_settled(self) -> bool:
        """Whether what this computer has of the plan is all of it."""
        return self.is_known and not self._is_first_sync

    @property
    def can_edit(self) -> bool:
        return self.hold is Hold.NONE and self.is_settled and not self.is_busy

    @property
    def can_save(self) -> bool:
        return self.can_edit and self.is_dirty and self.conflict is None

    @property
    def can_undo(self) -> bool:
        return bool(self._done) and self.can_edit

    @property
    def can_redo(self) -> bool:
        return bool(self._undone) and self.can_edit

    @property
    def now(self) -> datetime:
        return self._clock()

    def edit(self, plan: Plan) -> None:
        """Go on with another plan; the one before can be had back."""
        if plan == self.plan or not self.can_edit:
            return
        self._done = [*self._done[-MAX_STEPS:], self.plan]
        self._undone = []
        self._show(plan)

    def resume(self, seen: Plan, plan: Plan) -> None:
        """Go on with a plan of an earlier run, begun with `seen`; what was saved elsewhere since then is a conflict."""
        stored, plan = self._seen, plan.without_past(self.now.date())
        if self.is_dirty or plan == stored:
            return
        self._seen, self.conflict = seen, None if stored == seen else stored
        self._done = [seen]
        self._show(plan)

    def tell(self, error: PharmatError) -> None:
        """Say what went wrong beside saving."""
        self.error = error
        self.state_changed.emit()

    def undo(self) -> None:
        if self.can_undo:
            self._undone.append(self.plan)
            self._show(self._done.pop())

    def redo(self) -> None:
        if self.can_redo:
            self._done.append(self.plan)
            self._show(self._undone.pop())

    def discard(self) -> None:
        """Back to what is saved; a step that can be taken back, too."""
        self.edit(self._seen)

    def save(self) -> None:
        if self.can_save:
            self.is_busy, self.error = True, None
            self.state_changed.emit()
            self._scope.spawn(self._save(), name="save hours")

    def keep_mine(self) -> None:
        """In a conflict: save this plan over the other one."""
        if self.conflict is not None and self.can_edit:
            self._seen, self.conflict = self.conflict, None
            self.save()
            self.state_changed.emit()

    def take_theirs(self) -> None:
        """In a conflict: go on with what is saved; this plan is a step back."""
        if self.conflict is not None and self.can_edit:
            theirs, self.conflict = self.conflict, None
            self._seen = theirs
            self.edit(theirs)
            self.state_changed.emit()

    def set_connection(self, status: ConnectionStatus) -> None:
        before = self.hold, self._is_first_sync
        self.hold, self._is_first_sync = hold_of(status), status.is_first_sync
        if (self.hold, self._is_first_sync) != before:
            self.state_changed.emit()

    def preview(self, days: int = 7) -> Sequence[DayPreview]:
        """What students would be offered."""
        return preview(self.plan, self._sessions(), self.now, days=days)

    def outside(self) -> Sequence[Session]:
        """Booked sessions that these hours do not cover."""
        return outside(self.plan, self._sessions(), self.now)

    def student_zone(self) -> str:
        """The clock of whoever comes next; empty when nobody does."""
        return next((one.student.zone for one in self._sessions()), "")

    def close(self) -> None:
        self._settled.stop()
        self._unsubscribe()

    async def _save(self) -> None:
        wish = self.plan.without_past(self.now.date())
        try:
            outcome = await self._service.save(self._seen, wish)
        except PharmatError as error:
            self.error = error
        else:
            self._settle(outcome.stored, is_conflict=isinstance(outcome, ChangedElsewhere))
        finally:
            self.is_busy = False
            self.state_changed.emit()

    def _settle(self, stored: Plan, *, is_conflict: bool) -> None:
        if is_conflict:
            self.conflict = stored
            return
        self._seen = stored
        self._show(stored)
        self.saved.emit()

    def _show(self, plan: Plan) -> None:
        self.plan, self.error = plan, None
        self.plan_changed.emit()
        self.state_changed.emit()

    def _look(self) -> None:
        """The copy has other hours or sessions: ours that arrived, or another device's."""
        stored = self._read()
        self.is_known = self.is_known or stored is not None
        if stored is not None and stored != self._seen and not self.is_busy:
            was_dirty = self.is_dirty
            if not was_dirty or stored == self.plan:
                self._seen, self.plan, self.conflict, self.error = stored, stored, None, None
            else:
                self.conflict = stored
        self.plan_changed.emit()
        self.state_changed.emit()

    def _read(self) -> Plan | None:
        try:
            return self._service.stored()
        except LocalStorageError:
            return None  # closing, or trouble that the screens tell of

    def _sessions(self) -> Sequence[Session]:
        try:
            return self._service.sessions_after(self.now)
        except LocalStorageError:
            return ()
