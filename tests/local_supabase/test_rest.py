"""Tables and functions, as supabase-py and plain HTTP see them."""

from __future__ import annotations

import asyncio
import contextlib
import time
import uuid
from collections.abc import AsyncIterator
from typing import Any

import httpx
import jwt
import pytest
from postgrest import APIError, AsyncPostgrestClient, CountMethod

from tests.support.academy import Academy, Person

SINGLE = {"Accept": "application/vnd.pgrst.object+json"}
ROWS = {"Prefer": "return=representation"}


async def signed_in(server: Academy, person: Person | None = None) -> httpx.AsyncClient:
    """HTTP as a person, below /rest/v1."""
    client = await server.http(person or await server.person())
    client.base_url = httpx.URL(f"{server.url}/rest/v1/")
    return client


@contextlib.asynccontextmanager
async def with_notes(server: Academy, *titles: str) -> AsyncIterator[httpx.AsyncClient]:
    """The same, with notes whose stars count up from 1."""
    async with await signed_in(server) as client:
        rows = [{"title": title, "stars": place % 5 + 1} for place, title in enumerate(titles)]
        (await client.post("notes", json=rows)).raise_for_status()
        yield client


async def titles(client: httpx.AsyncClient, query: str, **options: Any) -> list[str]:
    """The titles that a query finds."""
    answer = await client.get(f"notes?{query}", **options)
    assert answer.status_code in (200, 206), answer.text
    return [row["title"] for row in answer.json()]


async def test_the_official_client_reads_and_writes(server: Academy) -> None:
    """Insert, select with filters, update, upsert, delete and rpc through postgrest-py."""
    person = await server.person()
    token = (await server.sign_in(person))["access_token"]
    headers = {"apikey": server.publishable_key, "Authorization": f"Bearer {token}"}
    async with AsyncPostgrestClient(f"{server.url}/rest/v1", headers=headers) as client:
        inserted = await client.table("notes").insert([{"title": "a"}, {"title": "b"}]).execute()
        assert [row["title"] for row in inserted.data if isinstance(row, dict)] == ["a", "b"]
        await client.table("notes").update({"stars": 5}).eq("title", "a").execute()
        found = await client.table("starred").select("title", count=CountMethod.exact).execute()
        assert (found.data, found.count) == ([{"title": "a"}], 1)
        again = [{"title": "a", "stars": 2}, {"title": "c", "stars": 3}]
        await client.table("notes").upsert(again, on_conflict="owner,title").execute()
        await client.table("notes").upsert(again, on_conflict="owner,title", ignore_duplicates=True).execute()
        rows = await client.table("notes").select("title, stars").in_("title", ["a", "c"]).order("title").execute()
        assert rows.data == again
        await client.table("notes").delete().eq("title", "b").execute()
        one = await client.table("notes").select("title").eq("title", "c").single().execute()
        assert one.data == {"title": "c"}
        assert (await client.rpc("whoami", {}).execute()).data == {
            "uid": person.id,
            "role": "authenticated",
            "current": "authenticated",
        }


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("title=eq.b", "b"),
        ("title=neq.b", "acd"),
        ("stars=gt.2", "cd"),
        ("stars=gte.2&stars=lt.4", "bc"),
        ("stars=lte.1", "a"),
        ("title=like.*b*", "b"),
        ("title=ilike.B", "b"),
        ('title=in.(a,"d")', "ad"),
        ("title=not.in.(a,b)", "cd"),
        ("stars=is.null", ""),
        ("stars=not.is.null", "abcd"),
        ("or=(title.eq.a,stars.gt.3)", "ad"),
        ("and=(stars.gt.1,or(title.eq.b,not.and(stars.lt.4,title.neq.x)))", "bd"),
        ("not.or=(title.eq.a,title.eq.b)", "cd"),
        ("tags=cs.{x}", ""),
        ("data->>kind=is.null&data->n=is.null&limit=2", "ab"),
        ("limit=2&offset=1", "bc"),
    ],
)
async def test_filters_find_what_they_say(server: Academy, query: str, found: str) -> None:
    """Every operator of the app, logic and windows."""
    async with with_notes(server, "a", "b", "c", "d") as client:
        assert await titles(client, f"{query}&order=title") == list(found)


