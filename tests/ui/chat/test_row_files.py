"""Where files stand in a bubble: known before any byte came, inside it, beside nothing else."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication

from pharmat_desktop.domain.chat import Attachment
from pharmat_desktop.ui.chat.row_context import RowContext
from pharmat_desktop.ui.chat.row_files import CARD_HEIGHT, MOST_HEIGHT, MOST_WIDTH, lay_files
from pharmat_desktop.ui.chat.row_layout import RowLayout, RowLayouts
from pharmat_desktop.ui.theme import apply_theme, resolve_theme
from tests.ui.chat.shelf import message

ALONE = RowContext(False, False, True, True, False, True)
KINDS = ("image/png", "application/pdf", "video/mp4")

files = st.lists(
    st.builds(
        Attachment,
        st.just("chat/file"),
        st.just("name.pdf"),
        st.integers(0, 2**40),
        st.sampled_from(KINDS),
        st.integers(0, 10**6),
        st.integers(0, 10**6),
    ),
    max_size=10,
)


def picture(width: int, height: int) -> Attachment:
    return Attachment("chat/file", "photo.png", 1000, "image/png", width, height)


def laid(width: int, *attached: Attachment, body: str = "", is_mirrored: bool = False) -> RowLayout:
    layouts = RowLayouts()
    layouts.set_frame(width, is_mirrored=is_mirrored)
    return layouts.layout(replace(message(1, body), body=body, attachments=attached), ALONE)


@given(files, st.integers(80, 560))
def test_files_never_overlap_and_stay_within_what_they_take(attached: list[Attachment], wrap: int) -> None:
    found = lay_files(attached, wrap)
    room = QRect(0, 0, found.width, found.height)
    assert len(found.boxes) == len(attached)
    assert found.width <= min(wrap, MOST_WIDTH)
    assert all(room.contains(box.rect) and box.rect.height() > 0 for box in found.boxes)
    assert not any(one.rect.intersects(other.rect) for one, other in combinations(found.boxes, 2))
    assert all(
        box.rect.contains(box.button(is_mirrored=side).center()) for box in found.boxes for side in (True, False)
    )


@pytest.mark.parametrize(
    ("size", "shown"),
    [((1200, 800), (320, 213)), ((800, 1200), (213, MOST_HEIGHT)), ((200, 100), (200, 100)), ((0, 0), (240, 180))],
)
def test_a_picture_keeps_its_shape(size: tuple[int, int], shown: tuple[int, int]) -> None:
    [box] = lay_files([picture(*size)], 500).boxes
    assert (box.rect.width(), box.rect.height()) == shown


@pytest.fixture
def dressed(qapp: QApplication) -> None:
    apply_theme(qapp, resolve_theme(qapp, "light"))


@pytest.mark.usefixtures("dressed")
@settings(max_examples=30)
@given(files, st.sampled_from(["", "A text", "مرحبا", "long " * 60]), st.booleans())
def test_everything_of_a_row_is_inside_its_bubble(attached: list[Attachment], body: str, is_mirrored: bool) -> None:
    row = laid(600, *attached, body=body, is_mirrored=is_mirrored)
    assert all(row.bubble.contains(box.rect) for box in row.files)
    assert row.bubble.contains(row.meta)
    if body:
        assert row.bubble.contains(row.text)
        assert not any(box.rect.intersects(row.text) for box in row.files)
    assert not any(box.rect.intersects(row.meta) for box in row.files)


@pytest.mark.usefixtures("dressed")
def test_a_mirrored_row_has_its_files_at_the_other_side() -> None:
    left = laid(600, picture(300, 200)).files[0].rect
    right = laid(600, picture(300, 200), is_mirrored=True).files[0].rect
    assert (left.width(), left.top(), left.left()) == (right.width(), right.top(), 600 - right.right() - 1)


@pytest.mark.usefixtures("dressed")
def test_a_file_without_a_text_takes_no_line_for_one() -> None:
    paper = Attachment("chat/file", "a.pdf", 1000, "application/pdf")
    without, with_text = laid(600, paper), laid(600, paper, body="A text")
    assert without.text.height() == 0
    assert without.bubble.height() <= with_text.bubble.height()
    assert without.files[0].rect.height() == CARD_HEIGHT
    assert without.files[0].rect.topLeft() == with_text.files[0].rect.topLeft()
