"""Settings: taking one's data away, and ending the account."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from pharmat_desktop.ui.dialogs import Question
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.settings.account_presenter import AccountPresenter, Act
from pharmat_desktop.ui.settings.account_words import act_error
from pharmat_desktop.ui.settings.parts import Card, Page, Row
from pharmat_desktop.ui.text_file import own_folder
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.field import Field
from pharmat_desktop.ui.widgets.notice import Notice

FILE_NAME = "pharmat-my-data.json"


class DeleteDialog(Question):
    """Says in plain words what goes and what stays, and wants the person's own email address typed."""

    def __init__(self, parent: QWidget, email: str) -> None:
        super().__init__(parent, "", "", accept="", kind="danger")
        self._email = email
        self.confirmation = Field("")
        self.column.insertWidget(2, self.confirmation)
        self.word(
            self.tr("Delete your account?"),
            self.tr(
                "Your profile, your picture and your files at the academy are deleted, and you cannot sign in any "
                "more. Messages that you wrote stay with those who received them, without your name. The academy "
                "keeps receipts for as long as the law demands. What this computer has of the academy is removed. "
                "Nobody can undo this."
            ),
            self.tr("Delete my account"),
        )
        self.confirmation.set_label(self.tr("To confirm, type {email}").format(email=email))
        self.confirmation.edit.textChanged.connect(self._compare)
        self._compare("")
        self.confirmation.setFocus()

    def _compare(self, text: str) -> None:
        self.accept_button.setEnabled(text.strip().casefold() == self._email.casefold())


class DataPage(Page):
    """Export and deletion; both need a connection."""

    def __init__(self, presenter: AccountPresenter) -> None:
        self._presenter = presenter
        self.export, self.delete = Button(""), Button("", "danger")
        self._export_row, self._delete_row = Row(self.export), Row(self.delete)
        self.notice = Notice("error")
        self._take, self._end = Card(self._export_row), Card(self._delete_row)
        super().__init__(self.notice, self._take, self._end)
        self.export.clicked.connect(presenter.export)
        self.delete.clicked.connect(self.ask_to_delete)
        presenter.exported.connect(self._save)
        presenter.act_changed.connect(self._show_act)
        self.word()

    @override
    def word(self) -> None:
        self._take.set_heading(self.tr("Take your data with you"))
        self._export_row.set_texts(
            self.tr("Everything the academy keeps of you"),
            self.tr(
                "Profile, messages, courses, sessions and payments as one file that other programs can read. "
                "Its links to your files work for an hour."
            ),
        )
        self._end.set_heading(self.tr("End your account"))
        self._delete_row.set_texts(
            self.tr("Delete your account"), self.tr("For good. You are told what goes and what stays, and asked again.")
        )
        self.delete.setText(self.tr("Delete…"))
        for act in (Act.EXPORT, Act.DELETE):
            self._show_act(act)

    def ask_to_delete(self) -> None:
        presenter = self._presenter
        dialog = DeleteDialog(self, presenter.profile.email if presenter.profile else presenter.account.email)
        dialog.accepted.connect(lambda: presenter.delete(dialog.confirmation.edit.text()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_to(self, path: Path, content: bytes) -> None:
        """Write the file, and say where it is, or why it could not be written."""
        try:
            path.write_bytes(content)
        except OSError as error:
            text = self.tr("The file could not be written: {reason}. Choose another place.")
            self._tell("error", text.format(reason=error.strerror))
        else:
            self._tell("ok", self.tr("Your data is in {file}.").format(file=path.name))

    def _save(self, content: bytes) -> None:
        dialog = QFileDialog(self, self.tr("Save your data"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDirectory(own_folder())
        dialog.selectFile(FILE_NAME)
        dialog.fileSelected.connect(lambda path: self.save_to(Path(path), content))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_act(self, act: Act) -> None:
        state = self._presenter.state(act)
        if act is Act.EXPORT:
            self.export.setEnabled(not state.is_busy)
            self.export.setText(self.tr("Collecting…") if state.is_busy else self.tr("Download…"))
        elif act is Act.DELETE:
            self.delete.setEnabled(not state.is_busy)
        if act in (Act.EXPORT, Act.DELETE) and (state.error is not None or state.is_busy):
            self._tell("error", act_error(state))

    def _tell(self, kind: str, text: str) -> None:
        self.notice.set_kind(kind)
        self.notice.set_text(text)
