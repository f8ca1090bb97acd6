"""The connection at the rail's foot, as an icon with words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.ui.connection_words import Overall, overall, overall_text
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import colors
from pharmat_desktop.ui.theme.tokens import Size
from pharmat_desktop.ui.widgets.buttons import IconButton

_ICONS = {
    Overall.SIGNED_OUT: ("key-round", "danger"),
    Overall.OFF: ("plug", "warn"),
    Overall.OFFLINE: ("wifi-off", "warn"),
    Overall.TROUBLE: ("cloud-off", "warn"),
    Overall.ONLINE: ("wifi", "ok"),
    Overall.CONNECTING: ("wifi", "muted"),
}


class ConnectionIndicator(IconButton):
    """Icon, tooltip and accessible name follow the status. Owned by the rail."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._tone = "muted"
        super().__init__("wifi", "", Size.TARGET, parent)
        self.set_status(ConnectionStatus())

    def set_status(self, status: ConnectionStatus) -> None:
        icon_name, self._tone = _ICONS[overall(status)]
        self.set_icon(icon_name)
        self.set_name(self.tr("Connection: {state}").format(state=overall_text(status)))

    @override
    def icon_color(self) -> str:
        return str(getattr(colors(), self._tone))
