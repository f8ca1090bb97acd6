"""One package: what one gets for which price; the way to pay it, or for its tutor to take it off the shelf."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pharmat_desktop.domain.passes import Package, PurchaseState
from pharmat_desktop.ui.hold import Hold
from pharmat_desktop.ui.passes import words
from pharmat_desktop.ui.passes.parts import Card
from pharmat_desktop.ui.passes.state import Deed, PassesPage
from pharmat_desktop.ui.theme.tokens import BODY, BODY_MEDIUM, H1, SMALL, Space
from pharmat_desktop.ui.widgets.announcing import announce
from pharmat_desktop.ui.widgets.buttons import Button
from pharmat_desktop.ui.widgets.flow_layout import FlowLayout
from pharmat_desktop.ui.widgets.labels import Label, wrapped
from pharmat_desktop.ui.widgets.notice import Notice


class PackagePage(QWidget):
    """Shows `PassesPage.package`."""

    bought = Signal()
    looked = Signal()
    """Whether it is paid is to be asked for now."""
    archived = Signal(bool)

    def __init__(self, *, is_tutor: bool) -> None:
        super().__init__()
        self._is_tutor = is_tutor
        self._title = wrapped(Label("", H1))
        self._tutor = Label("", BODY_MEDIUM)
        self._card = Card()
        self._rule = wrapped(Label("", BODY, "muted"))
        self.waiting, self.told = Notice("info"), Notice("error")
        self.buy, self.look, self.archive = Button("", "primary"), Button(""), Button("", "secondary")
        self._hint = wrapped(Label("", SMALL, "muted"))
        self._is_archived = False
        self._build()
        self.buy.clicked.connect(self.bought)
        self.look.clicked.connect(self.looked)
        self.archive.clicked.connect(lambda: self.archived.emit(not self._is_archived))

    def first_button(self) -> QWidget | None:
        """What can be pressed first."""
        return next((one for one in (self.buy, self.look, self.archive) if not one.isHidden()), None)

    def show_page(self, page: PassesPage) -> None:
        package = page.package
        if package is None:
            return
        self._title.setText(package.title)
        self._tutor.setText(package.tutor)
        self._tutor.setVisible(not self._is_tutor)
        valid = self.tr("Valid for {days} from the purchase").replace("{days}", words.valid_text(package.valid_days))
        terms = (words.package_terms(package), words.each_text(package), valid, " · ".join(package.subjects))
        self._card.show_texts(words.price_text(package), terms)
        self._rule.setText(self._rule_text())
        self._show_waiting(page)
        is_told = page.told is not None and page.told.deed in (Deed.BUY, Deed.ARCHIVE, Deed.RESTORE, Deed.OFFER)
        self.told.set_kind("error" if page.told is not None and page.told.error is not None else "ok")
        self.told.set_text(words.told_text(page.told) if is_told else "")
        self._show_buttons(page, package)

    def _show_waiting(self, page: PassesPage) -> None:
        text = words.purchase_text(page.purchase, page.now) if page.purchase is not None and not self._is_tutor else ""
        if text and text != self.waiting.text():
            announce(self, text)
        has_failed = page.purchase is not None and page.purchase.state is PurchaseState.FAILED
        self.waiting.set_kind("warn" if has_failed else "info")
        self.waiting.set_text(text)

    def _show_buttons(self, page: PassesPage, package: Package) -> None:
        state = page.purchase.state if page.purchase is not None else PurchaseState.PAID
        is_open = state is PurchaseState.OPEN
        can_do = page.busy is None and page.hold is Hold.NONE
        self.buy.setText(self._buy_text(is_busy=page.busy is Deed.BUY, is_open=is_open))
        self.buy.setVisible(not self._is_tutor and state is not PurchaseState.WAITING)
        self.buy.setEnabled(can_do and package.is_active and package.price is not None)
        self.look.setText(self.tr("Look again"))
        self.look.setVisible(not self._is_tutor and (is_open or state is PurchaseState.WAITING))
        self.look.setEnabled(page.hold is Hold.NONE)
        self._is_archived = not package.is_active
        self.archive.setText(self.tr("Offer it again") if self._is_archived else self.tr("Take it off the shelf"))
        self.archive.setVisible(self._is_tutor)
        self.archive.setEnabled(can_do)
        self._hint.setText(self.tr("The academy cannot be reached: this has to wait."))
        self._hint.setVisible(page.hold is not Hold.NONE)

    def _buy_text(self, *, is_busy: bool, is_open: bool) -> str:
        if is_busy:
            return self.tr("Opening the page…")
        return self.tr("Open the page to pay again") if is_open else self.tr("Buy")

    def _rule_text(self) -> str:
        if self._is_tutor:
            return self.tr("An offer never changes, so that nobody pays for something else than they saw.")
        return self.tr(
            "You pay on the payment provider's page in your browser. A session that you cancel in time comes back; "
            "what you have not used can be refunded while the package is valid."
        )

    def _build(self) -> None:
        buttons = FlowLayout(Space.S)
        for button in (self.buy, self.look, self.archive):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.M)
        for part in (self._title, self._tutor, self._card, self._rule, self.waiting, self.told):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addWidget(self._hint)
        column.addStretch()
