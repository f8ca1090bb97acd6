"""What builds packages refuses what must not be in them, and says the same version everywhere."""

from __future__ import annotations

import importlib.util
import re
import sys
from importlib.metadata import Distribution
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImageReader

from pharmat_desktop import __version__

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


def script(name: str) -> ModuleType:
    """A file of `packaging/`, which is no package of Python."""
    spec = importlib.util.spec_from_file_location(f"pharmat_packaging_{name}", PACKAGING / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


bundle, licences, icons = script("bundle"), script("licences"), script("icons")


def package(folder: Path, name: str, *lines: str) -> Distribution:
    """Installed, as far as its metadata goes."""
    info = folder / f"{name}-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("\n".join([f"Name: {name}", "Version: 1", *lines, ""]))
    return Distribution.at(info)


def test_a_licence_that_is_not_on_the_list_is_refused(tmp_path: Path) -> None:
    """Also one that says nothing; a choice of licences needs one that is on it."""
    packages = [
        package(tmp_path, "free", "License-Expression: MIT"),
        package(tmp_path, "choice", "License-Expression: GPL-3.0-only OR LGPL-3.0-only"),
        package(tmp_path, "both", "License-Expression: MIT AND AGPL-3.0-only"),
        package(tmp_path, "old", "Classifier: License :: OSI Approved :: BSD License"),
        package(tmp_path, "bound", "Classifier: License :: OSI Approved :: GNU General Public License v3 (GPLv3)"),
        package(tmp_path, "mute"),
    ]
    assert [line.split(":")[0] for line in licences.refused(packages)] == ["both", "bound", "mute"]
    with pytest.raises(SystemExit, match="mute"):
        licences.collect(tmp_path / "licences", packages)


def test_what_is_shipped_is_found_by_its_files(tmp_path: Path) -> None:
    """And brings the texts of its licences."""
    import sqlalchemy

    found = licences.shipped([sqlalchemy.__file__])
    assert [one.name for one in found] == ["SQLAlchemy"]
    licences.collect(tmp_path, found)
    assert "SQLAlchemy" in (tmp_path / "THIRD-PARTY.txt").read_text(encoding="utf-8")
    assert {"LGPL-3.0.txt", "LICENSE.txt", "SQLAlchemy-LICENSE.txt"} <= {path.name for path in tmp_path.iterdir()}


QT = "PySide6/Qt"
LINUX = [
    ("PySide6/QtCore.abi3.so", "QtCore", "EXTENSION"),
    (f"{QT}/plugins/platforms/libqxcb.so", "qxcb", "BINARY"),
    (f"{QT}/plugins/platforms/libqwayland.so", "qwayland", "BINARY"),
    (f"{QT}/plugins/platforms/libqoffscreen.so", "qoffscreen", "BINARY"),
    (f"{QT}/plugins/platforms/libqeglfs.so", "qeglfs", "BINARY"),
    (f"{QT}/lib/libQt6Gui.so.6", "Gui", "BINARY"),
    (f"{QT}/lib/libQt6EglFSDeviceIntegration.so.6", "EglFS", "BINARY"),
    ("libxcb-cursor.so.0", "cursor", "BINARY"),
]
LINKS = {"qxcb": {"libxcb-cursor.so.0", "libQt6Gui.so.6", "libc.so.6"}, "qeglfs": {"libQt6EglFSDeviceIntegration.so.6"}}


def test_of_qt_goes_in_what_is_chosen_and_what_that_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    kept = {entry.source for entry in bundle.chosen_binaries(LINUX, lambda source: LINKS.get(source, set()))}
    assert kept == {"QtCore", "qxcb", "qwayland", "qoffscreen", "Gui", "cursor"}


def test_a_build_without_a_platform_plugin_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(SystemExit, match="qxcb"):
        bundle.chosen_binaries([entry for entry in LINUX if entry[1] != "qxcb"], lambda _: set())


def test_a_build_with_a_part_of_qt_that_is_not_free_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    charts = (f"{QT}/lib/libQt6Charts.so.6", "Charts", "BINARY")
    with pytest.raises(SystemExit, match="Charts"):
        bundle.chosen_binaries([*LINUX, charts], lambda _: {"libQt6Charts.so.6"})


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt brings all that its plugins need")
def test_a_build_where_a_library_is_missing_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the linker says of a plugin, on a system without that library."""
    linker = tmp_path / "ldd"
    linker.write_text('#!/bin/sh\necho "  libxcb-cursor.so.0 => not found"\n')
    linker.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    with pytest.raises(SystemExit, match=r"libqxcb\.so needs libxcb-cursor\.so\.0"):
        bundle.needs("libqxcb.so")


def test_translations_that_are_not_the_app_s_stay_out() -> None:
    files = [
        (f"{QT}/translations/qtbase_ar.qm", "", "DATA"),
        (f"{QT}/translations/qtbase_ja.qm", "", "DATA"),
        ("pharmat_desktop/resources/translations/pharmat_ar.qm", "", "DATA"),
        ("pharmat_desktop/resources/translations/pharmat_ar.ts", "", "DATA"),
    ]
    assert [Path(entry.target).name for entry in bundle.chosen_files(files, [])] == ["qtbase_ar.qm", "pharmat_ar.qm"]


@pytest.mark.usefixtures("qapp")
def test_icons_are_what_systems_read(tmp_path: Path) -> None:
    reader = QImageReader(icons.write_ico(tmp_path / "pharmat.ico"))
    assert reader.imageCount() == len([size for size in icons.SIZES if size <= 256])
    assert not reader.read().isNull()
    mac = Path(icons.write_icns(tmp_path / "pharmat.icns")).read_bytes()
    assert mac[:4] == b"icns"
    assert int.from_bytes(mac[4:8], "big") == len(mac)


def test_every_place_says_the_same_version() -> None:
    """The one in `pharmat_desktop/__init__.py`; what cannot read it is held to it here."""
    release = ET.parse(PACKAGING / "linux" / "org.pharmat.desktop.metainfo.xml").find("releases/release")  # noqa: S314
    assert release is not None
    assert release.get("version") == __version__
    changelog = (PACKAGING / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.findall(r"^## (\S+)", changelog, re.MULTILINE)[0] == __version__


def test_links_open_the_app_on_every_system() -> None:
    """`pharmat://` is registered by each installer."""
    assert "MimeType=x-scheme-handler/pharmat;" in (PACKAGING / "linux" / "pharmat-desktop.desktop").read_text("utf-8")
    assert r"Software\Classes\pharmat\shell\open\command" in (PACKAGING / "windows" / "pharmat.iss").read_text("utf-8")
    assert '"CFBundleURLSchemes": ["pharmat"]' in (PACKAGING / "pharmat.spec").read_text("utf-8")
