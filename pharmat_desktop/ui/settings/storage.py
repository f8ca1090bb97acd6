"""Settings: what the app keeps on this computer, and how much room it takes."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent

from pharmat_desktop.services.storage import StorageService
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.settings.parts import Card, Page, Row
from pharmat_desktop.ui.theme.tokens import BODY_MEDIUM
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.labels import Label


class StoragePage(Page):
    """Measured anew whenever it is shown."""

    def __init__(self, storage: StorageService) -> None:
        self._storage = storage
        self._sizes = [Label("", BODY_MEDIUM) for _ in range(4)]
        self._rows = [Row(label) for label in self._sizes]
        self._folder = Button()
        self._folder_row = Row(self._folder)
        self._used = Card(*self._rows)
        self._place = Card(self._folder_row)
        super().__init__(self._used, self._place)
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
        self._rows[2].setVisible(bool(usage.other))

    @override
    def word(self) -> None:
        self._used.set_heading(self.tr("Room on this computer"))
        texts = (
            (self.tr("Messages, courses and people"), self.tr("A copy of what the academy has, to read it offline.")),
            (self.tr("Drafts and settings"), self.tr("Your own. Only you remove them.")),
            (self.tr("Backups"), self.tr("Made before an update, or when a file was damaged.")),
            (self.tr("Altogether"), ""),
        )
        for row, (title, about) in zip(self._rows, texts, strict=True):
            row.set_texts(title, about)
        self._place.set_heading(self.tr("Place"))
        self._folder_row.set_texts(self.tr("The account's folder"), str(self._storage.directory))
        self._folder.setText(self.tr("Open folder"))
        self.measure()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._storage.directory)))
