"""`lesson_open`: from opening a lesson of 100 KB of Markdown to its first paint, the whole courses screen.

Beside it what Qt alone takes for the same text without any of the app: parsed by a bare document, shown and painted.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QTextBrowser
from qasync import QEventLoop

from pharmat_desktop.domain.courses import LessonId
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.courses.screen import CoursesScreen
from pharmat_desktop.ui.theme import apply_theme, resolve_theme
from tests.benchmarks.figures import Figure, paired
from tests.support.desk import eventually
from tests.support.fakes import FakeFeed
from tests.ui.shelf import KINETICS, Shelf, lesson, service_of, sources_of

BYTES = 100_000
ROUNDS = 12
SIZE = (900, 800)
_PART = """## Part {n}

The **clearance** of a drug is the volume of plasma that is *completely cleared* per unit of time, see
[the guide](https://example.org/{n}). With $CL = k V$ and a half-life of $\\frac{{\\ln 2}}{{k}}$ one waits for five.

- first item of a list with some text that wraps perhaps
- second item with **bold** words and `code`

| Drug | Dose | Half-life |
|---|---|---|
| Vancomycin | 15 mg/kg | 6 h |
| Gentamicin | 5 mg/kg | 2 h |

> A quotation of somebody who knew.

"""


def measure() -> list[Figure]:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    apply_theme(app, resolve_theme(app, "light"))
    with asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner:
        return runner.run(_measure(app))


async def _measure(app: QApplication) -> list[Figure]:
    text = "".join(_PART.format(n=n) for n in range(BYTES // 300))[:BYTES]
    tasks, feed, owner, shelf = TaskScope("lessons"), FakeFeed(), QObject(), Shelf(KINETICS)
    shelf.stored_lessons[KINETICS.id] = [replace(lesson(n), body=f"# Lesson {n}\n\n{text}") for n in range(ROUNDS + 2)]
    screen = CoursesScreen(sources_of(service_of(shelf, feed), feed), tasks, "Academy", owner)
    screen.detail_widget.resize(*SIZE)
    screen.detail_widget.show()
    screen.presenter.open_course(KINETICS.id)
    took, floors = [], []
    for number in range(ROUNDS + 2):
        floors.append(_bare(f"# Lesson {number}\n\n{text}"))
        started = time.perf_counter()
        screen.presenter.open_lesson(LessonId(f"lesson-{number}"))
        screen.detail_widget.grab()
        took.append((time.perf_counter() - started) * 1000)
        await eventually(lambda: screen.lesson.text.is_rendered)
        app.processEvents()
    screen.close()
    await tasks.close()
    screen.detail_widget.deleteLater()
    screen.list_widget.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # before the models, which the owner takes along
    return [paired("lesson_open", took[2:], floors[2:])]


def _bare(text: str) -> float:
    view = QTextBrowser()
    view.resize(*SIZE)
    view.show()
    started = time.perf_counter()
    document = QTextDocument(view)
    document.setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    view.setDocument(document)
    view.grab()
    took = (time.perf_counter() - started) * 1000
    view.close()
    view.deleteLater()
    return took
