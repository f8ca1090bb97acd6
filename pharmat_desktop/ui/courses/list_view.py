"""The list pane of the courses screen: search, courses, and what stands there instead of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.ui.courses import words
from pharmat_desktop.ui.courses.delegates import CourseDelegate
from pharmat_desktop.ui.courses.filters import catalog_filters
from pharmat_desktop.ui.courses.presenter import CourseListState, CoursesPresenter, Side
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import H2, SMALL, Space
from pharmat_desktop.ui.widgets.buttons import Button, IconButton
from pharmat_desktop.ui.widgets.labels import Label
from pharmat_desktop.ui.widgets.list_pages import ListPages
from pharmat_desktop.ui.widgets.list_row import RowList
from pharmat_desktop.ui.widgets.search_field import SearchField
from pharmat_desktop.ui.widgets.segments import Segments


class CourseListView(QWidget):
    """Binds the presenter's course model; the main window owns it."""

    course_opened = Signal()
    """A course was chosen: in a narrow window the detail must come in front."""

    def __init__(self, presenter: CoursesPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._title = Label("", H2)
        self.new = IconButton("plus", "")
        self.new.hide()
        self.sides = Segments(tuple(Side))
        self.search = SearchField("")
        self.filter = Button("", "secondary")
        self.filters = catalog_filters(presenter, self)
        self._found = Label("", SMALL, "muted")
        self.list = RowList("")
        self.list.setModel(presenter.courses)
        self.list.setItemDelegate(CourseDelegate(self.list))
        self.pages = ListPages(self.list, "graduation-cap")
        self._build()
        self._bind()
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.L, 0, 0)
        column.setSpacing(Space.M)
        head = QVBoxLayout()
        head.setContentsMargins(Space.L, 0, Space.L, 0)
        head.setSpacing(Space.M)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.new)
        head.addLayout(top)
        for part in (self.sides, self.search):
            head.addWidget(part)
        line = QHBoxLayout()
        line.addWidget(self.filter)
        line.addWidget(self._found, 1)
        head.addLayout(line)
        column.addLayout(head)
        column.addWidget(self.pages, 1)
        self.setFocusProxy(self.list)

    def _bind(self) -> None:
        presenter = self._presenter
        self.sides.chosen.connect(self._turn_to)
        self.search.textChanged.connect(presenter.search)
        self.filter.clicked.connect(lambda: self.filters.open_below(self.filter))
        self.search.left_downwards.connect(self.pages.enter_list)
        self.list.row_opened.connect(self._open)
        self.list.selectionModel().currentChanged.connect(self._follow)
        self.pages.empty.action_requested.connect(self._find_some)
        self.pages.no_match.action_requested.connect(self._show_all)
        self.pages.error.retry_requested.connect(presenter.refresh)
        presenter.list_state_changed.connect(self._show_state)
        presenter.courses.rowsInserted.connect(self._show_state_again)
        presenter.courses.rowsRemoved.connect(self._show_state_again)

    def _turn_to(self, side: str) -> None:
        self._presenter.show_side(Side(side))
        self.search.setText(self._presenter.list_state.wish.query)
        self._retranslate()

    def _find_some(self) -> None:
        """Nobody who has no course yet is left without a way to one."""
        if self._presenter.list_state.side is Side.MINE:
            self.sides.set_key(Side.CATALOG)
        else:
            self._presenter.refresh()

    def _show_all(self) -> None:
        self._presenter.show_all()
        self.search.clear()

    def _follow(self, current: QModelIndex) -> None:
        """Arrow keys show each course as they pass it; the focus stays in the list."""
        if current.isValid() and self.list.hasFocus():
            self._presenter.open_course(current.data(SNAPSHOT_ROLE).id)

    def _open(self, index: QModelIndex) -> None:
        self._presenter.open_course(index.data(SNAPSHOT_ROLE).id)
        self.course_opened.emit()

    def _show_state_again(self) -> None:
        self._show_state(self._presenter.list_state)

    def _show_state(self, state: CourseListState) -> None:
        self.pages.show_for(total=state.total, is_loading=state.is_loading, error=state.error)
        is_catalog = state.side is Side.CATALOG
        self.filter.setVisible(is_catalog)
        self._found.setVisible(is_catalog)
        self._found.setText(words.found_text(state.found, state.total))
        self.filter.setText(_filter_text(len(state.wish.chosen)))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Courses"))
        self.new.set_name(self.tr("New course"))
        self.search.set_name(self.tr("Search courses"))
        self.list.setAccessibleName(self.tr("Courses"))
        self.pages.skeleton.setAccessibleName(self.tr("Courses are being loaded"))
        self.sides.setAccessibleName(self.tr("Which courses"))
        self.sides.set_words({Side.MINE: self.tr("My courses"), Side.CATALOG: self.tr("Catalog")})
        self._word_pages()
        self._show_state(self._presenter.list_state)

    def _word_pages(self) -> None:
        empty, no_match = self.pages.empty, self.pages.no_match
        if self._presenter.list_state.side is Side.MINE:
            empty.set_texts(self.tr("No courses yet"), self.tr("Find one in the catalog and enrol."))
            empty.set_action(self.tr("Open the catalog"))
        else:
            empty.set_texts(self.tr("The catalog is empty"), self.tr("The academy has published no course yet."))
            empty.set_action(self.tr("Look again"))
        no_match.set_texts(self.tr("No course matches"), self.tr("Try another word, or look at all courses."))
        no_match.set_action(self.tr("Show all courses"))


def _filter_text(chosen: int) -> str:
    if not chosen:
        return QCoreApplication.translate("courses", "Filter and sort")
    return QCoreApplication.translate("courses", "%Ln filters", "", chosen)
