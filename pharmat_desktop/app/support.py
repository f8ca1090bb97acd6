"""Brings a report to the conversation with support: beside its composer, where the person sees it and sends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pharmat_desktop.domain.chat import ConversationId, ConversationKind
from pharmat_desktop.domain.errors import PharmatError
from pharmat_desktop.domain.files import FileRefused
from pharmat_desktop.ui.errors import words_for
from pharmat_desktop.ui.file_refusals import refused_file_text

if TYPE_CHECKING:
    from pharmat_desktop.account import AccountScope
    from pharmat_desktop.app.signed_in import SignedIn

NAME = "pharmat-diagnostics.txt"


async def lay_before_support(signed_in: SignedIn, report: str) -> None:
    """Opens the conversation with the report attached; nothing is sent. Says what is in the way, if something is."""
    try:
        room = await _room(signed_in.scope)
        await signed_in.scope.files.attach(room, NAME, report.encode())
    except FileRefused as refused:
        signed_in.window.show_toast(refused_file_text(refused), "error")
    except PharmatError as error:
        signed_in.window.show_toast(words_for(error).sentence, "error")
    else:
        if signed_in.screens is not None:
            signed_in.screens.open_conversation(room)


async def _room(scope: AccountScope) -> ConversationId:
    """The one that is there, also offline; else it is begun, which needs the academy."""
    for one in scope.chat.conversations():
        if one.kind is ConversationKind.SUPPORT:
            return one.id
    return await scope.people.write_to_academy()
