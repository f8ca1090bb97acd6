"""What leaves this computer, what comes back, and what each fault means."""

from __future__ import annotations

import gzip
import socket

import pytest

from pharmat_desktop.config import AcademyAddress
from pharmat_desktop.domain.errors import Busy, NoAnswer, Offline, PharmatError, Refused, UnexpectedAnswer
from pharmat_desktop.remote import client, transport
from pharmat_desktop.remote.plug import NetworkPlug
from tests.remote.odd_server import DROP, HANG, KEY, Answer, answer, json_answer, odd_server, session_answer, until
from tests.remote.parts import PULL_PATH, TOKEN_PATH, crowd, parts

PORTAL = "<html><title>Hotel WiFi</title>Please accept our terms</html>"
PAGE = {"cursor": "c1", "more": False, "tables": {}}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (answer(200, PORTAL, "text/html"), Offline),
        (answer(200, PORTAL, "application/octet-stream"), Offline),
        (answer(302, "", "", location="http://portal.example/"), Offline),
        (answer(511, PORTAL, "text/html"), Offline),
        (answer(200, ""), NoAnswer),
        (answer(200, "{broken"), UnexpectedAnswer),
        (answer(200, "[" * 100_000), UnexpectedAnswer),
        (answer(200, "hello", "text/plain"), UnexpectedAnswer),
        (answer(400, PORTAL, "text/html"), Busy),
        (answer(403, PORTAL, "text/html"), Busy),
        (answer(407, "", ""), Busy),
        (answer(413, PORTAL, "text/html"), Refused),
        (json_answer(400, {"code": "22P02", "message": "bad"}), Refused),
        (json_answer(403, {"code": "42501", "message": "no"}), Refused),
        (json_answer(404, {"code": "PGRST202", "message": "no"}), Refused),
        (json_answer(409, {"code": "23505", "message": "no"}), Refused),
        (json_answer(410, {"message": "gone"}), Refused),
        (json_answer(422, {"code": "x", "message": "no"}), Refused),
        (json_answer(429, {}), Busy),
        (answer(500, "oops", "text/plain"), Busy),
        (answer(503, PORTAL, "text/html"), Busy),
        (DROP, NoAnswer),
        (
            Answer(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{", drop=True),
            NoAnswer,
        ),
        (Answer(b"SSH-2.0-OpenSSH_9.2\r\n", drop=True), NoAnswer),
        (answer(200, b"not gzip", content_encoding="gzip"), NoAnswer),
    ],
)
async def test_each_fault_has_one_meaning(given: Answer, expected: type[PharmatError]) -> None:
    """Portals, gateways, broken and missing answers become the domain's errors, never an empty result."""
    async with odd_server() as server:
        server.script(TOKEN_PATH, session_answer(1))
        server.script(PULL_PATH, given)
        async with parts(server) as here:
            with pytest.raises(PharmatError) as caught:
                await here.academy.pull(None, 500)
            assert isinstance(caught.value, expected)


async def test_nobody_there_is_offline() -> None:
    """A refused connection means that nothing was sent."""
    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))  # taken, so that nobody else comes to listen there
        gone = AcademyAddress("gone", f"http://127.0.0.1:{deaf.getsockname()[1]}", KEY)
        async with parts(gone) as here:
            with pytest.raises(Offline):
                await here.academy.pull(None, 500)


async def test_refusals_carry_code_and_sentence() -> None:
    """The server's sentence reaches the person, without control characters, bounded."""
    async with odd_server() as server:
        server.script(TOKEN_PATH, session_answer(1))
        server.script(PULL_PATH, json_answer(403, {"code": "PT403", "message": "Not\x1b[31m allowed" + "!" * 999}))
        async with parts(server) as here:
            with pytest.raises(Refused) as caught:
                await here.academy.pull(None, 500)
    assert (caught.value.code, caught.value.status) == ("PT403", 403)
    assert caught.value.sentence.startswith("Not[31m allowed!")
    assert len(caught.value.sentence) == 300


async def test_refusals_of_our_functions_carry_their_stable_code() -> None:
    """`private.refuse` says it in the details; prose in the details is no code."""
    said = {"code": "PT409", "message": "Somebody was faster.", "details": "slot_taken", "hint": '{"slots": []}'}
    other, long = {**said, "details": "Key (id) exists."}, {**said, "hint": "x" * 200_001}
    async with odd_server() as server:
        server.script(TOKEN_PATH, session_answer(1))
        server.script(PULL_PATH, *(json_answer(409, body) for body in (said, other, long)))
        async with parts(server) as here:
            for code, hint in (("slot_taken", '{"slots": []}'), ("PT409", ""), ("slot_taken", "")):
                with pytest.raises(Refused) as caught:
                    await here.academy.pull(None, 500)
                refusal = caught.value
                assert (refusal.code, refusal.hint, refusal.sentence) == (code, hint, "Somebody was faster.")


