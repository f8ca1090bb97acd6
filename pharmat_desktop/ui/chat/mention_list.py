"""The people of a group above the composer while an @ and letters are typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QStyleOptionViewItem, QVBoxLayout, QWidget

from pharmat_desktop.domain.mention_choice import Candidate
from pharmat_desktop.ui.chat import people_words as words
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE, KeyedListModel
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color, font
from pharmat_desktop.ui.theme.tokens import BODY_MEDIUM, SMALL, Space
from pharmat_desktop.ui.widgets.announcing import announce
from pharmat_desktop.ui.widgets.avatar import paint_avatar
from pharmat_desktop.ui.widgets.list_row import ListRowDelegate, RowList
from pharmat_desktop.ui.widgets.painting import draw_line_of_text, mirrored

Index = QModelIndex | QPersistentModelIndex
ROW, FACE, WIDTH = 36, 24, 320
MOST_ROWS = 6
"""In sight at once; the others are scrolled to."""


class CandidateModel(KeyedListModel[Candidate]):
    """In the order in which they are likely meant."""

    @override
    def text(self, item: Candidate) -> str:
        return item.name

    @override
    def spoken(self, item: Candidate) -> str:
        return f"{item.name}, {self.about(item)}"

    def about(self, item: Candidate) -> str:
        """Who it is; of several with one name, that all of them are called."""
        if item.namesakes:
            return self.tr("%Ln people with this name", "", item.namesakes + 1)
        return words.role_text(item.member.role)


class CandidateDelegate(ListRowDelegate):
    """A face, the name, and who it is, on one line."""

    inset = Space.M

    def __init__(self, view: RowList, model: CandidateModel) -> None:
        super().__init__(view)
        self._model = model

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(WIDTH // 2, ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        state = self._view.state_of(index)
        self._paint_background(painter, option, state)
        item: Candidate = index.data(SNAPSHOT_ROLE)
        ink, muted = ("on_soft", "soft_muted") if state.is_selected else ("text", "muted")
        line = option.rect.adjusted(self.inset, 0, -self.inset, 0)
        face = QRect(line.left(), line.center().y() - FACE // 2 + 1, FACE, FACE)
        paint_avatar(painter, mirrored(face, option.rect, option.direction), item.id, item.name)
        line.setLeft(face.right() + 1 + Space.S)
        about = self._model.about(item)
        room = min(QFontMetrics(font(SMALL)).horizontalAdvance(about) + 2, line.width() // 2)
        end = QRect(line.right() + 1 - room, line.top(), room, line.height())
        draw_line_of_text(
            painter, mirrored(end, option.rect, option.direction), about, font(SMALL), color(muted), at_end=True
        )
        name = mirrored(line.adjusted(0, 0, -room - Space.S, 0), option.rect, option.direction)
        draw_line_of_text(painter, name, item.name, font(BODY_MEDIUM), color(ink))
        painter.restore()


class MentionList(QFrame):
    """Lies over the thread, above the composer, which keeps the focus and the keys. Owned by the thread's pane."""

    chosen = Signal(object)
    """The Candidate that was clicked."""

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        self._pane = pane
        self.setProperty("surface", "popover")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.model = CandidateModel(self)
        self.rows = RowList("")
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setModel(self.model)
        self.rows.setItemDelegate(CandidateDelegate(self.rows, self.model))
        self.rows.row_opened.connect(lambda index: self.chosen.emit(index.data(SNAPSHOT_ROLE)))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XS, Space.XS, Space.XS, Space.XS)
        column.addWidget(self.rows)
        self.hide()

    @property
    def current(self) -> Candidate | None:
        """Who is taken by Enter; None while Enter belongs to the composer."""
        return self.model.item(self.rows.currentIndex().row())

    def show_candidates(self, found: Sequence[Candidate], *, is_first_taken: bool) -> None:
        """`is_first_taken`: the first one is current, so that Enter takes it; otherwise none is."""
        was_open = self.isVisible()
        self.rows.setAccessibleName(self.tr("People to mention"))
        self.model.replace(found)
        self.rows.setCurrentIndex(self.model.index(0) if is_first_taken else QModelIndex())
        self.rows.scrollToTop()
        frame = 2 * (Space.XS + 1)
        self.setFixedSize(WIDTH, min(len(found), MOST_ROWS) * ROW + frame)
        self.show()
        self.raise_()
        if not was_open:
            self._say(self.tr("%Ln people to mention, arrow keys choose", "", len(found)))

    def place(self, corner: QPoint, *, is_mirrored: bool) -> None:
        """Above `corner` of the pane, beginning there as far as the pane has room."""
        most = self._pane.width() - self.width() - Space.S
        left = corner.x() - self.width() if is_mirrored else corner.x()
        self.move(max(Space.S, min(left, most)), corner.y() - self.height() - Space.XS)

    def step(self, by: int) -> None:
        """Make the next one current, or the one before; from the last to the first."""
        count, row = self.model.rowCount(), self.rows.currentIndex().row()
        target = (0 if by > 0 else count - 1) if row < 0 else (row + by) % count
        self.rows.setCurrentIndex(self.model.index(target))
        if (item := self.current) is not None:
            place = self.tr("{place} of {total}").replace("{place}", self.locale().toString(target + 1))
            self._say(f"{self.model.spoken(item)}, {place.replace('{total}', self.locale().toString(count))}")

    def _say(self, text: str) -> None:
        """To a screen reader: the focus stays where one types."""
        announce(self.rows, text)
