"""A lesson: its line above, what it consists of, and the line below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pharmat_desktop.domain.courses import Lesson
from pharmat_desktop.domain.settings import READING_SIZE
from pharmat_desktop.ui.courses import words
from pharmat_desktop.ui.courses.lesson_foot import LessonFoot
from pharmat_desktop.ui.courses.lesson_head import LessonHead
from pharmat_desktop.ui.courses.material import MaterialKind, MaterialState, kind_of
from pharmat_desktop.ui.courses.material_bar import MaterialBar
from pharmat_desktop.ui.courses.presenter import CoursePage
from pharmat_desktop.ui.courses.text_place import TextPlace
from pharmat_desktop.ui.links import open_link
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.reading.find_bar import FindBar
from pharmat_desktop.ui.reading.formulas import Formulas
from pharmat_desktop.ui.reading.objects import PictureSource
from pharmat_desktop.ui.reading.view import ReadingView
from pharmat_desktop.ui.theme.tokens import BODY, H1, Space
from pharmat_desktop.ui.widgets.centered import put_in_middle
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.states import EmptyState
from pharmat_desktop.ui.widgets.worded import Worded

if TYPE_CHECKING:
    from pharmat_desktop.ui.courses.document_view import DocumentView

WIDEST_PAGE = 1100
"""Pixels of a document's page: wider than a text, for it is set already."""
NARROWEST_TEXT = 250
"""Pixels that a text keeps when something stands beside it."""


