"""The `PeopleReader` over SQLite: people of the mirror, and who is in a conversation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pharmat_desktop.cache.read_connection import ReadConnection
from pharmat_desktop.cache.values import full_name, member_of
from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.people import Member, Person, Role, UserId

_OTHERS = "SELECT id, first_name, last_name, role FROM users WHERE id <> ? AND first_name IS NOT NULL"
_PICTURES = "SELECT id, avatar_path FROM users WHERE avatar_path <> ''"
_OWN_ROLE = "SELECT role FROM users WHERE id = ?"
_SUBJECT = "SELECT subject FROM conversations WHERE id = ?"
_MEMBERS = """
SELECT m.user_id, u.first_name, u.last_name, u.role, m.role, m.last_read_seq
FROM conversation_members m
JOIN conversations c ON c.id = m.conversation_id
LEFT JOIN users u ON u.id = m.user_id
WHERE m.conversation_id = ?
"""


class SqlitePeopleReader:
    """Each call raises LocalStorageError when the file cannot be read."""

    def __init__(self, connection: ReadConnection, user_id: UserId) -> None:
        self._connection = connection
        self._user_id = user_id

    def others(self) -> Sequence[Person]:
        rows = self._connection.rows(_OTHERS, (self._user_id,))
        people = [
            Person(UserId(key), full_name(first, last), member_of(Role, role, Role.STUDENT))
            for key, first, last, role in rows
        ]
        return sorted(people, key=lambda person: (person.name.casefold(), person.id))

    def pictures(self) -> Mapping[UserId, str]:
        return {UserId(key): path for key, path in self._connection.rows(_PICTURES)}

    def own_role(self) -> Role | None:
        row = self._connection.row(_OWN_ROLE, (self._user_id,))
        return None if row is None else member_of(Role, row[0], Role.STUDENT)

    def members(self, conversation_id: ConversationId) -> Sequence[Member]:
        members = [
            Member(
                UserId(key),
                full_name(first, last),
                member_of(Role, role or "", Role.STUDENT),
                is_owner=standing == "owner",
                is_own=key == self._user_id,
                last_read_seq=read,
            )
            for key, first, last, role, standing, read in self._connection.rows(_MEMBERS, (conversation_id,))
        ]
        return sorted(members, key=lambda member: (member.name.casefold(), member.id))

    def subject(self, conversation_id: ConversationId) -> str:
        row = self._connection.row(_SUBJECT, (conversation_id,))
        return "" if row is None else row[0] or ""
