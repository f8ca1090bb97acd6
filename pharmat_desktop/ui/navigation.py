"""The rail: one button a view, the connection, and the account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QScrollArea, QVBoxLayout, QWidget

from pharmat_desktop.ui.connection import ConnectionIndicator
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color
from pharmat_desktop.ui.theme.tokens import Size, Space
from pharmat_desktop.ui.widgets.avatar import paint_avatar
from pharmat_desktop.ui.widgets.painted_button import PaintedButton
from pharmat_desktop.ui.widgets.painting import draw_focus_ring
from pharmat_desktop.ui.widgets.rail_button import RailButton
from pharmat_desktop.ui.widgets.scrolling import scroll_see_through

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pharmat_desktop.domain.connection import ConnectionStatus
    from pharmat_desktop.domain.overview import Unsent


class AccountButton(PaintedButton):
    """The avatar of who is signed in; opens the account menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._identity = ""
        self._name = ""
        self.setFixedSize(Size.TARGET, Size.TARGET)
        self.set_account("", "")

    def set_account(self, identity: str, name: str) -> None:
        self._identity, self._name = identity, name
        self.setAccessibleName(self.tr("Account: {name}").format(name=name))
        self.setToolTip(name.replace("<", "‹"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_avatar(painter, self.rect().adjusted(5, 5, -5, -5), self._identity, self._name)
        if self.hasFocus():
            draw_focus_ring(painter, self.rect(), Size.TARGET // 2, color("focus"))


class Rail(QFrame):
    """Owned by the main window, which owns the views that the buttons stand for."""

    view_chosen = Signal(str)
    """The key of the view whose button was pressed."""
    account_menu_requested = Signal(QWidget)
    """The avatar was pressed: whoever knows the accounts shows their menu beside it."""
    retry_requested = Signal()
    work_offline_toggled = Signal(bool)
    command_chosen = Signal(str)
    """One of menus.COMMANDS."""
    status_changed = Signal(object)
    """A new ConnectionStatus, for a popover that is open."""

    def __init__(self, *, can_work_offline: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "rail")
        self.setFixedWidth(Size.RAIL)
        self._buttons: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        self._placing = QTimer(self, singleShot=True, interval=0)
        self._placing.timeout.connect(self._bring_in_sight)
        self._head = QWidget()
        self._views = QVBoxLayout(self._head)
        self._scroller = QScrollArea()
        """Of the views above the gap, for windows that are too low for all of them, as on a small enlarged screen."""
        self.indicator = ConnectionIndicator()
        self.indicator.hide()  # until there is a status to show
        self._can_work_offline = can_work_offline
        self._status: ConnectionStatus | None = None
        self.unsent: Callable[[], Sequence[Unsent]] = tuple
        """Asked when the popover opens, and while it is open whenever the status changes."""
        self.indicator.clicked.connect(self._open_popover)
        self.account = AccountButton()
        self.account.clicked.connect(lambda: self.account_menu_requested.emit(self.account))
        self._column = QVBoxLayout(self)
        self._build()

    def add_view(self, key: str, title: str, icon_name: str, *, at_foot: bool = False) -> None:
        """At the end of those above, or below the gap, before the connection."""
        button = RailButton(icon_name, title)
        button.clicked.connect(lambda: self.view_chosen.emit(key))
        column, after = (self._column, 2) if at_foot else (self._views, 1)
        column.insertWidget(column.count() - after, button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._group.addButton(button)
        self._buttons[key] = button

    def remove_views(self) -> None:
        for button in self._buttons.values():
            self._group.removeButton(button)
            button.setParent(None)
            button.deleteLater()
        self._buttons.clear()

    def set_shown(self, key: str) -> None:
        self._buttons[key].setChecked(True)
        self._placing.start()

    def set_title(self, key: str, title: str) -> None:
        self._buttons[key].set_title(title)

    def set_count(self, key: str, count: int, *, alarm: str = "") -> None:
        self._buttons[key].set_count(count, alarm=alarm)

    def set_account(self, identity: str, name: str) -> None:
        self.account.set_account(identity, name)
        self.account.setVisible(bool(name))

    def set_connection(self, status: ConnectionStatus) -> None:
        self.indicator.set_status(status)
        self.indicator.show()
        self._status = status
        self.status_changed.emit(status)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._placing.start()

    def _bring_in_sight(self) -> None:
        """The button of the view in front, once the buttons are laid out."""
        if (button := self._group.checkedButton()) is not None and self._head.isAncestorOf(button):
            self._scroller.ensureWidgetVisible(button, 0, 0)

    def _build(self) -> None:
        self._column.setContentsMargins(0, 0, 0, Space.M)
        self._views.setContentsMargins(0, Space.S, 0, 0)
        for column in (self._column, self._views):
            column.setSpacing(Space.S)
        self._views.addStretch()
        # One of Python's: asked for Qt's own, PySide makes the classes of all widgets there are, in the first 10 ms.
        self._scroller.setViewport(QWidget())
        scroll_see_through(self._scroller, self._head)
        self._scroller.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroller.setMinimumHeight(2 * Size.TARGET)
        self._column.addWidget(self._scroller, 1)
        for foot in (self.indicator, self.account):
            self._column.addWidget(foot, 0, Qt.AlignmentFlag.AlignHCenter)

    def _open_popover(self) -> None:
        from pharmat_desktop.domain.connection import ConnectionStatus
        from pharmat_desktop.ui.connection_popover import ConnectionPopover

        popover = ConnectionPopover(self, can_work_offline=self._can_work_offline, unsent=self.unsent)
        popover.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popover.retry_requested.connect(self.retry_requested)
        popover.work_offline_toggled.connect(self.work_offline_toggled)
        popover.command_chosen.connect(self.command_chosen)
        self.status_changed.connect(popover.set_status)
        popover.set_status(self._status or ConnectionStatus())
        popover.open_beside(self.indicator)
