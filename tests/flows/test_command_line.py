"""The commands that people type: the tour, a start without a screen, bad arguments, and the wheel that is installed."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from PySide6.QtGui import QImageReader

ROOT = Path(__file__).resolve().parents[2]


def pharmat(*arguments: str, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run the command without a display, unless `environment` says otherwise."""
    kept = {name: value for name, value in os.environ.items() if name not in _DISPLAYS}
    command = [sys.executable, "-m", "pharmat_desktop", *arguments]
    return subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=280, env={**kept, **(environment or {})}, cwd=ROOT
    )


_DISPLAYS = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
no_display_needed = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")


@pytest.mark.timeout(300)
@pytest.mark.parametrize(("role", "theme", "language"), [("student", "light", "en"), ("tutor", "dark", "ar")])
def test_the_tour_shows_every_screen_and_state(role: str, theme: str, language: str, tmp_path: Path) -> None:
    """It needs no display, fails when a state does not come, and leaves nothing but its pictures."""
    choice = ["--as", role, "--theme", theme, "--lang", language]
    tour = pharmat("--tour", str(tmp_path / "tour"), *choice)
    assert (tour.returncode, tour.stdout) == (0, ""), tour.stderr
    sizes = {
        path.stem.partition("-")[2]: QImageReader(str(path)).size().toTuple() for path in (tmp_path / "tour").iterdir()
    }
    for name in ("sign-in", "courses", "lesson", "chat-direct", "chat-group", "offline-waiting", "online-again"):
        assert sizes[name] == (1280, 820)
    assert {"connection-offline", "message-needs-attention", "narrow-list"} < sizes.keys()
    assert len(sizes) >= 20


@no_display_needed
@pytest.mark.parametrize("environment", [{}, {"DISPLAY": ":4711"}, {"WAYLAND_DISPLAY": "nobody"}], ids=str)
def test_without_a_display_it_says_so(environment: dict[str, str]) -> None:
    """One sentence and status 2; Qt never gets to abort the process."""
    answer = pharmat("--demo", environment=environment)
    assert answer.returncode == 2
    assert answer.stderr.startswith("pharmaT Desktop needs a screen")
    assert len(answer.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--academy", "https://example.org"], "an address and a key"),
        (["--academy", "http://example.org", "--key", "sb_publishable_x"], "over https"),
        (["--academy", "nonsense", "--key", "sb_publishable_x"], "not the address"),
        (["--academy", "https://example.org", "--key", "sb_secret_x"], "secret key"),
        (["--demo", "--profile", "../elsewhere"], "a profile's name"),
        (["--demo", "--academy", "https://example.org"], "an academy of its own"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_impossible_arguments_are_explained(arguments: list[str], words: str) -> None:
    """Before any window; a secret key is refused and not repeated."""
    answer = pharmat(*arguments)
    assert answer.returncode == 2
    assert words in answer.stderr
    assert "sb_secret_x" not in answer.stderr


def test_the_wheel_carries_the_resources(tmp_path: Path) -> None:
    """Built, unpacked and asked from there: fonts, icons, translations and the academy's migrations; no tests."""
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        names = wheel.namelist()
        wheel.extractall(tmp_path / "unpacked")
    assert not [name for name in names if name.startswith(("tests/", "packaging/"))]
    assert "pharmat_desktop/py.typed" in names
    question = (
        "from pharmat_desktop.assets import asset; import pharmat_desktop;"
        "print(pharmat_desktop.__file__);"
        "print(asset('supabase', 'seed.sql').exists(), asset('translations', 'pharmat_ar.qm').exists(),"
        " asset('fonts', 'Inter-Regular.otf').exists(), asset('icons', 'search.svg').exists())"
    )
    unpacked = str(tmp_path / "unpacked")
    answer = subprocess.run(
        [sys.executable, "-c", question], cwd=tmp_path, check=True, capture_output=True, text=True,
        env={**os.environ, "PYTHONPATH": unpacked},
    )  # fmt: skip
    where, found = answer.stdout.splitlines()
    assert where.startswith(unpacked)
    assert found == "True True True True"
