"""The quiz of a lesson in its form: the questions in their order, the chosen one below, and how safe they are."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListWidgetItem, QVBoxLayout, QWidget

from pharmat_desktop.ui.course_editor import quiz_words
from pharmat_desktop.ui.course_editor.entries import NumberEntry
from pharmat_desktop.ui.course_editor.lesson_order import OrderList
from pharmat_desktop.ui.course_editor.quiz_disputes import QuizDisputes
from pharmat_desktop.ui.course_editor.quiz_presenter import QuizEditPresenter, QuizEditState
from pharmat_desktop.ui.course_editor.quiz_preview import QuestionPreview
from pharmat_desktop.ui.course_editor.quiz_question_form import TWO_FIELDS, QuestionForm
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import font
from pharmat_desktop.ui.theme.tokens import BODY, H3, SMALL, Size, Space
from pharmat_desktop.ui.widgets.buttons import Button, IconButton
from pharmat_desktop.ui.widgets.flow_layout import FlowLayout
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.notice import Notice
from pharmat_desktop.ui.widgets.sides import Sides
from pharmat_desktop.ui.widgets.worded import Worded

KEY = Qt.ItemDataRole.UserRole
SIDE_BY_SIDE = 560
"""Pixels from which a question and how it looks fit beside one another."""


class QuizForm(Worded, QWidget):
    """Owned by the lesson's form. Alt with an arrow moves a question, Delete deletes it, Enter goes into it."""

    added = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state = QuizEditState()
        self._heading, self.status = Label("", H3), Label("", SMALL, "muted")
        self._hint = wrapped(Label("", SMALL, "muted"))
        self.notice = Notice("info")
        self.list = OrderList()
        self.up, self.down = IconButton("arrow-up", ""), IconButton("arrow-down", "")
        self.delete, self.new = IconButton("trash-2", ""), Button("")
        self.discard, self.save, self.retry = Button(""), Button("", "primary"), Button("")
        self.disputes = QuizDisputes()
        self.percent, self.attempts = NumberEntry(), NumberEntry()
        self.question, self.preview = QuestionForm(), QuestionPreview()
        self._body, self._sides = QWidget(), Sides(self.question, self.preview, SIDE_BY_SIDE)
        self._build()
        self._name_parts()

    def bind(self, presenter: QuizEditPresenter) -> None:
        """What the buttons do."""
        presenter.changed.connect(self.show_state)
        self.list.currentRowChanged.connect(lambda row: presenter.choose(self._id(row)))
        self.list.model().rowsMoved.connect(lambda: presenter.order(self._ids()))
        self.list.moved.connect(presenter.move)
        self.list.deleted.connect(presenter.delete)
        self.list.opened.connect(self._go_into)
        self.up.clicked.connect(lambda: presenter.move(-1))
        self.down.clicked.connect(lambda: presenter.move(1))
        self.delete.clicked.connect(presenter.delete)
        self.added.connect(presenter.add)
        self.new.clicked.connect(self._add)
        self.question.edited.connect(presenter.put)
        self.percent.edited.connect(lambda number: presenter.put_rules(pass_percent=number))
        self.attempts.edited.connect(lambda number: presenter.put_rules(attempts=number))
        actions = (
            (self.save, presenter.save),
            (self.discard, presenter.discard),
            (self.retry, presenter.load),
        )
        for button, action in actions:
            button.clicked.connect(action)
        self.disputes.decided.connect(presenter.decide)

    def show_state(self, state: QuizEditState) -> None:
        self._state = state
        self._show_list(state)
        self.percent.show_value(state.quiz.pass_percent)
        self.attempts.show_value(state.quiz.attempts)
        question = state.question
        self._sides.setVisible(question is not None)
        if question is not None:
            self.question.show_question(question, state.flaws.get(question.id))
        self.preview.show_question(state.quiz, state.chosen)
        self._body.setVisible(state.seen is not None)
        self.retry.setVisible(state.lesson_id is not None and state.seen is None and not state.is_busy)
        self.disputes.show_state(state)
        self._enable(state)
        self.status.setText(quiz_words.status_text(state))
        kind, text = quiz_words.notice(state)
        self.notice.set_kind(kind)
        self.notice.set_text(text)

    @override
    def word(self) -> None:
        self._name_parts()
        self.show_state(self._state)

    def _add(self) -> None:
        self.added.emit()
        self._go_into()

    def _go_into(self) -> None:
        self.question.text.setFocus()

    def _enable(self, state: QuizEditState) -> None:
        row, last = self.list.currentRow(), self.list.count() - 1
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < last)
        self.delete.setEnabled(row >= 0)
        self.save.setEnabled(state.can_save)
        self.discard.setEnabled(state.is_dirty and not state.is_busy)

    def _show_list(self, state: QuizEditState) -> None:
        """Item by item: the keyboard stays in the list, and a screen reader where it is."""
        questions = state.quiz.questions
        with QSignalBlocker(self.list):
            while self.list.count() > len(questions):
                self.list.takeItem(self.list.count() - 1)
            for row, question in enumerate(questions):
                if row == self.list.count():
                    item = QListWidgetItem()
                    item.setSizeHint(QSize(0, Size.CONTROL))
                    self.list.addItem(item)
                text = quiz_words.line_text(row + 1, question, state.flaws.get(question.id))
                self.list.item(row).setText(text)
                self.list.item(row).setData(KEY, question.id)
                if question.id == state.chosen:
                    self.list.setCurrentRow(row)
        self.list.setFixedHeight(max(1, len(questions)) * Size.CONTROL + 2 * Space.S)

    def _ids(self) -> list[str]:
        return [self._id(row) for row in range(self.list.count())]

    def _id(self, row: int) -> str:
        return str(self.list.item(row).data(KEY)) if row >= 0 else ""

    def _name_parts(self) -> None:
        self._heading.setText(self.tr("Questions"))
        self._hint.setText(self.tr("Drag questions into their order, or move them with Alt and the arrow keys."))
        self.list.setAccessibleName(self.tr("Questions"))
        self.up.set_name(self.tr("Move the question up"))
        self.down.set_name(self.tr("Move the question down"))
        self.delete.set_name(self.tr("Delete the question"))
        self.new.setText(self.tr("New question"))
        self.save.setText(self.tr("Save the questions"))
        self.discard.setText(self.tr("Discard changes"))
        self.retry.setText(self.tr("Try again"))
        self.percent.set_label(self.tr("Percent needed to pass"))
        self.attempts.set_label(self.tr("Attempts allowed, 0 for any number"))
        self.preview.word()

    def _build(self) -> None:
        self.list.setFont(font(BODY))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        for policy in (self.list.setHorizontalScrollBarPolicy, self.list.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.M)
        body.addWidget(Sides(self.percent, self.attempts, TWO_FIELDS, at_top=True))
        body.addLayout(_row(self.up, self.down, self.delete, self.new))
        for part in (self.list, self._hint, self._sides):
            body.addWidget(part)
        head = FlowLayout(Space.S)
        for said in (self._heading, self.status, self.discard, self.save):
            head.addWidget(said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(head)
        column.addWidget(self.notice)
        column.addLayout(_row(self.retry))
        column.addWidget(self.disputes)
        column.addWidget(self._body)


def _row(*parts: QWidget) -> QHBoxLayout:
    """At the end of a line."""
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    row.addStretch()
    for part in parts:
        row.addWidget(part)
    return row
