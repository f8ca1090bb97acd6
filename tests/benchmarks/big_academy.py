"""An academy with one long conversation, and the parts of the app that a benchmark drives without a screen."""

from __future__ import annotations

import contextlib
import tempfile
import uuid
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path

from pharmat_desktop.account import utc_now
from pharmat_desktop.cache.store import AccountStore
from pharmat_desktop.config import AcademyAddress
from pharmat_desktop.domain.people import Account, Role, UserId
from pharmat_desktop.local_supabase import start
from pharmat_desktop.remote.plug import NetworkPlug
from pharmat_desktop.remote.remote_academy import RemoteAcademy
from pharmat_desktop.remote.secrets import Secrets
from pharmat_desktop.sync.connectivity import Connectivity
from tests.support.academy import Academy, Person

BODY = "The loading dose brings the plasma concentration into range at once; the maintenance dose keeps it there. #"


@contextlib.contextmanager
def running_academy() -> Iterator[Academy]:
    """A server without a limit of rows, so that a floor may stream a whole table."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        with start(Path(folder) / "data", "--no-fsync", "--max-rows", "0") as server:
            yield Academy.of(server)


async def fill(academy: Academy, conversation: str, sender: Person, count: int) -> None:
    """Write `count` messages by SQL, a minute apart, without live events for each."""
    async with academy.database() as database, database.transaction():
        await database.execute("alter table public.messages disable trigger user")
        await database.execute(
            """insert into public.messages
                   (id, conversation_id, seq, sender_id, kind, body, written_at, sent_at, changed_in)
               select gen_random_uuid(), $1, n, $2, 'text', $3 || n, at, at, pg_current_xact_id()
               from generate_series(1, $4::int) as n, lateral (select now() - ($4 - n) * interval '1 minute' as at)""",
            uuid.UUID(conversation), uuid.UUID(sender.id), BODY, count,
        )  # fmt: skip
        await database.execute("alter table public.messages enable trigger user")
        await database.execute(
            "update public.conversations set last_seq = $2 where id = $1", uuid.UUID(conversation), count
        )
    await academy.execute("analyze")


@dataclass(frozen=True)
class Client:
    """One person's storage and connection, signed in."""

    person: Person
    store: AccountStore
    remote: RemoteAcademy
    connectivity: Connectivity
    plug: NetworkPlug


@contextlib.asynccontextmanager
async def client(academy: Academy, person: Person, folder: Path) -> AsyncIterator[Client]:
    """The app without its screens, ready to sync."""
    address = AcademyAddress("benchmark", academy.url, academy.publishable_key)
    account = Account(UserId(person.id), person.email, person.name, Role.STUDENT, address.name)
    plug = NetworkPlug()
    store = await AccountStore.open(folder, account.user_id)
    try:
        async with await RemoteAcademy.open(
            address, account, Secrets(None), plug, fallback_password=person.password
        ) as remote:
            await remote.session.ensure_fresh()
            yield Client(person, store, remote, Connectivity(utc_now), plug)
    finally:
        await store.close()
