"""Settings, addresses and the saved state: whatever is on disk or typed in, the app starts."""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pharmat_desktop.config import (
    STATE_FILE,
    AcademyAddress,
    SavedState,
    Settings,
    checked_address,
    load_state,
    save_state,
)
from pharmat_desktop.domain.people import Account, Role, UserId

ACCOUNT = Account(UserId("5f0c"), "sara@example.org", "Sara Haddad", Role.STUDENT, "https://abc.supabase.co")
ACADEMY = AcademyAddress("https://abc.supabase.co", "https://abc.supabase.co", "sb_publishable_x")
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["account", "theme", "role", "email"]), inner),
)


def jwt(role: str) -> str:
    return f"head.{urlsafe_b64encode(json.dumps({'role': role}).encode()).decode().rstrip('=')}.signature"


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    """Every field, in a folder that did not exist."""
    state = SavedState(
        ACCOUNT, (ACCOUNT,), (ACADEMY,), ACADEMY.name, "dark", "ar", is_work_offline=True, geometry="00ff", screen="x"
    )
    save_state(tmp_path / "new", state)
    assert load_state(tmp_path / "new") == state
    assert [path.name for path in (tmp_path / "new").iterdir()] == [STATE_FILE]


@pytest.mark.parametrize("text", ["", "{", "[]", "7", "[" * 100_000, '{"account": {"user_id": 7}}', '{"account": "x"}'])
def test_a_state_that_cannot_be_read_counts_as_none(tmp_path: Path, text: str) -> None:
    """An empty, cut or foreign file."""
    (tmp_path / STATE_FILE).write_text(text)
    assert load_state(tmp_path) == SavedState()


@given(JSON)
def test_any_json_is_survived(tmp_path_factory: pytest.TempPathFactory, content: object) -> None:
    """Fields of another type are left at their defaults."""
    folder = tmp_path_factory.mktemp("state")
    (folder / STATE_FILE).write_text(json.dumps(content))
    state = load_state(folder)
    assert isinstance(state.theme, str)
    assert state.account is None or isinstance(state.account.email, str)


def test_unknown_and_wrong_fields_do_not_take_the_others_along(tmp_path: Path) -> None:
    """A state of a newer version is read as far as it is known."""
    (tmp_path / STATE_FILE).write_text('{"theme": "dark", "screen": 3, "holograms": true}')
    assert load_state(tmp_path) == SavedState(theme="dark")


def test_each_account_of_each_academy_has_its_own_folder(tmp_path: Path) -> None:
    """And none leads out of the profile, whatever a server calls its people."""
    settings = Settings(tmp_path, "demo")
    ids = ["a", "b", "../../../etc", "/etc", "..\\x", "a/../b", "\0"]
    accounts = [Account(UserId(one), "", "", Role.STUDENT, academy) for one in ids for academy in ("x", "y")]
    folders = {settings.account_dir(account) for account in accounts}
    assert len(folders) == len(accounts)
    assert {folder.parent for folder in folders} == {tmp_path / "accounts"}
    assert all(len(folder.name) == 24 for folder in folders)


@pytest.mark.parametrize("url", ["https://abc.supabase.co", " https://abc.supabase.co/ ", "http://127.0.0.1:5400"])
def test_addresses_of_academies_are_accepted(url: str) -> None:
    """https, and plain http on this computer; surrounding space and the last slash do not matter."""
    address = checked_address(url, " sb_publishable_x\n")
    assert address.url == address.name == url.strip().rstrip("/")
    assert address.publishable_key == "sb_publishable_x"


@pytest.mark.parametrize(
    ("url", "key", "reason"),
    [
        ("abc.supabase.co", "sb_publishable_x", "not the address"),
        ("ftp://abc.supabase.co", "sb_publishable_x", "not the address"),
        ("https://", "sb_publishable_x", "not the address"),
        ("https://abc.supabase.co:99999", "sb_publishable_x", "not the address"),
        ("https://me:word@abc.supabase.co", "sb_publishable_x", "not the address"),
        ("https://abc.supabase.co/rest/v1", "sb_publishable_x", "not the address"),
        ("https://аbc.supabase.co", "sb_publishable_x", "not the address"),
        ("https://abc.supabase.co", " ", "not a publishable key"),
        ("https://abc.supabase.co", "sb_publishable_x\nx-evil: 1", "not a publishable key"),
        ("http://abc.supabase.co", "sb_publishable_x", "https"),
        ("https://abc.supabase.co", "sb_secret_x", "secret key"),
        ("https://abc.supabase.co", "  sb_secret_x", "secret key"),
        ("https://abc.supabase.co", jwt("service_role"), "secret key"),
    ],
)
def test_dangerous_and_impossible_addresses_are_refused(url: str, key: str, reason: str) -> None:
    """With a sentence for people, which does not repeat the key."""
    with pytest.raises(ValueError, match=reason) as refused:
        checked_address(url, key)
    assert not key.strip() or key.strip() not in str(refused.value)


@pytest.mark.parametrize("key", [jwt("anon"), "a.b", "a.!!.c", "a.W10.c"])
def test_keys_that_claim_nothing_pass(key: str) -> None:
    """Whether a key is right is the server's to say."""
    assert checked_address("https://abc.supabase.co", key).publishable_key == key
