"""The chat screen: binds the presenter to the list pane and the detail pane."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QShortcut

from pharmat_desktop.domain.chat import Conversation, ConversationId, Message, MessageId
from pharmat_desktop.ui.chat.actions import FORWARD_KEYS, Action, Command, FileCommand, PeopleCommand, commands_for
from pharmat_desktop.ui.chat.conversation_list import ConversationList
from pharmat_desktop.ui.chat.presenter import ChatPresenter
from pharmat_desktop.ui.chat.states import ConversationRows, OpenedThread
from pharmat_desktop.ui.chat.thread_pane import ThreadPane


class ChatScreen(QObject):
    """`list_widget` and `detail_widget` are for the shell, which owns them from then on; the presenter is given."""

    conversation_shown = Signal()
    """A conversation was opened: a narrow window brings the detail in front."""
    emoji_used = Signal(tuple)
    """The emoji used last, newest first: to be kept."""
    people_requested = Signal(object, object)
    """(PeopleCommand, the Conversation or None)."""
    scheduled_requested = Signal(str)
    """What is scheduled in the open conversation shall be shown; the message, or the draft, that it is about."""
    told = Signal(str, str)
    """A sentence for a toast, and its kind."""

    def __init__(self, presenter: ChatPresenter) -> None:
        super().__init__()
        self.presenter = presenter
        self.list_widget = ConversationList()
        self.detail_widget = ThreadPane()
        self.recent_emoji: Callable[[], tuple[str, ...]] = tuple
        """What was used last, newest first: set by whoever keeps it."""
        self.find_away: Callable[[MessageId], object] = self._tell_of_no_row
        """Brings a message that is not on this computer: set by whoever can."""
        self._bind_list()
        self._bind_thread()
        self._bind_composer()
        presenter.failed.connect(lambda sentence: self.told.emit(sentence, "error"))
        presenter.hold_changed.connect(self.detail_widget.composer.set_hold)
        presenter.refresh()

    def focus_search(self) -> None:
        """Give the search field the focus, all of it selected."""
        self.list_widget.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list_widget.search.selectAll()

    def edit(self, message_id: str, body: str) -> None:
        """Bring a message that was refused back into the composer of its open conversation."""
        self.presenter.edit(message_id, body)
        self.detail_widget.composer.edit.setFocus()

    def _bind_list(self) -> None:
        presenter, shown = self.presenter, self.list_widget
        presenter.conversations_changed.connect(self._show_rows)
        shown.conversation_opened.connect(self.open)
        shown.searched.connect(presenter.search)
        shown.retry_requested.connect(presenter.refresh)
        shown.archive_toggled.connect(lambda is_on: presenter.show_archive(is_shown=is_on))
        shown.menu_requested.connect(self._open_conversation_menu)
        shown.new_requested.connect(lambda: self.people_requested.emit(PeopleCommand.NEW, None))
        for keys, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self.detail_widget)
            shortcut.activated.connect(lambda step=step: presenter.open_neighbour(step))

    def _bind_thread(self) -> None:
        presenter, pane = self.presenter, self.detail_widget
        presenter.thread_opened.connect(self._show_thread)
        presenter.thread_closed.connect(pane.close_thread)
        presenter.thread_closed.connect(lambda: self.list_widget.mark_open(None))
        presenter.conversation_changed.connect(pane.header.show_conversation)
        pane.header.menu_requested.connect(self._open_conversation_menu)
        reading = presenter.reading
        reading.line_moved.connect(pane.view.mark_unread_from)
        reading.new_count_changed.connect(pane.view.set_new_count)
        pane.sight_changed.connect(lambda is_seen: reading.set_active(is_active=is_seen))
        pane.view.bottom_reached.connect(lambda: reading.set_at_bottom(is_at_bottom=True))
        pane.view.bottom_left.connect(lambda: reading.set_at_bottom(is_at_bottom=False))
        pane.view.link_opened.connect(open_link)
        pane.view.action_chosen.connect(self._act)
        pane.view.command_chosen.connect(self._obey)
        pane.view.reaction_chosen.connect(self._react)
        pane.view.more_reactions_requested.connect(
            lambda message, place: self._pick_emoji(place, lambda emoji: self._react(message, emoji, is_on=True))
        )
        pane.view.quote_opened.connect(self.reveal)
        keys = QShortcut(QKeySequence(FORWARD_KEYS), pane.view, context=Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self._forward_current)

    def _bind_composer(self) -> None:
        keeper, composer = self.presenter.composer, self.detail_widget.composer
        keeper.text_replaced.connect(composer.show_text)
        composer.text_typed.connect(keeper.note)
        composer.focus_left.connect(keeper.flush)
        composer.given_up.connect(keeper.give_up)
        composer.last_edit_requested.connect(self.presenter.edit_last)
        composer.submitted.connect(self._send)
        composer.emoji_requested.connect(lambda place: self._pick_emoji(place, composer.type_text))

    def open(self, conversation_id: ConversationId) -> None:
        """Bring a conversation in front, ready to write."""
        self.presenter.open(conversation_id)
        self.detail_widget.composer.edit.setFocus()
        self.conversation_shown.emit()

    def show_message(self, conversation_id: ConversationId, message_id: MessageId) -> None:
        """Bring a message in front, in its conversation, and point it out; the focus stays where it is."""
        self.presenter.open(conversation_id)
        self.conversation_shown.emit()
        self.reveal(message_id)

    def _show_rows(self, rows: ConversationRows) -> None:
        self.list_widget.show_rows(rows)
        if not self.list_widget.rows.currentIndex().isValid():
            self.list_widget.mark_open(self.presenter.open_id)

    def _show_thread(self, opened: OpenedThread) -> None:
        self.detail_widget.open_thread(opened)
        self.list_widget.mark_open(opened.conversation.id)
        self.presenter.reading.set_at_bottom(is_at_bottom=self.detail_widget.view.is_at_bottom)

    def _send(self) -> None:
        self.detail_widget.view.scroll_to_bottom()
        self.presenter.send()

    def reveal(self, message_id: MessageId) -> None:
        """Bring a message of the open thread on screen and point it out."""
        row = self.presenter.row_of(message_id)
        if row is None:
            self.find_away(message_id)
        else:
            self.detail_widget.view.point_out(row)

    def _tell_of_no_row(self, _: MessageId) -> None:
        self.told.emit(self.tr("That message is not on this computer any more."), "info")

    def _open_conversation_menu(self, conversation: Conversation, place: QPoint) -> None:
        from pharmat_desktop.ui.chat.conversation_menu import ConversationMenu  # not before it is asked for

        setting_up, about = self.presenter.setting_up, conversation.id
        menu = ConversationMenu(self.list_widget, conversation)
        menu.pin_chosen.connect(lambda is_on: setting_up.pin(about, is_on=is_on))
        menu.archive_chosen.connect(lambda is_on: setting_up.archive(about, is_on=is_on))
        menu.mute_chosen.connect(lambda length: setting_up.mute(about, length))
        menu.read_chosen.connect(lambda: setting_up.mark_read(about))
        menu.people_chosen.connect(lambda command: self.people_requested.emit(command, conversation))
        menu.popup(place)

    def _react(self, message: Message, emoji: str, is_on: bool) -> None:
        self.presenter.react(message, emoji, is_on=is_on)

    def _pick_emoji(self, place: QPoint, use: Callable[[str], object]) -> None:
        from pharmat_desktop.ui.chat.emoji_picker import EmojiPicker  # not before it is asked for

        picker = EmojiPicker(self.detail_widget, self.recent_emoji())
        picker.chosen.connect(self._note_emoji)
        picker.chosen.connect(use)
        picker.open_at(place)

    def _note_emoji(self, emoji: str) -> None:
        from pharmat_desktop.ui.chat.emoji_picker import with_recent

        self.emoji_used.emit(with_recent(emoji, self.recent_emoji()))

    def _obey(self, command: Command, message: Message) -> None:
        if command is Command.REPLY:
            self.presenter.composer.begin_reply(message)
        elif command is Command.EDIT:
            self.presenter.edit_message(message)
        elif command is Command.FORWARD:
            self._choose_targets(message)
            return
        else:
            self._ask_to_delete(message)
            return
        self.detail_widget.composer.edit.setFocus()

    def _forward_current(self) -> None:
        message: Message | None = self.detail_widget.view.currentIndex().data(Qt.ItemDataRole.UserRole)
        if message is not None and Command.FORWARD in commands_for(message):
            self._choose_targets(message)

    def _choose_targets(self, message: Message) -> None:
        from pharmat_desktop.ui.chat.forward_dialog import ForwardDialog  # not before it is asked for

        dialog = ForwardDialog(self.detail_widget.window(), message, self.presenter.conversations)
        dialog.chosen.connect(lambda to, comment: self.presenter.setting_up.forward(message, to, comment))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _act(self, action: Action, message_id: MessageId) -> None:
        message = self.presenter.message_of(message_id)
        if message is None:
            return
        if action is Action.RETRY:
            self.presenter.retry(message.draft_id)
        elif action is Action.EDIT:
            self.edit(message.draft_id, message.body)
        elif action is Action.COPY:
            QGuiApplication.clipboard().setText(message.body)
        elif action is Action.SAVE and not message.body and message.attachments:
            for file in message.attachments:
                self.detail_widget.view.file_chosen.emit(FileCommand(file, is_saving=True), message)
        elif action is Action.SAVE:
            from pharmat_desktop.ui.text_file import ask_where_to_save  # not before it is asked for

            name = self.detail_widget.header.title.text()
            ask_where_to_save(self.detail_widget.window(), name, message.body, self.told.emit)
        else:
            self._ask_to_discard(message)

    def _ask_to_discard(self, message: Message) -> None:
        if message.change_id:
            title, text = self.tr("Discard this change?"), self.tr("The message stays as it was before.")
        else:
            title, text = self.tr("Discard this message?"), self.tr("It was not sent. Its text will be gone for good.")
        self._ask(title, text, self.tr("Discard"), lambda: self.presenter.discard(message.draft_id))

    def _ask_to_delete(self, message: Message) -> None:
        text = self.tr("Everyone in the conversation will see that a message was deleted, and no longer its text.")
        self._ask(
            self.tr("Delete this message?"), text, self.tr("Delete"), lambda: self.presenter.delete_message(message)
        )

    def _ask(self, title: str, text: str, accept: str, do: Callable[[], object]) -> None:
        from pharmat_desktop.ui.dialogs import Question

        question = Question(self.detail_widget.window(), title, text, accept=accept, kind="danger")
        question.accepted.connect(do)
        question.finished.connect(question.deleteLater)
        question.open()


def open_link(url: QUrl) -> None:
    """Hand a link that a person clicked to the system: https and mailto only, whatever it was called in the text."""
    if url.scheme() in ("https", "mailto"):
        QDesktopServices.openUrl(url)
