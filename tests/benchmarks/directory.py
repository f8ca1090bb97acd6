"""`directory_filter`: a key stroke in the search of 1,000 tutors, until the list on screen is painted anew."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.sessions import TutorCard
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.sessions.booking.directory import Order
from pharmat_desktop.ui.sessions.booking.directory_presenter import DirectoryPresenter
from pharmat_desktop.ui.sessions.booking.directory_view import DirectoryView
from tests.benchmarks.figures import Figure, percentile

TUTORS = 1000
NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
TYPED = ("renal", "amal 17", "cardiac dose", "tutor 49", "hepatic")
SUBJECTS = ("Renal", "Cardiac", "Hepatic", "Dosing")


class Mirror:
    def tutors(self) -> Sequence[TutorCard]:
        return [*map(_tutor, range(TUTORS))]


class Academy:
    """A directory that never changes and is never asked."""

    tutors = Mirror()

    async def look_up(self, tutors: Sequence[TutorCard]) -> None:
        raise NotImplementedError

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        return lambda: None


def measure() -> list[Figure]:
    app = QApplication.instance() or QApplication([])
    owner = QObject()
    presenter = DirectoryPresenter(Academy(), TaskScope("directory"), lambda: NOW, owner)
    view = DirectoryView(presenter)
    view.resize(300, 800)
    view.show()
    app.processEvents()
    took = []
    for order in Order:
        presenter.order_by(order)
        for text in TYPED:
            typed = [text[:end] for end in range(1, len(text) + 1)]
            for query in (*typed, *reversed(typed), ""):
                started = time.perf_counter()
                view.search.setText(query)
                app.processEvents()
                took.append((time.perf_counter() - started) * 1000)
    return [Figure("directory_filter", percentile(took, 0.95), "ms")]


def _tutor(number: int) -> TutorCard:
    return TutorCard(
        id=UserId(str(number)),
        name=f"Amal Tutor {number * 7919 % TUTORS:03d}",
        zone="Europe/London",
        headline=f"Dose by dose {number % 90}",
        bio="",
        subjects=(SUBJECTS[number % 4], f"Subject {number % 12}"),
        languages=("en", "ar") if number % 2 else ("es",),
        rate=Money(2000 + number % 60 * 100, "EUR"),
        rating=3 + number % 20 / 10,
        session_count=number % 300,
        next_free_at=NOW + timedelta(hours=number % 200),
    )
