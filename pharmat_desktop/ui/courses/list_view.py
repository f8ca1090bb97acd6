"""The list pane of the courses screen: search, courses, and what stands there instead of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.domain.courses import Course
from pharmat_desktop.ui.courses import words
from pharmat_desktop.ui.courses.delegates import CourseDelegate
from pharmat_desktop.ui.courses.filters import catalog_filters
from pharmat_desktop.ui.courses.presenter import CourseListState, CoursesPresenter, Side
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import SMALL
from pharmat_desktop.ui.widgets.buttons import Button, IconButton
from pharmat_desktop.ui.widgets.labels import Label
from pharmat_desktop.ui.widgets.list_side import ListSide, in_line
from pharmat_desktop.ui.widgets.search_field import SearchField
from pharmat_desktop.ui.widgets.segments import Segments


class CourseListView(ListSide):
    """Binds the presenter's course model; the main window owns it."""

    def __init__(self, presenter: CoursesPresenter) -> None:
        super().__init__(presenter.courses, "graduation-cap")
        self._presenter = presenter
        self._is_learning = True
        self.flight = IconButton("plane", "")
        self.new = IconButton("plus", "")
        self.new.hide()
        self.sides = Segments(tuple(Side))
        self.search = SearchField("")
        self.filter = Button("", "secondary")
        self.filters = catalog_filters(presenter, self)
        self._found = Label("", SMALL, "muted")
        self.list.setItemDelegate(CourseDelegate(self.list))
        self.top.addWidget(self.flight)
        self.top.addWidget(self.new)
        self.build(self.sides, self.search, in_line(self.filter, self._found))
        self._bind()
        self.word()

    def _bind(self) -> None:
        presenter = self._presenter
        self.sides.chosen.connect(self._turn_to)
        self.search.textChanged.connect(presenter.search)
        self.filter.clicked.connect(lambda: self.filters.open_below(self.filter))
        self.search.left_downwards.connect(self.pages.enter_list)
        self.pages.empty.action_requested.connect(self._find_some)
        self.pages.no_match.action_requested.connect(self._show_all)
        self.pages.error.retry_requested.connect(presenter.refresh)
        presenter.list_state_changed.connect(self._show_state)
        presenter.courses.rowsInserted.connect(self._show_state_again)
        presenter.courses.rowsRemoved.connect(self._show_state_again)

    def let_look(self) -> None:
        """For somebody who takes no courses."""
        self._is_learning = False
        self.word()

    def _turn_to(self, side: str) -> None:
        self._presenter.show_side(Side(side))
        self.search.setText(self._presenter.list_state.wish.query)
        self.word()

    def _find_some(self) -> None:
        """Nobody who has no course yet is left without a way to one."""
        if self._presenter.list_state.side is Side.MINE:
            self.sides.set_key(Side.CATALOG)
        else:
            self._presenter.refresh()

    def _show_all(self) -> None:
        self._presenter.show_all()
        self.search.clear()

    @override
    def open_item(self, item: Course) -> None:
        self._presenter.open_course(item.id)

    def _show_state_again(self) -> None:
        self._show_state(self._presenter.list_state)

    def _show_state(self, state: CourseListState) -> None:
        self.pages.show_for(total=state.total, is_loading=state.is_loading, error=state.error)
        is_catalog = state.side is Side.CATALOG
        self.filter.setVisible(is_catalog)
        self._found.setVisible(is_catalog)
        self._found.setText(words.found_text(state.found, state.total))
        self.filter.setText(_filter_text(len(state.wish.chosen)))

    @override
    def word(self) -> None:
        self.title.setText(self.tr("Courses"))
        self.flight.set_name(self.tr("Get ready to be offline"))
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
            advice = self.tr("Find one in the catalog and enrol.")
            empty.set_texts(
                self.tr("No courses yet"), advice if self._is_learning else self.tr("What you teach appears here.")
            )
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
