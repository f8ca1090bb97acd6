"""The key of the first screen, asked for beside the start: found, or not waited for."""

from __future__ import annotations

import json
import os
import secrets
import socket
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from pharmat_desktop.config import Settings
from pharmat_desktop.domain.people import Account, Role, UserId
from tests.support.secret_service import IS_AVAILABLE, environment, secret_service, store

ACCOUNT = Account(UserId("u-1"), "amal@example.org", "Amal", Role.TUTOR, "academy")
ASKED = """
import json, sys
from pathlib import Path
from pharmat_desktop.app import early_key
from pharmat_desktop.app.early_key import EarlyKey
from pharmat_desktop.config import Settings
from pharmat_desktop.domain.people import Account, Role

settings = Settings(Path(sys.argv[1]), "academy")
account = Account("u-1", "amal@example.org", "Amal", Role.TUTOR, "academy")
if "patient" in sys.argv:
    early_key.PATIENCE = 50.0  # a busy computer's keychain answers late
early = EarlyKey(settings, account)
other = "other" in sys.argv
key = early.key(settings.account_dir(account) / "other" if other else settings.account_dir(account))
print(json.dumps({"key": key.hex() if key else None}))
"""


@pytest.mark.skipif(not IS_AVAILABLE, reason="needs dbus-daemon, for a keychain of the test's own")
def test_key_is_found_in_the_keychain(tmp_path: Path) -> None:
    key = secrets.token_hex(32)
    name = Settings(tmp_path, "academy").account_dir(ACCOUNT).name
    with secret_service() as address:
        store(address, f"files-{name}", key)
        found = _asked(tmp_path, environment(address), "patient")
        for_another_folder = _asked(tmp_path, environment(address), "patient", "other")
    assert found["key"] == key
    assert for_another_folder["key"] is None


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the keychain is not a bus that could hang")
def test_keychain_that_hangs_holds_nobody_up(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as deaf:
        deaf.bind(str(tmp_path / "bus"))
        deaf.listen()  # takes connections, and never says a word
        asked = _asked(tmp_path, {**os.environ, "DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path / 'bus'}"})
    assert asked["key"] is None, "and the process has ended, though the bus is silent still"


def _asked(folder: Path, variables: Mapping[str, str], *arguments: str) -> dict[str, Any]:
    variables = {name: value for name, value in variables.items() if name != "PYTHON_KEYRING_BACKEND"}
    command = [sys.executable, "-c", ASKED, str(folder), *arguments]
    ended = subprocess.run(command, capture_output=True, check=True, text=True, env=variables, timeout=60)
    answer: dict[str, Any] = json.loads(ended.stdout)
    return answer
