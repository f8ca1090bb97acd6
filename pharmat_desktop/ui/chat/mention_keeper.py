"""Mentioning somebody: what is typed after an @ finds the people of the group, and a choice writes the whole name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from pharmat_desktop.domain.chat import ConversationId, ConversationKind, Message
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.mention_choice import Begun, Candidate, begun_mention, candidates, is_whole
from pharmat_desktop.domain.people import Member, UserId
from pharmat_desktop.ui.chat.mention_list import MentionList
from pharmat_desktop.ui.chat.states import OpenedThread
from pharmat_desktop.ui.chat.text_marks import utf16
from pharmat_desktop.ui.chat.thread_model import ThreadModel
from pharmat_desktop.ui.chat.view import ChatScreen
from pharmat_desktop.ui.overrides import override

LOOKED_AT = 60
"""Messages at the end of the thread whose senders are likely meant."""
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}

Members = Callable[[ConversationId], Sequence[Member]]


class MentionKeeper(QObject):
    """Owned by whoever shows the chat. Reads this computer alone, so it works offline.

    ::

        closed ──@ and letters──► open ──Enter, Tab, click──► the name is written
          ▲                        │
          └─ Escape, another line, nobody has such a name ─┘

    Enter and Tab are only taken while somebody is current in the list. What was closed or written stays closed for
    this @.
    """

    def __init__(self, members: Members, screen: ChatScreen) -> None:
        super().__init__(screen)
        self._members = members
        self._pane = screen.detail_widget
        self._edit = screen.detail_widget.composer.edit
        self._presenter = screen.presenter
        self._thread: ThreadModel | None = None
        self._people: Sequence[Member] = ()
        self._recent: Sequence[UserId] = ()
        self._list: MentionList | None = None
        self._settled: tuple[int, int] | None = None
        """(Line, place in it) of an @ that is done with."""
        self._edit.installEventFilter(self)
        self._edit.textChanged.connect(self._look)
        self._edit.cursorPositionChanged.connect(self._follow_cursor)
        self._edit.focus_left.connect(self._close)
        screen.presenter.composer.text_replaced.connect(lambda _: self._settle())
        screen.presenter.thread_opened.connect(self._follow)
        screen.presenter.thread_closed.connect(lambda: self._follow(None))
        open_model = self._pane.view.model()
        if isinstance(open_model, ThreadModel):
            self._take(open_model)

    def close(self) -> None:
        """Offer nobody any more."""
        self._edit.removeEventFilter(self)
        self._follow(None)

    @property
    def is_open(self) -> bool:
        return self._list is not None and self._list.isVisible()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The composer's keys, while the list is open."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self.is_open:
            return self._drive(event)
        return False

    def _follow(self, opened: OpenedThread | None) -> None:
        self._close()
        self._thread, self._settled = None, None
        if opened is not None:
            self._take(opened.model)

    def _take(self, thread: ThreadModel) -> None:
        """Only in groups the server knows who is called."""
        rooms = self._presenter.conversations
        is_group = any(one.id == thread.conversation_id and one.kind is ConversationKind.GROUP for one in rooms)
        self._thread = thread if is_group else None

    def _drive(self, event: QKeyEvent) -> bool:
        """Whether the key was the list's."""
        shown, key = self._list, Qt.Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if shown is None or modifiers:
            return False
        if key in _STEPS:
            shown.step(_STEPS[key])
        elif key is Qt.Key.Key_Escape:
            self._settle()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab) and shown.current is not None:
            self._write(shown.current)
        else:
            return False
        return True

    def _look(self) -> None:
        """The text has changed."""
        begun = self._begun() if self._thread is not None else None
        if begun is None:
            self._settled = None
            self._close()
            return
        if self._settled == self._place_of(begun):
            return
        self._settled = None
        if not self.is_open:
            self._read()
        found = candidates(begun.typed, self._people, self._recent)
        is_done = is_whole(begun.typed, self._people)
        if not found or (is_done and [one.name for one in found] == [begun.typed.rstrip()]):
            self._close()
        else:
            self._show(begun, found, is_first_taken=bool(begun.typed) and not is_done)

    def _follow_cursor(self) -> None:
        """Away from the name: the list goes. Only typing opens it."""
        if self.is_open and self._begun() is None:
            self._close()

    def _begun(self) -> Begun | None:
        cursor = self._edit.textCursor()
        if cursor.hasSelection():
            return None
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        return begun_mention(cursor.selectedText())

    def _place_of(self, begun: Begun) -> tuple[int, int]:
        return self._edit.textCursor().blockNumber(), begun.start

    def _show(self, begun: Begun, found: Sequence[Candidate], *, is_first_taken: bool) -> None:
        shown = self._list = self._list or self._made()
        shown.show_candidates(found, is_first_taken=is_first_taken)
        cursor = self._cursor_over(begun)
        cursor.setPosition(cursor.position())
        place = self._edit.viewport().mapTo(self._pane, self._edit.cursorRect(cursor).topLeft())
        top = self._edit.mapTo(self._pane, QPoint(0, 0)).y()
        shown.place(QPoint(place.x(), top), is_mirrored=self._edit.layoutDirection() is Qt.LayoutDirection.RightToLeft)

    def _made(self) -> MentionList:
        made = MentionList(self._pane)
        made.chosen.connect(self._write)
        return made

    def _cursor_over(self, begun: Begun) -> QTextCursor:
        """From the end of what was typed to its @."""
        cursor = self._edit.textCursor()
        cursor.setPosition(cursor.position() - utf16(begun.typed) - 1, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _write(self, candidate: Candidate) -> None:
        """The whole name, as the server knows it, in the place of what was typed; a space after it."""
        begun = self._begun()
        if begun is None:
            return
        self._settled = self._place_of(begun)
        cursor = self._cursor_over(begun)
        following = QTextCursor(self._edit.textCursor())
        following.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
        has_space = following.selectedText() == " "
        cursor.insertText(f"@{candidate.name}" if has_space else f"@{candidate.name} ")
        if has_space:
            cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        self._edit.setTextCursor(cursor)
        self._close()

    def _settle(self) -> None:
        """What is begun now is no question any more."""
        begun = self._begun() if self._thread is not None else None
        self._settled = self._place_of(begun) if begun is not None else None
        self._close()

    def _close(self) -> None:
        if self._list is not None:
            self._list.hide()

    def _read(self) -> None:
        """Who is in the group, and who wrote lately."""
        if self._thread is None:
            return
        try:
            self._people = self._members(self._thread.conversation_id)
        except LocalStorageError:  # nobody is offered then
            self._people = ()
        count = self._thread.rowCount()
        rows = range(count - 1, max(-1, count - 1 - LOOKED_AT), -1)
        latest: list[Message] = [self._thread.index(row).data(Qt.ItemDataRole.UserRole) for row in rows]
        self._recent = tuple(dict.fromkeys(message.sender_id for message in latest if not message.is_missing))
