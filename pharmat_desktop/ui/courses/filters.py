"""What somebody looks for in the catalog beside words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pharmat_desktop.ui.courses import words
from pharmat_desktop.ui.courses.catalog import LEVELS, RATINGS, Facet, Order
from pharmat_desktop.ui.courses.presenter import CoursesPresenter
from pharmat_desktop.ui.widgets.facet_filters import FacetFilters, FilterWords

_ORDERED: dict[str, tuple[str, ...]] = {Facet.LEVEL: LEVELS, Facet.RATING: RATINGS}


def catalog_filters(presenter: CoursesPresenter, parent: QWidget) -> FacetFilters:
    """A popover of the list pane."""

    def found() -> str:
        return words.found_text(presenter.list_state.found, presenter.list_state.total)

    said = FilterWords(_name, words.facet_text, words.choice_text, words.order_text, found)
    made = FacetFilters(presenter, Facet, Order, said, parent)
    made.sorted_by = _ORDERED
    presenter.list_state_changed.connect(made.show_state)
    return made


def _name() -> str:
    return QCoreApplication.translate("courses", "Filter and sort courses")
