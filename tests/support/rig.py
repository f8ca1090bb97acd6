"""One person's app without screens: fake files and a fake server around the real sync engine and chat service."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

from pharmat_desktop.domain.chat import ConversationId, Message, MessageId
from pharmat_desktop.domain.drafts import DraftState
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.services.chat import ChatService
from pharmat_desktop.services.connection import ConnectionService
from pharmat_desktop.sync.connectivity import Connectivity
from pharmat_desktop.sync.engine import SyncEngine
from pharmat_desktop.tasks import TaskScope
from tests.support.fake_server import FakeServer
from tests.support.fakes import FakeStore
from tests.support.virtual_time import until, wall_clock

ROOM, OTHER_ROOM = ConversationId("room"), ConversationId("other-room")


class Rig:
    """The files outlive `running`, as they outlive the app."""

    def __init__(self, user: str = "ann", server: FakeServer | None = None) -> None:
        self.user = user
        self.server = server or academy()
        self.store = FakeStore(UserId(user))
        self.client = self.server.connect(user)
        self.clock_offset = timedelta()
        self.connectivity = Connectivity(self.clock)
        self.engine = self._new_engine()
        self.chat = self._new_chat()
        self.connection = ConnectionService(self.connectivity, lambda: self.client, self.client)

    def clock(self) -> datetime:
        return wall_clock() + self.clock_offset

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """The app runs, as a new process over the same files."""
        self.connectivity = Connectivity(self.clock)
        self.engine = self._new_engine()
        self.chat = self._new_chat()
        self.connection = ConnectionService(self.connectivity, lambda: self.client, self.client)
        async with TaskScope("app") as scope:
            scope.spawn(self.engine.run(), name="engine")
            try:
                yield
            finally:
                self.connectivity.close()

    async def online(self) -> None:
        await until(lambda: self.connectivity.status.is_online)

    async def idle(self) -> None:
        """Everything written has been sent, refused or looked up."""
        await until(lambda: self.store.drafts.counts()[0] == 0)

    async def say(self, *bodies: str, to: ConversationId = ROOM) -> list[MessageId]:
        return [await self.chat.send(to, body) for body in bodies]

    def state(self, message_id: MessageId) -> DraftState | None:
        """None when the draft is gone."""
        draft = self.store.drafts.draft(message_id)
        return draft.state if draft else None

    def asked(self, kind: str) -> int:
        """Requests of a kind that reached the server so far."""
        return len([r for r in self.server.requests if r.kind == kind and r.user == self.user])

    def bodies(self, room: ConversationId = ROOM) -> list[str]:
        """What the server has."""
        return [str(message["body"]) for message in self.server.messages(room)]

    def shown(self, room: ConversationId = ROOM) -> list[Message]:
        """What the screen shows."""
        return list(self.chat.thread_slice(room, 0, self.chat.thread_length(room)))

    def is_equal_to_server(self) -> bool:
        """S7: the mirror holds what the server holds."""
        return all(self.store.messages(room) == self.server.messages(room) for room in (ROOM, OTHER_ROOM))

    def _new_engine(self) -> SyncEngine:
        return SyncEngine(
            mirror=self.store.mirror,
            drafts=self.store.drafts,
            academy=self.client,
            live=self.client,
            session=self.client,
            connectivity=self.connectivity,
            plug=self.client,
            clock=self.clock,
        )

    def _new_chat(self) -> ChatService:
        return ChatService(
            self.store.chat, self.store.drafts, self.store.feed, self.clock, wake_sender=self.engine.kick_sender
        )


def academy() -> FakeServer:
    """Ann and Bob share two rooms."""
    server = FakeServer(wall_clock)
    server.open_room(ROOM, "ann", "bob")
    server.open_room(OTHER_ROOM, "ann", "bob")
    return server
