"""One's own data to take along, one's account gone for good, and people who are invited."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest

from tests.functions.shop import Caller, Shop, shop
from tests.support.academy import Academy

PICTURE = b"\x89PNG\r\n\x1a\n" + b"\0" * 64


async def upload(caller: Caller, name: str = "me.png") -> str:
    """A picture of one's own."""
    path = f"{caller.person.id}/{name}"
    answer = await caller.http.post(
        f"/storage/v1/object/avatars/{path}", content=PICTURE, headers={"content-type": "image/png"}
    )
    assert answer.status_code == 200, answer.text
    return path


async def delete(caller: Caller, confirm: str | None = None) -> httpx.Response:
    address = caller.person.email if confirm is None else confirm
    return await caller.call("delete-my-account", confirm=address)


async def mentions(academy: Academy, person: str) -> list[str]:
    """Every column of the API's tables, the auth schema and the files in which a person still stands."""
    async with academy.database() as connection:
        columns = await connection.fetch(
            """select c.oid::regclass::text as place, a.attname as name
                 from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                where c.relkind = 'r' and c.relname <> 'audit_log'
                  and c.relnamespace::regnamespace::text in ('public', 'auth', 'storage')
                  and a.atttypid in ('uuid'::regtype, 'text'::regtype, 'varchar'::regtype, 'jsonb'::regtype)"""
        )
        found = []
        for place, name in columns:
            query = f'select exists (select from {place} where "{name}"::text like $1)'
            if await connection.fetchval(query, f"%{person}%"):
                found.append(f"{place}.{name}")
        return found


async def test_an_export_has_everything_of_one_s_own(academy: Academy) -> None:
    """Rows by table, the account, files with links that work; nothing of others, nothing of ours or the provider's."""
    async with shop(academy) as here:
        await here.paid()
        path = await upload(here.student)
        chat = await academy.conversation(here.student.person, here.tutor.person)
        await academy.write(chat, here.student.person, "mine")
        await academy.write(chat, here.tutor.person, "yours")
        answer = await here.student.call("export-my-data")
        assert "attachment" in answer.headers["content-disposition"]
        rows = answer.json()["rows"]
        assert rows["account"]["email"] == here.student.person.email
        assert [row["first_name"] for row in rows["users"]] == ["Student"]
        assert [row["body"] for row in rows["messages"]] == ["mine"]
        assert [row["description"] for row in rows["payments"]] == ["Pharmacokinetics"]
        assert [row["course_id"] for row in rows["enrollments"]] == [here.course]
        assert {row["type"] for row in rows["notifications"]} >= {"payment.completed"}
        assert not {"changed_in", "provider_payment_id", "joined_in"} & {key for row in rows["payments"] for key in row}
        assert [(file["bucket"], file["name"]) for file in answer.json()["files"]] == [("avatars", path)]
        async with httpx.AsyncClient(timeout=60) as browser:
            assert (await browser.get(answer.json()["files"][0]["url"])).content == PICTURE


async def test_a_tutor_s_export_keeps_students_payments_out(academy: Academy) -> None:
    """Courses and lessons of one's own, but nobody else's money or marks."""
    async with shop(academy) as here:
        await here.paid()
        rows = (await here.tutor.call("export-my-data")).json()["rows"]
        assert [row["id"] for row in rows["courses"]] == [here.course]
        assert rows["payments"] == []
        assert rows["enrollments"] == []
        assert here.student.person.id not in json.dumps(rows)


async def test_a_deleted_account_is_gone_everywhere(academy: Academy) -> None:
    """Rows, files, the way to sign in; payments and messages stay without a name, for others' books and chats."""
    async with shop(academy) as here:
        payment = await here.paid()
        path = await upload(here.student)
        chat = await academy.conversation(here.student.person, here.tutor.person)
        await academy.write(chat, here.student.person, "mine")
        answer = await delete(here.student)
        assert (answer.status_code, answer.json()) == (200, {"deleted": True}), answer.text
        assert await mentions(academy, here.student.person.id) == []
        assert await mentions(academy, here.student.person.email) == []
        secret = {"apikey": academy.secret_key, "authorization": f"Bearer {academy.secret_key}"}
        async with httpx.AsyncClient(base_url=academy.url, headers=secret, timeout=60) as service:
            assert (await service.get(f"/storage/v1/object/avatars/{path}")).status_code in {400, 404}
        kept = await academy.rows("select * from payments where id = $1", UUID(payment))
        assert (kept[0]["payer_id"], kept[0]["amount_minor"]) == (None, 14900)
        assert kept[0]["receipt_number"]
        assert [row["sender_id"] for row in await academy.messages(chat)] == [None]
        with pytest.raises(httpx.HTTPStatusError):
            await academy.sign_in(here.student.person)
        assert (await delete(here.student)).status_code == 401
        logged = "select detail from audit_log where action = 'account.deleted' and subject_id = $1"
        assert len(await academy.rows(logged, UUID(here.student.person.id))) == 1


