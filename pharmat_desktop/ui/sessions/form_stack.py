"""The form of the action that was begun, built when it is first wanted; what was typed stays while it is put off."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pharmat_desktop.domain.clocks import shown
from pharmat_desktop.domain.sessions import Slot
from pharmat_desktop.ui.sessions import words
from pharmat_desktop.ui.sessions.describe_form import DescribeForm
from pharmat_desktop.ui.sessions.feedback_form import FeedbackForm
from pharmat_desktop.ui.sessions.forms import CancelForm, ConfirmForm, Form, MissedForm, ReasonForm, ReportForm
from pharmat_desktop.ui.sessions.offers import Action
from pharmat_desktop.ui.sessions.page_presenter import PageState
from pharmat_desktop.ui.sessions.slot_form import SlotForm
from pharmat_desktop.ui.theme.tokens import Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.flow_layout import FlowLayout

_MAKERS: dict[Action, Callable[[], Form]] = {
    Action.CONFIRM: ConfirmForm,
    Action.DECLINE: ReasonForm,
    Action.CANCEL: CancelForm,
    Action.PROPOSE: partial(SlotForm, Action.PROPOSE),
    Action.COUNTER: partial(SlotForm, Action.COUNTER),
    Action.FINISH: partial(ReportForm, Action.FINISH),
    Action.REPORT: partial(ReportForm, Action.REPORT),
    Action.MISSED: MissedForm,
    Action.FEEDBACK: FeedbackForm,
    Action.DESCRIBE: DescribeForm,
}


class FormStack(QWidget):
    """Shows the form of `PageState.action`, or nothing."""

    submitted = Signal(object, object)
    """The Action and its SessionCommand."""
    feedback_given = Signal(object)
    """FeedbackWords."""
    put_off = Signal()
    again_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._forms: dict[Action, Form] = {}
        self._current: Form | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self._nearest = FlowLayout(Space.S)
        self._slots: tuple[Slot, ...] = ()
        self._column.addLayout(self._nearest)

    @property
    def current(self) -> Form | None:
        """The form on the page."""
        return self._current

    def focus_first(self) -> None:
        if self._current is not None:
            self._current.first_field().setFocus()

    def show_state(self, state: PageState, zone: str) -> None:
        wanted = self._form(state.action) if state.action is not None else None
        if wanted is not self._current and self._current is not None:
            self._current.hide()
        self._current = wanted
        if wanted is not None:
            wanted.show_state(state, zone)
            wanted.show()
        self._show_nearest(state, zone)
        self.setVisible(wanted is not None)

    def _form(self, action: Action) -> Form:
        if action not in self._forms:
            form = self._forms[action] = _MAKERS[action]()
            self._column.insertWidget(0, form)
            form.put_off.connect(self.put_off)
            form.again_wanted.connect(self.again_wanted)
            form.submitted.connect(partial(self._send, action))
        return self._forms[action]

    def _send(self, action: Action, what: object) -> None:
        if action is Action.FEEDBACK:
            self.feedback_given.emit(what)
        else:
            self.submitted.emit(action, what)

    def _show_nearest(self, state: PageState, zone: str) -> None:
        """Free times near to one that was just taken, to be chosen with one press."""
        slots = state.told.nearest if state.told is not None and isinstance(self._current, SlotForm) else ()
        if slots == self._slots:
            return
        self._slots = slots
        while (item := self._nearest.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for slot in slots:
            at = slot.starts_at
            day = words.short_day_text(shown(at, zone).date())
            button = Button(f"{day}, {words.time_text(at, zone)}", "secondary")
            button.clicked.connect(partial(self._choose, slot))
            self._nearest.addWidget(button)

    def _choose(self, slot: Slot) -> None:
        if isinstance(self._current, SlotForm):
            self._current.choose(slot.starts_at)
