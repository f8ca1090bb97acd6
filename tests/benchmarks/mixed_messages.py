"""Messages as a busy conversation has them: of one to a thousand words, in two directions, changed and answered."""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import Any

from pharmat_desktop.domain.pull import Row, Rows
from tests.support.example_data import CHAT, ME, TUTOR, at, message, message_id, rows

REACTION_COLUMNS = ("message_id", "user_id", "emoji", "conversation_id", "created_at", "deleted_at")
_LATIN = (
    "pharmacology kinetics half-life dose we can meet tomorrow please read chapter four before session the assignment "
    "is due friday thanks receptor agonist clearance volume of distribution could you check my answer enzyme inhibitor"
)
_ARABIC = "مرحبا هل يمكننا تغيير موعد الجلسة غدا من فضلك شكرا جزيلا الدرس القادم عن الجرعات"
LATIN, ARABIC = _LATIN.split(), _ARABIC.split()
CALLS = ("@Sara Haddad", "@Omar Haddad")
LENGTHS = (1, 2, 3, 5, 8, 8, 12, 12, 20, 40, 80)
MARKED = (
    "**Loading dose**: _once_, then `15 mg/kg`\n- check the weight\n- check the kidneys\nhttps://example.org/dosing?id=7",
    "```\nC = D / V\nt = 0.693 V / CL\n```\nSee _chapter four_, **please**.",
)


def mixed(seqs: range, conversation: str = CHAT) -> Rows:
    """Every ninth in Arabic, some marked up, answers, edits, deletions, pictures, names; one in 500 very long."""
    return rows("messages", *(_message(seq, conversation) for seq in seqs))


def reactions(seqs: range, conversation: str = CHAT) -> Rows:
    """Under one message in eight, up to four."""
    return Rows(REACTION_COLUMNS, [reaction for seq in seqs for reaction in _reactions(seq, conversation)])


def _reactions(seq: int, conversation: str) -> list[Row]:
    draw = random.Random(seq)
    emoji = ("👍", "🎉", "❤️", "🙏")[: draw.choice((0, 0, 0, 0, 0, 0, 1, 4))]
    return [
        (message_id(seq, conversation), draw.choice((ME, TUTOR)), one, conversation, at(seq), None) for one in emoji
    ]


def _message(seq: int, conversation: str) -> Row:
    draw = random.Random(seq)
    sender = ME if draw.random() < 0.45 else TUTOR
    return message(seq, conversation, sender_id=sender, **{"body": _body(seq, draw), **_state(seq, conversation, draw)})


def _body(seq: int, draw: random.Random) -> str:
    if seq % 11 == 0:
        return draw.choice(MARKED)
    words = ARABIC if seq % 9 == 0 else LATIN
    call = CALLS[seq // 10 % 2 :] if seq % 10 == 0 else ()
    return " ".join((*draw.choices(words, k=1000 if seq % 500 == 0 else draw.choice(LENGTHS)), *call))


def _state(seq: int, conversation: str, draw: random.Random) -> Mapping[str, Any]:
    if seq % 37 == 0:
        return {"body": "", "deleted_at": at(seq + 1)}
    if seq % 23 == 0:
        return {"edited_at": at(seq + 1)}
    if seq % 19 == 0:
        return {"kind": "image", "attachments": [_picture(seq, conversation)]}
    if seq % 10 == 0:
        return {"mentions": [ME, TUTOR]}
    if seq % 7 == 0:
        return {"reply_to": message_id(max(1, seq - draw.randint(1, 300)), conversation)}
    return {}


def _picture(seq: int, conversation: str) -> Mapping[str, Any]:
    path = f"{conversation}/{seq}.jpg"
    return {
        "path": path,
        "name": f"photo {seq}.jpg",
        "size": 245_000,
        "type": "image/jpeg",
        "width": 1600,
        "height": 1200,
    }
