"""The `PeopleDesk` of the ports: finding people, opening conversations, who is in a group."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pharmat_desktop.domain.chat import ConversationId, NewConversation
from pharmat_desktop.domain.errors import UnexpectedAnswer
from pharmat_desktop.domain.people import Person, Role, UserId
from pharmat_desktop.remote.call import Call

MAX_FOUND = 50
"""People in one answer; the server's own limit."""


class SupabasePeopleDesk:
    """Made with the account's connection."""

    def __init__(self, call: Call) -> None:
        self._call = call

    async def search(self, text: str) -> Sequence[Person]:
        answer = await self._call("search_users", {"p_query": text, "p_limit": MAX_FOUND})
        if not isinstance(answer, list):
            raise UnexpectedAnswer("search_users: not a list")
        return [_person(one) for one in answer[:MAX_FOUND]]

    async def start(self, wish: NewConversation) -> ConversationId:
        arguments = {
            "p_id": wish.id,
            "p_kind": wish.kind.value,
            "p_people": list(wish.people),
            "p_subject": wish.subject,
        }
        answer = await self._call("start_conversation", arguments)
        if not isinstance(answer, str):
            raise UnexpectedAnswer("start_conversation: not an id")
        return ConversationId(answer)

    async def add(self, conversation_id: ConversationId, people: Sequence[UserId]) -> None:
        await self._call("add_members", {"p_conversation": conversation_id, "p_people": list(people)})

    async def remove(self, conversation_id: ConversationId, person: UserId) -> None:
        await self._call("remove_member", {"p_conversation": conversation_id, "p_person": person})

    async def rename(self, conversation_id: ConversationId, name: str) -> None:
        await self._call("rename_group", {"p_conversation": conversation_id, "p_name": name})

    async def leave(self, conversation_id: ConversationId) -> None:
        await self._call("leave_conversation", {"p_conversation": conversation_id})


def _person(answer: Any) -> Person:
    if not isinstance(answer, dict) or not isinstance(answer.get("id"), str):
        raise UnexpectedAnswer("search_users: not a person")
    names = (answer.get("first_name"), answer.get("last_name"))
    name = " ".join(part.strip() for part in names if isinstance(part, str) and part.strip())
    role = answer.get("role")
    return Person(UserId(answer["id"]), name, Role(role) if role in set(Role) else Role.STUDENT)
