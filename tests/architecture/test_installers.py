"""Installers, as far as they can be held on any system: put together of a tiny program, and what their scripts say."""

from __future__ import annotations

import ast
import plistlib
import re
import shutil
import struct
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from pharmat_desktop.app.arguments import LANGUAGES
from tests.architecture.test_packaging import PACKAGING, icons, script

ROOT = PACKAGING.parent
ISS = PACKAGING / "windows" / "pharmat.iss"
PROGRAM = '#!/bin/sh\necho "${APPIMAGE##*/} $*"\nexit 3\n'
RUNTIME = """#!/bin/sh
folder={folder}
tail -c +{start:05d} "$0" >"$folder/files" && unsquashfs -q -n -d "$folder/root" "$folder/files" >/dev/null
APPIMAGE="$0" exec "$folder/root/AppRun" "$@"
"""
"""Stands for the real runtime, which mounts what follows it."""


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """Of a program that says what it was called with."""
    licences = tmp_path / "bundle" / "_internal" / "licences"
    licences.mkdir(parents=True)
    (licences / "THIRD-PARTY.txt").write_text("It stands on the work of others.")
    program = tmp_path / "bundle" / "pharmat-desktop"
    program.write_text(PROGRAM)
    program.chmod(0o755)
    return program.parent


