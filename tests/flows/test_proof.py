"""The cache proves that it equals the server, or heals: the demo academy, real files, a real Postgres."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from pharmat_desktop.cache.driver import connect
from pharmat_desktop.cache.files import mirror_file
from pharmat_desktop.config import Settings
from pharmat_desktop.domain.protection import KEY_LENGTH, FileKey
from pharmat_desktop.local_supabase import start
from pharmat_desktop.sync import pull
from tests.support.academy import Academy, Person
from tests.support.desk import Desk, eventually
from tests.support.fault_proxy import FaultProxy

KEY = FileKey(b"k" * KEY_LENGTH)
ACCOUNTS = Path(__file__).parents[2] / "resources/supabase/demo_accounts.json"

TAMPERING = (
    # lost
    "DELETE FROM messages WHERE id IN (SELECT id FROM messages ORDER BY id LIMIT 3)",
    "DELETE FROM notifications WHERE id = (SELECT min(id) FROM notifications)",
    # altered, so that it looks newer than what the server has
    (
        "UPDATE messages SET body = 'forged', edited_at = '2999-01-01T00:00:00+00:00'"
        " WHERE id = (SELECT max(id) FROM messages)"
    ),
    (
        "UPDATE courses SET title = 'forged', updated_at = '2999-01-01T00:00:00+00:00'"
        " WHERE id = (SELECT min(id) FROM courses)"
    ),
    "UPDATE course_content SET is_preview = 1 - is_preview WHERE id = (SELECT min(id) FROM course_content)",
    # made up
    "INSERT INTO users (id, role, first_name) VALUES ('11111111-1111-4111-8111-111111111111', 'tutor', 'Nobody')",
    (
        "INSERT INTO messages (id, conversation_id, seq, sender_id, kind, body)"
        " SELECT '22222222-2222-4222-8222-222222222222', conversation_id, 9999, sender_id, kind, 'never said'"
        " FROM messages LIMIT 1"
    ),
)
TAMPERED = {"messages", "notifications", "courses", "course_content", "users"}


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Academy]:
    """The seeded academy."""
    with start(tmp_path_factory.mktemp("demo") / "data", "--no-fsync", seed="demo") as server:
        yield Academy.of(server)


async def somebody(demo: Academy, role: str) -> Person:
    """The first of the published accounts with this role."""
    account = next(one for one in json.loads(ACCOUNTS.read_text("utf-8")) if one["role"] == role)
    [row] = await demo.rows("select id::text from public.users where email = $1", account["email"])
    return Person(row["id"], account["name"], account["email"], account["password"])


class Cache:
    """The person's cache file, read and written behind the app's back."""

    def __init__(self, directory: Path, desk: Desk) -> None:
        self._file = mirror_file(Settings(directory, "test").account_dir(desk.account), KEY)

    def run(self, *statements: str) -> None:
        with closing(connect(self._file.path, self._file.key)) as connection:
            for statement in statements:
                assert connection.execute(statement).rowcount > 0, statement

    def rows(self) -> dict[str, list[tuple[object, ...]]]:
        """Everything but what the mirror says about itself."""
        with closing(connect(self._file.path, self._file.key)) as connection:
            names = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
            return {n: sorted(connection.execute(f"SELECT * FROM {n}"), key=repr) for n in names if n != "meta"}

    def forget_check(self) -> None:
        """As a run that ended badly does."""
        self.run("DELETE FROM meta WHERE name = 'checked_at'")

    def is_checked(self) -> bool:
        with closing(connect(self._file.path, self._file.key)) as connection:
            return bool(connection.execute("SELECT 1 FROM meta WHERE name = 'checked_at'").fetchone())


@pytest.mark.parametrize("role", ["student", "tutor"])
async def test_the_cache_proves_itself_or_heals(
    role: str, demo: Academy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Untouched it agrees with the server; what was lost, altered and made up in it is as before after the next one."""
    monkeypatch.setattr(pull, "QUIET", 0.1)
    async with FaultProxy(demo.url) as proxy:
        desk = Desk(demo, await somebody(demo, role), tmp_path, proxy)
        cache = Cache(tmp_path, desk)
        async with desk.running() as app:
            await eventually(cache.is_checked)
            assert app.connection.status.healed == 0
        before = cache.rows()
        assert all(before[table] for table in TAMPERED)
        cache.forget_check()
        cache.run(*TAMPERING)
        assert {table for table, rows in cache.rows().items() if rows != before[table]} == TAMPERED
        async with desk.running() as app:
            await eventually(cache.is_checked)
            assert app.connection.status.healed == len(TAMPERED)
        assert cache.rows() == before
