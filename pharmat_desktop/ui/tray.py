"""The icon in the system's tray, and the notifications that it shows.

Qt's own, not a library: the icon is wanted anyway, it needs no signed bundle, and one notice at a time is all we ask
of it. Where the desktop has no tray, the window asks for attention in the task bar instead.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from pharmat_desktop.ui.app_picture import app_picture
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import DARK, LIGHT

EXTENT = 64
SHOWN_FOR = 8000
"""Milliseconds, where the desktop asks."""


class Tray(QObject):
    """Owned by `app`, as long as the application lives."""

    open_requested = Signal()
    """The icon was pressed, or Open was chosen."""
    notice_pressed = Signal(str)
    """The key given with the notice that was pressed."""
    quit_requested = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._key = ""
        self._menu = QMenu(window)
        self._open = self._menu.addAction("")
        self._open.triggered.connect(self.open_requested)
        self._quit = self._menu.addAction("")
        self._quit.triggered.connect(self.quit_requested)
        self._icon = QSystemTrayIcon(tray_icon(0), self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(lambda: self.notice_pressed.emit(self._key))
        window.installEventFilter(self)
        self._word()
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._icon.show()

    @property
    def is_there(self) -> bool:
        """Whether one could come back by it when the window is hidden."""
        return self._icon.isVisible()

    def set_unread(self, count: int) -> None:
        """A dot on the icon, the number in its tooltip and on the program's icon where the system shows one."""
        self._icon.setIcon(tray_icon(count))
        self._icon.setToolTip(self.tr("pharmaT: %Ln unread", "", count) if count else "pharmaT")
        if isinstance(app := QApplication.instance(), QApplication):
            app.setBadgeNumber(count)

    def show_notice(self, title: str, text: str, key: str) -> None:
        """`key` comes back when it is pressed."""
        self._key = key
        if self.is_there:
            self._icon.showMessage(title, text, tray_icon(0), SHOWN_FOR)
        QApplication.alert(self._window)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LanguageChange:
            self._word()
        return False

    def _word(self) -> None:
        self._open.setText(self.tr("Open pharmaT"))
        self._quit.setText(self.tr("Quit"))

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.open_requested.emit()


def tray_icon(unread: int) -> QIcon:
    """The program's picture, with a dot when something is unread."""
    picture = app_picture(EXTENT)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if unread:
        painter.setBrush(QColor(LIGHT.brand))
        painter.drawEllipse(QRectF(36, 0, 28, 28))
        painter.setBrush(QColor(DARK.danger))
        painter.drawEllipse(QRectF(39, 3, 22, 22))
    painter.end()
    return QIcon(picture)
