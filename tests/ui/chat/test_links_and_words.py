"""Links of hostile texts, directions of lines, and the words of states, days and times."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QDesktopServices, QTextLine

from pharmat_desktop.domain.chat import Conversation, ConversationId, ConversationKind, Delivery
from pharmat_desktop.ui.chat import words
from pharmat_desktop.ui.chat.conversation_model import ConversationModel, preview_text
from pharmat_desktop.ui.chat.links import find_links
from pharmat_desktop.ui.chat.text_block import is_right_to_left, text_block
from pharmat_desktop.ui.chat.view import open_link
from pharmat_desktop.ui.theme import color, font
from tests.ui.chat.shelf import message

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("see https://example.org/a_(b)?c=1&d=2.", ["https://example.org/a_(b)?c=1&d=2"]),
        ("(https://example.org)", ["https://example.org"]),
        ("write to amal@academy.example, please", ["mailto:amal@academy.example"]),
        ("mailto:amal@academy.example", ["mailto:amal@academy.example"]),
        ("HTTPS://EXAMPLE.org/X", ["https://example.org/X"]),
        ("https://пример.example", ["https://xn--e1afmkfd.example"]),
        ("http://example.org javascript:alert(1) file:///etc/passwd pharmat://x", []),
        ("https://bank.example@evil.example/", []),
        ("https://a.example/\u202egpj.exe", ["https://a.example/"]),
        ("https:// https://", []),
    ],
)
def test_links_are_found_strictly(text: str, targets: list[str]) -> None:
    """Only https and mail; nothing that hides its target; what is shown is where it leads."""
    assert [link.address for link in find_links(text)] == targets


@pytest.mark.parametrize("url", ["file:///etc/passwd", "http://example.org", "javascript:alert(1)", "pharmat://x"])
def test_no_other_scheme_reaches_the_system(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever asks."""
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    open_link(QUrl(url))
    assert opened == []
    open_link(QUrl("https://example.org"))
    assert opened == [QUrl("https://example.org")]


@pytest.mark.parametrize(
    ("text", "expected"), [("مرحبا abc", True), ("abc مرحبا", False), ("12 - مرحبا", True), ("", False), ("שלום", True)]
)
def test_a_text_runs_as_its_first_letter_does(text: str, expected: bool) -> None:
    """Numbers and marks do not count."""
    assert is_right_to_left(text) is expected


def test_a_link_behind_an_emoji_is_where_it_is_seen() -> None:
    """Qt counts UTF-16 units, Python code points."""
    block = text_block("🎓🎓 https://example.org end", font(), 400, 20, link_color=color("link"))
    line = block.layout.lineAt(0)
    start, end = _x_of(line, block.links[0].start), _x_of(line, block.links[0].end)
    assert block.link_at(start + 2, 5) == block.links[0].link
    assert block.link_at(end - 2, 5) == block.links[0].link
    assert block.link_at(start - 6, 5) is None
    assert block.link_at(end + 6, 5) is None


def _x_of(line: QTextLine, cursor: int) -> float:
    found: Any = line.cursorToX(cursor)  # a pair of x and the cursor, whatever the stubs say
    return float(found[0])


def test_days_have_names() -> None:
    """Today, yesterday, a weekday within the week, else a date; the year when it is another."""
    today = date(2026, 3, 12)
    days = [date(2026, 3, 12), date(2026, 3, 11), date(2026, 3, 8), date(2026, 1, 5), date(2025, 12, 31)]
    texts = [words.day_text(day, today) for day in days]
    assert texts[:3] == ["Today", "Yesterday", "Sunday"]
    assert "2026" not in texts[3]
    assert "2025" in texts[4]


def test_every_delivery_has_its_own_words() -> None:
    """No state is told by a glyph or a colour alone."""
    spoken = {words.spoken(replace(message(1, own=True), delivery=delivery)) for delivery in Delivery}
    assert len(spoken) == len(Delivery)


def conversation(**values: object) -> Conversation:
    made = Conversation(
        id=ConversationId("c"),
        kind=ConversationKind.GROUP,
        title="Exam group",
        avatar_id="c",
        preview="See you",
        preview_sender="Lina",
        preview_delivery=None,
        last_at=datetime(2026, 3, 1, 9, 0, tzinfo=UTC),
        unread=0,
        attention=0,
        member_count=3,
    )
    return replace(made, **values)  # type: ignore[arg-type]


def test_previews() -> None:
    """What was begun comes first, then who said what."""
    assert preview_text(conversation()) == "Lina: See you"
    assert preview_text(conversation(preview_sender="")) == "See you"
    assert preview_text(conversation(unsent_text="half a")) == "Draft: half a"
    assert preview_text(conversation(preview="", preview_sender="")) == "Message deleted"
    assert preview_text(conversation(last_at=None)) == "No messages yet"
    assert preview_text(conversation(), str.upper) == "Lina: SEE YOU"


def test_a_conversation_says_everything_it_shows() -> None:
    """Title, preview, time, state, counts."""
    spoken = ConversationModel().spoken(conversation(unread=2, attention=1, preview_delivery=Delivery.READ))
    assert spoken.startswith("Exam group, Lina: See you, ")
    assert spoken.endswith("Read, 2 unread, 1 not sent")


@pytest.mark.parametrize(
    ("wait", "expected"),
    [
        (timedelta(minutes=2), "Monday, March 2, 2026, {sent}"),
        (timedelta(hours=2, minutes=38), "Written Monday, March 2, 2026, {written}, sent {sent}"),
        (timedelta(hours=30), "Written Monday, March 2, 2026, {written}, sent Tuesday, March 3, 2026, {sent}"),
        (-timedelta(hours=1), "Monday, March 2, 2026, {sent}"),
    ],
)
def test_a_long_wait_between_writing_and_sending_is_told(wait: timedelta, expected: str) -> None:
    """In the tooltip and to a screen reader; not that a writer's clock was ahead."""
    QLocale.setDefault(QLocale("en_US"))
    written = datetime(2026, 3, 2, 14, 2, tzinfo=UTC).replace(tzinfo=None).astimezone()  # by this computer's clock
    one = replace(message(1), written_at=written.astimezone(UTC), sent_at=(written + wait).astimezone(UTC))
    sent = words.clock_text(written + wait)
    said = words.when_text(one)
    assert said == expected.format(written=words.clock_text(written), sent=sent)
    assert said in words.spoken(one)
