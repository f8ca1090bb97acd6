"""The availability editor: the painted week, the same as a table, dates, rules, and what students will see."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pharmat_desktop.ui.availability.dates import Dates
from pharmat_desktop.ui.availability.day_rows import DayRows
from pharmat_desktop.ui.availability.grid import WeekGrid
from pharmat_desktop.ui.availability.presenter import AvailabilityPresenter
from pharmat_desktop.ui.availability.preview_pane import PreviewPane
from pharmat_desktop.ui.availability.rules import Rules
from pharmat_desktop.ui.availability.save_bar import SaveBar
from pharmat_desktop.ui.availability.section import Section
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme.tokens import Space
from pharmat_desktop.ui.widgets.announcing import announce
from pharmat_desktop.ui.widgets.tab_order import tab_as_laid_out
from pharmat_desktop.ui.widgets.worded import Worded


class AvailabilityPage(Worded, QWidget):
    """A view of the presenter: every part shows the plan and says what the person wants it to be."""

    def __init__(self, presenter: AvailabilityPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.bar = SaveBar(presenter)
        self.grid, self.days, self.dates, self.rules, self.preview = (
            WeekGrid(),
            DayRows(),
            Dates(),
            Rules(),
            PreviewPane(),
        )
        self._parts = (self.grid, self.days, self.dates, self.rules, self.preview)
        self._sections = [Section() for _ in self._parts]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XL)
        column.addWidget(self.bar)
        for section, part in zip(self._sections, self._parts, strict=True):
            section.body.addWidget(part)
            column.addWidget(section)
        for editor in (self.grid, self.days, self.dates, self.rules):
            editor.edited.connect(presenter.edit)
        if zone := presenter.student_zone():
            self.preview.zone.set_zone(zone)
        presenter.plan_changed.connect(self.show_plan)
        presenter.state_changed.connect(self.show_plan)
        presenter.saved.connect(lambda: announce(self, self.tr("Everything is saved")))
        self.word()

    def show_plan(self) -> None:
        presenter = self._presenter
        plan, can_edit = presenter.plan, presenter.can_edit
        self.grid.set_plan(plan, is_editable=can_edit)
        self.days.show_plan(plan, is_editable=can_edit)
        self.dates.show_plan(plan, presenter.now.date(), is_editable=can_edit)
        self.rules.show_plan(plan, is_editable=can_edit)
        if self.isVisible():
            self.preview.show_days(presenter.preview(), plan.zone, presenter.outside())

    @override
    def word(self) -> None:
        texts = (
            (
                self.tr("Weekly hours"),
                self.tr("Drag over the times at which you can be booked. With keys: arrows, Shift, Space."),
            ),
            (self.tr("Day by day"), self.tr("The same hours, to read and to type.")),
            (self.tr("Single dates"), self.tr("Holidays, and days on which you teach at other times.")),
            (self.tr("Rules"), self.tr("Hours are told by the clock of this zone, whatever the season.")),
            (self.tr("What students will see"), self.tr("When a session of an hour can begin in the coming days.")),
        )
        for section, (heading, about) in zip(self._sections, texts, strict=True):
            section.set_texts(heading, about)
        self.bar.word()
        self.grid.word()
        for part in (self.days, self.dates, self.rules, self.preview):
            part.word()
        self.show_plan()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        tab_as_laid_out(self)
        self.show_plan()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        presenter = self._presenter
        for key, act in (
            (QKeySequence.StandardKey.Undo, presenter.undo),
            (QKeySequence.StandardKey.Redo, presenter.redo),
            (QKeySequence.StandardKey.Save, presenter.save),
        ):
            if event.matches(key):
                act()
                return
        super().keyPressEvent(event)
