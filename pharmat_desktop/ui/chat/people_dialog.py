"""The dialog that finds people: to write to one, to open a group, to add some to one."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from pharmat_desktop.services.people import MAX_SUBJECT
from pharmat_desktop.ui.chat import people_words as words
from pharmat_desktop.ui.chat.people_presenter import Choice, PeoplePresenter, PeopleState, Purpose
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE, KeyedListModel
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import BODY, H3, SMALL, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.field import Field
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.list_row import ListRowDelegate, RowList, RowLook
from pharmat_desktop.ui.widgets.notice import Notice
from pharmat_desktop.ui.widgets.search_field import SearchField

Index = QModelIndex | QPersistentModelIndex
SIZE = (460, 560)


class ChoiceModel(KeyedListModel[Choice]):
    """People by name."""

    @override
    def text(self, item: Choice) -> str:
        return item.person.name

    @override
    def spoken(self, item: Choice) -> str:
        parts = [item.person.name, words.role_text(item.person.role)]
        return ", ".join([*parts, self.tr("chosen")] if item.is_chosen else parts)


class ChoiceDelegate(ListRowDelegate):
    """A person; a mark at the end of those who are chosen."""

    inset = Space.M

    @override
    def look(self, index: Index) -> RowLook:
        choice: Choice = index.data(SNAPSHOT_ROLE)
        marks = ("circle-check",) if choice.is_chosen else ()
        person = choice.person
        return RowLook(person.name, words.role_text(person.role), marks=marks, mark_tone="accent", avatar_id=person.id)


class PeopleDialog(QDialog):
    """Opened, never executed; closes when the presenter is done, or when the person turns away."""

    def __init__(self, parent: QWidget, presenter: PeoplePresenter) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.title = Label("", H3)
        self.search = SearchField(self.tr("Search people"))
        self.chosen = wrapped(Label("", SMALL, "muted"))
        self.rows = RowList(self.tr("People"))
        self.model = ChoiceModel(self)
        self.rows.setModel(self.model)
        self.rows.setItemDelegate(ChoiceDelegate(self.rows))
        self._nobody = wrapped(Label("", BODY, "muted"))
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget()
        self.notice = Notice("info")
        self.subject = Field(self.tr("What the group is called"), keeps_place=False)
        self.subject.edit.setMaxLength(MAX_SUBJECT)
        self.academy = Button(self.tr("Write to the academy"), "ghost")
        self.group = Button("", "ghost")
        self.cancel = Button(self.tr("Cancel"))
        self.finish = Button("", "primary")
        self._build()
        self._connect()
        self.show_state(presenter.state)
        self.resize(*SIZE)

    def show_state(self, state: PeopleState) -> None:
        is_direct = state.purpose is Purpose.DIRECT
        title = words.title_text(state.purpose)
        self.setWindowTitle(title)
        self.title.setText(title)
        self.model.replace(state.choices)
        self._nobody.setText(words.nobody_text(state))
        self._pages.setCurrentWidget(self.rows if state.found else self._nobody)
        self.chosen.setText(words.chosen_text(state))
        self.chosen.setVisible(not is_direct)
        kind, sentence = words.notice_text(state)
        self.notice.set_kind(kind)
        self.notice.set_text(sentence)
        self.subject.setVisible(state.purpose is Purpose.GROUP)
        self._show_buttons(state, is_direct=is_direct)

    def _show_buttons(self, state: PeopleState, *, is_direct: bool) -> None:
        self.academy.setVisible(is_direct)
        self.academy.setEnabled(state.can_act)
        self.group.setVisible(state.may_group and state.purpose is not Purpose.ADD)
        self.group.setText(self.tr("New group") if is_direct else self.tr("One person"))
        self.group.setEnabled(not state.is_busy)
        self.finish.setVisible(not is_direct)
        self.finish.setText(words.finish_text(state))
        has_name = state.purpose is not Purpose.GROUP or bool(self.subject.edit.text().strip())
        self.finish.setEnabled(state.can_act and bool(state.chosen) and has_name)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        self._pages.addWidget(self.rows)
        self._pages.addWidget(self._nobody)
        for widget, stretch in (
            (self.title, 0),
            (self.search, 0),
            (self.chosen, 0),
            (self._pages, 1),
            (self.subject, 0),
            (self.notice, 0),
        ):
            column.addWidget(widget, stretch)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.academy)
        buttons.addWidget(self.group)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.finish)
        column.addLayout(buttons)

    def _connect(self) -> None:
        presenter = self._presenter
        self.search.textChanged.connect(presenter.search)
        self.search.left_downwards.connect(self._enter_rows)
        self.search.returnPressed.connect(self._choose_first)
        self.rows.row_opened.connect(lambda index: presenter.choose(index.data(SNAPSHOT_ROLE).person))
        self.academy.clicked.connect(presenter.write_to_academy)
        self.group.clicked.connect(self._switch)
        self.subject.edit.textChanged.connect(lambda _: self.show_state(presenter.state))
        self.subject.submitted.connect(self._finish)
        self.finish.clicked.connect(self._finish)
        self.cancel.clicked.connect(self.reject)
        presenter.state_changed.connect(self.show_state)
        presenter.done.connect(self.accept)
        self.finished.connect(presenter.close)

    def _finish(self) -> None:
        self._presenter.finish(self.subject.edit.text())

    def _switch(self) -> None:
        self._presenter.set_group(is_group=self._presenter.state.purpose is Purpose.DIRECT)
        self.search.setFocus()

    def _choose_first(self) -> None:
        """Enter in the field takes the only one whom the words fit; of several it leads to the list."""
        if self.model.rowCount() == 1:
            self._presenter.choose(self._presenter.state.found[0])
        else:
            self._enter_rows()

    def _enter_rows(self) -> None:
        if self.model.rowCount():
            self.rows.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.rows.currentIndex().isValid():
                self.rows.setCurrentIndex(self.model.index(0))
