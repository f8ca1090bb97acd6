"""The dialog of the flight plan: from when to when, what goes along, downloading, and what the rehearsal found."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from pharmat_desktop.domain.flight import Kind
from pharmat_desktop.ui.flight import words
from pharmat_desktop.ui.flight.presenter import FlightPresenter, FlightState, Phase, Row
from pharmat_desktop.ui.models.keyed_list_model import SNAPSHOT_ROLE, KeyedListModel
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.theme import color, colors, icon_pixmap
from pharmat_desktop.ui.theme.tokens import BODY, H3, SMALL, Radius, Size, Space
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.date_field import DateField
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.list_row import ListRowDelegate, RowList, RowLook
from pharmat_desktop.ui.widgets.notice import Notice
from pharmat_desktop.ui.widgets.painting import fill_rounded
from pharmat_desktop.ui.widgets.progress import ProgressBar
from pharmat_desktop.ui.widgets.time_field import TimeField

Index = QModelIndex | QPersistentModelIndex
SIZE = (640, 680)
_ICONS = {
    Kind.LESSON: "book-open",
    Kind.SESSION: "video",
    Kind.CONVERSATION: "message-circle",
    Kind.CARDS: "layers",
}


class RowModel(KeyedListModel[Row]):
    @override
    def text(self, item: Row) -> str:
        return words.title_text(item.item)

    @override
    def spoken(self, item: Row) -> str:
        return ", ".join(part for part in (self.text(item), words.row_text(item), words.state_text(item)) if part)


class RowDelegate(ListRowDelegate):
    """What it is, of what, and whether it goes along or was found here."""

    inset = Space.M

    @override
    def look(self, index: Index) -> RowLook:
        row: Row = index.data(SNAPSHOT_ROLE)
        mark, tone = "", "accent"
        if row.lacks:
            mark, tone = "circle-alert", "danger"
        elif row.is_chosen:
            mark = "circle-check"
        state = words.state_text(row)
        marks = (mark,) if mark else ()
        return RowLook(str(index.data()), words.row_text(row), state, marks=marks, mark_tone=tone)

    @override
    def paint_leading(self, painter: QPainter, rect: QRect, look: RowLook, index: Index) -> None:
        row: Row = index.data(SNAPSHOT_ROLE)
        fill_rounded(painter, rect, Radius.INPUT, color("accent_soft" if row.is_chosen else "surface2"))
        spot = QRect(0, 0, Size.ICON, Size.ICON)
        spot.moveCenter(rect.center())
        ink = colors().on_soft if row.is_chosen else colors().muted
        pixmap = icon_pixmap(_ICONS[row.item.kind], ink, Size.ICON, self._view.devicePixelRatioF())
        painter.drawPixmap(spot.topLeft(), pixmap)


class FlightDialog(QDialog):
    """Opened, never executed. Enter and Space take a thing along or leave it; closing stops what is under way."""

    def __init__(self, presenter: FlightPresenter, parent: QWidget) -> None:
        super().__init__(parent)
        self.presenter = presenter
        presenter.setParent(self)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Get ready to be offline"))
        self.first_day, self.first_time = DateField(self.tr("From")), TimeField(self.tr("At"))
        self.last_day, self.last_time = DateField(self.tr("Until")), TimeField(self.tr("At"))
        self.model = RowModel(self)
        self.list = RowList(self.tr("What goes along"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(RowDelegate(self.list))
        self.summary = wrapped(Label("", SMALL, "muted"))
        self.progress = ProgressBar(self.tr("How much has come"))
        self.notice = Notice("info")
        self.rehearse = Button(self.tr("Only rehearse"))
        self.begin = Button(self.tr("Download and rehearse"), "primary")
        self.leave = Button("")
        self._build()
        self._show_times(presenter.state)
        self._connect()
        self._show(presenter.state)
        self.resize(*SIZE)

    @override
    def done(self, result: int) -> None:
        self.presenter.stop()
        super().done(result)

    def _build(self) -> None:
        times = QHBoxLayout()
        times.setSpacing(Space.M)
        for field in (self.first_day, self.first_time, self.last_day, self.last_time):
            times.addWidget(field, 1)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(self.leave)
        foot.addStretch(1)
        foot.addWidget(self.rehearse)
        foot.addWidget(self.begin)
        about = self.tr("Lessons, sessions, files and cards for the time away. Enter leaves one out.")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(Label(self.windowTitle(), H3))
        column.addWidget(wrapped(Label(about, BODY, "muted")))
        column.addLayout(times)
        column.addWidget(self.list, 1)
        for part in (self.summary, self.progress, self.notice):
            column.addWidget(part)
        column.addLayout(foot)
        self.begin.setDefault(True)

    def _connect(self) -> None:
        presenter = self.presenter
        presenter.changed.connect(self._show)
        self.list.row_opened.connect(lambda index: presenter.toggle(index.data(SNAPSHOT_ROLE).id))
        self.begin.clicked.connect(presenter.begin)
        self.rehearse.clicked.connect(presenter.rehearse)
        self.leave.clicked.connect(self._stop_or_close)
        for day in (self.first_day, self.last_day):
            day.edit.dateChanged.connect(lambda _: self._take_times())
        for moment in (self.first_time, self.last_time):
            moment.changed.connect(self._take_times)

    def _show_times(self, state: FlightState) -> None:
        for moment, day, clock in (
            (state.start, self.first_day, self.first_time),
            (state.end, self.last_day, self.last_time),
        ):
            here = moment.astimezone()  # by this computer's clock
            day.set_date(here.date())
            clock.set_time(here.time())

    def _take_times(self) -> None:
        first = datetime.combine(self.first_day.date(), self.first_time.time()).astimezone(UTC)
        last = datetime.combine(self.last_day.date(), self.last_time.time()).astimezone(UTC)
        self.presenter.set_times(first, last)

    def _stop_or_close(self) -> None:
        if self.presenter.state.is_busy:
            self.presenter.stop()
        else:
            self.reject()

    def _show(self, state: FlightState) -> None:
        self.model.replace(state.rows)
        for field in (self.first_day, self.first_time, self.last_day, self.last_time):
            field.setEnabled(not state.is_busy)
        self.summary.setText(words.summary_text(state))
        self.summary.setVisible(bool(self.summary.text()))
        self.progress.setVisible(state.is_busy)
        self.progress.setValue(round(state.fraction * 100))
        kind, sentence = words.notice_text(state)
        self.notice.set_kind(kind)
        self.notice.set_text(sentence)
        self.begin.setEnabled(state.can_begin)
        self.rehearse.setEnabled(bool(state.chosen) and not state.is_busy)
        is_finished = state.phase is Phase.DONE
        self.leave.setText(self.tr("Stop") if state.is_busy else self.tr("Close"))
        self.begin.setVisible(not (is_finished and not state.lacks))