@pytest.mark.parametrize("code", ["42501", "22P05", "PGRST116"])
async def test_sentences_for_programmers_reach_nobody(code: str) -> None:
    """What Postgres and PostgREST say by themselves is no sentence for people."""
    async with odd_server() as server:
        server.script(TOKEN_PATH, session_answer(1))
        server.script(PULL_PATH, json_answer(403, {"code": code, "message": "permission denied for table messages"}))
        async with parts(server) as here:
            with pytest.raises(Refused) as caught:
                await here.academy.pull(None, 500)
    assert (caught.value.code, caught.value.sentence) == (code, "")


@pytest.fixture
def endless(monkeypatch: pytest.MonkeyPatch) -> None:
    """Requests that nobody ends never end."""
    monkeypatch.setattr(client, "TIMEOUT", None)


@pytest.mark.usefixtures("endless")
async def test_pulling_the_plug_ends_a_request_at_once() -> None:
    """What was sent already may have arrived: NoAnswer. After that nothing leaves, and no connection stays open."""
    async with odd_server() as server, parts(server) as here, crowd() as scope:
        server.script(TOKEN_PATH, session_answer(1))
        server.script(PULL_PATH, HANG)
        await here.session.ensure_fresh()
        server.asked.clear()
        pull = scope.spawn(here.academy.pull(None, 500), name="pull")
        await server.asked.wait()
        here.plug.set_out(True)
        with pytest.raises(NoAnswer):
            await pull
        with pytest.raises(Offline):
            await here.academy.pull(None, 500)
        assert server.count(PULL_PATH) == 1


async def test_the_plug_back_in_lets_requests_through() -> None:
    async with odd_server() as server, parts(server) as here:
        server.script(TOKEN_PATH, session_answer(1))
        server.script(PULL_PATH, json_answer(200, PAGE))
        here.plug.set_out(True)
        with pytest.raises(Offline):
            await here.academy.pull(None, 500)
        assert not server.seen
        here.plug.set_out(False)
        assert (await here.academy.pull(None, 500)).cursor == "c1"


@pytest.mark.usefixtures("endless")
async def test_a_renewed_transport_leaves_dead_connections_behind() -> None:
    """After sleep an open request ends at once instead of waiting for its time-out."""
    async with odd_server() as server, parts(server) as here, crowd() as scope:
        server.script(TOKEN_PATH, session_answer(1))
        server.script(PULL_PATH, HANG, json_answer(200, PAGE))
        await here.session.ensure_fresh()
        server.asked.clear()
        pull = scope.spawn(here.academy.pull(None, 500), name="pull")
        await server.asked.wait()
        await here.client.renew_transport()
        with pytest.raises(NoAnswer):
            await pull
        assert (await here.academy.pull(None, 500)).cursor == "c1"


async def test_connections_are_kept_and_closed() -> None:
    """Fifty calls use one connection, and none is left at the end."""
    async with odd_server() as server:
        async with parts(server) as here:
            server.script(TOKEN_PATH, session_answer(1))
            server.script(PULL_PATH, json_answer(200, PAGE))
            for _ in range(50):
                await here.academy.pull(None, 500)
            assert server.open_connections == 1
        await until(lambda: server.open_connections == 0)


async def test_an_answer_without_end_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    """A few kilobytes that unpack to more than the bound are not taken into memory."""
    monkeypatch.setattr(transport, "MAX_ANSWER", 100_000)
    bomb = gzip.compress(b'"' + b"a" * 50_000_000 + b'"')
    async with odd_server() as server, parts(server) as here:
        server.script(TOKEN_PATH, session_answer(1))
        server.script(PULL_PATH, answer(200, bomb, content_encoding="gzip"))
        with pytest.raises(UnexpectedAnswer):
            await here.academy.pull(None, 500)


async def test_compressed_answers_are_read() -> None:
    async with odd_server() as server, parts(server) as here:
        server.script(TOKEN_PATH, session_answer(1))
        body = gzip.compress(b'{"cursor": "packed"}')
        server.script(PULL_PATH, answer(200, body, content_encoding="gzip"))
        assert (await here.academy.pull(None, 500)).cursor == "packed"


async def test_data_is_never_asked_for_as_nobody() -> None:
    """With the publishable key as its token a request would be answered 200 and nothing; it does not leave."""
    async with odd_server() as server, parts(server) as here:
        with pytest.raises(UnexpectedAnswer):
            await here.client.data(KEY).rpc("sync_pull", {}).execute()
        assert not server.seen


async def test_tokens_go_to_the_academy_alone() -> None:
    """A library that follows some address to another server is stopped."""
    async with odd_server() as server, odd_server() as other, parts(server) as here:
        with pytest.raises(UnexpectedAnswer):
            await here.client._http.get(f"{other.url}/rest/v1/messages", headers={"authorization": "Bearer access-1"})
        assert not other.seen


def test_a_plug_tells_its_listeners_once() -> None:
    plug, heard = NetworkPlug(), list[bool]()
    unsubscribe = plug.subscribe(heard.append)
    plug.set_out(True)
    plug.set_out(True)
    plug.set_out(False)
    unsubscribe()
    plug.set_out(True)
    assert heard == [True, False]
    assert plug.is_out
