"""The demo academy: applies twice, looks lived in, and its accounts are complete."""

from __future__ import annotations

import json
from datetime import timedelta

import bcrypt

from pharmat_desktop.local_supabase.project import Project
from tests.database.academy import Academy

PROJECT = Project.default()
ACCOUNTS = json.loads((PROJECT.folder / "demo_accounts.json").read_text(encoding="utf-8"))


async def counts(academy: Academy) -> dict[str, int]:
    """Rows of each table."""
    tables = (
        "users",
        "courses",
        "course_content",
        "enrollments",
        "conversations",
        "messages",
        "notifications",
        "subjects",
        "content_progress",
        "assignment_submissions",
        "queries",
        "query_comments",
        "articles",
        "article_likes",
        "tutor_students",
    )
    return {table: await academy.sql.fetchval(f"select count(*) from {table}") for table in tables}


async def test_seeding_twice_is_seeding_once(academy: Academy) -> None:
    """The second time changes nothing, not even a stamp."""
    async with academy:
        await academy.seed(PROJECT)
        first = await counts(academy)
        stamps = (
            "select max(changed_in)::text from (select changed_in from messages union all select changed_in from users"
            " union all select changed_in from conversation_members union all select changed_in from notifications"
            " union all select changed_in from courses union all select changed_in from enrollments"
            " union all select changed_in from assignment_submissions union all select changed_in from articles) s"
        )
        stamp = await academy.sql.fetchval(stamps)
        await academy.seed(PROJECT)
        assert await counts(academy) == first
        assert await academy.sql.fetchval(stamps) == stamp
        assert first["courses"] == 6
        assert first["messages"] >= 350
        assert first["course_content"] >= 18


async def test_the_academy_looks_lived_in(demo_academy: Academy) -> None:
    """Roles, lengths of lessons, months of dialogue that end yesterday, gapless and in order of time."""
    async with demo_academy as academy:
        roles = dict(await academy.sql.fetch("select role, count(*) from users group by role"))
        assert roles == {"student": 8, "tutor": 3, "admin": 1}
        lengths = await academy.sql.fetchrow(
            r"select min(n), max(n) from (select array_length(regexp_split_to_array(body, '\s+'), 1) as n"
            " from course_content where kind <> 'quiz') w"
        )
        assert lengths[0] >= 150
        assert lengths[1] <= 400
        assert await academy.sql.fetchval(
            "select max(sent_at) between now() - interval '2 days' and now() from messages"
        )
        assert await academy.sql.fetchval("select min(sent_at) < now() - interval '3 months' from messages")
        unread = await academy.sql.fetchval(
            "select count(*) from conversation_members m join conversations c on c.id = m.conversation_id"
            " where m.last_read_seq < c.last_seq"
        )
        assert unread >= 8


async def test_dialogues_have_no_gap_and_run_forward_in_time(demo_academy: Academy) -> None:
    """Place by place, each message later than the one before."""
    async with demo_academy as academy:
        broken = await academy.sql.fetch(
            """with spoken as (select *, lag(sent_at) over (partition by conversation_id order by seq) as earlier
                                 from messages)
               select c.id from conversations c join spoken s on s.conversation_id = c.id
                group by c.id
               having count(*) <> c.last_seq or not bool_and(s.earlier is null or s.earlier < s.sent_at)"""
        )
        assert not broken


async def test_each_demo_account_can_sign_in_and_sync(demo_academy: Academy) -> None:
    """Complete for GoTrue, the published password fits, and the mirror is exact."""
    async with demo_academy as academy:
        assert [account["name"] for account in ACCOUNTS[:2]] == ["Sam Okoro", "Dr Amal Haddad"]
        for account in ACCOUNTS:
            user = await academy.sql.fetchrow(
                """select u.*, i.provider_id, p.role as profile_role,
                          concat_ws(' ', p.first_name, p.last_name) as full_name
                     from auth.users u
                     join auth.identities i on i.user_id = u.id
                     join public.users p on p.id = u.id
                    where u.email = $1""",
                account["email"],
            )
            assert (user["full_name"], user["profile_role"]) == (account["name"], account["role"])
            assert bcrypt.checkpw(account["password"].encode(), user["encrypted_password"].encode())
            assert {
                user[c] for c in ("confirmation_token", "recovery_token", "email_change_token_new", "email_change")
            } == {""}
            assert user["provider_id"] == str(user["id"])
            person = await academy.sign_in(user["id"])
            await person.sync()
            await person.assert_mirror_is_exact()
            assert len(person.mirror.tables["messages"]) >= 18


