"""What was paid for, in the app's language.

The academy writes it in English when the page to pay is made (`session_offer`, `package_offer` in its migrations),
and so it is kept. What is not of those forms, as a course's title, stays as it came.
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from pharmat_desktop.domain.payments import Payment, PaymentKind
from pharmat_desktop.ui.bidi import isolated, without_marks
from pharmat_desktop.ui.times import city_text

SESSION: Final = re.compile(
    r"Session with (?P<tutor>.+), (?P<time>[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}) \((?P<zone>[\w/+-]+)\)"
)
PACKAGE: Final = re.compile(r"(?P<title>.+): (?P<count>[0-9]{1,4}) × (?P<minutes>[0-9]{1,4}) min with (?P<tutor>.+)")
translate = QCoreApplication.translate


def bought_text(payment: Payment, *, is_for_tutor: bool = False) -> str:
    """In one line, to be painted; whoever taught it knows their own name."""
    if payment.kind is PaymentKind.SESSION:
        return _session_text(payment.description, is_for_tutor=is_for_tutor)
    if payment.kind is PaymentKind.PACKAGE:
        return _package_text(payment.description, is_for_tutor=is_for_tutor)
    return payment.description


def written_text(description: str) -> str:
    """The same of what the academy wrote, where no more is known of it; it may be spoken, too."""
    said = _session_text(description, is_for_tutor=False)
    return without_marks(said if said != description else _package_text(description, is_for_tutor=False))


def _session_text(description: str, *, is_for_tutor: bool) -> str:
    found = SESSION.fullmatch(description)
    time = _time_text(found["time"], found["zone"]) if found else ""
    if found is None or not time:
        return description
    if is_for_tutor:
        return translate("bought", "Session, {time}").format(time=time)
    tutor = isolated(found["tutor"])
    return translate("bought", "Session with {tutor}, {time}").format(tutor=tutor, time=isolated(time))


def _package_text(description: str, *, is_for_tutor: bool) -> str:
    found = PACKAGE.fullmatch(description)
    if found is None:
        return description
    number = QLocale().toString
    text = translate("bought", "{title}: {count} × {minutes} min with {tutor}")
    if is_for_tutor:
        text = translate("bought", "{title}: {count} × {minutes} min")
    values = {"count": number(int(found["count"])), "minutes": number(int(found["minutes"]))}
    return text.format(**values, title=isolated(found["title"]), tutor=isolated(found["tutor"]))


def _time_text(written: str, zone: str) -> str:
    """By the clock in which the session was agreed, which is named; empty for what is no time."""
    try:
        at = datetime.fromisoformat(written)
    except ValueError:
        return ""
    locale = QLocale()
    clock = locale.toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
    return f"{locale.toString(QDate(at.year, at.month, at.day), 'd MMM yyyy')}, {clock} ({city_text(zone)})"
