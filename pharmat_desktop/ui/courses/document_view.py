"""A PDF to read: pages, zoom and search by Qt's own reader, which runs no scripts; its links lead nowhere."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QModelIndex, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPalette, QResizeEvent
from PySide6.QtPdf import QPdfDocument, QPdfSearchModel
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color
from pharmat_desktop.ui.theme.tokens import BODY, SMALL, Size, Space
from pharmat_desktop.ui.widgets.buttons import Button, IconButton
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.search_field import SearchField
from pharmat_desktop.ui.widgets.worded import Worded

NARROW = 360
"""Pixels below which some things above the pages give way."""
STEP = 1.2
"""By how much one step makes pages larger."""
SMALLEST, LARGEST = 0.25, 5.0


class _Pages(QPdfView):
    """Qt would open a document's links in the browser without asking; here a click is for nothing but the focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._tone_ground()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._tone_ground()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """As wide as the view, pages grow with it: what was in sight stays."""
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        super().resizeEvent(event)
        if share and self.zoomMode() is QPdfView.ZoomMode.FitToWidth:
            bar.setValue(round(share * bar.maximum()))

    def _tone_ground(self) -> None:
        """Around the pages, where Qt takes a dark grey in any theme."""
        palette = self.palette()
        if palette.color(QPalette.ColorRole.Dark) != color("surface2"):
            palette.setColor(QPalette.ColorRole.Dark, color("surface2"))
            self.setPalette(palette)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        ends = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        if Qt.Key(event.key()) in ends:
            bar.setValue(ends[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class DocumentView(Worded, QWidget):
    """Owned by the lesson page. Shows what it is given; damaged and locked documents are said to be so."""

    moved = Signal(int)
    """The page that is now in front, from 0: one went there."""
    turned = Signal()
    """Another page is in front, by whatever way."""
    completed = Signal()
    """The last page was seen."""
    outside_requested = Signal()
    """Another program shall show it."""

    def __init__(self) -> None:
        super().__init__()
        self._contents = QByteArray()
        self._buffer = QBuffer(self)
        self.document = QPdfDocument(self)
        self._search = QPdfSearchModel(self)
        self._search.setDocument(self.document)
        self.pages = _Pages(self)
        self.pages.setDocument(self.document)
        self.pages.setPageMode(QPdfView.PageMode.MultiPage)
        self.pages.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.pages.setSearchModel(self._search)
        self.pages.setFrameShape(QFrame.Shape.NoFrame)
        self.field = SearchField("")
        self.found = Label("", SMALL, "muted")
        self.where = Label("", SMALL, "muted")
        self.smaller, self.larger = IconButton("zoom-out", ""), IconButton("zoom-in", "")
        self.outside = IconButton("external-link", "")
        self.problem = wrapped(Label("", BODY))
        self.elsewhere = Button("", "secondary")
        self._stack = QStackedWidget()
        self._result = -1
        self._awaited: int | None = None
        """A page that is to be gone to: until then nobody has moved."""
        self._build()
        self._connect()
        self.word()
        self.setFocusProxy(self.pages)

    def show_contents(self, contents: bytes, page: int) -> None:
        """All of a document, at a page."""
        self.document.close()
        self._buffer.close()
        self._contents = QByteArray(contents)
        self._buffer.setData(self._contents)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        is_good = self.document.error() is QPdfDocument.Error.None_ and self.document.pageCount() > 0
        self._stack.setCurrentIndex(0 if is_good else 1)
        self.word()
        self._awaited = max(0, min(page, self.document.pageCount() - 1)) if is_good else None
        QTimer.singleShot(0, self, self._go_to_page)  # once it is in front, as wide as it will be

    def go_to(self, page: int) -> None:
        """To a page, also before the document is in front."""
        if self._awaited is None:
            self.pages.pageNavigator().jump(max(0, min(page, self.document.pageCount() - 1)), QPointF(), 0)
        else:
            self._awaited = page

    def _go_to_page(self) -> None:
        page, self._awaited = self._awaited, None
        if page:
            self.pages.pageNavigator().jump(page, QPointF(), 0)

    @property
    def is_settled(self) -> bool:
        """Whether it is where it was to be opened."""
        return self._awaited is None

    @property
    def page(self) -> int:
        return self.pages.pageNavigator().currentPage()

    def begin_search(self) -> None:
        self.field.setFocus()
        self.field.selectAll()

    def zoom(self, factor: float) -> None:
        now = self.pages.zoomFactor() if self.pages.zoomMode() is QPdfView.ZoomMode.Custom else 1.0
        self.pages.setZoomMode(QPdfView.ZoomMode.Custom)
        self.pages.setZoomFactor(max(SMALLEST, min(LARGEST, now * factor)))

    def go(self, step: int) -> None:
        """To the next place with what is searched for, or the one before."""
        count = self._search.rowCount(QModelIndex())
        if count:
            self._result = (self._result + step) % count
            self.pages.setCurrentSearchResultIndex(self._result)
            link = self._search.resultAtIndex(self._result)
            self.pages.pageNavigator().jump(link.page(), link.location(), 0)
        self._show_place()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl with plus, minus, zero: larger, smaller, as wide as the page."""
        is_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        factors = {Qt.Key.Key_Plus: STEP, Qt.Key.Key_Equal: STEP, Qt.Key.Key_Minus: 1 / STEP}
        if is_control and Qt.Key(event.key()) in factors:
            self.zoom(factors[Qt.Key(event.key())])
        elif is_control and event.key() == Qt.Key.Key_0:
            self.pages.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside notes in a small window there is no room to say which page it is."""
        super().resizeEvent(event)
        self.where.setVisible(event.size().width() >= NARROW)

    def _connect(self) -> None:
        self.pages.pageNavigator().currentPageChanged.connect(self._moved)
        self.pages.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.field.textChanged.connect(self._look_for)
        self.field.returnPressed.connect(lambda: self.go(1))
        self._search.countChanged.connect(self._show_place)
        self.smaller.clicked.connect(lambda: self.zoom(1 / STEP))
        self.larger.clicked.connect(lambda: self.zoom(STEP))
        for button in (self.outside, self.elsewhere):
            button.clicked.connect(self.outside_requested)

    def _look_for(self, text: str) -> None:
        self._result = -1
        self._search.setSearchString(text.strip())
        self._show_place()

    def _moved(self, page: int) -> None:
        self._show_place()
        self.turned.emit()
        if self.is_settled and self.document.status() is QPdfDocument.Status.Ready:
            self.moved.emit(page)

    def _scrolled(self, value: int) -> None:
        bar = self.pages.verticalScrollBar()
        is_at_end = bar.maximum() > 0 and value >= bar.maximum() - Space.M
        if is_at_end and self.is_settled and self.isVisible():
            self.completed.emit()

    def _show_place(self) -> None:
        number = self.locale().toString
        count = self.document.pageCount()
        words = self.tr("Page {n} of {count}").replace("{n}", number(self.page + 1))
        self.where.setText(words.replace("{count}", number(count)) if count > 0 else "")
        results = self._search.rowCount(QModelIndex())
        if not self.field.text().strip():
            self.found.setText("")
        elif not results:
            self.found.setText(self.tr("Not found"))
        else:
            words = self.tr("{n} of {count}").replace("{n}", number(max(0, self._result) + 1))
            self.found.setText(words.replace("{count}", number(results)))

    @override
    def word(self) -> None:
        self.field.set_name(self.tr("Find in this document"))
        self.smaller.set_name(self.tr("Smaller"))
        self.larger.set_name(self.tr("Larger"))
        self.outside.set_name(self.tr("Open with another program"))
        self.elsewhere.setText(self.tr("Open with another program"))
        self.pages.setAccessibleName(self.tr("Pages of the document"))
        self.problem.setText(self._problem_text())
        self._show_place()

    def _problem_text(self) -> str:
        locked = (QPdfDocument.Error.IncorrectPassword, QPdfDocument.Error.UnsupportedSecurityScheme)
        if self.document.error() in locked:
            return self.tr("This document is locked with a password. Ask your tutor for it, and open it elsewhere.")
        return self.tr("This document is damaged, or no PDF. Tell your tutor, so that it is uploaded again.")

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.where)
        row.addStretch(1)
        row.addWidget(self.field, 2)
        for part in (self.found, self.smaller, self.larger, self.outside):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        readable = QWidget()
        column = QVBoxLayout(readable)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(row)
        column.addWidget(self.pages, 1)
        broken = QWidget()
        words = QVBoxLayout(broken)
        words.setSpacing(Space.M)
        words.addStretch()
        words.addWidget(self.problem)
        words.addWidget(self.elsewhere, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch()
        self._stack.addWidget(readable)
        self._stack.addWidget(broken)
        self.pages.setMinimumHeight(Size.ROW)
        self.pages.setMinimumWidth(NARROW // 2)
        self.field.setMinimumWidth(NARROW // 4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