async def test_the_tutors_teach(demo_academy: Academy) -> None:
    """Hours in three zones, sessions within them behind and ahead, one of them soon, feedback, free time left."""
    async with demo_academy as academy:
        zones = await academy.sql.fetch(
            "select distinct u.timezone from users u join availability a on a.tutor_id = u.id order by 1"
        )
        assert [row[0] for row in zones] == ["Asia/Amman", "Europe/Madrid", "Europe/Stockholm"]
        hours = "private.open_hours(tutor_id, starts_at, ends_at) @> tstzrange(starts_at, ends_at)"
        outside = await academy.sql.fetch(f"select starts_at - now() as ahead from sessions where not {hours}")
        assert all(timedelta() < row["ahead"] <= timedelta(minutes=90) for row in outside)
        assert len(outside) <= 1
        states = dict(await academy.sql.fetch("select status, count(*) from sessions group by 1"))
        assert states.keys() == {"requested", "confirmed", "completed", "cancelled", "no_show"}
        assert await academy.sql.fetchval("select count(*) from sessions where starts_at > now()") >= 8
        assert not await academy.sql.fetch("select from sessions where (status = 'completed') <> (ends_at <= now())"
                                           " and status not in ('cancelled', 'no_show')")  # fmt: skip
        assert await academy.sql.fetchval(
            "select min(rating) > 3 and min(session_count) > 1 from users where role = 'tutor'"
        )
        sam = await academy.sql.fetchval("select id from users where email = 'sam@pharmat.example'")
        person = await academy.sign_in(sam)
        assert len(await person.db.fetch("select * from reviews")) == 6
        assert await person.db.fetchval("select count(next_free_at) from tutor_directory") == 3


async def test_the_office_has_work(demo_academy: Academy) -> None:
    """Refunds and payouts in their states, a dispute that goes on, money of three currencies; wrong answers."""
    async with demo_academy as academy:
        sql = academy.sql
        refunds = {row[0] for row in await sql.fetch("select distinct status from refunds")}
        assert refunds == {"requested", "approved", "declined", "completed", "failed"}
        assert await sql.fetchval("select count(*) from payments where dispute = 'open' and payout_id is null") == 1
        payouts = {row[0] for row in await sql.fetch("select distinct status from payouts")}
        assert payouts == {"pending", "processing", "paid", "failed"}
        assert {row[0] for row in await sql.fetch("select distinct currency from payments")} == {"EUR", "GBP", "SEK"}
        assert await sql.fetchval("select count(*) from quiz_attempts where right_count < question_count") == 5


async def test_the_records_are_lived_in_too(demo_academy: Academy) -> None:
    """Homework in every state, grades that the criteria make, tickets with internal comments, four languages."""
    async with demo_academy as academy:
        sql = academy.sql
        states = {row[0] for row in await sql.fetch("select distinct status from assignment_submissions")}
        assert states == {"submitted", "in_review", "graded", "returned"}
        assert await sql.fetchval("select count(*) from assignments") >= 8
        assert not await sql.fetch(
            """select s.id from assignment_submissions s join assignments a on a.id = s.assignment_id
                where s.rubric_scores <> '{}' and s.grade <> private.rubric_grade(a, s.rubric_scores)"""
        )
        assert not await sql.fetch(
            """select e.id from enrollments e join courses c on c.id = e.course_id
                where e.progress <> 100 * (select count(p.completed_at) from content_progress p
                                            where p.enrollment_id = e.id) / c.lesson_count"""
        )
        assert {row[0] for row in await sql.fetch("select distinct status from queries")} == {
            *("open", "in_progress", "resolved", "closed")
        }
        assert await sql.fetchval("select count(*) from query_comments where is_internal") >= 2
        languages = {row[0] for row in await sql.fetch("select distinct language from articles")}
        assert languages == {"ar", "en", "es", "fr"}
        assert not await sql.fetch(
            "select id from articles a"
            " where like_count <> (select count(*) from article_likes l where l.article_id = a.id)"
        )
