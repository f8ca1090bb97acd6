"""What the palette offers in this app, and what choosing an entry does."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from pharmat_desktop.account import AccountScope
from pharmat_desktop.app.rail import LIBRARY
from pharmat_desktop.domain.chat import ConversationId
from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.domain.library import ArticleId
from pharmat_desktop.domain.overview import Place, PlaceKind
from pharmat_desktop.domain.settings import RECENT
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.language import LANGUAGES
from pharmat_desktop.ui.main_window import MainWindow
from pharmat_desktop.ui.menus import theme_titles
from pharmat_desktop.ui.palette.presenter import Entry, PalettePresenter
from pharmat_desktop.ui.palette.view import PaletteView

if TYPE_CHECKING:
    from pharmat_desktop.app.other_screens import OtherScreens
    from pharmat_desktop.app.screens import Screens

translate = QCoreApplication.translate
SEARCH = "search:"
"""How the entry begins that looks for what was typed in messages."""
_ICONS = {PlaceKind.COURSE: "book-open", PlaceKind.ARTICLE: "newspaper"}
REMEMBERED = 12
"""Entries that are offered first next time."""


class Command(NamedTuple):
    """Something to do."""

    entry: Entry
    run: Callable[[], object]


class Destinations(NamedTuple):
    """What opens the places on this computer."""

    conversation: Callable[[ConversationId], object]
    course: Callable[[str], object]
    article: Callable[[str], object]
    search: Callable[[str], object]
    """Looks for a text in all messages."""


def destinations(window: MainWindow, home: Screens, others: OtherScreens) -> Destinations:
    """Each brings its screen in front."""

    def open_article(article_id: str) -> None:
        window.show_screen(LIBRARY)
        others.library.get().presenter.open(ArticleId(article_id))
        window.show_detail()

    return Destinations(home.open_conversation, home.open_course, open_article, home.conversations.search)


class Palette:
    """Opens the view anew each time, over what the account's files hold at that moment. Owned by the screens."""

    def __init__(
        self,
        window: MainWindow,
        scope: AccountScope,
        tasks: TaskScope,
        destinations: Destinations,
        commands: Callable[[], list[Command]],
    ) -> None:
        self._window = window
        self._scope = scope
        self._tasks = tasks
        self._destinations = destinations
        self._commands = commands
        self._view: PaletteView | None = None
        self._recent: tuple[str, ...] = ()

    def toggle(self) -> None:
        """Ctrl+K opens it, and closes it again."""
        if self._view is not None:
            self._view.leave()
            return
        commands = {command.entry.id: command for command in (*self._commands(), *appearance_commands(self._window))}
        try:
            places = {entry_id(place): place for place in self._scope.overview.places()}
            self._recent = self._recent or self._scope.settings.get(RECENT)
        except LocalStorageError:
            places = {}
        # Where one has never been comes last: else a large catalog would leave no room for commands.
        entries = [*(command.entry for command in commands.values()), *map(place_entry, places.values())]
        self._view = view = PaletteView(self._window, PalettePresenter(entries, self._recent, search_entry))
        view.closed.connect(self._forget)
        view.chosen.connect(lambda entry: self._open(entry, places.get(entry.id), commands.get(entry.id)))
        view.open()

    def _forget(self) -> None:
        self._view = None

    def _open(self, entry: Entry, place: Place | None, command: Command | None) -> None:
        if entry.id.startswith(SEARCH):
            self._destinations.search(entry.id.removeprefix(SEARCH))
            return
        self._recent = (entry.id, *(key for key in self._recent if key != entry.id))[:REMEMBERED]
        self._tasks.spawn(self._remember(self._recent), name="remember what was opened")
        if command is not None:
            command.run()
        elif place is not None:
            self._go_to(place)

    def _go_to(self, place: Place) -> None:
        if place.kind is PlaceKind.COURSE:
            self._destinations.course(place.key)
        elif place.kind is PlaceKind.ARTICLE:
            self._destinations.article(place.key)
        else:
            self._destinations.conversation(ConversationId(place.key))

    async def _remember(self, recent: tuple[str, ...]) -> None:
        with suppress(LocalStorageError):  # then it is merely not offered first
            await self._scope.settings.put(RECENT, recent)


def search_entry(query: str) -> Entry:
    """The last entry: what is none of these places may be in a message."""
    title = translate("palette", "Search messages for “{text}”").replace("{text}", query)
    return Entry(f"{SEARCH}{query}", title, translate("palette", "In all conversations"), "search")


def entry_id(place: Place) -> str:
    return f"{place.kind}:{place.key}"


def place_entry(place: Place) -> Entry:
    """A place as the palette lists it."""
    kinds = {
        PlaceKind.PERSON: "",
        PlaceKind.CONVERSATION: translate("palette", "Conversation"),
        PlaceKind.COURSE: translate("palette", "Course"),
        PlaceKind.ARTICLE: translate("palette", "Article"),
    }
    said = role_text(place.detail) if place.kind is PlaceKind.PERSON else place.detail
    icon = _ICONS.get(place.kind, "")
    return Entry(
        id=entry_id(place),
        title=place.title or translate("palette", "The academy"),
        detail=" · ".join(part for part in (kinds[place.kind], said) if part),
        icon=icon,
        avatar_id="" if icon else place.avatar_id,
        active_at=place.active_at,
    )


def role_text(role: str) -> str:
    return {
        "tutor": translate("palette", "Tutor"),
        "student": translate("palette", "Student"),
        "admin": translate("palette", "Academy"),
    }.get(role, "")


def command(key: str, title: str, icon: str, run: Callable[[], object], keys: str = "") -> Command:
    """`keys` as in the menus; shown as the platform writes it."""
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
    detail = translate("palette", "Command")
    return Command(Entry(f"command:{key}", title, detail, icon, keys=shown), run)


def appearance_commands(window: MainWindow) -> list[Command]:
    """Themes and languages, as the menus have them."""
    theme, language = translate("palette", "Theme: {name}"), translate("palette", "Language: {name}")
    themes = [
        command(f"theme.{mode}", theme.replace("{name}", title), "contrast", _emitting(window.theme_chosen.emit, mode))
        for mode, title in theme_titles().items()
    ]
    return themes + [
        command(f"lang.{code}", language.replace("{name}", name), "globe", _emitting(window.language_chosen.emit, code))
        for code, name in LANGUAGES.items()
    ]


def _emitting(emit: Callable[[str], object], value: str) -> Callable[[], object]:
    return lambda: emit(value)
