"""What flows share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends.SecretService import Keyring

from tests.support.academy import Academy
from tests.support.secret_service import IS_AVAILABLE, secret_service
from tests.support.whole_app import App, running


@pytest.fixture
def keychain() -> Iterator[str]:
    """A keychain of the test's own: the address of its D-Bus."""
    if not IS_AVAILABLE:
        pytest.skip("a keychain for a test needs D-Bus (Debian: dbus)")
    with secret_service() as address:
        yield address


@pytest.fixture
def app(academy: Academy, tmp_path: Path, keychain: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[App]:
    """Starts the app at the academy; the keychain and the files outlive each run."""
    before = keyring.get_keyring()  # it looks at the variables when it is asked first
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", keychain)
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND")
    keyring.set_keyring(Keyring())  # type: ignore[no-untyped-call]  # keyring leaves it out
    arguments = ("--academy", academy.url, "--key", academy.publishable_key, "--data", str(tmp_path))
    yield lambda *more: running(*arguments, *more)
    keyring.set_keyring(before)
