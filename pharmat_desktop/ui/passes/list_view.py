"""The list pane of packages and credits: what one has, what is on offer."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from pharmat_desktop.domain.passes import PassKind, PassState
from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.passes import words
from pharmat_desktop.ui.passes.presenter import PassesPresenter
from pharmat_desktop.ui.passes.state import Form, PassesState, Row, Side
from pharmat_desktop.ui.theme import color, colors, icon_pixmap
from pharmat_desktop.ui.theme.tokens import Radius, Size
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.list_row import Index, ListRowDelegate, RowList, RowLook
from pharmat_desktop.ui.widgets.list_side import ListSide
from pharmat_desktop.ui.widgets.painting import fill_rounded
from pharmat_desktop.ui.widgets.segments import Segments


class PassDelegate(ListRowDelegate):
    """An icon, what it is, with whom, and what is left or what it costs."""

    def __init__(self, view: RowList, presenter: PassesPresenter) -> None:
        super().__init__(view)
        self._presenter = presenter

    @override
    def look(self, index: Index) -> RowLook:
        row: Row = index.data(SNAPSHOT_ROLE)
        title, sees_students = str(index.data() or ""), self._presenter.sees_students
        if row.held is not None:
            state = words.state_text(row.held.state(self._presenter.page.now))
            name = isolated(words.other_name(row.held, is_tutor=sees_students))
            below = f"{name} · {state or words.until_text(row.held)}"
            return RowLook(title, below, words.left_text(row.held) if not state else "")
        if row.package is None:
            return RowLook(title)
        terms = words.package_terms(row.package)
        if not self._presenter.is_tutor:
            terms = f"{isolated(row.package.tutor)} · {words.short_terms(row.package)}"
        marks = ("hourglass",) if row.is_waiting else ("archive",) if not row.package.is_active else ()
        return RowLook(title, terms, words.price_text(row.package), marks=marks)

    @override
    def paint_leading(self, painter: QPainter, rect: QRect, look: RowLook, index: Index) -> None:
        row: Row = index.data(SNAPSHOT_ROLE)
        is_credit = row.held is not None and row.held.kind is PassKind.CREDIT
        is_good = (
            row.held.state(self._presenter.page.now) is PassState.USABLE
            if row.held is not None
            else row.package is not None and row.package.is_active
        )
        fill_rounded(painter, rect, Radius.INPUT, color("accent_soft" if is_good else "surface2"))
        spot = QRect(0, 0, Size.ICON, Size.ICON)
        spot.moveCenter(rect.center())
        ink = colors().on_soft if is_good else colors().muted
        name = "gift" if is_credit else "ticket"
        painter.drawPixmap(spot.topLeft(), icon_pixmap(name, ink, Size.ICON, self._view.devicePixelRatioF()))


class PassListView(ListSide):
    """Binds the presenter's model; the main window owns it."""

    def __init__(self, presenter: PassesPresenter) -> None:
        super().__init__(presenter.rows, "ticket")
        self._presenter = presenter
        self.sides = Segments(tuple(Side))
        self.begin = Button("", "primary")
        self.begin.setVisible(presenter.is_tutor)
        self.list.setItemDelegate(PassDelegate(self.list, presenter))
        self.build(self.sides, self.begin)
        self._bind()
        self.word()
        self._show_state(presenter.state)

    def show_side(self, side: Side) -> None:
        self.sides.set_key(side)

    def _bind(self) -> None:
        presenter = self._presenter
        self.sides.chosen.connect(self._turn_to)
        self.begin.clicked.connect(self._begin)
        self.pages.empty.action_requested.connect(self._take_up)
        self.pages.error.retry_requested.connect(presenter.refresh)
        presenter.state_changed.connect(self._show_state)
        for change in (presenter.rows.rowsInserted, presenter.rows.rowsRemoved):
            change.connect(lambda: self._show_state(presenter.state))

    def _turn_to(self, side: str) -> None:
        self._presenter.show_side(Side(side))
        self.word()
        self._show_state(self._presenter.state)

    def _begin(self) -> None:
        is_held = self._presenter.state.side is Side.HELD
        self._presenter.begin(Form.CREDIT if is_held else Form.OFFER)
        self.opened.emit()

    def _take_up(self) -> None:
        """What an empty list offers."""
        if self._presenter.is_tutor:
            self._begin()
        else:
            self.sides.set_key(Side.OFFERED)

    @override
    def open_item(self, item: Row) -> None:
        self._presenter.open(item)

    def _show_state(self, state: PassesState) -> None:
        self.sides.set_key(state.side)
        self.pages.show_for(total=0, is_loading=state.is_loading, error=state.error)

    @override
    def word(self) -> None:
        is_tutor, is_held = self._presenter.is_tutor, self._presenter.state.side is Side.HELD
        self.title.setText(self.tr("Packages and credits"))
        self.sides.setAccessibleName(self.tr("What is listed"))
        held, offered = self.tr("Yours"), self.tr("On offer")
        if is_tutor:
            held, offered = self.tr("Students have"), self.tr("You offer")
        elif self._presenter.is_office:
            held = self.tr("Students have")
        self.sides.set_words({Side.HELD: held, Side.OFFERED: offered})
        self.begin.setText(self.tr("Give a make-up session") if is_held else self.tr("New package"))
        self.list.setAccessibleName(self.tr("Packages and credits"))
        self.pages.skeleton.setAccessibleName(self.tr("Packages are being loaded"))
        self._word_empty(is_tutor=is_tutor, is_held=is_held)

    def _word_empty(self, *, is_tutor: bool, is_held: bool) -> None:
        empty = self.pages.empty
        if is_tutor:
            empty.set_action(self.begin.text())
            if is_held:
                empty.set_texts(self.tr("Nothing prepaid"), self.tr("What students buy or get from you appears here."))
            else:
                empty.set_texts(self.tr("Nothing on offer"), self.tr("Students save by paying several sessions ahead."))
        elif is_held and self._presenter.is_office:
            empty.set_texts(self.tr("Nothing prepaid"), self.tr("What students buy or get appears here."))
            empty.set_action("")
        elif is_held:
            empty.set_texts(self.tr("Nothing prepaid"), self.tr("Packages that you buy, and make-up sessions."))
            empty.set_action(self.tr("See what is on offer"))
        else:
            empty.set_texts(self.tr("Nothing on offer"), self.tr("What tutors offer ahead appears here."))
            empty.set_action("")
