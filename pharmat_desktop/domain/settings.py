"""What a person may choose about the app, one value a name, kept with the account on this computer.

Theme and language of the sign-in screen are not here: nobody is signed in there (`config.SavedState`).
"""

from __future__ import annotations

from typing import Any, Final, Generic, TypeVar

T = TypeVar("T", bool, int, str, tuple[str, ...])


class Setting(Generic[T]):
    """A name, what holds until somebody chooses, and what may be chosen. Values are plain JSON."""

    __slots__ = ("choices", "default", "name")

    def __init__(self, name: str, default: T, choices: tuple[T, ...] = ()) -> None:
        self.name = name
        self.default: T = default
        self.choices: tuple[T, ...] = choices
        """Empty: anything of the default's type."""

    def read(self, stored: object) -> T:
        """The stored value, or the default for one that this version cannot use."""
        value: Any = tuple(stored) if isinstance(stored, list) else stored
        is_usable = type(value) is type(self.default) and (not self.choices or value in self.choices)
        chosen: T = value if is_usable else self.default
        return chosen

    def check(self, value: T) -> None:
        """Raises ValueError for a value that may not be chosen."""
        if self.choices and value not in self.choices:
            raise ValueError(f"{value!r} is no {self.name}")


THEME: Final = Setting("theme", "", ("", "system", "light", "dark", "contrast"))
"""Empty: as on the sign-in screen."""
LANGUAGE: Final = Setting("language", "", ("", "en", "ar", "es", "fr"))
"""Empty: as on the sign-in screen."""
MAIL_LANGUAGE: Final = Setting("mail_language", "")
"""What the academy was told last; empty: nothing by this computer."""
MOTION: Final = Setting("motion", "system", ("system", "reduced"))

NOTIFY: Final = Setting("notify", True)
"""Desktop notifications of new messages."""
NOTIFY_TEXT: Final = Setting("notify_text", True)
"""Show sender and text in them; off on a screen that others see."""
NOTIFY_MENTIONS: Final = Setting("notify_mentions", True)
"""Desktop notifications of messages that call the person by name, in muted conversations, too."""
REMIND_DAY: Final = Setting("remind_day", True)
"""Desktop notifications a day before a session, an hour before it, and ten minutes before it."""
REMIND_HOUR: Final = Setting("remind_hour", True)
REMIND_MINUTES: Final = Setting("remind_minutes", True)
REMINDED_UNTIL: Final = Setting("reminded_until", 0)
"""Seconds since 1970: every reminder up to then was told."""
CALENDAR_FILE: Final = Setting("calendar_file", False)
"""Keep a file with the sessions to come, for other calendars. It is not encrypted."""
QUIET: Final = Setting("quiet", False)
"""No desktop notifications between QUIET_FROM and QUIET_TO."""
QUIET_FROM: Final = Setting("quiet_from", 22 * 60)
"""Minutes after midnight by this computer's clock."""
QUIET_TO: Final = Setting("quiet_to", 7 * 60)
CLOSE_TO_TRAY: Final = Setting("close_to_tray", False)

STEPS_DONE: Final = Setting("steps_done", ())
"""Steps of the getting-started list that were taken (ui/today/steps.py)."""
STEPS_HIDDEN: Final = Setting("steps_hidden", False)
RECENT_EMOJI: Final = Setting("recent_emoji", ())
"""Newest first."""
RECENT: Final = Setting("recent", ())
"""What the command palette opened last, newest first."""


READING_SIZE: Final = Setting("reading_size", 16, (14, 16, 18, 20, 24, 28))
"""Pixels of the letters of lessons and articles."""

DOWNLOADS: Final = Setting("downloads", ())
"""Keys of what is to be on this computer (`course_files.Wanted`), first wanted first."""
DOWNLOADS_PAUSED: Final = Setting("downloads_paused", ())
"""Those of them that are not to come now."""

CALENDAR_ZONE: Final = Setting("calendar_zone", "")
"""By whose clock the calendar goes, an IANA name; empty: this computer's."""
RECENT_ZONES: Final = Setting("recent_zones", ())
"""Those chosen for it lately, newest first."""


def feature(name: str, *, is_on: bool = False) -> Setting[bool]:
    """A switch for a part of the app that is not for everybody yet."""
    return Setting(f"feature.{name}", is_on)
