"""Settings: what the app keeps on this computer, and how much room it takes."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QShowEvent

from pharmat_desktop.domain.settings import CALENDAR_FILE
from pharmat_desktop.services.calendar_file import NAME as CALENDAR_NAME
from pharmat_desktop.services.storage import StorageService
from pharmat_desktop.ui.downloads.presenter import DownloadsPresenter
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.settings.downloads import DownloadsCard
from pharmat_desktop.ui.settings.parts import Card, Page, Row, SwitchRow
from pharmat_desktop.ui.settings.presenter import SettingsPresenter
from pharmat_desktop.ui.theme.tokens import BODY_MEDIUM
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import Label


class StoragePage(Page):
    """Measured anew whenever it is shown."""

    def __init__(self, storage: StorageService, presenter: SettingsPresenter, downloads: DownloadsPresenter) -> None:
        self._storage = storage
        self._presenter = presenter
        self._sizes = [Label("", BODY_MEDIUM) for _ in range(5)]
        self._rows = [Row(label) for label in self._sizes]
        self._folder = Button()
        self._folder_row = Row(self._folder)
        self._used = Card(*self._rows)
        self._place = Card(self._folder_row)
        self.calendar, self._copy = SwitchRow(), Button()
        self._copy_row = Row(self._copy)
        self._others = Card(self.calendar, self._copy_row)
        self.downloads = DownloadsCard(downloads)
        super().__init__(self.downloads, self._used, self._place, self._others)
        self.downloads.changed.connect(self._measure_if_shown)
        self.calendar.switched.connect(lambda is_on: presenter.put(CALENDAR_FILE, is_on))
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._calendar_path()))
        presenter.changed.connect(self.show_values)
        self._folder.clicked.connect(self._open_folder)
        self.word()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.measure()

    def measure(self) -> None:
        usage = self._storage.usage()
        for label, size in zip(self._sizes, (*usage, usage.total), strict=True):
            label.setText(QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat))
        self._rows[3].setVisible(bool(usage.other))

    def _measure_if_shown(self) -> None:
        if self.isVisible():
            self.measure()

    @override
    def word(self) -> None:
        self._used.set_heading(self.tr("Room on this computer"))
        texts = (
            (self.tr("Messages, courses and people"), self.tr("A copy of what the academy has, to read it offline.")),
            (
                self.tr("Files of courses and messages"),
                self.tr("Downloads, which stay, and files you looked at, of which the newest stay."),
            ),
            (self.tr("Drafts and settings"), self.tr("Your own. Only you remove them.")),
            (self.tr("Backups"), self.tr("Made before an update, or when a file was damaged.")),
            (self.tr("Altogether"), ""),
        )
        for row, (title, about) in zip(self._rows, texts, strict=True):
            row.set_texts(title, about)
        self._place.set_heading(self.tr("Place"))
        self._folder_row.set_texts(self.tr("The account's folder"), str(self._storage.directory))
        self._folder.setText(self.tr("Open folder"))
        self._others.set_heading(self.tr("Other calendars"))
        about = self.tr(
            "A file with your sessions to come, which other calendars on this computer can read. It is a plain file, "
            "not encrypted, and is kept up to date while pharmaT runs."
        )
        self.calendar.set_texts(self.tr("Keep a calendar file"), about)
        self._copy_row.set_texts(self.tr("The calendar file"), self._calendar_path())
        self._copy.setText(self.tr("Copy path"))
        self.show_values()
        self.measure()

    def show_values(self) -> None:
        is_on = self._presenter.get(CALENDAR_FILE)
        self.calendar.show_value(is_on=is_on)
        self._copy_row.setVisible(is_on)

    def _calendar_path(self) -> str:
        return str(self._storage.directory / CALENDAR_NAME)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._storage.directory)))
