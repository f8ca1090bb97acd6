"""Who waits for an answer, on the Today screen."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pharmat_desktop.ui.times import clock_text
from tests.support.desk import eventually
from tests.support.example_data import START, at, uid
from tests.support.session_data import people_page, records, session_row
from tests.ui.test_today import today


async def test_who_waits_for_an_answer_is_named_and_led_to(tmp_path: Path, qtbot: QtBot) -> None:
    """Another time that the tutor proposes; gone once it is answered."""
    async with today(tmp_path, qtbot) as here:
        card = here.screen.view.asked
        assert card.isHidden()
        await here.store.mirror.apply(people_page())
        other = START + timedelta(days=3)
        moved = session_row(
            starts_at=START + timedelta(days=2),
            topic="Half-life",
            proposal_id=uid("another time"),
            proposed_by="tutor",
            proposed_starts_at=other.isoformat(),
            proposed_ends_at=(other + timedelta(hours=1)).isoformat(),
        )
        await here.store.mirror.upsert("sessions", records("sessions", moved))
        await eventually(lambda: not card.isHidden())
        (row,) = here.rows_of(card)
        assert row.accessibleName() == f"Omar Haddad, another time: {clock_text(other)}, Half-life"
        with qtbot.waitSignal(here.screen.session_requested) as opened_session:
            QTest.keyClick(row, Qt.Key.Key_Return)
        assert opened_session.args == [uid("sessions/one")]
        answered = session_row(starts_at=other, topic="Half-life", updated_at=at(1))
        await here.store.mirror.upsert("sessions", records("sessions", answered))
        await eventually(card.isHidden)
