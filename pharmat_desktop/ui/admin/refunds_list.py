"""The list pane of refunds: those to decide on, or those that are decided."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from pharmat_desktop.domain.payments import RefundId, RefundState
from pharmat_desktop.ui.admin import refunds_words as words
from pharmat_desktop.ui.admin.refunds_presenter import RefundsPresenter
from pharmat_desktop.ui.admin.refunds_state import RefundsState, Row, Side
from pharmat_desktop.ui.amounts import money_text
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.payments.words import KIND_ICONS
from pharmat_desktop.ui.theme import color, colors, icon_pixmap
from pharmat_desktop.ui.theme.tokens import Radius, Size
from pharmat_desktop.ui.widgets.list_row import Index, ListRowDelegate, RowLook
from pharmat_desktop.ui.widgets.list_side import ListSide
from pharmat_desktop.ui.widgets.painting import fill_rounded
from pharmat_desktop.ui.widgets.segments import Segments

_MARKS = {RefundState.APPROVED: ("hourglass",), RefundState.FAILED: ("circle-alert",)}


class RefundDelegate(ListRowDelegate):
    """What kind of thing it was, who asks, how much, and where it stands."""

    @override
    def look(self, index: Index) -> RowLook:
        row: Row = index.data(SNAPSHOT_ROLE)
        marks = ("triangle-alert",) if row.payment.dispute is not None else _MARKS.get(row.refund.state, ())
        is_new = row.refund.state is RefundState.REQUESTED
        text = str(index.data())
        return RowLook(text, words.below_text(row), money_text(row.refund.amount), marks=marks, is_strong=is_new)

    @override
    def paint_leading(self, painter: QPainter, rect: QRect, look: RowLook, index: Index) -> None:
        row: Row = index.data(SNAPSHOT_ROLE)
        fill_rounded(painter, rect, Radius.INPUT, color("surface2"))
        spot = QRect(0, 0, Size.ICON, Size.ICON)
        spot.moveCenter(rect.center())
        name, dpr = KIND_ICONS[row.payment.kind], self._view.devicePixelRatioF()
        painter.drawPixmap(spot.topLeft(), icon_pixmap(name, colors().muted, Size.ICON, dpr))


class RefundListView(ListSide):
    """Binds the presenter's model; the main window owns it."""

    def __init__(self, presenter: RefundsPresenter) -> None:
        super().__init__(presenter.rows, "undo-2")
        self._presenter = presenter
        self.sides = Segments(tuple(Side))
        self.list.setItemDelegate(RefundDelegate(self.list))
        self.build(self.sides)
        self.sides.chosen.connect(lambda side: presenter.show_side(Side(side)))
        self.pages.error.retry_requested.connect(presenter.refresh)
        presenter.state_changed.connect(self._show_state)
        for change in (presenter.rows.rowsInserted, presenter.rows.rowsRemoved):
            change.connect(lambda: self._show_state(presenter.state))
        self.word()

    @override
    def open_item(self, item: Row) -> None:
        self._presenter.open(item.id)

    def show_refund(self, refund_id: RefundId) -> None:
        """Make its row the current one, where it is listed."""
        self.make_current(self._presenter.rows.row_of(refund_id))

    def _show_state(self, state: RefundsState) -> None:
        self.sides.set_key(state.side)
        self.pages.show_for(total=state.total, is_loading=state.is_loading, error=state.error)
        if state.side is Side.WAITING:
            self.pages.empty.set_texts(self.tr("Nothing to decide"), self.tr("Who asks for money back appears here."))
        else:
            self.pages.empty.set_texts(self.tr("Nothing decided yet"), self.tr("What you decide appears here."))

    @override
    def word(self) -> None:
        self.title.setText(self.tr("Refunds"))
        self.sides.setAccessibleName(self.tr("Which refunds"))
        self.sides.set_words({side: words.side_text(side) for side in Side})
        self.list.setAccessibleName(self.tr("Refunds"))
        self.pages.skeleton.setAccessibleName(self.tr("Refunds are being loaded"))
        self._show_state(self._presenter.state)
