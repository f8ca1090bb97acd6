"""The live channel: one private channel per person, on a connection that is thrown away at the first doubt.

::

    events() ── token ── connect ── join ──► Joined ──► LiveRows · LiveGone · Alive … ──► Lost(reason), the end
                                                           │         ▲
                            nothing came for `quiet` s ──► heartbeat ┘ nothing came within `answer` s: Lost("silent")

Reasons of Lost: ``offline`` (plug, network), ``busy``, ``closed`` (by the server), ``silent`` (half-open connection),
``expired`` (the token was; it is renewed by then), ``overflow`` (events came faster than they were taken),
``unreadable`` (a message of another shape).
"""

from __future__ import annotations

import asyncio
import math
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing, suppress
from typing import NamedTuple

from pharmat_desktop.config import AcademyAddress
from pharmat_desktop.domain.errors import Busy, NoAnswer, Offline, PharmatError, Refused, SignedOut, UnexpectedAnswer
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.pull import Alive, Joined, LiveEvent, Lost
from pharmat_desktop.remote.phoenix import ConnectionLost, Frame, PhoenixSocket, TokenRefused, fault_of_reason
from pharmat_desktop.remote.plug import NetworkPlug
from pharmat_desktop.remote.token_keeper import TokenKeeper
from pharmat_desktop.remote.wire import live_event_from
from pharmat_desktop.tasks import TaskScope

MAX_WAITING = 2000
"""Events that may wait to be taken; then a pull is cheaper than catching up."""


class Rhythm(NamedTuple):
    """Seconds."""

    open: float = 10
    join: float = 12
    """A refused join is answered after five."""
    quiet: float = 25
    """Phoenix closes a connection that sends nothing for 60."""
    answer: float = 15


RHYTHM = Rhythm()


class SupabaseLive:
    """The `LiveChannel` of the ports. Owned by `RemoteAcademy`; at most one connection lives at a time."""

    def __init__(
        self,
        address: AcademyAddress,
        user_id: UserId,
        session: TokenKeeper,
        plug: NetworkPlug,
        *,
        trust: ssl.SSLContext,
        rhythm: Rhythm = RHYTHM,
    ) -> None:
        self.address = address
        self._topic = f"realtime:user:{user_id}"
        self._session = session
        self.plug = plug
        self._trust = trust
        self._rhythm = rhythm
        self._scope: TaskScope | None = None

    async def events(self) -> AsyncIterator[LiveEvent]:
        """See the port. Close it (`contextlib.aclosing`) when it is left before its end."""
        await self.aclose()
        scope = self._scope = TaskScope("live")
        waiting: asyncio.Queue[LiveEvent | PharmatError] = asyncio.Queue()
        scope.spawn(self._live(scope, waiting), name="connection")
        try:
            while True:
                event = await waiting.get()
                if isinstance(event, PharmatError):
                    raise event
                yield event
                if isinstance(event, Lost):
                    return
        finally:
            await scope.close()

    async def aclose(self) -> None:
        """End the connection, if there is one; whoever reads its events sees Lost."""
        if self._scope is not None:
            await self._scope.close()

    async def _live(self, scope: TaskScope, waiting: asyncio.Queue[LiveEvent | PharmatError]) -> None:
        end: Lost | PharmatError = Lost("closed")
        try:
            async with self.plug.guard():
                await self._session.ensure_fresh()
                await self._connect(scope, waiting)
        except (SignedOut, Refused) as fault:
            end = fault
        except (PharmatError, TimeoutError) as fault:
            end = Lost(_reason(fault))
        finally:
            waiting.put_nowait(end)

    async def _connect(self, scope: TaskScope, waiting: asyncio.Queue[LiveEvent | PharmatError]) -> None:
        token = self._session.access_token
        socket = await PhoenixSocket.open(self.address, self._topic, self._trust, self._rhythm.open)

        def hand_over(fresh: str) -> None:
            scope.spawn(_renew_token(socket, fresh), name="token")

        def take(frame: Frame) -> None:
            if waiting.qsize() >= MAX_WAITING:
                raise _Overflow("events wait")
            waiting.put_nowait(_event(frame))

        async with aclosing(socket):
            try:
                await socket.join(token, self._rhythm.join)
                with self._session.following(hand_over, since=token):
                    waiting.put_nowait(Joined())
                    await follow(socket, self._rhythm, take)
            except TokenRefused:
                await self._session.replace_rejected(token)
                raise


async def follow(socket: PhoenixSocket, rhythm: Rhythm, take: Callable[[Frame], None]) -> None:
    """Hand every frame to `take`, and prove the connection by heartbeats, until it ends or `take` raises.

    Raises ConnectionLost, UnexpectedAnswer, and TimeoutError when nothing answers.
    """
    clock = asyncio.get_running_loop().time
    beat_at, dead_at = clock() + rhythm.quiet, math.inf
    while True:
        try:
            async with asyncio.timeout_at(min(beat_at, dead_at)):
                frame = await socket.receive()
        except TimeoutError:
            if dead_at <= beat_at:
                raise
            dead_at = min(dead_at, clock() + rhythm.answer)
            beat_at = clock() + rhythm.quiet
            async with asyncio.timeout_at(dead_at):
                await socket.heartbeat()
            continue
        dead_at = math.inf
        take(frame)


def check(frame: Frame) -> None:
    """Raises what ends the connection."""
    if frame.event == "system" and frame.payload.get("status") == "error":
        raise fault_of_reason(str(frame.payload.get("message", "")))
    if frame.event in {"phx_close", "phx_error"}:
        raise ConnectionLost(frame.event)


class _Overflow(PharmatError):
    """Nobody takes the events."""


_REASONS: tuple[tuple[type[Exception], str], ...] = (
    (Offline, "offline"),
    (NoAnswer, "offline"),
    (Busy, "busy"),
    (TokenRefused, "expired"),
    (UnexpectedAnswer, "unreadable"),
    (_Overflow, "overflow"),
    (TimeoutError, "silent"),
)


def _reason(fault: Exception) -> str:
    return next((reason for kind, reason in _REASONS if isinstance(fault, kind)), "closed")


def _event(frame: Frame) -> LiveEvent:
    """Whatever says nothing new is still a sign of life. Raises what ends the connection."""
    payload = frame.payload
    if frame.event == "broadcast" and payload.get("event") == "change":
        return live_event_from(payload.get("payload")) or Alive()
    check(frame)
    return Alive()


async def _renew_token(socket: PhoenixSocket, token: str) -> None:
    with suppress(ConnectionLost):  # whoever reads the connection hears of it
        await socket.renew_token(token)
