"""The screen of packages and credits in the window, and its commands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.account import utc_now
from pharmat_desktop.app.palette import Command, command
from pharmat_desktop.app.sessions_part import SESSIONS, can_book
from pharmat_desktop.domain.people import Role, UserId
from pharmat_desktop.ui.main_window import MainWindow
from pharmat_desktop.ui.passes.screen import PassesScreen
from pharmat_desktop.ui.passes.state import Form, Side

if TYPE_CHECKING:
    from collections.abc import Callable

    from pharmat_desktop.account import AccountScope
    from pharmat_desktop.app.other_screens import Stage
    from pharmat_desktop.app.sessions_part import SessionsPart
    from pharmat_desktop.ui.paying.presenter import PayPresenter

PASSES = "passes"
translate = QCoreApplication.translate


def build_passes(stage: Stage, sessions: Callable[[], SessionsPart], paying: PayPresenter) -> PassesScreen:
    """`sessions` builds the calendar when somebody books with what they have."""
    window, scope = stage.window, stage.scope

    def book(tutor_id: str) -> None:
        window.show_screen(SESSIONS)
        sessions().book_with(UserId(tutor_id))

    built = PassesScreen(scope.passes, scope.account, stage.tasks, utc_now, stage.owner, paying=paying)
    built.row_opened.connect(window.show_detail)
    built.told.connect(window.show_toast)
    built.booking_requested.connect(book)
    built.set_can_book(can_book(scope))
    return built


def pass_commands(window: MainWindow, scope: AccountScope, screen: Callable[[], PassesScreen]) -> list[Command]:
    """What the palette lists of it. `screen` builds the screen when it must."""

    def show(side: Side) -> None:
        window.show_screen(PASSES)
        screen().show_side(side)

    def begin(form: Form) -> None:
        window.show_screen(PASSES)
        screen().begin(form)

    if scope.account.role is Role.TUTOR:
        held, offer = (
            translate("palette", "Packages: what students have"),
            translate("palette", "Packages: a new offer"),
        )
        return [
            command("passes.students", held, "ticket", partial(show, Side.HELD)),
            command("passes.offer", offer, "plus", partial(begin, Form.OFFER)),
            command("passes.give", translate("palette", "Give a make-up session"), "gift", partial(begin, Form.CREDIT)),
        ]
    if scope.account.role is Role.ADMIN:
        held = translate("palette", "Packages: what students have")
        return [command("passes.students", held, "ticket", partial(show, Side.HELD))]
    held, offer = translate("palette", "Packages: what is left"), translate("palette", "Packages: what is on offer")
    return [
        command("passes.mine", held, "ticket", partial(show, Side.HELD)),
        command("passes.buy", offer, "ticket", partial(show, Side.OFFERED)),
    ]
