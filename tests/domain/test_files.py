"""What may be attached, and names that are what they look like."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pharmat_desktop.domain.files import (
    MAX_FILES,
    MAX_NAME,
    MAX_SIZE,
    FileFault,
    FileRefused,
    can_open,
    check,
    safe_name,
)


@pytest.mark.parametrize(
    ("given_name", "shown"),
    [
        ("dosage.pdf", "dosage.pdf"),
        ("جرعة الدواء.pdf", "جرعة الدواء.pdf"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("..\\..\\boot.ini", "_.._boot.ini"),
        ("a\x00b\x1b[31m.png", "ab[31m.png"),
        ("photo\u202egnp.exe", "photognp.exe"),
        ("\u2066\u200b\ufeff.pdf", "pdf"),
        ("two\nlines\t.txt", "two lines.txt"),
        ("con.pdf", "_con.pdf"),
        ("LPT1", "_LPT1"),
        ("nul.tar.zip", "_nul.tar.zip"),
        ("   ", "file"),
        ("...", "file"),
        ("trailing. . .", "trailing"),
        ('a:b*c?"<>|.md', "a_b_c_____.md"),
        ("e\u0301tude.pdf", "\u00e9tude.pdf"),
        ("\ud800.png", "png"),
    ],
)
def test_a_name_is_what_it_looks_like(given_name: str, shown: str) -> None:
    assert safe_name(given_name) == shown


def test_a_long_name_keeps_its_ending() -> None:
    name = safe_name("x" * 500 + ".pdf")
    assert (len(name), name[-4:]) == (MAX_NAME, ".pdf")


@given(st.text(st.characters(), max_size=300))
def test_any_name_becomes_one_that_every_system_takes(text: str) -> None:
    """And is not changed by being made safe twice."""
    name = safe_name(text)
    assert name
    assert name == safe_name(name)
    assert not set(name) & set('/\\:*?"<>|')
    assert name.isprintable()
    assert name == name.strip(" .")
    assert len(name) <= MAX_NAME + 1


@pytest.mark.parametrize(
    ("name", "size", "already", "fault"),
    [
        ("a.pdf", MAX_SIZE + 1, 0, FileFault.TOO_LARGE),
        ("a.pdf", 0, 0, FileFault.EMPTY),
        ("a.pdf", 1, MAX_FILES, FileFault.TOO_MANY),
        ("a.exe", 1, 0, FileFault.TYPE),
        ("a.svg", 1, 0, FileFault.TYPE),
        ("a.html", 1, 0, FileFault.TYPE),
        ("a.pdf\u202e.exe", 1, 0, FileFault.TYPE),
        ("noending", 1, 0, FileFault.TYPE),
    ],
)
def test_what_cannot_be_attached_is_said_before_anything_is_uploaded(
    name: str, size: int, already: int, fault: FileFault
) -> None:
    with pytest.raises(FileRefused) as refused:
        check(name, size, already)
    assert refused.value.fault is fault


def test_the_rest_can() -> None:
    assert check("Photo.JPG", MAX_SIZE, MAX_FILES - 1) == "image/jpeg"


@pytest.mark.parametrize("name", ["a.exe", "a.pdf.exe", "a.scr", "a.desktop", "a.sh", "a.js", "a.docm", "a.lnk", "a"])
def test_no_program_is_ever_opened(name: str) -> None:
    assert not can_open(name)


def test_a_document_can_be_opened() -> None:
    assert can_open("dosage.PDF")
