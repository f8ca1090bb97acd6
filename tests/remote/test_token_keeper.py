"""One owner of the tokens: single flight, rotation that survives everything, an end only when Auth says so."""

from __future__ import annotations

import asyncio
import json

import pytest

from pharmat_desktop.domain.errors import (
    Busy,
    NoAnswer,
    Offline,
    PharmatError,
    SignedOut,
    UnexpectedAnswer,
    WrongCredentials,
)
from pharmat_desktop.remote import token_keeper
from pharmat_desktop.remote.auth import secret_name
from pharmat_desktop.remote.errors import SESSION_IS_OVER
from pharmat_desktop.remote.secrets import Secrets
from tests.remote.odd_server import (
    DROP,
    HANG,
    Answer,
    OddServer,
    answer,
    auth_refusal,
    json_answer,
    odd_server,
    session_answer,
    until,
)
from tests.remote.parts import ACCOUNT, PULL_PATH, TOKEN_PATH, Parts, crowd, parts

LOG_OUT_PATH = "/auth/v1/logout"
REJECTED = json_answer(401, {"code": "PGRST303", "message": "JWT expired"})


def asked_with(server: OddServer) -> list[str]:
    """Refresh tokens (or ``password``) in the order in which Auth saw them."""
    bodies = [json.loads(seen.body) for seen in server.seen if seen.path.startswith(TOKEN_PATH)]
    return [body.get("refresh_token", "password") for body in bodies]


async def saved(here: Parts) -> str | None:
    return await here.secrets.load(secret_name(ACCOUNT))


async def test_twenty_at_once_are_one_request() -> None:
    async with odd_server() as server, parts(server) as here:
        server.script(TOKEN_PATH, session_answer(1))
        await asyncio.gather(*(here.session.ensure_fresh() for _ in range(20)))
        assert asked_with(server) == ["refresh-0"]
        assert here.session.access_token == "access-1"


async def test_twenty_at_once_share_one_failure() -> None:
    """While Auth is down, waiting callers do not try one after the other."""
    async with odd_server() as server, parts(server) as here:
        server.script(TOKEN_PATH, answer(503, "", ""))
        results = await asyncio.gather(*(here.session.ensure_fresh() for _ in range(20)), return_exceptions=True)
        assert {type(result) for result in results} == {Busy}
        assert server.count(TOKEN_PATH) == 1


async def test_a_cancelled_caller_does_not_take_the_others_along() -> None:
    """The first of two callers goes away in the middle of the request: the second asks again and succeeds."""
    async with odd_server() as server, parts(server) as here, crowd() as scope:
        server.script(TOKEN_PATH, HANG, session_answer(1))
        first = scope.spawn(here.session.ensure_fresh(), name="first")
        await server.asked.wait()
        second = scope.spawn(here.session.ensure_fresh(), name="second")
        first.cancel()
        await second
        assert asked_with(server) == ["refresh-0", "refresh-0"]


async def test_tokens_are_renewed_before_they_end() -> None:
    """A token in the last minute of its life is not handed out; the newest refresh token buys a new one."""
    async with odd_server() as server, parts(server) as here:
        server.script(TOKEN_PATH, session_answer(1), session_answer(2))
        await here.session.ensure_fresh()
        here.clock.now += 3600 - 61
        await here.session.ensure_fresh()
        assert asked_with(server) == ["refresh-0"]
        here.clock.now += 2
        await here.session.ensure_fresh()
        assert asked_with(server) == ["refresh-0", "refresh-1"]


async def test_a_clock_set_back_does_not_make_tokens_last_longer() -> None:
    async with odd_server() as server, parts(server) as here:
        server.script(TOKEN_PATH, session_answer(1), session_answer(2))
        await here.session.ensure_fresh()
        here.clock.now -= 86_400
        await here.session.ensure_fresh()
        assert server.count(TOKEN_PATH) == 2


async def test_the_pump_renews_early(monkeypatch: pytest.MonkeyPatch) -> None:
    """Within five minutes of the end, by the wall clock, without anybody asking; it outlives outages of Auth."""
    monkeypatch.setattr(token_keeper, "CHECK_EVERY", (0.001, 0.002))
    async with odd_server() as server, parts(server) as here, crowd() as scope:
        server.script(TOKEN_PATH, session_answer(1), DROP, answer(503, "", ""), session_answer(2))
        await here.session.ensure_fresh()
        scope.spawn(here.session.run(), name="run")
        here.clock.now += 3600 - 301
        looks = here.clock.looks
        await until(lambda: here.clock.looks > looks + 12)
        assert server.count(TOKEN_PATH) == 1
        here.clock.now += 2
        await until(lambda: here.session.access_token == "access-2")
        assert asked_with(server) == ["refresh-0", "refresh-1", "refresh-1", "refresh-1"]


