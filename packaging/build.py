"""Packages, from nothing: `python3 packaging/bootstrap.py package bundle | deb | appimage [--to DIR]`.

A bundle is a folder that runs where no Python is, on the system on which it was made; everything else here is made of
it, after it has passed its own `--self-check`. How they are signed and published is in README.md beside this file.
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
NAME = "pharmat-desktop"
sys.path[:0] = [str(ROOT), str(HERE)]

from linux_packages import app_image, debian_package  # noqa: E402  # beside this file

from pharmat_desktop import __version__  # noqa: E402  # the one place of the version

MAX_SIZE = 180_000_000
"""Bytes of a bundle."""


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="build.py", description=__doc__)
    parser.add_argument("what", choices=("bundle", "deb", "appimage"))
    parser.add_argument("--to", type=Path, default=ROOT / "dist", metavar="DIR", help="where it goes; dist by default")
    parser.add_argument("--runtime", type=Path, metavar="FILE", help="of AppImages, to be put before the program")
    options = parser.parse_args(arguments)
    folder = bundle(options.to)
    made = folder
    if options.what == "deb":
        made = debian_package(folder, options.to, __version__)
    elif options.what == "appimage":
        made = app_image(folder, options.to, __version__, options.runtime)
    print(f"{made}: {size_of(made) / 1e6:.1f} MB")
    return 0


def bundle(target: Path) -> Path:
    """Make the folder and check it. Raises SystemExit when something is missing in it, or it has grown too large."""
    work = ROOT / "build" / f"bundle-{platform.system().lower()}"
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    subprocess.run(
        [*command, "--distpath", str(target), "--workpath", str(work), str(HERE / "pharmat.spec")], check=True, cwd=ROOT
    )
    folder = target / NAME
    self_check(folder)
    if size_of(folder) > MAX_SIZE:
        raise SystemExit(f"the bundle has grown to {size_of(folder) / 1e6:.0f} MB; see what came with it")
    return folder


def self_check(folder: Path) -> None:
    """Run the program that was made, without a screen. Raises CalledProcessError."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [str(program(folder)), "--self-check", "--data", str(ROOT / "build" / "self-check")]
    subprocess.run(command, check=True, env=environment)


def program(folder: Path) -> Path:
    return folder / (f"{NAME}.exe" if os.name == "nt" else NAME)


def size_of(path: Path) -> int:
    """Bytes in a file, or in all files of a folder; a link counts for nothing."""
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(file.stat().st_size for file in files if file.is_file() and not file.is_symlink())


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except subprocess.CalledProcessError as error:
        sys.exit(f"{Path(error.cmd[0]).name} failed; its words above say why.")
