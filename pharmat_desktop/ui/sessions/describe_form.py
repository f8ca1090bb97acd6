"""Topic, notes and, for the tutor, the meeting link of a session that is ahead or going on."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from pharmat_desktop.domain.session_commands import Describe, SessionCommand, new_request_id
from pharmat_desktop.domain.sessions import Session, Side
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sessions.forms import Form
from pharmat_desktop.ui.sessions.offers import Action
from pharmat_desktop.ui.sessions.page_presenter import PageState
from pharmat_desktop.ui.widgets.field import Field
from pharmat_desktop.ui.widgets.text_area import TextArea

MAX_TOPIC = 200


class DescribeForm(Form):
    """Only what was changed is sent: what the other side wrote meanwhile stays."""

    def __init__(self) -> None:
        super().__init__(Action.DESCRIBE)
        self.topic, self.link = (Field("", keeps_place=False) for _ in range(2))
        self.topic.edit.setMaxLength(MAX_TOPIC)
        self.notes = TextArea(lines=3)
        self._is_tutor = False
        for field in (self.topic, self.link):
            field.submitted.connect(self.send)
        for part in (self.topic, self.notes, self.link):
            self.body.addWidget(part)

    @override
    def first_field(self) -> QWidget:
        needs_link = self._is_tutor and self._session is not None and not self._session.meeting_link
        return self.link if needs_link else self.topic

    @override
    def clear(self) -> None:
        if self._session is not None:
            self.topic.edit.setText(self._session.topic)
            self.notes.set_text(self._session.notes)
            self.link.edit.setText(self._session.meeting_link)

    @override
    def word(self, state: PageState, zone: str) -> None:
        super().word(state, zone)
        self._is_tutor = state.side is Side.TUTOR
        self.topic.set_label(self.tr("Topic"))
        self.notes.set_label(self.tr("Notes for both sides"))
        self.link.set_label(self.tr("Meeting link (https://…)"))
        self.link.setVisible(self._is_tutor)
        self.submit.setText(self.tr("Save"))

    @override
    def command(self, session: Session) -> SessionCommand | None:
        topic, notes, link = self.topic.edit.text().strip(), self.notes.text(), self.link.edit.text().strip()
        if self._is_tutor and link and not link.startswith("https://"):
            self.link.set_error(self.tr("The link must begin with https://."))
            return None
        return Describe(
            new_request_id(),
            session.id,
            topic if topic != session.topic else None,
            notes if notes != session.notes else None,
            link if self._is_tutor and link != session.meeting_link else None,
        )
