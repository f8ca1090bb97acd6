"""The `OwnAccount` of the ports: what a signed-in person changes at Auth, in their profile and its picture."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pharmat_desktop.domain.accounts import MailKind, SignOutScope
from pharmat_desktop.domain.errors import Refused
from pharmat_desktop.domain.people import Account
from pharmat_desktop.remote.auth import AuthWire
from pharmat_desktop.remote.client import Upload
from pharmat_desktop.remote.flows import FlowBook
from pharmat_desktop.remote.functions import Functions
from pharmat_desktop.remote.token_keeper import TokenKeeper

if TYPE_CHECKING:
    from pharmat_desktop.remote.client import SupabaseClient

_ENDINGS = {"image/png": "png", "image/jpeg": "jpg"}


class RemoteOwnAccount:
    """Made with the account's connection; tokens are stamped at the time of each call."""

    def __init__(self, client: SupabaseClient, session: TokenKeeper, account: Account, flows: FlowBook) -> None:
        self._client = client
        self._wire = AuthWire(client)
        self._functions = Functions(client, session)
        self._session = session
        self._account = account
        self._flows = flows

    async def update_profile(self, changes: Mapping[str, Any]) -> None:
        async def call(token: str) -> Any:
            table = self._client.data(token).table("users")
            query = table.update(dict(changes)).eq("id", self._account.user_id).select("id")
            return (await query.execute()).data

        if not await self._session.with_token(call):
            raise Refused("no_profile", "This account is not active at the academy. Ask the academy for help.", 403)

    async def update_user(self, changes: Mapping[str, Any]) -> None:
        await self._session.with_token(lambda token: self._wire.update_user(token, changes))

    async def upload_avatar(self, picture: bytes, content_type: str) -> None:
        """Under a name of its own each time, because pictures are cached by name."""
        path = f"{self._account.user_id}/{uuid.uuid4()}.{_ENDINGS[content_type]}"
        upload = Upload(picture, content_type)
        await self._session.with_token(
            lambda token: self._client.call("POST", f"/storage/v1/object/avatars/{path}", token=token, body=upload)
        )
        await self.update_profile({"avatar_path": path})

    async def change_email(self, email: str) -> None:
        flow = await self._flows.begin(MailKind.NEW_EMAIL, self._account.academy)
        await self._session.with_token(lambda token: self._wire.update_user(token, {"email": email}, flow))

    async def confirm(self, kind: MailKind, email: str, code: str) -> bool:
        return await self._wire.verify(kind, email, code) is not None

    async def send_proof(self) -> None:
        await self._session.with_token(self._wire.send_proof)

    async def export(self) -> bytes:
        found = await self._functions.call("export-my-data")
        return json.dumps(found, ensure_ascii=False, indent=1).encode()

    async def delete(self, confirmation: str) -> None:
        await self._functions.call("delete-my-account", {"confirm": confirmation})

    async def sign_out_others(self) -> None:
        await self._session.with_token(lambda token: self._wire.log_out(token, SignOutScope.OTHERS))
