"""A tutor with hours and a student, at the server by their desks, for tests of what is done with sessions."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from pharmat_desktop.config import AcademyAddress
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.pull import LiveRows
from pharmat_desktop.domain.session_commands import Book, SessionCommand, TurnedDown, new_request_id
from pharmat_desktop.domain.session_ports import SessionDesk
from pharmat_desktop.domain.sessions import SessionId
from pharmat_desktop.remote.flows import FlowBook
from pharmat_desktop.remote.plug import NetworkPlug
from pharmat_desktop.remote.remote_academy import RemoteAcademy
from pharmat_desktop.remote.secrets import Secrets
from pharmat_desktop.remote.sign_in_door import Browser, RemoteDoor
from pharmat_desktop.services.session_run import SessionRun
from tests.support.academy import Academy, Person

_TODAY = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
"""For all tests of a run: midnight may come in the middle of one."""
OPEN_ALL_WEEK = "insert into availability (tutor_id, weekday) select $1::uuid, d from generate_series(1, 7) d"


@dataclass
class Seat:
    """Somebody at the server, through a connection of the app's own make."""

    person: Person
    remote: RemoteAcademy
    plug: NetworkPlug
    unknown: int = 0
    """How often it was not known whether a command had been carried out."""

    @property
    def id(self) -> UserId:
        return UserId(self.person.id)

    @property
    def desk(self) -> SessionDesk:
        return self.remote.sessions

    async def run(
        self, command: SessionCommand, asking: Callable[[], None] = lambda: None
    ) -> LiveRows | TurnedDown | None:
        """As the service does, without waiting between two questions."""

        def count() -> None:
            self.unknown += 1
            asking()

        return await SessionRun(command, lambda: self.desk, _at_once).answer(count)

    async def does(self, command: SessionCommand) -> SessionId:
        """The session of a command that must succeed."""
        return session_of(await self.run(command))


async def _at_once(_: float) -> None:
    return None


def session_of(answer: LiveRows | TurnedDown | None) -> SessionId:
    assert isinstance(answer, LiveRows), answer
    return SessionId(answer.rows.rows[0][answer.rows.columns.index("id")])


@asynccontextmanager
async def seat(academy: Academy, person: Person, url: str) -> AsyncIterator[Seat]:
    """Signed in at `url`, which leads to the academy."""
    address = AcademyAddress("test", url, academy.publishable_key)
    secrets, plug = Secrets(None), NetworkPlug()
    door = RemoteDoor(address, secrets, plug, FlowBook(None, secrets), Browser(lambda _: False, str))
    account = await door.with_password(person.email, person.password)
    async with await RemoteAcademy.open(address, account, secrets, plug) as remote:
        yield Seat(person, remote, plug)


async def tutor(academy: Academy, name: str = "Amal") -> Person:
    """Open day and night, at 60.00 EUR an hour, without notice or pause."""
    person = await academy.person(name, role="tutor")
    await academy.execute(
        "update tutor_profiles set hourly_rate_minor = 6000, booking_notice_hours = 0 where id = $1::uuid", person.id
    )
    await academy.execute(OPEN_ALL_WEEK, person.id)
    return person


def day(days: int, hour: int = 10, minute: int = 0) -> datetime:
    """A moment so many days from today, UTC."""
    return _TODAY + timedelta(days=days, hours=hour, minutes=minute)


def an_hour(tutor_id: str, starts_at: datetime, **more: object) -> Book:
    return Book(new_request_id(), UserId(tutor_id), starts_at, 60, "UTC", **more)  # type: ignore[arg-type]  # by name


async def shift(academy: Academy, session_id: str, minutes: int) -> None:
    """The operator moves a session: it began (or begins) about so many minutes from now, never later."""
    await academy.execute(
        "update sessions s set starts_at = n.at, ends_at = n.at + (s.ends_at - s.starts_at)"
        " from (select date_bin('5 minutes', now(), 'epoch') + $2::integer * interval '1 minute' as at) n"
        " where s.id = $1::uuid",
        session_id,
        minutes,
    )


async def history(academy: Academy, session_id: str) -> list[str]:
    """What was done to a session, in order."""
    rows = await academy.rows(
        "select action from session_changes where session_id = $1::uuid order by created_at", session_id
    )
    return [row["action"] for row in rows]
