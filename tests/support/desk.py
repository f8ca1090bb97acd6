"""A person at the real app without screens: AccountScope over real files and the real server, behind a fault proxy."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from pharmat_desktop.account import AccountScope, Outside
from pharmat_desktop.config import AcademyAddress, Settings
from pharmat_desktop.domain.chat import ConversationId, Delivery, Message, MessageId
from pharmat_desktop.domain.people import Account, Role, UserId
from pharmat_desktop.domain.protection import KEY_LENGTH, FileKey
from pharmat_desktop.remote.plug import NetworkPlug
from tests.support.academy import Academy, Person
from tests.support.fault_proxy import FaultProxy


class Desk:
    """The files, the keychain's content and the plug outlive `running`, as they outlive the app."""

    def __init__(self, academy: Academy, person: Person, directory: Path, proxy: FaultProxy) -> None:
        self.person = person
        self.account = Account(UserId(person.id), person.email, person.name, Role.STUDENT, "test")
        self.plug = NetworkPlug()
        self.password: str | None = person.password
        """What the keeper may sign in with by itself; None: only the refresh token it holds."""
        self._settings = Settings(directory, "test")
        self._address = AcademyAddress("test", proxy.url, academy.publishable_key)
        self._outside = Outside(self._where, self.plug, self._key, fallback_password=lambda _: self.password)
        self._scope: AccountScope | None = None

    @property
    def app(self) -> AccountScope:
        assert self._scope is not None, "the app does not run"
        return self._scope

    @asynccontextmanager
    async def running(self) -> AsyncIterator[AccountScope]:
        """Start the app and quit it at the end."""
        async with AccountScope(self._settings, self.account, self._outside) as self._scope:
            yield self._scope
        self._scope = None

    async def say(self, conversation: str, *bodies: str) -> list[MessageId]:
        return [await self.app.chat.send(ConversationId(conversation), body) for body in bodies]

    def thread(self, conversation: str) -> list[Message]:
        """All rows, as the screen would show them."""
        chat, conversation_id = self.app.chat, ConversationId(conversation)
        return list(chat.thread_slice(conversation_id, 0, chat.thread_length(conversation_id)))

    def bodies(self, conversation: str) -> list[str]:
        return [message.body for message in self.thread(conversation)]

    def deliveries(self, conversation: str) -> list[Delivery]:
        return [message.delivery for message in self.thread(conversation)]

    async def online(self) -> None:
        await eventually(lambda: self.app.connection.status.is_online)

    async def sent(self) -> None:
        """Nothing waits any more: it is sent, or needs attention."""
        await eventually(lambda: self.app.connection.status.waiting == 0)

    async def _where(self, academy: str) -> AcademyAddress:
        assert academy == self._address.name
        return self._address

    async def _key(self, account: Account) -> FileKey:
        return FileKey(b"k" * KEY_LENGTH)


async def eventually(condition: Callable[[], bool], seconds: float = 60.0) -> None:
    """Return as soon as `condition()` holds; fails after `seconds`."""
    loop = asyncio.get_running_loop()
    deadline = loop.time() + seconds
    while not condition():
        assert loop.time() < deadline, "it did not happen"
        await asyncio.sleep(0.02)
