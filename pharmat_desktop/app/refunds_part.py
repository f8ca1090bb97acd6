"""Money back in the window: the payer's part of a payment's page, and the office's screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pharmat_desktop.app.rail import REFUNDS
from pharmat_desktop.domain.payments import PaymentId
from pharmat_desktop.ui.admin.refunds_screen import RefundsScreen, Sources
from pharmat_desktop.ui.refunds import asking

if TYPE_CHECKING:
    from collections.abc import Callable

    from pharmat_desktop.app.other_screens import OtherScreens, Stage
    from pharmat_desktop.ui.payments.screen import PaymentsScreen


def let_ask_back(stage: Stage, others: OtherScreens, screen: PaymentsScreen) -> None:
    """On the page of a payment."""

    def show(payment_id: str) -> None:
        stage.window.show_screen(REFUNDS)
        others.refunds.get().open_of(PaymentId(payment_id))

    scope = stage.scope
    sources = asking.Sources(scope.refunds, scope.unsaved, scope.account.user_id)
    built = asking.AskingBack(sources, stage.tasks, screen)
    built.told.connect(stage.window.show_toast)
    built.office_requested.connect(show)


def build_refunds(stage: Stage, open_payment: Callable[[str], object]) -> RefundsScreen:
    """The office's."""
    scope = stage.scope
    built = RefundsScreen(Sources(scope.payments, scope.refunds, scope.unsaved), stage.tasks, stage.owner)
    built.row_opened.connect(stage.window.show_detail)
    built.told.connect(stage.window.show_toast)
    built.payment_requested.connect(open_payment)
    return built
