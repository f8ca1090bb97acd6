"""What the desks of the ports are made with."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

Call = Callable[[str, dict[Any, Any]], Awaitable[Any]]
"""Calls a function of the academy by its name and returns what it answers."""
