"""What a course promises and asks for: objectives, what to know before, the syllabus, tags."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pharmat_desktop.domain.courses import Course
from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import BODY, H3, SMALL, Space
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.worded import Worded


class CourseAbout(Worded, QWidget):
    """Shows one course; parts that the tutor left empty are not there."""

    def __init__(self) -> None:
        super().__init__()
        self._course: Course | None = None
        self._parts = [(Label("", H3), wrapped(Label("", BODY))) for _ in range(3)]
        self._tags = wrapped(Label("", SMALL, "muted"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for heading, text in self._parts:
            column.addWidget(heading)
            column.addWidget(text)
            column.addSpacing(Space.S)
        column.addWidget(self._tags)

    def show_course(self, course: Course) -> None:
        self._course = course
        self.word()

    @override
    def word(self) -> None:
        course = self._course
        if course is None:
            return
        texts = (
            (self.tr("What you will be able to do"), _points(course.objectives)),
            (self.tr("What you should know before"), _points(course.prerequisites)),
            (self.tr("Syllabus"), "\n".join(map(isolated, course.syllabus.strip().splitlines()))),
        )
        for (heading, label), (title, text) in zip(self._parts, texts, strict=True):
            heading.setText(title)
            label.setText(text)
            heading.setVisible(bool(text))
            label.setVisible(bool(text))
        self._tags.setText(" · ".join(map(isolated, course.tags)))
        self._tags.setVisible(bool(course.tags))
        self.setVisible(bool(course.tags) or any(text for _, text in texts))


def _points(lines: tuple[str, ...]) -> str:
    return "\n".join(f"• {isolated(line)}" for line in lines)
