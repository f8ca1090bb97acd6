"""Set everything up and run it: `python3 packaging/bootstrap.py demo`, `... test` or `... package bundle`.

Needs Python 3.11 or newer and pip, nothing else. Makes a virtual environment in `.venv` (or the folder that
`PHARMAT_VENV` names), installs this checkout with its pinned dependencies into it when they have changed, and hands
over to the app, to the tests or to `build.py`. Whatever follows the word is passed on.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
EXTRAS = {"demo": "local", "test": "dev", "package": "package"}
COMMANDS = {
    "demo": ("-m", "pharmat_desktop", "--demo"),
    "test": ("-m", "pytest"),
    "package": (str(ROOT / "packaging" / "build.py"),),
}
OLDEST = (3, 11)


def main(arguments: list[str]) -> int:
    if sys.version_info < OLDEST:
        return _fail("pharmaT Desktop needs Python 3.11 or newer; this is " + sys.version.split()[0] + ".")
    if not arguments or arguments[0] not in EXTRAS:
        return _fail("Say what to do: python3 packaging/bootstrap.py demo | test | package [arguments]")
    task, rest = arguments[0], arguments[1:]
    python = _environment(EXTRAS[task])
    return subprocess.run([python, *COMMANDS[task], *rest], cwd=ROOT, check=False).returncode


def _environment(extra: str) -> str:
    """The interpreter of an environment that has this checkout's extra, installed now if it is not there yet."""
    folder = Path(os.environ.get("PHARMAT_VENV", ROOT / ".venv"))
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = folder / f"installed-{extra}"
    wanted = hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + CONSTRAINTS.read_bytes()).hexdigest()
    # What the tests need holds what the demo needs.
    if any(one.is_file() and one.read_text() == wanted for one in (stamp, folder / f"installed-{EXTRAS['test']}")):
        return str(python)
    print(f"Setting up {folder} (once; a few minutes on a slow line) ...", flush=True)
    if not python.exists():
        # Without ensurepip, which some systems leave out: the pip that is here installs into it.
        venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    target = f"{ROOT}[{extra}]"
    subprocess.run(
        [sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check", "install", "--quiet",
         "--constraint", str(CONSTRAINTS), "--editable", target],
        check=True,
    )  # fmt: skip
    stamp.write_text(wanted)
    return str(python)


def _fail(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 2


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except subprocess.CalledProcessError:
        sys.exit(_fail("The dependencies could not be installed; pip's message above says why."))
    except KeyboardInterrupt:
        sys.exit(130)
