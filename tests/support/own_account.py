"""The server's side of one's own account, in memory, and its desk: what would be left behind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from pharmat_desktop.domain.accounts import MailKind, Profile, SignOutScope, Unsent
from pharmat_desktop.domain.errors import PharmatError, Refused, SignInFailed, Why
from pharmat_desktop.domain.people import Role, UserId
from tests.support.doors import CODE

SAM_PROFILE = Profile(UserId("u1"), "sam@pharmat.example", "Sam", "Okoro", Role.STUDENT, "Europe/Berlin")


class FakeOwnAccount:
    """The `OwnAccount`, the `ProfileReader` and the `AccountDesk` of the ports, for one person."""

    def __init__(self, profile: Profile | None = SAM_PROFILE) -> None:
        self.stored = profile
        self.password = "pharmat-demo"
        self.fault: PharmatError | None = None
        """Raised by every call to the server while it is set."""
        self.needs_proof = False
        """Whether a change of the password wants the digits of a mail."""
        self.proofs_sent = 0
        self.pictures: list[bytes] = []
        self.waiting: dict[str, str] = {}
        """Addresses that have not been confirmed yet, and the address that is wished for."""
        self.left: list[tuple[SignOutScope, bool]] = []
        """How the account was left, and whether drafts were kept."""
        self.is_deleted = False
        self.refreshes = 0
        self.unsent_now = Unsent()

    def profile(self) -> Profile | None:
        return self.stored

    async def update_profile(self, changes: Mapping[str, Any]) -> None:
        self._check()
        if self.stored is not None:
            self.stored = replace(self.stored, **changes)

    async def update_user(self, changes: Mapping[str, Any]) -> None:
        self._check()
        if "password" in changes:
            if self.needs_proof and changes.get("nonce") != CODE:
                raise SignInFailed(Why.CODE if changes.get("nonce") else Why.NEEDS_PASSWORD)
            if changes["password"] == self.password:
                raise SignInFailed(Why.SAME_PASSWORD)
            self.password = changes["password"]

    async def upload_avatar(self, picture: bytes, content_type: str) -> None:
        self._check()
        self.pictures.append(picture)

    async def change_email(self, email: str) -> None:
        self._check()
        assert self.stored is not None
        self.waiting = dict.fromkeys((self.stored.email, email), email)

    async def confirm(self, kind: MailKind, email: str, code: str) -> bool:
        self._check()
        if kind is not MailKind.NEW_EMAIL or email not in self.waiting or code != CODE:
            raise SignInFailed(Why.CODE)
        wished = self.waiting.pop(email)
        if not self.waiting and self.stored is not None:
            self.stored = replace(self.stored, email=wished)
        return not self.waiting

    async def send_proof(self) -> None:
        self._check()
        self.proofs_sent += 1

    async def export(self) -> bytes:
        self._check()
        return b'{"profile": {}}'

    async def delete(self, confirmation: str) -> None:
        self._check()
        assert self.stored is not None
        if confirmation.casefold() != self.stored.email:
            raise Refused("not_confirmed", "Type the e-mail address of your account to confirm.", 422)
        self.is_deleted = True

    async def sign_out_others(self) -> None:
        self._check()
        self.left.append((SignOutScope.OTHERS, True))

    def refresh(self) -> None:
        self.refreshes += 1

    def unsent(self) -> Unsent:
        return self.unsent_now

    async def send_unsent(self) -> Unsent:
        self._check()
        self.unsent_now = Unsent(0, self.unsent_now.attention)
        return self.unsent_now

    async def leave(self, scope: SignOutScope, *, keep_drafts: bool) -> None:
        self._check()
        self.left.append((scope, keep_drafts))

    def _check(self) -> None:
        if self.fault:
            raise self.fault
