"""When the window was first painted, and when data of the last run was on screen: for the benchmark of cold starts."""

from __future__ import annotations

import asyncio
import json
import sys
import time


class StartReport:
    """Monotonic times, comparable with those of the process that started this one."""

    first_paint = 0.0
    """Set by `start`, which knows it before this module, and asyncio with it, is imported."""

    @classmethod
    async def cached_data_shown(cls) -> None:
        """Wait until what was asked to be painted is painted, and print both times."""
        for _ in range(3):  # Qt paints between two turns of its loop
            await asyncio.sleep(0)
        times = {"first_paint": cls.first_paint, "cached_data": time.monotonic()}
        sys.stdout.write(json.dumps(times) + "\n")
        sys.stdout.flush()
