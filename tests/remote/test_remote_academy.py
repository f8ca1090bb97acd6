"""The whole of `remote` against local_supabase: sign in, pull, send, look up, live, and what it costs."""

from __future__ import annotations

import asyncio
import logging
import subprocess
import sys
import uuid
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, cast

import psutil
import pytest

from pharmat_desktop.config import AcademyAddress
from pharmat_desktop.domain.chat import ConversationId, MessageId
from pharmat_desktop.domain.drafts import MessageDraft
from pharmat_desktop.domain.errors import Refused, SignedOut, WrongCredentials
from pharmat_desktop.domain.people import Account, Role
from pharmat_desktop.domain.ports import Academy as AcademyPort
from pharmat_desktop.domain.ports import LiveChannel, Plug, Session
from pharmat_desktop.domain.pull import Joined, LiveEvent, LiveRows, NotSent, PulledPage, Sent
from pharmat_desktop.local_supabase import start
from pharmat_desktop.remote.plug import NetworkPlug
from pharmat_desktop.remote.remote_academy import RemoteAcademy
from pharmat_desktop.remote.secrets import Secrets
from pharmat_desktop.tasks import TaskScope
from tests.remote.odd_server import until
from tests.remote.parts import door_of
from tests.support.academy import PASSWORD, Academy, Person


@dataclass
class Desk:
    """One person's computer."""

    account: Account
    remote: RemoteAcademy
    plug: NetworkPlug
    secrets: Secrets
    address: AcademyAddress


def address_of(academy: Academy) -> AcademyAddress:
    return AcademyAddress("test", academy.url, academy.publishable_key)


@asynccontextmanager
async def desk(academy: Academy, person: Person) -> AsyncIterator[Desk]:
    address, plug, secrets = address_of(academy), NetworkPlug(), Secrets(None)
    account = await door_of(address, secrets, plug).with_password(person.email, PASSWORD)
    async with await RemoteAcademy.open(address, account, secrets, plug) as remote:
        yield Desk(account, remote, plug, secrets, address)


def draft(conversation: str, body: str) -> MessageDraft:
    return MessageDraft(MessageId(str(uuid.uuid4())), ConversationId(conversation), body, datetime.now(UTC))


async def pull_all(remote: RemoteAcademy) -> list[PulledPage]:
    pages = [await remote.academy.pull(None, 500)]
    while pages[-1].has_more:
        pages.append(await remote.academy.pull(pages[-1].cursor, 500))
    return pages


async def test_the_door_opens_an_account(academy: Academy) -> None:
    """Name and role come from the academy's profile, the refresh token is where the keeper looks for it."""
    person = await academy.person("Amal", role="tutor")
    async with desk(academy, person) as here:
        assert here.account == Account(here.account.user_id, person.email, "Amal", Role.TUTOR, "test")
        assert here.account.user_id == person.id
        await here.remote.session.ensure_fresh()


async def test_the_door_stays_shut(academy: Academy) -> None:
    """A wrong password, and an account that the academy has closed."""
    person = await academy.person()
    door = door_of(address_of(academy))
    with pytest.raises(WrongCredentials):
        await door.with_password(person.email, "wrong")
    await academy.execute("update public.users set is_active = false where id = $1", uuid.UUID(person.id))
    with pytest.raises(Refused) as caught:
        await door.with_password(person.email, PASSWORD)
    assert caught.value.code == "no_profile"


