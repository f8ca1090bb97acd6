"""The agenda as a list that goes on at both ends, with today where it begins."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen, QShowEvent
from PySide6.QtWidgets import QStyleOptionViewItem

from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sessions import words
from pharmat_desktop.ui.sessions.agenda import AgendaModel, AgendaRow
from pharmat_desktop.ui.sessions.block_paint import SHAPES, inks_of
from pharmat_desktop.ui.sessions.calendar_presenter import CalendarPresenter
from pharmat_desktop.ui.sessions.entries import Entry, Look
from pharmat_desktop.ui.theme import color, font, icon_pixmap
from pharmat_desktop.ui.theme.tokens import SMALL_STRONG, Radius, Size, Space
from pharmat_desktop.ui.widgets.list_row import Index, ListRowDelegate, RowList, RowLook
from pharmat_desktop.ui.widgets.painting import draw_line_of_text, fill_rounded, mirrored

HEADING = 36
NEAR = 2 * Size.ROW
"""Pixels from an end at which the agenda reads on."""


class AgendaDelegate(ListRowDelegate):
    """A tile that tells subject and standing, the title, and when with whom; headings for days."""

    @override
    def look(self, index: Index) -> RowLook:
        row: AgendaRow = index.data(SNAPSHOT_ROLE)
        entry = row.entry
        if entry is None:
            return RowLook(words.day_text(row.day))
        when = words.time_text(entry.starts_at, self._zone(index))
        subtitle = f"{when} · {isolated(entry.person)}" if entry.person else when
        standing = "" if entry.look is Look.CONFIRMED else words.short_look_text(entry.look)
        badge = "!" if entry.asks else ""
        return RowLook(words.title_text(entry), subtitle, standing, badge=badge)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: AgendaRow = index.data(SNAPSHOT_ROLE)
        return QSize(200, Size.ROW if row.entry is not None else HEADING)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: AgendaRow = index.data(SNAPSHOT_ROLE)
        if row.entry is None:
            self._paint_heading(painter, option, row)
        else:
            super().paint(painter, option, index)

    @override
    def paint_leading(self, painter: QPainter, rect: QRect, look: RowLook, index: Index) -> None:
        entry: Entry | None = index.data(SNAPSHOT_ROLE).entry
        if entry is None:
            return
        subject, fill, text = inks_of(entry)
        fill_rounded(painter, rect, Radius.INPUT, fill)
        edge = SHAPES[entry.look].edge
        if edge is not Qt.PenStyle.NoPen:
            inks = {Look.MISSED: color("danger"), Look.CANCELLED: color("border_strong")}
            pen = QPen(inks.get(entry.look, subject), 1.4)
            pen.setStyle(edge)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), Radius.INPUT, Radius.INPUT)
        name = words.LOOK_ICONS[entry.look] or words.KIND_ICONS[entry.kind]
        ink = text if entry.look is Look.RUNNING or SHAPES[entry.look].is_quiet else subject
        pixmap = icon_pixmap(name, ink.name(), Size.ICON, self._view.devicePixelRatioF())
        spot = QRect(0, 0, Size.ICON, Size.ICON)
        spot.moveCenter(rect.center())
        painter.drawPixmap(spot.topLeft(), pixmap)

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, row: AgendaRow) -> None:
        line = option.rect.adjusted(Space.L, Space.S, -Space.L, 0)
        style, ink = (SMALL_STRONG, "accent") if row.is_today else (SMALL_STRONG, "muted")
        text = words.heading_text(row.day, row.count, is_today=row.is_today)
        draw_line_of_text(painter, line, text, font(style), color(ink))
        if row.is_today:
            rule = QRect(option.rect.left(), option.rect.top() + Space.XS, option.rect.width(), 2)
            painter.fillRect(mirrored(rule, option.rect, option.direction), color("accent"))

    def _zone(self, index: Index) -> str:
        model = index.model()
        return model.zone if isinstance(model, AgendaModel) else "UTC"


class AgendaList(RowList):
    """Reads on when one comes near either end, and stays where it is while rows come above."""

    def __init__(self, presenter: CalendarPresenter) -> None:
        super().__init__("")
        self._presenter = presenter
        self._is_placed = False
        self._is_reading = False
        self.is_being_entered = False
        """The first row that becomes current is none that one went to."""
        self.setUniformItemSizes(False)
        self.setModel(presenter.agenda)
        self.setItemDelegate(AgendaDelegate(self))
        self._end = QTimer(self, singleShot=True, interval=0)
        self._end.timeout.connect(self.read_on)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._end.start())

    def show_today(self) -> None:
        """Today's heading at the top, with as much below it as there is."""
        row = next(
            (n for n, row in enumerate(self._presenter.agenda.items()) if row.entry is None and row.is_today), -1
        )
        if row >= 0:
            self.scrollTo(self._presenter.agenda.index(row), RowList.ScrollHint.PositionAtTop)

    def show_entry(self, entry_id: str) -> None:
        """Make a session the current row, if the agenda has come to it."""
        row = self._presenter.agenda.row_of(entry_id)
        if row >= 0:
            self.setCurrentIndex(self._presenter.agenda.index(row))

    def read_on(self) -> None:
        """Called when the scroll bar rests."""
        bar = self.verticalScrollBar()
        if self._is_reading or not self._is_placed:
            return
        self._is_reading = True
        if bar.value() >= bar.maximum() - NEAR:
            self._presenter.extend_agenda(is_ahead=True)
        if bar.value() <= NEAR:
            self._read_back()
        self._is_reading = False

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_placed:
            self._is_placed = True
            self.doItemsLayout()
            self.show_today()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """One begins at what is in sight: Qt would begin at the first row there is, weeks ago."""
        if not self.currentIndex().isValid():
            self.is_being_entered = True
            self.setCurrentIndex(self._first_in_sight())
            self.is_being_entered = False
        super().focusInEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters are commands of the calendar."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isalpha() or event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _read_back(self) -> None:
        """Rows come above: what is seen stays where it is."""
        anchor = QPersistentModelIndex(self._top())
        before = self.visualRect(self._top()).top() if anchor.isValid() else 0
        if self._presenter.extend_agenda(is_ahead=False) and anchor.isValid():
            self.doItemsLayout()
            after = self.visualRect(self.model().index(anchor.row(), 0)).top()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + after - before)

    def _first_in_sight(self) -> QModelIndex:
        """The first session below the top, or the last one there is."""
        rows, top = self._presenter.agenda.items(), max(0, self._top().row())
        sessions = [row for row, shown in enumerate(rows) if shown.entry is not None]
        row = next((row for row in sessions if row >= top), sessions[-1] if sessions else -1)
        return self._presenter.agenda.index(row) if row >= 0 else QModelIndex()

    def _top(self) -> QModelIndex:
        return self.indexAt(QPoint(self.viewport().width() // 2, 1))
