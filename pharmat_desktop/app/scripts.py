"""What presses the app's buttons in the place of a person: a tour, or the sign-in of a bundle's test."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from pharmat_desktop.tasks import TaskScope

if TYPE_CHECKING:
    from pharmat_desktop.app.application import Application


def script(app: Application, tasks: TaskScope) -> asyncio.Task[None] | None:
    """Begin what the command line asked for, if it did."""
    if app.options.tour_dir:
        from pharmat_desktop.app.tour import Tour

        return tasks.spawn(Tour(app, app.options.tour_dir, app.options.tour_role).run(), name="tour")
    if app.options.sign_in_dir:
        from pharmat_desktop.app.scripted_sign_in import ScriptedSignIn

        return tasks.spawn(ScriptedSignIn(app, app.options.sign_in_dir).run(), name="scripted sign-in")
    return None


def status(script: asyncio.Task[None] | None) -> int:
    """The program's exit status: 1 when a script did not come to its end."""
    return 1 if script is not None and (script.cancelled() or script.exception()) else 0
