"""The office's screen of payouts in the window, and its command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.account import utc_now
from pharmat_desktop.app.palette import Command, command
from pharmat_desktop.app.rail import PAYOUTS
from pharmat_desktop.domain.people import Role
from pharmat_desktop.ui.admin.payouts_screen import PayoutsScreen

if TYPE_CHECKING:
    from collections.abc import Callable

    from pharmat_desktop.account import AccountScope
    from pharmat_desktop.app.other_screens import Stage
    from pharmat_desktop.ui.main_window import MainWindow

translate = QCoreApplication.translate


def build_payouts(stage: Stage) -> PayoutsScreen:
    built = PayoutsScreen(stage.scope.payouts, stage.tasks, utc_now, stage.owner)
    built.row_opened.connect(stage.window.show_detail)
    return built


def payout_commands(window: MainWindow, scope: AccountScope, screen: Callable[[], PayoutsScreen]) -> list[Command]:
    """The office's. `screen` builds the screen when it must."""
    if scope.account.role is not Role.ADMIN:
        return []

    def begin() -> None:
        window.show_screen(PAYOUTS)
        screen().begin()

    return [command("payouts.prepare", translate("palette", "Prepare payouts"), "banknote", begin)]
