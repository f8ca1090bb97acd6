"""The cards of the Today screen: a heading, and rows that lead on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.chat import Conversation
from pharmat_desktop.domain.courses import Course
from pharmat_desktop.domain.people import Role
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import BODY, BODY_STRONG, SMALL, Size, Space
from pharmat_desktop.ui.today.steps import ICONS, Step, step_texts
from pharmat_desktop.ui.today.words import (
    conversation_text,
    done_text,
    progress_text,
    spoken_step,
    spoken_unread,
    unread_preview,
    unread_text,
)
from pharmat_desktop.ui.widgets.badge import badge_text
from pharmat_desktop.ui.widgets.buttons import Button, IconButton
from pharmat_desktop.ui.widgets.card import Card
from pharmat_desktop.ui.widgets.labels import ElidedLabel, Label, wrapped
from pharmat_desktop.ui.widgets.link_row import LinkLook, LinkRow
from pharmat_desktop.ui.widgets.progress import ProgressBar
from pharmat_desktop.ui.widgets.states import IconView

MOST_UNREAD = 5
"""Conversations shown; the chat has them all."""


class Rows(QWidget):
    """As many link rows as are asked for; those that stay keep the focus."""

    pressed = Signal(int)
    """The place of the row."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[LinkRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_rows(self, looks: Sequence[tuple[LinkLook, str]]) -> None:
        """Pairs of what a row shows and what is said of it."""
        while len(self._rows) > len(looks):
            row = self._rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(looks):
            self._add(len(self._rows))
        for row, (look, spoken) in zip(self._rows, looks, strict=True):
            row.show_look(look, spoken)

    def _add(self, place: int) -> None:
        row = LinkRow()
        row.clicked.connect(lambda: self.pressed.emit(place))
        self._column.addWidget(row)
        row.show()  # at once: the layout would show it a turn of the loop later
        self._rows.append(row)


class UnreadCard(Card):
    """The conversations with something new, or that there is nothing new."""

    conversation_opened = Signal(object)
    """A ConversationId."""
    all_requested = Signal()
    """Show the chat."""

    def __init__(self) -> None:
        super().__init__()
        self._items: Sequence[Conversation] = ()
        self._total = 0
        self._all = Button("", "ghost")
        self._all.clicked.connect(self.all_requested)
        self.head.addWidget(self._all)
        self._rows = Rows()
        self._rows.pressed.connect(lambda place: self.conversation_opened.emit(self._items[place].id))
        self._nothing = QWidget()
        self._nothing_text = Label("", BODY, "muted")
        line = QHBoxLayout(self._nothing)
        line.setContentsMargins(0, Space.S, 0, Space.S)
        line.setSpacing(Space.M)
        line.addWidget(IconView("circle-check", Size.ICON, "ok"))
        line.addWidget(self._nothing_text, 1)
        self.body.addWidget(self._rows)
        self.body.addWidget(self._nothing)
        self.word()

    def show_unread(self, items: Sequence[Conversation], total: int) -> None:
        self._items, self._total = items[:MOST_UNREAD], total
        self.word()

    @override
    def word(self) -> None:
        self.heading.setText(unread_text(self._total) if self._total else self.tr("Messages"))
        self._all.setText(self.tr("All conversations"))
        self._nothing_text.setText(self.tr("You have read everything."))
        self._nothing.setVisible(not self._items)
        self._rows.setVisible(bool(self._items))
        looks = [
            LinkLook(conversation_text(one), unread_preview(one), badge_text(one.unread), avatar_id=one.avatar_id)
            for one in self._items
        ]
        self._rows.show_rows([(look, spoken_unread(one)) for look, one in zip(looks, self._items, strict=True)])


class CourseCard(Card):
    """The course to go on with."""

    course_opened = Signal(str)
    """Its id."""

    def __init__(self) -> None:
        super().__init__()
        self._course: Course | None = None
        self._title = ElidedLabel("", BODY_STRONG)
        self._about = ElidedLabel("", SMALL, "muted")
        self._bar = ProgressBar("")
        self._done = Label("", SMALL, "muted")
        self._continue = Button("", "primary")
        self._continue.clicked.connect(self._open)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        for label in (self._title, self._about):
            texts.addWidget(label)
        line = QHBoxLayout()
        line.setSpacing(Space.L)
        line.addLayout(texts, 1)
        line.addWidget(self._continue)
        bar = QHBoxLayout()
        bar.setSpacing(Space.M)
        bar.addWidget(self._bar, 1)
        bar.addWidget(self._done)
        self.body.addLayout(line)
        self.body.addSpacing(Space.S)
        self.body.addLayout(bar)

    def show_course(self, course: Course) -> None:
        self._course = course
        self.word()

    @override
    def word(self) -> None:
        course = self._course
        if course is None:
            return
        self.heading.setText(self.tr("Go on learning"))
        self._title.setText(course.title)
        self._about.setText(" · ".join(part for part in (course.subject, course.tutor_name) if part))
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setValue(course.progress or 0)
        self._done.setText(progress_text(course.progress or 0))
        self._continue.setText(self.tr("Continue") if course.progress else self.tr("Begin"))
        self._continue.setAccessibleName(f"{self._continue.text()}: {course.title}")

    def _open(self) -> None:
        if self._course is not None:
            self.course_opened.emit(self._course.id)


class StepsCard(Card):
    """What is worth trying once."""

    step_chosen = Signal(str)
    """One of steps.KEYS."""
    hide_requested = Signal()

    def __init__(self, role: Role) -> None:
        super().__init__()
        self._role = role
        self._steps: Sequence[Step] = ()
        self._hide = IconButton("x", "", Size.XSMALL)
        self._hide.clicked.connect(self.hide_requested)
        self.head.addWidget(self._hide)
        self._done = Label("", SMALL, "muted")
        self._bar = ProgressBar("")
        self._rows = Rows()
        self._rows.pressed.connect(lambda place: self.step_chosen.emit(self._steps[place].key))
        for part in (self._done, self._bar, self._rows):
            self.body.addWidget(part)
        self.body.insertSpacing(2, Space.S)

    def show_steps(self, steps: Sequence[Step]) -> None:
        self._steps = steps
        self.word()

    @override
    def word(self) -> None:
        if not self._steps:
            return
        done = sum(step.is_done for step in self._steps)
        self.heading.setText(self.tr("Getting started"))
        self._hide.set_name(self.tr("Hide this list"))
        self._done.setText(done_text(done, len(self._steps)))
        self._bar.setAccessibleName(self._done.text())
        self._bar.setValue(100 * done // len(self._steps))
        self._rows.show_rows([_step_look(step, self._role) for step in self._steps])


def _step_look(step: Step, role: Role) -> tuple[LinkLook, str]:
    title, about = step_texts(step.key, role)
    icon, tone = ("circle-check", "ok") if step.is_done else (ICONS[step.key], "muted")
    look = LinkLook(title, about, icon=icon, icon_tone=tone, is_done=step.is_done)
    return look, spoken_step(title, about, is_done=step.is_done)


def notice(icon: str, tone: str, label: Label) -> QHBoxLayout:
    """An icon and a text beside it."""
    line = QHBoxLayout()
    line.setSpacing(Space.S)
    line.addWidget(IconView(icon, Size.ICON_SMALL, tone))
    line.addWidget(wrapped(label), 1)
    return line
