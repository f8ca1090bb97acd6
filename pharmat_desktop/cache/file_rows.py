"""Files of drafts within a transaction of somebody else: they follow their messages. Runs on the worker thread."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, delete, select, update

from pharmat_desktop.cache.schema import draft_files, draft_messages
from pharmat_desktop.domain.chat import Attachment
from pharmat_desktop.domain.drafts import MessageDraft

_c = draft_files.c
_ATTACHMENT = (_c.path, _c.name, _c.size, _c.type, _c.width, _c.height)


class FileRows:
    """Owned by a writer, which opens and ends the transactions."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def adopt(self, draft: MessageDraft) -> None:
        """The files that lay beside the composer belong to the message from now on."""
        if paths := [file.path for file in draft.attachments]:
            adopted = update(draft_files).where(_c.path.in_(paths), _c.message_id.is_(None))
            self._connection.execute(adopted.values(message_id=draft.id))

    def of_messages(self, ids: Sequence[str]) -> dict[str, tuple[Attachment, ...]]:
        found: dict[str, tuple[Attachment, ...]] = {}
        query = select(_c.message_id, *_ATTACHMENT).where(_c.message_id.in_(ids)).order_by(_c.position)
        for message_id, *file in self._connection.execute(query):
            found[message_id] = (*found.get(message_id, ()), Attachment(*file))
        return found

    def unfinished_among(self, ids: Sequence[str]) -> set[str]:
        """Messages that wait for a file to be up."""
        query = select(_c.message_id).where(_c.message_id.in_(ids), _c.is_up == 0)
        return set(self._connection.scalars(query))

    def leave_with(self, ids: Sequence[str]) -> None:
        self._connection.execute(delete(draft_files).where(_c.message_id.in_(ids)))

    def begin_again(self, message_id: str) -> None:
        """As if nothing had been uploaded: what the academy has already, it says so."""
        again = {"is_up": 0, "upload_url": "", "attempts": 0, "next_attempt_at": None}
        self._connection.execute(update(draft_files).where(_c.message_id == message_id).values(again))

    def release(self, message_id: str) -> None:
        """A message whose files are all up waits no longer."""
        if not self.unfinished_among([message_id]):
            is_it = draft_messages.c.id == message_id
            self._connection.execute(update(draft_messages).where(is_it).values(next_attempt_at=None))
