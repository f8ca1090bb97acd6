"""The part of the tour that goes through payments: the history, receipts, and what is found by words and filters."""

from __future__ import annotations

from pharmat_desktop.app.camera import Camera
from pharmat_desktop.domain.payments import PaymentState
from pharmat_desktop.ui.payments.facets import Facet
from pharmat_desktop.ui.payments.screen import PaymentsScreen


class PaymentsTour:
    """Expects the payments in front."""

    def __init__(self, screen: PaymentsScreen, camera: Camera) -> None:
        self._screen = screen
        self._camera = camera

    async def run(self) -> None:
        presenter, listing = self._screen.presenter, self._screen.list_widget
        await self._camera.shoot("payments")
        rows = presenter.rows.items()
        odd = [one for one in rows if one.state is not PaymentState.PAID]
        self._screen.open_payment((odd or rows)[0].id)
        await self._camera.shoot("payment")
        self._screen.open_payment(rows[-1].id)
        listing.search.setText(rows[-1].receipt_number)
        await self._camera.shoot("payments-found")
        listing.search.clear()
        listing.filters.open_below(listing.filter)
        listing.filters.combos[Facet.KIND].setCurrentIndex(1)
        # At once: without a display, Qt closes a popup as soon as its loop turns.
        self._camera.save("payments-filters")
        listing.filters.close()
