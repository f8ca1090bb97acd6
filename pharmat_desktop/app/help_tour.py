"""The tour's look at what helps when something went wrong."""

from __future__ import annotations

from pharmat_desktop.app.camera import Camera, found
from pharmat_desktop.ui.main_window import MainWindow
from pharmat_desktop.ui.report_dialog import ReportDialog
from pharmat_desktop.ui.why_dialog import WhyDialog


class HelpTour:
    """Both dialogs open over whatever is shown."""

    def __init__(self, window: MainWindow, camera: Camera) -> None:
        self._window = window
        self._camera = camera

    async def why(self) -> None:
        """While something waits to be sent."""
        self._window.command_chosen.emit("why")
        await self._camera.until(lambda: self._window.findChild(WhyDialog) is not None, "why it was not sent")
        await self._camera.shoot("why-not-sent")
        found(self._window, WhyDialog).close()

    async def diagnostics(self) -> None:
        self._window.command_chosen.emit("diagnostics")
        await self._camera.until(lambda: self._window.findChild(ReportDialog) is not None, "the diagnostics")
        await self._camera.shoot("diagnostics")
        found(self._window, ReportDialog).close()
