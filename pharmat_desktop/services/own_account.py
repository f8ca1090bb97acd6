"""What a person may change of their own account, take away, or end."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pharmat_desktop.domain.account_ports import AccountDesk, OwnAccount, ProfileReader
from pharmat_desktop.domain.accounts import MAX_NAME, MailKind, Profile, SignOutScope, Unsent, clean_code, is_email
from pharmat_desktop.domain.errors import SignInFailed, Why

MAX_AVATAR = 5 * 2**20
"""Bytes; the bucket's own limit."""
_PICTURES = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg"}


class OwnAccountService:
    """Commands: online only, never queued. Each raises Offline, NoAnswer, Busy, SignedOut or Refused."""

    def __init__(self, own: Callable[[], OwnAccount], reader: ProfileReader, desk: AccountDesk) -> None:
        """`own` raises Offline while there is no connection."""
        self._connected = own
        self._reader = reader
        self._desk = desk

    @property
    def _own(self) -> OwnAccount:
        return self._connected()

    def profile(self) -> Profile | None:
        """As the mirror has it; None before the first sync. Changes are published as `TopicKind.PEOPLE`."""
        return self._reader.profile()

    async def change_name(self, first_name: str, last_name: str) -> None:
        """Raises ValueError for a first name that is empty or names that are too long."""
        first, last = first_name.strip(), last_name.strip()
        if not 1 <= len(first) <= MAX_NAME or len(last) > MAX_NAME:
            raise ValueError("a first name has 1 to 80 characters, a last name at most 80")
        await self._update({"first_name": first, "last_name": last})

    async def change_timezone(self, timezone: str) -> None:
        """`timezone`: an IANA name. Raises ValueError when this computer does not know it."""
        from zoneinfo import available_timezones

        if timezone not in available_timezones():
            raise ValueError("no such time zone")
        await self._update({"timezone": timezone})

    async def change_language(self, language: str) -> None:
        """The language of the academy's mails; that of this app is this computer's own."""
        await self._own.update_user({"data": {"language": language}})

    async def change_avatar(self, picture: bytes) -> None:
        """A cropped PNG or JPEG of at most 5 MB. Raises ValueError for anything else."""
        kind = next((kind for magic, kind in _PICTURES.items() if picture.startswith(magic)), "")
        if not kind or len(picture) > MAX_AVATAR:
            raise ValueError("a picture is a PNG or JPEG of at most 5 MB")
        await self._own.upload_avatar(picture, kind)
        self._desk.refresh()

    async def change_email(self, email: str) -> None:
        """Mails go to the old and the new address; it changes when both are answered. Raises SignInFailed(TAKEN)."""
        if not is_email(email):
            raise ValueError("that is not an email address")
        await self._own.change_email(email.strip())

    async def confirm_email(self, email: str, code: str) -> bool:
        """The six digits of the mail to `email` (the old or the new address). Whether it was the last one needed."""
        is_complete = await self._own.confirm(MailKind.NEW_EMAIL, email.strip(), clean_code(code))
        self._desk.refresh()
        return is_complete

    async def change_password(self, password: str, proof: str = "") -> None:
        """Raises SignInFailed: WEAK_PASSWORD, SAME_PASSWORD, or NEEDS_PASSWORD: `send_proof` and ask for its code."""
        if not password:
            raise SignInFailed(Why.WEAK_PASSWORD)
        wish: dict[str, Any] = {"password": password}
        await self._own.update_user(wish | ({"nonce": clean_code(proof)} if proof else {}))

    async def send_proof(self) -> None:
        """A mail with six digits that prove who asks for a new password."""
        await self._own.send_proof()

    async def export(self) -> bytes:
        """Everything that the academy keeps of this person, as JSON for a file of theirs."""
        return await self._own.export()

    async def delete(self, confirmation: str) -> None:
        """Delete the account at the academy for good, then everything of it here."""
        await self._own.delete(confirmation.strip())
        await self._desk.leave(SignOutScope.HERE, keep_drafts=False)

    def unsent(self) -> Unsent:
        """What signing out would leave behind."""
        return self._desk.unsent()

    async def send_unsent(self) -> Unsent:
        """Wait until nothing waits to be sent; returns what needs the person's attention. Cancel it to stop waiting.

        Raises Offline when the academy cannot be reached now.
        """
        return await self._desk.send_unsent()

    async def sign_out(self, scope: SignOutScope = SignOutScope.HERE, *, keep_drafts: bool = True) -> None:
        """HERE works offline, too; OTHERS leaves this session alone; EVERYWHERE must reach the server.

        The mirror of the server leaves this computer; drafts stay for the person's next sign-in if `keep_drafts`.
        """
        if scope is SignOutScope.OTHERS:
            await self._own.sign_out_others()
        else:
            await self._desk.leave(scope, keep_drafts=keep_drafts)

    async def _update(self, changes: dict[str, str]) -> None:
        await self._own.update_profile(changes)
        self._desk.refresh()
