"""A server over the small project of this folder, for the session."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from pharmat_desktop.local_supabase import start
from tests.support.academy import Academy

PROJECT = Path(__file__).with_name("project")


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Academy]:
    """Default settings, without demo data."""
    with start(tmp_path_factory.mktemp("server") / "data", "--no-fsync", project=PROJECT) as running:
        yield Academy.of(running)


@pytest.fixture(scope="session")
def hasty_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Academy]:
    """Tokens last two seconds, a used refresh token works for no time at all, and answers are not cut."""
    options = ("--no-fsync", "--jwt-expiry", "2", "--reuse-interval", "0", "--max-rows", "0")
    with start(tmp_path_factory.mktemp("hasty") / "data", *options, project=PROJECT) as running:
        yield Academy.of(running)
