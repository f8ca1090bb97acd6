"""The settings screen: sections in the list pane, the chosen one's page in the detail."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE, KeyedListModel
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.settings.page import PageView, SettingsPage
from pharmat_desktop.ui.theme import color, colors, icon_pixmap
from pharmat_desktop.ui.theme.tokens import H2, Radius, Size, Space
from pharmat_desktop.ui.widgets.labels import Label
from pharmat_desktop.ui.widgets.list_row import ListRowDelegate, RowList, RowLook
from pharmat_desktop.ui.widgets.painting import fill_rounded
from pharmat_desktop.ui.widgets.worded import Worded

Index = QModelIndex | QPersistentModelIndex


class SectionModel(KeyedListModel[SettingsPage]):
    """The sections in their order."""

    @override
    def text(self, item: SettingsPage) -> str:
        return item.title()

    @override
    def spoken(self, item: SettingsPage) -> str:
        return f"{item.title()}, {item.about()}"


class _SectionDelegate(ListRowDelegate):
    @override
    def look(self, index: Index) -> RowLook:
        page: SettingsPage = index.data(SNAPSHOT_ROLE)
        return RowLook(page.title(), page.about())

    @override
    def paint_leading(self, painter: QPainter, rect: QRect, look: RowLook, index: Index) -> None:
        page: SettingsPage = index.data(SNAPSHOT_ROLE)
        fill_rounded(painter, rect, Radius.INPUT, color("surface2"))
        spot = QRect(0, 0, Size.ICON, Size.ICON)
        spot.moveCenter(rect.center())
        painter.drawPixmap(
            spot.topLeft(), icon_pixmap(page.icon, colors().muted, Size.ICON, self._view.devicePixelRatioF())
        )


class SectionList(Worded, QWidget):
    """The list pane. Arrow keys show each page as they pass it."""

    page_chosen = Signal(str)
    """The id of a section that became current."""
    page_opened = Signal()
    """A section was clicked or entered: a narrow window brings the page in front."""

    def __init__(self, pages: Sequence[SettingsPage]) -> None:
        super().__init__()
        self.model = SectionModel(self)
        self.model.replace(pages)
        self._title = Label("", H2)
        self.rows = RowList("")
        self.rows.setModel(self.model)
        self.rows.setItemDelegate(_SectionDelegate(self.rows))
        self.rows.selectionModel().currentChanged.connect(self._follow)
        self.rows.row_opened.connect(self.page_opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(Space.L, Space.L, Space.L, Space.M)
        head.addWidget(self._title)
        column.addLayout(head)
        column.addWidget(self.rows, 1)
        self.setFocusProxy(self.rows)
        self.word()

    def choose(self, page_id: str) -> None:
        """Raises ValueError for a section that is not there."""
        row = self.model.row_of(page_id)
        if row < 0:
            raise ValueError(f"no settings page {page_id!r}")
        self.rows.setCurrentIndex(self.model.index(row))

    @override
    def word(self) -> None:
        self._title.setText(self.tr("Settings"))
        self.rows.setAccessibleName(self.tr("Sections of the settings"))
        self.rows.viewport().update()

    def _follow(self, current: QModelIndex) -> None:
        if current.isValid():
            self.page_chosen.emit(current.data(SNAPSHOT_ROLE).id)


class _Pages(Worded, QStackedWidget):
    """The detail. A page is built when it is first shown."""

    def __init__(self, pages: Sequence[SettingsPage]) -> None:
        super().__init__()
        self._pages = {page.id: page for page in pages}
        self._views: dict[str, PageView] = {}

    def show_page(self, page_id: str) -> None:
        if page_id not in self._views:
            self._views[page_id] = PageView(self._pages[page_id])
            self.addWidget(self._views[page_id])
        self.setCurrentWidget(self._views[page_id])

    @override
    def word(self) -> None:
        for view in self._views.values():
            view.word()


class SettingsScreen(QObject):
    """`widgets` are for the shell, which owns them from then on. `pages` must hold at least one."""

    page_opened = Signal()
    """A narrow window brings the page in front."""

    def __init__(self, pages: Sequence[SettingsPage], parent: QObject) -> None:
        super().__init__(parent)
        self.list_widget = SectionList(pages)
        self.detail_widget = _Pages(pages)
        self.widgets: tuple[QWidget, QWidget] = (self.list_widget, self.detail_widget)
        self.list_widget.page_chosen.connect(self.detail_widget.show_page)
        self.list_widget.page_opened.connect(self.page_opened)
        self.show_page(pages[0].id)

    def show_page(self, page_id: str) -> None:
        """Raises ValueError for a page that is not there."""
        self.list_widget.choose(page_id)
