"""The library screen put together: presenter, list pane and detail."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.services.library import LibraryService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.library.article_page import ArticleView
from pharmat_desktop.ui.library.list_view import LibraryListView
from pharmat_desktop.ui.library.presenter import LibraryPresenter
from pharmat_desktop.ui.reading.formulas import Formulas


class LibraryScreen(QObject):
    """`widgets` are for the shell, which owns them from then on."""

    article_opened = Signal()
    """A narrow window brings the detail in front."""
    list_wanted = Signal()
    """A narrow window brings the list in front."""

    def __init__(self, service: LibraryService, tasks: TaskScope, parent: QObject) -> None:
        super().__init__(parent)
        self.presenter = LibraryPresenter(service, tasks, self)
        self.list_widget = LibraryListView(self.presenter)
        self.list_widget.opened.connect(self.article_opened)
        self.detail_widget = ArticleView(self.presenter, Formulas(tasks, self))
        self.detail_widget.tags.chosen.connect(self._search)
        self.widgets: tuple[QWidget, QWidget] = (self.list_widget, self.detail_widget)

    def set_connection(self, status: ConnectionStatus) -> None:
        self.presenter.set_loading(status.is_first_sync)

    def _search(self, tag: str) -> None:
        """For what else is about it."""
        self.list_widget.search_all(tag)
        self.list_wanted.emit()

    def close(self) -> None:
        self.presenter.close()
