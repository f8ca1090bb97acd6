"""Having finished a course: what people say of it, and the certificate."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pharmat_desktop.domain.courses import CourseId
from pharmat_desktop.domain.drafts import DraftState

MAX_REVIEW = 1000
"""Characters; the server's own limit."""
STARS = range(1, 6)


@dataclass(frozen=True, slots=True)
class Review:
    """What somebody agreed to show."""

    rating: int
    """1 to 5 stars."""
    text: str
    name: str
    day: date | None
    """UTC."""


@dataclass(frozen=True, slots=True)
class OwnReview:
    """What one said oneself, as the server has it or as it waits here."""

    rating: int
    text: str
    is_public: bool
    waits: DraftState | None = None
    """None once the server has it."""
    problem: str = ""
    """Why it needs attention."""


@dataclass(frozen=True, slots=True)
class ReviewWords:
    """What one wants to say. Raises ValueError for what the server would refuse."""

    rating: int
    text: str = ""
    is_public: bool = False
    """Others may read stars, words and first name."""

    def __post_init__(self) -> None:
        if self.rating not in STARS:
            raise ValueError("one to five stars")
        if len(self.text) > MAX_REVIEW:
            raise ValueError("the review is too long")


@dataclass(frozen=True, slots=True)
class Certificate:
    """That one has finished a course. Only the server makes its number."""

    number: str
    student: str
    course_id: CourseId
    course: str
    tutor: str
    minutes: int
    """How long the course is."""
    finished_on: date
    """UTC."""
