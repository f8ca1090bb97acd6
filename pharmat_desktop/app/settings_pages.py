"""Which pages the settings screen has, in their order. A new page is registered here, and named in `_texts`."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from pharmat_desktop.account import AccountScope, utc_now
from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.people import Role
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.availability.keeper import HoursKeeper
from pharmat_desktop.ui.availability.presenter import AvailabilityPresenter
from pharmat_desktop.ui.downloads.presenter import DownloadsPresenter
from pharmat_desktop.ui.main_window import MainWindow
from pharmat_desktop.ui.settings.account_presenter import AccountPresenter, Act
from pharmat_desktop.ui.settings.account_words import done_text
from pharmat_desktop.ui.settings.page import SettingsPage
from pharmat_desktop.ui.settings.presenter import SettingsPresenter
from pharmat_desktop.ui.settings.screen import SettingsScreen
from pharmat_desktop.ui.settings.seen_choice import SeenChoice

if TYPE_CHECKING:
    from pharmat_desktop.app.appearance import Appearance
    from pharmat_desktop.ui.settings.advanced import Diagnostics

translate = QCoreApplication.translate


class SettingsParts:
    """The settings screen with what its pages ask, in the window. Owned by the screens; built when first shown."""

    def __init__(
        self, window: MainWindow, scope: AccountScope, appearance: Appearance, tasks: TaskScope, parent: QObject
    ) -> None:
        self._window = window
        self.preferences = SettingsPresenter(scope.settings, appearance, tasks, parent)
        self.account = AccountPresenter(scope.account, scope.own, scope.chat.subscribe, tasks, parent)
        from pharmat_desktop.ui.settings.advanced import Diagnostics

        show_all = partial(window.command_chosen.emit, "diagnostics")
        facts = Diagnostics(lambda: scope.connection.status, scope.storage, show_all)
        self.hours = AvailabilityPresenter(scope.availability, tasks, utc_now, parent)
        self.hours.set_connection(scope.connection.status)
        self._kept = HoursKeeper(self.hours, scope.unsaved, tasks)
        teaching = teaching_pages(self.hours) if scope.account.role is Role.TUTOR else ()
        self.seen = SeenChoice(scope.last_seen, tasks, parent)
        self.seen.set_connection(scope.connection.status)
        self.downloads = DownloadsPresenter(scope.downloads, tasks, parent)
        app = app_pages(self.preferences, facts, self.seen, self.downloads)
        pages = (*account_pages(self.account), *teaching, *app)
        self.screen = SettingsScreen(pages, parent)
        self.screen.page_opened.connect(window.show_detail)
        self.preferences.failed.connect(lambda sentence: window.show_toast(sentence, "error"))
        self.preferences.restart_requested.connect(lambda: window.command_chosen.emit("restart"))
        self.account.sign_out_requested.connect(window.sign_out_requested)
        self.account.act_changed.connect(self._tell)

    def set_connection(self, status: ConnectionStatus) -> None:
        self.hours.set_connection(status)
        self.seen.set_connection(status)

    async def finish(self) -> None:
        """Save what is being edited. Raises LocalStorageError."""
        await self._kept.finish()

    def close(self) -> None:
        self.downloads.close()
        self.hours.close()
        self.preferences.close()
        self.account.close()

    def _tell(self, act: Act) -> None:
        if text := done_text(self.account, act):
            self._window.show_toast(text, "ok")


def account_pages(presenter: AccountPresenter) -> tuple[SettingsPage, ...]:
    """The person and their account. Each page is built when it is first shown."""
    from pharmat_desktop.ui.settings.profile import ProfilePage
    from pharmat_desktop.ui.settings.security import SecurityPage
    from pharmat_desktop.ui.settings.your_data import DataPage

    return (
        _page("profile", "user", lambda: ProfilePage(presenter)),
        _page("security", "lock-keyhole", lambda: SecurityPage(presenter)),
        _page("data", "download", lambda: DataPage(presenter)),
    )


def teaching_pages(presenter: AvailabilityPresenter) -> tuple[SettingsPage, ...]:
    """What tutors set up."""
    from pharmat_desktop.ui.availability.page import AvailabilityPage

    return (_page("availability", "calendar-check", lambda: AvailabilityPage(presenter)),)


def app_pages(
    presenter: SettingsPresenter, facts: Diagnostics, seen: SeenChoice, downloads: DownloadsPresenter
) -> tuple[SettingsPage, ...]:
    """How the app looks, speaks, tells, and what it keeps."""
    from pharmat_desktop.ui.settings.advanced import AdvancedPage
    from pharmat_desktop.ui.settings.appearance import AppearancePage
    from pharmat_desktop.ui.settings.calendar import CalendarPage
    from pharmat_desktop.ui.settings.language import LanguagePage
    from pharmat_desktop.ui.settings.notifications import NotificationsPage
    from pharmat_desktop.ui.settings.privacy import PrivacyPage
    from pharmat_desktop.ui.settings.storage import StoragePage

    return (
        _page("appearance", "palette", lambda: AppearancePage(presenter)),
        _page("language", "languages", lambda: LanguagePage(presenter)),
        _page("calendar", "calendar-days", lambda: CalendarPage(presenter)),
        _page("notifications", "bell", lambda: NotificationsPage(presenter)),
        _page("storage", "hard-drive", lambda: StoragePage(facts.storage, presenter, downloads)),
        _page("privacy", "shield", lambda: PrivacyPage(presenter, seen)),
        _page("advanced", "wrench", lambda: AdvancedPage(facts)),
    )


def _page(key: str, icon: str, build: Callable[[], QWidget]) -> SettingsPage:
    return SettingsPage(key, icon, lambda: _texts()[key][0], lambda: _texts()[key][1], build)


def _texts() -> dict[str, tuple[str, str]]:
    """What each page is called, and what is found there."""
    return {
        "profile": (translate("settings", "Profile"), translate("settings", "Name, picture, time zone")),
        "security": (translate("settings", "Signing in"), translate("settings", "Email, password, devices")),
        "data": (translate("settings", "Your data"), translate("settings", "Export, delete your account")),
        "availability": (translate("settings", "Availability"), translate("settings", "When you can be booked")),
        "appearance": (translate("settings", "Appearance"), translate("settings", "Theme, size, motion")),
        "language": (translate("settings", "Language"), translate("settings", "Texts, dates, direction")),
        "calendar": (translate("settings", "Calendar"), translate("settings", "By whose clock it goes")),
        "notifications": (translate("settings", "Notifications"), translate("settings", "Notices, quiet hours, tray")),
        "storage": (translate("settings", "Storage"), translate("settings", "Downloads and room on the disk")),
        "privacy": (translate("settings", "Privacy"), translate("settings", "What others can see")),
        "advanced": (translate("settings", "Advanced"), translate("settings", "Diagnostics for whoever helps")),
    }
