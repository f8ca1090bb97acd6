"""Which arrivals are worth a desktop notification: never one that is being read, and never a storm.

::

    commit ──► gather a moment ──► still syncing? wait ──► what is newer than the marks
                                                              │
                      one conversation: its message ◄─────────┴─────────► several: one digest

What was there when the watch began is no news; what a long absence brought is one notice.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime

from pharmat_desktop.domain.changes import Changes, Topic, TopicKind, concerns
from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.overview import News, Notice, PlaceKind
from pharmat_desktop.domain.settings import NOTIFY, NOTIFY_MENTIONS, NOTIFY_TEXT, QUIET, QUIET_FROM, QUIET_TO
from pharmat_desktop.services.overview import OverviewService
from pharmat_desktop.services.settings import SettingsService

GATHER = 0.6
"""Seconds in which arrivals become one notice."""
_CONVERSATIONS = Topic(TopicKind.CONVERSATIONS)
_TALKS = (PlaceKind.PERSON, PlaceKind.CONVERSATION)


class NewsWatch:
    """Lives while the account is signed in, on the loop; `close` ends it."""

    def __init__(
        self,
        overview: OverviewService,
        settings: SettingsService,
        local_time: Callable[[], datetime],
        *,
        is_in_sight: Callable[[ConversationId], bool],
        notify: Callable[[Notice], object],
        is_busy: Callable[[], bool] = lambda: False,
    ) -> None:
        """`local_time` is this computer's wall clock, for the quiet hours.

        While the person `is_busy`, as in a session, nothing pops up; after `look_again` one notice tells of all of it.
        """
        self._overview = overview
        self._settings = settings
        self._local_time = local_time
        self._is_in_sight = is_in_sight
        self._notify = notify
        self._is_busy = is_busy
        self._is_syncing = False
        self._is_first_sync = self._is_empty()
        self._later: asyncio.TimerHandle | None = None
        self._marks: dict[ConversationId, int] = {}
        self._fresh()
        self._unsubscribe = overview.subscribe(self._on_changes)

    def set_connection(self, status: ConnectionStatus) -> None:
        """While a pull runs nothing is told: afterwards all of it is."""
        self._is_first_sync = self._is_first_sync or status.progress is not None
        self._is_syncing = status.is_syncing
        if not status.is_syncing:
            self._look_soon()

    def look_again(self) -> None:
        """The person is not busy any more."""
        self._look_soon()

    def close(self) -> None:
        self._unsubscribe()
        if self._later is not None:
            self._later.cancel()

    def _on_changes(self, changes: Changes) -> None:
        if concerns(changes, _CONVERSATIONS):
            self._look_soon()

    def _look_soon(self) -> None:
        if self._later is None:
            self._later = asyncio.get_running_loop().call_later(GATHER, self._look)

    def _look(self) -> None:
        self._later = None
        if self._is_syncing or self._is_busy():
            return
        fresh = self._fresh()
        was_first, self._is_first_sync = self._is_first_sync, False
        hears_mentions = self._settings.get(NOTIFY_MENTIONS)
        heard = [(news, count) for news, count in fresh if hears_mentions or not news.is_muted]
        unseen = [(news, count) for news, count in heard if not self._is_in_sight(news.conversation_id)]
        if unseen and not was_first and is_wanted(self._settings, self._local_time()):
            news = tuple(news for news, _ in unseen)
            hides_text = not self._settings.get(NOTIFY_TEXT)
            self._notify(Notice(news, sum(count for _, count in unseen), hides_text))

    def _fresh(self) -> Sequence[tuple[News, int]]:
        """Conversations with something newer than their mark, and how much; the marks follow."""
        try:
            all_news = self._overview.news()
        except LocalStorageError:
            return ()  # closing, or trouble that the screens tell of
        fresh = []
        for news in all_news:
            mark = self._marks.get(news.conversation_id, 0)
            if news.seq > mark:
                self._marks[news.conversation_id] = news.seq
                fresh.append((news, min(news.unread, news.seq - mark)))
        return fresh

    def _is_empty(self) -> bool:
        """Whether the account has just come to this computer: years of messages are no news."""
        try:
            return not any(place.kind in _TALKS for place in self._overview.places())
        except LocalStorageError:
            return True


def is_wanted(settings: SettingsService, now: datetime) -> bool:
    """Whether the person wants to be told of anything; `now` is this computer's wall clock, for the quiet hours."""
    minute = now.hour * 60 + now.minute
    is_quiet = settings.get(QUIET) and is_within(minute, settings.get(QUIET_FROM), settings.get(QUIET_TO))
    return settings.get(NOTIFY) and not is_quiet


def is_within(minute: int, start: int, end: int) -> bool:
    """Whether a minute of the day lies in a span that may reach over midnight; equal ends are no span."""
    return start <= minute < end if start <= end else minute >= start or minute < end
