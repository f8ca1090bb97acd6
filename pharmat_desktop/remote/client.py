"""supabase-py, tamed: one HTTP client under all of it, no timers, no storage, no retries and no anonymous requests.

`AsyncClient` falls back to the publishable key whenever it has no session, and row level security then answers 200 with
nothing. So the person's token is stamped on every data call here, and `AcademyTransport` stops what is not stamped.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import AsyncIterator, Mapping
from types import TracebackType
from typing import Any, NamedTuple, Self

import httpx
from postgrest import AsyncPostgrestClient
from supabase import AsyncClient, AsyncClientOptions
from supabase_auth import AsyncMemoryStorage

from pharmat_desktop.config import AcademyAddress
from pharmat_desktop.domain.errors import UnexpectedAnswer
from pharmat_desktop.remote.plug import NetworkPlug
from pharmat_desktop.remote.transport import OF_FILES, POURED, AcademyTransport, Intake, trusted_authorities

TIMEOUT = httpx.Timeout(connect=5, read=20, write=20, pool=5)
FILE_TIMEOUT = httpx.Timeout(connect=5, read=90, write=60, pool=60)
"""What has been handed to the network may take a while to leave a slow line before there can be an answer."""
_TALKATIVE = ("httpx", "httpcore", "websockets", "realtime", "supabase_auth", "postgrest", "hpack", "keyring")
"""Libraries whose debug and info records hold rows, addresses or tokens."""


class Upload(NamedTuple):
    """A body that is not JSON."""

    content: bytes
    content_type: str


class SupabaseClient:
    """One academy's HTTP services. Owned by whoever opened it; `aclose` leaves no connection behind."""

    def __init__(self, address: AcademyAddress, plug: NetworkPlug, trust: ssl.SSLContext) -> None:
        for name in _TALKATIVE:
            logging.getLogger(name).setLevel(logging.WARNING)
        self.address = address
        self.trust = trust
        self._transport = AcademyTransport(address.url, address.publishable_key, plug, trust)
        self._http = httpx.AsyncClient(transport=self._transport, timeout=TIMEOUT, follow_redirects=False)
        options = AsyncClientOptions(
            auto_refresh_token=False,
            persist_session=False,
            storage=AsyncMemoryStorage(),
            httpx_client=self._http,
            postgrest_client_retry=False,
        )
        self._supabase = AsyncClient(address.url, address.publishable_key, options)

    @classmethod
    async def open(cls, address: AcademyAddress, plug: NetworkPlug) -> Self:
        """No network is used."""
        return cls(address, plug, await asyncio.to_thread(trusted_authorities))

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def data(self, token: str) -> AsyncPostgrestClient:
        """PostgREST in the name of the person whose token this is. Ask anew for each call: builders keep old tokens."""
        return self._supabase.postgrest.auth(token)

    async def call(
        self,
        method: str,
        path: str,
        *,
        token: str = "",
        query: Mapping[str, str] | None = None,
        body: Mapping[str, Any] | Upload | None = None,
    ) -> Any:
        """One request to `path`, e.g. ``/auth/v1/otp``; what its JSON says, or None for an empty answer.

        For services whose library is of no use here: supabase_auth holds one session and one verifier at a time.
        """
        headers = {"apikey": self.address.publishable_key, "x-supabase-api-version": "2024-01-01"}
        if token:
            headers["authorization"] = f"Bearer {token}"
        content: dict[str, Any] = {"json": body} if body is not None else {}
        if isinstance(body, Upload):
            content, headers["content-type"] = {"content": body.content}, body.content_type
        answer = await self._http.request(method, self.address.url + path, params=query, headers=headers, **content)
        try:
            return answer.json() if answer.content else None
        except (ValueError, RecursionError):
            raise UnexpectedAnswer(f"{path}: not JSON") from None

    async def exchange(
        self,
        method: str,
        path: str,
        *,
        token: str,
        headers: Mapping[str, str],
        contents: AsyncIterator[bytes] | Intake | None = None,
    ) -> httpx.Response:
        """One request whose answer is no JSON; refusals that only the caller understands are answers, too.

        `contents` are sent; or it is where those of the answer go, if it accepts them, and the answer is left empty.
        """
        said = {"apikey": self.address.publishable_key, "authorization": f"Bearer {token}", **headers}
        extensions = {OF_FILES: True, "timeout": FILE_TIMEOUT.as_dict()}
        url = self.address.url + path
        if isinstance(contents, Intake):
            contents, extensions[POURED] = None, contents
        request = self._http.build_request(method, url, headers=said, content=contents, extensions=extensions)
        return await self._http.send(request)

    async def renew_transport(self) -> None:
        """After sleep or in another network: leave all connections behind."""
        await self._transport.renew()

    async def aclose(self) -> None:
        await self._http.aclose()
