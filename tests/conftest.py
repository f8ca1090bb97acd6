"""What every test stands on: offscreen Qt, coroutines as tests, no stray warnings, no tasks left behind."""

from __future__ import annotations

import asyncio
import gc
import inspect
import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_API"] = "pyside6"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"

settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")  # a machine that is busy proves nothing
pytest_plugins = ["tests.support.academy", "tests.support.chromium"]

QT_FIXTURES = {"qapp", "qtbot"}


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run `async def` tests: on Qt's loop when they use Qt, else asyncio's. A task that outlives its test fails it."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    arguments = {name: pyfuncitem.funcargs[name] for name in pyfuncitem._fixtureinfo.argnames}
    with asyncio.Runner(loop_factory=_loop_factory(pyfuncitem)) as runner:
        runner.run(_leaving_no_task(pyfuncitem.obj(**arguments)))
    return True


def _loop_factory(pyfuncitem: pytest.Function) -> Any:
    if not QT_FIXTURES & set(pyfuncitem.fixturenames):
        return None
    from PySide6.QtWidgets import QApplication
    from qasync import QEventLoop

    # Closing a test's last window must not stop the loop of the test; nor does it stop the app's.
    QApplication.setQuitOnLastWindowClosed(False)
    return lambda: QEventLoop(QApplication.instance())


async def _leaving_no_task(test: Any) -> None:
    faults: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: faults.append(context))
    await test
    left = [task.get_name() for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    assert not left, f"tasks outlived the test: {left}"
    assert not faults, f"errors nobody awaited: {faults}"


@pytest.fixture(autouse=True)
def _garbage_leaves_on_the_main_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    """As in the app: a collection on a worker thread would delete Qt objects there, which ends the process."""
    gc.disable()
    yield
    if QT_FIXTURES & set(request.fixturenames):
        _delete_what_was_to_be_deleted()
        gc.collect()
        gc.freeze()  # what outlived this test is looked at again when its module ends, not after each test
    elif gc.get_count()[0] > 20_000:
        gc.collect(1)


def _delete_what_was_to_be_deleted() -> None:
    """Also windows that a failed test left: Qt would tell them of the next test's language, their models gone."""
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    for window in QApplication.topLevelWidgets():
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True, scope="module")
def _everything_is_garbage_again() -> Iterator[None]:
    yield
    if gc.get_freeze_count():
        gc.unfreeze()
        gc.collect()


@pytest.fixture(autouse=True)
def _english_again(request: pytest.FixtureRequest) -> Iterator[None]:
    """Whatever a test changes of the app's language and direction is changed back."""
    if not QT_FIXTURES & set(request.fixturenames):
        yield
        return
    from PySide6.QtCore import QLocale, Qt, QTranslator
    from PySide6.QtWidgets import QApplication

    locale = QLocale()
    yield
    if (qapp := QApplication.instance()) is not None:
        for translator in qapp.findChildren(QTranslator):
            qapp.removeTranslator(translator)
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(locale)


@pytest.fixture
def british() -> Iterator[None]:
    """Numbers, dates and money as people in Britain write them."""
    with _written_as("en_GB"):
        yield


@pytest.fixture
def american() -> Iterator[None]:
    """And as those in the United States do."""
    with _written_as("en_US"):
        yield


@contextmanager
def _written_as(name: str) -> Iterator[None]:
    from PySide6.QtCore import QLocale

    before = QLocale()
    QLocale.setDefault(QLocale(name))
    try:
        yield
    finally:
        QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def _no_stray_warnings(request: pytest.FixtureRequest) -> Iterator[None]:
    """A log record at WARNING or above fails the test that did not announce it with `expects_warnings`."""
    if request.node.get_closest_marker("expects_warnings"):
        yield
        return
    records: list[str] = []

    class Collector(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            records.append(f"{record.name} {record.levelname}: {record.getMessage()}")

    collector = Collector(logging.WARNING)
    logging.getLogger().addHandler(collector)
    yield
    logging.getLogger().removeHandler(collector)
    assert not records, f"unannounced log records: {records}"
