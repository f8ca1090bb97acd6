"""The stand-in for Google and Apple: whom the consent page named, until Auth asks for it by a code.

The real ones cannot be pointed at this computer, so this is the one part of a sign-in that only looks like theirs.
"""

from __future__ import annotations

import hashlib
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

NAMES = {"apple": "Apple", "google": "Google"}
_ISSUERS = {"apple": "https://appleid.apple.com", "google": "https://accounts.google.com"}
_LIFE = 300.0


class External(NamedTuple):
    """Somebody as a provider knows them. The provider vouches for the address when `is_verified`."""

    provider: str
    email: str
    name: str
    is_verified: bool = True

    @property
    def subject(self) -> str:
        """What the provider calls this person for ever."""
        digest = hashlib.sha256(f"{self.provider}:{self.email}".encode()).hexdigest()
        return str(int(digest[:16], 16)) if self.provider == "google" else f"000000.{digest[:32]}.0000"

    def claims(self) -> dict[str, Any]:
        """What Auth keeps of it."""
        return {
            "iss": _ISSUERS[self.provider],
            "sub": self.subject,
            "provider_id": self.subject,
            "email": self.email,
            **({"name": self.name, "full_name": self.name} if self.name else {}),
            "email_verified": self.is_verified,
            "phone_verified": False,
        }


@dataclass
class Provider:
    """Owned by the server. Its codes are good once, for five minutes, as long as the server runs."""

    clock: Callable[[], float] = time.monotonic
    _pending: dict[str, tuple[float, External]] = field(default_factory=dict)

    def issue(self, person: External) -> str:
        """A code for somebody who agreed."""
        now = self.clock()
        self._pending = {code: kept for code, kept in self._pending.items() if kept[0] > now}
        code = secrets.token_urlsafe(24)
        self._pending[code] = (now + _LIFE, person)
        return code

    def redeem(self, code: str) -> External | None:
        """Who agreed; None for a code that is no good (any more)."""
        until, person = self._pending.pop(code, (0.0, None))
        return person if until > self.clock() else None
