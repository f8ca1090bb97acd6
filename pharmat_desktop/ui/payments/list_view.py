"""The list pane of payments: search, filters, what they come to, and the payments."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QPainter

from pharmat_desktop.domain.payments import Payment, PaymentId
from pharmat_desktop.ui.amounts import money_text
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.payments import words
from pharmat_desktop.ui.payments.facets import Facet, Order, periods
from pharmat_desktop.ui.payments.presenter import PaymentsPresenter
from pharmat_desktop.ui.payments.state import PaymentsState, Side
from pharmat_desktop.ui.theme import color, colors, icon_pixmap
from pharmat_desktop.ui.theme.tokens import BODY_MEDIUM, SMALL, Radius, Size
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.facet_filters import FacetFilters, FilterWords
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.list_row import Index, ListRowDelegate, RowList, RowLook
from pharmat_desktop.ui.widgets.list_side import ListSide, in_line
from pharmat_desktop.ui.widgets.painting import fill_rounded
from pharmat_desktop.ui.widgets.search_field import SearchField
from pharmat_desktop.ui.widgets.segments import Segments

_MARKS = {"danger": ("circle-alert",), "accent": ("hourglass",)}
"""What has to be noticed of a state, by its tone."""


class PaymentDelegate(ListRowDelegate):
    """What kind of thing it was, what, how much, where it stands and when."""

    def __init__(self, view: RowList, presenter: PaymentsPresenter) -> None:
        super().__init__(view)
        self._presenter = presenter

    @override
    def look(self, index: Index) -> RowLook:
        payment: Payment = index.data(SNAPSHOT_ROLE)
        now = self._presenter.rows.now
        tone = words.state_look(payment, now)[1]
        marks = ("triangle-alert",) if payment.dispute is not None else _MARKS.get(tone, ())
        below = words.below_text(payment, now, self._presenter.state.side)
        return RowLook(str(index.data()), below, money_text(payment.amount), marks=marks)

    @override
    def paint_leading(self, painter: QPainter, rect: QRect, look: RowLook, index: Index) -> None:
        payment: Payment = index.data(SNAPSHOT_ROLE)
        fill_rounded(painter, rect, Radius.INPUT, color("surface2"))
        spot = QRect(0, 0, Size.ICON, Size.ICON)
        spot.moveCenter(rect.center())
        name, dpr = words.KIND_ICONS[payment.kind], self._view.devicePixelRatioF()
        painter.drawPixmap(spot.topLeft(), icon_pixmap(name, colors().muted, Size.ICON, dpr))


class PaymentListView(ListSide):
    """Binds the presenter's model; the main window owns it."""

    def __init__(self, presenter: PaymentsPresenter) -> None:
        super().__init__(presenter.rows, "credit-card")
        self._presenter = presenter
        self.sides = Segments(presenter.sides)
        self.sides.setVisible(len(presenter.sides) > 1)
        self.search = SearchField("")
        self.filter = Button("", "secondary")
        self.filters = self._filters()
        self._found = Label("", SMALL, "muted")
        self.sums = wrapped(Label("", BODY_MEDIUM))
        self.list.setItemDelegate(PaymentDelegate(self.list, presenter))
        self.build(self.sides, self.search, in_line(self.filter, self._found), self.sums)
        self._bind()
        self.word()

    @override
    def open_item(self, item: Payment) -> None:
        self._presenter.open(item.id)

    def show_payment(self, payment_id: PaymentId) -> None:
        """Make its row the current one, where it is listed."""
        self.make_current(self._presenter.rows.reach(payment_id))

    def _filters(self) -> FacetFilters:
        presenter = self._presenter

        def found() -> str:
            return words.found_text(presenter.state.found, presenter.state.total)

        said = FilterWords(_filters_name, words.facet_text, words.choice_text, words.order_text, found)
        made = FacetFilters(presenter, Facet, Order, said, self)
        made.sorted_by = {Facet.PERIOD: periods(presenter.page.now)}
        presenter.state_changed.connect(made.show_state)
        return made

    def _bind(self) -> None:
        presenter = self._presenter
        self.sides.chosen.connect(self._turn_to)
        self.search.textChanged.connect(presenter.search)
        self.search.left_downwards.connect(self.pages.enter_list)
        self.filter.clicked.connect(lambda: self.filters.open_below(self.filter))
        self.pages.empty.action_requested.connect(presenter.look_again)
        self.pages.no_match.action_requested.connect(self._show_all)
        self.pages.error.retry_requested.connect(presenter.refresh)
        presenter.state_changed.connect(self._show_state)
        for change in (presenter.rows.rowsInserted, presenter.rows.rowsRemoved):
            change.connect(lambda: self._show_pages(presenter.state))

    def _turn_to(self, side: str) -> None:
        self.search.clear()
        self._presenter.show_side(Side(side))

    def _show_all(self) -> None:
        self._presenter.show_all()
        self.search.clear()

    def _show_state(self, state: PaymentsState) -> None:
        self.sides.set_key(state.side)
        self._found.setText(words.found_text(state.found, state.total))
        self.filter.setText(words.filter_text(len(state.wish.chosen)))
        self.sums.setText("\n".join(words.total_text(total) for total in state.sums))
        self.sums.setVisible(bool(state.sums))
        self._show_pages(state)

    def _show_pages(self, state: PaymentsState) -> None:
        self.pages.show_for(total=state.total, is_loading=state.is_loading, error=state.error)

    @override
    def word(self) -> None:
        self.title.setText(self.tr("Payments"))
        self.sides.setAccessibleName(self.tr("Which payments"))
        self.sides.set_words({side: words.side_text(side) for side in self._presenter.sides})
        self.search.set_name(self.tr("Search payments"))
        self.list.setAccessibleName(self.tr("Payments"))
        self.pages.skeleton.setAccessibleName(self.tr("Payments are being loaded"))
        self.pages.empty.set_texts(self.tr("No payments yet"), self.tr("What is paid appears here, with its receipt."))
        self.pages.empty.set_action(self.tr("Look again"))
        no_match = self.pages.no_match
        no_match.set_texts(self.tr("No payment matches"), self.tr("Try another word, or look at all payments."))
        no_match.set_action(self.tr("Show all payments"))
        self._show_state(self._presenter.state)
        self._presenter.word()


def _filters_name() -> str:
    return QCoreApplication.translate("payments", "Filter and sort payments")
