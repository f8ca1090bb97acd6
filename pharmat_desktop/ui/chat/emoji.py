"""The emoji that the picker offers, by subject, with the names that Unicode gives them."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import cache

_OFFERED = (
    "😀😃😄😁😆😅😂🤣🙂🙃😉😊😇🥰😍😘😗😋😛😜🤪😎🤓🧐🤔🤨😐😑😶🙄😏😣😥😮🤐😯😪😫🥱😴😌😓😔😕🫤😲☹️🙁😖😞😟😤😢😭😦😧😨😩🤯😬😰😱🥵🥶😳😵😡😠🤬😷🤒🤕🤢🤮🤧🥳🥺🤠🤡🤫🤭",
    "👍👎👌🤌🤏✌️🤞🤟🤘🤙👈👉👆👇☝️✋🖐️🖖👋💪🙏🤝👏🙌👐✍️💅🤳🧠👀👁️👂👃🦷🦴❤️🧡💛💚💙💜🖤🤍🤎💔💯💢💥💫💦💤✅❌❓❗⚠️🔔",
    "👶🧒👩👨🧑👵👴👩‍⚕️👨‍⚕️🧑‍⚕️👩‍🎓👨‍🎓🧑‍🎓👩‍🏫👨‍🏫🧑‍🏫👩‍🔬👨‍🔬🧑‍🔬👩‍💻👨‍💻🧑‍💻🏃🚶💃🕺🧘",
    "💊💉🩸🩹🩺🌡️🧪🧫🧬🔬🔭⚗️🧴🧼🏥🚑⚕️🩻🫀🫁🦠⚖️📏📐📊📈📉🧮",
    "📚📖📝✏️🖊️📓📕📗📘📙🎓🏫📌📎✂️🗂️📅⏰⌛💡🔍🔑🔒🖥️💻⌨️📱📷🎧🎤📣✉️📦🏆🥇🎯🎉🎊🎁🎈",
    "☕🍵🧃🥤🍎🍌🍇🍓🍉🍊🍋🥑🥕🌽🍞🥐🧀🍳🍕🍔🍟🌮🥗🍜🍣🍰🍫🍪🍩🍦",
    "🐶🐱🐭🐰🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔🐧🐦🦉🐝🦋🐢🐙🐬🐳🌸🌹🌻🌳🌵🍀🌈☀️🌤️🌧️⛈️❄️🔥💧🌊⭐🌙🌍",
    "🚗🚕🚌🚆🚲✈️🚀⛵🏠🏢🗺️⛰️🏖️⚽🏀🎾🏊🚴🎵🎸🎹🎨🎬🎮🧩♟️",
)
_JOINER, _VARIATION = "\u200d", "\ufe0f"


@cache
def all_emoji() -> Sequence[str]:
    """Every one offered, in the order of the picker."""
    found: list[str] = []
    for sign in "".join(_OFFERED):
        if found and (sign in (_JOINER, _VARIATION) or found[-1].endswith(_JOINER)):
            found[-1] += sign
        else:
            found.append(sign)
    return tuple(found)


@cache
def emoji_name(emoji: str) -> str:
    """``thumbs up sign``; of a joined one its parts' names."""
    signs = (sign for sign in emoji if sign not in (_JOINER, _VARIATION))
    return " ".join(unicodedata.name(sign, "").lower() for sign in signs)


def matching(query: str) -> Sequence[str]:
    """Those whose name has every word of `query` at the beginning of one of its words; begun by it, they come first."""
    words = query.lower().split()
    found = [emoji for emoji in all_emoji() if _matches(emoji_name(emoji), words)]
    return sorted(found, key=lambda emoji: not emoji_name(emoji).startswith(" ".join(words)))


def _matches(name: str, words: Sequence[str]) -> bool:
    padded = f" {name}"
    return all(f" {word}" in padded for word in words)
