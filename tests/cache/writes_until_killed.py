"""Run by test_kill.py: adds drafts and saves composer texts for ever, and tells each once it is written."""

from __future__ import annotations

import asyncio
import itertools
import sys
from pathlib import Path

from tests.support.account_files import opened
from tests.support.example_data import CHAT, draft


async def main(directory: Path, run: str) -> None:
    async with opened(directory) as store:
        for number in itertools.count():
            await store.drafts.add(draft(f"{run}/{number}"))
            print("draft", number, flush=True)
            await store.drafts.save_composer(CHAT, f"{run}/{number}")
            print("composer", number, flush=True)


asyncio.run(main(Path(sys.argv[1]), sys.argv[2]))