async def test_messages_are_sent_found_and_pulled(academy: Academy) -> None:
    """Each of the academy's calls, with the answers of a real database."""
    sam, amal = await academy.person("Sam"), await academy.person("Amal", role="tutor")
    room, elsewhere = await academy.conversation(sam, amal), await academy.conversation(amal)
    async with desk(academy, sam) as here:
        calls = here.remote.academy
        first, stray, second = draft(room, "one"), draft(elsewhere, "stray"), draft(room, "two")
        sent = await calls.send_messages([first, stray, second])
        assert [type(outcome) for outcome in sent] == [Sent, NotSent, Sent]
        assert isinstance(sent[1], NotSent)
        assert sent[1].code == "not_a_member"
        found = await calls.find_messages([first.id, stray.id, second.id])
        assert {row[0] for row in found.rows} == {first.id, second.id}
        history = await calls.messages_between(ConversationId(room), 2, 9)
        assert [(row[2], row[5]) for row in history.rows] == [(2, "two")]
        assert not (await calls.messages_between(ConversationId(elsewhere), 1, 9)).rows
        await calls.mark_read(ConversationId(room), 2)
        pages = await pull_all(here.remote)
        rows = [row for page in pages for row in (page.tables["messages"].rows if "messages" in page.tables else ())]
        assert [row[5] for row in sorted(rows, key=lambda row: row[2])] == ["one", "two"]
        quiet = await calls.pull(pages[-1].cursor, 500)
        assert not quiet.tables
        with pytest.raises(ValueError, match="at most 100"):
            await calls.find_messages([first.id] * 101)
        with pytest.raises(ValueError, match="1 to 200"):
            await calls.messages_between(ConversationId(room), 1, 201)


async def test_messages_arrive_live(academy: Academy) -> None:
    """From one desk to the other, while tokens are renewed under way."""
    sam, amal = await academy.person("Sam"), await academy.person("Amal", role="tutor")
    room = await academy.conversation(sam, amal)
    async with (
        desk(academy, sam) as one,
        desk(academy, amal) as two,
        aclosing(cast("Any", two.remote.live.events())) as events,
    ):
        assert await anext(events) == Joined()
        await two.remote.session.replace_rejected(two.remote.session.access_token)
        for number in range(30):
            text = f"message {number}"
            await one.remote.academy.send_messages([draft(room, text)])
            while True:
                event = await asyncio.wait_for(anext(events), 30)
                if isinstance(event, LiveRows) and event.rows.rows[0][5:6] == [text]:
                    break


async def test_twenty_sessions_leave_nothing_behind(academy: Academy) -> None:
    """Sockets, tasks and threads are flat over opening, working, renewing and closing."""
    sam, process, counts = await academy.person(), psutil.Process(), list[tuple[int, int]]()
    for _ in range(20):
        async with desk(academy, sam) as here:
            await here.remote.academy.pull(None, 100)
            async with aclosing(cast("Any", here.remote.live.events())) as events:
                assert await anext(events) == Joined()
            await here.remote.renew_transport()
            await here.remote.academy.pull(None, 100)
        counts.append((process.num_fds(), len(asyncio.all_tasks())))
    fds, tasks = counts[2]
    await until(lambda: process.num_fds() <= fds and len(asyncio.all_tasks()) <= tasks)


async def test_refreshing_does_not_leak(academy: Academy) -> None:
    """supabase-py drops its inner clients at each new token; with one HTTP client under all of them that is free."""
    sam, process = await academy.person(), psutil.Process()
    async with desk(academy, sam) as here:
        counts = []
        for _ in range(20):
            await here.remote.academy.pull(None, 100)
            await here.remote.session.replace_rejected(here.remote.session.access_token)
            counts.append(process.num_fds())
        await until(lambda: process.num_fds() <= counts[2])


async def test_the_plug_hangs_up_everything(academy: Academy) -> None:
    """Pulled, the server sees no connection of this person any more."""
    sam = await academy.person()
    async with desk(academy, sam) as here:
        await here.remote.academy.pull(None, 100)
        port = int(here.address.url.rsplit(":", 1)[1])

        def connections() -> int:
            mine = psutil.Process().net_connections("tcp")
            return sum(bool(c.raddr) and c.raddr.port == port and c.status == "ESTABLISHED" for c in mine)

        assert connections() >= 1
        here.plug.set_out(True)
        await until(lambda: connections() == 0)
        here.plug.set_out(False)
        await here.remote.academy.pull(None, 100)


