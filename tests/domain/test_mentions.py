"""Names after an @: where they stand in a text, and whom somebody means who types a few letters."""

from __future__ import annotations

import pytest

from pharmat_desktop.domain.mention_choice import Begun, begun_mention, candidates, is_whole
from pharmat_desktop.domain.mentions import Mention, mention_places, mentioned
from pharmat_desktop.domain.people import Member, Role, UserId

NAMES = ("Sara", "Sara Haddad", "عمر الخطيب", "J.R. (Jo) O'Neil+", "Müller Zoë", "李明", "김민준")


def member(name: str, key: str = "", *, own: bool = False) -> Member:
    return Member(UserId(key or name), name, Role.STUDENT, is_owner=False, is_own=own, last_read_seq=0)


MEMBERS = [*map(member, NAMES), member("Sam Okoro", own=True)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Good morning, @Sara!", ["Sara"]),
        ("@Sara Haddad, please", ["Sara Haddad"]),
        ("@Sara Haddad and @Sara: both", ["Sara", "Sara Haddad"]),
        ("شكرا @عمر الخطيب", ["عمر الخطيب"]),
        ("(@J.R. (Jo) O'Neil+)", ["J.R. (Jo) O'Neil+"]),
        ("@Sara Haddadi", ["Sara"]),
        ("@Sarah and @JxRx (Jo) O'Neil+ are not here", []),
        ("write to mail@Sara", []),
        ("@sara", []),
        ("Sara @", []),
    ],
)
def test_whole_names_are_found_as_the_server_finds_them(text: str, names: list[str]) -> None:
    """The cases of `tests/database/test_mentions.py`."""
    known = [Mention(name, is_own=False) for name in NAMES]
    assert [one.name for one in mentioned(text, known)] == names
    for place in mention_places(text, known):
        assert text[place.start : place.end] == f"@{place.mention.name}"


def test_a_namesake_of_the_person_calls_the_person() -> None:
    """Of two with one name the server tells both, and so the person; without names nobody is found."""
    for order in (1, -1):
        both = [Mention("Sam", is_own=True), Mention("Sam", is_own=False)][::order]
        assert [place.mention.is_own for place in mention_places("@Sam", both)] == [True]
    assert mentioned("@Sam @", [Mention("", is_own=False)]) == ()


@pytest.mark.parametrize(
    ("before", "begun"),
    [
        ("@", Begun(0, "")),
        ("Hello @sa", Begun(6, "sa")),
        ("(@Sara Ha", Begun(1, "Sara Ha")),
        ("شكرا @عم", Begun(5, "عم")),
        ("@Sara @To", Begun(6, "To")),
        ("mail@sa", None),
        ("@ sa", None),
        ("@sa\u2028", None),
        ("@sa\nra", None),
        ("sa", None),
        ("@" + "x" * 60, None),
    ],
)
def test_what_is_begun_before_the_cursor(before: str, begun: Begun | None) -> None:
    assert begun_mention(before) == begun


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("sa", ["Sara", "Sara Haddad"]),
        ("SARA H", ["Sara Haddad"]),
        ("had", ["Sara Haddad"]),
        ("muller", ["Müller Zoë"]),
        ("zoe", ["Müller Zoë"]),
        ("عُمَر", ["عمر الخطيب"]),
        ("خطيب", ["عمر الخطيب"]),
        ("明", ["李明"]),
        ("미", ["김민준"]),
        ("김", ["김민준"]),
        ("oneil", []),
        ("o'n", ["J.R. (Jo) O'Neil+"]),
        ("sam", []),
        ("Sara Haddad is", []),
    ],
)
def test_whom_letters_may_mean_in_any_script(typed: str, names: list[str]) -> None:
    """The beginning of a name, or of its words; never oneself."""
    assert [one.name for one in candidates(typed, MEMBERS)] == names


def test_whoever_begins_so_comes_first_then_whoever_wrote_lately() -> None:
    people = [member("Ana Berg"), member("Ben Ana"), member("Ana Abt"), member("Anabel")]
    assert [one.name for one in candidates("ana", people)] == ["Ana Abt", "Ana Berg", "Anabel", "Ben Ana"]
    recent = [UserId("Ben Ana"), UserId("Anabel")]
    assert [one.name for one in candidates("ana", people, recent)] == ["Anabel", "Ana Abt", "Ana Berg", "Ben Ana"]


def test_namesakes_are_one_candidate() -> None:
    """Whatever is chosen, the server tells both."""
    people = [member("Ana", "1"), member("Ana", "2"), member("Ana Berg")]
    assert [(one.name, one.namesakes) for one in candidates("a", people)] == [("Ana", 1), ("Ana Berg", 0)]


def test_a_whole_name_needs_no_choice() -> None:
    assert [is_whole(typed, MEMBERS) for typed in ("Sara", "Sara ", "Sara H", "")] == [True, True, False, False]
