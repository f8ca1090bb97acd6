"""The places of the rail. A new screen has its place here and its panes in `other_screens`."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.domain.people import Role

TODAY, COURSES, SESSIONS, CHAT, LIBRARY, SETTINGS = "today", "courses", "sessions", "chat", "library", "settings"
CARDS, PASSES, PAYMENTS, STUDENTS, EARNINGS = "cards", "passes", "payments", "students", "earnings"
PAYOUTS, REFUNDS = "payouts", "refunds"


class Place(NamedTuple):
    key: str
    icon: str
    title: str
    owner: Role | None = None
    """Whose alone it is."""


def places(role: Role) -> tuple[Place, ...]:
    """Those of a role, in their order, titled in the app's language."""
    translate = QCoreApplication.translate
    every = (
        Place(TODAY, "house", translate("screens", "Today")),
        Place(COURSES, "book-open", translate("screens", "Courses")),
        Place(SESSIONS, "calendar-days", translate("screens", "Sessions")),
        Place(CHAT, "message-circle", translate("screens", "Chat")),
        Place(STUDENTS, "graduation-cap", translate("screens", "Students"), Role.TUTOR),
        Place(LIBRARY, "newspaper", translate("screens", "Library")),
        Place(CARDS, "layers", translate("screens", "Cards")),
        Place(PASSES, "ticket", translate("screens", "Packages")),
        Place(PAYMENTS, "credit-card", translate("screens", "Payments")),
        Place(EARNINGS, "chart-column", translate("screens", "Earnings"), Role.TUTOR),
        Place(PAYOUTS, "banknote", translate("screens", "Payouts"), Role.ADMIN),
        Place(REFUNDS, "undo-2", translate("screens", "Refunds"), Role.ADMIN),
        Place(SETTINGS, "settings", translate("screens", "Settings")),
    )
    return tuple(place for place in every if place.owner in (None, role))


def titles(role: Role) -> dict[str, str]:
    """By key, in the order of the rail."""
    return {place.key: place.title for place in places(role)}