async def test_a_session_survives_a_restart_and_ends_with_a_log_out(academy: Academy) -> None:
    """The saved token opens the next run without a password; after a log-out nobody has it, the server neither."""
    sam = await academy.person()
    async with desk(academy, sam) as here:
        await here.remote.session.ensure_fresh()
        kept = await here.secrets.load(next(iter(here.secrets._held)))
    async with await RemoteAcademy.open(here.address, here.account, here.secrets, NetworkPlug()) as again:
        await again.academy.pull(None, 100)
        await again.session.sign_out()
    assert not here.secrets._held
    assert kept is not None
    await here.secrets.save(_name(here), kept)
    async with await RemoteAcademy.open(here.address, here.account, here.secrets, NetworkPlug()) as thief:
        with pytest.raises(SignedOut):
            await thief.academy.pull(None, 100)


def _name(here: Desk) -> str:
    from pharmat_desktop.remote.auth import secret_name

    return secret_name(here.account)


async def test_logs_hold_no_secret_and_nobody_s_words(academy: Academy, caplog: pytest.LogCaptureFixture) -> None:
    """With every logger at DEBUG: no token, no password, no message."""
    caplog.set_level(logging.DEBUG)
    sam, amal = await academy.person("Sam"), await academy.person("Amal", role="tutor")
    room = await academy.conversation(sam, amal)
    async with desk(academy, sam) as here, aclosing(cast("Any", here.remote.live.events())) as events:
        assert await anext(events) == Joined()
        await here.remote.academy.send_messages([draft(room, "my very private words")])
        await asyncio.wait_for(anext(events), 30)
        old = here.remote.session.access_token
        await here.remote.session.replace_rejected(old)
        await here.remote.academy.pull(None, 100)
        secrets = [old, here.remote.session.access_token, PASSWORD, "my very private words", sam.email]
        secrets += [token for value in here.secrets._held.values() for token in value.split()]
        await here.remote.session.sign_out()
    text = "\n".join(record.getMessage() + str(record.exc_text) for record in caplog.records)
    assert [secret[:6] for secret in secrets if secret in text] == []


def test_nothing_heavy_is_imported_before_it_is_needed() -> None:
    """What the app imports before its first paint pulls in no network library and no keychain."""
    code = (
        "import sys, pharmat_desktop.remote.plug, pharmat_desktop.remote.secrets, pharmat_desktop.remote.auth,"
        " pharmat_desktop.remote.remote_academy\n"
        "print([name for name in ('httpx', 'supabase', 'websockets', 'keyring', 'pydantic') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert run.stdout.strip() == "[]"


async def test_the_parts_are_those_of_the_ports(academy: Academy) -> None:
    """The annotations are for mypy, the run for the rest."""
    sam = await academy.person()
    async with desk(academy, sam) as here:
        door = door_of(here.address, here.secrets, here.plug)
        plug: Plug = here.plug
        session: Session = here.remote.session
        calls: AcademyPort = here.remote.academy
        live: LiveChannel = here.remote.live
        assert all((door, plug, session, calls, live))


async def test_a_channel_outlives_its_tokens(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Tokens last six seconds; the pump hands over fresh ones in time, so one connection lives through several."""
    options = ("--no-fsync", "--jwt-expiry", "6", "--reuse-interval", "0")
    with start(tmp_path_factory.mktemp("hasty") / "data", *options) as server:
        hasty = Academy.of(server)
        sam = await hasty.person()
        async with desk(hasty, sam) as here, TaskScope("test") as scope:
            scope.spawn(here.remote.session.run(), name="run")
            async with aclosing(cast("Any", here.remote.live.events())) as events:
                assert await anext(events) == Joined()
                reading = scope.spawn(_to_the_end(events), name="events")
                tokens = {here.remote.session.access_token}
                while len(tokens) < 4 and not reading.done():  # the third one comes after the end of the first
                    await asyncio.sleep(0.02)
                    tokens.add(here.remote.session.access_token)
                assert not reading.done(), f"ended with {reading.result()}"
                reading.cancel()
                await asyncio.wait({reading})  # before the events are closed


async def _to_the_end(events: AsyncIterator[LiveEvent]) -> LiveEvent | None:
    """What was said last."""
    last = None
    async for event in events:
        last = event
    return last
