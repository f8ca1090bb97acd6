"""The academy's Edge Functions, called in the person's name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pharmat_desktop.domain.errors import Busy, Refused, UnexpectedAnswer

if TYPE_CHECKING:
    from pharmat_desktop.remote.client import SupabaseClient
    from pharmat_desktop.remote.token_keeper import TokenKeeper

NOT_THERE = "The academy's server does not offer this yet. Ask the academy for help."


class Functions:
    """Made with the account's connection; tokens are stamped at the time of each call."""

    def __init__(self, client: SupabaseClient, session: TokenKeeper) -> None:
        self._client = client
        self._session = session

    @property
    def origin(self) -> str:
        """The academy's address."""
        return self._client.address.url

    async def call(self, name: str, body: Mapping[str, Any] | None = None) -> Any:
        """What its JSON says. Raises Refused with a sentence when the server has no such function."""
        try:
            return await self._session.with_token(
                lambda token: self._client.call("POST", f"/functions/v1/{name}", token=token, body=dict(body or {}))
            )
        except Refused as refusal:
            if refusal.status == 501 or (refusal.status == 404 and refusal.code != "not_found"):
                raise Refused("not_offered", NOT_THERE, refusal.status) from refusal
            raise
        except UnexpectedAnswer as surprise:
            raise Refused("not_offered", NOT_THERE) from surprise
        except Busy as fault:
            if str(fault) == "501":  # what a server without Edge Functions says
                raise Refused("not_offered", NOT_THERE, 501) from fault
            raise
