"""Why a file cannot be attached, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from pharmat_desktop.domain.files import MAX_FILES, MAX_SIZE, FileFault, FileRefused

translate = QCoreApplication.translate


def refused_file_text(refused: FileRefused) -> str:
    texts = {
        FileFault.TOO_LARGE: translate("chat", "{name} is larger than {limit}. Share it as a link instead."),
        FileFault.TOO_MANY: translate("chat", "{name} was left out: a message takes {count} files."),
        FileFault.EMPTY: translate("chat", "{name} is empty, so there is nothing to send."),
        FileFault.TYPE: translate(
            "chat", "{name} cannot be sent: the academy takes pictures, sound, film, PDF, text, office files and ZIP."
        ),
        FileFault.UNREADABLE: translate("chat", "{name} cannot be read. Is it still there, and a file?"),
    }
    text = texts[refused.fault].replace("{limit}", size_text(MAX_SIZE))
    return text.replace("{count}", QLocale().toString(MAX_FILES)).replace("{name}", refused.name)


def size_text(size: int) -> str:
    """Bytes as people count them."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
