"""The first screen in the window: what leads out of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from pharmat_desktop.account import utc_now
from pharmat_desktop.app.rail import CHAT, EARNINGS, REFUNDS
from pharmat_desktop.domain.payments import PayoutId, RefundId
from pharmat_desktop.ui.today.presenter import Sources
from pharmat_desktop.ui.today.screen import TodayScreen

if TYPE_CHECKING:
    from pharmat_desktop.app.other_screens import OtherScreens, Stage
    from pharmat_desktop.app.screens import Screens
    from pharmat_desktop.ui.main_window import MainWindow


def build_today(stage: Stage, home: Screens, others: OtherScreens) -> TodayScreen:
    """Its card of open payments is the till's, which comes later."""
    window, scope = stage.window, stage.scope
    sources = Sources(
        *(scope.chat, scope.courses, scope.overview, scope.settings),
        *(scope.next_session, utc_now, scope.notifications, others.due_cards),
        asked=scope.asked_sessions,
    )
    built = TodayScreen(sources, scope.account, stage.tasks, stage.owner)
    built.conversation_requested.connect(home.open_conversation)
    built.chat_requested.connect(lambda: window.show_screen(CHAT))
    built.course_requested.connect(home.open_course)
    built.review_requested.connect(others.review_cards)
    built.session_requested.connect(others.open_session)
    built.payment_requested.connect(others.open_payment)
    built.refund_requested.connect(partial(_open_refund, window, others))
    built.payout_requested.connect(partial(_open_payout, window, others))
    built.booking_requested.connect(others.book)
    built.join_requested.connect(others.join_session)
    built.step_requested.connect(home.take_step)
    built.edit_requested.connect(home.conversations.edit)
    built.why_requested.connect(home.chat_screen.detail_widget.view.why_requested)  # who answers there, answers here
    built.told.connect(window.show_toast)
    return built


def _open_payout(window: MainWindow, others: OtherScreens, payout_id: str) -> None:
    window.show_screen(EARNINGS)
    others.earnings.get().open_payout(PayoutId(payout_id))


def _open_refund(window: MainWindow, others: OtherScreens, refund_id: str) -> None:
    """At the office, where it is decided on."""
    window.show_screen(REFUNDS)
    others.refunds.get().open_refund(RefundId(refund_id))
