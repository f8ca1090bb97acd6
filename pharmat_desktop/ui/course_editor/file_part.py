"""The file of a lesson in its form: chosen or dropped, on its way, there, taken out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.files import FileRefused
from pharmat_desktop.services.material_upload import MAX_BYTES, name_of
from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.course_editor.upload import UploadState
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.text_file import own_folder
from pharmat_desktop.ui.theme.tokens import BODY, BODY_MEDIUM, SMALL, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import ElidedLabel, Label, wrapped
from pharmat_desktop.ui.widgets.notice import Notice
from pharmat_desktop.ui.widgets.progress import ProgressBar
from pharmat_desktop.ui.widgets.worded import Worded


class FilePart(Worded, QWidget):
    """Owned by the lesson's form."""

    chosen = Signal(object)
    """Path of a file of the person's."""
    cancelled = Signal()
    retried = Signal()
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._path: str | None = None
        self._state = UploadState()
        self.setAcceptDrops(True)
        self._label = Label("", BODY_MEDIUM)
        self.name = ElidedLabel("", BODY)
        self._hint = wrapped(Label("", SMALL, "muted"))
        self.choose, self.remove, self.cancel, self.retry = (Button("") for _ in range(4))
        self.bar = ProgressBar("")
        self.notice = Notice("error")
        self._build()
        self.choose.clicked.connect(self._ask)
        self.remove.clicked.connect(self.removed)
        self.cancel.clicked.connect(self.cancelled)
        self.retry.clicked.connect(self.retried)
        self.word()

    def show_file(self, path: str | None) -> None:
        """The lesson's, as it will be saved."""
        self._path = path
        self.word()

    def show_upload(self, state: UploadState) -> None:
        self._state = state
        self.word()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if [url for url in event.mimeData().urls() if url.isLocalFile()]:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        for url in [url for url in event.mimeData().urls() if url.isLocalFile()][:1]:
            event.acceptProposedAction()
            self.chosen.emit(Path(url.toLocalFile()))

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("A file for this lesson"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setDirectory(own_folder())
        dialog.fileSelected.connect(lambda path: self.chosen.emit(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @override
    def word(self) -> None:
        state, upload = self._state, self._state.upload
        self._label.setText(self.tr("File"))
        self.choose.setText(self.tr("Choose another file…") if self._path else self.tr("Choose a file…"))
        self.remove.setText(self.tr("Take it out"))
        self.cancel.setText(self.tr("Cancel"))
        self.retry.setText(self.tr("Try again"))
        shown = Path(upload.source).name if upload else name_of(self._path or "")
        self.name.setText(isolated(shown) if shown else self.tr("None"))
        limit = self.tr("A PDF, a picture, a recording or a document, of at most %Ln MB.", "", MAX_BYTES // 2**20)
        self._hint.setText(limit)
        self.bar.setAccessibleName(self.tr("Sent"))
        self.bar.setValue(state.percent)
        self.bar.setVisible(upload is not None)
        self.choose.setVisible(upload is None)
        self.remove.setVisible(upload is None and bool(self._path))
        self.cancel.setVisible(upload is not None)
        self.retry.setVisible(upload is not None and not state.is_busy)
        self.notice.set_text(self._problem(state.error) if state.error else "")

    def _problem(self, error: PharmatError) -> str:
        if isinstance(error, FileRefused):
            return self.tr("The academy does not take this file: {hint}").replace("{hint}", self._hint.text())
        return words_for(error).sentence

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.name, 1)
        for part in (self.retry, self.cancel, self.remove, self.choose):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._label)
        column.addLayout(row)
        column.addWidget(self.bar)
        column.addWidget(self._hint)
        column.addWidget(self.notice)