async def test_values_are_never_sql(server: Academy) -> None:
    """Quotes, brackets and comments arrive as they are."""
    hostile = ["it's", '"; drop table notes; --', "a,b(c)", "\\", "%_*", "مرحبا", "$1"]
    async with with_notes(server, *hostile) as client:
        for title in hostile:
            assert (await client.get("notes", params={"title": f"eq.{title}"})).json()[0]["title"] == title
        quoted = ",".join('"' + title.replace("\\", "\\\\").replace('"', '\\"') + '"' for title in hostile)
        assert len((await client.get("notes", params={"title": f"in.({quoted})"})).json()) == len(hostile)
        for name in ('x"y', "title;--", "1=1"):
            answer = await client.get("notes", params={name: "eq.1"})
            assert (answer.status_code, answer.json()["code"]) == (400, "42703")
        assert (await client.get("notes", params={"select": 'title::text"; --'})).status_code == 400
        assert (await client.get("notes", params={"order": "title.desc;drop"})).status_code == 400


async def test_order_select_and_windows(server: Academy) -> None:
    """Aliases and casts, both kinds of window, counts and Content-Range."""
    async with with_notes(server, "a", "b", "c") as client:
        assert await titles(client, "order=stars.desc.nullslast") == ["c", "b", "a"]
        row = (await client.get("notes?select=name:title,stars::text&title=eq.a")).json()[0]
        assert row == {"name": "a", "stars": "1"}
        ranged = await client.get("notes?order=title", headers={"Range": "1-1", "Prefer": "count=exact"})
        assert (ranged.status_code, ranged.headers["content-range"]) == (206, "1-1/3")
        empty = await client.get("notes?title=eq.x")
        assert (empty.json(), empty.headers["content-range"]) == ([], "*/*")
        beyond = await client.get("notes?offset=9", headers={"Prefer": "count=exact"})
        assert (beyond.status_code, beyond.json()["code"]) == (416, "PGRST103")


async def test_a_single_object_is_exactly_one(server: Academy) -> None:
    """406 for none and for many; a write that fails so is undone."""
    async with with_notes(server, "a", "b") as client:
        assert (await client.get("notes?title=eq.a&select=title", headers=SINGLE)).json() == {"title": "a"}
        for query in ("title=eq.x", "title=neq.x"):
            answer = await client.get(f"notes?{query}", headers=SINGLE)
            assert (answer.status_code, answer.json()["code"]) == (406, "PGRST116")
        refused = await client.patch("notes?title=neq.x", json={"stars": 4}, headers=SINGLE | ROWS)
        assert refused.status_code == 406
        assert await titles(client, "stars=eq.4") == []


async def test_writes_answer_as_much_as_asked(server: Academy) -> None:
    """Minimal by default, rows when wished for, with their statuses."""
    async with await signed_in(server) as client:
        made = await client.post("notes", json={"title": "a"})
        assert (made.status_code, made.content) == (201, b"")
        rows = await client.post("notes?select=title", json=[{"title": "b"}], headers=ROWS)
        assert (rows.status_code, rows.json()) == (201, [{"title": "b"}])
        changed = await client.patch("notes?title=eq.a&select=stars", json={"stars": 2}, headers=ROWS)
        assert (changed.status_code, changed.json()) == (200, [{"stars": 2}])
        assert (await client.delete("notes?title=eq.a")).status_code == 204
        assert (await client.delete("notes?title=eq.b", headers=ROWS)).json()[0]["title"] == "b"
        assert (await client.delete("notes")).json()["code"] == "21000"


