"""What accompanies the chat screen once the window is painted, from presence to what is scheduled."""

from __future__ import annotations

from pharmat_desktop.account import AccountScope
from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.chat.company import CompanyKeeper
from pharmat_desktop.ui.chat.file_keeper import FileKeeper
from pharmat_desktop.ui.chat.history import HistoryKeeper
from pharmat_desktop.ui.chat.last_seen import LastSeenKeeper
from pharmat_desktop.ui.chat.later.keeper import LaterKeeper
from pharmat_desktop.ui.chat.mention_jump import MentionJump
from pharmat_desktop.ui.chat.mention_keeper import MentionKeeper
from pharmat_desktop.ui.chat.view import ChatScreen
from pharmat_desktop.ui.faces import FaceKeeper


class ChatKeepers:
    """Owned by the screens. Imported after the first paint."""

    def __init__(self, scope: AccountScope, tasks: TaskScope, screen: ChatScreen) -> None:
        members = scope.people.members
        self._faces = FaceKeeper(scope.faces, tasks, screen)
        self._seen = LastSeenKeeper(scope.last_seen, members, tasks, screen)
        self.later = LaterKeeper(scope.scheduling, tasks, screen)
        self._keepers = (
            CompanyKeeper(scope.presence, members, tasks, screen),
            HistoryKeeper(scope.history, tasks, screen),
            FileKeeper(scope.files, tasks, screen),
            MentionKeeper(members, screen),
            MentionJump(scope.chat, screen),
            self.later,
            self._faces,
            self._seen,
        )
        self._is_online = False
        self._unsubscribe = scope.connection.subscribe(self._set_connection)
        self._set_connection(scope.connection.status)

    def close(self) -> None:
        """Follow nothing any more."""
        self._unsubscribe()
        for keeper in self._keepers:
            keeper.close()

    def _set_connection(self, status: ConnectionStatus) -> None:
        was_online, self._is_online = self._is_online, status.is_online
        if self._is_online and not was_online:
            self._faces.retry()
            self._seen.look()
