"""The getting-started list: what is worth trying once, and how it is known that one has."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.domain.people import Role
from pharmat_desktop.domain.settings import LANGUAGE, STEPS_DONE, THEME
from pharmat_desktop.services.overview import OverviewService
from pharmat_desktop.services.settings import SettingsService

translate = QCoreApplication.translate

LESSON, MESSAGE, PALETTE, LOOK = "lesson", "message", "palette", "look"
KEYS = (LESSON, MESSAGE, PALETTE, LOOK)
ICONS = {LESSON: "book-open", MESSAGE: "message-circle", PALETTE: "command", LOOK: "palette"}


class Step(NamedTuple):
    """One thing to try."""

    key: str
    """One of KEYS."""
    is_done: bool


def steps_of(settings: SettingsService, overview: OverviewService) -> tuple[Step, ...]:
    """All steps. Raises LocalStorageError."""
    done = set(settings.get(STEPS_DONE))
    if overview.has_written():
        done.add(MESSAGE)
    if settings.get(THEME) or settings.get(LANGUAGE):
        done.add(LOOK)
    return tuple(Step(key, key in done) for key in KEYS)


def step_texts(key: str, role: Role) -> tuple[str, str]:
    """Title and the line below it."""
    whom = {
        Role.STUDENT: translate("today", "Write to your tutor"),
        Role.TUTOR: translate("today", "Write to a student"),
        Role.ADMIN: translate("today", "Write to somebody"),
    }
    return {
        LESSON: (
            translate("today", "Open a lesson"),
            translate("today", "It stays readable offline."),
        ),
        MESSAGE: (
            whom[role],
            translate("today", "Offline, too: it is sent later."),
        ),
        PALETTE: (
            translate("today", "Go anywhere with Ctrl+K"),
            translate("today", "A person, a course, a command."),
        ),
        LOOK: (
            translate("today", "Make it yours"),
            translate("today", "Theme, size and language."),
        ),
    }[key]
