"""How the app looks and which language it speaks: as asked on the command line, else as chosen last.

Before anybody is signed in, the profile's own choice holds; from then on, the account's.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from pharmat_desktop.config import SavedState, Settings
from pharmat_desktop.services.settings import SettingsService
from pharmat_desktop.ui.language import LanguageController
from pharmat_desktop.ui.theme.controller import ThemeController


class Appearance:
    """Owns theme and language for the whole run. It is the `Display` of the settings screen."""

    def __init__(self, qt: QApplication, settings: Settings, state: SavedState) -> None:
        # The language first: it sets the direction that the style sheet is made for.
        self.language = LanguageController(qt, settings.language or state.language)
        self.theme = ThemeController(qt, settings.theme or state.theme)
        self.scale = self.scale_in_force = state.scale
        self._asked = settings

    @property
    def theme_mode(self) -> str:
        return self.theme.mode

    @property
    def language_code(self) -> str:
        return self.language.language

    def set_scale(self, percent: int) -> None:
        """Percent for the next start."""
        self.scale = percent

    def follow(self, chosen: SettingsService) -> Callable[[], None]:
        """Look as an account chose, now and whenever it chooses anew. Returns what ends this.

        What the command line asked for holds until the person chooses something else.
        """
        self._apply(chosen, is_start=True)
        return chosen.subscribe(lambda: self._apply(chosen))

    def _apply(self, chosen: SettingsService, *, is_start: bool = False) -> None:
        from pharmat_desktop.domain.settings import LANGUAGE, MOTION, THEME

        language, theme = chosen.get(LANGUAGE), chosen.get(THEME)
        if language and not (is_start and self._asked.language):
            self.language.set_language(language)
        if theme and not (is_start and self._asked.theme):
            self.theme.set_mode(theme)
        self.theme.set_calm(is_calm=chosen.get(MOTION) == "reduced")
