"""The theme: what is applied, when, and what follows the layout direction."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from pharmat_desktop.ui.theme import Theme, colors, font, icon_pixmap
from pharmat_desktop.ui.theme.controller import ThemeController
from pharmat_desktop.ui.theme.icons import DIRECTIONAL
from pharmat_desktop.ui.theme.style_sheet import style_sheet
from pharmat_desktop.ui.theme.tokens import BODY_MEDIUM, CONTRAST_LIGHT, DARK, H1, LIGHT


def test_the_chosen_mode_is_in_force_at_once(qapp: QApplication) -> None:
    """Palette, style sheet and tokens change together."""
    controller = ThemeController(qapp, "light")
    controller.set_mode("dark")
    assert colors() == DARK
    assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(DARK.surface)
    assert DARK.surface in qapp.styleSheet()
    controller.set_mode("contrast")
    assert colors() == CONTRAST_LIGHT
    controller.deleteLater()


def test_an_unknown_mode_is_refused_when_set_and_ignored_when_saved(qapp: QApplication) -> None:
    """A saved state may come from another version."""
    controller = ThemeController(qapp, "sepia")
    assert controller.mode == "system"
    with pytest.raises(ValueError, match="sepia"):
        controller.set_mode("sepia")
    controller.deleteLater()


def test_the_style_sheet_is_mirrored_with_the_layout() -> None:
    """Style sheets have no logical sides: the rail's border must change sides."""
    straight = style_sheet(LIGHT, right_to_left=False)
    mirrored = style_sheet(LIGHT, right_to_left=True)
    assert f"border-right: 1px solid {LIGHT.border}" in straight
    assert f"border-left: 1px solid {LIGHT.border}" in mirrored
    assert "{" + "{" not in straight


def test_the_bundled_faces_are_used() -> None:
    """Each weight of the scale is a face of its own, not one that Qt smears."""
    for style in (BODY_MEDIUM, H1):
        info = QFontInfo(font(style))
        assert (info.family(), info.weight(), info.pixelSize()) == ("Inter", style.weight, style.size)


def test_icons_take_the_colour_and_the_density() -> None:
    """One file gives every colour; twice the density has twice the pixels."""
    pixmap = icon_pixmap("x", "#ff0000", 20, 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (40, 2.0)
    assert pixmap.toImage().pixelColor(20, 20) == QColor("#ff0000")


def test_only_directional_icons_are_mirrored() -> None:
    """A back arrow turns around; a clock does not run backwards."""
    assert "arrow-left" in DIRECTIONAL
    back, turned = (icon_pixmap("arrow-left", "#000000", 20, mirrored=flag).toImage() for flag in (False, True))
    assert back.flipped(Qt.Orientation.Horizontal) == turned
    assert icon_pixmap("clock", "#000000", 20).toImage() == icon_pixmap("clock", "#000000", 20, mirrored=True).toImage()


def test_reduced_motion_takes_no_time() -> None:
    """An animation of zero milliseconds is a jump."""
    assert Theme(has_motion=False).duration(180) == 0
    assert Theme(has_motion=True).duration(180) == 180


def test_modules_imported_later_are_not_searched_for_features() -> None:
    """PySide would read the source of each of them; the switch must still exist in the PySide that is installed."""
    script = (
        "import inspect; from PySide6 import QtCore\n"
        "from pharmat_desktop.ui.pyside_start import stop_feature_scan\n"
        "stop_feature_scan()\n"
        "inspect.getsource = lambda module: print('read', module)\n"
        "import pharmat_desktop.ui.theme.tokens, colorsys"
    )
    answer = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert answer.stdout == ""


def test_pyside_starts_without_its_writer_of_stubs() -> None:
    """The PySide that is installed asks for the writer, gets an empty one, and everything else works."""
    script = (
        "import sys; from pharmat_desktop.ui.pyside_start import without_stub_writer\n"
        "with without_stub_writer():\n    from PySide6 import QtCore, QtGui, QtWidgets\n"
        "try:\n    QtCore.QTimer.singleShot('x')\nexcept TypeError as fault:\n    print('told', bool(str(fault)))\n"
        "print(type(sys.modules['shibokensupport.signature.lib.pyi_generator']).__name__, type(sys.meta_path).__name__)"
    )
    answer = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert answer.stdout.split() == ["told", "True", "_Unused", "list"]


@pytest.mark.parametrize(("percent", "expected"), [(100, "1"), (150, "1.5"), (175, "1.75"), (130, "1")])
def test_everything_grows_with_the_scale(percent: int, expected: str) -> None:
    """Qt itself scales, so that texts, icons and distances do alike; a number nobody may choose changes nothing."""
    script = (
        "import os; from pharmat_desktop.app.start import _application, _scaled\n"
        f"with _scaled({percent}): app = _application()\n"
        "print(f'{app.primaryScreen().devicePixelRatio():g}', os.environ.get('QT_SCALE_FACTOR'))"
    )
    environment = {key: value for key, value in os.environ.items() if key != "QT_SCALE_FACTOR"}
    answer = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True, env=environment)
    assert answer.stdout.split() == [expected, "None"]
