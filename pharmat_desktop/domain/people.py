"""People of the academy, and the account that is signed in on this computer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, NewType

UserId = NewType("UserId", str)


class Role(StrEnum):
    STUDENT = "student"
    TUTOR = "tutor"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True)
class Person:
    """What one member may know of another: a name, a role, a picture."""

    id: UserId
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class Member:
    """A person in a conversation."""

    id: UserId
    name: str
    role: Role
    is_owner: bool
    """Of a group: says who is in it."""
    is_own: bool
    """The person at this computer."""
    last_read_seq: int
    """The newest message that they have read; 0 when none."""


class Account(NamedTuple):
    """Who is signed in, and at which academy. Kept on disk to open the app offline; holds no secret."""

    user_id: UserId
    email: str
    name: str
    role: Role
    academy: str
    """The academy's name on this computer: `config.AcademyAddress.name`."""
