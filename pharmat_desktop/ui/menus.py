"""The menu bar: every command that has no screen of its own, with the platform's roles and shortcuts."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar

from pharmat_desktop.ui.language import LANGUAGES
from pharmat_desktop.ui.theme import MODES

COMMANDS = (
    "new",
    "settings",
    "palette",
    "search",
    "shortcuts",
    "mailbox",
    "diagnostics",
    "updates",
    "about",
    "attention",
    "why",
    "restart",
)
"""What leads out of the window's own frame. The last three have no place in the menus."""
MOST_NUMBERED = 9
"""Views with a number: Qt would read Ctrl+10 as nothing."""


class MenuBar(QObject):
    """Builds the bar and words it anew when the language changes. Owned by the main window."""

    view_chosen = Signal(str)
    theme_chosen = Signal(str)
    """One of theme.MODES."""
    language_chosen = Signal(str)
    """One of language.LANGUAGES."""
    work_offline_toggled = Signal(bool)
    sign_out_requested = Signal()
    quit_requested = Signal()
    find_requested = Signal()
    next_pane_requested = Signal()
    command_chosen = Signal(str)
    """One of COMMANDS."""

    def __init__(self, bar: QMenuBar, *, can_work_offline: bool) -> None:
        super().__init__(bar)
        self._file, self._view, self._go, self._help = (bar.addMenu("") for _ in range(4))
        self._new = self._command(self._file, "new", "Ctrl+N")
        self._file.addSeparator()
        self._work_offline = _action(self._file, self.work_offline_toggled, is_checkable=True)
        self._work_offline.setVisible(can_work_offline)
        self._settings = self._command(self._file, "settings", "Ctrl+,", QAction.MenuRole.PreferencesRole)
        self._sign_out = _action(self._file, self.sign_out_requested)
        self._file.addSeparator()
        self._quit = _action(self._file, self.quit_requested, keys="Ctrl+Q", role=QAction.MenuRole.QuitRole)
        self._views: dict[str, QAction] = {}
        self._view_end = self._view.addSeparator()
        self._theme = self._view.addMenu("")
        self._themes = _choices(self._theme, MODES, self.theme_chosen)
        self._language = self._view.addMenu("")
        self._languages = _choices(self._language, tuple(LANGUAGES), self.language_chosen)
        self._palette = self._command(self._go, "palette", "Ctrl+K")
        self._find = _action(self._go, self.find_requested, keys="Ctrl+F")
        self._search = self._command(self._go, "search", "Ctrl+Shift+F")
        self._next_pane = _action(self._go, self.next_pane_requested, keys="F6")
        self._shortcuts = self._command(self._help, "shortcuts", "F1")
        self._mailbox = self._command(self._help, "mailbox")
        self._mailbox.setVisible(can_work_offline)  # in the demo alone, too
        self._diagnostics = self._command(self._help, "diagnostics")
        self._updates = self._command(self._help, "updates")
        self._about = self._command(self._help, "about", role=QAction.MenuRole.AboutRole)
        self.set_signed_in(False)
        self.word()

    def _command(
        self, menu: QMenu, key: str, keys: str = "", role: QAction.MenuRole = QAction.MenuRole.NoRole
    ) -> QAction:
        action = menu.addAction("")
        action.setMenuRole(role)
        action.setShortcut(keys)
        action.triggered.connect(lambda: self.command_chosen.emit(key))
        return action

    def add_view(self, key: str, title: str) -> None:
        """A view gets the next number, as far as there are any: Ctrl+1 for the first."""
        action = QAction(title, self._view)
        if len(self._views) < MOST_NUMBERED:
            action.setShortcut(f"Ctrl+{len(self._views) + 1}")
        action.triggered.connect(lambda: self.view_chosen.emit(key))
        self._view.insertAction(self._view_end, action)
        self._views[key] = action

    def remove_views(self) -> None:
        for action in self._views.values():
            self._view.removeAction(action)
            action.deleteLater()
        self._views.clear()

    def set_view_title(self, key: str, title: str) -> None:
        if key in self._views:  # those at the rail's foot have a command of their own
            self._views[key].setText(title)

    def set_signed_in(self, is_signed_in: bool) -> None:
        those = (self._new, self._sign_out, self._settings, self._palette, self._find, self._search, self._next_pane)
        for action in (*those, self._work_offline):
            action.setEnabled(is_signed_in)
        if not is_signed_in:
            self.set_work_offline(False)

    def set_work_offline(self, is_offline: bool) -> None:
        self._work_offline.setChecked(is_offline)

    def set_theme(self, mode: str) -> None:
        self._themes[mode].setChecked(True)

    def set_language(self, language: str) -> None:
        self._languages[language].setChecked(True)

    def word(self) -> None:
        """Word everything in the language of the app; views are worded by `set_view_title`."""
        self._file.setTitle(self.tr("&File"))
        self._view.setTitle(self.tr("&View"))
        self._go.setTitle(self.tr("&Go"))
        self._help.setTitle(self.tr("&Help"))
        self._new.setText(self.tr("&New conversation"))
        self._work_offline.setText(self.tr("Work &offline"))
        self._settings.setText(self.tr("S&ettings"))
        self._sign_out.setText(self.tr("&Sign out"))
        self._quit.setText(self.tr("&Quit"))
        self._theme.setTitle(self.tr("&Theme"))
        self._language.setTitle(self.tr("&Language"))
        self._palette.setText(self.tr("&Go to anything…"))
        self._find.setText(self.tr("&Find in this view"))
        self._search.setText(self.tr("&Search messages"))
        self._next_pane.setText(self.tr("&Next pane"))
        self._shortcuts.setText(self.tr("&Keyboard shortcuts"))
        self._mailbox.setText(self.tr("Demo's &mailbox"))
        self._diagnostics.setText(self.tr("Copy &diagnostics…"))
        self._updates.setText(self.tr("Check for &updates"))
        self._about.setText(self.tr("&About pharmaT Desktop"))
        for mode, title in theme_titles().items():
            self._themes[mode].setText(title)
        for code, own_name in LANGUAGES.items():
            self._languages[code].setText(own_name)


def theme_titles() -> dict[str, str]:
    """What each of theme.MODES is called."""
    titles = (
        QCoreApplication.translate("theme", "Like the system"),
        QCoreApplication.translate("theme", "Light"),
        QCoreApplication.translate("theme", "Dark"),
        QCoreApplication.translate("theme", "High contrast"),
    )
    return dict(zip(MODES, titles, strict=True))


def _action(
    menu: QMenu,
    signal: SignalInstance,
    *,
    keys: str = "",
    role: QAction.MenuRole = QAction.MenuRole.NoRole,
    is_checkable: bool = False,
) -> QAction:
    action = menu.addAction("")
    action.setMenuRole(role)
    action.setCheckable(is_checkable)
    if keys:
        action.setShortcut(keys)
    action.triggered.connect(signal)
    return action


def _choices(menu: QMenu, keys: tuple[str, ...], chosen: SignalInstance) -> dict[str, QAction]:
    group = QActionGroup(menu)
    actions = {}
    for key in keys:
        action = menu.addAction("")
        action.setCheckable(True)
        action.triggered.connect(partial(_emit, chosen, key))
        group.addAction(action)
        actions[key] = action
    return actions


def _emit(chosen: SignalInstance, key: str) -> None:
    chosen.emit(key)
