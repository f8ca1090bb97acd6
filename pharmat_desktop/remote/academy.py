"""The server's data as typed calls: pull, send, look up, mark read. supabase-py carries them, `wire` checks them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from pharmat_desktop.domain.chat import Attachment, ConversationId, MessageId
from pharmat_desktop.domain.drafts import (
    Change,
    ChangeKind,
    MemberChange,
    MemberSetting,
    MessageChange,
    MessageDraft,
    ScheduledChange,
    Wish,
)
from pharmat_desktop.domain.errors import PharmatError, UnexpectedAnswer
from pharmat_desktop.domain.ports import MESSAGE_COLUMNS
from pharmat_desktop.domain.pull import Digest, LiveRows, NotSent, PulledPage, Rows, Sent
from pharmat_desktop.remote.scheduled import scheduled_call, scheduled_from
from pharmat_desktop.remote.token_keeper import TokenKeeper
from pharmat_desktop.remote.wire import (
    digests_from,
    messages_from,
    outcomes_from,
    page_from,
    paths_from,
    stored_row_from,
)
from pharmat_desktop.remote.wishes import call_of, rows_of

if TYPE_CHECKING:
    from postgrest import AsyncPostgrestClient

    from pharmat_desktop.remote.client import SupabaseClient

_log = logging.getLogger(__name__)

MAX_BATCH = 200
"""Messages that the server takes in one call."""
MAX_HISTORY = 200
"""Messages of one page of history."""
MAX_IDS = 100
"""Ids in one address: longer ones are cut or refused on the way."""


class _Query(Protocol):
    """What supabase-py's builders have in common."""

    async def execute(self) -> Any: ...


