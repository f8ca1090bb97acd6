"""Beside a lesson: one's bookmarks, highlights and notes in it, and a place to write."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.lesson_marks import MAX_NOTE, LessonMark, MarkKind
from pharmat_desktop.ui.courses import words
from pharmat_desktop.ui.courses.marks import MarkModel, MarksPresenter, Placed
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color, colors, icon_pixmap
from pharmat_desktop.ui.theme.tokens import H3, SMALL, Radius, Size, Space
from pharmat_desktop.ui.widgets.buttons import Button, IconButton
from pharmat_desktop.ui.widgets.flow_layout import FlowLayout
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.list_row import Index, ListRowDelegate, RowList, RowLook
from pharmat_desktop.ui.widgets.painting import fill_rounded
from pharmat_desktop.ui.widgets.text_area import TextArea
from pharmat_desktop.ui.widgets.worded import Worded

WIDTH, NARROWEST = 300, 225
ICONS = {MarkKind.BOOKMARK: "bookmark", MarkKind.HIGHLIGHT: "highlighter", MarkKind.NOTE: "sticky-note"}


class MarkDelegate(ListRowDelegate):
    """What kind of mark, its words, and where it stands."""

    inset = Space.S

    @override
    def look(self, index: Index) -> RowLook:
        placed: Placed = index.data(SNAPSHOT_ROLE)
        is_lost = placed.is_of_open and placed.span is None
        here = words.mark_here(placed.mark)
        details = here if placed.is_of_open and not is_lost else words.mark_details(placed.mark, is_lost=is_lost)
        return RowLook(words.mark_title(placed.mark), details, subtitle_tone="warn" if is_lost else "muted")

    @override
    def paint_leading(self, painter: QPainter, rect: QRect, look: RowLook, index: Index) -> None:
        placed: Placed = index.data(SNAPSHOT_ROLE)
        fill_rounded(painter, rect, Radius.INPUT, color("surface2"))
        spot = QRect(0, 0, Size.ICON, Size.ICON)
        spot.moveCenter(rect.center())
        icon = icon_pixmap(ICONS[placed.mark.kind], colors().muted, Size.ICON, self._view.devicePixelRatioF())
        painter.drawPixmap(spot.topLeft(), icon)


class MarksPanel(Worded, QWidget):
    """Hidden until it is asked for. A note is kept when one leaves it."""

    chosen = Signal(object)
    """Placed: the text shall show where it stands."""
    closed = Signal()
    page_note_requested = Signal()
    """To the page in sight, of a document."""

    def __init__(self, presenter: MarksPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._mark: LessonMark | None = None
        self._title = Label("", H3)
        self._close = IconButton("x", "", Size.XSMALL)
        self._none = wrapped(Label("", SMALL, "muted"))
        self.list = RowList("")
        self.list.setModel(presenter.model)
        self.list.setItemDelegate(MarkDelegate(self.list))
        self._about = wrapped(Label("", SMALL, "muted"))
        self.note = TextArea("", lines=5, limit=MAX_NOTE)
        self.keep = Button("", "primary")
        self.remove = Button("", "ghost")
        self.page_note = Button("", "secondary")
        self.page_note.clicked.connect(self.page_note_requested)
        self.page_note.hide()
        self.undo = Button("", "link")
        self._removed: LessonMark | None = None
        self._editor = QWidget()
        self.setMaximumWidth(WIDTH)
        self._build()
        self._connect()
        self.word()
        self._show_mark(None)
        self.undo.hide()
        self.hide()

    @override
    def sizeHint(self) -> QSize:
        return QSize(WIDTH, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        """In a narrow window the text keeps more of the width."""
        return QSize(NARROWEST, super().minimumSizeHint().height())

    def show_pages(self, *, is_of_pages: bool) -> None:
        """Whether the open lesson shows pages of a document."""
        self.page_note.setVisible(is_of_pages)
        self._none.setText(self._none_text(is_of_pages=is_of_pages))

    def begin_note(self, mark_id: str) -> None:
        """Write to a mark, which has just been made."""
        self.show()
        row = self._presenter.model.row_of(mark_id)
        if row >= 0:
            self.list.setCurrentIndex(self._presenter.model.index(row))
            self.note.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif is_control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._write()
        elif event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self._remove()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        model: MarkModel = self._presenter.model
        self.list.row_opened.connect(lambda index: self.chosen.emit(index.data(SNAPSHOT_ROLE)))
        self.list.selectionModel().currentChanged.connect(self._turn_to)
        for changed in (model.rowsInserted, model.rowsRemoved, model.dataChanged):
            changed.connect(self._follow)
        self._close.clicked.connect(self._leave)
        self.keep.clicked.connect(self._write)
        self.remove.clicked.connect(self._remove)
        self.undo.clicked.connect(self._restore)

    def _turn_to(self, current: QModelIndex) -> None:
        placed: Placed | None = current.data(SNAPSHOT_ROLE) if current.isValid() else None
        if placed is None or self._mark is None or placed.id != self._mark.id:
            self._write()
        self._show_mark(placed.mark if placed else None)
        if placed is not None:
            self._forget_removed()
        if placed is not None and self.list.hasFocus():
            self.chosen.emit(placed)

    def _follow(self) -> None:
        """The shown mark may be another by now, or gone; what is being written stays."""
        self._none.setVisible(self._presenter.model.rowCount() == 0)
        if self._mark is None:
            return
        placed = self._presenter.model.item(self._presenter.model.row_of(self._mark.id))
        is_unchanged = self.note.text().strip() == self._mark.note
        if placed is None:
            self._show_mark(None)
        elif is_unchanged:
            self._show_mark(placed.mark)
        else:
            self._mark = placed.mark

    def _show_mark(self, mark: LessonMark | None) -> None:
        is_same = mark is not None and self._mark is not None and mark.id == self._mark.id
        self._mark = mark
        self._editor.setVisible(mark is not None)
        if mark is not None:
            self._about.setText(f"“{mark.anchor.quote}”" if mark.anchor.quote else "")
            if not is_same or self.note.text().strip() != mark.note:
                self.note.set_text(mark.note)

    def _write(self) -> None:
        if self._mark is not None:
            self._presenter.write(self._mark, self.note.text())
            self._mark = replace(self._mark, note=self.note.text().strip())

    def _remove(self) -> None:
        if (mark := self._mark) is not None:
            self._show_mark(None)
            self._presenter.remove(mark)
            self._removed = mark
            self.undo.show()
            self.undo.setFocus()

    def _restore(self) -> None:
        if self._removed is not None:
            self._presenter.restore(self._removed)
        self._forget_removed()
        self.list.setFocus()

    def _forget_removed(self) -> None:
        self._removed = None
        self.undo.hide()

    def _leave(self) -> None:
        self._write()
        self.hide()
        self.closed.emit()

    @override
    def word(self) -> None:
        self._title.setText(self.tr("Your notes"))
        self._close.set_name(self.tr("Close the notes"))
        self.list.setAccessibleName(self.tr("Your bookmarks, highlights and notes in this lesson"))
        self._none.setText(self._none_text(is_of_pages=self._presenter.is_of_pages))
        self.page_note.setText(self.tr("Write to this page"))
        self.note.set_label(self.tr("Your note"))
        self.keep.setText(self.tr("Keep note"))
        self.remove.setText(self.tr("Remove"))
        self.undo.setText(self.tr("Removed. Put it back"))

    def _none_text(self, *, is_of_pages: bool) -> str:
        if is_of_pages:
            return self.tr("Keep a page, or write to it. Only you see it.")
        return self.tr("Select words and highlight them, or keep a place. Only you see it.")

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        buttons = FlowLayout(Space.XS)
        buttons.addWidget(self.keep)
        buttons.addWidget(self.remove)
        editor = QVBoxLayout(self._editor)
        editor.setContentsMargins(0, 0, 0, 0)
        editor.setSpacing(Space.S)
        editor.addWidget(self._about)
        editor.addWidget(self.note)
        editor.addLayout(buttons)
        self._about.setMaximumHeight(3 * SMALL.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self.page_note, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._none)
        column.addWidget(self.list, 1)
        column.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._editor)
