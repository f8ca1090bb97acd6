"""The list pane of the students: search, order, rows, and what stands there instead of them."""

from __future__ import annotations

from pharmat_desktop.domain.students import StudentCard
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.students import words
from pharmat_desktop.ui.students.presenter import ListState, Order, StudentsPresenter
from pharmat_desktop.ui.widgets.badge import badge_text
from pharmat_desktop.ui.widgets.choice import Combo
from pharmat_desktop.ui.widgets.list_row import Index, ListRowDelegate, RowList, RowLook
from pharmat_desktop.ui.widgets.list_side import ListSide
from pharmat_desktop.ui.widgets.search_field import SearchField


class StudentDelegate(ListRowDelegate):
    """The picture, the name, the next session or the last, progress, unread messages, and a mark for a note."""

    def __init__(self, view: RowList, presenter: StudentsPresenter) -> None:
        super().__init__(view)
        self._presenter = presenter

    @override
    def look(self, index: Index) -> RowLook:
        card: StudentCard = index.data(SNAPSHOT_ROLE)
        return RowLook(
            words.name_text(card),
            words.row_text(card, self._presenter.zone),
            "" if card.progress is None else words.percent_text(card.progress),
            badge=badge_text(card.unread) if card.unread else "",
            marks=("sticky-note",) if card.has_note else (),
            avatar_id=card.id,
            is_strong=card.unread > 0,
            progress=card.progress,
        )


class StudentListView(ListSide):
    """Binds the presenter's model; the main window owns it."""

    def __init__(self, presenter: StudentsPresenter) -> None:
        super().__init__(presenter.students, "graduation-cap")
        self._presenter = presenter
        self.search = SearchField("")
        self.order = Combo()
        self.list.setItemDelegate(StudentDelegate(self.list, presenter))
        self.build(self.search, self.order)
        self._bind()
        self.word()

    def show_student(self, student_id: str) -> None:
        """Make a student the current row, if the search lets them be seen."""
        self.make_current(self._presenter.students.row_of(student_id))

    def _bind(self) -> None:
        presenter = self._presenter
        self.search.textChanged.connect(presenter.search)
        self.search.left_downwards.connect(self.pages.enter_list)
        self.order.activated.connect(lambda _: presenter.sort(self.order.currentData()))
        self.pages.no_match.action_requested.connect(self.search.clear)
        self.pages.error.retry_requested.connect(presenter.refresh)
        presenter.state_changed.connect(self._show)

    @override
    def open_item(self, item: StudentCard) -> None:
        self._presenter.open(item.id)

    def _show(self, state: ListState) -> None:
        self.pages.show_for(total=state.total, is_loading=state.is_loading, error=state.error)
        self.order.setCurrentIndex(self.order.findData(state.order))

    @override
    def word(self) -> None:
        self.title.setText(self.tr("Students"))
        self.search.set_name(self.tr("Search students"))
        self.order.setAccessibleName(self.tr("Order"))
        self.list.setAccessibleName(self.tr("Students"))
        self.pages.skeleton.setAccessibleName(self.tr("Students are being loaded"))
        about = self.tr("Whoever takes your course, books a session or is assigned to you appears here.")
        self.pages.empty.set_texts(self.tr("No students yet"), about)
        self.pages.no_match.set_texts(self.tr("No student matches"), self.tr("Try another name, address or course."))
        self.pages.no_match.set_action(self.tr("Show all students"))
        self.order.clear()
        for order, text in (
            (Order.NAME, self.tr("By name")),
            (Order.NEXT, self.tr("Next session first")),
            (Order.QUIET, self.tr("Longest without a session")),
            (Order.PROGRESS, self.tr("Least progress first")),
            (Order.UNREAD, self.tr("Unread messages first")),
        ):
            self.order.addItem(text, order)
        self._show(self._presenter.state)
