"""How the app looks and which language it speaks: as asked on the command line, else as chosen last."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from pharmat_desktop.config import SavedState, Settings
from pharmat_desktop.ui.language import LanguageController
from pharmat_desktop.ui.theme.controller import ThemeController


class Appearance:
    """Owns theme and language for the whole run."""

    def __init__(self, qt: QApplication, settings: Settings, state: SavedState) -> None:
        # The language first: it sets the direction that the style sheet is made for.
        self.language = LanguageController(qt, settings.language or state.language)
        self.theme = ThemeController(qt, settings.theme or state.theme)
