"""What a figure is, and which module measures which."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

GOALS = {
    "cold_start_first_paint": "1.5 x",
    "cold_start_cached_data": "2.5 x",
    "bundle_first_paint": "1.5 x",
    "bundle_memory": "2 x",
    "bundle_size": "180 MB",
    "bundle_packed": "75 MB",
    "thread_first_paint": "40 ms",
    "thread_scroll_p99": "8 ms",
    "thread_append_p99": "8 ms",
    "thread_memory": "40 MB",
    "thread_first_paint_2x": "40 ms",
    "thread_scroll_p99_2x": "12 ms",
    "thread_append_p99_2x": "8 ms",
    "thread_memory_2x": "40 MB",
    "conversation_switch": "30 ms",
    "conversation_switch_cold": "30 ms",
    "memory_growth": "1.1 x",
    "first_sync": "2 x",
    "first_sync_kept": "0.5 x",
    "first_sync_loop_drift_p99": "16 ms",
    "search_offline": "1.5 x",
    "search_typing_drift_p99": "16 ms",
    "drain": "3 x",
    "live_delivery": "2 x",
    "catalog_filter": "16 ms",
    "directory_filter": "16 ms",
    "payments_history": "16 ms",
    "receipt_pdf": "150 ms",
    "lesson_open": "50 ms",
    "download": "1.11 x",
    "week_paint": "16 ms",
    "week_paint_new": "16 ms",
    "agenda_scroll_p99": "8 ms",
    "earnings_grouped": "100 ms",
    "earnings_chart_paint": "8 ms",
    "open_slots": "30 ms",
    "scale_quiet_pull": "1.5 x",
    "scale_rls_messages": "1.3 x",
    "scale_rls_sessions": "1.3 x",
    "scale_rls_notifications": "1.3 x",
    "scale_rls_members": "1.3 x",
}


class Figure(NamedTuple):
    """A measured value beside the floor it is compared with."""

    name: str
    value: float
    unit: str
    """``ms`` or ``MB``."""
    floor: float | None = None
    """The same unit, measured in the same run; None where the goal is absolute."""
    ratio: float | None = None
    """Median of the pairwise ratios value / floor."""

    def line(self) -> str:
        floor = f"{self.floor:.2f}" if self.floor is not None else "-"
        ratio = f"{self.ratio:.2f}" if self.ratio is not None else "-"
        return f"{self.name:<28}{self.value:>12.2f} {self.unit:<5}{floor:>12}{ratio:>9}{GOALS[self.name]:>9}"


def paired(name: str, values: Sequence[float], floors: Sequence[float], unit: str = "ms") -> Figure:
    """Medians of runs taken in turn, and the median of their pairwise ratios."""
    ratios = [value / floor for value, floor in zip(values, floors, strict=True)]
    return Figure(name, median(values), unit, median(floors), median(ratios))


class Group(NamedTuple):
    """Figures that one module measures together, by its `measure()`."""

    module: str
    names: tuple[str, ...]
    scale: int = 1
    """Pixels of the screen for one of the layout, in each direction."""

    def load(self) -> list[Figure]:
        figures: list[Figure] = importlib.import_module(f"tests.benchmarks.{self.module}").measure()
        return figures


GROUPS = {
    "start": Group("start", ("cold_start_first_paint", "cold_start_cached_data")),
    "bundle": Group("bundle", ("bundle_first_paint", "bundle_memory", "bundle_size")),
    "bundle_packed": Group("bundle_packed", ("bundle_packed",)),
    "thread": Group("thread", ("thread_first_paint", "thread_scroll_p99", "thread_append_p99", "thread_memory")),
    "thread_2x": Group(
        "thread",
        ("thread_first_paint_2x", "thread_scroll_p99_2x", "thread_append_p99_2x", "thread_memory_2x"),
        scale=2,
    ),
    "switch": Group("switch", ("conversation_switch", "conversation_switch_cold")),
    "hour": Group("hour", ("memory_growth",)),
    "first_sync": Group("first_sync", ("first_sync", "first_sync_kept", "first_sync_loop_drift_p99")),
    "search": Group("search", ("search_offline", "search_typing_drift_p99")),
    "drain": Group("drain", ("drain",)),
    "live": Group("live", ("live_delivery",)),
    "catalog": Group("catalog", ("catalog_filter",)),
    "lesson": Group("lesson", ("lesson_open",)),
    "download": Group("download", ("download",)),
    "directory": Group("directory", ("directory_filter",)),
    "payments": Group("payments", ("payments_history", "receipt_pdf")),
    "calendar": Group("calendar", ("week_paint", "week_paint_new", "agenda_scroll_p99")),
    "earnings": Group("earnings", ("earnings_grouped", "earnings_chart_paint")),
    "slots": Group("slots", ("open_slots",)),
    "scale": Group(
        "scale",
        (
            *("scale_quiet_pull", "scale_rls_messages", "scale_rls_sessions"),
            *("scale_rls_notifications", "scale_rls_members"),
        ),
    ),
}


def group_of(name: str) -> str | None:
    return next((key for key, group in GROUPS.items() if name in group.names), None)


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which `share` (0 to 1) of the values lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]
