"""The language of the academy's mails follows the language of the app."""

from __future__ import annotations

import logging

from pharmat_desktop.account import AccountScope
from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.settings import MAIL_LANGUAGE
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.language import LanguageController

_log = logging.getLogger(__name__)


class MailLanguage:
    """Tells the academy once it is reached, and after each change; what could not be told is told another time.

    Owned by `SignedIn`; `close` ends its subscriptions.
    """

    def __init__(self, scope: AccountScope, language: LanguageController, tasks: TaskScope) -> None:
        self._scope = scope
        self._language = language
        self._tasks = tasks
        self._tried = ""
        """What was tried since the academy has been reached."""
        self._unsubscribe = scope.connection.subscribe(self._heard)
        language.language_changed.connect(self._changed)

    def close(self) -> None:
        self._unsubscribe()
        self._language.language_changed.disconnect(self._changed)

    def _changed(self) -> None:
        self._heard(self._scope.connection.status)

    def _heard(self, status: ConnectionStatus) -> None:
        language = self._language.language
        if not status.is_online:
            self._tried = ""
        elif self._tried != language:
            self._tried = language
            self._tasks.spawn(self._tell(language), name="language of mails")

    async def _tell(self, language: str) -> None:
        try:
            if self._scope.settings.get(MAIL_LANGUAGE) != language:
                await self._scope.own.change_language(language)
                await self._scope.settings.put(MAIL_LANGUAGE, language)
        except PharmatError as error:
            _log.info("the academy does not know the language of the app yet: %s", type(error).__name__)
