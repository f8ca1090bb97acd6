"""Choosing an emoji: recent ones first, a search by name, a grid; by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from pharmat_desktop.ui.chat.emoji import all_emoji, emoji_name, matching
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import font
from pharmat_desktop.ui.theme.tokens import H2, SMALL, Space
from pharmat_desktop.ui.widgets.labels import Label
from pharmat_desktop.ui.widgets.search_field import SearchField

CELL = 40
COLUMNS, ROWS = 8, 6
MAX_RECENT = 2 * COLUMNS


class EmojiModel(QStringListModel):
    """Each cell is an emoji; assistive technology hears its name."""

    @override
    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # type: ignore[override]
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return emoji_name(super().data(index, Qt.ItemDataRole.DisplayRole))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        return super().data(index, role)


class EmojiGrid(QListView):
    """Arrows move, Enter and a click choose."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget())
        self.setAccessibleName(name)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setGridSize(QSize(CELL, CELL))
        self.setFont(font(H2))
        self.setFixedSize(COLUMNS * CELL + 14, ROWS * CELL + 2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.emoji = EmojiModel(self)
        self.setModel(self.emoji)
        self.clicked.connect(self._choose)

    def show_emoji(self, emoji: Sequence[str]) -> None:
        self.emoji.setStringList(list(emoji))
        self.setCurrentIndex(self.emoji.index(0))

    def choose_current(self) -> None:
        self._choose(self.currentIndex())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose_current()
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(Qt.ItemDataRole.DisplayRole))


class EmojiPicker(QFrame):
    """A popover; deletes itself when it closes. Shown by `open_at`."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, recent: Sequence[str] = ()) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("surface", "popover")
        self._recent = tuple(recent[:MAX_RECENT])
        self.search = SearchField(self.tr("Search emoji"))
        self.grid = EmojiGrid(self.tr("Emoji"))
        self._none = Label(self.tr("No emoji has such a name."), SMALL, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        column.setSpacing(Space.S)
        for widget in (self.search, self._none, self.grid):
            column.addWidget(widget)
        self.search.textChanged.connect(self._filter)
        self.search.left_downwards.connect(lambda: self.grid.setFocus(Qt.FocusReason.OtherFocusReason))
        self.grid.chosen.connect(self._choose)
        self._filter("")

    def open_at(self, place: QPoint) -> None:
        """Near `place`, a point on the screen, wholly on it."""
        self.adjustSize()
        screen = QGuiApplication.screenAt(place) or QGuiApplication.primaryScreen()
        area = screen.availableGeometry()
        top = place.y() - self.height() - Space.XS
        top = top if top >= area.top() else place.y() + Space.XS
        left = min(max(place.x(), area.left()), area.right() - self.width())
        self.move(left, min(max(top, area.top()), area.bottom() - self.height()))
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the search field, Enter chooses the first."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.grid.choose_current()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _filter(self, query: str) -> None:
        found = matching(query) if query.strip() else (*self._recent, *_without(all_emoji(), self._recent))
        self._none.setVisible(not found)
        self.grid.setVisible(bool(found))
        self.grid.show_emoji(found)

    def _choose(self, emoji: str) -> None:
        self.chosen.emit(emoji)
        self.close()


def with_recent(emoji: str, recent: Sequence[str]) -> tuple[str, ...]:
    """`recent` after `emoji` was used."""
    return (emoji, *_without(recent, (emoji,)))[:MAX_RECENT]


def _without(emoji: Sequence[str], left_out: Sequence[str]) -> list[str]:
    return [one for one in emoji if one not in left_out]
