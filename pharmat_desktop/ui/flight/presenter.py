"""Which times, which things, how far they have come, and what the rehearsal found; no widgets."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.flight import Item, Lack

if TYPE_CHECKING:
    from pharmat_desktop.domain.course_files import Estimate
    from pharmat_desktop.services.flight import Belongings, FlightService
    from pharmat_desktop.tasks import TaskScope


class Phase(Enum):
    CHOOSING = "choosing"
    DOWNLOADING = "downloading"
    REHEARSING = "rehearsing"
    DONE = "done"
    """Everything was read without a network, or what is missing is known."""


@dataclass(frozen=True, slots=True)
class Row:
    """One thing of the plan."""

    item: Item
    is_chosen: bool = True
    lacks: tuple[Lack, ...] | None = None
    """What the rehearsal missed of it; None before one."""

    @property
    def id(self) -> str:
        return self.item.id


@dataclass(frozen=True, slots=True)
class FlightState:
    start: datetime
    end: datetime
    """Aware UTC."""
    rows: tuple[Row, ...] = ()
    phase: Phase = Phase.CHOOSING
    fraction: float = 0.0
    estimate: Estimate | None = None
    """None while it is asked for, and when nobody can tell."""
    error: PharmatError | None = None

    @property
    def chosen(self) -> tuple[Item, ...]:
        return tuple(row.item for row in self.rows if row.is_chosen)

    @property
    def lacks(self) -> tuple[Lack, ...]:
        return tuple(lack for row in self.rows for lack in row.lacks or ())

    @property
    def is_busy(self) -> bool:
        return self.phase in {Phase.DOWNLOADING, Phase.REHEARSING}

    @property
    def can_begin(self) -> bool:
        fits = self.estimate is None or self.estimate.fits
        return bool(self.chosen) and not self.is_busy and self.end > self.start and fits


class FlightPresenter(QObject):
    """Owned by the dialog. `close` must be awaited before it goes."""

    changed = Signal(object)
    """FlightState."""

    def __init__(
        self, service: FlightService, tasks: TaskScope, start: datetime, end: datetime, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._job: asyncio.Task[None] | None = None
        self._had: Belongings | None = None
        self.state = FlightState(start, end)
        self.set_times(start, end)

    def set_times(self, start: datetime, end: datetime) -> None:
        """Pick anew; both aware UTC."""
        rows: tuple[Row, ...] = ()
        error = None
        try:
            self._had = self._had or self._service.belongings()
            rows = tuple(Row(item) for item in self._service.plan(self._had, start, end)) if end > start else ()
        except PharmatError as failure:
            error = failure
        self._choose(FlightState(start, end, rows, error=error))

    def toggle(self, key: str) -> None:
        """Take one along, or leave it."""
        if not self.state.is_busy:
            rows = (replace(row, is_chosen=not row.is_chosen) if row.id == key else row for row in self.state.rows)
            self._choose(replace(self.state, rows=_untested(rows), phase=Phase.CHOOSING))

    def begin(self) -> None:
        """Download what is chosen, then rehearse."""
        if self.state.can_begin:
            self._run(self._prepared())

    def rehearse(self) -> None:
        """Only look what would be missing."""
        if self.state.chosen and not self.state.is_busy:
            self._run(self._rehearsed())

    def stop(self) -> None:
        """What has come stays."""
        self._cancel()
        if self.state.is_busy:
            self._become(replace(self.state, phase=Phase.CHOOSING, fraction=0.0))

    def _choose(self, state: FlightState) -> None:
        self._become(replace(state, estimate=None))
        self._run(self._estimated())

    async def _estimated(self) -> None:
        try:
            estimate = await self._service.estimate(self.state.chosen)
        except PharmatError:
            return  # the size is not said then, and nothing else hangs on it
        self._become(replace(self.state, estimate=estimate))

    async def _prepared(self) -> None:
        self._become(replace(self.state, phase=Phase.DOWNLOADING, fraction=0.0, error=None))
        try:
            await self._service.prepare(self.state.chosen, self._tell)
        except PharmatError as error:
            self._become(replace(self.state, phase=Phase.CHOOSING, error=error))
            return
        await self._rehearsed()

    async def _rehearsed(self) -> None:
        self._become(replace(self.state, phase=Phase.REHEARSING, fraction=0.0, error=None))
        try:
            lacks = await self._service.rehearse(self.state.chosen, self._tell)
        except PharmatError as error:
            self._become(replace(self.state, phase=Phase.CHOOSING, error=error))
            return
        rows = tuple(
            replace(row, lacks=tuple(lack for lack in lacks if lack.item == row.item) if row.is_chosen else None)
            for row in self.state.rows
        )
        self._become(replace(self.state, rows=rows, phase=Phase.DONE, fraction=1.0, estimate=None))

    def _tell(self, fraction: float) -> None:
        self._become(replace(self.state, fraction=fraction))

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        self._cancel()
        self._job = self._tasks.spawn(work, name="flight plan")

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _become(self, state: FlightState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit(state)


def _untested(rows: Iterable[Row]) -> tuple[Row, ...]:
    return tuple(replace(row, lacks=None) for row in rows)
