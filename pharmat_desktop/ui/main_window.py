"""The main window: rail, list pane, detail, banner, menu bar and toasts; screens are put into it one by one.

It can be built and painted before anything heavy is imported: until screens are added it shows the rail and a skeleton.

::

    sign-in page   <──show_sign_in / show_shell──>   shell
                                                    ├── rail
                                                    ├── list pane     one widget a screen
                                                    └── detail        banner, then one widget a screen
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from pharmat_desktop.ui.menus import MenuBar
from pharmat_desktop.ui.navigation import Rail
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.panes import Panes
from pharmat_desktop.ui.widgets.worded import Worded

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pharmat_desktop.domain.connection import ConnectionStatus
    from pharmat_desktop.domain.overview import Unsent
    from pharmat_desktop.ui.widgets.banner import BannerState
    from pharmat_desktop.ui.widgets.toast import ToastStack

MINIMUM = (900, 600)
NARROW = 900
"""Below this width the list gives way to the detail: only one of them is shown."""


class Screen(NamedTuple):
    """One view: what stands in the list pane and in the detail."""

    list_widget: QWidget | None
    """None: the detail has all the room."""
    detail_widget: QWidget
    find: Callable[[bool], object] | None = None
    """Ctrl+F, told whether the focus was in the detail; by default the list's search field gets the focus."""


