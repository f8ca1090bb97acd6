"""What the screens call: checks of what people type, and what each command sets in motion."""

from __future__ import annotations

import pytest

from pharmat_desktop.domain.chat import MAX_BODY_LENGTH
from pharmat_desktop.domain.drafts import DraftState
from pharmat_desktop.domain.people import Account, Role, UserId
from pharmat_desktop.services.sign_in import SignInService
from tests.support.doors import FakeDoor
from tests.support.rig import ROOM, Rig
from tests.support.virtual_time import in_virtual_time, until


@pytest.mark.parametrize(
    ("email", "password"), [("", "x"), ("ann", "x"), ("@b.org", "x"), ("a @b.org", "x"), ("a@b.org", "")]
)
async def test_impossible_credentials_are_not_sent(email: str, password: str) -> None:
    """No network is needed to know that these are wrong."""
    door = FakeDoor()
    with pytest.raises(ValueError, match=r"email|password"):
        await SignInService(door).with_password(email, password)
    assert door.asked == []


async def test_spaces_around_an_email_are_forgiven_and_those_of_a_password_kept() -> None:
    """They come with copy and paste; in a password they may be meant."""
    ann = Account(UserId("u"), "ann@example.org", "Ann", Role.STUDENT, "test")
    door = FakeDoor((ann, " secret "))
    assert await SignInService(door).with_password(" ann@example.org\n", " secret ") == ann
    assert door.asked == [("ann@example.org", " secret ")]


@pytest.mark.parametrize("body", ["", " \n\t ", "x" * (MAX_BODY_LENGTH + 1)])
@in_virtual_time
async def test_what_the_server_would_refuse_is_not_queued(body: str) -> None:
    """Neither by sending nor by editing; what the composer holds stays."""
    rig = Rig()
    await rig.chat.save_composer(ROOM, body)
    with pytest.raises(ValueError, match="message"):
        await rig.chat.send(ROOM, body)
    assert rig.store.drafts.drafts == {}
    assert rig.chat.composer(ROOM) == body


@in_virtual_time
async def test_sending_clears_the_composer_and_shows_the_message_at_once() -> None:
    """Trimmed, the longest allowed, and without any network."""
    rig = Rig()
    await rig.chat.save_composer(ROOM, "half a thou")
    await rig.chat.send(ROOM, f"  {'x' * MAX_BODY_LENGTH}\n")
    assert rig.chat.composer(ROOM) == ""
    assert rig.chat.thread_slice(ROOM, 0, 9)[0].body == "x" * MAX_BODY_LENGTH


@in_virtual_time
async def test_a_refused_message_is_retried_or_discarded_by_the_person_only() -> None:
    """Retry queues it behind what was written since; discard takes it away and the count with it."""
    rig = Rig()
    async with rig.running():
        await rig.online()
        first, second = await rig.say("poison one", "poison two")
        await until(lambda: rig.connection.status.attention == 2)
        await rig.chat.discard(first)
        await until(lambda: rig.connection.status.attention == 1)
        rig.server.faults = lambda _: None
        await rig.chat.edit(second, "harmless")
        await rig.idle()
        await until(lambda: rig.connection.status.attention == 0)
    assert rig.bodies() == ["harmless"]


@in_virtual_time
async def test_retry_of_a_message_keeps_its_text() -> None:
    """The server refuses it again: it needs attention again, unchanged. A message that is gone is no error."""
    rig = Rig()
    async with rig.running():
        await rig.online()
        (message_id,) = await rig.say("poison")
        await until(lambda: rig.state(message_id) is DraftState.NEEDS_ATTENTION)
        sends = rig.asked("send")
        await rig.chat.retry(message_id)
        await until(lambda: rig.asked("send") == sends + 1)
        await until(lambda: rig.state(message_id) is DraftState.NEEDS_ATTENTION)
        await rig.chat.discard(message_id)
        await rig.chat.retry(message_id)
    assert rig.store.drafts.drafts == {}


@in_virtual_time
async def test_marking_read_tells_the_server_and_clears_the_unread_count() -> None:
    """Here at once, there a moment later."""
    rig = Rig()
    rig.server.post(ROOM, "bob", "hi")
    async with rig.running():
        await until(rig.is_equal_to_server)
        assert rig.chat.unread_total() == 1
        await rig.chat.mark_read(ROOM)
        assert rig.chat.unread_total() == 0
        await until(lambda: rig.server.read_mark(ROOM, "ann") == 1, 1)
