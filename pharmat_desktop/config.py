"""Where things are and which academy is meant: frozen settings of one run, and the small state that outlives it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from pharmat_desktop.domain.people import Account, Role, UserId

STATE_FILE = "state.json"


@dataclass(frozen=True, slots=True)
class AcademyAddress:
    """A Supabase project. The publishable key is public by design."""

    url: str
    publishable_key: str
    is_demo: bool = False


@dataclass(frozen=True, slots=True)
class Settings:
    """What one run of the app was asked to do. Owned by `app`, handed down, never changed."""

    data_dir: Path
    """This profile's own folder."""
    academy: AcademyAddress
    theme: str | None = None
    """``light``, ``dark``, ``contrast`` or ``system``; None means what was chosen last."""
    language: str | None = None

    def account_dir(self, account: Account) -> Path:
        """One pair of files per account and academy."""
        academy = sha256(account.academy_url.encode()).hexdigest()[:12]
        return self.data_dir / "accounts" / f"{academy}-{account.user_id}"


@dataclass(frozen=True, slots=True)
class SavedState:
    """What the next start needs before any database is open. Holds no secret."""

    account: Account | None = None
    theme: str = "system"
    language: str = ""
    """Empty: the system's."""
    is_work_offline: bool = False
    geometry: str = ""
    """Hex of QWidget.saveGeometry."""
    screen: str = "chat"
    conversation: str = ""


def load_state(data_dir: Path) -> SavedState:
    """Read the saved state; whatever cannot be read is as if it was never saved."""
    try:
        raw = json.loads((data_dir / STATE_FILE).read_text(encoding="utf-8"))
        return _state_from(raw)
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return SavedState()


def save_state(data_dir: Path, state: SavedState) -> None:
    """Replace the saved state in one step. Raises OSError."""
    data_dir.mkdir(parents=True, exist_ok=True)
    target = data_dir / STATE_FILE
    draft = target.with_suffix(".tmp")
    draft.write_text(json.dumps(asdict(state), ensure_ascii=False, indent=1), encoding="utf-8")
    draft.replace(target)


def _state_from(raw: dict[str, Any]) -> SavedState:
    fields = {name: raw[name] for name in SavedState.__slots__ if name in raw and name != "account"}
    expected = SavedState()
    kept = {name: value for name, value in fields.items() if isinstance(value, type(getattr(expected, name)))}
    return SavedState(account=_account_from(raw.get("account")), **kept)


def _account_from(raw: dict[str, str] | None) -> Account | None:
    if raw is None:
        return None
    return Account(UserId(raw["user_id"]), raw["email"], raw["name"], Role(raw["role"]), raw["academy_url"])
