"""One run of the app: arguments, window, first paint; only then what is heavy; then the loop until the person quits."""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from pharmat_desktop.app.arguments import Options, parse
from pharmat_desktop.app.packaged import hide_own_libraries
from pharmat_desktop.config import SCALES, SavedState, load_state
from pharmat_desktop.ui.display import display_problem

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from pharmat_desktop.app.appearance import Appearance
    from pharmat_desktop.app.application import Application
    from pharmat_desktop.app.instance import Instance
    from pharmat_desktop.ui.main_window import MainWindow

SCALE_VARIABLE = "QT_SCALE_FACTOR"
EXPOSE_PATIENCE = 300
"""Milliseconds that the first paint waits for the window system to show the window."""
ICON_EXTENT = 128
"""Pixels of the window's icon; systems make smaller ones of it."""
DRESS_AFTER = 300
"""Milliseconds until the window has its icon: what is in it goes before."""
EXIT_PATIENCE = 5.0
"""Seconds after which a thread that hangs (a name lookup, a keychain) no longer keeps the program from ending."""


class Shown(NamedTuple):
    """What is there once the window has been painted."""

    qt: QApplication
    window: MainWindow
    appearance: Appearance


def start(arguments: Sequence[str] | None = None) -> int:
    """Run the app until the person quits. Returns the exit status."""
    gc.disable()  # until `GarbageCollector` takes over
    hide_own_libraries()
    options = parse(arguments)
    if options.is_self_check:
        from pharmat_desktop.app.self_check import self_check

        return self_check(options.settings.data_dir)
    problem = display_problem()
    if problem and options.tour_dir:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    elif problem:
        print(problem, file=sys.stderr)  # noqa: T201  # there is no window to say it in
        return 2
    if options.tour_dir:
        from pharmat_desktop.app.tour import begin_anew

        begin_anew(options.settings.data_dir)
    state = load_state(options.settings.data_dir)
    with _scaled(state.scale):
        qt = _application()
    from pharmat_desktop.app.instance import Instance, hand_over

    instance = Instance.claim(options.settings.data_dir)
    if instance is None:
        return _already_running(hand_over(options.settings.data_dir, options.link))
    try:
        return _shown_run(qt, options, state, instance)
    finally:
        instance.release()


def _shown_run(qt: QApplication, options: Options, state: SavedState, instance: Instance) -> int:
    from pharmat_desktop.app.appearance import Appearance

    appearance = Appearance(qt, options.settings, state)
    window = _painted_window(qt, state, is_demo=options.is_demo)
    painted = time.monotonic()
    if options.is_start_report:
        from pharmat_desktop.app.start_report import StartReport

        StartReport.first_paint = painted
    from pharmat_desktop.app.log_file import logging_to

    with logging_to(options.settings.data_dir, options.log_level):
        return _run_loop(Shown(qt, window, appearance), options, state, instance)


def _already_running(is_told: bool) -> int:
    """The first process comes forward, and opens the link if there is one."""
    if not is_told:
        print("pharmaT is running already and does not answer.", file=sys.stderr)  # noqa: T201  # no window of ours
    return 0 if is_told else 1


@contextmanager
def _scaled(percent: int) -> Iterator[None]:
    """The application made inside is that much larger than the system has it, unless Qt's own variable is set."""
    is_ours = percent in SCALES and percent != 100 and SCALE_VARIABLE not in os.environ
    if is_ours:
        os.environ[SCALE_VARIABLE] = str(percent / 100)
    yield
    if is_ours:
        del os.environ[SCALE_VARIABLE]  # programs that this one starts are not concerned


