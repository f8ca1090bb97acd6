"""A tutor's private note on the student of the session whose page is open: the same as on the student's page."""

from __future__ import annotations

from PySide6.QtCore import QObject

from pharmat_desktop.domain.sessions import Side
from pharmat_desktop.services.students import StudentService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.sessions.page_presenter import PageState
from pharmat_desktop.ui.sessions.screen import SessionsScreen
from pharmat_desktop.ui.students.note_box import NoteBox
from pharmat_desktop.ui.students.note_keeper import NoteKeeper


class SessionNote(QObject):
    """Shown at the end of the page, to the session's tutor alone."""

    def __init__(self, screen: SessionsScreen, students: StudentService, tasks: TaskScope, parent: QObject) -> None:
        super().__init__(parent)
        self.keeper = NoteKeeper(students, tasks, self)
        self.box = NoteBox(self.keeper)
        screen.page.add_below(self.box)
        screen.session.state_changed.connect(self._follow)
        self._follow(screen.session.state)

    async def finish(self) -> None:
        """Save what is being written. Raises LocalStorageError."""
        await self.keeper.finish()

    def close(self) -> None:
        self.keeper.close()

    def _follow(self, state: PageState) -> None:
        is_mine = state.session is not None and state.side is Side.TUTOR
        self.keeper.open(state.session.student.id if state.session is not None and is_mine else None)
