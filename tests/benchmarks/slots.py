"""When a tutor can be booked: `open_slots` for a month in which the tutor has 1,000 sessions, in the database alone."""

from __future__ import annotations

import asyncio
import json
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

import asyncpg

from pharmat_desktop.local_supabase.data_dir import DataDirectory
from pharmat_desktop.local_supabase.migrate import prepare_database
from pharmat_desktop.local_supabase.postgres import DATABASE, SUPERUSER, Postgres
from pharmat_desktop.local_supabase.project import Project
from tests.benchmarks.figures import Figure

RUNS = 50
SESSIONS, STUDENTS = 1000, 100
TUTOR, ME = "00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"
GENERATE = (
    "set session_replication_role = replica",
    f"""insert into public.users (id, email, role, first_name, timezone) values
       ('{TUTOR}', 'tutor@example.org', 'tutor', 'Amal', 'Europe/Berlin'),
       ('{ME}', 'me@example.org', 'student', 'Sam', 'Europe/Berlin')""",
    f"""insert into public.tutor_profiles (id, hourly_rate_minor, booking_notice_hours, booking_buffer_minutes)
       values ('{TUTOR}', 6000, 0, 5)""",
    f"insert into public.availability (tutor_id, weekday) select '{TUTOR}', d from generate_series(1, 7) d",
    f"""insert into public.availability (tutor_id, on_date, is_open, from_minute, to_minute)
       select '{TUTOR}', current_date + d, false, 720, 780 from generate_series(1, 60) d""",
    f"""insert into public.sessions (request_id, tutor_id, student_id, starts_at, ends_at, zone, status, price_minor,
                                    due_minor, currency, payment_status, free_cancel_hours, cancel_fee_percent)
       select gen_random_uuid(), '{TUTOR}', md5('student' || g % {STUDENTS})::uuid, t.at, t.at + interval '15 minutes',
              'Europe/Berlin', 'confirmed', 1500, 1500, 'EUR', 'unpaid', 24, 50
         from generate_series(0, {SESSIONS - 1}) g,
              lateral (select date_trunc('day', now()) + interval '1 day' + g * interval '40 minutes') t (at)""",
    "set session_replication_role = origin",
    "vacuum analyze",
)
ASK = f"select public.open_slots('{TUTOR}', now(), now() + interval '31 days', 60, 30)"


async def measured(options: dict[str, Any]) -> Figure:
    operator = await asyncpg.connect(**{**options, "database": DATABASE})
    for statement in GENERATE:
        await operator.execute(statement)
    claims = json.dumps({"sub": ME, "role": "authenticated"})
    await operator.execute("select set_config('request.jwt.claims', $1, false)", claims)
    await operator.execute("set role authenticated")
    assert json.loads(await operator.fetchval(ASK))["slots"], "a tutor who is never free"
    times = []
    for _ in range(RUNS):
        started = time.perf_counter()
        await operator.fetchval(ASK)
        times.append(1000 * (time.perf_counter() - started))
    await operator.close()
    return Figure("open_slots", median(times), "ms")


def measure() -> list[Figure]:
    """In a cluster of its own, which is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        directory = DataDirectory(Path(folder) / "data")
        with directory.locked(), asyncio.Runner() as runner:
            keys = directory.keys()
            postgres = Postgres(directory, keys.database_password, is_durable=False)
            runner.run(postgres.start())
            try:
                runner.run(prepare_database(postgres, keys.database_password, Project.default(), has_seed=False))
                return [runner.run(measured(postgres.connect_options(SUPERUSER)))]
            finally:
                runner.run(postgres.stop())
