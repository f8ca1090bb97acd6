"""The client's digest and Postgres agree about texts that JSON writes in more than one way."""

from __future__ import annotations

import json
from pathlib import Path

from tests.database.academy import Academy
from tests.support.account_files import opened
from tests.support.example_data import row, rows, uid

FINGERPRINT = """
    select to_hex(mod(sum(('x' || left(md5(line::jsonb::text), 15))::bit(60)::bigint::numeric),
                      1152921504606846976)::bigint)
      from unnest($1::text[]) line
"""
ODD = (
    'quote " backslash \\ slash / tab \t newline \n return \r bell \x07 delete \x7f feed \f back \b',
    "é ü ß العربية 漢字 \U0001f469\u200d\U0001f52c \u2028 \u2029 \ufeff",
    "",
)


async def test_odd_texts_and_nested_json_have_the_same_fingerprint(shared_academy: Academy, tmp_path: Path) -> None:
    """Escapes, other scripts, keys in the order in which live events bring them, whole numbers without end."""
    data = {"zz": None, "a": True, "bb": [1, -7, 10**30, {"ä": ODD[1], "z": {}, "b": []}], "": ODD[0], "éa": False}
    found = [
        row("notifications", id=uid(f"{place}"), title=text, body=text, data=data if place % 2 else {})
        for place, text in enumerate(ODD)
    ]
    async with shared_academy as academy, opened(tmp_path) as store:
        given = rows("notifications", *found)
        await store.mirror.upsert("notifications", given)
        kept = (await store.mirror.digest())["notifications"]
        lines = [json.dumps([one[given.columns.index(name)] for name in kept.columns]) for one in found]
        assert kept.digest == (len(ODD), await academy.sql.fetchval(FINGERPRINT, lines))
