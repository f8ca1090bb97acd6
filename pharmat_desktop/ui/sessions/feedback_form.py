"""What one says of a session that took place: stars, words, details. It can be written offline and is never lost."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from pharmat_desktop.domain.sessions import Session, Side
from pharmat_desktop.services.session_wishes import FeedbackWords
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sessions.forms import Form
from pharmat_desktop.ui.sessions.offers import Action
from pharmat_desktop.ui.sessions.page_presenter import PageState, Phase
from pharmat_desktop.ui.theme.tokens import BODY_MEDIUM, Space
from pharmat_desktop.ui.widgets.check_line import CheckLine
from pharmat_desktop.ui.widgets.labels import Label
from pharmat_desktop.ui.widgets.stars import Stars
from pharmat_desktop.ui.widgets.text_area import TextArea

DETAILS = ("clarity", "pace", "preparation")


class FeedbackForm(Form):
    """`submitted` carries `FeedbackWords`."""

    def __init__(self) -> None:
        super().__init__(Action.FEEDBACK)
        self.stars = Stars()
        self.details = {name: Stars() for name in DETAILS}
        self._names = {name: Label("", BODY_MEDIUM) for name in DETAILS}
        self._overall = Label("", BODY_MEDIUM)
        self.comment, self.improvements = TextArea(lines=3), TextArea(lines=2)
        self._asks_consent = CheckLine()
        self.consent = self._asks_consent.box
        self._state = PageState()
        self._arrange()
        self.stars.rated.connect(lambda _: self._enable())

    @override
    def first_field(self) -> QWidget:
        return self.stars

    @override
    def clear(self) -> None:
        for text in (self.comment, self.improvements):
            text.set_text("")
        for stars in (self.stars, *self.details.values()):
            stars.reset()
        self.consent.setChecked(False)

    @override
    def show_state(self, state: PageState, zone: str) -> None:
        super().show_state(state, zone)
        self._state = state
        self._enable()

    @override
    def word(self, state: PageState, zone: str) -> None:
        super().word(state, zone)
        names = {"clarity": self.tr("Clarity"), "pace": self.tr("Pace"), "preparation": self.tr("Preparation")}
        words = [self.tr("%Ln stars", "", number) for number in range(1, 6)]
        self._overall.setText(self.tr("Overall"))
        for label, stars, name in (
            (self._overall, self.stars, self.tr("Overall")),
            *((self._names[key], self.details[key], names[key]) for key in DETAILS),
        ):
            label.setText(name)
            stars.setAccessibleName(name)
            stars.set_words([f"{name}: {word}" for word in words])
        self.comment.set_label(self.tr("What was good?"))
        self.improvements.set_label(self.tr("What could be better? (only the other side reads this)"))
        self._asks_consent.set_text(self.tr("Others may read my stars and words, with my first name"))
        self._asks_consent.setVisible(state.side is Side.STUDENT)
        self.submit.setText(self.tr("Send feedback"))

    @override
    def send(self) -> None:
        if self._session is not None and self.stars.rating():
            given = {name: stars.rating() for name, stars in self.details.items() if stars.rating()}
            self.submitted.emit(
                FeedbackWords(
                    self.stars.rating(),
                    self.comment.text().strip(),
                    self.improvements.text().strip(),
                    given,
                    is_public=self.consent.isChecked(),
                )
            )

    @override
    def command(self, session: Session) -> None:
        """Feedback is no command: it waits on this computer when it must."""

    def _enable(self) -> None:
        """Offline, too; only a number of stars is needed."""
        self.submit.setEnabled(self._state.phase is Phase.IDLE and self.stars.rating() > 0)

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(0)
        rows = [(self._overall, self.stars), *((self._names[name], self.details[name]) for name in DETAILS)]
        for row, (label, stars) in enumerate(rows):
            grid.addWidget(label, row, 0)
            grid.addWidget(stars, row, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        for part in (self.comment, self.improvements, self._asks_consent):
            self.body.addWidget(part)
