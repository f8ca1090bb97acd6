"""What the page of a session says of who was there."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale

from pharmat_desktop.ui.sessions.page_words import there_text
from tests.ui.sessions.lessons import START, STUDENT

MINUTE = timedelta(minutes=1)


@pytest.fixture(autouse=True)
def _british() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


@pytest.mark.parametrize(
    ("first", "last", "now", "text"),
    [
        (0, 20, 21, "Sam: there since 16:00"),
        (0, 20, 22, "Sam: 16:00 – 16:20"),
        (0, 0, 30, "Sam: 16:00"),
        (0, None, 1, "Sam: there since 16:00"),
        (None, None, 1, "Sam: not seen"),
    ],
)
def test_who_is_there_now_is_told_from_who_was(first: int | None, last: int | None, now: int, text: str) -> None:
    """Somebody is seen every minute; a connection that is lost for one of them changes nothing."""
    here_from = START + first * MINUTE if first is not None else None
    here_until = START + last * MINUTE if last is not None else None
    seen = replace(STUDENT, here_from=here_from, here_until=here_until)
    assert there_text(seen, "Sam", "Europe/Berlin", START + now * MINUTE) == text
