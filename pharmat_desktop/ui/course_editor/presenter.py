"""Editing a course or a lesson without widgets.

::

    stored ──put──► dirty ──save──► saving ──► stored
       ▲              ▲               ├─────► disputed   another device changed the same: decide, field by field
       └──discard─────┴───────────────┴─────► error      nothing is lost; saving again is harmless

What another device changed elsewhere in it is merged in, and saved with one's own. Every state but stored is kept on
this computer, so that it is there again after a crash.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from pharmat_desktop.domain.changes import Changes, Topic, TopicKind, concerns
from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.course_editing import Stale, Stored, flaws
from pharmat_desktop.domain.courses import CourseId, LessonId
from pharmat_desktop.domain.errors import Busy, PharmatError
from pharmat_desktop.domain.merging import Fields, Value, merge
from pharmat_desktop.services.course_editing import CourseEditing
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.course_editor.states import EditorState, Target, Unsaved, read, written
from pharmat_desktop.ui.hold import hold_of
from pharmat_desktop.ui.unsaved import UnsavedKeeper

SETTLE = 500
"""Milliseconds without a change until the copy is believed."""
MOST_ROUNDS = 5
"""Times that a save merges what other devices saved meanwhile, before it is tried another time."""


class EditorPresenter(QObject):
    """Owned by the courses screen. Await `close` before the account's files are closed."""

    changed = Signal(object)
    """EditorState."""
    saved = Signal(object)
    """The Target that the server has now."""
    closed = Signal()
    """There is nothing to edit any more."""

    def __init__(self, service: CourseEditing, tasks: TaskScope, parent: QObject) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self.state = EditorState()
        self._past: list[Fields | None] = []
        """What was stored before one's own saves: the copy may hold it for a while, and it is no news then."""
        self._keeper = UnsavedKeeper(service.unsaved, tasks, self._report, self)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLE)
        self._settled.timeout.connect(self._follow)
        self._unsubscribe = service.subscribe(self._on_changes)

    def open(self, target: Target) -> None:
        """Edit this; what was being written about it is there again. What is open is put away, not lost."""
        try:
            stored = None if target.is_new else self._stored(target)
            found = read(self._keeper.open(target.about), target)
        except PharmatError as error:
            self._report(error)
            return
        if found is not None:
            state = EditorState(found.target, found.seen, found.mine, was_found=True, hold=self.state.hold)
        else:
            state = EditorState(target, stored, stored or target.empty, hold=self.state.hold)
        self._past.clear()
        self._become(state)

    def open_course(self, course_id: CourseId) -> None:
        self.open(Target(course_id))

    def open_lesson(self, course_id: CourseId, lesson_id: LessonId) -> None:
        self.open(Target(course_id, lesson_id))

    def new_course(self) -> None:
        self.open(Target(self._service.new_course(), is_new=True))

    def new_lesson(self, course_id: CourseId) -> None:
        self.open(Target(course_id, self._service.new_lesson(), is_new=True))

    def put(self, name: str, value: Value) -> None:
        """The person wrote; a disputed field that is written anew is decided."""
        state = self.state
        if state.target is not None and state.fields.get(name) != value:
            disputes = {other: dispute for other, dispute in state.disputes.items() if other != name}
            self._become(replace(state, fields={**state.fields, name: value}, disputes=disputes, error=None))

    def decide(self, name: str, value: Value) -> None:
        """What a disputed field shall be: mine, theirs, or both."""
        disputes = {other: dispute for other, dispute in self.state.disputes.items() if other != name}
        self._become(replace(self.state, fields={**self.state.fields, name: value}, disputes=disputes))

    def save(self) -> None:
        if self.state.can_save and self.state.target is not None:
            self._become(replace(self.state, is_saving=True, error=None, was_merged=False))
            self._tasks.spawn(self._save(self.state.target), name="save course")

    def discard(self) -> None:
        """Back to what is saved. What is new is given up."""
        target = self.state.target
        if target is None or self.state.is_saving:
            return
        self._keeper.forget()
        if target.is_new:
            self.leave()
        else:
            stored = self._stored(target)
            self._become(EditorState(target, stored, stored or {}, hold=self.state.hold))

    def leave(self) -> None:
        """Close the editor; what is unsaved stays kept."""
        self._keeper.flush()
        self._become(EditorState(hold=self.state.hold), is_kept=True)
        self.closed.emit()

    def set_connection(self, status: ConnectionStatus) -> None:
        self._become(replace(self.state, hold=hold_of(status)))

    async def close(self) -> None:
        """Raises LocalStorageError."""
        self._unsubscribe()
        await self._keeper.close()

    async def _save(self, target: Target) -> None:
        try:
            for _ in range(MOST_ROUNDS):
                if await self._saved_once(target):
                    return
            raise Busy("other devices save all the time")
        except PharmatError as error:
            self._become(replace(self.state, is_saving=False, error=error))

    async def _saved_once(self, target: Target) -> bool:
        """Whether that was it: stored, or the person has to decide."""
        seen, mine = self.state.seen, self.state.fields
        outcome = await self._ask(target, seen, mine)
        self._past.append(seen)
        if isinstance(outcome, Stored):
            self._store(target, mine, outcome.fields)
            return True
        fields, disputes = merge(seen or target.empty, self.state.fields, outcome.fields)
        state = replace(self.state, seen=outcome.fields, fields=fields, disputes=disputes, was_merged=True)
        self._become(replace(state, is_saving=not disputes))
        return bool(disputes)

    async def _ask(self, target: Target, seen: Fields | None, mine: Fields) -> Stored | Stale:
        if target.lesson_id is None:
            return await self._service.save_course(target.course_id, seen, mine)
        return await self._service.save_lesson(target.lesson_id, target.course_id, seen, mine)

    def _store(self, target: Target, sent: Fields, stored: Fields) -> None:
        """What was written while it was being saved stays, and is unsaved."""
        now = merge(sent, self.state.fields, stored).fields
        self._keeper.forget()
        known = target._replace(is_new=False)
        self._keeper.open(known.about)
        self._become(replace(self.state, target=known, seen=stored, fields=now, is_saving=False, was_found=False))
        self.saved.emit(known)

    def _on_changes(self, changes: Changes) -> None:
        """A change of several rows arrives one by one: what is read in between may be half of it."""
        target = self.state.target
        topics = Topic(TopicKind.COURSES), Topic(TopicKind.LESSONS, target.course_id if target else "")
        if target is not None and any(concerns(changes, topic) for topic in topics):
            self._settled.start()

    def _follow(self) -> None:
        """What is open and untouched follows what is stored; what is dirty is merged when it is saved."""
        target = self.state.target
        if target is None or target.is_new or self.state.is_dirty or self.state.is_saving:
            return
        try:
            stored = self._stored(target)
        except PharmatError as error:
            self._report(error)
            return
        if stored in self._past:
            return
        self._past.clear()
        if stored is None:
            self.leave()  # it was deleted elsewhere
        else:
            self._become(replace(self.state, seen=stored, fields=stored))

    def _stored(self, target: Target) -> Fields | None:
        if target.lesson_id is None:
            return self._service.known.course(target.course_id)
        return self._service.known.lesson(target.lesson_id)

    def _report(self, error: PharmatError) -> None:
        self._become(replace(self.state, error=error), is_kept=True)

    def _become(self, state: EditorState, *, is_kept: bool = False) -> None:
        if state.target is not None:
            state = replace(state, flaws=flaws(state.fields, is_course=state.target.lesson_id is None))
        if state != self.state:
            self.state = state
            if not is_kept and state.target is not None:
                unsaved = Unsaved(state.target, state.seen, state.fields)
                self._keeper.note(written(unsaved) if state.is_dirty else "")
            self.changed.emit(state)
