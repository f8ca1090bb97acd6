"""What signing in and the own account's services program against. `remote` implements the door and the own account."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from pharmat_desktop.domain.accounts import Arrival, MailKind, Profile, Provider, SignOutScope, SignUp, Unsent, WaysIn
from pharmat_desktop.domain.links import AuthLink
from pharmat_desktop.domain.people import Account


class SignInDoor(Protocol):
    """Signing in before there is an account. Raises as `services.sign_in.SignInService` says."""

    async def ways_in(self) -> WaysIn: ...

    async def with_password(self, email: str, password: str) -> Account: ...

    async def sign_up(self, wish: SignUp) -> Arrival | None: ...

    async def send_mail(self, kind: MailKind, email: str) -> None: ...

    async def with_code(self, kind: MailKind, email: str, code: str) -> Arrival: ...

    async def with_link(self, link: AuthLink) -> Arrival: ...

    async def with_provider(self, provider: Provider) -> Arrival: ...

    async def set_password(self, account: Account, password: str) -> None: ...


class OwnAccount(Protocol):
    """The server's side of a signed-in person's account. Each call raises the errors of the `Academy` port."""

    async def update_profile(self, changes: Mapping[str, Any]) -> None:
        """Columns of one's own row of ``users``."""
        ...

    async def update_user(self, changes: Mapping[str, Any]) -> None:
        """Auth's own fields: ``password``, ``nonce``, ``data``. Raises SignInFailed."""
        ...

    async def upload_avatar(self, picture: bytes, content_type: str) -> None: ...

    async def change_email(self, email: str) -> None: ...

    async def confirm(self, kind: MailKind, email: str, code: str) -> bool:
        """Whether the change is complete; False when another mail waits for its code."""
        ...

    async def send_proof(self) -> None: ...

    async def export(self) -> bytes: ...

    async def delete(self, confirmation: str) -> None:
        """`confirmation`: the email address, typed by the person. Raises Refused while others count on them."""
        ...

    async def sign_out_others(self) -> None: ...


class ProfileReader(Protocol):
    def profile(self) -> Profile | None:
        """The account's own row of the mirror."""
        ...


class AccountDesk(Protocol):
    """The running account as a whole: what would be lost, and how to leave it. Implemented by its scope."""

    def refresh(self) -> None:
        """Pull now: the server has something new."""
        ...

    def unsent(self) -> Unsent: ...

    async def send_unsent(self) -> Unsent: ...

    async def leave(self, scope: SignOutScope, *, keep_drafts: bool) -> None:
        """End the session and tell the application, which shows the sign-in screen; the files leave with it."""
        ...
