"""Where messages are written: grows with its text, sends with Enter, never disabled by a missing connection."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from pharmat_desktop.domain.chat import MAX_BODY_LENGTH, summary
from pharmat_desktop.ui.chat.drop_zone import has_files
from pharmat_desktop.ui.chat.states import ComposerText
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color, colors
from pharmat_desktop.ui.theme.tokens import BODY, BODY_MEDIUM, SMALL, Radius, Size, Space
from pharmat_desktop.ui.widgets.buttons import Button, IconButton
from pharmat_desktop.ui.widgets.labels import ElidedLabel, Label
from pharmat_desktop.ui.widgets.painting import fill_rounded
from pharmat_desktop.ui.widgets.states import IconView
from pharmat_desktop.ui.widgets.worded import Worded

MOST_LINES = 6
MARGIN = 3
MINIMUM_HEIGHT = Size.CONTROL + Space.XS
COUNTED_FROM = MAX_BODY_LENGTH * 9 // 10
"""From this length on the composer says how much is left."""


class SendButton(IconButton):
    """The one filled icon button of the screen."""

    @override
    def icon_color(self) -> str:
        return colors().on_accent if self.isEnabled() else colors().muted

    @override
    def paint_background(self, painter: QPainter) -> None:
        tone = "surface2" if not self.isEnabled() else "accent_hover" if self.underMouse() else "accent"
        fill_rounded(painter, self.rect(), Radius.INPUT, color(tone))


class ComposerEdit(QPlainTextEdit):
    """Plain text of one to six lines. Each paragraph runs in its own direction."""

    submitted = Signal()
    """Enter was pressed."""
    cancelled = Signal()
    """Escape was pressed."""
    page_requested = Signal(int)
    """Page Up (-1) or Page Down (1): they are for the messages above."""
    raised = Signal()
    """Up was pressed while nothing is written."""
    focus_left = Signal()
    files_pasted = Signal(object)
    """QMimeData: files, or a picture, and no text to write."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(MARGIN)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.submitted.emit()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and not modifiers:
            self.page_requested.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key == Qt.Key.Key_Up and not modifiers and self.document().isEmpty():
            self.raised.emit()
        elif key == Qt.Key.Key_Escape:
            self.cancelled.emit()
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not has_files(source) and super().canInsertFromMimeData(source)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        """What copies a picture often puts its address or its text beside it: a table is text, too."""
        if has_files(source) or (source.hasImage() and not source.hasText()):
            self.files_pasted.emit(source)
        else:
            super().insertFromMimeData(source)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_left.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        most = MOST_LINES * BODY.line
        block, text = self.document().begin(), 0.0
        while block.isValid() and text <= most:
            text += self.blockBoundingRect(block).height()
            block = block.next()
        is_full = text > most
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if is_full else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        self.setFixedHeight(max(MINIMUM_HEIGHT, round(min(text, most)) + 2 * (Space.S + MARGIN)))


