"""The part of a tutor's tour that goes through earnings: months, a week with what is behind it, payouts."""

from __future__ import annotations

from pharmat_desktop.app.camera import Camera
from pharmat_desktop.domain.earnings import Step
from pharmat_desktop.ui.earnings.screen import EarningsScreen


class EarningsTour:
    """Expects the earnings in front."""

    def __init__(self, screen: EarningsScreen, camera: Camera) -> None:
        self._screen = screen
        self._camera = camera

    async def run(self) -> None:
        presenter, view = self._screen.presenter, self._screen.view
        await self._camera.until(lambda: not presenter.state.is_empty, "what was earned")
        await self._camera.shoot("earnings")
        presenter.show_step(Step.WEEK)
        view.over_time.chart.setFocus()
        await self._camera.shoot("earnings-weeks")
        view.page.ensureWidgetVisible(view.payouts)
        await self._camera.shoot("earnings-payouts")
        view.page.verticalScrollBar().setValue(0)
        presenter.show_step(Step.MONTH)
