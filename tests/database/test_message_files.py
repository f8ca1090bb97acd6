"""send_messages with files: only what its sender has uploaded into the conversation's folder, described by Storage."""

from __future__ import annotations

import json
from fnmatch import fnmatch
from typing import Any
from uuid import UUID, uuid4

import pytest

from pharmat_desktop.domain.files import MAX_SIZE, TYPES
from tests.database.academy import Academy, Person, draft
from tests.database.mirror import Mirror


async def pair(academy: Academy) -> tuple[Person, Person, UUID]:
    """Two people in a conversation."""
    sam, amal = await academy.person("sam"), await academy.person("amal", "tutor")
    return sam, amal, await academy.conversation(sam, amal)


async def uploaded(academy: Academy, owner: Person, folder: UUID, kind: str = "image/png", size: int = 7) -> str:
    """A file as Storage stores one; its path."""
    path = f"{folder}/{uuid4()}"
    await academy.sql.execute(
        "insert into storage.objects (bucket_id, name, owner_id, metadata) values ('message-attachments', $1, $2, $3)",
        *(path, str(owner.id), json.dumps({"size": size, "mimetype": kind})),
    )
    return path


def file(path: str, name: str = "photo.png", **more: Any) -> dict[str, Any]:
    """One file as the client describes it."""
    return {"path": path, "name": name, "size": 1, "type": "text/html", **more}


def row_of(answer: dict[str, Any]) -> dict[str, Any]:
    return dict(zip(Mirror.columns_of("messages"), answer["row"], strict=True))


async def test_a_message_has_its_files_with_or_without_a_text(academy: Academy) -> None:
    """Size and type are those that Storage measured, pixels those that the sender says; nothing else is kept."""
    async with academy:
        sam, amal, chat = await pair(academy)
        picture = await uploaded(academy, sam, chat)
        paper = await uploaded(academy, sam, chat, "application/pdf", 1000)
        answers = await sam.send_items(
            [
                draft(chat, "", attachments=[file(picture, width=40, height=30, secret="x")]),
                draft(chat, "look", attachments=[file(picture), file(paper, "paper ✓.pdf")]),
                draft(chat, "no file", attachments=[]),
            ]
        )
        rows = [row_of(answer) for answer in answers]
        assert rows[0]["attachments"] == [
            {"path": picture, "name": "photo.png", "size": 7, "type": "image/png", "width": 40, "height": 30}
        ]
        assert [(row["kind"], row["body"], len(row["attachments"])) for row in rows] == [
            ("image", "", 1),
            ("file", "look", 2),
            ("text", "no file", 0),
        ]
        assert (rows[1]["attachments"][1]["name"], rows[1]["attachments"][1]["size"]) == ("paper ✓.pdf", 1000)
        await amal.sync()
        await amal.assert_mirror_is_exact()
        await amal.assert_digest_agrees()


async def test_only_ones_own_files_that_are_there_can_be_sent(academy: Academy) -> None:
    """Somebody else's, one that never came, one of another conversation: refused one by one; the rest goes."""
    async with academy:
        sam, amal, chat = await pair(academy)
        other = await academy.conversation(sam, amal)
        mine, theirs = await uploaded(academy, sam, chat), await uploaded(academy, amal, chat)
        elsewhere = await uploaded(academy, sam, other)
        sent = [
            ("missing_file", [file(theirs)]),
            ("missing_file", [file(mine), file(f"{chat}/{uuid4()}")]),
            ("invalid_attachments", [file(elsewhere)]),
            (None, [file(mine)]),
        ]
        answers = await sam.send_items([draft(chat, "x", attachments=files) for _, files in sent])
        assert [answer.get("code") for answer in answers] == [code for code, _ in sent]
        assert all(answer["message"].endswith(".") for answer in answers[:-1])


@pytest.mark.parametrize(
    "said",
    [
        {"path": "{chat}/../{chat}/a"},
        {"path": "{chat}/a/b"},
        {"path": "{chat}/.."},
        {"path": "{chat}/"},
        {"path": "a"},
        {"path": None},
        {"name": "../../evil"},
        {"name": "a\\b"},
        {"name": "a\nb"},
        {"name": " "},
        {"name": ""},
        {"name": 7},
        {"name": "x" * 201},
        {"width": 0},
        {"height": -1},
        {"width": 1.5},
        {"width": 10**7},
    ],
)
async def test_a_file_that_is_oddly_described_is_refused(academy: Academy, said: dict[str, Any]) -> None:
    async with academy:
        sam, _, chat = await pair(academy)
        good = file(await uploaded(academy, sam, chat))
        bad = {key: value.format(chat=chat) if key == "path" and value else value for key, value in said.items()}
        for files in ([{**good, **bad}], [good, {**good, **bad}]):
            [answer] = await sam.send_items([draft(chat, "x", attachments=files)])
            assert answer["code"] == "invalid_attachments"


async def test_what_is_no_list_of_ten_files_is_refused(academy: Academy) -> None:
    async with academy:
        sam, _, chat = await pair(academy)
        one = file(await uploaded(academy, sam, chat))
        wholes: list[Any] = [{}, "x", 7, [7], [[]], [None], [one] * 11]
        answers = await sam.send_items([draft(chat, "x", attachments=files) for files in wholes])
        assert {answer["code"] for answer in answers} == {"invalid_attachments"}
        [answer] = await sam.send_items([draft(chat, "x", attachments=[one] * 10)])
        assert answer["status"] == "ok"


async def test_sent_again_it_is_there_even_if_its_file_is_gone(academy: Academy) -> None:
    async with academy:
        sam, _, chat = await pair(academy)
        item = draft(chat, "", attachments=[file(await uploaded(academy, sam, chat))])
        [first] = await sam.send_items([item])
        superuser = await academy.superuser()
        await superuser.execute("delete from storage.objects where owner_id = $1", str(sam.id))
        [again] = await sam.send_items([item])
        assert again["row"] == first["row"]


async def test_a_deleted_message_has_no_files_and_an_edited_one_keeps_them(academy: Academy) -> None:
    """The text beside a file may become empty; that of a message without one may not."""
    async with academy:
        sam, _, chat = await pair(academy)
        item = draft(chat, "look", attachments=[file(await uploaded(academy, sam, chat))])
        [sent] = await sam.send_items([item])
        edited = json.loads(await sam.db.fetchval("select edit_message($1, '')", UUID(item["id"])))
        assert row_of({"row": edited})["attachments"] == row_of(sent)["attachments"]
        deleted = json.loads(await sam.db.fetchval("select delete_message($1)", UUID(item["id"])))
        assert row_of({"row": deleted})["attachments"] == []


async def test_the_app_says_beforehand_what_the_bucket_takes(academy: Academy) -> None:
    """The same size, and no type that the bucket would refuse."""
    async with academy:
        query = "select file_size_limit, allowed_mime_types from storage.buckets where id = 'message-attachments'"
        limit, types = await academy.sql.fetchrow(query)
        assert limit == MAX_SIZE
        assert not [kind for kind in TYPES.values() if not any(fnmatch(kind, taken) for taken in types)]
