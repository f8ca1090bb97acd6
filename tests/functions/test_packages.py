"""Buying a package, from the click to what is left of it."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import UUID, uuid4

from tests.functions.shop import Shop, eventually, shop
from tests.support.academy import Academy


async def offered(here: Shop) -> UUID:
    """Five hours for 249.00 EUR."""
    [row] = await here.academy.rows(
        "insert into packages (id, tutor_id, title, sessions, minutes, price_minor, currency, valid_days)"
        " values (gen_random_uuid(), $1, 'Five hours', 5, 60, 24900, 'EUR', 90) returning id",
        UUID(here.tutor.person.id),
    )
    package: UUID = row["id"]
    return package


async def test_paying_a_package_makes_one_pass(academy: Academy) -> None:
    """From two devices that clicked at once; afterwards it can be bought again."""
    async with shop(academy) as here:
        package = str(await offered(here))
        wishes = [str(uuid4()), str(uuid4())]
        answers = await asyncio.gather(
            *(here.checkout(kind="package", item=package, request_id=wish) for wish in wishes)
        )
        [page] = {answer.json()["url"] for answer in answers}
        assert (await here.pay(page)).status_code == 303

        async def passes() -> list[dict[str, Any]]:
            return await academy.rows("select * from passes where package_id = $1", UUID(package))

        [one] = await eventually(passes, lambda rows: rows)
        assert (str(one["student_id"]), one["remaining"], one["total"]) == (here.student.person.id, 5, 5)
        again = await here.checkout(kind="package", item=package)
        assert again.json()["url"] not in {None, page}


async def test_money_that_turns_up_is_not_asked_for_again(academy: Academy) -> None:
    """Paid, and no webhook has told: whoever asks under another wish is not led to pay for another one."""
    async with shop(academy) as here:
        package = str(await offered(here))
        await here.pay((await here.checkout(kind="package", item=package)).json()["url"])

        async def status() -> list[str]:
            rows = await academy.rows("select status from payments where package_id = $1", UUID(package))
            return [str(row["status"]) for row in rows]

        await eventually(status, lambda rows: rows == ["completed"])
        await academy.execute("update payments set status = 'pending' where package_id = $1", UUID(package))
        asked = (await here.checkout(kind="package", item=package)).json()
        assert (asked["status"], asked["url"]) == ("completed", None)
        assert await status() == ["completed"]