async def test_a_tutor_with_a_past_leaves_a_number_without_a_name(academy: Academy) -> None:
    """What was taught stays in the students' books; nothing tells who taught it."""
    async with shop(academy) as here:
        await here.paid()
        tutor = here.tutor.person
        assert (await delete(here.tutor)).json()["code"] == "still_teaching"
        await academy.execute("update courses set status = 'archived' where id = $1", UUID(here.course))
        answer = await delete(here.tutor)
        assert answer.status_code == 200, answer.text
        row = (await academy.rows("select * from users where id = $1", UUID(tutor.id)))[0]
        assert (row["first_name"], row["email"], row["is_active"]) == ("Former member", None, False)
        assert await mentions(academy, tutor.email) == []
        with pytest.raises(httpx.HTTPStatusError):
            await academy.sign_in(tutor)
        assert (await delete(here.tutor)).status_code == 401


REASONS: dict[str, str] = {
    "sessions_ahead": """
        insert into sessions (request_id, tutor_id, student_id, starts_at, ends_at, zone, status, currency, price_minor,
                              due_minor, payment_status, free_cancel_hours, cancel_fee_percent)
        select gen_random_uuid(), '{tutor}', '{student}', at, at + interval '1 hour', 'UTC', 'confirmed', 'EUR', 0, 0,
               'free', 24, 50 from (select date_trunc('hour', now()) + interval '2 days') t (at)""",
    "money_moving": """
        insert into payments (payer_id, kind, description, amount_minor, currency, status, request_id)
        values ('{student}', 'course', 'x', 100, 'EUR', 'processing', gen_random_uuid())""",
}


@pytest.mark.parametrize("code", REASONS)
async def test_what_stands_in_the_way_is_said(academy: Academy, code: str) -> None:
    """Nothing is gone: neither rows nor files."""
    async with shop(academy) as here:
        path = await upload(here.student)
        ids = {"student": here.student.person.id, "tutor": here.tutor.person.id}
        await academy.execute(REASONS[code].format(**ids))
        answer = await delete(here.student)
        assert (answer.status_code, answer.json()["code"]) == (409, code)
        assert (await here.student.http.get(f"/storage/v1/object/avatars/{path}")).content == PICTURE


@pytest.mark.parametrize("typed", ["", "x", "someone.else@test.example"])
async def test_a_deletion_wants_the_own_address(academy: Academy, typed: str) -> None:
    """Typed, in whatever case."""
    async with shop(academy) as here:
        answer = await delete(here.student, typed)
        assert (answer.status_code, answer.json()["code"]) == (422, "not_confirmed")
        assert (await delete(here.student, here.student.person.email.upper())).status_code == 200


async def invite(here: Shop, who: Caller | None = None, **more: Any) -> httpx.Response:
    body = {"email": f"{uuid4().hex}@test.example", "role": "tutor", "first_name": "Noor", "last_name": "Saleh"}
    return await (who or here.admin).call("invite-user", **{**body, **more})


@pytest.mark.parametrize("role", ["student", "tutor", "admin"])
async def test_an_invited_person_gets_a_mail_and_the_role(academy: Academy, role: str) -> None:
    """The name is filled in; the log says who invited."""
    async with shop(academy) as here:
        email = f"{uuid4().hex}@test.example"
        answer = await invite(here, role=role, email=email.upper())
        assert answer.status_code == 200, answer.text
        user = UUID(answer.json()["user_id"])
        row = (await academy.rows("select * from users where id = $1", user))[0]
        assert (row["email"], row["role"], row["first_name"]) == (email, role, "Noor")
        found = "select detail from audit_log where action = 'user.invited' and subject_id = $1"
        logged = await academy.rows(found, user)
        assert json.loads(logged[0]["detail"]) == {"by": here.admin.person.id, "role": role}
        mails = (await here.admin.http.get("/mailbox/mails", params={"to": email})).json()["mails"]
        assert [mail["kind"] for mail in mails] == ["invite"]


async def test_an_invitation_that_is_refused(academy: Academy) -> None:
    """By others than admins, for somebody who is here, for what is no address, role or name."""
    async with shop(academy) as here:
        for person in (here.student, here.tutor):
            assert (await invite(here, person)).json()["code"] == "not_admin"
        known = await invite(here, email=here.student.person.email)
        assert (known.status_code, known.json()["code"]) == (409, "email_exists")
        assert (await invite(here, email="nobody")).json()["code"] == "bad_email"
        assert (await invite(here, first_name=" ")).json()["code"] == "bad_name"
        assert (await invite(here, role="owner")).json()["code"] == "bad_request"
