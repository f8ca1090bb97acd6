"""The students screen of a tutor in the window: what leads out of it, and what the palette lists of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.account import utc_now
from pharmat_desktop.app.palette import Command
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.people import Role
from pharmat_desktop.ui.palette.presenter import Entry
from pharmat_desktop.ui.students.screen import Sources, StudentsScreen
from pharmat_desktop.ui.students.words import name_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from pharmat_desktop.account import AccountScope
    from pharmat_desktop.app.other_screens import Stage
    from pharmat_desktop.domain.chat import ConversationId
    from pharmat_desktop.domain.people import UserId

translate = QCoreApplication.translate


def build_students(
    stage: Stage, open_conversation: Callable[[ConversationId], object], open_session: Callable[[str], object]
) -> StudentsScreen:
    scope = stage.scope
    built = StudentsScreen(Sources(scope.students, scope.people, scope.settings, utc_now), stage.tasks, stage.owner)
    built.student_opened.connect(stage.window.show_detail)
    built.conversation_requested.connect(open_conversation)
    built.session_requested.connect(open_session)
    built.told.connect(stage.window.show_toast)
    return built


def student_commands(scope: AccountScope, open_student: Callable[[UserId], object]) -> list[Command]:
    """A tutor's students, to be gone to by their names; none for others."""
    try:
        cards = scope.students.students() if scope.account.role is Role.TUTOR else []
    except LocalStorageError:  # the palette does without
        return []
    detail = translate("palette", "Student: progress and notes")
    return [
        Command(Entry(f"student:{card.id}", name_text(card), detail, "", card.id), partial(open_student, card.id))
        for card in cards
    ]
