"""Settings: who one is at the academy. Name, picture, time zone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.settings.account_presenter import AccountPresenter, Act
from pharmat_desktop.ui.settings.account_words import act_error, role_name
from pharmat_desktop.ui.settings.editor import Editor
from pharmat_desktop.ui.settings.parts import Card, Page
from pharmat_desktop.ui.settings.picture import ENDINGS, CropDialog, PictureWell, read_picture
from pharmat_desktop.ui.theme.tokens import H2, SMALL, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.chip import Chip
from pharmat_desktop.ui.widgets.field import Field
from pharmat_desktop.ui.widgets.labels import ElidedLabel, Label, wrapped
from pharmat_desktop.ui.widgets.notice import Notice
from pharmat_desktop.ui.widgets.time_zone_field import TimeZoneField, zone_text


class _Head(QWidget):
    """Picture, name, role and address."""

    def __init__(self) -> None:
        super().__init__()
        self.well = PictureWell()
        self.name = ElidedLabel("", H2)
        self.email = ElidedLabel("", SMALL, "muted")
        self.role = Chip("", "accent")
        self.choose = Button("")
        self.error = Notice("error")
        self.hint = wrapped(Label("", SMALL, "muted"))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.name)
        texts.addWidget(self.email)
        texts.addSpacing(Space.XS)
        chip = QHBoxLayout()
        chip.addWidget(self.role)
        chip.addStretch()
        texts.addLayout(chip)
        line = QHBoxLayout()
        line.setSpacing(Space.L)
        line.addWidget(self.well)
        line.addLayout(texts, 1)
        line.addWidget(self.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(line)
        column.addWidget(self.hint)
        column.addWidget(self.error)


class ProfilePage(Page):
    """Everything is saved at the academy at once; what cannot be saved stays in its field."""

    def __init__(self, presenter: AccountPresenter) -> None:
        self._presenter = presenter
        self.head = _Head()
        self.first_name, self.last_name = Field(""), Field("")
        self.name = Editor()
        self.zone_field = TimeZoneField()
        self.zone = Editor()
        self._sent: QImage | None = None
        self._card = Card(self.name, self.zone)
        super().__init__(Card(self.head), self._card)
        self._fill()
        self._connect()
        self.word()

    @override
    def word(self) -> None:
        self.head.choose.setText(self.tr("Change picture…"))
        self.head.hint.setText(self.tr("Others see your picture beside your messages. You can drop one on it, too."))
        self._card.set_heading(self.tr("About you"))
        self.first_name.set_label(self.tr("First name"))
        self.last_name.set_label(self.tr("Last name"))
        self.zone_field.word()
        self.zone_field.set_note(self.tr("Whoever has a session with you sees your time by it."))
        for editor in (self.name, self.zone):
            editor.change.setText(self.tr("Change"))
            editor.save.setText(self.tr("Save"))
            editor.cancel.setText(self.tr("Cancel"))
        self.show_profile()
        for act in (Act.NAME, Act.ZONE, Act.AVATAR):
            self._show_act(act)

    def show_profile(self) -> None:
        """What the academy has."""
        account, profile = self._presenter.account, self._presenter.profile
        name = f"{profile.first_name} {profile.last_name}".strip() if profile else account.name
        zone = zone_text(profile.timezone) if profile else ""
        self.head.well.set_person(account.user_id, name)
        self.head.name.setText(name)
        self.head.email.setText(profile.email if profile else account.email)
        self.head.role.setText(role_name(profile.role if profile else account.role))
        self.name.row.set_texts(self.tr("Name"), name)
        self.name.change.setAccessibleName(self.tr("Change your name"))
        self.zone.row.set_texts(self.tr("Time zone"), zone)
        self.zone.change.setAccessibleName(self.tr("Change your time zone"))
        for editor in (self.name, self.zone):
            editor.change.setEnabled(profile is not None)

    def take_picture(self, path: Path) -> None:
        """Have a square cut out of the picture in a file, and send it."""
        picture = read_picture(path)
        if picture is None:
            self.head.error.set_text(self.tr("This file is not a picture that can be used. Choose a PNG or JPEG."))
            return
        self._presenter.forget(Act.AVATAR)
        self.head.error.set_text("")
        dialog = CropDialog(self, picture)
        dialog.accepted.connect(lambda: self._send(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _send(self, dialog: CropDialog) -> None:
        self._sent = dialog.cropper.cropped()
        self._presenter.change_avatar(dialog.cropper.png())

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a picture"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures ({endings})").format(endings=" ".join(f"*.{one}" for one in ENDINGS)))
        dialog.fileSelected.connect(lambda path: self.take_picture(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_act(self, act: Act) -> None:
        state = self._presenter.state(act)
        error = act_error(state)
        if act is Act.NAME:
            self.name.show_act(state, error)
            self.first_name.set_error(self.tr("A name has 1 to 80 characters.") if state.is_invalid else "")
        elif act is Act.ZONE:
            self.zone.show_act(state, error or (self.tr("Choose a zone of the list.") if state.is_invalid else ""))
        elif act is Act.AVATAR:
            self._show_avatar(is_busy=state.is_busy, is_done=state.is_done, error=error)
        if state.is_done and act in (Act.NAME, Act.ZONE):
            (self.name if act is Act.NAME else self.zone).close_form()

    def _show_avatar(self, *, is_busy: bool, is_done: bool, error: str) -> None:
        self.head.choose.setEnabled(not is_busy)
        self.head.choose.setText(self.tr("Sending…") if is_busy else self.tr("Change picture…"))
        self.head.error.set_text(error)
        if is_done:
            self.head.well.set_picture(self._sent)

    def _begin_name(self) -> None:
        if profile := self._presenter.profile:
            self.first_name.edit.setText(profile.first_name)
            self.last_name.edit.setText(profile.last_name)

    def _begin_zone(self) -> None:
        if profile := self._presenter.profile:
            self.zone_field.set_zone(profile.timezone)

    def _fill(self) -> None:
        for field in (self.first_name, self.last_name):
            self.name.body.addWidget(field)
            field.submitted.connect(self.name.submitted)
        self.name.set_first(self.first_name)
        self.zone.body.addWidget(self.zone_field)
        self.zone.set_first(self.zone_field)

    def _connect(self) -> None:
        presenter = self._presenter
        self.head.choose.clicked.connect(self._choose)
        self.head.well.dropped.connect(self.take_picture)
        self.name.opened.connect(self._begin_name)
        self.zone.opened.connect(self._begin_zone)
        self.name.submitted.connect(self._save_name)
        self.zone.submitted.connect(lambda: presenter.change_zone(self.zone_field.key()))
        for editor, act in ((self.name, Act.NAME), (self.zone, Act.ZONE)):
            editor.cancel.clicked.connect(lambda _=False, act=act: presenter.cancel(act))
            editor.opened.connect(lambda act=act: presenter.forget(act))
        presenter.profile_changed.connect(self.show_profile)
        presenter.act_changed.connect(self._show_act)

    def _save_name(self) -> None:
        self._presenter.change_name(self.first_name.edit.text(), self.last_name.edit.text())
