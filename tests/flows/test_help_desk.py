"""Diagnostics and crashes: what is told, to whom, how often, and what is left for the next start."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from pharmat_desktop.app.application import Application
from pharmat_desktop.app.crash_watch import MOST_TOLD, CrashWatch
from pharmat_desktop.app.diagnostics import without_paths
from pharmat_desktop.app.help_desk import HelpDesk
from pharmat_desktop.app.last_run import LastRun
from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.errors import Offline
from pharmat_desktop.domain.journal import Cause
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.report_dialog import ReportDialog
from pharmat_desktop.ui.why_dialog import WhyDialog
from pharmat_desktop.ui.widgets.toast import Toast
from tests.flows.test_accounts import scope_of, sign_in
from tests.support.academy import Academy
from tests.support.whole_app import App, running, until

SECRET = "the grey parrot knows the dose"
pytestmark = pytest.mark.usefixtures("qtbot")


class Slots(QObject):
    """Whose slot fails."""

    poked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.poked.connect(self.fail)

    def fail(self) -> None:
        raise RuntimeError(SECRET)


@pytest.fixture
def kept() -> list[str]:
    return []


@pytest.fixture
def watch(kept: list[str]) -> Iterator[CrashWatch]:
    made = CrashWatch(kept.append)
    with made.installed():
        yield made


@pytest.mark.expects_warnings
async def test_errors_from_everywhere_are_told_once_each(watch: CrashWatch, kept: list[str]) -> None:
    """A slot, a callback of the loop, a thread, an owned task; nothing of what they say; then no more than a few."""
    told: list[str] = []
    watch.crashed.connect(told.append)
    loop = asyncio.get_running_loop()
    before = loop.get_exception_handler()
    loop.set_exception_handler(watch.loop_handler)
    slots = Slots()
    for _ in range(3):
        slots.poked.emit()
    await until(lambda: len(kept) == 1, "the slot's error")
    loop.call_soon(in_the_loop)
    await until(lambda: len(kept) == 2, "the callback's error")
    thread = threading.Thread(target=in_a_thread)
    thread.start()
    thread.join()
    await until(lambda: len(told) == 3, "the thread's error, on this thread")
    async with TaskScope("owned") as tasks:
        await asyncio.wait([tasks.spawn(in_a_task(), name="failing"), tasks.spawn(offline(), name="offline")])
    await until(lambda: len(kept) == 4, "the task's error")
    loop.set_exception_handler(before)
    assert [text.splitlines()[1] for text in kept] == ["RuntimeError", "LookupError", "KeyError", "ValueError"]
    assert len(told) == MOST_TOLD
    assert SECRET not in "".join(kept)
    assert "test_help_desk.py" in kept[0]


def in_the_loop() -> None:
    raise LookupError(SECRET)


def in_a_thread() -> None:
    raise KeyError(SECRET)


async def in_a_task() -> None:
    raise ValueError(SECRET)


async def offline() -> None:
    raise Offline(SECRET)


def test_a_run_that_ends_well_leaves_no_mark(tmp_path: Path) -> None:
    """One that ends badly does, with what it kept; the one after that begins anew."""
    with LastRun(tmp_path).marked():
        pass
    assert not LastRun(tmp_path).ended_badly
    run = LastRun(tmp_path)
    with pytest.raises(RuntimeError), run.marked():
        fail_in(run)
    after = LastRun(tmp_path)
    assert (after.ended_badly, after.trace) == (True, "RuntimeError")
    with after.marked():
        assert LastRun(tmp_path).trace == ""
    assert not LastRun(tmp_path).ended_badly


def fail_in(run: LastRun) -> None:
    run.keep("RuntimeError")
    raise RuntimeError


def test_a_fault_below_python_leaves_a_trace_without_folders(tmp_path: Path) -> None:
    """A process that really dies of a bad address; the next start knows where."""
    script = tmp_path / "dies.py"
    script.write_text(
        "import faulthandler, sys\n"
        "from pathlib import Path\n"
        "from pharmat_desktop.app.last_run import LastRun\n"
        "def fall():\n"
        "    faulthandler._sigsegv()\n"
        "with LastRun(Path(sys.argv[1])).marked():\n"
        "    fall()\n"
    )
    ended = subprocess.run([sys.executable, str(script), str(tmp_path)], check=False, capture_output=True, timeout=60)
    assert ended.returncode != 0
    last = LastRun(tmp_path)
    assert last.ended_badly
    assert 'File "dies.py", line 5 in fall' in last.trace
    assert str(tmp_path) not in last.trace


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends programs in another way")
async def test_told_to_end_by_the_system_it_ends_as_ever(tmp_path: Path) -> None:
    """The whole program: everything is saved, and the next start has nothing to tell."""
    command = [sys.executable, "-m", "pharmat_desktop", "--data", str(tmp_path)]
    run = await asyncio.create_subprocess_exec(*command, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    profile = tmp_path / "profiles" / "default"
    await until(lambda: LastRun(profile).ended_badly, "the running mark")
    run.terminate()
    async with asyncio.timeout(120):
        assert await run.wait() == 0
    assert not LastRun(profile).ended_badly
    assert (profile / "state.json").is_file()


def test_a_disk_that_refuses_a_mark_is_no_fault(tmp_path: Path) -> None:
    """The app runs all the same."""
    (tmp_path / "logs").write_text("")
    run = LastRun(tmp_path)
    with run.marked():
        run.keep("unheard")
    assert not LastRun(tmp_path).ended_badly


def test_a_self_check_tells_no_folders() -> None:
    """Of a path its last part."""
    assert without_paths("in /home/sam/x/pharmat_desktop, 3") == "in …/pharmat_desktop, 3"
    assert without_paths(r"C:\Users\Sam\x.dll is missing") == "…/x.dll is missing"
    assert without_paths("2 of 3, 1/2") == "2 of 3, 1/2"


@asynccontextmanager
async def help_desk(app: Application, folder: Path) -> AsyncIterator[CrashWatch]:
    last = LastRun(folder)
    with last.marked():
        watch = CrashWatch(last.keep)
        loop = asyncio.get_running_loop()
        before = loop.get_exception_handler()
        async with HelpDesk(app, watch, last):
            yield watch
        loop.set_exception_handler(before)


async def dialog_of(app: Application) -> ReportDialog:
    await until(lambda: app.window.findChild(ReportDialog) is not None, "the report")
    dialog = app.window.findChild(ReportDialog)
    assert dialog is not None
    return dialog


async def gone(app: Application) -> None:
    await until(lambda: app.window.findChild(ReportDialog) is None, "the dialog's end")


async def test_offline_one_learns_why_looks_at_diagnostics_and_lays_them_before_support(
    academy: Academy, app: App, tmp_path: Path
) -> None:
    """And a crash meanwhile is told once, without loss; nothing personal in any report, nothing sent unseen."""
    sam, amal = await academy.person("Sam"), await academy.person("Amal", role="tutor")
    room = ConversationId(await academy.conversation(sam, amal))
    async with app() as run, help_desk(run, tmp_path) as watch:
        await sign_in(run, sam)
        scope = scope_of(run)
        await until(lambda: len(scope.chat.conversations()) == 1, "the conversation")
        await scope.people.write_to_academy()
        scope.connection.set_work_offline(True)
        await until(lambda: scope.connection.status.is_off, "the plug")
        await scope.chat.send(room, SECRET)
        await until(lambda: scope.connection.status.waiting == 1, "the waiting message")
        await why_is_told(run, amal.name)
        run.window.command_chosen.emit("diagnostics")
        dialog = await dialog_of(run)
        report = dialog.details.toPlainText()
        for part in ("pharmaT Desktop: ", "Network: off", "draft 1: written", "== Journal", "== Self-check"):
            assert part in report
        for private in (SECRET, sam.email, amal.name, room, str(tmp_path), sam.id):
            assert private not in report
        dialog.copy.click()
        assert QGuiApplication.clipboard().text() == report
        dialog.send.click()
        await gone(run)
        support = await attached(run)
        assert support != room
        assert await academy.messages(support) == []
        await crash_is_told(run, watch)
    assert run.wants_restart


async def attached(app: Application) -> ConversationId:
    """The conversation in front, once the report lies beside its composer."""
    assert app.signed_in is not None
    assert app.signed_in.screens is not None
    chat, files = app.signed_in.screens.chat, app.signed_in.scope.files

    def names() -> list[str]:
        return [] if chat.open_id is None else [file.name for file in files.beside_composer(chat.open_id)]

    await until(lambda: names() == ["pharmat-diagnostics.txt"], "the attachment")
    assert chat.open_id is not None
    return chat.open_id


async def why_is_told(app: Application, receiver: str) -> None:
    app.window.command_chosen.emit("why")
    await until(lambda: app.window.findChild(WhyDialog) is not None, "the answer")
    why = app.window.findChild(WhyDialog)
    assert why is not None
    assert [(one.title, one.answer.cause) for one in why.items] == [(receiver, Cause.OFF)]
    why.close()


async def crash_is_told(app: Application, watch: CrashWatch) -> None:
    """Once, however many follow while the dialog is open."""
    QTimer.singleShot(0, lambda: watch.caught(RuntimeError(SECRET), is_logged=True))
    crash = await dialog_of(app)
    assert SECRET not in crash.details.toPlainText()
    assert crash.details.toPlainText().splitlines()[1] == "RuntimeError"
    watch.caught(KeyError(SECRET), is_logged=True)
    assert len(app.window.findChildren(ReportDialog)) == 1
    crash.restart.click()
    await gone(app)


@pytest.mark.expects_warnings
async def test_the_next_start_tells_and_a_run_that_cannot_go_on_says_so(tmp_path: Path) -> None:
    """With what failed; without a trace in a word; the app comes back when the person wants it to."""
    with pytest.raises(RuntimeError), (ended := LastRun(tmp_path)).marked():
        fail_in(ended)
    async with running("--data", str(tmp_path / "data")) as app:
        last = LastRun(tmp_path)
        async with HelpDesk(app, watch := CrashWatch(last.keep), last) as desk:
            told = await dialog_of(app)
            assert told.windowTitle() == "The app ended unexpectedly last time"
            assert told.details.toPlainText().splitlines()[0] == "RuntimeError"
            told.done_button.click()
            await gone(app)
            async with TaskScope("ending") as tasks:
                ending = tasks.spawn(desk.fatal(RuntimeError(SECRET)), name="fatal")
                fatal = await dialog_of(app)
                assert fatal.windowTitle() == "The app has to end"
                assert SECRET not in fatal.details.toPlainText()
                fatal.restart.click()
                assert await ending == 1
        assert app.wants_restart
        (tmp_path / "logs" / "crash.txt").unlink()
        (tmp_path / "logs" / "running").touch()
        async with HelpDesk(app, watch, LastRun(tmp_path)):
            toasts = [toast.text for toast in app.window.findChildren(Toast)]
            assert toasts == ["The app ended unexpectedly last time. What you wrote is kept."]
