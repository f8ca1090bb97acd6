"""What the chat screen says: states, times and days of messages, in the language and the locale of the app."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from pharmat_desktop.domain.chat import (
    Attachment,
    Conversation,
    ConversationKind,
    Delivery,
    Message,
    Quote,
    Reaction,
    summary,
)
from pharmat_desktop.ui.errors import refusal_text
from pharmat_desktop.ui.file_refusals import size_text

translate = QCoreApplication.translate

NOTEWORTHY_WAIT = timedelta(minutes=2)
"""Between writing and sending; a writer's clock that is ahead says nothing about a wait."""


def local_time(message: Message) -> datetime:
    """When it was sent, or written while it waits, by this computer's wall clock."""
    return _local(message.sent_at or message.written_at)


@lru_cache(maxsize=2048)
def _local(moment: datetime) -> datetime:
    return moment.astimezone()


def clock_text(moment: datetime) -> str:
    """Hours and minutes as the locale writes them."""
    return _clock(moment.hour, moment.minute, QLocale().name())


@lru_cache(maxsize=2048)
def _clock(hour: int, minute: int, locale: str) -> str:
    return QLocale(locale).toString(QTime(hour, minute), QLocale.FormatType.ShortFormat)


def day_text(day: date, today: date) -> str:
    """Today, Yesterday, a weekday within the week, else a date; with the year when it is another one."""
    if day == today:
        return translate("chat", "Today")
    if day == today - timedelta(days=1):
        return translate("chat", "Yesterday")
    shown = QDate(day.year, day.month, day.day)
    if timedelta(0) < today - day < timedelta(days=7):
        return QLocale().toString(shown, "dddd")
    return QLocale().toString(shown, "d MMMM" if day.year == today.year else "d MMMM yyyy")


def moment_text(moment: datetime) -> str:
    """A full date and time, for tooltips and screen readers."""
    return f"{QLocale().toString(QDate(moment.year, moment.month, moment.day))}, {clock_text(moment)}"


def when_text(message: Message) -> str:
    """When it was sent; also when it was written, if it had to wait for the network."""
    sent = local_time(message)
    if message.sent_at is None or message.sent_at - message.written_at <= NOTEWORTHY_WAIT:
        return moment_text(sent)
    written = _local(message.written_at)
    at = clock_text(sent) if sent.date() == written.date() else moment_text(sent)
    text = translate("chat", "Written {written}, sent {sent}")
    return text.replace("{written}", moment_text(written)).replace("{sent}", at)


def list_time_text(moment: datetime, today: date) -> str:
    """The time of the last message as the list shows it: a clock today, a weekday this week, else a short date."""
    day = moment.date()
    if day == today:
        return clock_text(moment)
    shown = QDate(day.year, day.month, day.day)
    if timedelta(0) < today - day < timedelta(days=7):
        return QLocale().toString(shown, "ddd")
    return QLocale().toString(shown, "d MMM" if day.year == today.year else "d MMM yyyy")


def delivery_text(delivery: Delivery) -> str:
    return {
        Delivery.WAITING: translate("chat", "Waiting to be sent"),
        Delivery.SENDING: translate("chat", "Being sent"),
        Delivery.UNKNOWN: translate("chat", "Checking whether it arrived"),
        Delivery.SENT: translate("chat", "Sent"),
        Delivery.READ: translate("chat", "Read"),
        Delivery.NEEDS_ATTENTION: translate("chat", "Not sent"),
    }[delivery]


def problem_text(message: Message) -> str:
    """Why a message was not sent."""
    if not message.problem:
        return translate("chat", "Not sent.")
    return translate("chat", "Not sent. {reason}").replace("{reason}", refusal_text(message.problem))


def body_text(message: Message) -> str:
    return translate("chat", "Message deleted") if message.is_deleted else message.body


def meta_text(message: Message) -> str:
    """What stands beside the ticks: the time, and whether the message was edited."""
    clock = clock_text(local_time(message))
    return (
        translate("chat", "edited {time}").replace("{time}", clock)
        if message.is_edited and not message.is_deleted
        else clock
    )


def spoken(message: Message) -> str:
    """Everything that the row shows, for assistive technology: sender, text, time, state."""
    if message.is_missing:
        return translate("chat", "An older message that is not on this computer yet")
    sender = translate("chat", "You") if message.is_own else message.sender_name
    parts = [sender, *filter(None, (body_text(message),)), *map(file_text, message.attachments), when_text(message)]
    if message.forwarded_from is not None:
        parts.insert(1, forwarded_text(message))
    if message.reply_to is not None:
        answered = f"{quote_name(message.reply_to)}: {quote_text(message.reply_to)}"
        parts.append(translate("chat", "answers {message}").replace("{message}", answered))
    parts.extend(map(reaction_text, message.reactions))
    if message.mentions_me:
        parts.append(translate("chat", "you are mentioned"))
    if message.is_edited and not message.is_deleted:
        parts.append(translate("chat", "edited"))
    if message.delivery is Delivery.NEEDS_ATTENTION:
        parts.append(problem_text(message))
    elif message.is_own:
        parts.append(delivery_text(message.delivery))
    return ", ".join(parts)


def file_text(file: Attachment) -> str:
    """What is attached, for screen readers."""
    text = translate("chat", "Picture {name}, {size}") if file.is_picture else translate("chat", "File {name}, {size}")
    return text.replace("{name}", file.name).replace("{size}", size_text(file.size))


def forwarded_text(message: Message) -> str:
    """Whose words a forwarded message are."""
    if not message.forwarded_from:
        return translate("chat", "Forwarded")
    return translate("chat", "Forwarded from {name}").replace("{name}", message.forwarded_from)


def forwarded_preview(message: Message) -> str:
    """What is about to be forwarded, on one line."""
    author = message.sender_name if message.forwarded_from is None else message.forwarded_from
    first = message.attachments[0].name if message.attachments else ""
    text = summary(" ".join(message.body.split()), first)
    return f"{author}: {text}" if author else text


def quote_name(quote: Quote) -> str:
    if quote.is_away:
        return translate("chat", "Older message")
    return translate("chat", "You") if quote.is_own else quote.sender_name


def quote_text(quote: Quote) -> str:
    """What was answered, on one line."""
    if quote.is_away:
        return translate("chat", "Click to show it")
    return summary(quote.text, quote.file_name) or translate("chat", "Message deleted")


def reaction_text(reaction: Reaction) -> str:
    """Who set a reaction, for tooltips and screen readers."""
    you = (translate("chat", "You"),) if reaction.is_own else ()
    return f"{reaction.emoji} {', '.join((*reaction.others, *you))}"


def quoted(message: Message) -> str:
    """A message among others on the clipboard."""
    return f"{message.sender_name}, {moment_text(local_time(message))}\n{message.body}"


def titled(conversation: Conversation) -> Conversation:
    """With words for a conversation that has no name of its own."""
    if conversation.title or conversation.kind is not ConversationKind.SUPPORT:
        return conversation
    return replace(conversation, title=translate("chat", "The academy"))


def unread_line_text() -> str:
    return translate("chat", "Unread messages")


def too_late_text() -> str:
    """Why something could not be done with a message that waited a moment ago."""
    return translate("chat", "That message does not wait here any more: it may have been sent after all.")
