"""Paying without widgets: one presenter for all screens, so that all say the same of one payment.

The page to pay on opens in the browser. Meanwhile the academy is asked now and then what the bank says, and whenever
the person comes back to the window; live news and pulls do the rest.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from pharmat_desktop.domain.errors import LocalStorageError, PharmatError
from pharmat_desktop.domain.paying import Deed, Stage, Thing
from pharmat_desktop.domain.payments import Payment
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.hold import Hold

GATHER = 30
"""Milliseconds in which changes are gathered."""
ASK_EVERY = 60_000
"""Milliseconds between two questions about pages that are open; a bank that takes days is not asked like that."""


@dataclass(frozen=True, slots=True)
class PayState:
    """What is known of paying for one thing, and how the last question about it fares."""

    stage: Stage = Stage.NOTHING
    payment: Payment | None = None
    hold: Hold = Hold.NONE
    busy: Deed | None = None
    is_using_pass: bool = False
    is_unanswered: bool = False
    """Nothing came back yet; it is asked again, and nothing else may be said."""
    done: Deed | None = None
    """What the person asked for last, and was answered."""
    error: PharmatError | None = None

    @property
    def is_idle(self) -> bool:
        return self.busy is None and not self.is_using_pass


class Service(Protocol):
    """`services.paying.PayingService`, which says what each promises."""

    def payment(self, thing: Thing) -> Payment | None: ...

    def stage(self, thing: Thing) -> Stage: ...

    def under_way(self) -> Any: ...

    async def ask(self, thing: Thing, deed: Deed, unanswered: Callable[[], None]) -> str: ...

    async def use_pass(self, session_id: str, pass_id: str, unanswered: Callable[[], None]) -> None: ...

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]: ...


class PayPresenter(QObject):
    """Lives as long as the account is signed in; `close` ends its subscription."""

    changed = Signal()
    """Something may be read anew by `state_of`."""
    page_to_pay = Signal(str)
    """An address for the browser."""
    ended = Signal(object, object)
    """A Payment that was waited for, and the Stage in which it ended."""

    def __init__(self, service: Service, tasks: TaskScope, parent: QObject) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._hold = Hold.NONE
        self._fares: dict[Thing, PayState] = {}
        self.waiting: set[Thing] = set()
        """What is under way, as far as this computer knows: its end is said."""
        self._is_closed = False
        self._soon = QTimer(self, interval=GATHER, singleShot=True)
        self._soon.timeout.connect(self._read)
        self._again = QTimer(self, interval=ASK_EVERY)
        self._again.timeout.connect(self._look_at_pages)
        self._unsubscribe = service.subscribe(self._on_change)
        self._read()

    def state_of(self, thing: Thing) -> PayState:
        """As it is now. What cannot be read is told as an error."""
        fares = self._fares.get(thing, PayState())
        try:
            payment, stage = self._service.payment(thing), self._service.stage(thing)
        except LocalStorageError as error:
            return replace(fares, hold=self._hold, error=error)
        return replace(fares, stage=stage, payment=payment, hold=self._hold)

    def open(self, thing: Thing) -> None:
        """Open the page to pay on, the same one as before if it is still open. A second click is the first one."""
        self._ask(thing, Deed.OPEN)

    def look(self, thing: Thing) -> None:
        """Ask what the bank says now."""
        self._ask(thing, Deed.LOOK)

    def close_page(self, thing: Thing) -> None:
        """Stop waiting: the page is closed for good, unless it was paid."""
        self._ask(thing, Deed.CLOSE)

    def use_pass(self, thing: Thing, pass_id: str) -> None:
        """Pay for a session with what one has."""
        if self._begin(thing, is_using_pass=True):
            sending = self._service.use_pass(thing.id, pass_id, lambda: self._set(thing, is_unanswered=True))
            self._tasks.spawn(self._run(thing, sending), name="pay with a pass")

    def look_at_all(self) -> None:
        """Ask about everything under way, without a word about the asking."""
        self._look_at(self.waiting)

    def set_hold(self, hold: Hold) -> None:
        if hold is not self._hold:
            self._hold = hold
            self.changed.emit()

    def close(self) -> None:
        self._is_closed = True
        self._soon.stop()
        self._again.stop()
        self._unsubscribe()

    def _look_at_pages(self) -> None:
        self._look_at({thing for thing in self.waiting if self.state_of(thing).stage is not Stage.WAITING})
        self.changed.emit()  # a page may have run out of time

    def _look_at(self, things: set[Thing]) -> None:
        for thing in things if self._hold is Hold.NONE else ():
            if self._fares.get(thing, PayState()).is_idle:
                self._tasks.spawn(self._glance(thing), name="look at a payment")

    def _ask(self, thing: Thing, deed: Deed) -> None:
        if self._begin(thing, busy=deed):
            asking = self._asked(thing, deed)
            self._tasks.spawn(self._run(thing, asking), name=f"payment: {deed}")

    async def _asked(self, thing: Thing, deed: Deed) -> None:
        url = await self._service.ask(thing, deed, lambda: self._set(thing, is_unanswered=True))
        if deed is Deed.OPEN:
            self.waiting.add(thing)  # also what is paid by now: its end is said
        if deed is Deed.OPEN and url and not self._is_closed:
            self.page_to_pay.emit(url)

    def _begin(self, thing: Thing, **doing: Any) -> bool:
        """Whether nothing else is being done with it; what was said before has been read."""
        if not self._fares.get(thing, PayState()).is_idle:
            return False
        self._fares[thing] = replace(PayState(), **doing)
        self.changed.emit()
        return True

    async def _run(self, thing: Thing, doing: Awaitable[None]) -> None:
        deed, error = self._fares[thing].busy, None
        try:
            await doing
        except PharmatError as failure:
            deed, error = None, failure
        self._fares[thing] = PayState(done=deed, error=error)
        if not self._is_closed:
            self._read()

    async def _glance(self, thing: Thing) -> None:
        try:
            await self._service.ask(thing, Deed.LOOK, lambda: None)
        except PharmatError:
            return  # the next one may be answered

    def _set(self, thing: Thing, **changes: Any) -> None:
        self._fares[thing] = replace(self._fares[thing], **changes)
        if not self._is_closed:
            self.changed.emit()

    def _on_change(self) -> None:
        if not self._soon.isActive() and not self._is_closed:
            self._soon.start()

    def _read(self) -> None:
        """Find what is under way, and say how it ended."""
        try:
            found = {Thing(one.kind, one.item_id) for one in self._service.under_way()}
            over = [(thing, self._service.payment(thing), self._service.stage(thing)) for thing in self.waiting - found]
        except LocalStorageError:
            self.changed.emit()
            return
        self.waiting = found
        for thing, payment, stage in over:
            if payment is not None:
                self.ended.emit(payment, stage)
                self._forget_answer(thing)
        if bool(found) != self._again.isActive():
            self._again.start() if found else self._again.stop()
        self.changed.emit()

    def _forget_answer(self, thing: Thing) -> None:
        """What was answered while it was under way is old now."""
        if self._fares.get(thing, PayState()).is_idle:
            self._fares.pop(thing, None)