class SupabaseAcademy:
    """The `Academy` of the ports. Calls carry the newest token; an expired one is renewed and the call repeated."""

    def __init__(self, client: SupabaseClient, session: TokenKeeper) -> None:
        self._client = client
        self._session = session

    async def pull(self, cursor: str | None, page_size: int, history: int | None = None) -> PulledPage:
        arguments: dict[Any, Any] = {"p_cursor": cursor, "p_page_size": page_size, "p_keep": history}
        page = page_from(await self._ask(lambda data: data.rpc("sync_pull", arguments)))
        if page.has_more and page.cursor == cursor:
            raise UnexpectedAnswer("a pull that does not move")
        return page

    async def send_messages(self, drafts: Sequence[MessageDraft]) -> Sequence[Sent | NotSent]:
        if not 0 < len(drafts) <= MAX_BATCH:
            raise ValueError(f"1 to {MAX_BATCH} messages at once, not {len(drafts)}")
        arguments: dict[Any, Any] = {"p_messages": [_message(draft) for draft in drafts]}
        return outcomes_from(await self._ask(lambda data: data.rpc("send_messages", arguments)), drafts)

    async def find_messages(self, ids: Sequence[MessageId]) -> Rows:
        if len(ids) > MAX_IDS:
            raise ValueError(f"at most {MAX_IDS} ids at once, not {len(ids)}")
        columns = ",".join(MESSAGE_COLUMNS)
        return messages_from(await self._ask(lambda data: data.table("messages").select(columns).in_("id", ids)))

    async def messages_between(self, conversation_id: ConversationId, first: int, last: int) -> Rows:
        if not 0 <= last - first < MAX_HISTORY:
            raise ValueError(f"1 to {MAX_HISTORY} messages at once, not {first} to {last}")
        columns = ",".join(MESSAGE_COLUMNS)
        answer = await self._ask(
            lambda data: (
                data.table("messages")
                .select(columns)
                .eq("conversation_id", conversation_id)
                .gte("seq", first)
                .lte("seq", last)
                .order("seq")
            )
        )
        return messages_from(answer)

    async def apply(self, change: Change) -> LiveRows:
        if isinstance(change, Wish):
            return rows_of(change, await self.call(*call_of(change)))
        if isinstance(change, ScheduledChange):
            return scheduled_from(await self.call(*scheduled_call(change)))
        call = _member_call(change) if isinstance(change, MemberChange) else _message_call(change)
        files = await self._files_of(change)
        stored = stored_row_from(call.table, await self._ask(lambda data: data.rpc(call.function, call.arguments)))
        if files:
            await self._remove_files(files)
        return stored

    async def _files_of(self, change: Change) -> Sequence[str]:
        """Paths of what a deletion takes along: afterwards the message knows them no more."""
        if not isinstance(change, MessageChange) or change.kind is not ChangeKind.DELETION:
            return ()
        found = await self._ask(lambda data: data.table("messages").select("attachments").eq("id", change.message_id))
        return paths_from(found)

    async def _remove_files(self, paths: Sequence[str]) -> None:
        """The message is deleted whatever becomes of this; what stays is shown by no message."""
        from pharmat_desktop.remote.files import SupabaseFiles

        try:
            await SupabaseFiles(self._client, self._session).remove(paths)
        except PharmatError as error:
            _log.info("files of a deleted message stay: %s", type(error).__name__)

    async def mark_read(self, conversation_id: ConversationId, seq: int) -> None:
        arguments: dict[Any, Any] = {"p_conversation": conversation_id, "p_seq": seq}
        if not isinstance(await self._ask(lambda data: data.rpc("mark_read", arguments)), int):
            raise UnexpectedAnswer("mark_read: not a number")

    async def call(self, function: str, arguments: dict[Any, Any]) -> Any:
        """What a function of the academy answers, unchecked."""
        return await self._ask(lambda data: data.rpc(function, arguments))

    async def select(self, table: str, columns: Sequence[str], ids: Sequence[str]) -> Any:
        """These rows of a table or view as the person may see them, as objects, unchecked; at most `MAX_IDS`."""
        if len(ids) > MAX_IDS:
            raise ValueError(f"at most {MAX_IDS} ids at once, not {len(ids)}")
        return await self._ask(lambda data: data.table(table).select(",".join(columns)).in_("id", ids))

    async def digest(
        self, columns: Mapping[str, Sequence[str]], floors: Mapping[str, int] | None = None
    ) -> Mapping[str, Digest]:
        tables = {name: list(names) for name, names in columns.items()}
        arguments: dict[Any, Any] = {"p_tables": tables, "p_floors": dict(floors or {})}
        return digests_from(await self._ask(lambda data: data.rpc("sync_digest", arguments)), columns)

    async def _ask(self, query: Callable[[AsyncPostgrestClient], _Query]) -> Any:
        """The builder is made at the time of the call, because it keeps the token that it was made with."""
        return await self._session.with_token(lambda token: self._answer(query, token))

    async def _answer(self, query: Callable[[AsyncPostgrestClient], _Query], token: str) -> Any:
        from postgrest import APIError

        try:
            return (await query(self._client.data(token)).execute()).data
        except (APIError, ValueError, RecursionError) as error:  # pydantic's errors hold the body: not chained
            raise UnexpectedAnswer(f"data: {type(error).__name__}") from None


class _Call(NamedTuple):
    """A function of the academy that makes a change, and the table whose row it answers with."""

    function: str
    table: str
    arguments: dict[Any, Any]


def _message_call(change: MessageChange) -> _Call:
    about = {"p_message": change.message_id}
    if change.kind is ChangeKind.REACTION:
        return _Call("set_reaction", "message_reactions", {**about, "p_emoji": change.emoji, "p_on": change.is_on})
    if change.kind is ChangeKind.EDIT:
        return _Call("edit_message", "messages", {**about, "p_body": change.body})
    return _Call("delete_message", "messages", about)


def _member_call(change: MemberChange) -> _Call:
    is_muting = change.setting is MemberSetting.MUTED
    value = {"muted_until": change.body or None} if is_muting else {change.setting.value: bool(change.body)}
    arguments = {"p_conversation": change.conversation_id, "p_settings": value}
    return _Call("set_member_settings", "conversation_members", arguments)


def _message(draft: MessageDraft) -> dict[str, Any]:
    return {
        "id": draft.id,
        "conversation_id": draft.conversation_id,
        "kind": "text",
        "body": draft.body,
        "reply_to": draft.reply_to,
        "forward_of": draft.forward_of,
        "written_at": draft.written_at.isoformat(),
        "attachments": [_attachment(file) for file in draft.attachments],
    }


def _attachment(file: Attachment) -> dict[str, Any]:
    """Size and type are what the academy's store says."""
    pixels = {"width": file.width, "height": file.height} if file.width and file.height else {}
    return {"path": file.path, "name": file.name, **pixels}
