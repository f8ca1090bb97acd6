"""How the app looks: tokens, palette, the one style sheet, fonts and icons."""

from __future__ import annotations

from pharmat_desktop.ui.theme.applied import (
    MODES,
    Theme,
    apply_theme,
    choose_style,
    color,
    colors,
    current_theme,
    palette,
    resolve_theme,
)
from pharmat_desktop.ui.theme.fonts import font
from pharmat_desktop.ui.theme.icons import icon_pixmap

__all__ = [
    "MODES",
    "Theme",
    "apply_theme",
    "choose_style",
    "color",
    "colors",
    "current_theme",
    "font",
    "icon_pixmap",
    "palette",
    "resolve_theme",
]
