"""What a test wants to go wrong at the provider."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Faults:
    """Answers that get lost after the deed, calls that reach nobody, events that nobody delivers."""

    lost_answers: int = 0
    unreachable: int = 0
    is_silent: bool = False

    def takes(self, name: str) -> bool:
        """Whether this call is one of the next `lost_answers` or `unreachable`; counts it."""
        left: int = getattr(self, name)
        setattr(self, name, max(left - 1, 0))
        return left > 0
