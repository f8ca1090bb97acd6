"""What is said of downloads."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.domain.course_files import Download, DownloadState, Estimate
from pharmat_desktop.domain.errors import Refused
from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.file_refusals import size_text

translate = QCoreApplication.translate


def state_text(download: Download) -> str:
    """How it stands, on one line."""
    if download.state is DownloadState.NONE:
        return _unwanted_text(download)
    if download.state is DownloadState.DONE:
        return _done_text(download)
    amount = amount_text(download)
    texts = {
        DownloadState.WAITING: translate("downloads", "Waiting · {amount}"),
        DownloadState.RUNNING: translate("downloads", "Downloading · {amount}"),
        DownloadState.PAUSED: translate("downloads", "Paused · {amount}"),
    }
    return texts[download.state].replace("{amount}", amount)


def amount_text(download: Download) -> str:
    if not download.total:
        return _files_text(download.files)
    text = translate("downloads", "{done} of {total}")
    return text.replace("{done}", size_text(download.done)).replace("{total}", size_text(download.total))


def problem_text(download: Download) -> str:
    """Why it does not go on, or what is missing; empty for nothing."""
    if download.problem is None:
        return ""
    if download.state is DownloadState.DONE and isinstance(download.problem, Refused):
        missing = download.files - download.here
        return translate("downloads", "%Ln files are not at the academy any more, so they cannot be read.", "", missing)
    return words_for(download.problem).sentence


def estimate_text(estimate: Estimate) -> str:
    """What it would take, and what there is."""
    if not estimate.files:
        return translate("downloads", "All of it is on this computer already. Keep it here?")
    count = estimate.files
    files = translate("downloads", "%Ln files to download", "", count)
    text = translate("downloads", "{files}, {size}. This computer has {free} free.")
    if not estimate.fits:
        text = translate("downloads", "{files}, {size}, but this computer has only {free} free. Make room first.")
    sizes = text.replace("{size}", size_text(estimate.left)).replace("{free}", size_text(estimate.free))
    return sizes.replace("{files}", files)


def place_text(*, is_here: bool) -> str:
    """Of a lesson: whether its files can be read offline."""
    return translate("downloads", "On this computer") if is_here else translate("downloads", "Not on this computer")


def title_text(course: str, lesson: str) -> str:
    """What a download is called; `course` is empty for one that this computer does not know any more."""
    if not course:
        return translate("downloads", "A course that is not yours any more")
    return f"{isolated(lesson)} · {isolated(course)}" if lesson else course


def away_text() -> str:
    """In place of a lesson's file."""
    return translate("downloads", "It is not on this computer. It can be opened when the academy can be reached.")


def _unwanted_text(download: Download) -> str:
    if download.here == download.files:
        return translate("downloads", "On this computer, until room is needed for other files")
    if count := download.here:
        return translate("downloads", "%Ln files can be read offline", "", count)
    return translate("downloads", "Its files can be read offline once they are downloaded")


def _done_text(download: Download) -> str:
    text = translate("downloads", "On this computer · {files}, {size}")
    return text.replace("{files}", _files_text(download.here)).replace("{size}", size_text(download.done))


def _files_text(count: int) -> str:
    return translate("downloads", "%Ln files", "", count)
