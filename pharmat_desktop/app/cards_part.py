"""The cards screen, put together with what the rest of the app lends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pharmat_desktop.domain.errors import LocalStorageError
from pharmat_desktop.ui.cards.screen import CardsScreen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pharmat_desktop.app.other_screens import Stage


def build_cards(stage: Stage) -> CardsScreen:
    scope = stage.scope

    def courses() -> Sequence[tuple[str, str]]:
        try:
            return [(course.id, course.title) for course in scope.courses.courses()]
        except LocalStorageError:
            return ()  # a card does without

    built = CardsScreen(scope.cards, scope.unsaved, courses, stage.tasks, stage.owner)
    built.told.connect(stage.window.show_toast)
    built.deck_opened.connect(stage.window.show_detail)
    built.set_connection(scope.connection.status)
    return built
