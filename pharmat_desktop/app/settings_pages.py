"""Which pages the settings screen has, in their order. A new page is registered here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from pharmat_desktop.account import AccountScope
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.main_window import MainWindow
from pharmat_desktop.ui.settings.account_presenter import AccountPresenter, Act
from pharmat_desktop.ui.settings.account_words import done_text
from pharmat_desktop.ui.settings.page import SettingsPage
from pharmat_desktop.ui.settings.presenter import SettingsPresenter
from pharmat_desktop.ui.settings.screen import SettingsScreen

if TYPE_CHECKING:
    from pharmat_desktop.app.appearance import Appearance

translate = QCoreApplication.translate


class SettingsParts:
    """The settings screen with what its pages ask, in the window. Owned by the screens; built when first shown."""

    def __init__(
        self, window: MainWindow, scope: AccountScope, appearance: Appearance, tasks: TaskScope, parent: QObject
    ) -> None:
        self._window = window
        self.preferences = SettingsPresenter(scope.settings, appearance, tasks, parent)
        self.account = AccountPresenter(scope.account, scope.own, scope.chat.subscribe, tasks, parent)
        self.screen = SettingsScreen(settings_pages(self.preferences, self.account), parent)
        self.screen.page_opened.connect(window.show_detail)
        self.preferences.failed.connect(lambda sentence: window.show_toast(sentence, "error"))
        self.preferences.restart_requested.connect(lambda: window.command_chosen.emit("restart"))
        self.account.sign_out_requested.connect(window.sign_out_requested)
        self.account.act_changed.connect(self._tell)

    def close(self) -> None:
        self.preferences.close()
        self.account.close()

    def _tell(self, act: Act) -> None:
        if text := done_text(self.account, act):
            self._window.show_toast(text, "ok")


def settings_pages(presenter: SettingsPresenter, account: AccountPresenter) -> tuple[SettingsPage, ...]:
    """Each is built when it is first shown."""
    return (*account_pages(account), *app_pages(presenter))


def account_pages(presenter: AccountPresenter) -> tuple[SettingsPage, ...]:
    """The person and their account."""
    from pharmat_desktop.ui.settings.profile import ProfilePage
    from pharmat_desktop.ui.settings.security import SecurityPage
    from pharmat_desktop.ui.settings.your_data import DataPage

    return (
        SettingsPage(
            "profile",
            "user",
            lambda: translate("settings", "Profile"),
            lambda: translate("settings", "Name, picture, time zone"),
            lambda: ProfilePage(presenter),
        ),
        SettingsPage(
            "security",
            "lock-keyhole",
            lambda: translate("settings", "Signing in"),
            lambda: translate("settings", "Email, password, devices"),
            lambda: SecurityPage(presenter),
        ),
        SettingsPage(
            "data",
            "download",
            lambda: translate("settings", "Your data"),
            lambda: translate("settings", "Export, delete your account"),
            lambda: DataPage(presenter),
        ),
    )


def app_pages(presenter: SettingsPresenter) -> tuple[SettingsPage, ...]:
    """How the app looks and speaks."""
    from pharmat_desktop.ui.settings.appearance import AppearancePage
    from pharmat_desktop.ui.settings.language import LanguagePage

    return (
        SettingsPage(
            "appearance",
            "palette",
            lambda: translate("settings", "Appearance"),
            lambda: translate("settings", "Theme, size, motion"),
            lambda: AppearancePage(presenter),
        ),
        SettingsPage(
            "language",
            "languages",
            lambda: translate("settings", "Language"),
            lambda: translate("settings", "Texts, dates, direction"),
            lambda: LanguagePage(presenter),
        ),
    )
