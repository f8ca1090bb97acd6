"""Which steps of the getting-started list were taken."""

from __future__ import annotations

from contextlib import suppress

from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.settings import STEPS_DONE
from pharmat_desktop.services.settings import SettingsService


async def step_taken(settings: SettingsService, step: str) -> None:
    """Remember it, once."""
    with suppress(LocalStorageError):  # it is asked for again another time
        done = settings.get(STEPS_DONE)
        await settings.put(STEPS_DONE, done if step in done else (*done, step))
