"""A text to read: there at once however long it is, and nothing in it runs, fetches or reads anything by itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QPyTextObject,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from pharmat_desktop.domain.settings import READING_SIZE
from pharmat_desktop.ui.links import is_allowed
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.reading.dressing import Dressing, Heading, show_source
from pharmat_desktop.ui.reading.formulas import Formulas
from pharmat_desktop.ui.reading.objects import (
    FORMULA,
    NUMBER,
    OBJECT,
    PICTURE,
    FormulaObject,
    PictureObject,
    PictureSource,
)
from pharmat_desktop.ui.reading.plain import PlainText
from pharmat_desktop.ui.reading.source import Formula, prepared
from pharmat_desktop.ui.theme import font
from pharmat_desktop.ui.theme.tokens import Space, TypeStyle
from pharmat_desktop.ui.widgets.labels import plain_tooltip

MEASURE = 68
"""Letters on a line: more are hard to follow to the next one."""
FIRST, SLICE = 0.008, 0.006
"""Seconds of work before the text is shown, and then between two other things."""
_SAMPLE = "The half-life of a drug is the time in which half of it leaves the body"
_FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


class Tint(NamedTuple):
    """A part of the text with a colour behind it."""

    start: int
    end: int
    color: QColor


class ClosedDocument(QTextDocument):
    """Loads nothing. Qt's own reads local files and decodes what stands in an address, even where a view refuses to."""

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return None