async def test_an_hour_without_a_server_costs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Answers of gateways and no answers at all, one look every thirty seconds; the session is there when Auth is."""
    monkeypatch.setattr(token_keeper, "CHECK_EVERY", (0.001, 0.002))
    down = [answer(502, "", "") if look % 2 else DROP for look in range(120)]
    async with odd_server() as server, parts(server) as here, crowd() as scope:
        server.script(TOKEN_PATH, session_answer(1), *down, session_answer(2))
        await here.session.ensure_fresh()
        here.clock.now += 3400
        scope.spawn(here.session.run(), name="run")
        for look in range(len(down)):
            await until(lambda look=look: server.count(TOKEN_PATH) > look + 1)
            here.clock.now += 30
        await until(lambda: here.session.access_token == "access-2")
        assert not here.session.is_signed_out
        assert set(asked_with(server)[1:]) == {"refresh-1"}


async def test_a_clock_that_is_wrong_by_a_day_does_not_end_a_session() -> None:
    """Ahead, behind, and set right again: lifetimes are counted from when the token came, by the same clock."""
    async with odd_server() as server, parts(server) as here:
        server.script(TOKEN_PATH, session_answer(1), session_answer(2), session_answer(3), session_answer(4))
        for wrong_by in (86_400, -86_400, 86_400):
            here.clock.now += wrong_by
            await here.session.ensure_fresh()
            asked = server.count(TOKEN_PATH)
            await here.session.ensure_fresh()
            assert server.count(TOKEN_PATH) == asked
        assert here.session.access_token == "access-3"


async def test_short_lives_are_renewed_at_half_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(token_keeper, "CHECK_EVERY", (0.001, 0.002))
    async with odd_server() as server, parts(server) as here, crowd() as scope:
        server.script(TOKEN_PATH, session_answer(1, expires_in=60), session_answer(2, expires_in=60))
        await here.session.ensure_fresh()
        here.clock.now += 31
        scope.spawn(here.session.run(), name="run")
        await until(lambda: here.session.access_token == "access-2")


async def test_the_pump_s_first_token_sets_its_pace() -> None:
    """How soon to look again follows from the token that just came, not from there having been none before."""
    async with odd_server() as server, parts(server) as here, crowd() as scope:
        server.script(TOKEN_PATH, session_answer(1, expires_in=1), session_answer(2))
        scope.spawn(here.session.run(), name="run")
        await server.asked.wait()
        await until(lambda: here.session._tokens is not None)
        here.clock.now += 0.6
        await until(lambda: here.session.access_token == "access-2")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (answer(503, "", ""), Busy),
        (json_answer(429, {}, retry_after="7"), Busy),
        (auth_refusal("conflict", 409), Busy),
        (auth_refusal("validation_failed"), Busy),
        (DROP, NoAnswer),
        (answer(200, "<html>", "text/html"), Offline),
        (answer(403, "<html>", "text/html"), Busy),
        (answer(200, "{}"), Busy),
        (answer(200, "nonsense"), Busy),
        (answer(200, "[" * 99_999), Busy),
        (session_answer(1, user_id="5d6c1a52-0000-4000-8000-000000000666"), Busy),
    ],
)
async def test_only_auth_itself_ends_a_session(given: Answer, expected: type[PharmatError]) -> None:
    """Outages, portals, nonsense and somebody else's session are waited out; the saved token stays."""
    async with odd_server() as server, parts(server) as here:
        server.script(TOKEN_PATH, given)
        with pytest.raises(PharmatError) as caught:
            await here.session.ensure_fresh()
        assert isinstance(caught.value, expected)
        assert not here.session.is_signed_out
        assert await saved(here) == "refresh-0"
        server.script(TOKEN_PATH, session_answer(1))
        await here.session.ensure_fresh()


