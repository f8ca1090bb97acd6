"""Settings: kept with the account, of use to this version only, and told to everybody."""

from __future__ import annotations

from pathlib import Path

import pytest

from pharmat_desktop.cache.files import mirror_file
from pharmat_desktop.domain.changes import Topic, TopicKind
from pharmat_desktop.domain.settings import LANGUAGE, NOTIFY, RECENT, THEME, Setting, feature
from pharmat_desktop.services.settings import SettingsService
from tests.support.account_files import opened, topics_of


async def test_what_was_chosen_is_there_after_a_restart(tmp_path: Path) -> None:
    """Also when the mirror was thrown away meanwhile."""
    async with opened(tmp_path) as store:
        await store.settings.put(THEME, "dark")
        await store.settings.put(NOTIFY, value=False)
        await store.settings.put(RECENT, ("chat:1", "محادثة"))
    mirror_file(tmp_path).path.unlink()
    async with opened(tmp_path) as store:
        assert store.settings.get(THEME) == "dark"
        assert store.settings.get(NOTIFY) is False
        assert store.settings.get(RECENT) == ("chat:1", "محادثة")
        assert store.settings.get(LANGUAGE) == ""


async def test_only_what_may_be_chosen_is_kept(tmp_path: Path) -> None:
    """And what another version kept under the same name does not confuse this one."""
    async with opened(tmp_path) as store:
        with pytest.raises(ValueError, match="theme"):
            await store.settings.put(THEME, "neon")
        await store.settings.put(Setting("theme", ""), "neon")
        await store.settings.put(Setting("notify", 0), 3)
        assert store.settings.get(THEME) == ""
        assert store.settings.get(NOTIFY) is True


async def test_a_change_is_told_once_and_only_if_it_is_one(tmp_path: Path) -> None:
    """Listeners hear of settings, and of nothing else."""
    async with opened(tmp_path) as store:
        service, topics, calls = SettingsService(store.settings, store.feed), topics_of(store), list[str]()
        end = service.subscribe(lambda: calls.append("told"))
        switch = feature("week view")
        await service.put(switch, value=False)
        await service.put(switch, value=True)
        assert service.get(switch)
        await store.drafts.save_composer("somewhere", "text")  # type: ignore[arg-type]  # any id will do
        end()
        await service.put(switch, value=False)
    assert topics >= {Topic(TopicKind.SETTINGS)}
    assert calls == ["told"]
