"""What the Today screen says."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from pharmat_desktop.domain.chat import Conversation
from pharmat_desktop.domain.drafts import WishKind
from pharmat_desktop.domain.overview import Unsent
from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.times import day_text

translate = QCoreApplication.translate

EVENING, NOON, MORNING = 18, 12, 5
"""Hours from which one says so."""
TITLES = frozenset({"dr", "prof", "mr", "ms", "mrs", "د", "أ"})


def greeting(name: str, now: datetime) -> str:
    """By the hour of the wall clock, with the first name out of a full one, which may be empty."""
    name = next((word for word in name.split() if word.rstrip(".").lower() not in TITLES), "")
    if now.hour >= EVENING or now.hour < MORNING:
        words, named = translate("today", "Good evening"), translate("today", "Good evening, {name}")
    elif now.hour >= NOON:
        words, named = translate("today", "Good afternoon"), translate("today", "Good afternoon, {name}")
    else:
        words, named = translate("today", "Good morning"), translate("today", "Good morning, {name}")
    return named.replace("{name}", name) if name else words


def date_text(now: datetime) -> str:
    """Weekday, day and month."""
    return day_text(now.date())


def unread_text(count: int) -> str:
    return translate("today", "%Ln unread messages", "", count)


def unread_preview(item: Conversation) -> str:
    """The last message on one line, with its sender's name in a group."""
    preview = isolated(item.summary) if item.summary else translate("today", "Message deleted")
    return f"{item.preview_sender}: {preview}" if item.preview_sender else preview


def conversation_text(item: Conversation) -> str:
    """Its title, also of a support conversation without a subject."""
    return item.title or translate("today", "The academy")


def spoken_unread(item: Conversation) -> str:
    count = item.unread
    return ", ".join((conversation_text(item), translate("today", "%Ln unread messages", "", count), item.summary))


def spoken_step(title: str, about: str, *, is_done: bool) -> str:
    state = translate("today", "done") if is_done else about
    return f"{title}, {state}"


def done_text(done: int, total: int) -> str:
    text = translate("today", "{done} of {total} done")
    return text.format(done=QLocale().toString(done), total=QLocale().toString(total))


def progress_text(percent: int) -> str:
    return translate("today", "{n} % done").format(n=QLocale().toString(percent))


def unsent_title(one: Unsent) -> str:
    """Where it was going, or what it is."""
    if one.wish is not None:
        named, plain = _wish_words(one.wish)
        return named.replace("{name}", one.conversation) if one.conversation else plain
    title = one.conversation or translate("today", "A conversation that you can no longer see")
    return translate("today", "Scheduled: {name}").replace("{name}", title) if one.is_scheduled else title


def _wish_words(wish: WishKind) -> tuple[str, str]:
    """With a name, and without one."""
    named = {
        WishKind.FEEDBACK: translate("today", "Feedback for {name}"),
        WishKind.TIME_REQUEST: translate("today", "Time with {name}"),
        WishKind.COURSE_REVIEW: translate("today", "Review of {name}"),
        WishKind.PROGRESS: translate("today", "Your progress in {name}"),
        WishKind.LESSON_MARK: translate("today", "Your mark in {name}"),
        WishKind.TUTOR_NOTE: translate("today", "Your note on {name}"),
        WishKind.QUIZ: translate("today", "Your answers to {name}"),
        WishKind.CARD: translate("today", "Your card on {name}"),
        WishKind.REVIEW: translate("today", "Your review of {name}"),
        WishKind.LIKE: translate("today", "That you like {name}"),
        WishKind.KEEP: translate("today", "That you keep {name}"),
    }
    plain = {
        WishKind.FEEDBACK: translate("today", "Feedback"),
        WishKind.TIME_REQUEST: translate("today", "A time that you asked for"),
        WishKind.COURSE_REVIEW: translate("today", "The review of a course"),
        WishKind.PROGRESS: translate("today", "Your progress in a lesson"),
        WishKind.LESSON_MARK: translate("today", "Your mark in a lesson"),
        WishKind.TUTOR_NOTE: translate("today", "Your note on a student"),
        WishKind.QUIZ: translate("today", "Your answers to a quiz"),
        WishKind.CARD: translate("today", "A card of yours"),
        WishKind.REVIEW: translate("today", "A card that you reviewed"),
        WishKind.LIKE: translate("today", "That you like an article"),
        WishKind.KEEP: translate("today", "That you keep an article"),
    }
    return named[wish], plain[wish]
