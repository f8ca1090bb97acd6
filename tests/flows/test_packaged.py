"""How a packaged copy starts other programs: the system's with the system's libraries, itself with its own files."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from pharmat_desktop.app.arguments import parse
from pharmat_desktop.app.packaged import app_image, hide_own_libraries
from pharmat_desktop.app.update_source import installed_package
from pharmat_desktop.domain.updates import Package

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="AppImages, and a loader that asks a variable, are Linux's"
)
PROGRAM = """#!/bin/sh
printf '%s %s' "$$" "$*"
"""


def program(folder: Path) -> Path:
    """In `folder`, where a bundle has it; says its process and its arguments."""
    folder.mkdir(parents=True)
    made = folder / "pharmat-desktop"
    made.write_text(PROGRAM)
    made.chmod(0o755)
    return made


@pytest.fixture
def frozen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """As a bundle's Python sees itself, in an AppImage that is mounted at `AppDir`."""
    made = program(tmp_path / "AppDir" / "usr" / "lib")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(made))
    monkeypatch.setenv("APPIMAGE", str(tmp_path / "app.AppImage"))
    monkeypatch.setenv("APPDIR", str(tmp_path / "AppDir"))
    return tmp_path


def test_an_appimage_knows_itself(frozen: Path) -> None:
    assert app_image() == frozen / "app.AppImage"
    assert installed_package() is Package.APPIMAGE


def test_an_appimage_that_started_us_is_not_taken_for_ours(frozen: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else an update of ours would be put in the place of somebody's terminal."""
    monkeypatch.setenv("APPDIR", str(frozen / "terminal"))
    assert app_image() is None
    assert installed_package() is Package.DEB


@pytest.mark.usefixtures("frozen")
def test_a_package_does_not_wait_for_a_demo_that_it_has_not(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["--tour", "pictures"])
    assert "not part of a package" in capsys.readouterr().err


@pytest.mark.usefixtures("frozen")
def test_programs_of_the_system_do_not_get_our_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a bundle's loader was told is for the bundle; what the person had set before holds again."""
    for name, value in (("LD_LIBRARY_PATH", "/ours"), ("LD_LIBRARY_PATH_ORIG", "/theirs"), ("_PYI_ARCHIVE_FILE", "x")):
        monkeypatch.setenv(name, value)
    hide_own_libraries()
    assert os.environ["LD_LIBRARY_PATH"] == "/theirs"
    assert not {"LD_LIBRARY_PATH_ORIG", "_PYI_ARCHIVE_FILE"} & os.environ.keys()
    monkeypatch.setenv("LD_LIBRARY_PATH", "/ours")
    hide_own_libraries()
    assert "LD_LIBRARY_PATH" not in os.environ


@pytest.mark.parametrize("is_app_image", [True, False])
def test_a_restart_of_an_appimage_keeps_its_process(tmp_path: Path, is_app_image: bool) -> None:
    """With the process that an AppImage was started as, its files would go; elsewhere a new one begins."""
    made = program(tmp_path / "AppDir" / "usr" / "lib")
    started_in = tmp_path / ("AppDir" if is_app_image else "elsewhere")
    script = (
        f"import sys; sys.frozen = True; sys.executable = {str(made)!r}; sys.argv = ['', '--profile', 'second']\n"
        "from pharmat_desktop.app.relaunch import relaunch; relaunch()"
    )
    variables = {**os.environ, "APPIMAGE": str(tmp_path / "app.AppImage"), "APPDIR": str(started_in)}
    run = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, env=variables)
    said, _ = run.communicate(timeout=60)
    process, _, arguments = said.partition(" ")
    assert arguments == "--profile second"
    assert (int(process) == run.pid) is is_app_image


def test_an_update_is_started_as_this_copy_was(tmp_path: Path) -> None:
    """Put in its place; unpacked where it cannot be mounted, with the same arguments."""
    made = program(tmp_path / "AppDir" / "usr" / "lib")
    old, new = tmp_path / "app.AppImage", tmp_path / "new.AppImage"
    old.write_text("old")
    new.write_text('#!/bin/sh\nprintf \'["%s", "%s", "%s"]\' "$0" "$*" "$APPIMAGE_EXTRACT_AND_RUN"\n')
    script = (
        f"import sys; sys.executable = {str(made)!r}; sys.argv = ['', '--profile', 'second']\n"
        "from pathlib import Path; from pharmat_desktop.app.installing import install\n"
        "from pharmat_desktop.domain.updates import Package\n"
        f"install(Path({str(new)!r}), Package.APPIMAGE)"
    )
    variables = {**os.environ, "APPIMAGE": str(old), "APPDIR": str(tmp_path / "AppDir")}
    said = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, env=variables, timeout=60
    ).stdout
    assert json.loads(said) == [str(old), "--profile second", "1"]
