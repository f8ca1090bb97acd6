"""What the dialogs about people say."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.domain.people import Member, Role
from pharmat_desktop.ui.chat.people_presenter import PeopleState, Purpose
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.names import names_text

translate = QCoreApplication.translate


def role_text(role: Role) -> str:
    return {
        Role.STUDENT: translate("people", "Student"),
        Role.TUTOR: translate("people", "Tutor"),
        Role.ADMIN: translate("people", "The academy"),
    }[role]


def member_text(member: Member) -> str:
    """What somebody is in a conversation."""
    parts = [role_text(member.role)]
    if member.is_owner:
        parts.append(translate("people", "looks after the group"))
    return ", ".join(parts)


def title_text(purpose: Purpose) -> str:
    return {
        Purpose.DIRECT: translate("people", "New conversation"),
        Purpose.GROUP: translate("people", "New group"),
        Purpose.ADD: translate("people", "Add people"),
    }[purpose]


def finish_text(state: PeopleState) -> str:
    """The button that ends choosing several people."""
    if state.is_busy:
        return translate("people", "One moment…")
    return translate("people", "Add") if state.purpose is Purpose.ADD else translate("people", "Open the group")


def notice_text(state: PeopleState) -> tuple[str, str]:
    """(kind, sentence) of what has to be known before one goes on; an empty sentence when nothing has."""
    if state.hold is Hold.SIGNED_OUT:
        return "info", translate("people", "Sign in again first: the academy opens conversations.")
    if state.hold is Hold.OFFLINE:
        return "info", translate("people", "You are offline. This works again when the academy can be reached.")
    return "error", words_for(state.error).sentence if state.error else ""


def hold_text(hold: Hold) -> str:
    """Why a group cannot be changed now; empty when it can."""
    return {
        Hold.NONE: "",
        Hold.OFFLINE: translate("people", "You are offline. This works again when the academy can be reached."),
        Hold.SIGNED_OUT: translate("people", "Sign in again first: the academy says who is in a group."),
    }[hold]


def nobody_text(state: PeopleState) -> str:
    if state.is_searching:
        return translate("people", "Searching…")
    if not state.query:
        return translate("people", "There is nobody here yet whom you can write to.")
    return translate("people", "Nobody whom you can write to has this name.")


def chosen_text(state: PeopleState) -> str:
    if not state.chosen:
        return translate("people", "Choose people with Enter or a click.")
    names = names_text(person.name for person in state.chosen)
    return translate("people", "Chosen: {names}").replace("{names}", names)
