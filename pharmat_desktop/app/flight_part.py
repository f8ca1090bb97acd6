"""The dialog of the flight plan in the window."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from pharmat_desktop.account import utc_now
from pharmat_desktop.ui.flight.dialog import FlightDialog
from pharmat_desktop.ui.flight.presenter import FlightPresenter

if TYPE_CHECKING:
    from pharmat_desktop.app.other_screens import Stage

AWAY = timedelta(days=1)


def plan_flight(stage: Stage) -> FlightDialog:
    """For the next day, until the person says when."""
    now = utc_now().replace(second=0, microsecond=0)
    presenter = FlightPresenter(stage.scope.flight, stage.tasks, now, now + AWAY)
    dialog = FlightDialog(presenter, stage.window)
    dialog.open()
    return dialog
