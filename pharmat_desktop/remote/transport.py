"""The one door through which HTTP leaves this computer, below every library that speaks to the academy.

It stops requests when the plug is out, knows whether a byte was sent, reads answers whole and bounded, and raises
domain errors, so that no library above it can swallow, retry or misread a fault (each of them does so in its own way).
"""

from __future__ import annotations

import ssl
from contextlib import aclosing
from typing import Any, Protocol, runtime_checkable
from urllib.request import getproxies, proxy_bypass

import httpx
from typing_extensions import override

from pharmat_desktop.domain.errors import NoAnswer, UnexpectedAnswer
from pharmat_desktop.remote.errors import fault_of_answer, fault_of_file_answer, fault_of_transport
from pharmat_desktop.remote.plug import NetworkPlug, Unplugged

MAX_ANSWER = 64 * 2**20
"""Bytes of an answer after decompression: twice the largest page that the server makes."""
LIMITS = httpx.Limits(max_connections=10, max_keepalive_connections=4, keepalive_expiry=30)
"""A connection that slept longer than this may be dead without saying so (sleep, NAT)."""
OF_FILES = "pharmat.files"
"""Extension of a request whose answer is read by `remote/files`: contents, plain text, or nothing at all."""
POURED = "pharmat.poured"
"""Extension of a request whose answer goes to an `Intake` as it comes."""
_SPENT_HEADERS = {"content-encoding", "content-length", "transfer-encoding"}


@runtime_checkable
class Intake(Protocol):
    """Takes the contents of an answer while they come: a file need not fit into memory, and what came is not lost."""

    def accepts(self, status: int, headers: httpx.Headers) -> bool:
        """Whether it wants the contents; else they are read whole, as a refusal is."""
        ...

    async def pour(self, response: httpx.Response) -> None: ...


class AcademyTransport(httpx.AsyncBaseTransport):
    """Carries requests to one origin and no other. Owned by `SupabaseClient`, closed with it."""

    def __init__(self, url: str, publishable_key: str, plug: NetworkPlug, trust: ssl.SSLContext) -> None:
        self._url = httpx.URL(url)
        self._anonymous = f"Bearer {publishable_key}"
        self._plug = plug
        self._trust = trust
        self._wire = self._new_wire()

    @override
    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """One whole answer of status 2xx. Raises the errors of the `Academy` port, and TokenRejected."""
        self._check(request)
        status, headers, body = await self._exchange(request)
        fault_of = fault_of_file_answer if OF_FILES in request.extensions else fault_of_answer
        if fault := fault_of(status, headers, body):
            raise fault
        kept = [(name, value) for name, value in headers.multi_items() if name not in _SPENT_HEADERS]
        return httpx.Response(status, headers=kept, content=body, request=request)

    async def renew(self) -> None:
        """Leave every connection behind, open requests included: after sleep or in another network they are dead."""
        old, self._wire = self._wire, self._new_wire()
        await old.aclose()

    @override
    async def aclose(self) -> None:
        await self._wire.aclose()

    def _new_wire(self) -> httpx.AsyncHTTPTransport:
        host, scheme = self._url.host, self._url.scheme
        proxy = None if proxy_bypass(host) else getproxies().get(scheme)
        return httpx.AsyncHTTPTransport(verify=self._trust, http2=False, limits=LIMITS, proxy=proxy)

    def _check(self, request: httpx.Request) -> None:
        """Tokens go to the academy alone, and data is never asked for as nobody: that would answer 200 and nothing."""
        url = request.url
        if (url.scheme, url.host, url.port) != (self._url.scheme, self._url.host, self._url.port):
            raise UnexpectedAnswer("a request to another server was stopped")
        if url.path.startswith("/rest/") and request.headers.get("authorization") in {None, self._anonymous}:
            raise UnexpectedAnswer("a request for data without a person's token was stopped")

    async def _exchange(self, request: httpx.Request) -> tuple[int, httpx.Headers, bytes]:
        steps = _Steps()
        request.extensions = {**request.extensions, "trace": steps}
        try:
            async with self._plug.guard():
                response = await self._wire.handle_async_request(request)
                intake: Intake | None = request.extensions.get(POURED)
                return response.status_code, response.headers, await _body(response, intake)
        except httpx.RequestError as fault:
            raise fault_of_transport(fault, was_sent=steps.was_sent) from fault
        except Unplugged as fault:
            if steps.was_sent:
                raise NoAnswer("unplugged before the answer came") from fault
            raise


class _Steps:
    """httpcore's trace hook: notes when a request begins to leave."""

    was_sent = False

    async def __call__(self, name: str, info: dict[str, Any]) -> None:
        if name == "http11.send_request_headers.started":
            self.was_sent = True


async def _body(response: httpx.Response, intake: Intake | None) -> bytes:
    async with aclosing(response):
        if intake is None or not intake.accepts(response.status_code, response.headers):
            return await _whole(response)
        await intake.pour(response)
        return b""


async def _whole(response: httpx.Response) -> bytes:
    body = bytearray()
    async for chunk in response.aiter_bytes():
        body += chunk
        if len(body) > MAX_ANSWER:
            raise UnexpectedAnswer("an answer without end")
    return bytes(body)


def trusted_authorities() -> ssl.SSLContext:
    """Mozilla's list and this computer's own (a company's proxy needs it). Slow, 20 to 50 ms: call it in a thread."""
    context = httpx.create_ssl_context()
    context.load_default_certs()
    return context
