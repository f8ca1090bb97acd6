"""Real parts of `remote`, put together around an odd server."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache

from pharmat_desktop.config import AcademyAddress
from pharmat_desktop.domain.people import Account, Role, UserId
from pharmat_desktop.remote.academy import SupabaseAcademy
from pharmat_desktop.remote.auth import AuthWire, secret_name
from pharmat_desktop.remote.client import SupabaseClient
from pharmat_desktop.remote.flows import FlowBook
from pharmat_desktop.remote.own_account import RemoteOwnAccount
from pharmat_desktop.remote.plug import NetworkPlug
from pharmat_desktop.remote.remote_academy import RemoteAcademy
from pharmat_desktop.remote.secrets import Secrets
from pharmat_desktop.remote.sign_in_door import Browser, RemoteDoor
from pharmat_desktop.remote.token_keeper import TokenKeeper
from pharmat_desktop.remote.transport import trusted_authorities
from pharmat_desktop.tasks import TaskScope
from tests.remote.odd_server import USER_ID, OddServer

ACCOUNT = Account(UserId(USER_ID), "sara@example.org", "Sara", Role.STUDENT, "odd")
FIRST_TOKEN = "refresh-0"
TOKEN_PATH = "/auth/v1/token"
PULL_PATH = "/rest/v1/rpc/sync_pull"


@cache
def trust() -> ssl.SSLContext:
    return trusted_authorities()


def crowd() -> TaskScope:
    """Tasks whose failures the test awaits itself."""
    return TaskScope("test", on_error=lambda _, __: None)


def door_of(
    address: AcademyAddress,
    secrets: Secrets | None = None,
    plug: NetworkPlug | None = None,
    browser: Browser | None = None,
) -> RemoteDoor:
    """An academy's door whose links end with the test."""
    secrets = secrets or Secrets(None)
    browser = browser or Browser(lambda _: False, str)
    return RemoteDoor(address, secrets, plug or NetworkPlug(), FlowBook(None, secrets), browser)


@asynccontextmanager
async def own_account_of(address: AcademyAddress, email: str, password: str) -> AsyncIterator[RemoteOwnAccount]:
    """The own account of somebody who signs in, on the connection that the app would have."""
    secrets, plug = Secrets(None), NetworkPlug()
    account = await door_of(address, secrets, plug).with_password(email, password)
    async with await RemoteAcademy.open(address, account, secrets, plug) as remote:
        own = remote.own_account(FlowBook(None, secrets))
        assert isinstance(own, RemoteOwnAccount)
        yield own


class Clock:
    """Unix time that a test moves."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0
        self.looks = 0

    def __call__(self) -> float:
        self.looks += 1
        return self.now


@dataclass
class Parts:
    client: SupabaseClient
    session: TokenKeeper
    academy: SupabaseAcademy
    plug: NetworkPlug
    secrets: Secrets
    clock: Clock


@asynccontextmanager
async def parts(
    server: OddServer | AcademyAddress,
    *,
    secrets: Secrets | None = None,
    refresh_token: str | None = FIRST_TOKEN,
    fallback_password: str | None = None,
) -> AsyncIterator[Parts]:
    """Everything but the live channel, for `ACCOUNT`."""
    plug, secrets, clock = NetworkPlug(), secrets or Secrets(None), Clock()
    if refresh_token:
        await secrets.save(secret_name(ACCOUNT), refresh_token)
    address = server.address if isinstance(server, OddServer) else server
    async with SupabaseClient(address, plug, trust()) as client:
        wire = AuthWire(client, clock)
        session = TokenKeeper(ACCOUNT, wire, secrets, fallback_password=fallback_password, clock=clock)
        yield Parts(client, session, SupabaseAcademy(client, session), plug, secrets, clock)