@pytest.mark.usefixtures("qapp")
@pytest.mark.skipif(not shutil.which("mksquashfs"), reason="an AppImage is made with squashfs-tools")
def test_an_appimage_is_its_runtime_and_its_files(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It runs, gets its arguments and gives back the program's status; menus find its icon and its desktop file."""
    monkeypatch.syspath_prepend(PACKAGING)
    size = len(RUNTIME.format(folder=tmp_path, start=0).encode())
    runtime = tmp_path / "runtime"
    runtime.write_text(RUNTIME.format(folder=tmp_path, start=size + 1))
    made = script("linux_packages").app_image(bundle, tmp_path / "out", "1.2.3", runtime)
    answer = subprocess.run([str(made), "pharmat://open/chat"], capture_output=True, text=True, check=False)
    assert (answer.stdout, answer.returncode) == (f"{made.name} pharmat://open/chat\n", 3)
    root = tmp_path / "root"
    assert not QImage.fromData((root / ".DirIcon").read_bytes()).isNull()
    assert "Exec=pharmat-desktop %u" in (root / "pharmat-desktop.desktop").read_text("utf-8")
    assert (root / "usr/share/doc/pharmat-desktop/licences/THIRD-PARTY.txt").is_file()


@pytest.mark.usefixtures("qapp")
@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="a Debian package is made on Debian")
def test_a_debian_package_says_what_it_is(bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(PACKAGING)
    made = script("linux_packages").debian_package(bundle, tmp_path / "out", "1.2.3")
    asked = ["dpkg-deb", "-f", str(made)]
    fields = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    assert {"Package: pharmat-desktop", "Version: 1.2.3"} < set(fields.splitlines())
    assert re.search(r"^Depends: libc6 \(>= [\d.]+\)", fields, re.MULTILINE)
    subprocess.run(["dpkg-deb", "-x", str(made), str(tmp_path / "root")], check=True)  # noqa: S607
    program = tmp_path / "root" / "usr" / "bin" / "pharmat-desktop"
    answer = subprocess.run([str(program), "a link"], capture_output=True, text=True, check=False)
    assert (answer.stdout, answer.returncode) == (" a link\n", 3)


@pytest.mark.skipif(not shutil.which("dpkg"), reason="what system packages say of licences is Debian's")
def test_libraries_of_the_system_bring_their_licences(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also what those texts only name; what is no system package's is passed over."""
    monkeypatch.syspath_prepend(PACKAGING)
    [linker, *_] = Path("/lib").resolve().glob("*/ld-linux-*.so*")
    script("linux_packages").collect_system_licences(tmp_path, [str(linker), "/usr/lib/nobody/libours.so.1", __file__])
    assert {"libc6-copyright.txt", "LGPL-2.1.txt"} <= {path.name for path in tmp_path.iterdir()}
    assert "\nlibc6\n" in (tmp_path / "THIRD-PARTY.txt").read_text(encoding="utf-8")


def inno(section: str) -> list[dict[str, str]]:
    """The lines of a section: `Name=value`, or names and values of one entry."""
    text = ISS.read_text(encoding="utf-8")
    [body] = re.findall(rf"^\[{section}\]\n(.*?)(?=^\[|\Z)", text, re.MULTILINE | re.DOTALL)
    lines = [line for line in body.splitlines() if line and line[0] not in ";#"]
    if section == "Setup":
        return [dict(line.split("=", 1) for line in lines)]
    return [
        {
            name: re.sub(r'^"|"$', "", value).replace('""', '"')
            for name, value in re.findall(r'(\w+): ("(?:[^"]|"")*"|[^;]+)', line)
        }
        for line in lines
    ]


def place(path: str) -> Path:
    """Of a path in the script for Windows."""
    return (ISS.parent / path.replace("\\", "/")).resolve()


def test_the_windows_installer_takes_what_the_build_makes() -> None:
    """From where the build puts it, under a name that stays for ever, for one person; the version is given."""
    [setup] = inno("Setup")
    assert setup["AppId"] == "{{7A4B4C1E-2E0B-4E5E-9C53-6B2A8B1D3F60}"  # another one would be another program
    assert setup["AppVersion"] == "{#Version}"
    assert "#ifndef Version\n  #error" in ISS.read_text(encoding="utf-8")
    assert setup["PrivilegesRequired"] == "lowest"
    assert place(setup["LicenseFile"]).is_file()
    assert place(setup["SetupIconFile"]) == ROOT / "build" / "bundle-windows" / "pharmat" / "pharmat.ico"
    [files] = inno("Files")
    assert place(files["Source"]) == ROOT / "dist" / "pharmat-desktop" / "*"
    assert {"recursesubdirs", "createallsubdirs"} < set(files["Flags"].split())
    assert [line["Name"] for line in inno("Languages")] == list(LANGUAGES)


def test_the_windows_installer_registers_links_and_takes_them_back() -> None:
    entries = inno("Registry")
    assert {entry["Root"] for entry in entries} == {"HKCU"}
    keys = {entry["Subkey"].removeprefix("Software\\Classes\\"): entry for entry in entries if "ValueName" not in entry}
    assert keys["pharmat"]["Flags"] == "uninsdeletekey"
    assert keys["pharmat\\shell\\open\\command"]["ValueData"] == '"{app}\\pharmat-desktop.exe" "%1"'
    assert [entry["ValueName"] for entry in entries if "ValueName" in entry] == ["URL Protocol"]


@pytest.mark.skipif(not shutil.which("bash"), reason="the scripts are bash's")
def test_scripts_are_bash() -> None:
    for path in (PACKAGING / "macos" / "dmg.sh", ROOT / ".ci" / "run"):
        subprocess.run(["bash", "-n", str(path)], check=True)  # noqa: S607


def test_the_mac_app_says_what_it_is_and_may_do() -> None:
    """Its `Info.plist`, as the spec has it written, and its rights: no more than two, and none of another program's."""
    [call] = [
        node
        for node in ast.walk(ast.parse((PACKAGING / "pharmat.spec").read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "BUNDLE"
    ]
    [written] = [ast.literal_eval(keyword.value) for keyword in call.keywords if keyword.arg == "info_plist"]
    info = plistlib.loads(plistlib.dumps(written))
    assert info["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["pharmat"]
    assert info["CFBundleLocalizations"] == list(LANGUAGES)
    rights = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    prefix = "com.apple.security.cs."
    assert rights == {f"{prefix}allow-unsigned-executable-memory": True, f"{prefix}disable-library-validation": True}


@pytest.mark.usefixtures("qapp")
def test_icons_have_every_size(tmp_path: Path) -> None:
    """Each picture is as large as its entry says."""
    ico = Path(icons.write_ico(tmp_path / "pharmat.ico")).read_bytes()
    heads = [struct.unpack_from("<BBBBHHII", ico, 6 + 16 * number) for number in range(ico[4])]
    sizes = {head[0] or 256: QImage.fromData(ico[head[7] : head[7] + head[6]]).width() for head in heads}
    assert sizes == {size: size for size in (16, 22, 24, 32, 48, 64, 128, 256)}
    mac = Path(icons.write_icns(tmp_path / "pharmat.icns")).read_bytes()
    found, at = {}, 8
    while at < len(mac):
        name, length = struct.unpack_from(">4sI", mac, at)
        found[name] = QImage.fromData(mac[at + 8 : at + length]).width()
        at += length
    assert found == {name: size for size, name in icons.ICNS.items()}
    assert set(icons.ICNS) == {16, 32, 64, 128, 256, 512, 1024}
