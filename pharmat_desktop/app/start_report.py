"""When the window was first painted, and when data of the last run was on screen: for the benchmark of cold starts."""

from __future__ import annotations

import json
import sys
import time


class StartReport:
    """Monotonic times, comparable with those of the process that started this one."""

    first_paint = 0.0
    """Set by `start`, which knows it before this module, and asyncio with it, is imported."""

    @classmethod
    def tell_cached_data(cls) -> None:
        """Print both times, and what is imported; what was on this computer is painted now."""
        times = {"first_paint": cls.first_paint, "cached_data": time.monotonic()}
        sys.stdout.write(json.dumps({**times, "modules": sorted(sys.modules)}) + "\n")
        sys.stdout.flush()
