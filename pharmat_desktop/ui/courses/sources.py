"""What the courses screen reads from and writes to."""

from __future__ import annotations

from typing import NamedTuple

from pharmat_desktop.services.completion import CompletionService
from pharmat_desktop.services.courses import CourseService
from pharmat_desktop.services.learning import LearningService
from pharmat_desktop.services.lesson_marks import MarkService
from pharmat_desktop.services.materials import MaterialService
from pharmat_desktop.services.settings import SettingsService


class CourseSources(NamedTuple):
    """Services of one account."""

    courses: CourseService
    learning: LearningService
    completion: CompletionService
    settings: SettingsService
    materials: MaterialService
    marks: MarkService
