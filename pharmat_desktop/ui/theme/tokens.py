"""Design tokens: the only place where a colour, a distance, a type size or a duration is written as a number.

Colours come in pairs whose contrast `tests/ui/test_tokens.py` computes: 4.5 for text, 3.0 for strong borders and the
focus ring. `border` is decoration only.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class Colors(NamedTuple):
    """Every colour that a widget may use, as ``#rrggbb``."""

    bg: str
    surface: str
    surface2: str
    border: str
    border_strong: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    on_soft: str
    soft_muted: str
    link: str
    danger: str
    danger_soft: str
    on_danger: str
    warn: str
    warn_soft: str
    ok: str
    ok_soft: str
    focus: str
    brand: str
    on_brand: str


LIGHT: Final = Colors(
    bg="#F6F7F9",
    surface="#FFFFFF",
    surface2="#EEF1F4",
    border="#E1E5EA",
    border_strong="#808A95",
    text="#16202A",
    muted="#5B6673",
    accent="#08756A",
    accent_hover="#06635A",
    accent_soft="#D7F2EC",
    on_accent="#FFFFFF",
    on_soft="#10312B",
    soft_muted="#3F635C",
    link="#0B6BCB",
    danger="#B3261E",
    danger_soft="#FCE8E6",
    on_danger="#FFFFFF",
    warn="#8A5A00",
    warn_soft="#FFF3D6",
    ok="#197A38",
    ok_soft="#E3F5E8",
    focus="#0B6BCB",
    brand="#0B4F48",
    on_brand="#F2FBF9",
)

DARK: Final = Colors(
    bg="#111418",
    surface="#1B2027",
    surface2="#232A33",
    border="#2D3640",
    border_strong="#6F7B88",
    text="#E9EDF2",
    muted="#9AA5B1",
    accent="#55CBB8",
    accent_hover="#74D8C8",
    accent_soft="#1D4842",
    on_accent="#06201B",
    on_soft="#EAF7F4",
    soft_muted="#A9CFC7",
    link="#7DB7FF",
    danger="#FF9A91",
    danger_soft="#4A1F1C",
    on_danger="#33100D",
    warn="#F2C14E",
    warn_soft="#43340F",
    ok="#6FD08C",
    ok_soft="#173A23",
    focus="#7DB7FF",
    brand="#123631",
    on_brand="#EAF7F4",
)

CONTRAST_LIGHT: Final = LIGHT._replace(
    bg="#FFFFFF",
    surface2="#F2F2F2",
    border="#4A4A4A",
    border_strong="#1A1A1A",
    text="#000000",
    muted="#2B2B2B",
    accent="#004D45",
    accent_hover="#00332E",
    on_soft="#000000",
    soft_muted="#1E3B36",
    link="#003E9C",
    danger="#8C0F08",
    warn="#5C3B00",
    ok="#0A5222",
    focus="#003E9C",
    brand="#002B27",
)

CONTRAST_DARK: Final = DARK._replace(
    bg="#000000",
    surface="#0A0A0A",
    surface2="#1A1A1A",
    border="#B0B0B0",
    border_strong="#E0E0E0",
    text="#FFFFFF",
    muted="#DADADA",
    accent="#7CF0DC",
    accent_hover="#B5F7EB",
    on_soft="#FFFFFF",
    soft_muted="#D5F2EC",
    link="#B3D4FF",
    danger="#FFC2BC",
    warn="#FFDD85",
    ok="#A6EFBB",
    focus="#FFE600",
    brand="#000000",
    on_brand="#FFFFFF",
)


class Space:
    """Distances in device-independent pixels."""

    XS: Final = 4
    S: Final = 8
    M: Final = 12
    L: Final = 16
    XL: Final = 24
    XXL: Final = 32
    XXXL: Final = 48


class Radius:
    """Corner radii in device-independent pixels."""

    CHIP: Final = 6
    BUTTON: Final = 8
    INPUT: Final = 10
    CARD: Final = 12


class Size:
    """Sizes that several widgets must agree on, in device-independent pixels."""

    RAIL: Final = 64
    ROW: Final = 64
    CONTROL: Final = 36
    XSMALL: Final = 28
    TARGET: Final = 44
    ICON: Final = 20
    ICON_SMALL: Final = 16
    ICON_EMPTY: Final = 48
    AVATAR: Final = 40
    FOCUS: Final = 2


class Motion:
    """Durations in milliseconds; `Theme.duration` makes them zero for reduced motion."""

    PANEL: Final = 180
    SKELETON_DELAY: Final = 150
    TOAST: Final = 5000


class TypeStyle(NamedTuple):
    """One step of the type scale: pixel size, line height in pixels, weight 400 to 600."""

    size: int
    line: int
    weight: int


CAPTION: Final = TypeStyle(11, 16, 400)
SMALL: Final = TypeStyle(12, 16, 400)
SMALL_STRONG: Final = TypeStyle(12, 16, 600)
BODY: Final = TypeStyle(14, 20, 400)
BODY_MEDIUM: Final = TypeStyle(14, 20, 500)
BODY_STRONG: Final = TypeStyle(14, 20, 600)
H3: Final = TypeStyle(16, 24, 600)
H2: Final = TypeStyle(20, 28, 600)
H1: Final = TypeStyle(24, 32, 600)
DISPLAY: Final = TypeStyle(32, 40, 600)
"""Of one figure that a page is about."""

AVATAR_LIGHT: Final = ("#0B6B7A", "#7A4BB0", "#A03A68", "#2F6B35", "#8F4A12", "#2C5FA8", "#6B5B12", "#8B3A3A")
AVATAR_DARK: Final = ("#6CC5D6", "#C3A0F0", "#F09BC0", "#8FD096", "#F0B27A", "#93BDF7", "#D6C46A", "#EFA0A0")
"""Backgrounds of avatars; the initials are white on the light set and near-black on the dark set."""
