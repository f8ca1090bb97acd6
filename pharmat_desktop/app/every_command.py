"""Everything that the palette lists beside people and conversations: a screen's commands are added here."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from pharmat_desktop.app.commands import shell_commands
from pharmat_desktop.app.course_commands import course_commands
from pharmat_desktop.app.earnings_part import earnings_commands
from pharmat_desktop.app.later_commands import later_commands
from pharmat_desktop.app.passes_part import pass_commands
from pharmat_desktop.app.payments_part import open_payments
from pharmat_desktop.app.payouts_part import payout_commands
from pharmat_desktop.app.rail import CHAT
from pharmat_desktop.app.sessions_part import session_commands
from pharmat_desktop.app.students_part import student_commands

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pharmat_desktop.account import AccountScope
    from pharmat_desktop.app.chat_keepers import ChatKeepers
    from pharmat_desktop.app.other_screens import OtherScreens
    from pharmat_desktop.app.palette import Command
    from pharmat_desktop.ui.main_window import MainWindow


def every_command(
    window: MainWindow,
    scope: AccountScope,
    others: OtherScreens,
    titles: Mapping[str, str],
    open_settings: Callable[[str], object],
    *,
    keepers: ChatKeepers | None,
) -> list[Command]:
    """`titles` of the views by key, in the order of the rail; `keepers` come a moment after the window."""
    return [
        *shell_commands(window, titles, open_settings),
        *session_commands(window, scope, others.sessions.get),
        *student_commands(scope, others.open_student),
        *open_payments(window, scope, others),
        *pass_commands(window, scope, others.passes.get),
        *payout_commands(window, scope, others.payouts.get),
        *earnings_commands(window, scope, others.earnings.get),
        *course_commands(window, others),
        *(later_commands(partial(window.show_screen, CHAT), keepers.later) if keepers is not None else ()),
    ]