def _application() -> QApplication:
    from pharmat_desktop.ui.pyside_start import stop_feature_scan, without_stub_writer

    with without_stub_writer():
        from PySide6.QtWidgets import QApplication

    stop_feature_scan()
    from pharmat_desktop.ui.theme import choose_style

    choose_style()
    if sys.platform == "darwin":
        from pharmat_desktop.app.mac_application import MacApplication

        qt: QApplication = MacApplication(["pharmat-desktop"])
    else:
        qt = QApplication(["pharmat-desktop"])
    qt.setApplicationName("pharmat-desktop")
    qt.setApplicationDisplayName("pharmaT")
    qt.setDesktopFileName("pharmat-desktop")
    # Closing a dialog while no window is visible would end the loop in mid-task.
    qt.setQuitOnLastWindowClosed(False)
    return qt


def _painted_window(qt: QApplication, state: SavedState, *, is_demo: bool) -> MainWindow:
    from PySide6.QtCore import QDeadlineTimer

    from pharmat_desktop.ui.main_window import MainWindow

    window = MainWindow(is_demo=is_demo)
    window.restore_geometry_text(state.geometry)
    window.show()
    patience = QDeadlineTimer(EXPOSE_PATIENCE)
    qt.processEvents()
    while not window.windowHandle().isExposed() and not patience.hasExpired():
        qt.processEvents()
    qt.processEvents()
    return window


def _dress(qt: QApplication) -> None:
    """The program's icon in task bars; macOS has it from the bundle."""
    if sys.platform != "darwin":
        from PySide6.QtGui import QIcon

        from pharmat_desktop.ui.app_picture import app_picture

        qt.setWindowIcon(QIcon(app_picture(ICON_EXTENT)))


def _run_loop(shown: Shown, options: Options, state: SavedState, instance: Instance) -> int:
    from pharmat_desktop.app.early_key import EarlyKey

    early_key = EarlyKey(options.settings, state.account) if state.account is not None else None
    os.environ["QT_API"] = "pyside6"
    from PySide6.QtCore import QTimer

    from pharmat_desktop.app.application import Application
    from pharmat_desktop.app.garbage import GarbageCollector

    GarbageCollector(shown.qt)
    QTimer.singleShot(DRESS_AFTER, lambda: _dress(shown.qt))

    def composed() -> Application:
        return Application(shown.window, shown.appearance, options, state, early_key=early_key, instance=instance)

    status, afterwards, watchdog = _attended(shown.qt, composed, options)
    if options.scratch_dir:
        from pharmat_desktop.app.tour import clean_up

        watchdog.cancel()
        clean_up(options.scratch_dir)
    if afterwards is not None:
        instance.release()
        afterwards()
    return status


def _attended(
    qt: QApplication, composed: Callable[[], Application], options: Options
) -> tuple[int, Callable[[], None] | None, threading.Timer]:
    """The loop's run: its exit status, what is to be done after it, and what ends the program if it hangs."""
    import asyncio
    import signal
    import threading
    from functools import partial

    from qasync import QEventLoop

    from pharmat_desktop.app.crash_watch import CrashWatch
    from pharmat_desktop.app.help_desk import attended_run
    from pharmat_desktop.app.last_run import LastRun
    from pharmat_desktop.app.relaunch import relaunch
    from pharmat_desktop.app.updates_part import UpdatesPart, installing, is_in_session, update_service

    last = LastRun(options.settings.data_dir)
    watch = CrashWatch(last.keep)
    qt.commitDataRequest.connect(last.ends_well)

    async def live() -> tuple[int, Callable[[], None] | None]:
        application = composed()
        # As when the person quits; the handler runs when Python does next, at the latest with the collector's timer.
        signal.signal(signal.SIGTERM, lambda *_: application.quit_asked.set())
        busy = partial(is_in_session, application)
        async with UpdatesPart(application, update_service(application), is_busy=busy) as updates:
            with last.marked():
                status = await attended_run(application, watch, last)
        return status, installing(updates) or (relaunch if application.wants_restart else None)

    with watch.installed(), asyncio.Runner(loop_factory=lambda: QEventLoop(qt)) as runner:
        status, afterwards = runner.run(live())
        watchdog = threading.Timer(EXIT_PATIENCE, os._exit, (status,))
        watchdog.daemon = True
        watchdog.start()
    return status, afterwards, watchdog
