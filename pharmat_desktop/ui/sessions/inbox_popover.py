"""What waits for one's answer, one below the other: who asks, for when, and what for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pharmat_desktop.domain.clocks import shown
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.sessions import Session
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE, KeyedListModel
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sessions import page_words, words
from pharmat_desktop.ui.theme.tokens import BODY_STRONG, Size, Space
from pharmat_desktop.ui.widgets.labels import Label
from pharmat_desktop.ui.widgets.list_row import Index, ListRowDelegate, RowList, RowLook
from pharmat_desktop.ui.widgets.popover import Popover

WIDTH, MOST = 380, 6
"""Pixels; rows in sight, the others are scrolled to."""
translate = QCoreApplication.translate


class AskedModel(KeyedListModel[Session]):
    """By the clock of `zone`, for `me`."""

    def __init__(self, me: UserId, zone: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._me = me
        self._zone = zone

    def look(self, session: Session) -> RowLook:
        other = session.other(self._me)
        at = session.asked_slot.starts_at
        day = words.short_day_text(shown(at, self._zone).date())
        when = words.time_text(at, self._zone)
        if session.proposal is not None:
            when = translate("sessions", "another time: {time}").format(time=when)
        below = " · ".join(filter(None, (when, session.title)))
        return RowLook(page_words.person_text(other), below, day, avatar_id=other.id)

    @override
    def text(self, item: Session) -> str:
        return self.look(item).title

    @override
    def spoken(self, item: Session) -> str:
        look = self.look(item)
        return f"{look.title}, {look.time}, {look.subtitle}"


class _Delegate(ListRowDelegate):
    def __init__(self, view: RowList, model: AskedModel) -> None:
        super().__init__(view)
        self._model = model

    @override
    def look(self, index: Index) -> RowLook:
        return self._model.look(index.data(SNAPSHOT_ROLE))


class InboxPopover(Popover):
    """Gone after a choice, or by Escape."""

    chosen = Signal(str)
    """The id of a session."""

    def __init__(self, parent: QWidget, model: AskedModel, asked: Sequence[Session]) -> None:
        """First what begins first."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = translate("sessions", "Waiting for your answer")
        self.list = RowList(heading)
        self.list.setModel(model)
        self.list.setItemDelegate(_Delegate(self.list, model))
        model.setParent(self)
        model.replace(asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(Label(heading, BODY_STRONG))
        column.addWidget(self.list)
        self.setFixedWidth(WIDTH)
        self.list.setFixedHeight(min(len(asked), MOST) * Size.ROW)
        self.list.row_opened.connect(self._take)

    def begin_at(self, row: int) -> None:
        """Which row is current."""
        self.list.setFocus()
        self.list.setCurrentIndex(self.list.model().index(row, 0))

    def _take(self, index: QModelIndex) -> None:
        session: Session = index.data(SNAPSHOT_ROLE)
        self.close()
        self.chosen.emit(session.id)