async def test_policies_bind_everyone_but_the_secret_key(server: Academy) -> None:
    """Others' rows are not there; anon sees nothing; the service sees all."""
    async with with_notes(server, "mine") as owner, await signed_in(server) as stranger:
        assert await titles(owner, "") == ["mine"]
        assert await titles(stranger, "") == []
        row = (await owner.get("notes")).json()[0]
        theft = await stranger.post("notes", json={"title": "x", "owner": row["owner"]})
        assert (theft.status_code, theft.json()["code"]) == (403, "42501")
    anon = {"apikey": server.publishable_key}
    secret = {"apikey": server.secret_key}
    async with httpx.AsyncClient(base_url=f"{server.url}/rest/v1", timeout=60) as client:
        assert (await client.get("/notes", headers=anon)).json() == []
        assert (await client.post("/notes", headers=anon, json={"title": "x"})).status_code == 401
        assert (await client.get("/hidden", headers=anon)).json()["code"] == "42501"
        assert (await client.get(f"/notes?id=eq.{row['id']}", headers=secret)).json()[0]["title"] == "mine"


async def test_functions_of_every_kind(server: Academy) -> None:
    """JSON, scalar with a default, void, rows of a table, TABLE(...), a set of scalars, and GET."""
    async with with_notes(server, "a", "b") as client:
        assert (await client.post("rpc/add", json={"a": 1})).json() == 11
        assert (await client.get("rpc/add?a=1&b=2")).json() == 3
        note = (await client.get("notes?title=eq.b")).json()[0]["id"]
        touched = await client.post("rpc/touch", json={"note": note})
        assert (touched.status_code, touched.content) == (204, b"")
        mine = await client.post("rpc/my_notes?select=title,stars&order=title.desc&limit=1", json={})
        assert mine.json() == [{"title": "b", "stars": 1}]
        assert (await client.post("rpc/countdown", json={"n": 2})).json()[0] == {"number": 2, "word": "n2"}
        assert (await client.post("rpc/names", json={})).json() == ["a", "b"]


@pytest.mark.parametrize(
    ("state", "status"),
    [("P0001", 400), ("42501", 403), ("PT418", 418), ("PTXYZ", 500), ("23505", 409), ("22023", 400), ("57014", 500)],
)
async def test_errors_of_functions_have_postgrest_s_shape(server: Academy, state: str, status: int) -> None:
    """SQLSTATE, message, detail and hint, with the status that belongs to the state."""
    async with await signed_in(server) as client:
        answer = await client.post("rpc/fail", json={"state": state})
    assert answer.status_code == status
    assert answer.json() == {"code": state, "message": "You may not do that.", "details": "because", "hint": "ask"}


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "nowhere", 404, "PGRST205"),
        ("GET", "notes?nothing=eq.1", 400, "42703"),
        ("GET", "notes?title=fits.1", 400, "PGRST100"),
        ("GET", "notes?id=eq.garbage", 400, "22P02"),
        ("GET", "notes?select=title,owner(name)", 501, "not_implemented"),
        ("POST", "rpc/nothing", 404, "PGRST202"),
        ("POST", "rpc/add", 404, "PGRST202"),
        ("GET", "rpc/touch?note=7f3f5e0e-0000-4000-8000-000000000000", 405, "25006"),
        ("POST", "notes", 400, "PGRST204"),
    ],
)
async def test_mistakes_are_named(server: Academy, method: str, path: str, status: int, code: str) -> None:
    """PostgREST's own codes."""
    async with await signed_in(server) as client:
        answer = await client.request(method, path, json={"colour": 1} if method == "POST" else None)
    assert (answer.status_code, answer.json()["code"]) == (status, code)


async def test_what_is_nested_too_deeply_is_refused(server: Academy) -> None:
    """By every service that reads JSON or conditions, and none is worse for it."""
    async with await server.http(await server.person()) as http:
        for path in ("rest/v1/notes", "rest/v1/rpc/add", "auth/v1/token?grant_type=password", "storage/v1/object/move"):
            assert (await http.post(f"{server.url}/{path}", content="[" * 5000)).status_code == 400, path
        condition = "or(" * 3000 + "id.eq.1" + ")" * 3000
        assert (await http.get(f"{server.url}/rest/v1/notes?or=({condition})")).status_code == 400


