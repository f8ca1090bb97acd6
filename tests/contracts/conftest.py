"""The project that the contracts are held to: local_supabase, or any other named by

PHARMAT_TEST_SUPABASE_URL, PHARMAT_TEST_SUPABASE_KEY and PHARMAT_TEST_SUPABASE_SECRET_KEY (with the app's migrations in
it). People and conversations that the tests make are deleted again.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from pharmat_desktop.local_supabase import start
from tests.contracts.project import Project
from tests.support.academy import Academy
from tests.support.mailbox import Mailbox

NAMES = ("PHARMAT_TEST_SUPABASE_URL", "PHARMAT_TEST_SUPABASE_KEY", "PHARMAT_TEST_SUPABASE_SECRET_KEY")


def _named() -> Project | None:
    values = [os.environ.get(name, "") for name in NAMES]
    if any(values) and not all(values):
        pytest.fail(f"set all of {', '.join(NAMES)}, or none of them")
    return Project(*values) if all(values) else None


@pytest.fixture
def project(request: pytest.FixtureRequest) -> Project:
    if named := _named():
        return named
    academy: Academy = request.getfixturevalue("academy")
    return Project(academy.url, academy.publishable_key, academy.secret_key)


@pytest.fixture
def mailbox(project: Project) -> Mailbox:
    if _named():
        pytest.skip("a hosted project's mails go to people, who do not show them to tests")
    return Mailbox(project.url)


@pytest.fixture(scope="session")
def hasty_project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """Access tokens live for six seconds, and a used refresh token is of no use at once."""
    if _named():
        pytest.skip("a hosted project's tokens live too long to wait for")
    options = ("--no-fsync", "--jwt-expiry", "6", "--reuse-interval", "0")
    with start(tmp_path_factory.mktemp("hasty") / "data", *options) as server:
        yield Project(server.url, server.publishable_key, server.secret_key)
