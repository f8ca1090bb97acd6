"""Where things are and which academy is meant: frozen settings of one run, and the small state that outlives it.

Named tuples, because they are made before the first paint: a dataclass costs a millisecond each.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

from pharmat_desktop.domain.people import Account, Role, UserId

STATE_FILE = "state.json"
SCALES = (100, 110, 125, 150, 175, 200)
"""Percent that a person may choose."""


class AcademyAddress(NamedTuple):
    """A Supabase project. The publishable key is public by design."""

    name: str
    """What names the academy on this computer: its URL, or ``demo``, whose URL changes with every start."""
    url: str
    publishable_key: str


class Settings(NamedTuple):
    """What one run of the app was asked to do. Owned by `app`, handed down, never changed."""

    data_dir: Path
    """This profile's own folder."""
    academy_name: str
    theme: str | None = None
    """``light``, ``dark``, ``contrast`` or ``system``; None means what was chosen last."""
    language: str | None = None

    def account_dir(self, account: Account) -> Path:
        """One pair of files per account and academy."""
        from hashlib import sha256  # loads OpenSSL: not before the first paint

        # Hashed, because an id that a server made up must not name a path.
        return self.data_dir / "accounts" / sha256(f"{account.academy}\n{account.user_id}".encode()).hexdigest()[:24]


class WrongAddress(ValueError):
    """No academy can be there; `problem` is a stable word, `str` a sentence for people."""

    def __init__(self, problem: str) -> None:
        super().__init__(ADDRESS_PROBLEMS[problem])
        self.problem = problem


ADDRESS_PROBLEMS = {
    "not_an_address": "This is not the address of a Supabase project; it looks like https://abc.supabase.co",
    "not_https": "An academy must be reached over https; plain http would show your messages to the network.",
    "secret_key": "This is the academy's secret key; it must never leave the server. Use the publishable key.",
    "not_a_key": "This is not a publishable key; it begins with sb_publishable_ or eyJ.",
    "wrong_key": "The academy does not know this key. Copy its publishable key again.",
    "not_supabase": "Something answers at this address, but it is not an academy. Check the address.",
}
"""What the command line says; the screens have these sentences in the person's language."""


def checked_address(url: str, key: str) -> AcademyAddress:
    """The address of a real academy, as far as can be told without asking it. Raises WrongAddress."""
    url, key = url.strip().rstrip("/"), key.strip()
    _check_url(url)
    if key.startswith("sb_secret_") or _role_of(key) in {"service_role", "supabase_admin"}:
        raise WrongAddress("secret_key")
    if not key or not key.isascii() or not key.isprintable() or " " in key or len(key) > 1000:
        raise WrongAddress("not_a_key")
    url = url.lower()  # a scheme and a host: one name for one academy
    return AcademyAddress(url, url, key)


def _check_url(url: str) -> None:
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(url)
        has_port = parts.port != 0
    except ValueError:
        raise WrongAddress("not_an_address") from None
    is_plain = not (parts.username or parts.password or parts.query or parts.fragment or parts.path) and has_port
    if parts.scheme not in {"http", "https"} or not parts.hostname or not is_plain or not url.isascii():
        raise WrongAddress("not_an_address")
    if parts.scheme == "http" and parts.hostname not in {"127.0.0.1", "localhost", "::1"}:
        raise WrongAddress("not_https")


def _role_of(key: str) -> str:
    """The role that an old-style (JWT) key claims; empty for other keys."""
    from base64 import urlsafe_b64decode

    try:
        payload = key.split(".")[1]
        claims = json.loads(urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
        return str(claims.get("role", ""))
    except (IndexError, ValueError, AttributeError):
        return ""


class SavedState(NamedTuple):
    """What the next start needs before any database is open. Holds no secret."""

    account: Account | None = None
    """In the window."""
    accounts: tuple[Account, ...] = ()
    """Known on this computer, the latest first."""
    academies: tuple[AcademyAddress, ...] = ()
    """Likewise."""
    academy: str = ""
    """Name of the one to sign in to."""
    theme: str = "system"
    language: str = ""
    """Empty: the system's."""
    scale: int = 100
    """Percent of the system's own scale, applied before the first window."""
    is_work_offline: bool = False
    geometry: str = ""
    """Hex of QWidget.saveGeometry."""
    screen: str = "chat"
    conversation: str = ""
    """The conversation that was open."""


def load_state(data_dir: Path) -> SavedState:
    """Read the saved state; whatever cannot be read is as if it was never saved."""
    try:
        raw = json.loads((data_dir / STATE_FILE).read_text(encoding="utf-8"))
        return _state_from(raw)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return SavedState()


def save_state(data_dir: Path, state: SavedState) -> None:
    """Replace the saved state in one step. Raises OSError."""
    data_dir.mkdir(parents=True, exist_ok=True)
    target = data_dir / STATE_FILE
    draft = target.with_suffix(".tmp")
    draft.write_text(json.dumps(_plain(state), ensure_ascii=False, indent=1), encoding="utf-8")
    draft.replace(target)


def _plain(state: SavedState) -> dict[str, Any]:
    accounts = [account._asdict() for account in state.accounts]
    academies = [list(address) for address in state.academies]
    kept = state.account._asdict() if state.account else None
    return {**state._asdict(), "account": kept, "accounts": accounts, "academies": academies}


def _state_from(raw: dict[str, Any]) -> SavedState:
    expected = SavedState()
    plain = {name: raw[name] for name in SavedState._fields if name in raw and name not in _STRUCTURED}
    kept = {name: value for name, value in plain.items() if isinstance(value, type(getattr(expected, name)))}
    accounts = tuple(account for one in raw.get("accounts", ()) if (account := _account_from(one)))
    academies = tuple(_address_from(one) for one in raw.get("academies", ()))
    return SavedState(_account_from(raw.get("account")), accounts, academies, **kept)


_STRUCTURED = {"account", "accounts", "academies"}


def _address_from(raw: list[str]) -> AcademyAddress:
    name, url, key = raw
    return AcademyAddress(name, *checked_address(url, key)[1:])


def _account_from(raw: dict[str, str] | None) -> Account | None:
    if raw is None:
        return None
    if not all(isinstance(value, str) for value in raw.values()):
        raise TypeError("an account is made of texts")
    return Account(UserId(raw["user_id"]), raw["email"], raw["name"], Role(raw["role"]), raw["academy"])