async def test_a_duplicate_is_a_conflict(server: Academy) -> None:
    """409 and 23505."""
    async with with_notes(server, "a") as client:
        answer = await client.post("notes", json={"title": "a"})
    assert (answer.status_code, answer.json()["code"]) == (409, "23505")


async def test_expired_and_foreign_tokens_are_told_apart(hasty_server: Academy) -> None:
    """PGRST303 asks for a refresh, PGRST301 for a sign-in; neither is an empty answer."""
    token = (await hasty_server.sign_in(await hasty_server.person()))["access_token"]
    claims = jwt.decode(token, options={"verify_signature": False})
    foreign = jwt.encode(claims, "another secret that is long enough to sign with", algorithm="HS256")
    headers = {"apikey": hasty_server.publishable_key}
    async with httpx.AsyncClient(base_url=f"{hasty_server.url}/rest/v1", headers=headers, timeout=60) as client:

        async def ask(token: str) -> tuple[int, str]:
            answer = await client.get("/notes", headers={"Authorization": f"Bearer {token}"})
            return answer.status_code, answer.json()["code"] if answer.status_code != 200 else ""

        assert await ask(foreign) == (401, "PGRST301")
        assert await ask("garbage") == (401, "PGRST301")
        assert await ask(token) == (200, "")
        await asyncio.sleep(max(0.0, claims["exp"] - time.time()))
        assert await ask(token) == (401, "PGRST303")


async def test_a_new_table_is_found_without_a_restart(server: Academy) -> None:
    """An unknown name, and an unknown column, make the service look again."""
    name = f"made_{uuid.uuid4().hex[:8]}"
    await server.execute(f"create table public.{name} (id integer); ")
    await server.execute(f"grant all on public.{name} to authenticated")
    async with await signed_in(server) as client:
        assert (await client.post(name, json={"id": 1})).status_code == 201
        await server.execute(f"alter table public.{name} add column extra text")
        assert (await client.patch(f"{name}?id=eq.1", json={"extra": "x"})).status_code == 204
        assert (await client.get(name)).json() == [{"id": 1, "extra": "x"}]


async def test_answers_are_cut_at_max_rows_and_streamed_without_it(server: Academy, hasty_server: Academy) -> None:
    """1,000 rows by default; 100,000 in one valid JSON array when nothing limits them."""
    for academy, expected in ((server, 1000), (hasty_server, 100_000)):
        person = await academy.person()
        query = "insert into public.notes (owner, title) select $1, 'n' || g from generate_series(1, 100000) g"
        await academy.execute(query, uuid.UUID(person.id))
        async with await signed_in(academy, person) as client:
            answer = await client.get("notes?select=title", timeout=60)
            assert len(answer.json()) == expected
        await academy.execute("delete from public.notes where owner = $1", uuid.UUID(person.id))


async def test_an_abandoned_stream_gives_its_connection_back(hasty_server: Academy) -> None:
    """Thirty readers that leave after the first piece do not use up the pool."""
    person = await hasty_server.person()
    query = "insert into public.notes (owner, title) select $1, 'n' || g from generate_series(1, 20000) g"
    await hasty_server.execute(query, uuid.UUID(person.id))
    for _ in range(30):
        async with await signed_in(hasty_server, person) as client, client.stream("GET", "notes") as answer:
            async for _piece in answer.aiter_bytes():
                break
    async with await signed_in(hasty_server, person) as client:
        assert (await client.post("rpc/add", json={"a": 1})).json() == 11


async def test_the_official_client_raises_its_own_error(server: Academy) -> None:
    """APIError with code, message, details and hint."""
    headers = {"apikey": server.publishable_key}
    async with AsyncPostgrestClient(f"{server.url}/rest/v1", headers=headers) as client:
        with pytest.raises(APIError) as error:
            await client.rpc("fail", {"state": "P0001"}).execute()
    assert (error.value.code, error.value.message) == ("P0001", "You may not do that.")