async def test_patience_that_auth_asks_for_is_passed_on() -> None:
    async with odd_server() as server, parts(server) as here:
        server.script(TOKEN_PATH, json_answer(429, {}, retry_after="7"))
        with pytest.raises(Busy) as caught:
            await here.session.ensure_fresh()
        assert caught.value.retry_after == 7


@pytest.mark.parametrize("code", sorted(SESSION_IS_OVER))
async def test_a_definitive_answer_ends_the_session(code: str) -> None:
    """It is over, the useless token is forgotten, nothing is asked again; a new sign-in revives it."""
    async with odd_server() as server, parts(server) as here:
        server.script(TOKEN_PATH, auth_refusal(code))
        for _ in range(3):
            with pytest.raises(SignedOut):
                await here.session.ensure_fresh()
        assert here.session.is_signed_out
        assert await saved(here) is None
        assert server.count(TOKEN_PATH) == 1
        server.script(TOKEN_PATH, session_answer(5))
        await here.session.sign_in_again("secret")
        assert (here.session.is_signed_out, here.session.access_token) == (False, "access-5")


async def test_the_parent_is_kept_until_its_child_has_worked() -> None:
    """The server forgot the newest token (restored from a backup): the one before it still opens the session."""
    async with odd_server() as server, parts(server) as here:
        server.script(TOKEN_PATH, session_answer(1), auth_refusal("refresh_token_not_found"), session_answer(2))
        await here.session.ensure_fresh()
        assert await saved(here) == "refresh-1 refresh-0"
        here.clock.now += 4000
        await here.session.ensure_fresh()
        assert asked_with(server) == ["refresh-0", "refresh-1", "refresh-0"]
        assert await saved(here) == "refresh-2 refresh-0"


async def test_a_token_that_was_used_already_is_not_tried_with_its_parent() -> None:
    """Auth has revoked the whole family by then."""
    async with odd_server() as server, parts(server, refresh_token="refresh-1 refresh-0") as here:
        server.script(TOKEN_PATH, auth_refusal("refresh_token_already_used"))
        with pytest.raises(SignedOut):
            await here.session.ensure_fresh()
        assert asked_with(server) == ["refresh-1"]


async def test_the_demo_signs_in_again_by_itself() -> None:
    """Without a keychain no refresh token is left after a start; a published password replaces it, unstored."""
    async with odd_server() as server, parts(server, refresh_token=None, fallback_password="published") as here:
        server.script(TOKEN_PATH, session_answer(1))
        await here.session.ensure_fresh()
        assert asked_with(server) == ["password"]
        assert await saved(here) == "refresh-1"


async def test_nothing_saved_and_no_password_means_signed_out() -> None:
    async with odd_server() as server, parts(server, refresh_token=None) as here:
        with pytest.raises(SignedOut):
            await here.session.ensure_fresh()
        assert not server.seen


async def test_a_wrong_password_does_not_revive_the_session() -> None:
    async with odd_server() as server, parts(server, refresh_token=None) as here:
        server.script(TOKEN_PATH, auth_refusal("invalid_credentials"))
        with pytest.raises(WrongCredentials):
            await here.session.sign_in_again("guess")
        server.script(TOKEN_PATH, answer(200, "{}"))
        with pytest.raises(Busy):
            await here.session.sign_in_again("guess")


async def test_whoever_has_another_address_by_now_signs_in_again_with_it() -> None:
    """The address of the account is that of its first day."""
    async with odd_server() as server, parts(server, refresh_token=None) as here:
        server.script(TOKEN_PATH, session_answer(1), session_answer(2))
        await here.session.sign_in_again("secret", "new@example.org")
        await here.session.sign_in_again("secret")
        bodies = [json.loads(seen.body) for seen in server.seen]
        assert [body["email"] for body in bodies] == ["new@example.org", ACCOUNT.email]


async def test_signing_out_forgets_and_tells_the_server() -> None:
    """The token is gone from this computer even when nobody can be reached."""
    async with odd_server() as server, parts(server) as here:
        server.script(TOKEN_PATH, session_answer(1))
        server.script(LOG_OUT_PATH, answer(503, "", ""))
        await here.session.ensure_fresh()
        await here.session.sign_out()
        assert server.seen[-1].path.startswith(LOG_OUT_PATH)
        assert server.seen[-1].headers["authorization"] == "Bearer access-1"
        assert await saved(here) is None
        with pytest.raises(SignedOut):
            await here.session.ensure_fresh()
        with pytest.raises(SignedOut):
            _ = here.session.access_token


