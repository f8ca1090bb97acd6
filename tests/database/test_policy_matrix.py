"""Holds every table of the API to its line in the policy matrix, each cell by a statement on a real row."""

from __future__ import annotations

import asyncio

import pytest

from tests.database.academy import Academy
from tests.database.policy_matrix import FUNCTIONS, PEOPLE, expected
from tests.database.policy_samples import SAMPLES
from tests.database.policy_world import Sample, World, world

Cells = dict[str, dict[str, str]]
EXPECTED = expected()


async def try_everything(academy: Academy) -> Cells:
    """Each table, each person, each of the four; nothing is left behind."""
    async with academy:
        here = await world(academy)
        attempts = here.db.transaction()
        await attempts.start()
        for sample in SAMPLES:
            await here.make(sample)
        cells = {sample.table: await _line(here, sample) for sample in SAMPLES}
        await attempts.rollback()
    return cells


async def _line(here: World, sample: Sample) -> dict[str, str]:
    line = {who: await here.cell(sample, who) for who in ("operator", *PEOPLE[:-1])}
    blocked = [await here.cell(sample, who, is_active=False) for who in ("student", "tutor", "admin")]
    return {
        **line,
        "blocked": "".join(next((c for c in letters if c != "-"), "-") for letters in zip(*blocked, strict=True)),
    }


@pytest.fixture(scope="module")
def cells(shared_academy: Academy) -> Cells:
    """What was found."""
    return asyncio.run(try_everything(shared_academy))


@pytest.mark.parametrize("who", PEOPLE)
@pytest.mark.parametrize("table", EXPECTED)
def test_each_cell_is_as_promised(cells: Cells, table: str, who: str) -> None:
    """Select, insert, update, delete."""
    assert cells[table][who] == EXPECTED[table][who]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.table)
def test_the_statements_themselves_are_good(cells: Cells, sample: Sample) -> None:
    """The operator succeeds with them: what others are refused, they are refused for lack of rights."""
    expected_of_operator = "".join(
        letter
        if letter in sample.control and (letter in "sd" or (sample.insert if letter == "i" else sample.update))
        else "-"
        for letter in "siud"
    )
    assert cells[sample.table]["operator"] == expected_of_operator


async def test_no_table_is_without_its_line(shared_academy: Academy) -> None:
    """Every table and view of schema public stands in the matrix and has a sample."""
    async with shared_academy as academy:
        tables = await academy.sql.fetch(
            "select relname::text from pg_class where relnamespace = 'public'::regnamespace"
            " and relkind in ('r', 'p', 'v', 'm')"
        )
    assert sorted(EXPECTED) == sorted(row[0] for row in tables)
    assert sorted(EXPECTED) == sorted(sample.table for sample in SAMPLES)


async def test_the_api_offers_these_functions_only(shared_academy: Academy) -> None:
    """In schema public, callable by signed-in users; each a thin wrapper with a fixed search_path."""
    async with shared_academy as academy:
        offered = await academy.sql.fetch(
            "select proname::text, prosecdef, array_to_string(proconfig, ',') from pg_proc f"
            " where f.pronamespace = 'public'::regnamespace"
            " and has_function_privilege('authenticated', f.oid, 'execute') order by 1"
        )
    assert [row[0] for row in offered] == sorted(FUNCTIONS.split())
    assert {tuple(row)[1:] for row in offered} == {(False, 'search_path=""')}
