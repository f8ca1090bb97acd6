"""The screen of a tutor's earnings in the window, and its commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.account import utc_now
from pharmat_desktop.app.palette import Command, command
from pharmat_desktop.app.rail import EARNINGS
from pharmat_desktop.domain.people import Role
from pharmat_desktop.ui.earnings.screen import EarningsScreen

if TYPE_CHECKING:
    from collections.abc import Callable

    from pharmat_desktop.account import AccountScope
    from pharmat_desktop.app.other_screens import Stage
    from pharmat_desktop.ui.main_window import MainWindow

translate = QCoreApplication.translate


def build_earnings(stage: Stage, open_payment: Callable[[str], object]) -> EarningsScreen:
    scope = stage.scope
    built = EarningsScreen(scope.payments, scope.settings, utc_now, stage.owner)
    built.payment_requested.connect(open_payment)
    built.told.connect(stage.window.show_toast)
    return built


def earnings_commands(window: MainWindow, scope: AccountScope, screen: Callable[[], EarningsScreen]) -> list[Command]:
    """A tutor's. `screen` builds the screen when it must."""
    if scope.account.role is not Role.TUTOR:
        return []

    def save() -> None:
        window.show_screen(EARNINGS)
        screen().save()

    return [command("earnings.save", translate("palette", "Earnings: save as a table…"), "save", save)]
