"""`catalog_filter`: a key stroke in the search of 5,000 courses, until the list on screen is painted anew."""

from __future__ import annotations

import time
from dataclasses import replace

from PySide6.QtWidgets import QApplication

from pharmat_desktop.domain.courses import Course, CourseId
from pharmat_desktop.ui.courses.list_view import CourseListView
from pharmat_desktop.ui.courses.presenter import Side
from tests.benchmarks.figures import Figure, percentile
from tests.support.fakes import FakeFeed
from tests.ui.shelf import KINETICS, Shelf, presenter_of

COURSES = 5000
TYPED = ("renal", "cardiac dose", "tutor 17", "course 49", "hepatic")
SUBJECTS = ("renal", "cardiac", "hepatic", "dose")


def measure() -> list[Figure]:
    app = QApplication.instance() or QApplication([])
    presenter = presenter_of(Shelf(*map(_course, range(COURSES))), FakeFeed())
    presenter.show_side(Side.CATALOG)
    view = CourseListView(presenter)
    view.resize(300, 800)
    view.show()
    app.processEvents()
    took = []
    for text in TYPED:
        typed = [text[:end] for end in range(1, len(text) + 1)]
        for query in (*typed, *reversed(typed), ""):
            started = time.perf_counter()
            view.search.setText(query)
            app.processEvents()
            took.append((time.perf_counter() - started) * 1000)
    return [Figure("catalog_filter", percentile(took, 0.95), "ms")]


def _course(number: int) -> Course:
    about = SUBJECTS[number % len(SUBJECTS)]
    return replace(
        KINETICS,
        id=CourseId(str(number)),
        title=f"Course {number} on {about} things {number * 7919 % 1000}",
        subject=f"Subject {number % 12}",
        tutor_name=f"Tutor {number % 90}",
    )