class Composer(Worded, QWidget):
    """Shows what `ComposerKeeper` holds and tells what is typed. Owned by the thread's pane."""

    text_typed = Signal(str)
    """The whole text, after every change by the person."""
    submitted = Signal()
    given_up = Signal()
    """What the strip above the text says is given up: editing, or answering."""
    last_edit_requested = Signal()
    """Up in an empty composer: one's last message is to be edited."""
    emoji_requested = Signal(QPoint)
    """Where, on screen, to open the choice of emoji."""
    focus_left = Signal()
    attach_requested = Signal()
    sendable_changed = Signal(bool)
    """Whether something new can be sent: now, or later."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = ComposerEdit()
        self._send = SendButton("send-horizontal", "", Size.CONTROL + Space.XS)
        self._hint = ElidedLabel("", SMALL, "muted")
        self._counter = Label("", SMALL)
        self._editing = QWidget()
        self._editing_text = ElidedLabel("", BODY_MEDIUM, "accent")
        self._cancel = Button("", "ghost")
        self._emoji = IconButton("smile", "", Size.CONTROL + Space.XS)
        self._attach = IconButton("paperclip", "", Size.CONTROL + Space.XS)
        self._files = 0
        self._is_adding = False
        self._strip_icon = IconView("pencil", Size.ICON_SMALL, "accent")
        self._shown = ComposerText("", is_editing=False)
        self._hold = Hold.NONE
        self._is_replacing = False
        self._build()
        self.edit.textChanged.connect(self._on_text_changed)
        self.edit.submitted.connect(self._submit)
        self.edit.cancelled.connect(self._cancel_edit)
        self.edit.focus_left.connect(self.focus_left)
        self._send.clicked.connect(self._submit)
        self._cancel.clicked.connect(self._cancel_edit)
        self.edit.raised.connect(self._edit_last)
        self._attach.clicked.connect(self.attach_requested)
        self._emoji.clicked.connect(lambda: self.emoji_requested.emit(self._emoji.mapToGlobal(QPoint(0, 0))))
        self.word()

    def _build(self) -> None:
        editing = QHBoxLayout(self._editing)
        editing.setContentsMargins(Space.XS, 0, 0, 0)
        editing.addWidget(self._strip_icon)
        editing.addWidget(self._editing_text, 1)
        editing.addWidget(self._cancel)
        self._row = row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._attach, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._emoji, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.edit, 1)
        row.addWidget(self._send, 0, Qt.AlignmentFlag.AlignBottom)
        below = QHBoxLayout()
        below.setContentsMargins(Space.XS, 0, Space.XS, 0)
        below.addWidget(self._hint, 1)
        below.addWidget(self._counter)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        column.setSpacing(Space.XS)
        column.addWidget(self._editing)
        column.addLayout(row)
        column.addLayout(below)
        self._editing.hide()

    def show_text(self, shown: ComposerText) -> None:
        """Replace the text: another conversation, a message to edit, or nothing after sending."""
        self._shown = shown
        self._editing.setVisible(self._has_strip)
        if shown.text != self.edit.toPlainText():
            self._is_replacing = True
            self.edit.setPlainText(shown.text)
            self.edit.moveCursor(self.edit.textCursor().MoveOperation.End)
            self._is_replacing = False
        self.word()

    @property
    def _has_strip(self) -> bool:
        return self._shown.is_editing or self._shown.reply_to is not None

    def set_hold(self, hold: Hold) -> None:
        """Say when what is sent now will leave this computer."""
        self._hold = hold
        self.word()

    def set_files(self, count: int, *, is_adding: bool) -> None:
        """How many files go with the text, and whether one is being read just now."""
        self._files, self._is_adding = count, is_adding
        self._update_hint()

    @property
    def has_files(self) -> bool:
        return self._files > 0

    @property
    def is_sendable(self) -> bool:
        """There is something to send, and it is not there already."""
        return self._send.isEnabled() and not self._shown.is_editing

    def add_beside_send(self, widget: QWidget) -> None:
        """Another way to send stands before the usual one."""
        self._row.insertWidget(self._row.count() - 1, widget, 0, Qt.AlignmentFlag.AlignBottom)

    def type_text(self, text: str) -> None:
        """Take the focus, and letters that were typed elsewhere."""
        self.edit.setFocus()
        self.edit.insertPlainText(text)

    @override
    def word(self) -> None:
        self.edit.setAccessibleName(self.tr("Message"))
        self.edit.setPlaceholderText(self.tr("Write a message"))
        self._editing_text.setText(self._strip_text())
        self._strip_icon.set_icon("pencil" if self._shown.is_editing else "reply", "accent")
        self._emoji.set_name(self.tr("Emoji"))
        self._attach.set_name(self.tr("Attach files"))
        self._cancel.setText(self.tr("Cancel"))
        self._update_hint()

    def _edit_last(self) -> None:
        if not self._shown.is_editing:
            self.last_edit_requested.emit()

    def _length(self) -> int:
        return len(self.edit.toPlainText().strip())

    def _on_text_changed(self) -> None:
        self._update_hint()
        if not self._is_replacing:
            self.text_typed.emit(self.edit.toPlainText())

    def _submit(self) -> None:
        if self._send.isEnabled():
            self.submitted.emit()

    def _cancel_edit(self) -> None:
        if self._has_strip:
            self.given_up.emit()

    def _strip_text(self) -> str:
        answered = self._shown.reply_to
        if answered is None:
            return self.tr("Editing a message")
        name = self.tr("yourself") if answered.is_own else answered.sender_name
        first = answered.attachments[0].name if answered.attachments else ""
        text = " ".join(summary(answered.body, first).split())
        return self.tr("Reply to {name}: {text}").replace("{name}", name).replace("{text}", text)

    def _hint_text(self) -> str:
        if self._hold is Hold.OFFLINE:
            return self.tr("You are offline. Messages will be sent when you are back online.")
        if self._hold is Hold.SIGNED_OUT:
            return self.tr("You are signed out. Messages will be sent when you have signed in again.")
        return self.tr("Enter sends, Shift+Enter starts a new line")

    def _update_hint(self) -> None:
        length = self._length()
        too_long = length - MAX_BODY_LENGTH
        has_something = bool(length or (self._files and not self._shown.is_editing))
        self._send.setEnabled(has_something and length <= MAX_BODY_LENGTH and not self._is_adding)
        self.sendable_changed.emit(self.is_sendable)
        self._attach.setEnabled(not self._shown.is_editing)
        self._send.set_name(self.tr("Save and send") if self._shown.is_editing else self.tr("Send"))
        self._hint.setText(self._hint_text())
        locale = self.locale()
        if too_long > 0:
            left = self.tr("{count} characters too many").format(count=locale.toString(too_long))
        else:
            left = f"{locale.toString(length)} / {locale.toString(MAX_BODY_LENGTH)}" if length >= COUNTED_FROM else ""
        self._counter.setText(left)
        self._counter.set_tone("danger" if too_long > 0 else "")
