"""The colours can be read: contrast by WCAG's formula, for every pair that widgets put together."""

from __future__ import annotations

import pytest

from pharmat_desktop.ui.theme import tokens

PALETTES = {
    "light": tokens.LIGHT,
    "dark": tokens.DARK,
    "contrast light": tokens.CONTRAST_LIGHT,
    "contrast dark": tokens.CONTRAST_DARK,
}
TEXT_PAIRS = (
    ("text", "bg"), ("text", "surface"), ("text", "surface2"), ("text", "accent_soft"), ("text", "warn_soft"),
    ("text", "danger_soft"), ("muted", "bg"), ("muted", "surface"), ("muted", "surface2"), ("accent", "surface"),
    ("accent", "accent_soft"), ("accent", "warn_soft"), ("accent", "danger_soft"), ("on_accent", "accent"),
    ("on_accent", "accent_hover"), ("on_soft", "accent_soft"), ("soft_muted", "accent_soft"), ("link", "surface"),
    ("danger", "surface"), ("danger", "danger_soft"), ("on_danger", "danger"), ("warn", "surface"),
    ("warn", "warn_soft"), ("ok", "surface"), ("ok", "ok_soft"), ("on_brand", "brand"),
)  # fmt: skip
SHAPE_PAIRS = (
    ("border_strong", "surface"), ("border_strong", "bg"), ("focus", "surface"), ("focus", "bg"), ("focus", "surface2"),
)  # fmt: skip


def _luminance(color: str) -> float:
    parts = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.parametrize("name", PALETTES)
def test_text_has_a_contrast_of_four_and_a_half(name: str) -> None:
    """Every text colour on every background that it is used on."""
    values = PALETTES[name]._asdict()
    weak = {pair: round(_contrast(values[pair[0]], values[pair[1]]), 2) for pair in TEXT_PAIRS}
    assert not {pair: ratio for pair, ratio in weak.items() if ratio < 4.5}


@pytest.mark.parametrize("name", PALETTES)
def test_borders_and_focus_have_a_contrast_of_three(name: str) -> None:
    """What one must see to know where an input is and what has the focus."""
    values = PALETTES[name]._asdict()
    weak = {pair: round(_contrast(values[pair[0]], values[pair[1]]), 2) for pair in SHAPE_PAIRS}
    assert not {pair: ratio for pair, ratio in weak.items() if ratio < 3.0}


def test_initials_can_be_read_on_every_avatar() -> None:
    """White on the light set, near-black on the dark one."""
    assert all(_contrast("#FFFFFF", color) >= 4.5 for color in tokens.AVATAR_LIGHT)
    assert all(_contrast("#101418", color) >= 4.5 for color in tokens.AVATAR_DARK)


def test_every_colour_is_a_whole_hexadecimal_one() -> None:
    """Painters and the style sheet read the same form."""
    for palette in PALETTES.values():
        assert all(len(color) == 7 and int(color[1:], 16) >= 0 for color in palette)
