"""The functions as TypeScript: they check, are formatted, and pass their own tests, with nothing fetched.

The contract with the payment provider's official library runs against the stand-in here. With STRIPE_SECRET_KEY (a test
key) in the environment and no STRIPE_API_URL, `deno test` holds the real provider to the same file.
"""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
from pathlib import Path

import pytest

from pharmat_desktop.local_supabase.functions.deno import Deno
from pharmat_desktop.local_supabase.project import Project
from tests.support.academy import Academy

FOLDER = Project.default().folder / "functions"
TESTS = Path(__file__).with_name("typescript")
CONFIG = ("--config", str(FOLDER / "deno.json"))


@pytest.fixture(scope="module")
def deno() -> Deno:
    """With the npm packages here."""
    deno = Deno(FOLDER)
    asyncio.run(deno.fetch_packages())
    return deno


def run(deno: Deno, *arguments: str, **environment: str) -> str:
    """What Deno says; fails with it."""
    done = subprocess.run(
        [deno.binary(), *arguments],
        env={**os.environ, "NO_COLOR": "1", **environment},
        cwd=FOLDER,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_the_functions_check_and_are_formatted(deno: Deno) -> None:
    """Types, habits, format; the lock file is complete."""
    sources = [str(path) for path in (*FOLDER.glob("*/*.ts"), *TESTS.glob("*.ts"))]
    assert len(sources) > 15
    run(deno, "check", "--quiet", "--frozen", *CONFIG, *sources)
    run(deno, "lint", "--quiet", *CONFIG, *sources)
    run(deno, "fmt", "--quiet", "--check", *CONFIG, *sources)


def test_the_functions_own_tests_pass(deno: Deno) -> None:
    """Without network, files or programs."""
    said = run(deno, "test", "--no-prompt", "--cached-only", "--allow-env", *CONFIG, str(TESTS))
    assert passed(said) >= 15


def test_the_stand_in_keeps_the_official_library_s_contract(deno: Deno, academy: Academy) -> None:
    """Objects, idempotency and kinds of errors, as the library understands them."""
    said = run(
        deno,
        *("test", "--no-prompt", "--cached-only", "--allow-env", "--allow-net=127.0.0.1", *CONFIG),
        str(TESTS / "contract_test.ts"),
        CONTRACT="1",
        STRIPE_API_URL=academy.url,
        STRIPE_SECRET_KEY=academy.payment_key,
    )
    assert passed(said) == 5


def test_every_function_is_known_to_the_command_line(deno: Deno) -> None:
    """config.toml names each; only the webhook works without a user's token. No registry is named in the lock file."""
    project = Project.default()
    money = {"create-checkout", "payment-webhook", "request-refund", "decide-refund"}
    assert set(deno.names()) == money | {"export-my-data", "delete-my-account", "invite-user"}
    settings = (project.folder / "config.toml").read_text(encoding="utf-8")
    for name in deno.names():
        assert f'[functions.{name}]\nimport_map = "./functions/deno.json"' in settings
        assert project.function_wants_token(name) == (name != "payment-webhook")
    assert "://" not in (FOLDER / "deno.lock").read_text(encoding="utf-8")


def passed(said: str) -> int:
    """How many tests passed."""
    found = re.search(r"(\d+) passed", said)
    assert found, said
    return int(found[1])
