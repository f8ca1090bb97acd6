"""Files beside a booking: chosen at its second step, sent when it is booked, told of at its end."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.sessions.booking import words
from pharmat_desktop.ui.sessions.booking.files import BookingFiles, Parcel, Post
from pharmat_desktop.ui.sessions.booking.page import BookingPage
from pharmat_desktop.ui.sessions.booking.presenter import BookingPresenter
from pharmat_desktop.ui.sessions.booking.state import BookingState, Step

translate = QCoreApplication.translate


class FilesBinding(QObject):
    """Owned by the screen."""

    def __init__(self, post: Post, presenter: BookingPresenter, page: BookingPage, tasks: TaskScope) -> None:
        super().__init__(presenter)
        self.files = BookingFiles(post, tasks, self)
        self._presenter = presenter
        self._page = page
        self._step = presenter.state.step
        field = page.about.files
        field.added.connect(self.files.add)
        field.removed.connect(self.files.remove)
        page.ending.send_again.clicked.connect(self.files.send_again)
        self.files.changed.connect(self._show)
        self.files.failed.connect(field.notice.set_text)
        presenter.state_changed.connect(self._follow)

    def _show(self) -> None:
        state, field = self._presenter.state, self._page.about.files
        person = state.tutor.name if state.tutor is not None else ""
        field.show_files(self.files.paths, person)
        self._page.ending.show_files(self.files)

    def _follow(self, state: BookingState) -> None:
        field = self._page.about.files
        # A request has nobody yet to whom files could go; what was chosen stays for when it can.
        field.setVisible(not state.is_wish)
        before, self._step = self._step, state.step
        if state.step is before:
            return
        field.notice.set_text("")
        if state.step is Step.BOOKED and state.tutor is not None:
            self.files.send(Parcel(state.tutor.id, _words(state)))
        elif before in (Step.BOOKED, Step.WISHED):
            self.files.begin()
        self._show()


def _words(state: BookingState) -> str:
    """What the message with the files says."""
    at = state.booked[0].starts_at if state.booked else state.at
    when = ""
    if at is not None:
        when = words.moment_text(at, state.zone)
    text = translate("booking", "Files for our session: {topic} ({time})")
    topic = state.details.topic.strip() or translate("booking", "no topic yet")
    return text.replace("{time}", when).replace("{topic}", topic)
