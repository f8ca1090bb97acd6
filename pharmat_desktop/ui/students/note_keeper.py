"""Keeps what a tutor notes about one student at a time: on disk within a second, then at the academy.

Nobody presses Save. What another device or another page wrote meanwhile is brought together with what stands here.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from pharmat_desktop.domain.drafts import DraftState
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.students import MAX_NOTE, Note
from pharmat_desktop.tasks import TaskScope

SAVE_AFTER = 700
"""Milliseconds from the first unsaved letter until the text is handed to the disk."""


class Notes(Protocol):
    """A part of `services.students.StudentService`, which says what each promises."""

    def note(self, student_id: UserId) -> Note: ...

    async def save_note(self, student_id: UserId, text: str, began_with: str) -> tuple[str, bool]: ...

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]: ...


@dataclass(frozen=True, slots=True)
class NoteState:
    """What is said beside the text."""

    is_open: bool = False
    is_saving: bool = False
    waits: DraftState | None = None
    problem: str = ""
    is_disputed: bool = False
    """Another device changed the same lines: both versions are in the text."""
    theirs: str = ""
    """Another device's text, which would be too long together with this one."""
    error: PharmatError | None = None


class NoteKeeper(QObject):
    """Owned by whoever shows the note; `close` it before the files."""

    text_replaced = Signal(str)
    """Show this instead of what is there."""
    state_changed = Signal(object)
    """A NoteState."""

    def __init__(self, notes: Notes, tasks: TaskScope, parent: QObject) -> None:
        super().__init__(parent)
        self._notes = notes
        self._tasks = tasks
        self._student: UserId | None = None
        self._text = self._began_with = ""
        self._saves: dict[asyncio.Task[None], UserId] = {}
        """Under way, and about whom."""
        self.state = NoteState()
        self._timer = QTimer(self, interval=SAVE_AFTER, singleShot=True)
        self._timer.timeout.connect(self._save)
        self._unsubscribe = notes.subscribe(self._on_change)

    @property
    def text(self) -> str:
        return self._text

    def open(self, student_id: UserId | None) -> None:
        """Put away what is there and show the note on another student; None: on nobody."""
        if student_id == self._student:
            return
        self.flush()
        self._student = student_id
        self._text = self._began_with = ""
        self.state = NoteState(is_open=student_id is not None)
        self._read()
        self.text_replaced.emit(self._text)
        self.state_changed.emit(self.state)

    def note(self, text: str) -> None:
        """What stands in the field now."""
        if self._student is not None and text != self._text:
            self._text = text
            if not self._timer.isActive():
                self._timer.start()

    def flush(self) -> None:
        """Hand over now what is not on disk."""
        if self._timer.isActive():
            self._timer.stop()
            self._save()

    async def finish(self) -> None:
        """Save what is left, for the last time. Raises LocalStorageError."""
        self._timer.stop()
        await asyncio.gather(*self._saves, return_exceptions=True)
        if self._student is not None and self._text != self._began_with:
            await self._notes.save_note(self._student, self._text, self._began_with)

    def close(self) -> None:
        self._timer.stop()
        self._unsubscribe()

    def _on_change(self) -> None:
        """Shown at once, unless something is typed here just now: that brings both together when it is saved."""
        before = self._text
        self._read()
        if self._text != before:
            self.text_replaced.emit(self._text)

    def _read(self) -> None:
        if self._student is None:
            return
        try:
            known = self._notes.note(self._student)
        except PharmatError as error:
            self._become(NoteState(is_open=True, error=error))
            return
        is_saving = self._student in self._saves.values()
        if self._text == self._began_with and not is_saving:
            self._text = self._began_with = known.text
        theirs = known.theirs or ""
        is_stuck = len(known.text) + len(theirs) > MAX_NOTE
        problem = known.problem if known.theirs is None or is_stuck else ""
        kept = replace(self.state, is_open=True, is_saving=is_saving, error=None)
        self._become(replace(kept, waits=known.waits, problem=problem, theirs=theirs if is_stuck else ""))

    def _save(self) -> None:
        if self._student is None or self._tasks.is_closed:
            return
        student_id, text, began_with = self._student, self._text, self._began_with
        self._began_with = text  # what is written from now on begins with it
        save = self._tasks.spawn(self._saved(student_id, text, began_with), name="save note")
        self._saves[save] = student_id
        self._become(NoteState(True, is_saving=True, waits=self.state.waits))

    async def _saved(self, student_id: UserId, text: str, began_with: str) -> None:
        try:
            stored, is_clean = await self._notes.save_note(student_id, text, began_with)
        except PharmatError as error:
            self._failed(student_id, text, began_with, error)
            return
        finally:
            self._forget(asyncio.current_task())
        if student_id != self._student:
            return
        if self._text == text != stored:
            self._text = self._began_with = stored
            self.text_replaced.emit(stored)
        self._become(NoteState(True, is_disputed=not is_clean))
        self._read()

    def _failed(self, student_id: UserId, text: str, began_with: str, error: PharmatError) -> None:
        if student_id == self._student:
            self._began_with = began_with if self._began_with == text else self._began_with
            self._become(NoteState(is_open=True, error=error))

    def _forget(self, save: asyncio.Task[None] | None) -> None:
        if save is not None:
            self._saves.pop(save, None)

    def _become(self, state: NoteState) -> None:
        if state != self.state:
            self.state = state
            self.state_changed.emit(state)
