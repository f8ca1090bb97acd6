"""What is half written about a refund: an amount, words, and the id under which it is sent."""

from __future__ import annotations

import json
from typing import NamedTuple

from pharmat_desktop.domain.session_commands import new_request_id


class Kept(NamedTuple):
    """As the form holds it; amounts as they were typed."""

    amount: str = ""
    words: str = ""
    request_id: str = ""

    def written(self) -> str:
        """For the disk; empty while there is nothing of the person's own."""
        return json.dumps(self._asdict(), ensure_ascii=False) if self.words.strip() else ""


def kept_from(content: str) -> Kept:
    """What was written; a fresh one with an id of its own where nothing was, or nothing that makes sense."""
    try:
        read = json.loads(content) if content else {}
        kept = Kept(*(str(read.get(name, "")) for name in Kept._fields))
    except (ValueError, AttributeError):
        kept = Kept()
    return kept if kept.request_id else kept._replace(request_id=new_request_id())
