"""Everything that the app asks of its resources is there, with the licences beside it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from pharmat_desktop.assets import asset, resources_dir

UI = Path(__file__).resolve().parents[2] / "pharmat_desktop" / "ui"
ICON_NAMES = {path.stem for path in (resources_dir() / "icons").glob("*.svg")}


@pytest.mark.parametrize(
    "name",
    ["icons/LICENSE.txt", "fonts/Inter-LICENSE.txt", "fonts/NotoSansArabic-LICENSE.txt", "fonts/Inter-Regular.otf"],
)
def test_resources_and_their_licences_are_there(name: str) -> None:
    """Fonts and icons are other people's work."""
    assert asset(*name.split("/")).stat().st_size > 500


def test_every_icon_that_the_code_names_exists() -> None:
    """A missing icon would only show when its screen is painted."""
    named = re.compile(
        r"""(?:IconView|IconButton|EmptyState|RailButton|set_icon|icon_pixmap)\(\s*"([a-z0-9-]+)"|(?:_ICONS|_LOOKS)"""
    )
    missing = {
        match
        for path in UI.rglob("*.py")
        for match in named.findall(path.read_text(encoding="utf-8"))
        if match and match not in ICON_NAMES
    }
    assert not missing


def test_every_icon_is_named_somewhere() -> None:
    """None is carried along for nothing."""
    quoted = {
        word for path in UI.parent.rglob("*.py") for word in re.findall(r'"([a-z0-9-]+)"', path.read_text("utf-8"))
    }
    assert not ICON_NAMES - quoted


def test_a_frozen_bundle_finds_its_resources(tmp_path: Path) -> None:
    """PyInstaller unpacks to sys._MEIPASS."""
    (tmp_path / "pharmat_desktop" / "resources" / "icons").mkdir(parents=True)
    script = (
        f"import sys; sys._MEIPASS = {str(tmp_path)!r}\nfrom pharmat_desktop.assets import asset\nprint(asset('icons'))"
    )
    answer = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert Path(answer.stdout.strip()) == tmp_path / "pharmat_desktop" / "resources" / "icons"


def test_asking_for_resources_does_not_load_qt() -> None:
    """Subprocesses without a screen use it too."""
    script = "import sys; from pharmat_desktop.assets import asset; asset('icons'); print('PySide6' in sys.modules)"
    answer = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert answer.stdout.strip() == "False"
