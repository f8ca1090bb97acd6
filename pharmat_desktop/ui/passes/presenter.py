"""Packages and credits without widgets: what is listed, what is open, and deeds that only the academy can do.

Paying for a package is `ui/paying`'s; here it is only marked which ones are being paid for.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject

from pharmat_desktop.domain.errors import LocalStorageError, PharmatError
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.pass_ports import PassReader
from pharmat_desktop.domain.passes import (
    NewCredit,
    NewPackage,
    Package,
    PackageId,
    Pass,
    PassId,
    PassState,
)
from pharmat_desktop.domain.paying import Thing
from pharmat_desktop.domain.payments import PaymentKind
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.passes.model import PassListModel
from pharmat_desktop.ui.passes.state import Choices, Deed, Form, PassesPage, PassesState, Row, Side, Told
from pharmat_desktop.ui.paying.presenter import PayPresenter
from pharmat_desktop.ui.presenter import ListPresenter


class Service(Protocol):
    """A part of `services.passes.PassService`, which says what each promises."""

    @property
    def known(self) -> PassReader: ...

    def rate(self, tutor_id: UserId) -> Money | None: ...

    def subjects(self) -> Sequence[tuple[str, str]]: ...

    def students(self) -> Sequence[tuple[UserId, str]]: ...

    async def offer(self, package: NewPackage) -> None: ...

    async def archive(self, package_id: PackageId, *, is_archived: bool = True) -> None: ...

    async def give(self, credit: NewCredit) -> None: ...

    async def withdraw(self, pass_id: PassId) -> None: ...

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]: ...


class PassesPresenter(ListPresenter[PassesState, PassesPage]):
    """Owns the model. Lives as long as the account is signed in; `close` ends its subscription."""

    def __init__(
        self,
        service: Service,
        me: UserId,
        tasks: TaskScope,
        clock: Callable[[], datetime],
        parent: QObject,
        *,
        paying: PayPresenter,
        is_tutor: bool = False,
        is_office: bool = False,
    ) -> None:
        """The office looks at everybody's, and does nothing here."""
        super().__init__(PassesState(), PassesPage(clock()), parent)
        self.is_tutor, self.is_office = is_tutor, is_office
        self.rows = PassListModel(self.sees_students, self)
        self._service = service
        self._me = me
        self._tasks = tasks
        self._clock = clock
        self._paying = paying
        self.until_closed(service.subscribe(self.refresh_soon))
        paying.changed.connect(self.refresh_soon)
        self.refresh()

    @property
    def sees_students(self) -> bool:
        """Passes are of students, not one's own."""
        return self.is_tutor or self.is_office

    @override
    def refresh(self) -> None:
        now, known = self._clock(), self._service.known
        try:
            passes, packages = known.passes(), known.packages()
            page = self._read_page(replace(self.page, now=now), passes, packages)
        except LocalStorageError as error:
            self._become(error=error)
            return
        self.rows.set_now(now)
        self.rows.replace(self._rows(now, passes, packages))
        self._become(error=None)
        self._show(page)

    def show_side(self, side: Side) -> None:
        if side is not self.state.side:
            self._become(side=side)
            self.refresh()

    def set_hold(self, hold: Hold) -> None:
        self._turn(hold=hold)

    def open(self, row: Row) -> None:
        """Show a pass or a package; a form that is open is put off."""
        if row.held is not None and (self.page.held is None or self.page.held.id != row.held.id):
            self._show(PassesPage(self._clock(), held=row.held, hold=self.page.hold, busy=self.page.busy))
        elif row.package is not None and (self.page.package is None or self.page.package.id != row.package.id):
            self._show(PassesPage(self._clock(), package=row.package, hold=self.page.hold, busy=self.page.busy))
        elif self.page.form is not None:
            self._turn(form=None, told=None)
        self.refresh()

    def open_pass(self, pass_id: PassId) -> None:
        """Show a pass, if it is here."""
        self.show_side(Side.HELD)
        row = self.rows.item(self.rows.row_of(pass_id))
        if row is not None:
            self.open(row)

    def begin(self, form: Form) -> None:
        """Open a form of a tutor's."""
        self._turn(form=form, told=None)
        self.refresh()

    def put_off(self) -> None:
        """Close the form."""
        self._turn(form=None, told=None)

    def offer(self, package: NewPackage) -> None:
        self._do(Deed.OFFER, lambda: self._service.offer(package))

    def give(self, credit: NewCredit) -> None:
        self._do(Deed.GIVE, lambda: self._service.give(credit))

    def archive(self, *, is_archived: bool) -> None:
        """Of the package that is open."""
        if (package := self.page.package) is not None:
            deed = Deed.ARCHIVE if is_archived else Deed.RESTORE
            self._do(deed, lambda: self._service.archive(package.id, is_archived=is_archived))

    def withdraw(self) -> None:
        """The credit that is open."""
        if (held := self.page.held) is not None:
            self._do(Deed.WITHDRAW, lambda: self._service.withdraw(held.id))

    def _do(self, deed: Deed, send: Callable[[], Awaitable[None]]) -> None:
        if self.page.busy is None:
            self._turn(busy=deed, told=None)
            self._tasks.spawn(self._done(deed, send), name=f"passes: {deed}")

    async def _done(self, deed: Deed, send: Callable[[], Awaitable[None]]) -> None:
        told = Told(deed)
        try:
            await send()
        except PharmatError as error:
            told = Told(deed, error)
        is_over = told.error is None and self.page.form is not None
        self._turn(busy=None, told=told, form=None if is_over else self.page.form)
        if not self.is_closed:
            self.refresh()

    def _rows(self, now: datetime, passes: Sequence[Pass], packages: Sequence[Package]) -> list[Row]:
        if self.state.side is Side.HELD:
            usable = [one for one in passes if one.state(now) is PassState.USABLE]
            over = [one for one in passes if one.state(now) is not PassState.USABLE]
            over.sort(key=lambda one: one.created_at or one.expires_at, reverse=True)
            return [Row(one.id, held=one) for one in (*usable, *over)]
        mine = [one for one in packages if not self.is_tutor or one.tutor_id == self._me]
        mine.sort(key=lambda one: not one.is_active)
        return [Row(one.id, package=one, is_waiting=thing_of(one) in self._paying.waiting) for one in mine]

    def _read_page(self, page: PassesPage, passes: Sequence[Pass], packages: Sequence[Package]) -> PassesPage:
        held = next((one for one in passes if page.held is not None and one.id == page.held.id), None)
        package = _found(page.package, packages)
        choices = self._choices() if page.form is not None else page.choices
        movements = tuple(self._service.known.movements(held.id)) if held is not None else ()
        return replace(page, held=held, movements=movements, package=package, choices=choices)

    def _choices(self) -> Choices:
        rate = self._service.rate(self._me)
        students, subjects = tuple(self._service.students()), tuple(self._service.subjects())
        return Choices(students, subjects, rate.currency if rate is not None else "")


def _found(package: Package | None, packages: Sequence[Package]) -> Package | None:
    """As it is now; what is on offer no longer stays on the page as such."""
    if package is None:
        return None
    return next((one for one in packages if one.id == package.id), replace(package, is_active=False))


def thing_of(package: Package) -> Thing:
    """What is paid for when it is bought."""
    return Thing(PaymentKind.PACKAGE, package.id)
