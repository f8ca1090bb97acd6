"""What the account pages say of acts that did not work, and of those that did."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.domain.errors import Busy
from pharmat_desktop.domain.people import Role
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.settings.account_presenter import AccountPresenter, Act, ActState

translate = QCoreApplication.translate


def act_error(state: ActState) -> str:
    """What went wrong and what to do; empty when nothing did."""
    if state.error is None:
        return ""
    if isinstance(state.error, Busy) and str(state.error) == "429":
        return translate("account", "That was asked for too often. Wait a minute, then try again.")
    return words_for(state.error).sentence


def done_text(presenter: AccountPresenter, act: Act) -> str:
    """What a toast says when an act has worked; empty while it has not, and for those that show it themselves."""
    if not presenter.state(act).is_done or presenter.is_email_half_done:
        return ""
    return {
        Act.NAME: translate("account", "Your name is changed."),
        Act.ZONE: translate("account", "Your time zone is changed."),
        Act.AVATAR: translate("account", "Your picture is changed."),
        Act.CONFIRM: translate("account", "Your email address is changed."),
        Act.PASSWORD: translate("account", "Your password is changed."),
        Act.OTHERS: translate("account", "You are signed out everywhere else."),
        Act.EVERYWHERE: translate("account", "You are signed out everywhere."),
        Act.DELETE: translate("account", "Your account is deleted, and nothing of it is left on this computer."),
    }.get(act, "")


def role_name(role: Role) -> str:
    """What somebody is at the academy."""
    return {
        Role.STUDENT: translate("account", "Student"),
        Role.TUTOR: translate("account", "Tutor"),
        Role.ADMIN: translate("account", "Administrator"),
    }[role]
