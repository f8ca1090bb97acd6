"""Sign-ins that end in a mail or a browser (PKCE): each has a verifier of its own, also after a restart.

No verifier is stored. It is made from the flow's name, which travels in the link, and a key that is in the keychain;
the file says only which flows this computer began, so that a link is followed once and in time. Without a keychain the
flows end with the program, and the six digits of the mail remain.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
import time
from base64 import urlsafe_b64encode
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from pharmat_desktop.domain.accounts import MailKind
from pharmat_desktop.domain.links import CALLBACK
from pharmat_desktop.remote.secrets import Secrets

LIFE = 24 * 3600.0
"""Seconds: the longest that Auth accepts a mail's link."""
MOST = 20
"""Flows that are remembered; the oldest give way."""
KEY_NAME = "links"


class Flow(NamedTuple):
    """A flow that this computer began."""

    kind: str
    """A MailKind, or ``browser``."""
    academy: str
    until: float
    """Unix time."""


class Started(NamedTuple):
    """What the first request of a flow carries."""

    name: str
    verifier: str
    redirect_to: str

    def __repr__(self) -> str:
        return f"Started({self.name!r})"

    @property
    def challenge(self) -> dict[str, str]:
        digest = hashlib.sha256(self.verifier.encode()).digest()
        return {"code_challenge": _base64(digest), "code_challenge_method": "s256"}

    @property
    def redirect(self) -> dict[str, str]:
        return {"redirect_to": self.redirect_to}


class FlowBook:
    """The flows of one profile. Owned by the app; used on the loop. Without a path they end with the program."""

    def __init__(self, path: Path | None, secrets: Secrets, clock: Callable[[], float] = time.time) -> None:
        self._path = path
        self._secrets = secrets
        self._clock = clock
        self._flows = _read(path) if path else {}

    async def begin(self, kind: MailKind, academy: str) -> Started:
        """A flow whose link leads back to the app by ``pharmat://``."""
        name = secrets.token_urlsafe(12)
        self._flows[name] = Flow(kind.value, academy, self._clock() + LIFE)
        self._keep()
        return Started(name, await self._verifier(name), f"{CALLBACK}?flow={name}")

    def find(self, name: str) -> Flow | None:
        """The flow of a link, if this computer began it and it can still end."""
        flow = self._flows.get(name)
        return flow if flow is not None and self._clock() < flow.until else None

    async def take(self, name: str) -> str:
        """The verifier of a flow that ends now; its link is of no use any more. Raises KeyError for an unknown one."""
        if self.find(name) is None:
            raise KeyError(name)
        verifier = await self._verifier(name)
        self._flows.pop(name, None)
        self._keep()
        return verifier

    async def _verifier(self, name: str) -> str:
        key = await self._secrets.load(KEY_NAME)
        if not key:
            key = secrets.token_hex(32)
            await self._secrets.save(KEY_NAME, key)
        return _base64(hmac.digest(bytes.fromhex(key), f"pkce {name}".encode(), "sha256"))

    def _keep(self) -> None:
        now = self._clock()
        living = [(name, flow) for name, flow in self._flows.items() if now < flow.until][-MOST:]
        self._flows = dict(living)
        if self._path is None:
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._path.write_text(json.dumps(self._flows), encoding="utf-8")
        except OSError:
            return  # links work until the end of this run


def one_time() -> Started:
    """A flow that ends in this run or never, by a redirect that is not known yet."""
    return Started(secrets.token_urlsafe(16), secrets.token_urlsafe(48), "")


def _read(path: Path) -> dict[str, Flow]:
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
        return {str(name): Flow(str(kind), str(academy), float(until)) for name, (kind, academy, until) in raw.items()}
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return {}


def _base64(raw: bytes) -> str:
    return urlsafe_b64encode(raw).rstrip(b"=").decode()
