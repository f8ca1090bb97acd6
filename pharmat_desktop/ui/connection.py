"""The connection at the rail's foot, as an icon with words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import colors
from pharmat_desktop.ui.theme.tokens import Size
from pharmat_desktop.ui.widgets.buttons import IconButton

if TYPE_CHECKING:
    from pharmat_desktop.domain.connection import ConnectionStatus

_ICONS = {
    "signed_out": ("key-round", "danger"),
    "off": ("plug", "warn"),
    "offline": ("wifi-off", "warn"),
    "trouble": ("cloud-off", "warn"),
    "online": ("wifi", "ok"),
    "connecting": ("wifi", "muted"),
}
"""By the value of `connection_words.Overall`, whose module is not needed before there is a status to tell."""


class ConnectionIndicator(IconButton):
    """Icon, tooltip and accessible name follow the status. Owned by the rail."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._tone = "muted"
        super().__init__("wifi", "", Size.TARGET, parent)
        self.set_name(self.tr("Connection"))

    def set_status(self, status: ConnectionStatus) -> None:
        from pharmat_desktop.ui.connection_words import overall, overall_text

        icon_name, self._tone = _ICONS[overall(status)]
        self.set_icon(icon_name)
        self.set_name(self.tr("Connection: {state}").format(state=overall_text(status)))

    @override
    def icon_color(self) -> str:
        return str(getattr(colors(), self._tone))
