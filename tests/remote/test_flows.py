"""Verifiers of flows: the same after a restart, gone after use, of no use to anybody else."""

from __future__ import annotations

import hashlib
from base64 import urlsafe_b64encode
from pathlib import Path

import pytest

from pharmat_desktop.domain.accounts import MailKind
from pharmat_desktop.remote.flows import LIFE, MOST, FlowBook
from pharmat_desktop.remote.secrets import Secrets
from tests.remote.parts import Clock
from tests.remote.test_secrets import MemoryBackend


async def test_a_flow_ends_once_also_after_a_restart(tmp_path: Path) -> None:
    """The verifier fits the challenge; the file holds neither it nor its key."""
    backend, path = MemoryBackend(), tmp_path / "new" / "flows.json"
    flow = await FlowBook(path, Secrets(backend)).begin(MailKind.SIGN_IN, "academy")
    again = FlowBook(path, Secrets(backend))
    found = again.find(flow.name)
    assert found is not None
    assert (found.kind, found.academy) == (MailKind.SIGN_IN, "academy")
    assert flow.redirect_to == f"pharmat://auth/callback?flow={flow.name}"
    written = path.read_text()
    verifier = await again.take(flow.name)
    digest = hashlib.sha256(verifier.encode()).digest()
    assert flow.challenge["code_challenge"] == urlsafe_b64encode(digest).rstrip(b"=").decode()
    assert verifier == flow.verifier
    assert all(secret not in written for secret in (verifier, *backend.kept.values()))
    assert verifier not in repr(flow)
    for book in (again, FlowBook(path, Secrets(backend))):
        with pytest.raises(KeyError):
            await book.take(flow.name)


async def test_flows_have_verifiers_of_their_own_and_grow_old(tmp_path: Path) -> None:
    """A second mail does not spoil the link of the first; a day later both are forgotten, as many are at once."""
    clock, secrets = Clock(), Secrets(None)
    book = FlowBook(tmp_path / "flows.json", secrets, clock)
    first, second = [await book.begin(MailKind.SIGN_IN, "academy") for _ in range(2)]
    assert first.verifier != second.verifier
    assert book.find(first.name)
    clock.now += LIFE
    assert book.find(first.name) is None
    many = [await book.begin(MailKind.SIGN_UP, "academy") for _ in range(MOST + 1)]
    assert [book.find(flow.name) is not None for flow in (second, many[0], many[1], many[-1])] == [
        False,
        False,
        True,
        True,
    ]


async def test_without_a_keychain_flows_end_with_the_program(tmp_path: Path) -> None:
    """The digits of the mail remain: another key makes another verifier, which Auth refuses."""
    path = tmp_path / "flows.json"
    flow = await FlowBook(path, Secrets(None)).begin(MailKind.SIGN_IN, "academy")
    assert await FlowBook(path, Secrets(None)).take(flow.name) != flow.verifier


@pytest.mark.parametrize("text", ["", "[]", '{"a": 1}', '{"a": ["x", "y", "soon"]}', "[" * 100_000])
async def test_a_file_of_nonsense_is_no_flow(tmp_path: Path, text: str) -> None:
    """Whoever can write there can at most make links useless."""
    path = tmp_path / "flows.json"
    path.write_text(text)
    book = FlowBook(path, Secrets(None))
    assert book.find("a") is None
    assert (await book.begin(MailKind.SIGN_IN, "academy")).name in path.read_text()
