"""The settings pages without their widgets: what holds now, and what the person changes."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal

from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.settings import LANGUAGE, THEME, Setting, T
from pharmat_desktop.services.settings import SettingsService
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.errors import words_for


class Display(Protocol):
    """How the app looks now, whoever decided it."""

    @property
    def theme_mode(self) -> str: ...

    @property
    def language_code(self) -> str: ...

    @property
    def scale(self) -> int:
        """Percent, for the next start."""
        ...

    @property
    def scale_in_force(self) -> int: ...

    def set_scale(self, percent: int) -> None: ...


class SettingsPresenter(QObject):
    """Owned by the screens; `close` ends its subscription."""

    changed = Signal()
    """Some setting has another value."""
    restart_requested = Signal()
    """Close and come back, for what takes effect at a start."""
    failed = Signal(str)
    """A sentence: what could not be kept."""

    def __init__(self, service: SettingsService, display: Display, scope: TaskScope, parent: QObject) -> None:
        super().__init__(parent)
        self._service = service
        self._scope = scope
        self.display = display
        self._unsubscribe = service.subscribe(self.changed.emit)

    def get(self, setting: Setting[T]) -> T:
        """What holds; the default when the file cannot be read just now."""
        try:
            return self._service.get(setting)
        except LocalStorageError:
            return setting.default

    def put(self, setting: Setting[T], value: T) -> None:
        self._scope.spawn(self._put(setting, value), name=f"setting {setting.name}")

    @property
    def theme(self) -> str:
        return self.get(THEME) or self.display.theme_mode

    @property
    def language(self) -> str:
        return self.get(LANGUAGE) or self.display.language_code

    def close(self) -> None:
        self._unsubscribe()

    async def _put(self, setting: Setting[T], value: T) -> None:
        try:
            await self._service.put(setting, value)
        except LocalStorageError as error:
            self.failed.emit(words_for(error).sentence)
            self.changed.emit()  # the control shows again what holds
