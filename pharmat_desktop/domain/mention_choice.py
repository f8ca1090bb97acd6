"""Whom somebody means who types an @ and letters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from pharmat_desktop.domain.folding import folded
from pharmat_desktop.domain.people import Member, UserId
from pharmat_desktop.domain.search_words import Query

MOST_TYPED = 60
"""Characters after an @ that may be a name."""
MOST_LISTED = 50


class Begun(NamedTuple):
    """An @ before the cursor, and what was typed after it."""

    start: int
    """Where the @ stands."""
    typed: str


class Candidate(NamedTuple):
    """A name that may be meant."""

    member: Member
    namesakes: int = 0
    """How many others of the group have the same name: they are called, too."""

    @property
    def id(self) -> UserId:
        return self.member.id

    @property
    def name(self) -> str:
        return self.member.name


def begun_mention(before: str) -> Begun | None:
    """What is being typed at the end of `before`, the text before the cursor; None without an @ on its last line."""
    start = before.rfind("@", max(0, len(before) - MOST_TYPED))
    if start < 0 or (start and before[start - 1].isalnum()):
        return None
    typed = before[start + 1 :]
    goes_on = not typed[:1].isspace() and len(f"{typed}.".splitlines()) == 1
    return Begun(start, typed) if goes_on else None


def candidates(typed: str, members: Sequence[Member], recent: Sequence[UserId] = ()) -> list[Candidate]:
    """Whom `typed` may mean, in any script; one for each name, never oneself.

    First whose name begins with it, then those with its words among their names; of these whoever wrote lately
    (`recent`, the last one first), then by name.
    """
    wanted, query = folded(typed), Query.parse(typed)
    lately = {user_id: place for place, user_id in enumerate(recent)}
    found: dict[str, Candidate] = {}
    ranks: dict[str, tuple[bool, int, str]] = {}
    for member in members:
        begins = folded(member.name).startswith(wanted)
        if member.is_own or not member.name or not (begins or (query.terms and query.matches(member.name))):
            continue
        known = found.get(member.name)
        found[member.name] = Candidate(member) if known is None else known._replace(namesakes=known.namesakes + 1)
        rank = (not begins, lately.get(member.id, len(lately)), folded(member.name))
        ranks[member.name] = min(rank, ranks.get(member.name, rank))
    return sorted(found.values(), key=lambda one: ranks[one.name])[:MOST_LISTED]


def is_whole(typed: str, members: Sequence[Member]) -> bool:
    """Somebody's whole name is there already: nothing needs to be chosen."""
    return typed.rstrip() in {member.name for member in members}
