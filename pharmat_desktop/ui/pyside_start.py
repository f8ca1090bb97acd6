"""Spares the start two things that PySide does for programmers: together a sixth of a bare window's start.

Both lean on the inside of PySide and do nothing where it has changed; tests tell when that happens.
"""

from __future__ import annotations

import builtins
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, SupportsIndex

_STUB_WRITER = "shibokensupport.signature.lib.pyi_generator"


@contextmanager
def without_stub_writer() -> Iterator[None]:
    """Import PySide6 for the first time in here: it compiles its writer of .pyi files at each start, for 8 ms."""
    finders = sys.meta_path
    sys.meta_path = _Finders([_StubWriterFinder(), *finders])
    try:
        yield
    finally:
        sys.meta_path = finders


def stop_feature_scan() -> None:
    """Call once PySide6 is imported: it looks at each import later, and reads the source of each module, for 15 ms.

    That asks half-imported modules for their attributes, which now and then breaks an import on another thread. It
    looks for `from __feature__ import snake_case`, which neither this app nor any library of it uses.
    """
    original = getattr(builtins, "__orig_import__", None)
    if original is not None:
        builtins.__import__ = original


class _Finders(list[Any]):
    """Keeps its first finder first: PySide puts its own before all others while it loads."""

    def insert(self, index: SupportsIndex, finder: Any) -> None:
        super().insert(int(index) + 1, finder)


class _StubWriterFinder:
    """Finds an empty module in the place of PySide's writer of stubs, and nothing else."""

    def find_spec(self, name: str, path: object, target: object = None) -> ModuleSpec | None:
        return ModuleSpec(name, self) if name == _STUB_WRITER else None  # type: ignore[arg-type]  # a loader by its methods

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _Unused(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """There is nothing to run."""


class _Unused(ModuleType):
    """Has whatever is imported from it, and none of it is ever called."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return None
