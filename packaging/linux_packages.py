"""A Debian package and an AppImage, made of a bundle."""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from icons import write_theme  # beside this file

HERE = Path(__file__).resolve().parent
NAME = "pharmat-desktop"
META = "org.pharmat.desktop.metainfo.xml"
CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: The pharmaT Desktop authors <desktop@pharmat.example>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: gnome-keyring | kwalletmanager | keepassxc, xdg-desktop-portal
Section: education
Priority: optional
Description: desktop client of the pharmaT tutoring academy
 Courses, sessions, flash cards and chat that keep working offline, for students and tutors of pharmacy.
"""
SYSTEM = """
Libraries of the system on which this was built, unchanged and files of their own, from these packages of it. What each
may be used for is in NAME-copyright.txt, and the licences that those name are beside them. Their source is in the
system's archive, at https://sources.debian.org.

{names}
"""


def debian_package(bundle: Path, target: Path, version: str) -> Path:
    """`NAME_VERSION_ARCHITECTURE.deb` in the folder `target`."""
    architecture = _said("dpkg", "--print-architecture")
    tree = _fresh(target / "deb")
    _lay_out(bundle, tree / "usr")
    control = CONTROL.format(
        name=NAME,
        version=version,
        architecture=architecture,
        kilobytes=sum(file.lstat().st_size for file in tree.rglob("*")) // 1024,
        depends=", ".join(_system_packages(bundle)),
    )
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    made = target / f"{NAME}_{version}_{architecture}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(made)], check=True)  # noqa: S607
    shutil.rmtree(tree)
    return made


def app_image(bundle: Path, target: Path, version: str, runtime: Path | None) -> Path:
    """`NAME-VERSION-MACHINE.AppImage`: the runtime, which finds and mounts what follows it, and the file system.

    Without a runtime only the file system is made (`.squashfs`). Raises CalledProcessError.
    """
    tree = _fresh(target / "AppDir")
    _lay_out(bundle, tree / "usr")
    (tree / "AppRun").symlink_to(f"usr/bin/{NAME}")
    for place in (f"share/applications/{NAME}.desktop", f"share/icons/hicolor/256x256/apps/{NAME}.png"):
        (tree / Path(place).name).symlink_to(f"usr/{place}")
    (tree / ".DirIcon").symlink_to(f"{NAME}.png")
    files = target / f"{NAME}-{version}-{platform.machine()}.squashfs"
    options = ["-root-owned", "-noappend", "-no-progress", "-quiet", "-comp", "zstd", "-Xcompression-level", "19"]
    subprocess.run(["mksquashfs", str(tree), str(files), *options], check=True)  # noqa: S607
    shutil.rmtree(tree)
    if runtime is None:
        print("No AppImage runtime was given (--runtime FILE): only its file system was made.")
        return files
    made = files.with_suffix(".AppImage")
    made.write_bytes(runtime.read_bytes() + files.read_bytes())
    made.chmod(0o755)
    files.unlink()
    return made


def collect_system_licences(folder: Path, libraries: Iterable[str]) -> None:
    """Texts of the libraries that came from the building system's own packages, such as X11's, into `folder`.

    Named in its `THIRD-PARTY.txt`. Elsewhere than on Debian and its kin there is nothing to be found.
    """
    if shutil.which("dpkg") is None:
        return
    found = {path.removeprefix("/usr") for path in libraries if path.startswith(("/usr/lib/", "/lib/"))}
    said = _said("dpkg", "-S", *found, *(f"/usr{path}" for path in found)).splitlines() if found else []
    owners = {line.split(":")[0] for line in said}
    texts = {name: Path("/usr/share/doc", name, "copyright") for name in sorted(owners)}
    texts = {name: text for name, text in texts.items() if text.is_file()}
    common: set[str] = set()
    for name, text in texts.items():
        words = text.read_text(encoding="utf-8", errors="replace")
        (folder / f"{name}-copyright.txt").write_text(words, encoding="utf-8")
        common |= set(re.findall(r"/usr/share/common-licenses/([A-Za-z]+(?:-\d+(?:\.\d+)*)?)", words))
    for name in common:
        if (text := Path("/usr/share/common-licenses", name)).is_file():
            shutil.copyfile(text, folder / f"{name}.txt")
    with (folder / "THIRD-PARTY.txt").open("a", encoding="utf-8") as overview:
        overview.write(SYSTEM.format(names="\n".join(texts)))


def _lay_out(bundle: Path, usr: Path) -> None:
    """The bundle, a command, what menus and browsers must know, and the licences where systems look for them."""
    shutil.copytree(bundle, usr / "lib" / NAME, symlinks=True)
    (usr / "bin").mkdir()
    (usr / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    for file, place in ((f"{NAME}.desktop", "applications"), (META, "metainfo")):
        (usr / "share" / place).mkdir(parents=True)
        shutil.copy(HERE / "linux" / file, usr / "share" / place / file)
    write_theme(usr / "share" / "icons", NAME)
    doc = usr / "share" / "doc" / NAME
    doc.mkdir(parents=True)
    licences = usr / "lib" / NAME / "_internal" / "licences"
    (doc / "copyright").write_text(
        (HERE.parent / "LICENSE").read_text("utf-8") + "\n" + (licences / "THIRD-PARTY.txt").read_text("utf-8"), "utf-8"
    )
    (doc / "licences").symlink_to(os.path.relpath(licences, doc))
    for path in (usr, *usr.rglob("*")):  # whatever the builder's umask was
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)


def _system_packages(bundle: Path) -> list[str]:
    """Debian's packages with the libraries that the bundle takes from the system, such as OpenGL and the C library."""
    inside = {path.name for path in bundle.rglob("*")}
    wanted: set[str] = set()
    for file in (path for path in bundle.rglob("*.so*") if not path.is_symlink()):
        for line in _said("ldd", str(file)).splitlines():
            match = re.match(r"\s*(\S+) => (/\S+)", line)
            if match and match[1] not in inside:
                wanted.add(match[2])
    names = {_owner(path) for path in wanted} - {"", "libc6"}
    return [f"libc6 (>= {platform.libc_ver()[1]})", *sorted(names)]


def _owner(path: str) -> str:
    """Dpkg knows a file by its real place, whose folders may be links elsewhere."""
    for place in (path, path.removeprefix("/usr"), f"/usr{path}"):
        found = subprocess.run(["dpkg", "-S", place], capture_output=True, text=True, check=False).stdout  # noqa: S607
        if found:
            return found.split(":")[0]
    return ""


def _fresh(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
