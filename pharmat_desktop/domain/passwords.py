"""How good a password is, said while it is typed. A hint for the person, not a rule: the server decides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from math import log2

from pharmat_desktop.domain.accounts import MIN_PASSWORD

COMMON = (
    *("password", "passwort", "qwerty", "qwertz", "azerty", "abc123", "letmein", "welcome", "admin", "iloveyou"),
    *("monkey", "dragon", "sunshine", "princess", "football", "baseball", "master", "shadow", "superman"),
    *("pharmacy", "pharmat", "123456", "111111", "000000"),
)
"""Beginnings of what guessing programs try first."""
BOUNDS = (28.0, 45.0, 60.0, 75.0)
"""Bits from which a password is weak, fair, good, strong."""
_RUNS = "abcdefghijklmnopqrstuvwxyz\n01234567890\nqwertyuiop\nasdfghjkl\nzxcvbnm"


class PasswordHint(StrEnum):
    """The one thing that would help most."""

    NONE = ""
    TOO_SHORT = "too_short"
    COMMON = "common"
    PERSONAL = "personal"
    """It holds the person's own name or email."""
    REPEATS = "repeats"
    LONGER = "longer"


@dataclass(frozen=True, slots=True)
class PasswordStrength:
    level: int
    """0 cannot be used, 1 weak, 2 fair, 3 good, 4 strong."""
    hint: PasswordHint = PasswordHint.NONE


def strength(password: str, personal: Sequence[str] = ()) -> PasswordStrength:
    """`personal`: names and the email, which a password should not hold."""
    if len(password) < MIN_PASSWORD:
        return PasswordStrength(0, PasswordHint.TOO_SHORT)
    lower = password.lower()
    known = [part.lower() for text in personal for part in text.replace("@", " ").split() if len(part) > 3]
    if lower.startswith(COMMON):
        return PasswordStrength(1, PasswordHint.COMMON)
    if any(word in lower for word in known):
        return PasswordStrength(1, PasswordHint.PERSONAL)
    bits = _bits(password)
    level = max(1, sum(bits >= bound for bound in BOUNDS))
    if level >= 3:
        return PasswordStrength(level)
    steps = sum(_is_step(one, two) for one, two in pairwise(lower))
    return PasswordStrength(level, PasswordHint.REPEATS if steps * 3 > len(password) else PasswordHint.LONGER)


def _bits(password: str) -> float:
    """A guess at its entropy: letters that only continue the one before count a tenth."""
    sizes = ((str.islower, 26), (str.isupper, 26), (str.isdecimal, 10))
    alphabet = sum(size for belongs, size in sizes if any(map(belongs, password)))
    alphabet += 33 if any(not character.isalnum() for character in password) else 0
    alphabet += 100 if any(character.isalpha() and not character.isascii() for character in password) else 0
    lower = password.lower()
    steps = sum(_is_step(one, two) for one, two in pairwise(lower))
    return log2(max(alphabet, 2)) * (len(password) - 0.9 * steps)


def _is_step(one: str, two: str) -> bool:
    return one == two or one + two in _RUNS or two + one in _RUNS
