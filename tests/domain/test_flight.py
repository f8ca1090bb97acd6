"""What is picked for a time without a network."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from pharmat_desktop.domain.chat import Attachment
from pharmat_desktop.domain.courses import CourseId, Lesson, LessonId, LessonKind
from pharmat_desktop.domain.flight import AFTERWARDS, Way, lessons_for, newest_files, sessions_for, study_minutes
from pharmat_desktop.domain.learning import Studied
from pharmat_desktop.domain.sessions import SessionStatus
from tests.ui.sessions.lessons import lesson
from tests.ui.shelf import KINETICS

START = datetime(2026, 3, 1, 8, tzinfo=UTC)


def way(name: str, minutes: list[int], done: int = 0, *, opened: datetime | None = None) -> Way:
    """A course of which the first lessons are done; `opened`: when the last of these was open."""
    lessons = [
        Lesson(
            LessonId(f"{name}{number}"), CourseId(name), number, f"{name}{number}", "", LessonKind.DOCUMENT, "", length
        )
        for number, length in enumerate(minutes)
    ]
    studied = {one.id: Studied(100, is_completed=True, opened_at=opened) for one in lessons[:done]}
    return Way(replace(KINETICS, id=CourseId(name), title=name), lessons, studied)


@pytest.mark.parametrize(("hours", "minutes"), [(0.5, 60), (4, 120), (16, 480), (48, 960), (-3, 60)])
def test_a_time_away_holds_so_much_reading(hours: float, minutes: int) -> None:
    assert study_minutes(START, START + timedelta(hours=hours)) == minutes


def test_courses_take_turns_and_the_one_of_today_comes_first() -> None:
    """Until the time is filled; what is done stays at home, and each course is in its own order."""
    ways = [way("a", [20, 20, 20]), way("b", [30, 30, 30], 1, opened=START), way("c", [10], 1, opened=START)]
    assert [one.title for _, one in lessons_for(ways, 50)] == ["b1", "a0"]
    assert [one.title for _, one in lessons_for(ways, 10_000)] == ["b1", "b2", "a0", "a1", "a2"]
    assert lessons_for([way("c", [10], 1)], 100) == []


def test_lessons_without_a_length_fill_the_time_all_the_same() -> None:
    assert len(lessons_for([way("a", [0] * 100)], 60)) == 60


def test_sessions_of_the_time_and_those_right_after_it() -> None:
    """Cancelled ones are none; what is going on when one leaves counts."""
    end = START + timedelta(hours=5)
    times = [-2.0, -0.5, 3.0, 5 + AFTERWARDS / timedelta(hours=1) - 1, 5 + AFTERWARDS / timedelta(hours=1)]
    sessions = [lesson(f"s{place}", START + timedelta(hours=at)) for place, at in enumerate(times)]
    cancelled = lesson("x", START + timedelta(hours=2), status=SessionStatus.CANCELLED)
    assert [one.id for one in sessions_for([*reversed(sessions), cancelled], START, end)] == ["s1", "s2", "s3"]


def test_the_newest_files_that_fit() -> None:
    """The same file twice counts once."""
    files = [
        (START + timedelta(days=day), Attachment(f"c/{day}", f"{day}.pdf", 40, "application/pdf")) for day in range(5)
    ]
    assert newest_files([*files, files[4]], 100) == {"c/4", "c/3"}
    assert newest_files(files, 39) == set()
