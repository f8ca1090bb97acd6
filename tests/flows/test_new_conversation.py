"""Conversations begun with the keyboard alone, in the whole app on the real server."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from pharmat_desktop.app.application import Application
from pharmat_desktop.domain.chat import ConversationKind
from pharmat_desktop.ui.chat.members_dialog import MembersDialog
from pharmat_desktop.ui.chat.people_dialog import PeopleDialog
from pharmat_desktop.ui.dialogs import Question
from pharmat_desktop.ui.sign_in.demo_card import DemoCard
from pharmat_desktop.ui.sign_in.view import SignInView
from pharmat_desktop.ui.widgets.buttons import Button
from tests.flows.test_demo import conversation_with, scope_of, screens_of
from tests.flows.test_shell import CONTROL, focus, press, tab_to, write
from tests.support.whole_app import is_online, running, until

pytestmark = pytest.mark.usefixtures("qtbot")


async def sign_in(app: Application, name: str) -> None:
    await until(lambda: app.window.findChild(SignInView) is not None, "the sign-in screen")
    app.window.resize(1200, 800)
    app.window.activateWindow()
    await tab_to(DemoCard, name)
    while name not in focus().accessibleName():
        await press(Qt.Key.Key_Tab)
    await press(Qt.Key.Key_Space)
    await until(lambda: is_online(app), "the first sync")
    await press(Qt.Key.Key_4, CONTROL)


async def begin(app: Application) -> PeopleDialog:
    """Ctrl+N, on whatever screen one is."""
    app.window.activateWindow()  # as a window manager does when a dialog over it closes
    app.window.show_screen("courses")
    screens_of(app).courses.list_widget.search.setFocus()
    await press(Qt.Key.Key_N, CONTROL)
    await until(lambda: isinstance(QApplication.activeWindow(), PeopleDialog), "the dialog")
    dialog = QApplication.activeWindow()
    assert isinstance(dialog, PeopleDialog)
    await until(dialog.search.hasFocus, "the focus in the search")
    return dialog


def opened(app: Application) -> str:
    """What the conversation in front is called."""
    return screens_of(app).chat_screen.detail_widget.header.title.text()


async def choose_in_header_menu(app: Application, text: str) -> None:
    """The button in the header, Space, down to the command, Enter."""
    app.window.activateWindow()  # as a window manager does when a dialog over it closes
    header = screens_of(app).chat_screen.detail_widget.header
    header.menu.setFocus()
    await press(Qt.Key.Key_Space)
    await until(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "the menu")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    while menu.activeAction() is None or menu.activeAction().text() != text:
        await press_in(menu, Qt.Key.Key_Down)
    await press_in(menu, Qt.Key.Key_Return)


async def remove_somebody(app: Application, members: MembersDialog) -> None:
    """The owner, by keys: not oneself, not offline, and only after a question."""
    own = next(row for row, member in enumerate(members.model.items()) if member.is_own)
    members.rows.setCurrentIndex(members.model.index(own))
    assert not members.remove.isEnabled()
    other = 0 if own else 1
    members.rows.setCurrentIndex(members.model.index(other))
    scope_of(app).connection.set_work_offline(True)
    await until(lambda: members.notice.text().startswith("You are offline"), "the reason")
    assert not members.remove.isEnabled()
    scope_of(app).connection.set_work_offline(False)
    await until(members.remove.isEnabled, "the connection")
    gone = members.model.items()[other].id
    await press(Qt.Key.Key_Delete)
    await until(lambda: isinstance(QApplication.activeWindow(), Question), "the question")
    assert len(members.model.items()) == 3
    await press(Qt.Key.Key_Return)
    await until(lambda: gone not in [member.id for member in members.model.items()], "the removal")
    members.activateWindow()  # as a window manager does when a dialog over it closes
    await until(members.isActiveWindow, "the list again")


async def rename_group(app: Application, members: MembersDialog) -> None:
    """The owner, by keys: Escape leaves the name, Enter saves it; the header follows."""
    await press(Qt.Key.Key_F2)
    await until(members.name.edit.hasFocus, "the field")
    await write("Thursday revision")
    await press(Qt.Key.Key_Escape)
    assert (members.name.label.text(), members.isVisible()) == ("Friday revision", True)
    assert members.name.pencil.hasFocus()
    await press(Qt.Key.Key_Return)
    await until(members.name.edit.hasFocus, "the field")
    await write("  ")
    assert not members.name.save.isEnabled()
    members.name.edit.selectAll()
    await write("Kinetics")
    await press(Qt.Key.Key_Return)
    await until(lambda: (members.name.label.text(), opened(app)) == ("Kinetics", "Kinetics"), "the name")
    await until(members.name.pencil.hasFocus, "the end of the form")
    members.rows.setFocus()


async def press_in(menu: QMenu, key: Qt.Key) -> None:
    QTest.keyClick(menu, key)


async def test_a_student_writes_to_somebody_new(tmp_path: Path) -> None:
    """A name, Enter, and one is ready to write; offline it is said that this cannot be done now."""
    async with running("--demo", "--data", str(tmp_path)) as app:
        await sign_in(app, "Sam")
        dialog = await begin(app)
        assert not dialog.group.isVisible(), "students open no groups"
        names = {one.title for one in scope_of(app).chat.conversations()}
        await until(lambda: dialog.model.rowCount() > 3, "the people")
        stranger = next(item.person.name for item in dialog.model.items() if item.person.name not in names)
        await write(stranger)
        await until(lambda: dialog.model.rowCount() == 1, "the person")
        await press(Qt.Key.Key_Return)
        await until(lambda: opened(app) == stranger, "the conversation")
        await until(screens_of(app).chat_screen.detail_widget.composer.edit.hasFocus, "the composer")
        await write("Hello, may I ask you something?")
        await press(Qt.Key.Key_Return)
        await until(lambda: conversation_with(app, stranger).preview.startswith("Hello, may I"), "the message")
        scope_of(app).connection.set_work_offline(True)
        dialog = await begin(app)
        await until(lambda: dialog.notice.text().startswith("You are offline"), "the reason")
        assert dialog.model.rowCount() > 0, "people of this computer are listed"
        assert not dialog.academy.isEnabled()
        await press(Qt.Key.Key_Escape)
        await until(lambda: not isinstance(QApplication.activeWindow(), PeopleDialog), "the end of the dialog")


async def test_a_tutor_opens_a_group_names_it_sees_its_members_and_leaves(tmp_path: Path) -> None:
    """By keys: people, a name, Enter; the header's menu has the rest."""
    async with running("--demo", "--data", str(tmp_path)) as app:
        await sign_in(app, "Amal")
        dialog = await begin(app)
        await tab_to(Button, "New group")
        await press(Qt.Key.Key_Space)
        await until(lambda: dialog.model.rowCount() > 2, "the people")
        await press(Qt.Key.Key_Down)
        await press(Qt.Key.Key_Return)
        await press(Qt.Key.Key_Down)
        await press(Qt.Key.Key_Return)
        assert dialog.chosen.text().startswith("Chosen: ")
        await press(Qt.Key.Key_Tab)
        await write("Friday revision")
        await press(Qt.Key.Key_Return)
        await until(lambda: opened(app) == "Friday revision", "the group")
        group = conversation_with(app, "Friday revision")
        assert (group.kind, group.is_owner, group.member_count) == (ConversationKind.GROUP, True, 3)
        await choose_in_header_menu(app, "Members…")
        await until(lambda: isinstance(QApplication.activeWindow(), MembersDialog), "the members")
        members = QApplication.activeWindow()
        assert isinstance(members, MembersDialog)
        spoken = [members.model.spoken(member) for member in members.model.items()]
        assert any("(you), Tutor, looks after the group" in one for one in spoken)
        await rename_group(app, members)
        await remove_somebody(app, members)
        await press(Qt.Key.Key_Escape)
        await until(lambda: not isinstance(QApplication.activeWindow(), MembersDialog), "the end of the list")
        await choose_in_header_menu(app, "Leave group…")
        await until(lambda: isinstance(QApplication.activeWindow(), Question), "the question")
        await press(Qt.Key.Key_Return)
        await until(lambda: "Kinetics" not in [c.title for c in scope_of(app).chat.conversations()], "the end")
