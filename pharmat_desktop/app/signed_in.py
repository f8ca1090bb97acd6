"""One signed-in account in the window: its screens, its badges, and what is told of its connection."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QCoreApplication, Qt, SignalInstance
from PySide6.QtWidgets import QWidget

from pharmat_desktop.account import AccountScope
from pharmat_desktop.app.appearance import Appearance
from pharmat_desktop.app.connection_log import ConnectionLog
from pharmat_desktop.app.mail_language import MailLanguage
from pharmat_desktop.app.rail import CHAT, TODAY
from pharmat_desktop.app.screens import Screens
from pharmat_desktop.config import SavedState
from pharmat_desktop.domain.changes import Changes, Topic, TopicKind, concerns
from pharmat_desktop.domain.connection import ConnectionStatus
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.settings import CLOSE_TO_TRAY, LANGUAGE, THEME, Setting
from pharmat_desktop.tasks import TaskScope
from pharmat_desktop.ui.connection_banner import banner_for
from pharmat_desktop.ui.connection_words import attention_text
from pharmat_desktop.ui.dialogs import ask
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from pharmat_desktop.domain.overview import Unsent
    from pharmat_desktop.services.accounts import AccountsService
    from pharmat_desktop.ui.account.sign_in_again import SignInAgainDialog
    from pharmat_desktop.ui.tray import Tray

translate = QCoreApplication.translate


class SignedIn:
    """Puts an account's screens into the window and keeps what stands around them true.

    Owned by `Application`; entered inside of the scope, so that it is left before the account's files close.
    """

    def __init__(
        self,
        window: MainWindow,
        scope: AccountScope,
        state: SavedState,
        appearance: Appearance,
        *,
        accounts: Callable[[], AccountsService],
        tray: Callable[[], Tray],
    ) -> None:
        """`accounts` and `tray` are asked for once the screens are painted."""
        self.window = window
        self._accounts = accounts
        self._tray = tray
        self.appearance = appearance
        self.scope = scope
        self.state = state
        self.account = scope.account
        """With the name and the address that the academy has now; known so at the next start."""
        self.screens: Screens | None = None
        self._tasks = TaskScope("screens")
        self._endings: list[Callable[[], object]] = []
        self._is_tray_told = False

    def show(self) -> None:
        """Build the screens, once, as soon as the account can be read."""
        if self.screens is not None or not self.scope.is_readable:
            return
        account = self.scope.account
        self.window.set_account(account.user_id, account.name)
        self.screens = Screens(self.window, self.scope, self._tasks, self.state, self.appearance)
        self.window.set_unsent_source(self._unsent)
        self.window.show_shell()
        self._connect()
        self._show_status(self.scope.connection.status)
        self._count_unread()

    async def __aenter__(self) -> Self:
        """The account can be written to from now on."""
        self.show()
        if self.screens is not None:
            self.screens.build_rest()
        self._begin_notices()
        if self.scope.repairs:
            text = translate("app", "Files of this account were damaged and have been repaired. Nothing was deleted.")
            self.window.show_toast(text, "warn")
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Take the screens out of the window; what is in a composer is saved. Raises LocalStorageError, all done.

        Also after `show` alone: whoever quits in the first moment leaves no timer and no task behind. May be repeated.
        """
        endings, self._endings = self._endings, []
        for end in endings:
            end()
        screens, self.screens = self.screens, None
        try:
            if screens is not None:
                self.state = screens.remembered(self.state)
                await screens.close()
        finally:
            await self._tasks.close()
            self.window.set_unsent_source(tuple)
            self.window.set_banner(None)
            self.window.set_account("", "")
            self.window.remove_screens()

    def _connect(self) -> None:
        connection, window = self.scope.connection, self.window
        self._endings = [
            self.appearance.follow(self.scope.settings),
            connection.subscribe(self._show_status),
            connection.subscribe(ConnectionLog()),
            self.scope.chat.subscribe(self._data_changed),
            MailLanguage(self.scope, self.appearance.language, self._tasks).close,
            *_connected(
                (window.retry_requested, connection.retry),
                (window.work_offline_toggled, connection.set_work_offline),
                (window.banner_action_triggered, self._act),
                (window.sign_out_requested, self._sign_out),
                (window.account_menu_requested, self._show_account_menu),
                (window.theme_chosen, partial(self._keep, THEME)),
                (window.language_chosen, partial(self._keep, LANGUAGE)),
            ),
        ]

    def goes_on_in_tray(self) -> bool:
        """Whether the window may be hidden: the person chose so, and can come back by the tray's icon."""
        tray = self._tray()
        try:
            is_wanted = self.scope.settings.get(CLOSE_TO_TRAY)
        except PharmatError:
            return False
        if is_wanted and tray.is_there and not self._is_tray_told:
            self._is_tray_told = True
            text = translate("app", "It goes on here: messages still come in. Quit it in this icon's menu.")
            tray.show_notice("pharmaT", text, "")
        return is_wanted and tray.is_there

    def _begin_notices(self) -> None:
        from pharmat_desktop.app.new_conversation import NewConversation  # nothing of these is needed to paint
        from pharmat_desktop.app.notices import Notices
        from pharmat_desktop.app.why_part import WhyPart

        if self.screens is not None:
            self._endings.append(Notices(self.window, self.scope, self.screens, self._tray(), self._tasks).close)
            self._endings.append(WhyPart(self.window, self.scope, self.screens).close)
            self._endings.append(NewConversation(self.window, self.screens.chat_screen).close)

    def _keep(self, setting: Setting[str], value: str) -> None:
        """A choice in the menus: the app looks so already, and will when this account comes back."""
        self._tasks.spawn(self._kept(setting, value), name=f"setting {setting.name}")

    async def _kept(self, setting: Setting[str], value: str) -> None:
        try:
            await self.scope.settings.put(setting, value)
        except PharmatError as error:
            self.window.show_toast(words_for(error).sentence, "error")

    def _data_changed(self, changes: Changes) -> None:
        if concerns(changes, Topic(TopicKind.CONVERSATIONS)):
            self._count_unread()
        if concerns(changes, Topic(TopicKind.PEOPLE)) and (profile := self.scope.own.profile()):
            name = f"{profile.first_name} {profile.last_name}".strip()
            self.account = self.account._replace(name=name, email=profile.email)
            self.window.set_account(profile.user_id, name)

    def _count_unread(self) -> None:
        self.window.set_badge(CHAT, self.scope.chat.unread_total())

    def _unsent(self) -> Sequence[Unsent]:
        try:
            return [*self.scope.overview.unsent(), *self.scope.overview.set_aside()]
        except PharmatError:
            return ()

    def _show_status(self, status: ConnectionStatus) -> None:
        self.window.set_connection(status)
        self.window.set_badge(TODAY, status.attention, alarm=attention_text(status.attention))
        self.window.set_banner(banner_for(status))
        if self.screens is not None:
            self.screens.show_status(status)

    def _act(self, action: str) -> None:
        """A button of the banner."""
        if action == "sign_in":
            self._tasks.spawn(self._sign_in_again(), name="sign in again")
        elif action == "go_online":
            self.scope.connection.set_work_offline(False)
        else:
            self.scope.connection.retry()

    def _show_account_menu(self, anchor: QWidget) -> None:
        from pharmat_desktop.ui.account.popover import AccountPopover  # not before it is opened

        account, accounts = self.scope.account, self._accounts()
        menu = AccountPopover(anchor, self.account, [one for one in accounts.accounts if one != account])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.account_chosen.connect(accounts.switch_to)
        menu.add_requested.connect(accounts.sign_in_another)
        menu.settings_requested.connect(self._open_profile)
        menu.sign_out_requested.connect(self._sign_out)
        menu.open_beside(anchor)

    def _open_profile(self) -> None:
        if self.screens is not None:
            self.screens.open_settings("profile")

    def _sign_out(self) -> None:
        self._tasks.spawn(self._leave(), name="sign out")

    async def _leave(self) -> None:
        """Sign out here, once it is clear what becomes of that which is not sent."""
        from pharmat_desktop.ui.account.sign_out_dialog import SignOutDialog  # nobody signs out at a start
        from pharmat_desktop.ui.account.sign_out_presenter import SignOutPresenter

        own = self.scope.own
        if not own.unsent():
            await own.sign_out()
            return
        presenter = SignOutPresenter(own, self._tasks)
        lines = [(draft.conversation, draft.summary) for draft in self.scope.overview.unsent()]
        dialog = SignOutDialog(self.window, presenter, lines)
        presenter.setParent(dialog)
        await ask(dialog)

    async def _sign_in_again(self) -> None:
        from pharmat_desktop.ui.account.sign_in_again import SignInAgainDialog

        dialog = SignInAgainDialog(self.window, self.account)
        dialog.other_way_requested.connect(self._sign_in_another_way)
        async with TaskScope("sign in again") as tries:
            dialog.submitted.connect(lambda text: tries.spawn(self._try(dialog, text), name="try a password"))
            await ask(dialog)

    async def _try(self, dialog: SignInAgainDialog, password: str) -> None:
        dialog.show_state(is_busy=True)
        try:
            await self.scope.connection.sign_in_again(password, self.account.email)
        except PharmatError as error:
            dialog.show_state(is_busy=False, error=words_for(error).sentence)
        else:
            dialog.done(1)

    def _sign_in_another_way(self) -> None:
        accounts, name = self._accounts(), self.scope.account.academy
        accounts.sign_in_another(next((one for one in accounts.academies if one.name == name), None))


def _connected(*pairs: tuple[SignalInstance, Callable[..., object]]) -> list[Callable[[], object]]:
    """Connect signals to slots; returns what ends each connection."""
    for signal, slot in pairs:
        signal.connect(slot)
    return [partial(signal.disconnect, slot) for signal, slot in pairs]
