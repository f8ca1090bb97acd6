"""Which pages the settings screen has, in their order. A new page is registered here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.ui.settings.page import SettingsPage
from pharmat_desktop.ui.settings.presenter import SettingsPresenter

translate = QCoreApplication.translate


def settings_pages(presenter: SettingsPresenter) -> tuple[SettingsPage, ...]:
    """Each is built when it is first shown."""
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
