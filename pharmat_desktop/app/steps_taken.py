"""Steps of the getting-started list: where each is taken, and which were, kept with the account."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.settings import STEPS_DONE
from pharmat_desktop.services.settings import SettingsService
from pharmat_desktop.ui.main_window import MainWindow


def take_step(step: str, window: MainWindow, open_settings: Callable[[str], object]) -> None:
    """Lead to where a step is taken."""
    if step == "palette":
        window.command_chosen.emit("palette")
    elif step == "look":
        open_settings("appearance")
    else:
        window.show_screen("chat" if step == "message" else "courses")


async def step_taken(settings: SettingsService, step: str) -> None:
    with suppress(LocalStorageError):  # it is asked for again another time
        done = settings.get(STEPS_DONE)
        await settings.put(STEPS_DONE, done if step in done else (*done, step))
