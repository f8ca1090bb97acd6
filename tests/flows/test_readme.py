"""Whoever follows the README succeeds: each command in it is run here, or by the test or the check that is named."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.academy import Academy
from tests.support.secret_service import IS_AVAILABLE, environment, secret_service

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")

ENDS_WITH = {
    "python3 packaging/bootstrap.py demo": "--version",
    "python3 packaging/bootstrap.py test": "--version",
    "pharmat-desktop --self-check": "",
    "python -m pytest tests/ui": "--version",
    "python -m tests.benchmarks": "receipt_pdf",
}
"""Commands that are run here, with what makes them end soon."""
RUN_BY = {
    "ruff check . && ruff format . && mypy && lint-imports": (".ci/run", '"$bin/mypy"'),
    "python -m tests.flows.kill --runs 200": ("tests/flows/test_kill.py", "from tests.flows.kill import"),
    "python packaging/update_translations.py": ("tests/ui/test_language.py", "packaging/update_translations.py"),
    "pharmat-desktop --tour DIR --as tutor --theme dark --lang ar": ("tests/flows/test_command_line.py", '"--tour"'),
    "python packaging/take_pictures.py": ("tests/flows/test_command_line.py", '"--tour"'),
    "python packaging/build.py bundle --to DIR": (".ci/run", "packaging/build.py bundle --to"),
    "python -m pharmat_desktop.local_supabase --data DIR --seed demo": (
        "tests/local_supabase/test_processes.py",
        '"pharmat_desktop.local_supabase", "--data"',
    ),
}
"""Where the others are run, and what shows it there."""
ACADEMY = "pharmat-desktop --academy https://YOUR-PROJECT.supabase.co --key sb_publishable_YOUR_KEY"


def commands() -> set[str]:
    """Lines of fenced shell blocks, and the first column of the table of commands."""
    fenced = "\n".join(re.findall(r"```sh\n(.*?)```", README, re.DOTALL))
    [table] = re.findall(r"^\| command .*?\n\n", README, re.DOTALL | re.MULTILINE)
    return {*fenced.splitlines(), *re.findall(r"^\| `([^`]+)` \|", table, re.MULTILINE)} - {""}


def run(command: str, given: str = "", keychain: str = "") -> subprocess.CompletedProcess[str]:
    """As it stands, with the programs of this environment, in the checkout."""
    here = Path(sys.executable).parent
    variables = {
        **(environment(keychain) if keychain else os.environ),
        "QT_QPA_PLATFORM": "offscreen",
        "PHARMAT_VENV": str(here.parent),
    }
    first, *rest = shlex.split(command)
    program = sys.executable if first.startswith("python") else str(here / first)
    return subprocess.run(
        [program, *rest], input=given, capture_output=True, text=True, check=False, timeout=220, env=variables, cwd=ROOT
    )


def test_no_command_is_forgotten() -> None:
    assert commands() == {*ENDS_WITH, *RUN_BY, ACADEMY}
    for file, proof in RUN_BY.values():
        assert proof in (ROOT / file).read_text(encoding="utf-8"), file


@pytest.mark.parametrize(("command", "end"), ENDS_WITH.items())
def test_a_command_works(command: str, end: str) -> None:
    answer = run(f"{command} {end}")
    assert answer.returncode == 0, answer.stderr


@pytest.mark.skipif(not IS_AVAILABLE, reason="a keychain of the test's own needs D-Bus")
async def test_an_academy_is_connected_to(academy: Academy, tmp_path: Path) -> None:
    """By its address and key; somebody signs in."""
    tutor, person = await academy.person("Amal Haddad", role="tutor"), await academy.person("Sam Okoro")
    await academy.write(await academy.conversation(tutor, person), tutor, "Welcome")
    command = ACADEMY.replace("https://YOUR-PROJECT.supabase.co", academy.url)
    command = command.replace("sb_publishable_YOUR_KEY", academy.publishable_key)
    places = f"--data {tmp_path}/data --script-sign-in {tmp_path}/pictures"
    who = json.dumps({"email": person.email, "password": person.password})
    with secret_service() as keychain:
        answer = run(f"{command} {places}", f"{who}\n", keychain)
    assert answer.returncode == 0, answer.stderr
    assert json.loads(answer.stdout)["name"] == "Sam Okoro"


def test_pictures_are_there_and_small() -> None:
    """Each one that is shown was taken by the tour and is in the list of those that are."""
    shown = re.findall(r"!\[[^\]]+\]\((packaging/pictures/[^)]+)\)", README)
    assert shown
    taken = (ROOT / "packaging" / "take_pictures.py").read_text(encoding="utf-8")
    for path in shown:
        assert f'"{Path(path).stem}"' in taken
        assert 0 < (ROOT / path).stat().st_size < 150_000, path
