"""What is scheduled in a conversation: each with its time, how far it has come, and what can be done with it."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.chat import summary
from pharmat_desktop.domain.drafts import ScheduleKind
from pharmat_desktop.domain.scheduling import ScheduledMessage
from pharmat_desktop.ui.chat.later import words
from pharmat_desktop.ui.chat.later.presenter import Scheduled
from pharmat_desktop.ui.errors import refusal_text
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE, KeyedListModel
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import colors, icon_pixmap
from pharmat_desktop.ui.theme.tokens import H3, Size, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.flow_layout import FlowLayout
from pharmat_desktop.ui.widgets.labels import Label
from pharmat_desktop.ui.widgets.list_row import ListRowDelegate, RowList, RowLook
from pharmat_desktop.ui.widgets.notice import Notice

Index = QModelIndex | QPersistentModelIndex
SIZE = (720, 500)


class ListAction(Enum):
    """What can be done with one that is scheduled."""

    EDIT = "edit"
    TIME = "time"
    SEND = "send"
    COPY = "copy"
    DELETE = "delete"


class ScheduledModel(KeyedListModel[ScheduledMessage]):
    """In the order of their times. `clocks` is set before the rows are."""

    clocks: words.Clocks

    @override
    def text(self, item: ScheduledMessage) -> str:
        return words.begun(words.when_text(item.send_at, self.clocks))

    @override
    def spoken(self, item: ScheduledMessage) -> str:
        parts = (
            words.spoken(self.text(item)),
            self.tr("answer") if item.reply_to else "",
            body_line(item),
            words.state_text(item, self.clocks.now),
        )
        return ", ".join(part for part in parts if part)


class _Delegate(ListRowDelegate):
    """Time, state and text; what needs the person stands out."""

    inset = Space.M

    def __init__(self, view: RowList, model: ScheduledModel) -> None:
        super().__init__(view)
        self._model = model

    @override
    def look(self, index: Index) -> RowLook:
        one: ScheduledMessage = index.data(SNAPSHOT_ROLE)
        state = words.state_text(one, self._model.clocks.now)
        marks = ("reply",) if one.reply_to else ()
        return RowLook(str(index.data()), body_line(one), time=state, marks=marks)

    @override
    def paint_leading(self, painter: QPainter, rect: QRect, look: RowLook, index: Index) -> None:
        one: ScheduledMessage = index.data(SNAPSHOT_ROLE)
        is_kept = not words.state_text(one, self._model.clocks.now)
        name = "circle-alert" if one.needs_attention else "calendar-clock" if is_kept else "clock"
        ink = colors().danger if one.needs_attention else colors().accent if is_kept else colors().muted
        box = QRect(0, 0, Size.ICON, Size.ICON)
        box.moveCenter(rect.center())
        pixmap = icon_pixmap(name, ink, Size.ICON, painter.device().devicePixelRatio())
        painter.drawPixmap(box.topLeft(), pixmap)


class ListDialog(QDialog):
    """Opened, never executed; follows what happens meanwhile. Enter edits, Delete deletes, Escape closes."""

    acted = Signal(object, object)
    """(ListAction, the ScheduledMessage)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Scheduled messages"))
        self.rows = RowList(self.tr("Scheduled messages"))
        self.model = ScheduledModel(self)
        self.rows.setModel(self.model)
        self.rows.setItemDelegate(_Delegate(self.rows, self.model))
        self.notice = Notice("info")
        self.buttons = {action: Button("", "ghost") for action in ListAction}
        self.close_button = Button(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self._build()
        for action, button in self.buttons.items():
            button.clicked.connect(lambda _=False, action=action: self._act(action))
        self.rows.row_opened.connect(lambda _: self._act(ListAction.EDIT))
        self.rows.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.rows)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(lambda: self._act(ListAction.DELETE))
        self.resize(*SIZE)

    def show_scheduled(self, shown: Scheduled, current: str = "") -> None:
        """What is scheduled now; closes when nothing is. `current`: the message that is to be current."""
        if not shown.items:
            self.reject()
            return
        had_focus = self.rows.hasFocus()
        place = max(self.rows.currentIndex().row(), 0)
        self.model.clocks = shown.clocks
        self.model.replace(shown.items)
        self.rows.viewport().update()
        wanted = self.model.row_of(current) if current else self.rows.currentIndex().row()
        self.rows.setCurrentIndex(self.model.index(wanted if wanted >= 0 else min(place, len(shown.items) - 1)))
        if current or had_focus or self.focusWidget() is None:
            self.rows.setFocus()
        self._show_current()

    def current(self) -> ScheduledMessage | None:
        return self.model.item(self.rows.currentIndex().row())

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(Label(self.windowTitle(), H3))
        column.addWidget(self.rows, 1)
        column.addWidget(self.notice)
        actions = FlowLayout(Space.XS)
        for button in self.buttons.values():
            actions.addWidget(button)
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        foot.addLayout(actions, 1)
        foot.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(foot)

    def _act(self, action: ListAction) -> None:
        if (one := self.current()) is not None and self.buttons[action].isEnabled():
            self.acted.emit(action, one)

    def _show_current(self) -> None:
        one = self.current()
        if one is None:
            return
        is_refused = one.needs_attention
        is_cancelling = is_refused and one.wish is ScheduleKind.CANCEL
        texts = (
            *(self.tr("Change text…"), self.tr("Change time…"), self.tr("Send now"), self.tr("Copy")),
            self.tr("Discard…") if is_refused else self.tr("Delete…"),
        )
        for (action, button), text in zip(self.buttons.items(), texts, strict=True):
            button.setText(text)
            changes = action in (ListAction.EDIT, ListAction.TIME, ListAction.SEND)
            button.setEnabled(not (changes and is_cancelling))
        self.buttons[ListAction.COPY].setVisible(bool(one.body))
        self.notice.set_kind("error" if is_refused else "info")
        sentence = words.explanation(one, self.model.clocks.now)
        self.notice.set_text(refusal_text(sentence) if is_refused else sentence)


def body_line(one: ScheduledMessage) -> str:
    """Its text, or else its first file, on one line."""
    first = one.attachments[0].name if one.attachments else ""
    return " ".join(summary(one.body, first).split())