class ReadingView(QTextBrowser):
    """`anchorClicked` tells of a click on a link; nothing is opened here."""

    rendered = Signal()
    """All of the text has its final form: places in it stay."""

    def __init__(self, name: str, formulas: Formulas | None = None, pictures: PictureSource | None = None) -> None:
        super().__init__()
        self._source = ""
        self._size = READING_SIZE.default
        self._formulas = formulas
        self._pictures = pictures
        self._own: tuple[Formula, ...] = ()
        self._dressing: Dressing | None = None
        self.plain = PlainText(self)
        self._tints: dict[str, Sequence[Tint]] = {}
        self._handlers: list[QPyTextObject] = []
        self._made: QTextDocument | None = None
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._go_on)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self._leave_room()
        self.highlighted.connect(self._tell_where_a_link_leads)
        if formulas is not None:
            formulas.ready.connect(self._lay_out_formulas)

    @property
    def headings(self) -> Sequence[Heading]:
        """Of what has been dressed so far."""
        return self._dressing.headings if self._dressing is not None else ()

    def show_heading(self, heading: Heading) -> None:
        self.show_place(self.document().findBlockByNumber(heading.block).position())

    @property
    def is_rendered(self) -> bool:
        return self._dressing is None or not self._next.isActive()

    def set_source(self, markdown: str) -> None:
        """Show `markdown` from its beginning."""
        self._source = markdown
        self._tints.clear()
        self.verticalScrollBar().setValue(0)
        self._render()

    def set_text_size(self, pixels: int) -> None:
        """One of READING_SIZE. The text stays at its place."""
        if pixels != self._size:
            self._size = pixels
            self.setMaximumWidth(self.measure())
            self._render_again()

    @property
    def text_size(self) -> int:
        return self._size

    def measure(self) -> int:
        """Pixels of a line of MEASURE letters, with the scroll bar."""
        letters = QFontMetricsF(font(TypeStyle(self._size, self._size, 400)))
        return round(letters.horizontalAdvance(_SAMPLE) * MEASURE / len(_SAMPLE)) + 24

    def place(self) -> int:
        """Where in the text the upper edge of the view is: characters from the beginning."""
        self._finish_layout()
        return self.cursorForPosition(QPoint(0, 2)).position()

    def show_place(self, place: int) -> None:
        """Scroll so that the line with this character is at the upper edge."""
        self._finish_layout()
        cursor = QTextCursor(self.document())
        cursor.setPosition(max(0, min(place, self.document().characterCount() - 1)))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - 2)

    def _finish_layout(self) -> None:
        """Qt lays out a long text bit by bit, and until then takes a place below for its end."""
        if self.is_rendered:
            self.document().size()

    def bring_in_sight(self, place: int) -> None:
        """Scroll, if need be, so that this character is well inside the view."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(max(0, min(place, self.document().characterCount() - 1)))
        rect = self.cursorRect(cursor)
        if rect.top() < 0 or rect.bottom() > self.viewport().height():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + rect.top() - self.viewport().height() // 3)

    def tint(self, layer: str, tints: Sequence[Tint]) -> None:
        """Colours behind parts of the text; a layer that is set later lies above."""
        self._tints[layer] = tints
        selections = []
        for part in (part for parts in self._tints.values() for part in parts):
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            last = self.document().characterCount() - 1
            cursor.setPosition(min(part.start, last))
            cursor.setPosition(min(part.end, last), QTextCursor.MoveMode.KeepAnchor)
            letters = QTextCharFormat()
            letters.setBackground(part.color)
            selection.cursor, selection.format = cursor, letters
            selections.append(selection)
        self.setExtraSelections(selections)

    def pictures_changed(self) -> None:
        """More pictures are here, or none will come."""
        self._lay_out_anew(PICTURE)

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Nothing: a picture's address would tell its owner who reads the text, and when."""
        return None

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        """Text alone, with formulas as they were written."""
        copied = QMimeData()
        copied.setText(self.textCursor().selection().toPlainText().replace(OBJECT, ""))
        return copied

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F7 puts a caret into the text, so that words can be selected without a mouse; again takes it out."""
        if event.key() == Qt.Key.Key_F7:
            self.setTextInteractionFlags(self.textInteractionFlags() ^ Qt.TextInteractionFlag.TextSelectableByKeyboard)
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break elsewhere: what was at the upper edge stays there."""
        is_scrolled = self.verticalScrollBar().value() > 0 and event.size().width() != event.oldSize().width()
        at = self.place() if is_scrolled else 0
        super().resizeEvent(event)
        if is_scrolled:
            self.show_place(at)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._source:
            self._render_again()
        elif event.type() is QEvent.Type.LayoutDirectionChange:
            self._leave_room()

    def _leave_room(self) -> None:
        """Between the text and the scroll bar, on whichever side that is."""
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(Space.S if is_mirrored else 0, 0, 0 if is_mirrored else Space.S, 0)

    def _render_again(self) -> None:
        if self._source:
            at = self.place()
            self._render()
            while not self.is_rendered:
                self._go_on()
            self.show_place(at)

    def _render(self) -> None:
        self.plain.forget()
        source = prepared(self._source)
        self._own = source.formulas if self._formulas is not None else ()
        document = ClosedDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setMarkdown(source.text, _FEATURES)
        self._dressing = Dressing(document, self._size, source.formulas, self._is_picture)
        is_done = self._dressing.step(FIRST, self._in_sight())
        self._show_document(document)
        if self._formulas is not None:
            self._formulas.ask(self._own)
        self._next.start(0)
        if is_done:
            self._end()

    def _in_sight(self) -> int:
        """More characters than the view can show at once: the rest is dressed after the first paint."""
        return max(1, self.viewport().height() // self._size) * MEASURE

    def _show_document(self, document: QTextDocument) -> None:
        """Handlers first: asked without one, Qt gives an object no room."""
        layout = document.documentLayout()
        self._handlers = []
        if self._formulas is not None:
            self._handlers.append(FormulaObject(self._formulas, lambda: self._own))
            layout.registerHandler(FORMULA, self._handlers[-1])
        if self._pictures is not None:
            self._handlers.append(PictureObject(self._pictures))
            layout.registerHandler(PICTURE, self._handlers[-1])
        before, self._made = self._made, document
        self.setDocument(document)
        if before is not None:
            before.deleteLater()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _go_on(self) -> None:
        self._next.stop()
        if self._dressing is None:
            return
        if self._dressing.step(SLICE):
            self._end()
        else:
            self._next.start(0)

    def _end(self) -> None:
        self._next.stop()
        self.plain.forget()
        self._lay_out_formulas()
        self.rendered.emit()

    def _is_picture(self, name: str) -> bool:
        return self._pictures is not None and self._pictures.is_allowed(name)

    def _lay_out_formulas(self) -> None:
        if self._dressing is None or self._formulas is None:
            return
        for place in list(self._dressing.objects):
            form = place.charFormat()
            if form.objectType() != FORMULA:
                continue
            formula = self._own[int(form.property(NUMBER))]
            if self._formulas.is_known(formula) and self._formulas.outlines(formula) is None:
                show_source(place)
        self._lay_out_anew(FORMULA)

    def _lay_out_anew(self, kind: int) -> None:
        if self._dressing is None:
            return
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for place in self._dressing.objects:
            if place.charFormat().objectType() == kind:
                self.document().markContentsDirty(place.selectionStart(), 1)
        cursor.endEditBlock()

    def _tell_where_a_link_leads(self, link: QUrl) -> None:
        self.setToolTip(plain_tooltip(link.toString()) if is_allowed(link) else "")
