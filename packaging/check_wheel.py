"""`python packaging/check_wheel.py`: build the wheel, install it where nothing of this checkout is, ask it from there.

Its dependencies are those of the Python that runs this, so that nothing is fetched; `pip` is that of the system.
"""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import tempfile
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
INSIDE = ("fonts/Inter-Regular.otf", "icons/search.svg", "pages/", "translations/pharmat_ar.qm", "supabase/migrations/")
OUTSIDE = ("tests/", "packaging/", "resources/")


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="pharmat-wheel-") as scratch:
        folder = Path(scratch)
        wheel = _built(folder)
        _look_inside(wheel)
        scripts = _installed(wheel, folder / "venv")
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        for name in ("PYTHONPATH", "VIRTUAL_ENV"):
            environment.pop(name, None)
        command = [str(scripts / "pharmat-desktop"), "--self-check", "--data", str(folder / "data")]
        answer = subprocess.run(command, cwd=folder, env=environment, check=True, stdout=subprocess.PIPE)
        print(answer.stdout.decode())
        if str(folder / "venv") not in answer.stdout.decode():
            raise SystemExit("the self-check ran from elsewhere than the wheel")
    return 0


def _built(folder: Path) -> Path:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return next(folder.glob("*.whl"))


def _look_inside(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    lacking = [
        part for part in INSIDE if not any(name.startswith(f"pharmat_desktop/resources/{part}") for name in names)
    ]
    strange = [name for name in names if name.startswith(OUTSIDE)]
    if lacking or strange:
        raise SystemExit(f"{wheel.name} lacks {lacking} and should not have {strange}")


def _installed(wheel: Path, folder: Path) -> Path:
    """The folder of its commands."""
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    paths = sysconfig.get_paths(
        "venv", vars={"base": str(folder), "platbase": str(folder), "installed_base": str(folder)}
    )
    scripts = Path(paths["scripts"])
    # A folder named so is searched after the new one, and what links back to this checkout in it is not followed.
    Path(paths["purelib"], "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    pip = [getattr(sys, "_base_executable", sys.executable), "-m", "pip"]  # the environment itself has none
    options = ["--disable-pip-version-check", "install", "--quiet", "--no-deps", "--no-index"]
    python = scripts / ("python.exe" if os.name == "nt" else "python")
    subprocess.run([*pip, "--python", str(python), *options, str(wheel)], check=True)
    return scripts


if __name__ == "__main__":
    try:
        sys.exit(main())
    except subprocess.CalledProcessError as error:
        print((error.stdout or b"").decode(), file=sys.stderr)
        sys.exit(f"{error.cmd[0]} failed.")
