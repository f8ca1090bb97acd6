"""Rows of list panes: avatar, title, one line below, time and badge at the end; and the view that shows them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QCursor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color, colors, font, icon_pixmap
from pharmat_desktop.ui.theme.tokens import BODY, BODY_MEDIUM, BODY_STRONG, SMALL, Radius, Size, Space
from pharmat_desktop.ui.widgets.avatar import paint_avatar
from pharmat_desktop.ui.widgets.badge import HEIGHT, badge_width, paint_badge
from pharmat_desktop.ui.widgets.painting import draw_focus_ring, draw_line_of_text, fill_rounded, mirrored
from pharmat_desktop.ui.widgets.progress import paint_progress

Index = QModelIndex | QPersistentModelIndex


class RowLook(NamedTuple):
    """What one row shows. All texts are plain and on one line."""

    title: str
    subtitle: str = ""
    time: str = ""
    time_room: int = 0
    """Pixels kept free before the time, for what a subclass paints there."""
    badge: str = ""
    badge_tone: str = "accent"
    marks: tuple[str, ...] = ()
    """Icons before the badge, quiet ones; what they mean belongs into what a screen reader says, too."""
    mark_tone: str = "muted"
    avatar_id: str = ""
    is_strong: bool = False
    """Unread: the title is heavier and the line below is as dark as the title."""
    subtitle_tone: str = "muted"
    progress: int | None = None
    """Percent done, as a bar below the texts; None for rows without one."""


class RowState(NamedTuple):
    """How a row stands in its view."""

    is_selected: bool
    is_hovered: bool
    has_focus: bool


class ListRowDelegate(QStyledItemDelegate):
    """Paints `look(index)` in `Size.ROW` pixels, mirrored right to left. Subclasses say the look."""

    inset = Space.L
    """Pixels between the view's edges and what the row shows."""

    def __init__(self, view: RowList) -> None:
        super().__init__(view)
        self._view = view

    def look(self, index: Index) -> RowLook:
        """What the row shows; the model's text when a subclass does not say."""
        return RowLook(str(index.data() or ""))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(240, Size.ROW)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        state = self._view.state_of(index)
        self._paint_background(painter, option, state)
        content = option.rect.adjusted(self.inset, 0, -self.inset, 0)
        look = self.look(index)
        leading = QRect(content.left(), content.center().y() - Size.AVATAR // 2 + 1, Size.AVATAR, Size.AVATAR)
        self.paint_leading(painter, _visual(option, leading), look, index)
        texts = content.adjusted(Size.AVATAR + Space.M, 0, 0, 0)
        if look.progress is not None:
            self._paint_progress(painter, option, texts, look.progress, is_selected=state.is_selected)
            texts.translate(0, -4)
        self._paint_texts(painter, option, texts, look, is_selected=state.is_selected)
        painter.restore()

    def paint_leading(self, painter: QPainter, rect: QRect, look: RowLook, index: Index) -> None:
        """The 40 pixels before the texts."""
        paint_avatar(painter, rect, look.avatar_id or look.title, look.title)

    def _paint_texts(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, look: RowLook, *, is_selected: bool
    ) -> None:
        """Title and time above, the other line and the badge below; `area` is not mirrored yet."""
        ink, muted = ("on_soft", "soft_muted") if is_selected else ("text", "muted")
        top = QRect(area.left(), area.top() + 11, area.width(), BODY.line)
        bottom = QRect(area.left(), top.bottom() + 3, area.width(), BODY.line)
        time_width = QFontMetrics(font(SMALL)).horizontalAdvance(look.time) + 2 if look.time else 0
        badge = badge_width(look.badge)
        room = badge + len(look.marks) * (Size.ICON_SMALL + Space.XS)
        time_ink = "accent" if look.is_strong and look.badge_tone == "accent" else muted
        time_rect = _visual(option, _end_of(top, time_width))
        draw_line_of_text(painter, time_rect, look.time, font(SMALL), color(time_ink), at_end=True)
        title_font = font(BODY_STRONG if look.is_strong else BODY_MEDIUM)
        draw_line_of_text(
            painter, _visual(option, _before(top, time_width + look.time_room)), look.title, title_font, color(ink)
        )
        tone = (ink if look.is_strong else muted) if look.subtitle_tone == "muted" else look.subtitle_tone
        below = _visual(option, _before(bottom, room))
        draw_line_of_text(painter, below, look.subtitle, font(BODY), color(tone))
        if look.badge:
            box = _end_of(bottom, badge)
            pill = QRect(box.left(), box.center().y() - HEIGHT // 2 + 1, badge, HEIGHT)
            paint_badge(painter, _visual(option, pill), look.badge, tone=look.badge_tone)
        self._paint_marks(painter, option, _before(bottom, badge), look)

    def _paint_marks(self, painter: QPainter, option: QStyleOptionViewItem, line: QRect, look: RowLook) -> None:
        """From the end of `line` on."""
        ink, dpr = getattr(colors(), look.mark_tone), painter.device().devicePixelRatio()
        for place, name in enumerate(look.marks):
            left = line.right() + 1 - (place + 1) * Size.ICON_SMALL - place * Space.XS
            spot = QRect(left, line.center().y() - Size.ICON_SMALL // 2 + 1, Size.ICON_SMALL, Size.ICON_SMALL)
            pixmap = icon_pixmap(name, ink, Size.ICON_SMALL, dpr)
            painter.drawPixmap(_visual(option, spot).topLeft(), pixmap)

    def _paint_progress(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, percent: int, *, is_selected: bool
    ) -> None:
        bar = _visual(option, QRect(area.left(), area.bottom() - 11, area.width(), 4))
        is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        paint_progress(painter, bar, percent, mirrored=is_mirrored, track="surface" if is_selected else "border")

    def _paint_background(self, painter: QPainter, option: QStyleOptionViewItem, state: RowState) -> None:
        box = option.rect.adjusted(self.inset // 4, 1, -(self.inset // 4), -1)
        if state.is_selected:
            fill_rounded(painter, box, Radius.INPUT, color("accent_soft"))
        elif state.is_hovered:
            fill_rounded(painter, box, Radius.INPUT, QColor(color("surface2")))
        if state.has_focus:
            draw_focus_ring(painter, box, Radius.INPUT, color("focus"))


class RowList(QListView):
    """A list pane's view: one row is current, Enter or a click opens it, and an empty selection is never forced."""

    row_opened = Signal(QModelIndex)
    """The row that was clicked, or on which Enter was pressed."""
    menu_requested = Signal(QModelIndex)
    """The row that was clicked with the other button, or the current one, for the menu key."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget())  # as in chat's WindowedList
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self.row_opened)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        self.menu_requested.emit(self.indexAt(event.pos()) if is_by_mouse else self.currentIndex())

    def state_of(self, index: Index) -> RowState:
        """How the row stands now. Asked of the view: the option's own flags cost the start 10 ms for QStyle."""
        row = self.model().index(index.row(), index.column())
        cursor = self.viewport().mapFromGlobal(QCursor.pos())
        return RowState(
            is_selected=self.selectionModel().isSelected(row),
            is_hovered=self.viewport().underMouse() and self.visualRect(row).contains(cursor),
            has_focus=self.hasFocus() and self.currentIndex().row() == index.row(),
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.setCurrentIndex(self.currentIndex())  # selects: Qt made it current without, when the focus came in
            self.row_opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


def _visual(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    return mirrored(rect, option.rect, option.direction)


def _end_of(line: QRect, width: int) -> QRect:
    return QRect(line.right() + 1 - width, line.top(), width, line.height())


def _before(line: QRect, taken: int) -> QRect:
    return line.adjusted(0, 0, -(taken + Space.S) if taken else 0, 0)
