"""The list pane of the courses screen: search, courses, and what stands there instead of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from pharmat_desktop.ui.courses.delegates import CourseDelegate
from pharmat_desktop.ui.courses.presenter import CourseListState, CoursesPresenter
from pharmat_desktop.ui.errors import details_of, words_for
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import H2, Space
from pharmat_desktop.ui.widgets.labels import Label
from pharmat_desktop.ui.widgets.list_row import RowList
from pharmat_desktop.ui.widgets.search_field import SearchField
from pharmat_desktop.ui.widgets.skeleton import Skeleton
from pharmat_desktop.ui.widgets.states import EmptyState, ErrorState


class CourseListView(QWidget):
    """Binds the presenter's course model; the main window owns it."""

    course_opened = Signal()
    """A course was chosen: in a narrow window the detail must come in front."""

    def __init__(self, presenter: CoursesPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._title = Label("", H2)
        self.search = SearchField("")
        self.list = RowList("")
        self.list.setModel(presenter.courses)
        self.list.setItemDelegate(CourseDelegate(self.list))
        self._skeleton = Skeleton("")
        self._empty = EmptyState("graduation-cap")
        self._no_match = EmptyState("search")
        self._error = ErrorState()
        self._stack = QStackedWidget()
        for page in (self.list, self._skeleton, self._empty, self._no_match, self._error):
            self._stack.addWidget(page)
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
        head.addWidget(self._title)
        head.addWidget(self.search)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.list)

    def _bind(self) -> None:
        presenter = self._presenter
        self.search.textChanged.connect(presenter.search)
        self.search.left_downwards.connect(self._enter_list)
        self.list.row_opened.connect(self._open)
        self.list.selectionModel().currentChanged.connect(self._follow)
        self._empty.action_requested.connect(presenter.refresh)
        self._no_match.action_requested.connect(self.search.clear)
        self._error.retry_requested.connect(presenter.refresh)
        presenter.list_state_changed.connect(self._show_state)
        presenter.courses.rowsInserted.connect(self._show_state_again)
        presenter.courses.rowsRemoved.connect(self._show_state_again)

    def _enter_list(self) -> None:
        self.list.setFocus()
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self._presenter.courses.index(0))

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
        if state.error is not None:
            words = words_for(state.error)
            self._error.set_error(words.title, words.advice, details_of(state.error))
        self._stack.setCurrentWidget(self._page_for(state))

    def _page_for(self, state: CourseListState) -> QWidget:
        if state.error is not None:
            return self._error
        if self._presenter.courses.rowCount():
            return self.list
        if state.total:
            return self._no_match
        return self._skeleton if state.is_loading else self._empty

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Courses"))
        self.search.set_name(self.tr("Search courses"))
        self.list.setAccessibleName(self.tr("Courses"))
        self._skeleton.setAccessibleName(self.tr("Courses are being loaded"))
        self._empty.set_texts(
            self.tr("No courses yet"), self.tr("Courses appear here when your tutor or the academy enrols you.")
        )
        self._empty.set_action(self.tr("Look again"))
        self._no_match.set_texts(self.tr("No course matches"), self.tr("Try another word, or look at all courses."))
        self._no_match.set_action(self.tr("Show all courses"))
        self._show_state(self._presenter.list_state)
