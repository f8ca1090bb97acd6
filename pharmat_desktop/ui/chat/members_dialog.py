"""Who is in a conversation."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.people import Member
from pharmat_desktop.ui.chat import people_words as words
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE, KeyedListModel
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import H3, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import Label
from pharmat_desktop.ui.widgets.list_row import ListRowDelegate, RowList, RowLook

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

    def __init__(self, parent: QWidget, members: Sequence[Member]) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Members"))
        count = len(members)
        self.rows = RowList(self.tr("Members"))
        self.model = MemberModel(self)
        self.model.replace(members)
        self.rows.setModel(self.model)
        self.rows.setItemDelegate(MemberDelegate(self.rows))
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(Label(self.tr("%n members", "", count), H3))
        column.addWidget(self.rows, 1)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(close)
        column.addLayout(foot)
        self.resize(*SIZE)
        self.rows.setFocus()
        self.rows.setCurrentIndex(self.model.index(0))
