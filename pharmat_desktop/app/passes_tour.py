"""The part of the tour that goes through packages and credits."""

from __future__ import annotations

from pharmat_desktop.app.camera import Camera
from pharmat_desktop.ui.passes.screen import PassesScreen
from pharmat_desktop.ui.passes.state import Form, Side


class PassesTour:
    """Expects the packages in front."""

    def __init__(self, screen: PassesScreen, camera: Camera) -> None:
        self._screen = screen
        self._camera = camera

    async def run(self) -> None:
        presenter = self._screen.presenter
        await self._camera.shoot("packages")
        for place, row in enumerate(presenter.rows.items()[:3]):
            presenter.open(row)
            await self._camera.shoot(f"packages-held-{place + 1}")
        self._screen.show_side(Side.OFFERED)
        for place, row in enumerate(presenter.rows.items()[-2:]):
            presenter.open(row)
            await self._camera.shoot(f"packages-offered-{place + 1}")
        if presenter.is_tutor:
            for form in (Form.OFFER, Form.CREDIT):
                self._screen.begin(form)
                await self._camera.shoot(f"packages-new-{form}")
                presenter.put_off()
        self._screen.show_side(Side.HELD)
