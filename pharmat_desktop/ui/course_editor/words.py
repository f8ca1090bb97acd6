"""What the editor says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pharmat_desktop.domain.course_editing import Flaw
from pharmat_desktop.domain.merging import Value
from pharmat_desktop.ui.bidi import isolated
from pharmat_desktop.ui.course_editor.states import EditorState
from pharmat_desktop.ui.hold import Hold

translate = QCoreApplication.translate


def field_name(name: str) -> str:
    return {
        "title": translate("editor", "Title"),
        "description": translate("editor", "What it is about"),
        "subject_id": translate("editor", "Subject"),
        "level": translate("editor", "Level"),
        "language": translate("editor", "Language"),
        "price_minor": translate("editor", "Price"),
        "currency": translate("editor", "Currency"),
        "syllabus": translate("editor", "Syllabus"),
        "prerequisites": translate("editor", "What one should know before, one thing a line"),
        "tags": translate("editor", "Tags, one a line"),
        "learning_objectives": translate("editor", "What one will be able to do, one thing a line"),
        "status": translate("editor", "Status"),
        "kind": translate("editor", "Kind"),
        "body": translate("editor", "Text, in Markdown"),
        "file_path": translate("editor", "File"),
        "duration_minutes": translate("editor", "Minutes it takes"),
        "is_preview": translate("editor", "Everybody may read it, as a free preview"),
    }.get(name, name)


def flaw_text(flaw: Flaw) -> str:
    return {
        Flaw.EMPTY: translate("editor", "This is needed."),
        Flaw.TOO_LONG: translate("editor", "This is longer than the academy can store. Shorten it."),
        Flaw.TOO_MANY: translate("editor", "These are more than 30. Remove some."),
        Flaw.OUT_OF_RANGE: translate("editor", "This number is too high."),
    }[flaw]


def status_text(status: str) -> str:
    return {
        "draft": translate("editor", "Draft: only you see it."),
        "published": translate("editor", "Published: it is in the catalog."),
        "archived": translate("editor", "Archived: those who take it keep it, nobody new comes in."),
    }.get(status, status)


def heading(state: EditorState) -> str:
    target = state.target
    if target is None:
        return ""
    if target.lesson_id is None:
        return translate("editor", "New course") if target.is_new else translate("editor", "Edit the course")
    return translate("editor", "New lesson") if target.is_new else translate("editor", "Edit the lesson")


def saving_text(state: EditorState) -> str:
    """How safe what stands there is."""
    if state.is_saving:
        return translate("editor", "Saving…")
    if not state.is_dirty:
        return "" if state.seen is None else translate("editor", "Saved")
    if state.hold is Hold.OFFLINE:
        return translate("editor", "You are offline. It is kept here until you can save it.")
    if state.hold is Hold.SIGNED_OUT:
        return translate("editor", "Sign in again to save. It is kept here until then.")
    return translate("editor", "Not saved yet; it is kept here.")


def value_text(value: Value) -> str:
    """A value as it is shown in a dispute."""
    if isinstance(value, bool):
        return translate("editor", "Yes") if value else translate("editor", "No")
    if isinstance(value, tuple):
        return "\n".join(map(isolated, value))
    return translate("editor", "(nothing)") if value in (None, "") else str(value)
