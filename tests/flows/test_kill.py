"""kill -9 at random moments on a bad network: nothing lost, nothing doubled, order kept (S1 to S4, S7). See kill.py."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.flows.kill import APP, Run, orphans
from tests.support.academy import Academy
from tests.support.app_process import Spares


@pytest.mark.parametrize("seed", range(6))
async def test_messages_survive_kills_and_a_bad_network(seed: int, academy: Academy, tmp_path: Path) -> None:
    """What was said to be written arrives once, unchanged, in order; no process is left behind."""
    async with Spares(APP) as spares:
        verdict = await Run(academy, seed, tmp_path, spares).go()
    assert verdict.kills >= 1
    assert not verdict.faults
    assert not orphans()
