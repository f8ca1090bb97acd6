"""Packages, passes and their ledger from the mirror."""

from __future__ import annotations

from pathlib import Path

from pharmat_desktop.domain.changes import Topic, TopicKind
from pharmat_desktop.domain.money import Money
from pharmat_desktop.domain.passes import MovementKind, PassId, PassKind
from tests.support.account_files import opened, topics_of
from tests.support.example_data import ME, START, TUTOR, at, page, row, rows, uid
from tests.support.pass_data import UNTIL, prepaid, prepaid_rows
from tests.support.session_data import records, session_row

PEOPLE = (
    "users",
    rows("users", row("users", id=ME), row("users", id=TUTOR, role="tutor", first_name="Omar")),
)


async def test_what_is_on_offer_and_what_one_has(tmp_path: Path) -> None:
    """Names of people and subjects; odd input raises nothing."""
    async with opened(tmp_path) as store:
        heard = topics_of(store)
        law = uid("law")
        await store.mirror.apply(
            page(
                PEOPLE,
                ("subjects", rows("subjects", row("subjects", id=law, name="Law"))),
                prepaid_rows(
                    "packages",
                    prepaid("packages", "b", title="Ten", subject_ids=[law, "gone", 7]),
                    prepaid("packages", "a", currency="nonsense"),
                    prepaid("packages", "old", title="Old", status="archived"),
                ),
                prepaid_rows(
                    "passes",
                    prepaid("passes", "mine"),
                    prepaid("passes", "gift", kind="credit", price_minor=None, currency=None, reason="Ill", title=None),
                    prepaid("passes", "void", voided_at=at(), kind="of the future", expires_at="never"),
                    prepaid("passes", "other", student_id=uid("somebody"), tutor_id=uid("else")),
                ),
            )
        )
        assert Topic(TopicKind.PASSES) in heard
        five, ten = store.passes.packages()
        assert (five.title, five.tutor, five.price, five.sessions) == ("Five hours", "Omar Haddad", None, 5)
        assert (ten.subjects, ten.price, ten.is_active) == (("Law",), Money(25000, "EUR"), True)
        found = {one.id: one for one in store.passes.passes()}
        assert set(found) == {uid("passes/mine"), uid("passes/gift"), uid("passes/void")}
        mine, gift = found[PassId(uid("passes/mine"))], found[PassId(uid("passes/gift"))]
        assert (mine.remaining, mine.total, mine.expires_at, mine.student) == (3, 5, UNTIL, "Sara Haddad")
        assert (gift.kind, gift.reason, gift.price, gift.title) == (PassKind.CREDIT, "Ill", None, "")
        assert found[PassId(uid("passes/void"))].is_void


async def test_the_ledger_is_read_newest_first_and_leaves_with_its_pass(tmp_path: Path) -> None:
    """With what the session was about."""
    async with opened(tmp_path) as store:
        pass_id = PassId(uid("passes/mine"))
        session = {"session_id": uid("sessions/one"), "created_at": at(5)}
        taken = prepaid("pass_movements", "b", pass_id=pass_id, kind="taken", amount=-1, **session)
        await store.mirror.apply(
            page(
                PEOPLE,
                ("sessions", records("sessions", session_row(topic="Half-life", pass_id=pass_id))),
                prepaid_rows("passes", prepaid("passes", "mine")),
                prepaid_rows("pass_movements", prepaid("pass_movements", "a", pass_id=pass_id), taken),
            )
        )
        last, first = store.passes.movements(pass_id)
        assert (first.kind, first.amount, first.session_at) == (MovementKind.BOUGHT, 5, None)
        assert (last.kind, last.amount, last.topic, last.session_at) == (MovementKind.TAKEN, -1, "Half-life", START)
        [booked] = store.sessions.between(START, START.replace(hour=23))
        assert booked.pass_id == pass_id
        await store.mirror.apply(page(gone={"passes": [pass_id]}))
        assert store.passes.movements(pass_id) == []
