"""What an earlier run of the app left on this computer: somebody signed in, conversations with history, one open."""

from __future__ import annotations

from pathlib import Path

from pharmat_desktop.app.vault import key_name
from pharmat_desktop.cache import protection
from pharmat_desktop.cache.store import AccountStore
from pharmat_desktop.config import SavedState, Settings, save_state
from pharmat_desktop.domain.people import Account, Role, UserId
from pharmat_desktop.domain.protection import KEY_LENGTH, FileKey, Protection
from pharmat_desktop.domain.pull import PulledPage
from tests.support import example_data as data
from tests.support import secret_service

ACADEMY = "http://127.0.0.1:9"
"""Nobody answers there, as on a train."""
ARGUMENTS = ("--academy", ACADEMY, "--key", "sb_publishable_none")
"""How the app is started on what was left; `--data FOLDER` follows."""


async def leave_account(
    folder: Path, conversations: int, messages: int, *, keychain: str, user_id: str = data.ME
) -> Account:
    """Write the files of a signed-in account with `messages` in each conversation into the default profile.

    They are encrypted; the key is in the keychain on that D-Bus (`tests.support.secret_service`).
    """
    account = Account(UserId(user_id), "me@test.example", "Sam Okoro", Role.STUDENT, ACADEMY)
    directory = Settings(_profile(folder), ACADEMY).account_dir(account)
    key = FileKey(user_id.encode()[-KEY_LENGTH:].rjust(KEY_LENGTH))
    secret_service.store(keychain, key_name(directory), key.raw.hex())
    protection.settle(directory, Protection.KEYCHAIN, key)
    store = await AccountStore.open(directory, account.user_id, key)
    people = [data.row("users", id=user_id), data.row("users", id=str(data.TUTOR), first_name="Amal")]
    chats = conversation_ids(conversations)
    members = [data.member(person, chat) for chat in chats for person in (user_id, data.TUTOR)]
    tables = {
        "users": data.rows("users", *people),
        "conversations": data.rows("conversations", *(data.row("conversations", id=chat) for chat in chats)),
        "conversation_members": data.rows("conversation_members", *members),
    }
    await store.mirror.apply(PulledPage("cursor", tables=tables))
    for chat in chats:
        await store.mirror.upsert("messages", data.messages(range(1, messages + 1), chat))
    await store.close()
    leave_signed_in(folder, account)
    return account


def leave_signed_in(folder: Path, account: Account) -> None:
    """The next start is this account's, with its first conversation open."""
    save_state(_profile(folder), SavedState(account, theme="light", screen="chat", conversation=conversation_ids(1)[0]))


def conversation_ids(count: int) -> list[str]:
    return [data.uid(f"chat {number}") for number in range(count)]


def _profile(folder: Path) -> Path:
    return folder / "profiles" / "default"
