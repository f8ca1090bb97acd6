"""What the list of conversations says of one in which the person was called by name."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from pharmat_desktop.domain.chat import Conversation, ConversationId, ConversationKind
from pharmat_desktop.ui.chat.conversation_list import ConversationDelegate
from pharmat_desktop.ui.chat.conversation_model import ConversationModel
from pharmat_desktop.ui.widgets.list_row import RowList, RowLook

pytestmark = pytest.mark.usefixtures("qapp")
GROUP = Conversation(
    ConversationId("group"), ConversationKind.GROUP, "Revision", "group", "hello", "Omar", None, None, 3, 0, 4
)


def look(item: Conversation) -> tuple[RowLook, str]:
    model, view = ConversationModel(), RowList("")
    model.replace([item])
    return ConversationDelegate(view).look(model.index(0)), model.spoken(item)


def test_a_mention_marks_the_badge_in_a_muted_conversation_too() -> None:
    """By a sign and in words, not by the colour alone; what was not sent comes first."""
    muted = replace(GROUP, muted_until=datetime.now(UTC) + timedelta(days=1))
    for item in (GROUP, muted):
        assert look(item)[0].badge == "3"
        called, spoken = look(replace(item, is_mentioned=True))
        assert (called.badge, called.badge_tone) == ("@ 3", "accent")
        assert "you are mentioned" in spoken
    assert look(muted)[0].badge_tone == "muted"
    assert look(replace(GROUP, is_mentioned=True, attention=1))[0].badge == "!"