async def test_signing_out_during_a_refresh_leaves_nothing_behind() -> None:
    """The answer that comes after the person signed out is thrown away."""
    async with odd_server() as server, parts(server) as here, crowd() as scope:
        half, rest = session_answer(1).raw[:40], session_answer(1).raw[40:]
        server.script(TOKEN_PATH, Answer(half))
        refresh = scope.spawn(here.session.ensure_fresh(), name="refresh")
        await server.asked.wait()
        await here.session.sign_out()
        await server.write(rest)
        with pytest.raises(SignedOut):
            await refresh
        assert await saved(here) is None


async def test_an_expired_token_never_fails_a_call() -> None:
    """401 in the middle: refreshed once, repeated once, the caller sees only the answer."""
    async with odd_server() as server, parts(server) as here:
        server.script(TOKEN_PATH, session_answer(1), session_answer(2))
        server.script(PULL_PATH, REJECTED, json_answer(200, {"cursor": "c"}))
        assert (await here.academy.pull(None, 500)).cursor == "c"
        bearers = [seen.headers["authorization"] for seen in server.seen if seen.path.startswith(PULL_PATH)]
        assert bearers == ["Bearer access-1", "Bearer access-2"]


async def test_a_token_that_is_rejected_for_ever_is_patience_not_refusal() -> None:
    """The server's keys are in a mess: drafts wait. The refresh is not repeated endlessly."""
    async with odd_server() as server, parts(server) as here:
        server.script(TOKEN_PATH, session_answer(1), session_answer(2))
        server.script(PULL_PATH, REJECTED)
        with pytest.raises(Busy):
            await here.academy.pull(None, 500)
        assert (server.count(TOKEN_PATH), server.count(PULL_PATH)) == (2, 2)


async def test_twenty_rejected_calls_are_one_refresh() -> None:
    async with odd_server() as server, parts(server) as here:
        server.script(TOKEN_PATH, session_answer(1), session_answer(2))
        server.script(PULL_PATH, *[REJECTED] * 20, json_answer(200, {"cursor": "c"}))
        await asyncio.gather(*(here.academy.pull(None, 500) for _ in range(20)))
        assert server.count(TOKEN_PATH) == 2


async def test_listeners_hear_of_renewals_and_of_what_they_missed() -> None:
    async with odd_server() as server, parts(server) as here:
        server.script(TOKEN_PATH, session_answer(1), session_answer(2))
        heard: list[str] = []
        await here.session.ensure_fresh()
        with here.session.following(heard.append, since="access-0"):
            await here.session.replace_rejected("access-1")
        await here.session.replace_rejected("access-1")
        assert heard == ["access-1", "access-2"]


def test_tokens_cannot_be_read_from_a_log() -> None:
    from pharmat_desktop.remote.auth import Tokens

    tokens = Tokens("the-access", "the-refresh", "user", 0.0, 60.0)
    assert "the-" not in f"{tokens} {tokens!r}"


async def test_a_keychain_that_fails_costs_nothing_in_this_run() -> None:
    """The rotation is kept in memory when it cannot be saved."""
    async with odd_server() as server, parts(server, secrets=Secrets(_Broken())) as here:
        server.script(TOKEN_PATH, session_answer(1), session_answer(2))
        await here.session.ensure_fresh()
        here.clock.now += 4000
        await here.session.ensure_fresh()
        assert asked_with(server) == ["refresh-0", "refresh-1"]
        assert not here.secrets.is_persistent


class _Broken:
    def get_password(self, service: str, username: str) -> str | None:
        raise OSError("broken")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise OSError("broken")

    def delete_password(self, service: str, username: str) -> None:
        raise OSError("broken")


async def test_a_session_without_tokens_is_nobodys() -> None:
    """A sign-up answer (a user, no session) is not taken for a sign-in."""
    async with odd_server() as server, parts(server, refresh_token=None) as here:
        user = {"id": ACCOUNT.user_id, "aud": "x", "app_metadata": {}, "user_metadata": {}, "created_at": "2026-01-01"}
        server.script(TOKEN_PATH, json_answer(200, user))
        from pharmat_desktop.remote.auth import AuthWire

        with pytest.raises(UnexpectedAnswer):
            await AuthWire(here.client).sign_in("sara@example.org", "secret")
