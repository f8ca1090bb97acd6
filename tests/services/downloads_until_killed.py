"""Downloads a file whose last part never comes, and tells how far it is: for a test that kills it."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from pharmat_desktop.remote.intake import BLOCK
from tests.services.download_desk import FIRST, NOTES, academy, desk


async def main(directory: Path) -> None:
    storage = academy(NOTES, size=3 * BLOCK)
    blocks = [0]

    def count() -> None:
        blocks[0] += 1
        if blocks[0] == 2:
            storage.is_open.clear()

    storage.after_block = count
    async with desk(directory, storage) as here:
        told = [0]

        def tell() -> None:
            done = here.status(FIRST).done
            if done > told[0]:
                told[0] = done
                print(done, flush=True)

        here.service.subscribe(tell)
        await here.service.want(FIRST)
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
