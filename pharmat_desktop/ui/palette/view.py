"""The palette over the window: a field, the list below it, and the keys that drive both. Escape leads back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE, KeyedListModel
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.palette.presenter import Entry, PalettePresenter
from pharmat_desktop.ui.theme import color, colors, icon_pixmap
from pharmat_desktop.ui.theme.tokens import Radius, Size, Space
from pharmat_desktop.ui.widgets.announcing import announce
from pharmat_desktop.ui.widgets.avatar import paint_avatar
from pharmat_desktop.ui.widgets.list_row import ListRowDelegate, RowList, RowLook
from pharmat_desktop.ui.widgets.painting import fill_rounded
from pharmat_desktop.ui.widgets.search_field import SearchField

Index = QModelIndex | QPersistentModelIndex
WIDTH, HEIGHT, TOP = 600, 460, 64
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}


class EntryModel(KeyedListModel[Entry]):
    """The entries that fit, the best first."""

    @override
    def text(self, item: Entry) -> str:
        return item.title

    @override
    def spoken(self, item: Entry) -> str:
        return ", ".join(part for part in (item.title, item.detail, item.keys) if part)


class _EntryDelegate(ListRowDelegate):
    inset = Space.M

    @override
    def look(self, index: Index) -> RowLook:
        entry: Entry = index.data(SNAPSHOT_ROLE)
        return RowLook(entry.title, entry.detail, entry.keys, avatar_id=entry.avatar_id)

    @override
    def paint_leading(self, painter: QPainter, rect: QRect, look: RowLook, index: Index) -> None:
        entry: Entry = index.data(SNAPSHOT_ROLE)
        if entry.avatar_id:
            paint_avatar(painter, rect, entry.avatar_id, entry.title)
            return
        fill_rounded(painter, rect, Radius.INPUT, color("surface2"))
        spot = QRect(0, 0, Size.ICON, Size.ICON)
        spot.moveCenter(rect.center())
        is_mirrored = self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft
        dpr = self._view.devicePixelRatioF()
        painter.drawPixmap(
            spot.topLeft(), icon_pixmap(entry.icon, colors().muted, Size.ICON, dpr, mirrored=is_mirrored)
        )


class PaletteView(QWidget):
    """Covers `window` until an entry is chosen or the person turns away; then it deletes itself."""

    chosen = Signal(object)
    """The Entry."""
    closed = Signal()

    def __init__(self, window: QWidget, presenter: PalettePresenter) -> None:
        super().__init__(window)
        presenter.setParent(self)
        self._came_from = QApplication.focusWidget()
        self.field = SearchField(self.tr("Go to a person, a course, a command…"))
        self.model = EntryModel(self)
        self.rows = RowList(self.tr("What fits"))
        self._panel = QFrame(self)
        self._build()
        self.field.textChanged.connect(presenter.search)
        self.field.installEventFilter(self)
        self.rows.row_opened.connect(self._choose)
        self.rows.selectionModel().currentChanged.connect(self._say)
        presenter.rows_changed.connect(self._show_rows)
        presenter.search("")
        window.installEventFilter(self)

    def open(self) -> None:
        self._cover()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Close without choosing; the focus goes back to where it was."""
        window = self.parentWidget()
        if window is not None:
            window.removeEventFilter(self)
        self.hide()
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()
        self.deleteLater()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self.parentWidget():
            self._cover()
        elif watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._drive(event)
        return False

    @override
    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  Qt's own name
        """Tab stays here: what lies below is covered."""
        self.field.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._panel.geometry().contains(event.position().toPoint()):
            self.leave()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        shade = QColor("#000000")
        shade.setAlpha(90)
        QPainter(self).fillRect(self.rect(), shade)

    def _drive(self, event: QKeyEvent) -> bool:
        """Arrows move through the list while the field keeps the focus. Whether the key was used."""
        key = Qt.Key(event.key())
        if key in _MOVES:
            self._move(_MOVES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.rows.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            return False
        return True

    def _move(self, step: int) -> None:
        """The ends lead to one another for single steps."""
        count = self.model.rowCount()
        if not count:
            return
        row = self.rows.currentIndex().row() + step
        row = row % count if abs(step) == 1 else max(0, min(count - 1, row))
        self.rows.setCurrentIndex(self.model.index(row))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            entry = index.data(SNAPSHOT_ROLE)
            self.leave()
            self.chosen.emit(entry)

    def _show_rows(self, entries: Sequence[Entry]) -> None:
        self.model.replace(entries)
        self.rows.setCurrentIndex(self.model.index(0) if entries else QModelIndex())
        self.rows.scrollToTop()

    def _say(self, current: QModelIndex) -> None:
        """The focus is in the field: screen readers hear of the row by being told."""
        if current.isValid() and self.isVisible():
            announce(self.rows, current.data(Qt.ItemDataRole.AccessibleTextRole))

    def _cover(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        self.setGeometry(window.rect())
        width = min(WIDTH, window.width() - 2 * Space.L)
        height = min(HEIGHT, window.height() - TOP - Space.L)
        self._panel.setGeometry((window.width() - width) // 2, TOP, width, height)

    def _build(self) -> None:
        self.rows.setModel(self.model)
        self.rows.setItemDelegate(_EntryDelegate(self.rows))
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._panel.setProperty("surface", "popover")
        self._panel.setAccessibleName(self.tr("Go to anything"))
        column = QVBoxLayout(self._panel)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(self.field)
        column.addWidget(self.rows, 1)
