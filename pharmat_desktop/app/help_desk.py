"""Helps when something went wrong: diagnostics to look at and hand on, and a dialog for what nobody expected."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.tasks import TaskScope

if TYPE_CHECKING:
    from pharmat_desktop.app.application import Application
    from pharmat_desktop.app.crash_watch import CrashWatch
    from pharmat_desktop.app.last_run import LastRun
    from pharmat_desktop.ui.report_dialog import ReportDialog

translate = QCoreApplication.translate
Texts = tuple[str, str, str] | tuple[str, str, str, str]
"""As `ReportTexts`."""
DIAGNOSTICS = "diagnostics"
"""The window's command."""


class HelpDesk:
    """Entered around the application's run, on its loop; left when that has ended.

    What it needs is imported when something is wrong: until then it costs a start nothing.
    """

    def __init__(self, app: Application, watch: CrashWatch, last: LastRun) -> None:
        self._app = app
        self._watch = watch
        self._last = last
        self._tasks = TaskScope("help")
        self._crash: ReportDialog | None = None

    async def __aenter__(self) -> Self:
        asyncio.get_running_loop().set_exception_handler(self._watch.loop_handler)
        self._watch.crashed.connect(self.show_crash)
        self._app.window.command_chosen.connect(self._obey)
        if self._last.ended_badly:
            self._tell_of_last_run()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._app.window.command_chosen.disconnect(self._obey)
        self._watch.crashed.disconnect(self.show_crash)
        await self._tasks.close()

    @property
    def _data_dir(self) -> Path:
        return self._app.options.settings.data_dir

    def _obey(self, command: str) -> None:
        if command == DIAGNOSTICS:
            self.show_diagnostics()

    def show_diagnostics(self) -> None:
        """At once; the self-check follows when it is done."""
        about = translate("help", "For whoever helps you. Nothing personal is in it: read it before you send it.")
        texts = (translate("help", "Diagnostics"), about, translate("help", "Close"))
        dialog = self._opened(texts, self._report("running…"))
        checking = self._tasks.spawn(self._checked(dialog), name="self-check")
        dialog.finished.connect(lambda _: checking.cancel())
        dialog.open()

    def show_crash(self, trace: str) -> None:
        """One dialog, however many errors come while it is open: those are in the log."""
        if self._crash is not None:
            return
        about = translate(
            "help",
            "The app met an error that it did not expect, and goes on. What you wrote is kept. "
            "If something does not work now, restart the app; if it happens again, send the report to support.",
        )
        texts = (translate("help", "Something went wrong"), about, translate("help", "Go on"), _restart())
        self._open_crash(texts, trace, self._restart)

    async def fatal(self, error: Exception) -> int:
        """The run itself has failed: say so, and end or start anew. Returns the exit status."""
        from pharmat_desktop.app.crash_watch import report_of

        self._watch.caught(error)
        if self._crash is not None:
            self._crash.close()
        about = translate(
            "help",
            "The app met an error after which it cannot go on. What you wrote is kept on this computer and will be "
            "there after a restart. If it happens again, save the report and send it to support.",
        )
        texts = (translate("help", "The app has to end"), about, translate("help", "Quit"), _restart())
        dialog = self._open_crash(texts, report_of(error), self._restart)
        closed = asyncio.Event()
        dialog.finished.connect(closed.set)
        await closed.wait()
        return 1

    def _restart(self) -> None:
        self._app.wants_restart = True
        self._app.quit_asked.set()

    def _tell_of_last_run(self) -> None:
        if not self._last.trace:  # killed, or the power failed: there is nothing to look at
            text = translate("help", "The app ended unexpectedly last time. What you wrote is kept.")
            self._app.window.show_toast(text, "warn")
            return
        about = translate(
            "help", "What you wrote is kept. If this happens again, send the report to support: it tells what failed."
        )
        title = translate("help", "The app ended unexpectedly last time")
        self._open_crash((title, about, translate("help", "Go on")), self._last.trace, None)

    def _open_crash(self, texts: Texts, trace: str, restart: Callable[[], object] | None) -> ReportDialog:
        text = f"{trace}\n\n{self._report()}"
        dialog = self._crash = self._opened(texts, text, hides_details=True)
        dialog.finished.connect(self._crash_closed)
        if restart is not None:
            dialog.restart_requested.connect(restart)
        dialog.open()
        return dialog

    def _crash_closed(self) -> None:
        self._crash = None

    def _opened(self, texts: Texts, text: str, *, hides_details: bool = False) -> ReportDialog:
        from pharmat_desktop.ui.report_dialog import ReportDialog, ReportTexts

        window, signed_in = self._app.window, self._app.signed_in
        can_send = signed_in is not None and signed_in.screens is not None
        told = window.show_toast
        dialog = ReportDialog(window, ReportTexts(*texts), text, told, can_send=can_send, hides_details=hides_details)
        dialog.support_requested.connect(self._send)
        return dialog

    def _report(self, check: str = "") -> str:
        from pharmat_desktop.app.diagnostics import report

        signed_in = self._app.signed_in
        return report(self._data_dir, signed_in.scope if signed_in is not None else None, check)

    async def _checked(self, dialog: ReportDialog) -> None:
        from pharmat_desktop.app.diagnostics import self_check

        text = await self_check()
        dialog.set_report(self._report(text))

    def _send(self, text: str) -> None:
        from pharmat_desktop.app.support import lay_before_support

        if (signed_in := self._app.signed_in) is not None:
            self._tasks.spawn(lay_before_support(signed_in, text), name="support")


def _restart() -> str:
    return translate("help", "Restart the app")


async def attended_run(app: Application, watch: CrashWatch, last: LastRun) -> int:
    """The application's run, with somebody to help. Returns the exit status."""
    async with HelpDesk(app, watch, last) as desk:
        try:
            return await app.run()
        except Exception as error:  # noqa: BLE001  # told to the person; there is nobody else to tell
            return await desk.fatal(error)
