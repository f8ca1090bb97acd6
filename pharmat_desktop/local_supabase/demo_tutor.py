"""The demo tutor, who answers students by herself: an ordinary signed-in user of this server's public API.

    signed out ──password──► listening on user:<her> ──message of a student──► reading, typing, answering
        ▲                        │ token about to expire, or connection lost
        └────────────────────────┘
She is silent while a real person is signed in as her, which shows in another subscriber of her own topic.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import random
import time
import uuid
from datetime import UTC, datetime
from typing import Any

from websockets.exceptions import WebSocketException

from .demo_client import Api, Live
from .demo_replies import reply_to
from .errors import StartupError
from .project import Project
from .realtime.hub import Hub

EMAIL = "amal@pharmat.example"
_log = logging.getLogger(__name__)
_PAUSE_SECONDS = 1.0
_START_SECONDS = 5.0
_RENEW_BEFORE_SECONDS = 30.0


class DemoTutor:
    """Owned by the server; `run` lasts until it is cancelled."""

    def __init__(self, url: str, key: str, password: str, hub: Hub) -> None:
        self._url = url
        self._key = key
        self._password = password
        self._hub = hub
        self._answered: set[str] = set()
        self._listening = asyncio.Event()

    @classmethod
    def of_project(cls, project: Project, url: str, key: str, hub: Hub) -> DemoTutor:
        """The tutor of the project's demo accounts. Raises StartupError without her."""
        path = project.folder / "demo_accounts.json"
        try:
            accounts = json.loads(path.read_text(encoding="utf-8"))
            password = next(account["password"] for account in accounts if account["email"] == EMAIL)
        except (OSError, ValueError, KeyError, TypeError, StopIteration) as error:
            raise StartupError(f"{path} names no account {EMAIL}, whom --demo-tutor needs.", 2) from error
        return cls(url, key, password, hub)

    async def wait_until_listening(self) -> None:
        """Returns when she hears what is written to her, or when she takes too long: somebody may have changed her
        password.
        """
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_START_SECONDS):
                await self._listening.wait()

    async def run(self) -> None:
        """Listens and answers."""
        while True:
            try:
                await self._listen_with_one_token()
            except (OSError, WebSocketException) as error:
                _log.info("the demo tutor lost her connection: %s", type(error).__name__)
            except ExceptionGroup as group:
                _, others = group.split((OSError, WebSocketException))
                if others:
                    raise others from None
            await asyncio.sleep(_PAUSE_SECONDS)

    async def _listen_with_one_token(self) -> None:
        credentials = {"email": EMAIL, "password": self._password}
        session = await Api(self._url, self._key).post("/auth/v1/token?grant_type=password", credentials)
        api = Api(self._url, self._key, session["access_token"])
        duty = _Duty(api, session["user"]["id"], self._hub, self._answered, self._listening)
        try:
            async with asyncio.timeout(max(session["expires_at"] - time.time() - _RENEW_BEFORE_SECONDS, 1.0)):
                await duty.serve()
        except TimeoutError:
            await api.post("/auth/v1/logout?scope=local", {})


class _Duty:
    """One session of hers."""

    def __init__(self, api: Api, user_id: str, hub: Hub, answered: set[str], listening: asyncio.Event) -> None:
        self._api = api
        self._listening = listening
        self._me = user_id
        self._hub = hub
        self._answered = answered
        self._inbox: asyncio.Queue[dict[str, Any]] = asyncio.Queue()

    async def serve(self) -> None:
        async with Live.connected(self._api) as live, asyncio.TaskGroup() as tasks:
            helpers = [tasks.create_task(live.beat()), tasks.create_task(self._answer_all(live))]
            await live.join(f"user:{self._me}")
            async for frame in live.events():
                self._sort(frame)
            for helper in helpers:
                helper.cancel()

    def _sort(self, frame: dict[str, Any]) -> None:
        """Puts new messages of others into the inbox."""
        if frame["event"] == "phx_reply":
            self._listening.set()
        change = frame["payload"].get("payload") or {}
        if frame["event"] != "broadcast" or change.get("table") != "messages" or "row" not in change:
            return
        message = dict(zip(change["columns"], change["row"], strict=True))
        is_new = not message["edited_at"] and not message["deleted_at"] and message["id"] not in self._answered
        if is_new and message["kind"] == "text" and message["sender_id"] not in (None, self._me):
            self._answered.add(message["id"])
            self._inbox.put_nowait(message)

    async def _answer_all(self, live: Live) -> None:
        while True:
            message = await self._inbox.get()
            if not self._is_somebody_here_as_me() and await self._concerns_me(message):
                await self._answer(live, message)

    def _is_somebody_here_as_me(self) -> bool:
        return self._hub.count((True, f"user:{self._me}")) > 1

    async def _concerns_me(self, message: dict[str, Any]) -> bool:
        """Whether a student wrote it in a conversation of two."""
        rest = "/rest/v1"
        kinds = await self._api.get(f"{rest}/conversations?select=kind&id=eq.{message['conversation_id']}")
        roles = await self._api.get(f"{rest}/users?select=role&id=eq.{message['sender_id']}")
        return bool(kinds == [{"kind": "direct"}] and roles == [{"role": "student"}])

    async def _answer(self, live: Live, message: dict[str, Any]) -> None:
        conversation = message["conversation_id"]
        topic = f"conversation:{conversation}"
        read = {"p_conversation": conversation, "p_seq": message["seq"]}
        await self._api.post("/rest/v1/rpc/mark_read", read)
        await live.join(topic)
        await live.broadcast(topic, "typing", {"user_id": self._me})
        await asyncio.sleep(random.uniform(1.0, 2.0))  # noqa: S311 - a human pause, no secret
        reply = {
            "id": str(uuid.uuid4()),
            "conversation_id": conversation,
            "kind": "text",
            "body": reply_to(message["body"], message["seq"]),
            "reply_to": None,
            "written_at": datetime.now(UTC).isoformat(),
        }
        await self._api.post("/rest/v1/rpc/send_messages", {"p_messages": [reply]})
        await live.leave(topic)
