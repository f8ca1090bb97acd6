"""Choosing people without widgets: whom one may talk to, who is chosen, and the conversation that comes of it."""

from __future__ import annotations

from collections.abc import Coroutine, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.people import Person
from pharmat_desktop.services.people import PeopleService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.hold import Hold, hold_of

ASK_AFTER = 250
"""Milliseconds without a key until the server is asked who else has such a name."""


class Purpose(Enum):
    """What people are chosen for."""

    DIRECT = "direct"
    """One person, whose conversation opens at once."""
    GROUP = "group"
    ADD = "add"
    """To a group that is there."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A row of the list."""

    person: Person
    is_chosen: bool

    @property
    def id(self) -> str:
        return self.person.id


@dataclass(frozen=True, slots=True)
class PeopleState:
    """All that the dialog shows."""

    purpose: Purpose
    may_group: bool = False
    query: str = ""
    found: tuple[Person, ...] = ()
    chosen: tuple[Person, ...] = ()
    hold: Hold = Hold.NONE
    is_searching: bool = False
    is_busy: bool = False
    """The server is asked to do it."""
    error: PharmatError | None = None

    @property
    def choices(self) -> tuple[Choice, ...]:
        return tuple(Choice(person, person in self.chosen) for person in self.found)

    @property
    def can_act(self) -> bool:
        return self.hold is Hold.NONE and not self.is_busy


class PeoplePresenter(QObject):
    """Owned by the dialog's maker, which calls `close`. What people do not yet find here the server is asked for."""

    state_changed = Signal(object)
    """PeopleState."""
    done = Signal(object)
    """The ConversationId that was opened, or that has new members."""

    def __init__(
        self,
        service: PeopleService,
        scope: TaskScope,
        group: ConversationId | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`group`: people are added to it instead of talked to."""
        super().__init__(parent)
        self._service = service
        self._scope = scope
        self._group = group
        self._members = {member.id for member in service.members(group)} if group else set()
        purpose = Purpose.ADD if group else Purpose.DIRECT
        self.state = PeopleState(purpose, may_group=service.may_open_groups)
        self._is_closed = False
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(ASK_AFTER)
        self._asking.timeout.connect(self._ask)
        self.search("")

    def close(self) -> None:
        """The dialog is gone: answers that still come change nothing."""
        self._is_closed = True
        self._asking.stop()

    def search(self, text: str) -> None:
        """Who is known on this computer at once, everyone else when the server has answered."""
        query = text.strip()
        self._set(
            query=query, found=self._merged(self._service.known(query)), is_searching=self.state.hold is Hold.NONE
        )
        self._asking.start()

    def set_connection(self, status: ConnectionStatus) -> None:
        hold = hold_of(status)
        if hold is not self.state.hold:
            self._set(hold=hold, is_searching=hold is Hold.NONE, error=None)
            self._asking.start()

    def set_group(self, *, is_group: bool) -> None:
        """Several people and a name instead of one person."""
        self._set(purpose=Purpose.GROUP if is_group else Purpose.DIRECT, chosen=(), error=None)

    def choose(self, person: Person) -> None:
        """The person to write to; of several, one more or one less."""
        if self.state.purpose is Purpose.DIRECT:
            self._act(self._service.write_to(person.id), "write to")
            return
        chosen = self.state.chosen
        without = tuple(one for one in chosen if one != person)
        self._set(chosen=without if person in chosen else (*chosen, person), error=None)

    def write_to_academy(self) -> None:
        self._act(self._service.write_to_academy(), "write to the academy")

    def finish(self, subject: str = "") -> None:
        """Open the group under this name, or add those who are chosen."""
        people = [person.id for person in self.state.chosen]
        if not people or (self._group is None and not subject.strip()):
            return
        if self._group is None:
            self._act(self._service.open_group(people, subject), "open a group")
        else:
            self._act(self._added(self._group, people), "add people")

    async def _added(self, group: ConversationId, people: Sequence[Any]) -> ConversationId:
        await self._service.add(group, people)
        return group

    def _act(self, work: Coroutine[Any, Any, ConversationId], name: str) -> None:
        if not self.state.can_act:
            work.close()
            return
        self._set(is_busy=True, error=None)
        self._scope.spawn(self._acted(work), name=name)

    async def _acted(self, work: Coroutine[Any, Any, ConversationId]) -> None:
        try:
            conversation_id = await work
        except PharmatError as error:
            self._set(is_busy=False, error=error)
            return
        self._set(is_busy=False)
        if not self._is_closed:
            self.done.emit(conversation_id)

    def _ask(self) -> None:
        if self.state.hold is Hold.NONE:
            self._scope.spawn(self._asked(self.state.query), name="search people")

    async def _asked(self, query: str) -> None:
        try:
            found = await self._service.search(query)
        except PharmatError:
            found = ()  # what this computer knows is shown; the banner tells of the connection
        if query == self.state.query:
            self._set(found=self._merged(self._service.known(query), found), is_searching=False)

    def _merged(self, *lists: Sequence[Person]) -> tuple[Person, ...]:
        people = {person.id: person for people in lists for person in people if person.id not in self._members}
        return tuple(sorted(people.values(), key=lambda person: (person.name.casefold(), person.id)))

    def _set(self, **changes: Any) -> None:
        if not self._is_closed:
            self.state = replace(self.state, **changes)
            self.state_changed.emit(self.state)
