"""Keeps the application dressed as the person chose while the system's colours and the layout direction change."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from pharmat_desktop.ui.theme.applied import MODES, apply_theme, resolve_theme


class ThemeController(QObject):
    """Owns the chosen mode. Lives as long as the application and is owned by `app`."""

    mode_changed = Signal(str)
    """The person chose another of MODES."""

    def __init__(self, app: QApplication, mode: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self._mode = mode if mode in MODES else "system"
        self._is_calm = False
        self.refresh()
        app.styleHints().colorSchemeChanged.connect(self.refresh)
        app.layoutDirectionChanged.connect(self.refresh)

    @property
    def mode(self) -> str:
        return self._mode

    def set_mode(self, mode: str) -> None:
        """Raises ValueError when `mode` is not one of MODES."""
        if mode not in MODES:
            raise ValueError(f"unknown theme {mode!r}")
        if mode != self._mode:
            self._mode = mode
            self.refresh()
            self.mode_changed.emit(mode)

    def set_calm(self, *, is_calm: bool) -> None:
        """Whether nothing moves, also where the system allows motion."""
        if is_calm != self._is_calm:
            self._is_calm = is_calm
            self.refresh()

    def refresh(self) -> None:
        """Apply what the mode means now."""
        apply_theme(self._app, resolve_theme(self._app, self._mode, is_calm=self._is_calm))