class MainWindow(Worded, QMainWindow):
    """Owned by `app`. It decides nothing: what the person asks for leaves as a signal."""

    close_requested = Signal()
    """The window was closed: the app ends, or goes on in the tray."""
    quit_requested = Signal()
    """The app is to end; it does so by itself, bounded in time."""
    sign_out_requested = Signal()
    account_menu_requested = Signal(QWidget)
    """The avatar in the rail was pressed; the widget is the one to show a menu beside."""
    retry_requested = Signal()
    """Try the connection again now."""
    work_offline_toggled = Signal(bool)
    theme_chosen = Signal(str)
    language_chosen = Signal(str)
    command_chosen = Signal(str)
    """One of menus.COMMANDS."""
    banner_action_triggered = Signal(str)
    screen_shown = Signal(str)
    """The key of the view that is now in front."""

    def __init__(self, *, is_demo: bool = False) -> None:
        super().__init__()
        self._screens: dict[str, Screen] = {}
        self._current = ""
        self._rail = Rail(can_work_offline=is_demo)
        self._panes = Panes()
        self._pages = QStackedWidget()
        self._shell = QWidget()
        self._sign_in: QWidget | None = None
        self._menus = MenuBar(self.menuBar(), can_work_offline=is_demo)
        self._build()
        self._toasts: ToastStack | None = None
        self._connect()
        self.setWindowTitle("pharmaT")
        self._fit_the_screen()

    # Screens

    def add_screen(self, key: str, title: str, icon: str, screen: Screen, *, at_foot: bool = False) -> None:
        """Add a view to the rail; the window owns its widgets from now on. The first one is shown.

        One at the rail's foot has no number among the views: it is reached by a command of its own.
        """
        self._screens[key] = screen
        self._panes.add(screen.list_widget, screen.detail_widget)
        self._rail.add_view(key, title, icon, at_foot=at_foot)
        if not at_foot:
            self._menus.add_view(key, title)
        if len(self._screens) == 1:
            self.show_screen(key)

    def set_screen_title(self, key: str, title: str) -> None:
        """After a change of language."""
        self._rail.set_title(key, title)
        self._menus.set_view_title(key, title)

    def remove_screens(self) -> None:
        """Before another account signs in: delete all views and show the skeleton again."""
        self._rail.remove_views()
        self._menus.remove_views()
        self._screens.clear()
        self._current = ""
        self._panes.clear()

    def show_screen(self, key: str) -> None:
        """Raises KeyError for a view that was not added."""
        screen = self._screens[key]
        self._rail.set_shown(key)
        self._panes.show_screen(screen.list_widget, screen.detail_widget)
        if key != self._current:
            self._current = key
            self.screen_shown.emit(key)

    @property
    def current_screen(self) -> str:
        """Key of the view in front; empty before the first was added."""
        return self._current

    def show_detail(self) -> None:
        """A row was opened: in a narrow window the detail comes in front."""
        self._panes.show_detail()

    def show_list(self) -> None:
        self._panes.show_list()

    # Signing in

    def show_sign_in(self, view: QWidget) -> None:
        """Show `view` instead of the shell; the window owns it until the next one."""
        if self._sign_in is not view:
            self._drop_sign_in()
            self._sign_in = view
            self._pages.addWidget(view)
        self._menus.set_signed_in(False)
        self._pages.setCurrentWidget(view)
        view.setFocus()

    def show_shell(self) -> None:
        """Back to rail, list and detail; the sign-in view is deleted."""
        self._pages.setCurrentIndex(0)
        self._shell.setFocus()  # else Qt would give it to the next button, ring and all
        self._menus.set_signed_in(True)
        self._drop_sign_in()

    def set_account(self, identity: str, name: str) -> None:
        """Who is signed in, for the avatar; empty texts when nobody is."""
        self._rail.set_account(identity, name)

    # What the app tells

    def set_banner(self, state: BannerState | None) -> None:
        self._panes.set_banner(state)

    def show_toast(self, text: str, kind: str = "info") -> None:
        """`kind` is info, ok, warn or error."""
        if self._toasts is None:
            from pharmat_desktop.ui.widgets.toast import ToastStack  # built when first needed

            self._toasts = ToastStack(self._pages)
        self._toasts.show_toast(text, kind)

    def set_badge(self, key: str, count: int, *, alarm: str = "") -> None:
        """Unread things of a view; with `alarm`, in these words, something worse."""
        self._rail.set_count(key, count, alarm=alarm)

    def set_connection(self, status: ConnectionStatus) -> None:
        """Show the four facts; the banner is set apart (`connection_banner.banner_for`)."""
        self._rail.set_connection(status)
        self._menus.set_work_offline(status.is_off)

    def set_unsent_source(self, unsent: Callable[[], Sequence[Unsent]]) -> None:
        """Where the connection's popover learns what waits to be sent."""
        self._rail.unsent = unsent

    def set_theme(self, mode: str) -> None:
        """Check the theme in the menu."""
        self._menus.set_theme(mode)

    def set_language(self, language: str) -> None:
        """Check the language in the menu."""
        self._menus.set_language(language)

    # Geometry

    def geometry_text(self) -> str:
        """Place and size as hexadecimal text, for the saved state."""
        return bytes(self.saveGeometry().toHex().data()).decode()

    def restore_geometry_text(self, saved: str) -> None:
        """Stand where it stood, if that is on a screen that is there; else in the middle of the first.

        On a screen that is smaller than the window it fills the screen.
        """
        self.resize(1200, 800)
        self.restoreGeometry(QByteArray.fromHex(saved.encode()))
        areas = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        area = next((area for area in areas if area.contains(self.geometry().center())), None)
        if areas and area is None:
            area = areas[0]
            self.move(area.center() - self.rect().center())
        if area is not None and self.size().boundedTo(area.size()) != self.size():
            self.resize(self.minimumSize())
            self.setWindowState(self.windowState() | Qt.WindowState.WindowMaximized)

    def come_forward(self) -> None:
        """Be seen: out of the tray, out of the task bar, before other windows."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    # Qt

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.close_requested.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that no widget wanted leads back: from the detail to the list."""
        if event.key() == Qt.Key.Key_Escape and self._current:
            self._panes.show_list()
            self._panes.focus_list()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._panes.set_narrow(is_narrow=self.width() < NARROW)

    @override
    def word(self) -> None:
        self._menus.word()

    def _build(self) -> None:
        shell = self._shell
        row = QHBoxLayout(shell)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addWidget(self._panes, 1)
        self._pages.addWidget(shell)
        self.setCentralWidget(self._pages)
        self.set_account("", "")
        shell.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        shell.setFocus()  # else Qt would give it to the first button of the rail, ring and all

    def _connect(self) -> None:
        self._rail.view_chosen.connect(self.show_screen)
        self._rail.account_menu_requested.connect(self.account_menu_requested)
        self._rail.retry_requested.connect(self.retry_requested)
        self._rail.work_offline_toggled.connect(self.work_offline_toggled)
        self._rail.command_chosen.connect(self.command_chosen)
        self._panes.banner_action_triggered.connect(self.banner_action_triggered)
        menus = self._menus
        menus.view_chosen.connect(self.show_screen)
        menus.theme_chosen.connect(self.theme_chosen)
        menus.language_chosen.connect(self.language_chosen)
        menus.work_offline_toggled.connect(self.work_offline_toggled)
        menus.sign_out_requested.connect(self.sign_out_requested)
        menus.quit_requested.connect(self.quit_requested)
        menus.command_chosen.connect(self.command_chosen)
        menus.find_requested.connect(self._find)
        menus.next_pane_requested.connect(lambda: self._panes.focus_next(self._rail))

    def _fit_the_screen(self) -> None:
        """The minimum gives way on a small or strongly scaled screen; there the narrow layout takes over."""
        room = QGuiApplication.primaryScreen().availableSize() * 0.9  # the rest is for the frame
        self.setMinimumSize(room.boundedTo(QSize(*MINIMUM)))

    def _find(self) -> None:
        if self._current:
            _find_in(self._screens[self._current], self._panes)

    def _drop_sign_in(self) -> None:
        if self._sign_in is not None:
            self._pages.removeWidget(self._sign_in)
            self._sign_in.deleteLater()
            self._sign_in = None


def _find_in(screen: Screen, panes: Panes) -> None:
    from pharmat_desktop.ui.widgets.search_field import SearchField

    focused = QApplication.focusWidget()
    is_in_detail = focused is not None and screen.detail_widget.isAncestorOf(focused)
    field = screen.list_widget.findChild(SearchField) if screen.list_widget is not None else None
    if screen.find is None and field is None:
        return
    panes.show_list()
    if screen.find is not None:
        screen.find(is_in_detail)
    elif field is not None:
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()
