"""One course or lesson and its download: how it stands, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.course_files import DownloadState, Wanted
from pharmat_desktop.domain.errors import Busy, NoAnswer, Offline, Refused
from pharmat_desktop.ui.downloads import words
from pharmat_desktop.ui.downloads.presenter import DownloadsPresenter, DownloadView
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import BODY_MEDIUM, SMALL, Size, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.notice import Notice
from pharmat_desktop.ui.widgets.progress import ProgressBar
from pharmat_desktop.ui.widgets.states import IconView
from pharmat_desktop.ui.widgets.worded import Worded

_MOVING = (DownloadState.WAITING, DownloadState.RUNNING)
_PASSES_OR_IS_ELSEWHERE = (Offline, NoAnswer, Busy, Refused)
"""Problems about which one need not do anything here."""


class DownloadStrip(Worded, QWidget):
    """Passive; owned by a course's page, a lesson's popover, or the storage page."""

    asked = Signal()
    begun = Signal()
    dismissed = Signal()
    paused = Signal()
    resumed = Signal()
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.view: DownloadView | None = None
        self._name = ""
        self._icon = IconView("download", Size.ICON, "muted")
        self._title = wrapped(Label("", BODY_MEDIUM))
        self.state = wrapped(Label("", SMALL, "muted"))
        self.progress = ProgressBar("")
        self.notice = Notice("error")
        self.ask = Button("", "secondary")
        self.begin = Button("", "primary")
        self.not_now = Button("", "ghost")
        self.pause = Button("", "secondary")
        self.resume = Button("", "secondary")
        self.remove = Button("", "ghost")
        for button, signal in (
            (self.ask, self.asked),
            (self.begin, self.begun),
            (self.not_now, self.dismissed),
            (self.pause, self.paused),
            (self.resume, self.resumed),
            (self.remove, self.removed),
        ):
            button.clicked.connect(signal)
        self._build()
        self.word()

    @property
    def buttons(self) -> tuple[Button, ...]:
        return self.ask, self.begin, self.not_now, self.pause, self.resume, self.remove

    def set_title(self, title: str, name: str = "") -> None:
        """`name` is what screen readers say of it."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._name = name or title
        self.word()

    def take_focus(self) -> None:
        """To the first thing that can be done."""
        button = next((one for one in self.buttons if not one.isHidden()), None)
        if button is not None:
            button.setFocus()

    def show_view(self, view: DownloadView) -> None:
        if view != self.view:
            self.view = view
            self._show()

    def _show(self) -> None:
        view = self.view
        if view is None:
            return
        had_focus = any(button.hasFocus() for button in self.buttons)
        download, state, estimate = view.download, view.download.state, view.estimate
        is_offered = view.can_begin and estimate is None
        shown = {
            self.ask: is_offered,
            self.begin: view.can_begin and estimate is not None and estimate.fits,
            self.not_now: view.can_begin and estimate is not None,
            self.pause: state in _MOVING,
            self.resume: state is DownloadState.PAUSED or (download.problem is not None and not view.can_begin),
            self.remove: state is not DownloadState.NONE,
        }
        if view.is_of_course:
            shown = dict.fromkeys(shown, False)
        for button, is_shown in shown.items():
            button.setVisible(is_shown)
        self.ask.setEnabled(not view.is_asking)
        self.progress.setVisible(state in (*_MOVING, DownloadState.PAUSED))
        self.progress.setValue(int(download.fraction * 100))
        self._icon.set_icon("monitor-check" if state is DownloadState.DONE else "download", "muted")
        self._say(view)
        if had_focus and not any(button.hasFocus() for button in self.buttons):
            self.take_focus()

    def _say(self, view: DownloadView) -> None:
        estimate = view.estimate if view.can_begin else None
        text = words.state_text(view.download)
        if view.is_of_course:
            text = self.tr("{state} · with the whole course").replace("{state}", text)
        self.state.setText(words.estimate_text(estimate) if estimate else text)
        problem = words_for(view.error).sentence if view.error else words.problem_text(view.download)
        is_mild = view.error is None and isinstance(view.download.problem, _PASSES_OR_IS_ELSEWHERE)
        self.notice.set_kind("warn" if is_mild else "error")
        self.notice.set_text(problem)
        self.ask.setText(self.tr("Asking how large it is…") if view.is_asking else self.tr("Download…"))
        is_stuck = view.download.problem is not None and view.download.state is not DownloadState.PAUSED
        self.resume.setText(self.tr("Try again") if is_stuck else self.tr("Resume"))

    @override
    def word(self) -> None:
        self.begin.setText(self.tr("Download"))
        self.not_now.setText(self.tr("Not now"))
        self.pause.setText(self.tr("Pause"))
        self.remove.setText(self.tr("Remove"))
        self.progress.setAccessibleName(self.tr("How much has been downloaded"))
        for button in self.buttons:
            button.setAccessibleDescription(self._name)
        self._show()

    def _build(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addStretch()
        texts.addWidget(self._title)
        texts.addWidget(self.state)
        texts.addStretch()
        self._title.hide()
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(texts, 1)
        for button in self.buttons:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(row)
        column.addWidget(self.progress)
        column.addWidget(self.notice)


def bind(strip: DownloadStrip, presenter: DownloadsPresenter, wanted: Callable[[], Wanted | None]) -> None:
    """What is pressed there concerns what `wanted` says then."""

    def on(step: Callable[[Wanted], None]) -> Callable[[], None]:
        def go() -> None:
            one = wanted()
            if one is not None:
                step(one)

        return go

    strip.asked.connect(on(presenter.ask))
    strip.begun.connect(on(presenter.begin))
    strip.dismissed.connect(on(presenter.dismiss))
    strip.paused.connect(on(presenter.pause))
    strip.resumed.connect(on(presenter.resume))
    strip.removed.connect(on(presenter.remove))