class LessonPageView(Worded, QWidget):
    """Shows one lesson; owned by the detail."""

    closed = Signal()
    """The way back to the course was taken."""
    lesson_opened = Signal(str)
    """The id of the previous or the next lesson."""
    moved = Signal(int)
    """Where in the lesson one is now: percent."""
    completed = Signal()
    """The end was reached, or the person says so."""
    outside_requested = Signal()
    """The lesson's document shall be opened by another program."""
    size_chosen = Signal(int)
    """Pixels of the text's letters."""
    text_shown = Signal(object, str)
    """A Lesson or None, and its text as it is shown: all of it is laid out."""
    document_shown = Signal(object, object)
    """A Lesson, and the DocumentView that shows its document."""

    def __init__(self, formulas: Formulas | None = None, pictures: PictureSource | None = None) -> None:
        super().__init__()
        self._page = CoursePage()
        self.head = LessonHead()
        self._title = wrapped(Label("", H1))
        self._meta = Label("", BODY, "muted")
        self.text = ReadingView("", formulas, pictures)
        self.place = TextPlace(self.text)
        self.find_bar = FindBar(self.text)
        self.material = MaterialBar()
        self.document: DocumentView | None = None
        """Made when the first document is read: Qt's reader of PDF is large."""
        self._kind = MaterialKind.NONE
        self._room = 0
        self._nothing = EmptyState("file-text")
        self.bodies = QStackedWidget()
        self.bodies.addWidget(self.text)
        self.bodies.addWidget(self._nothing)
        self.foot = LessonFoot()
        self.setFocusProxy(self.text)
        self._build()
        self._connect()
        self._show_sizes()

    def take_focus(self) -> None:
        """To what is read, or else to what opens it."""
        is_file_alone = self.bodies.currentWidget() is self._nothing and self._kind is not MaterialKind.NONE
        shown = self.document if self.document is not None and self._is_document_shown else self.text
        (self.material.button if is_file_alone else shown).setFocus()

    def show_page(self, page: CoursePage) -> None:
        """`page` has a lesson."""
        before, self._page = self._page, page
        self.word()
        self.foot.show_page(page)
        lesson = page.lesson
        if lesson is not None and _is_other(before.lesson, lesson):
            is_same = before.lesson is not None and before.lesson.id == lesson.id
            self._show_lesson(lesson, self.place.percent() if is_same else self._first_place(page))

    def show_material(self, state: MaterialState) -> None:
        """The lesson's own file; read here, it needs no bar."""
        self.material.show_state(state)
        self.material.setVisible(state.kind is not MaterialKind.NONE and not self._is_document_shown)

    def show_document(self, path: str, contents: bytes) -> None:
        """The lesson's document has come: from now on it is read instead of the text."""
        lesson = self._page.lesson
        if lesson is None or lesson.file_path != path:
            return
        if self.document is None:
            self.document = self._made_document()
        self.find_bar.end()
        self.head.show_tools(is_text=False, has_pages=True)
        self.bodies.setCurrentWidget(self.document)
        self.material.hide()
        self._narrow()
        self.document.show_contents(contents, self._first_place(self._page))
        self.document.setFocus()
        self.document_shown.emit(lesson, self.document)

    def begin_search(self) -> None:
        """Ctrl+F."""
        if self.bodies.currentWidget() is self.text:
            self.find_bar.begin()
        elif self.document is not None and self._is_document_shown:
            self.document.begin_search()

    def set_text_size(self, pixels: int) -> None:
        self.text.set_text_size(pixels)
        self._narrow()
        self._show_sizes()
        self.find_bar.text_changed()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl with plus, minus and zero: the size of letters, as in a browser."""
        steps = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
        is_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if is_control and Qt.Key(event.key()) in steps:
            self._step_size(steps[Qt.Key(event.key())])
        elif is_control and event.key() == Qt.Key.Key_0:
            self.size_chosen.emit(READING_SIZE.default)
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._narrow()

    def _show_lesson(self, lesson: Lesson, percent: int) -> None:
        is_text = bool(lesson.body.strip())
        self._kind = kind_of(lesson)
        self.material.show_place(percent)
        self.find_bar.end()
        self.head.show_tools(is_text=is_text)
        self.head.set_headings(())
        self.bodies.setCurrentWidget(self.text if is_text else self._nothing)
        self._nothing.setVisible(not is_text and self._kind is MaterialKind.NONE)
        self.place.is_tracked = self._kind in (MaterialKind.NONE, MaterialKind.OTHER)
        self.place.await_text(percent)
        self.material.setVisible(self._kind is not MaterialKind.NONE)
        self._narrow()
        self.text.set_source(lesson.body)

    @property
    def _is_document_shown(self) -> bool:
        return self.document is not None and self.bodies.currentWidget() is self.document

    def _first_place(self, page: CoursePage) -> int:
        """Where one stopped; a lesson that is done is read again from its beginning."""
        return 0 if page.studied.is_completed else page.studied.place

    def _rendered(self) -> None:
        self.head.set_headings(self.text.headings)
        if not self._is_document_shown:
            self.text_shown.emit(self._page.lesson, self.text.plain.text())

    def _stopped(self, seconds: int) -> None:
        """In a recording, as the person says."""
        self.material.show_place(seconds)
        self.moved.emit(seconds)

    def _go_on(self, lesson_id: str) -> None:
        """Whoever goes on from a text that ends in sight has read it."""
        is_next = lesson_id == self._page.next and self.place.is_tracked
        if is_next and self.bodies.currentWidget() is self.text and self.place.is_at_end:
            self.completed.emit()
        self.lesson_opened.emit(lesson_id)

    def _step_size(self, step: int) -> None:
        place = READING_SIZE.choices.index(self.text.text_size) + step
        if 0 <= place < len(READING_SIZE.choices):
            self.size_chosen.emit(READING_SIZE.choices[place])

    def _show_sizes(self) -> None:
        size = self.text.text_size
        self.head.set_sizes(can_shrink=size > READING_SIZE.choices[0], can_grow=size < READING_SIZE.choices[-1])

    @override
    def word(self) -> None:
        course, lesson = self._page.course, self._page.lesson
        if course is None or lesson is None:
            return
        self.head.show_course(course.title)
        self._title.setText(lesson.title)
        self._meta.setText(words.lesson_meta(lesson))
        self.text.setAccessibleName(lesson.title)
        self._nothing.set_texts(words.no_text_notice(lesson))

    def _made_document(self) -> DocumentView:
        from pharmat_desktop.ui.courses.document_view import DocumentView

        made = DocumentView()
        made.moved.connect(self.moved)
        made.completed.connect(self.completed)
        made.outside_requested.connect(self.outside_requested)
        self.bodies.addWidget(made)
        return made

    def make_room(self, pixels: int) -> None:
        """Beside the text, for what stands there."""
        self._room = pixels
        self._narrow()

    def _narrow(self) -> None:
        measure = WIDEST_PAGE if self._is_document_shown else self.text.measure()
        self._column.setMaximumWidth(measure + 2 * Space.S + self._room)

    def _build(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.head)
        column.addWidget(self._title)
        column.addWidget(self._meta)
        column.addSpacing(Space.S)
        column.addWidget(self.material)
        column.addWidget(self.find_bar)
        self.beside = QHBoxLayout()
        self.beside.addWidget(self.bodies, 1)
        column.addLayout(self.beside, 1)
        column.addWidget(self.foot)
        self._column = QWidget()
        self._column.setLayout(column)
        self.text.setMinimumWidth(NARROWEST_TEXT)
        put_in_middle(QHBoxLayout(self), self._column)

    def _connect(self) -> None:
        self.head.closed.connect(self.closed)
        self.head.find_requested.connect(self.begin_search)
        self.head.size_stepped.connect(self._step_size)
        self.head.heading_chosen.connect(self.text.show_heading)
        self.text.anchorClicked.connect(open_link)
        self.material.stopped.connect(self._stopped)
        self.material.completed.connect(self.completed)
        self.text.rendered.connect(self._rendered)
        self.place.moved.connect(self.moved)
        self.place.end_reached.connect(self.completed)
        self.find_bar.closed.connect(self.text.setFocus)
        self.foot.lesson_opened.connect(self._go_on)
        self.foot.completed.connect(self.completed)


def _is_other(before: Lesson | None, lesson: Lesson) -> bool:
    """Whether there is something else to read; else a sync would scroll back to the beginning."""
    return before is None or (before.id, before.body, before.file_path) != (lesson.id, lesson.body, lesson.file_path)
