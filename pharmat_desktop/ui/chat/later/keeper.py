"""Messages for later in the chat screen: the button and its menu, the dialogs, the strip and the list."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from pharmat_desktop.domain.scheduling import Offer, ScheduledMessage
from pharmat_desktop.services.scheduling import ScheduleService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.chat.later import words
from pharmat_desktop.ui.chat.later.list_dialog import ListAction, ListDialog
from pharmat_desktop.ui.chat.later.menu import LaterButton, LaterMenu
from pharmat_desktop.ui.chat.later.presenter import LaterPresenter, Scheduled
from pharmat_desktop.ui.chat.later.strip import ScheduledStrip
from pharmat_desktop.ui.chat.later.text_dialog import TextDialog
from pharmat_desktop.ui.chat.later.time_dialog import TimeDialog
from pharmat_desktop.ui.chat.states import OpenedThread
from pharmat_desktop.ui.chat.view import ChatScreen
from pharmat_desktop.ui.dialogs import Question

translate = QCoreApplication.translate

KEYS = ("Ctrl+Shift+Return", "Ctrl+Shift+Enter")


class LaterKeeper(QObject):
    """Owned by whoever shows the chat; made once the window is painted."""

    def __init__(self, service: ScheduleService, scope: TaskScope, screen: ChatScreen) -> None:
        super().__init__(screen)
        self._now = service.now
        self._screen = screen
        self._list: ListDialog | None = None
        self.presenter = LaterPresenter(service, scope, screen.presenter.composer)
        self.button = LaterButton()
        self.strip = ScheduledStrip()
        pane = screen.detail_widget
        pane.composer.add_beside_send(self.button)
        pane.add_above_composer(self.strip)
        self.button.setEnabled(pane.composer.is_sendable)
        self._connect()
        self.presenter.open(screen.presenter.open_id)

    def close(self) -> None:
        """Follow nothing any more."""
        self.presenter.close()

    def ask_when(self) -> None:
        """Open the menu of times, if there is something to send."""
        composer = self._screen.detail_widget.composer
        if composer.has_files:
            self._screen.told.emit(words.no_files_text(), "info")
        elif composer.is_sendable:
            menu = LaterMenu(self.button, self.presenter.offers(), self.presenter.clocks())
            menu.chosen.connect(self._choose)
            menu.other_requested.connect(self.ask_for_time)
            menu.open_above(self.button)

    def ask_for_time(self) -> None:
        """Any time, for what the composer holds."""
        dialog = TimeDialog(self._window, self.presenter.clocks(), self._now)
        dialog.chosen.connect(self._schedule)
        for left in (self._screen.presenter.thread_opened, self._screen.presenter.thread_closed):
            left.connect(dialog.reject)  # a notice was clicked: the composer holds another text
        _open(dialog)

    def show_list(self, message_id: str = "") -> None:
        """What is scheduled in the open conversation."""
        if self._list is None and self.presenter.shown.items:
            self._list = ListDialog(self._window)
            self._list.acted.connect(self._act)
            self._list.finished.connect(self._list_closed)
            self._list.show_scheduled(self.presenter.shown, message_id or self.presenter.shown.items[0].id)
            self._list.open()

    @property
    def _window(self) -> QWidget:
        return self._list or self._screen.detail_widget.window()

    def _connect(self) -> None:
        screen, presenter = self._screen, self.presenter
        screen.presenter.thread_opened.connect(self._follow)
        screen.presenter.thread_closed.connect(lambda: presenter.open(None))
        screen.scheduled_requested.connect(self._show_requested)
        presenter.changed.connect(self._show)
        presenter.scheduled.connect(self._tell)
        presenter.failed.connect(lambda sentence: screen.told.emit(sentence, "error"))
        self.strip.opened.connect(self.show_list)
        self.button.clicked.connect(self.ask_when)
        screen.detail_widget.composer.sendable_changed.connect(self.button.setEnabled)
        for keys in KEYS:
            shortcut = QShortcut(QKeySequence(keys), screen.detail_widget)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.ask_when)

    def _follow(self, opened: OpenedThread) -> None:
        if self._list is not None:
            self._list.reject()
        self.presenter.open(opened.conversation.id)

    def _show(self, shown: Scheduled) -> None:
        had_focus = self.strip.button.hasFocus()
        self.strip.show_scheduled(shown)
        if self._list is not None:
            self._list.show_scheduled(shown)
        if had_focus and not shown.items:
            self._screen.detail_widget.composer.edit.setFocus()

    def _show_requested(self, key: str) -> None:
        self.presenter.refresh()
        found = (one.id for one in self.presenter.shown.items if key in (one.id, one.draft_id))
        self.show_list(next(found, ""))

    def _tell(self, at: datetime) -> None:
        self._screen.told.emit(words.scheduled_text(at, self.presenter.clocks()), "ok")

    def _choose(self, offer: Offer) -> None:
        self._schedule(offer.at, offer.zone)

    def _schedule(self, at: datetime, zone: str) -> None:
        self.presenter.schedule(at, zone)
        self._screen.detail_widget.composer.edit.setFocus()

    def _list_closed(self) -> None:
        if self._list is not None:
            self._list.deleteLater()
            self._list = None
        self._screen.detail_widget.composer.edit.setFocus()

    def _act(self, action: ListAction, one: ScheduledMessage) -> None:
        if action is ListAction.EDIT:
            self._ask_for_text(one)
        elif action is ListAction.TIME:
            begin = None if one.is_due(self._now()) else one.send_at
            dialog = TimeDialog(self._window, self.presenter.clocks(), self._now, begin=begin)
            dialog.chosen.connect(lambda at, zone: self.presenter.change(one, at=at, zone=zone))
            _open(dialog)
        elif action is ListAction.SEND:
            self.presenter.send_now(one)
        elif action is ListAction.COPY:
            QGuiApplication.clipboard().setText(one.body)
            self._screen.told.emit(translate("later", "Copied."), "ok")
        else:
            self._ask_to_delete(one)

    def _ask_for_text(self, one: ScheduledMessage) -> None:
        is_due = one.is_due(self._now())
        when = words.begun(words.when_text(one.send_at, self.presenter.clocks()))
        dialog = TextDialog(self._window, one.body, words.past_due_text() if is_due else when, is_due=is_due)
        dialog.chosen.connect(lambda text: self.presenter.change(one, body=text))
        _open(dialog)

    def _ask_to_delete(self, one: ScheduledMessage) -> None:
        is_change = one.needs_attention and bool(one.draft_id) and not one.is_new
        title, text, accept = words.discard_change_words() if is_change else words.delete_words()
        question = Question(self._window, title, text, accept=accept, kind="danger")
        question.accepted.connect(lambda: self.presenter.delete(one))
        _open(question)


def _open(dialog: QDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
