"""A bundle that was built by `packaging/build.py bundle`, as people get it: `PHARMAT_BUNDLE` is its folder."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.support.academy import Academy
from tests.support.secret_service import IS_AVAILABLE, environment, secret_service

BUNDLE = Path(os.environ.get("PHARMAT_BUNDLE", ""))
pytestmark = [
    pytest.mark.skipif("PHARMAT_BUNDLE" not in os.environ, reason="no bundle was built: packaging/build.py bundle"),
    pytest.mark.skipif(not IS_AVAILABLE, reason="a keychain of the test's own needs D-Bus"),
]
MAX_SIZE = 180e6
FORBIDDEN = ("VirtualKeyboard", "Charts", "WebEngine", "Quick", "Qml", "libgtk", "asyncpg", "local_supabase")


def run(keychain: str, *arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    """The program, offscreen, with nothing of this Python in its way."""
    variables = {**environment(keychain), "QT_QPA_PLATFORM": "offscreen"}
    for name in [name for name in variables if name.startswith(("PYTHON", "VIRTUAL_ENV"))]:
        del variables[name]
    command = [str(BUNDLE / "pharmat-desktop"), *arguments]
    return subprocess.run(
        command, input=given, capture_output=True, text=True, check=False, timeout=220, env=variables, cwd=BUNDLE
    )


def test_it_is_small_and_has_what_it_must_have() -> None:
    """Nothing that is GPL, nothing of the demo academy; licences beside the libraries, which are files of their own."""
    files = [path for path in BUNDLE.rglob("*") if path.is_file() and not path.is_symlink()]
    assert sum(path.stat().st_size for path in files) < MAX_SIZE
    assert not [path for path in files if any(word in path.name for word in FORBIDDEN)]
    inside = BUNDLE / "_internal"
    assert {"libQt6Core.so.6", "libQt6Widgets.so.6"} <= {path.name for path in (inside / "PySide6/Qt/lib").iterdir()}
    licences = {path.name: path.read_text(encoding="utf-8") for path in (inside / "licences").iterdir()}
    assert {"LGPL-3.0.txt", "GPL-3.0.txt", "Python-LICENSE.txt", "SQLAlchemy-LICENSE.txt"} <= licences.keys()
    assert "\nPySide6_Essentials " in licences["THIRD-PARTY.txt"]


async def test_somebody_signs_in_and_reads(academy: Academy, tmp_path: Path) -> None:
    """From the form to the first sync; the second start finds the same person by the keychain, and data at once."""
    tutor, student = await academy.person("Amal Haddad", role="tutor"), await academy.person("Sam Okoro")
    await academy.write(await academy.conversation(tutor, student), tutor, "Welcome")
    here = ("--academy", academy.url, "--key", academy.publishable_key, "--data", str(tmp_path / "data"))
    with secret_service() as keychain:
        check = run(keychain, "--self-check", "--data", str(tmp_path / "data"))
        assert check.returncode == 0, check.stdout
        assert "demo" not in run(keychain, "--help").stdout  # which is not in it
        assert "SecretService" in check.stdout
        who = json.dumps({"email": student.email, "password": student.password})
        signed_in = run(keychain, *here, "--script-sign-in", str(tmp_path / "pictures"), given=f"{who}\n")
        assert signed_in.returncode == 0, signed_in.stderr
        assert json.loads(signed_in.stdout) == {"name": "Sam Okoro", "conversations": ["Amal Haddad"]}
        assert len(list((tmp_path / "pictures").glob("*.png"))) == 1
        again = run(keychain, *here, "--report-start")
        assert again.returncode == 0, again.stderr
        times = json.loads(again.stdout)
        assert 0 < times["first_paint"] < times["cached_data"]
