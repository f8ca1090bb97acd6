"""The sign-in screen: welcome side, form, and the choice of language and theme."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from pharmat_desktop.ui.language import LANGUAGES
from pharmat_desktop.ui.menus import theme_titles
from pharmat_desktop.ui.overrides import override
from pharmat_desktop.ui.sign_in.form import SignInForm
from pharmat_desktop.ui.sign_in.presenter import DemoAccount, SignInPresenter, SignInState
from pharmat_desktop.ui.sign_in.welcome import Welcome
from pharmat_desktop.ui.theme.tokens import Space
from pharmat_desktop.ui.widgets.buttons import IconButton


class SignInView(QWidget):
    """Shown by the main window in place of the shell. Binds the presenter and formats; decides nothing."""

    theme_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(
        self,
        presenter: SignInPresenter,
        *,
        academy: str,
        demo_accounts: Sequence[DemoAccount] = (),
        email: str = "",
    ) -> None:
        super().__init__()
        self._presenter = presenter
        self.setProperty("surface", "detail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.welcome = Welcome(demo_accounts)
        self.form = SignInForm(academy)
        self.form.set_email(email)
        self._language = IconButton("globe", "")
        self._language.clicked.connect(lambda: self._offer(self._language, LANGUAGES, self.language_chosen.emit))
        self._theme = IconButton("sun", "")
        self._theme.clicked.connect(lambda: self._offer(self._theme, theme_titles(), self.theme_chosen.emit))
        self._build()
        self.setFocusProxy(self.form)
        self.form.submitted.connect(presenter.sign_in)
        self.welcome.account_chosen.connect(self._sign_in_as)
        presenter.state_changed.connect(self._show_state)
        self._retranslate()
        self._show_state(presenter.state)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.welcome.fit(self.width() - self.form.width() - 2 * Space.XL)

    def _show_state(self, state: SignInState) -> None:
        self.form.show_state(state)
        for card in self.welcome.cards:
            card.setEnabled(not state.is_busy)

    def _sign_in_as(self, account: DemoAccount) -> None:
        self.form.set_email(account.email)
        self._presenter.sign_in(account.email, account.password)

    def _build(self) -> None:
        corner = QHBoxLayout()
        corner.addStretch()
        corner.addWidget(self._language)
        corner.addWidget(self._theme)
        side = QVBoxLayout()
        side.setContentsMargins(Space.XL, Space.L, Space.XL, Space.XL)
        side.addLayout(corner)
        side.addStretch(2)
        middle = QHBoxLayout()  # not an alignment: that would ignore how high the form gets when its texts wrap
        middle.addStretch()
        middle.addWidget(self.form)
        middle.addStretch()
        side.addLayout(middle)
        side.addStretch(3)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.welcome)
        row.addLayout(side, 1)

    def _offer(self, anchor: QWidget, titles: dict[str, str], choose: Callable[[str], None]) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, title in titles.items():
            menu.addAction(title).triggered.connect(lambda _=False, key=key: choose(key))
        menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height())))

    def _retranslate(self) -> None:
        self.form.retranslate()
        self.welcome.retranslate()
        self._language.set_name(self.tr("Language"))
        self._theme.set_name(self.tr("Theme"))
