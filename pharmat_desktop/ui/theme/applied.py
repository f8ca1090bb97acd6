"""The theme in force: resolved from the person's choice and the system, applied as palette and style sheet.

One theme is in force per process, as with QApplication's own palette; widgets ask `current_theme()` when they paint,
and are told of a change by Qt's PaletteChange and StyleChange events.
"""

from __future__ import annotations

import os
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessibilityHints, QColor, QPalette
from PySide6.QtWidgets import QApplication

from pharmat_desktop.ui.theme import tokens
from pharmat_desktop.ui.theme.fonts import font, register_fonts
from pharmat_desktop.ui.theme.style_sheet import style_sheet

MODES = ("system", "light", "dark", "contrast")
"""What a person may choose."""

_STYLE_VARIABLE, _STYLE = "QT_STYLE_OVERRIDE", "Fusion"


class Theme(NamedTuple):
    """Everything that decides how a widget looks, apart from its own state."""

    colors: tokens.Colors = tokens.LIGHT
    is_dark: bool = False
    is_right_to_left: bool = False
    has_motion: bool = True

    def duration(self, milliseconds: int) -> int:
        """Milliseconds that an animation may take: zero when the person asked for reduced motion."""
        return milliseconds if self.has_motion else 0


class _Applied:
    theme = Theme()


def choose_style() -> None:
    """Have the next QApplication start in Fusion. `apply_theme` can switch too, but pays 8 ms for PySide's QStyle."""
    os.environ[_STYLE_VARIABLE] = _STYLE


def current_theme() -> Theme:
    return _Applied.theme


def colors() -> tokens.Colors:
    """The colours in force; ask when painting, never keep them."""
    return _Applied.theme.colors


def color(name: str) -> QColor:
    """One token of the colours in force, for painters. Raises AttributeError for an unknown name."""
    return QColor(getattr(_Applied.theme.colors, name))


def resolve_theme(app: QApplication, mode: str, *, is_calm: bool = False) -> Theme:
    """What `mode` (one of MODES) means on this system now, in the application's layout direction.

    `is_calm`: without motion, whatever the system says.
    """
    hints = app.styleHints()
    is_dark = mode == "dark" or (mode in ("system", "contrast") and hints.colorScheme() is Qt.ColorScheme.Dark)
    system = hints.accessibility()
    wants_contrast = system.contrastPreference() is Qt.ContrastPreference.HighContrast
    chosen = _CHOICES[mode == "contrast" or (mode == "system" and wants_contrast), is_dark]
    has_motion = not is_calm and _has_motion(system)
    return Theme(chosen, is_dark, app.layoutDirection() is Qt.LayoutDirection.RightToLeft, has_motion)


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Dress the application. Cheap when called again with the theme in force."""
    register_fonts()
    if app.styleSheet() and theme == _Applied.theme:
        return
    _Applied.theme = theme
    if os.environ.get(_STYLE_VARIABLE) != _STYLE:
        app.setStyle(_STYLE)
    app.setFont(font())
    app.setPalette(palette(theme.colors))
    app.setStyleSheet(style_sheet(theme.colors, right_to_left=theme.is_right_to_left))


def palette(colors: tokens.Colors) -> QPalette:
    """The palette that standard widgets paint with. PlaceholderText is the muted text colour everywhere."""
    role = QPalette.ColorRole
    made = QPalette()
    for roles, value in (
        ((role.Window, role.Button), colors.bg),
        ((role.Base,), colors.surface),
        ((role.AlternateBase, role.Midlight), colors.surface2),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipBase), colors.text),
        ((role.ToolTipText,), colors.surface),
        ((role.PlaceholderText,), colors.muted),
        ((role.Highlight, role.Accent), colors.accent),
        ((role.HighlightedText, role.BrightText), colors.on_accent),
        ((role.Link, role.LinkVisited), colors.link),
        ((role.Light,), colors.surface),
        ((role.Mid, role.Dark), colors.border_strong),
        ((role.Shadow,), colors.border),
    ):
        for each in roles:
            made.setColor(each, QColor(value))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(colors.muted))
    return made


def _has_motion(system: QAccessibilityHints) -> bool:
    preference = getattr(system, "motionPreference", None)  # Qt 6.12 and later
    return preference is None or preference().name != "ReducedMotion"


_CHOICES = {
    (False, False): tokens.LIGHT,
    (False, True): tokens.DARK,
    (True, False): tokens.CONTRAST_LIGHT,
    (True, True): tokens.CONTRAST_DARK,
}
