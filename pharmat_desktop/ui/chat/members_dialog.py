"""Who is in a conversation; for whoever owns a group, with its name to change and the way out for one of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.people import Member
from pharmat_desktop.ui.chat import people_words as words
from pharmat_desktop.ui.chat.group_name import GroupName
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE, KeyedListModel
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import SMALL, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import Label
from pharmat_desktop.ui.widgets.list_row import ListRowDelegate, RowList, RowLook
from pharmat_desktop.ui.widgets.notice import Notice

Index = QModelIndex | QPersistentModelIndex
SIZE = (420, 460)


class MemberModel(KeyedListModel[Member]):
    """By name; oneself is marked."""

    @override
    def text(self, item: Member) -> str:
        return self.tr("{name} (you)").replace("{name}", item.name) if item.is_own else item.name

    @override
    def spoken(self, item: Member) -> str:
        return f"{self.text(item)}, {words.member_text(item)}"


class MemberDelegate(ListRowDelegate):
    inset = Space.M

    @override
    def look(self, index: Index) -> RowLook:
        member: Member = index.data(SNAPSHOT_ROLE)
        return RowLook(str(index.data()), words.member_text(member), avatar_id=member.id)


class MembersDialog(QDialog):
    """Opened, never executed. The list has the focus; Escape and the button close it."""

    removal_requested = Signal(object)
    """The Member whom the owner wants out: to be asked about first."""

    def __init__(self, parent: QWidget, members: Sequence[Member], *, is_led: bool = False) -> None:
        """`is_led`: of a group that the person owns."""
        super().__init__(parent)
        self._hold = Hold.NONE
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Members"))
        self.name = GroupName(may_rename=is_led)
        self._count = Label("", SMALL, "muted")
        self.rows = RowList(self.tr("Members"))
        self.model = MemberModel(self)
        self.rows.setModel(self.model)
        self.rows.setItemDelegate(MemberDelegate(self.rows))
        self.notice = Notice("info")
        self.remove = Button(self.tr("Remove from the group…"), "ghost")
        self.remove.setVisible(is_led)
        self.remove.clicked.connect(self._ask_to_remove)
        self.close_button = Button(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self._build()
        self.rows.selectionModel().currentChanged.connect(lambda *_: self._show_remove())
        QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.rows).activated.connect(self._ask_to_remove)
        self.show_members(members)
        self.resize(*SIZE)
        self.rows.setFocus()
        self.rows.setCurrentIndex(self.model.index(0))

    def show_members(self, members: Sequence[Member]) -> None:
        """Who is in it now; the row that was current stays so."""
        self.model.replace(members)
        self._count.setText(self.tr("%n members", "", len(members)))
        self._show_remove()

    def set_hold(self, hold: Hold) -> None:
        """Whether the academy can be asked now; why not is said."""
        self._hold = hold
        self.name.set_can_ask(hold is Hold.NONE)
        self._show_remove()

    def show_problem(self, sentence: str) -> None:
        """The academy refused, or did not answer."""
        self.notice.set_kind("error")
        self.notice.set_text(sentence)

    def show_renamed(self, problem: str) -> None:
        """What became of another name; `problem` is a sentence, empty when there is none."""
        if problem:
            self.name.show_failed()
        else:
            self.name.close_form()
        self.show_problem(problem)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self.name)
        column.addWidget(self._count)
        column.addWidget(self.rows, 1)
        column.addWidget(self.notice)
        foot = QHBoxLayout()
        foot.addWidget(self.remove)
        foot.addStretch()
        foot.addWidget(self.close_button)
        column.addLayout(foot)

    def _current(self) -> Member | None:
        index = self.rows.currentIndex()
        member: Member | None = index.data(SNAPSHOT_ROLE) if index.isValid() else None
        return member

    def _show_remove(self) -> None:
        if self.remove.isHidden():
            return
        member = self._current()
        self.remove.setEnabled(member is not None and not member.is_own and self._hold is Hold.NONE)
        self.notice.set_kind("info")
        self.notice.set_text(words.hold_text(self._hold))

    def _ask_to_remove(self) -> None:
        member = self._current()
        if member is not None and self.remove.isEnabled() and not self.remove.isHidden():
            self.removal_requested.emit(member)
