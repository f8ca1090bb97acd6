"""What people change of their own account, against the real Auth, storage and tables of local_supabase."""

from __future__ import annotations

import json
import re
import uuid
from contextlib import AbstractAsyncContextManager

import pytest

from pharmat_desktop.config import AcademyAddress
from pharmat_desktop.domain.accounts import MailKind
from pharmat_desktop.domain.errors import Refused, SignInFailed, Why, WrongCredentials
from pharmat_desktop.remote.flows import FlowBook
from pharmat_desktop.remote.own_account import RemoteOwnAccount
from tests.remote.odd_server import answer, json_answer, odd_server, session_answer
from tests.remote.parts import ACCOUNT, TOKEN_PATH, own_account_of, parts
from tests.support.academy import PASSWORD, Academy, Person
from tests.support.mailbox import Mailbox

PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)
NEW_PASSWORD = "another quiet river 7"


def own_account(academy: Academy, person: Person) -> AbstractAsyncContextManager[RemoteOwnAccount]:
    address = AcademyAddress("test", academy.url, academy.publishable_key)
    return own_account_of(address, person.email, PASSWORD)


async def test_name_zone_and_picture(academy: Academy) -> None:
    """The profile says so; the picture is in the person's own folder."""
    sam = await academy.person("Sam")
    async with own_account(academy, sam) as own:
        await own.update_profile({"first_name": "Samuel", "last_name": "Okoro", "timezone": "Africa/Lagos"})
        await own.upload_avatar(PNG, "image/png")
        await own.update_user({"data": {"language": "ar"}})
    row = (await academy.rows("select * from public.users where id = $1", uuid.UUID(sam.id)))[0]
    assert (row["first_name"], row["last_name"], row["timezone"]) == ("Samuel", "Okoro", "Africa/Lagos")
    assert re.fullmatch(rf"{sam.id}/[0-9a-f-]{{36}}\.png", row["avatar_path"])
    assert await academy.rows(
        "select 1 from storage.objects where bucket_id = 'avatars' and name = $1", row["avatar_path"]
    )
    said = await academy.rows(
        "select raw_user_meta_data ->> 'language' as it from auth.users where email = $1", sam.email
    )
    assert said[0]["it"] == "ar"


async def test_nobody_makes_themselves_an_admin(academy: Academy) -> None:
    """The server decides."""
    sam = await academy.person("Sam")
    async with own_account(academy, sam) as own:
        with pytest.raises(Refused):
            await own.update_profile({"role": "admin"})


async def test_a_new_address_is_confirmed_from_both(academy: Academy) -> None:
    """The first code changes nothing yet; an address of somebody else is refused."""
    sam, lena = await academy.person("Sam"), await academy.person("Lena")
    email = f"{uuid.uuid4().hex}@test.example"
    async with own_account(academy, sam) as own:
        with pytest.raises(SignInFailed) as taken:
            await own.change_email(lena.email)
        assert taken.value.why is Why.TAKEN
        await own.change_email(email)
        box = Mailbox(academy.url)
        old, new = await box.newest(sam.email), await box.newest(email)
        assert not await own.confirm(MailKind.NEW_EMAIL, sam.email, old.digits)
        assert await own.confirm(MailKind.NEW_EMAIL, email, new.digits)
    assert (await academy.rows("select email from public.users where id = $1", uuid.UUID(sam.id)))[0]["email"] == email


async def test_a_new_password_ends_nothing_here(academy: Academy) -> None:
    sam = await academy.person("Sam")
    async with own_account(academy, sam) as own:
        with pytest.raises(SignInFailed) as same:
            await own.update_user({"password": PASSWORD})
        assert same.value.why is Why.SAME_PASSWORD
        await own.update_user({"password": NEW_PASSWORD})
        await own.update_profile({"first_name": "Still here"})
    with pytest.raises(WrongCredentials):
        async with own_account(academy, sam):
            pass


async def test_other_sessions_end_and_this_one_stays(academy: Academy) -> None:
    sam = await academy.person("Sam")
    await academy.sign_in(sam)
    async with own_account(academy, sam) as own:
        await own.sign_out_others()
        assert len(await academy.rows("select 1 from auth.sessions where user_id = $1", uuid.UUID(sam.id))) == 1
        await own.update_profile({"first_name": "Still here"})


@pytest.mark.parametrize(
    "given",
    [
        json_answer(404, {"code": "NOT_FOUND", "message": "Requested function was not found"}),
        json_answer(501, {"message": "local_supabase does not serve this"}),
        answer(200, "ok", "text/plain"),
    ],
    ids=["hosted", "local", "something else"],
)
async def test_a_server_without_the_functions_says_so_kindly(given: object) -> None:
    """An academy may run without Edge Functions."""
    async with odd_server() as server:
        server.script(TOKEN_PATH, session_answer(1))
        server.script("/functions/v1/export-my-data", given)  # type: ignore[arg-type]  # an Answer
        async with parts(server) as here:
            own = RemoteOwnAccount(here.client, here.session, ACCOUNT, FlowBook(None, here.secrets))
            with pytest.raises(Refused, match="not_offered") as refusal:
                await own.export()
            assert "academy" in refusal.value.sentence


async def test_exported_data_is_what_the_function_says() -> None:
    async with odd_server() as server:
        server.script(TOKEN_PATH, session_answer(1))
        server.script("/functions/v1/export-my-data", json_answer(200, {"messages": ["سلام"]}))
        server.script("/functions/v1/delete-my-account", json_answer(200, {"deleted": True}))
        async with parts(server) as here:
            own = RemoteOwnAccount(here.client, here.session, ACCOUNT, FlowBook(None, here.secrets))
            assert "سلام" in (await own.export()).decode()
            await own.delete(ACCOUNT.email)
        assert [seen.headers["authorization"] for seen in server.seen[1:]] == ["Bearer access-1"] * 2
        assert server.seen[-1].body == json.dumps({"confirm": ACCOUNT.email}, separators=(",", ":")).encode()
