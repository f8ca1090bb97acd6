"""Everything one keeps in lessons, over all courses, in one list that can be searched."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.folding import folded
from pharmat_desktop.domain.lesson_marks import LessonMark
from pharmat_desktop.services.lesson_marks import MarkService
from pharmat_desktop.ui.courses.marks import MarkModel, Placed
from pharmat_desktop.ui.courses.marks_panel import MarkDelegate
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE
from pharmat_desktop.ui.theme.tokens import BODY, H2, Space
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.list_row import RowList
from pharmat_desktop.ui.widgets.search_field import SearchField

SIZE = (560, 560)


class AllMarks(QDialog):
    """`chosen` leads to the lesson; marks of lessons that are gone can be read here only."""

    chosen = Signal(object)
    """LessonMark."""

    def __init__(self, service: MarkService, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Your notes in all courses"))
        self._marks: list[LessonMark] = []
        self.model = MarkModel(self)
        self.search = SearchField(self.tr("Search your notes"))
        self.list = RowList(self.tr("Your bookmarks, highlights and notes"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(MarkDelegate(self.list))
        self.none = wrapped(Label("", BODY, "muted"))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.M)
        for part in (Label(self.windowTitle(), H2), self.search, self.none):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        self.resize(*SIZE)
        self.search.textChanged.connect(self._filter)
        self.search.left_downwards.connect(self._enter_list)
        self.list.row_opened.connect(self._open)
        self._read(service)

    def _read(self, service: MarkService) -> None:
        try:
            self._marks = list(service.marks())
        except PharmatError as error:
            self.none.setText(words_for(error).sentence)
            return
        self._filter("")

    def _filter(self, query: str) -> None:
        wanted = folded(query).split()
        found = [mark for mark in self._marks if all(word in _searched(mark) for word in wanted)]
        self.model.replace([Placed(mark, is_of_open=False) for mark in found])
        if not found:
            is_empty = not self._marks
            text = (
                self.tr("You keep nothing yet. Highlight words in a lesson.") if is_empty else self.tr("Nothing found.")
            )
            self.none.setText(text)
        self.none.setVisible(not found)

    def _enter_list(self) -> None:
        self.list.setFocus()
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))

    def _open(self, index: QModelIndex) -> None:
        mark: LessonMark = index.data(SNAPSHOT_ROLE).mark
        if mark.lesson:
            self.chosen.emit(mark)
            self.accept()


def _searched(mark: LessonMark) -> str:
    return folded(f"{mark.note} {mark.anchor.quote} {mark.lesson} {mark.course}")
