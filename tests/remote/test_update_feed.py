"""The signed feed over real HTTP: whatever is done to it on the way, only the newest true one is believed."""

from __future__ import annotations

import asyncio
import base64
import json
import stat
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pharmat_desktop.domain.errors import Busy, NoAnswer, Offline, PharmatError
from pharmat_desktop.domain.updates import Artefact, FeedProblem, FeedRefused, Package, is_newer, judged, release_from
from pharmat_desktop.remote.plug import NetworkPlug, Unplugged
from pharmat_desktop.remote.update_feed import UpdateFeed
from pharmat_desktop.services.updates import PUT_OFF, Offer, UpdateService
from tests.support.publisher import (
    KEY,
    NOW,
    OTHER_KEY,
    PROGRAM,
    WAITS_FOR_EVER,
    Publisher,
    ok,
    publishing,
    signed,
)

ROOT = Path(__file__).resolve().parents[2]


async def problem_of(service: UpdateService) -> FeedProblem:
    with pytest.raises(FeedRefused) as refused:
        await service.look()
    return refused.value.problem


async def offered(service: UpdateService) -> Offer:
    offer = await service.look()
    assert offer is not None
    return offer


async def test_a_true_feed_offers_the_newer_version_and_its_file(tmp_path: Path) -> None:
    """Checked, whole, private, with its progress told; the one from before is cleared away."""
    async with publishing() as publisher:
        service = publisher.service(tmp_path)
        offer = await offered(service)
        assert (offer.release.version, offer.release.notes) == ("1.2.0", {"en": "Faster."})
        seen: list[int] = []
        await service.fetch(offer, seen.append)
        path = await service.fetch(offer, seen.append)
        assert path.read_bytes() == PROGRAM
        assert seen[-1] == len(PROGRAM)
        assert sorted(one.name for one in (tmp_path / "updates").iterdir()) == [path.name, "seen.json"]
        if sys.platform != "win32":
            assert stat.S_IMODE(path.stat().st_mode) == 0o600


async def test_what_was_changed_on_the_way_is_not_believed(tmp_path: Path) -> None:
    """Another key, another byte, a signature of something else, no signature, a page of a hotel, too much of it."""
    async with publishing() as publisher:
        service = publisher.service(tmp_path)
        publisher.publish(publisher.payload(), OTHER_KEY)
        assert await problem_of(service) is FeedProblem.SIGNATURE
        true = json.dumps(publisher.payload()).encode()
        envelope = json.loads(signed(true, KEY))
        envelope["feed"] = base64.b64encode(true.replace(b"1.2.0", b"1.3.0")).decode()
        publisher.answers["/feed.json"] = ok(json.dumps(envelope).encode())
        assert await problem_of(service) is FeedProblem.SIGNATURE
        publisher.answers["/feed.json"] = ok(signed(true, KEY, b"pharmat-desktop something else 1\n"))
        assert await problem_of(service) is FeedProblem.SIGNATURE
        for page in (true, b"<html>Welcome to our hotel</html>", b"[1]", b"", b"[" * 5000, b"{" + b" " * 70_000 + b"}"):
            publisher.answers["/feed.json"] = ok(page)
            assert await problem_of(service) is FeedProblem.UNREADABLE


async def test_an_older_feed_is_not_played_again_and_nothing_goes_back(tmp_path: Path) -> None:
    """Also after a restart; a feed that expired, or comes from the future, is none; an older version is no offer."""
    async with publishing() as publisher:
        publisher.publish(publisher.payload(sequence=9, version="1.4.0"))
        await offered(publisher.service(tmp_path))
        publisher.publish(publisher.payload(sequence=8, version="1.3.0"))
        assert await problem_of(publisher.service(tmp_path)) is FeedProblem.REPLAYED
        publisher.publish(publisher.payload(sequence=10, version="0.9.0"))
        assert await publisher.service(tmp_path).look() is None
        publisher.publish(publisher.payload(sequence=11, version="1.0.0"))
        assert await publisher.service(tmp_path).look() is None
        publisher.publish(publisher.payload(sequence=12))
        assert await problem_of(publisher.service(tmp_path, at=NOW + timedelta(days=60))) is FeedProblem.EXPIRED
        assert await problem_of(publisher.service(tmp_path, at=NOW - timedelta(days=60))) is FeedProblem.NOT_YET
        publisher.publish(publisher.payload(sequence=13, product="another"))
        assert await problem_of(publisher.service(tmp_path)) is FeedProblem.PRODUCT


async def test_a_feed_leads_nowhere_unsafe(tmp_path: Path) -> None:
    """Plain http to another computer, other schemes, a redirect to one, a circle of redirects."""
    async with publishing() as publisher:
        service = publisher.service(tmp_path)
        entry = publisher.payload()["artefacts"][0]
        for url in ("http://example.org/app.deb", "file:///etc/passwd", "https://a@example.org/x", "https://", "x"):
            publisher.publish(publisher.payload(artefacts=[{**entry, "url": url}]))
            assert await problem_of(service) is FeedProblem.ADDRESS
        for place in (b"http://example.org/feed.json", b"/feed.json"):
            moved = b"HTTP/1.1 302 Found\r\nLocation: %s\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" % place
            publisher.answers["/feed.json"] = moved
            assert await problem_of(service) is FeedProblem.ADDRESS
        with pytest.raises(FeedRefused):
            await UpdateFeed("http://example.org/f", KEY.public_key().public_bytes_raw(), NetworkPlug()).release()


async def test_a_slow_or_broken_server_costs_nothing(tmp_path: Path) -> None:
    """A feed that trickles is left; one that is cut, refused or not there is an answer that did not come."""
    async with publishing() as publisher:
        whole = publisher.answers["/feed.json"]
        publisher.answers["/feed.json"] = whole[:-20] + WAITS_FOR_EVER
        impatient = UpdateFeed(
            f"{publisher.url}/feed.json", KEY.public_key().public_bytes_raw(), NetworkPlug(), patience=0.3
        )
        with pytest.raises(NoAnswer):
            await impatient.release()
        publisher.answers["/feed.json"] = whole[:-20]
        with pytest.raises(NoAnswer):
            await publisher.service(tmp_path).look()
        del publisher.answers["/feed.json"]
        with pytest.raises(Busy):
            await publisher.service(tmp_path).look()
        with pytest.raises(Unplugged):
            await publisher.feed(NetworkPlug(out=True)).release()
        gone = publisher.feed()
    with pytest.raises(Offline):
        await gone.release()


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (ok(PROGRAM.replace(b"new", b"bad")), FeedRefused),
        (ok(PROGRAM + b"!"), FeedRefused),
        (ok(PROGRAM[:-1]), FeedRefused),
        (ok(PROGRAM)[:-100], NoAnswer),
        (b"HTTP/1.1 500 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", Busy),
    ],
    ids=["another", "longer", "shorter", "cut", "refused"],
)
async def test_a_file_that_is_not_the_promised_one_is_not_kept(
    tmp_path: Path, answer: bytes, error: type[PharmatError | FeedRefused]
) -> None:
    """Neither whole nor in part."""
    async with publishing() as publisher:
        service = publisher.service(tmp_path)
        offer = await offered(service)
        publisher.answers["/app.deb"] = answer
        with pytest.raises(error):
            await service.fetch(offer, lambda _: None)
        assert [path.name for path in (tmp_path / "updates").iterdir()] == ["seen.json"]


async def test_later_lasts_for_some_days_and_one_version(tmp_path: Path) -> None:
    """It is kept; a newer one is told at once; another package is not offered."""
    async with publishing() as publisher:
        service = publisher.service(tmp_path)
        offer = await offered(service)
        service.put_off(offer)
        assert publisher.service(tmp_path).is_put_off(offer)
        assert not publisher.service(tmp_path, at=NOW + PUT_OFF).is_put_off(offer)
        publisher.publish(publisher.payload(sequence=8, version="1.2.1"))
        assert not service.is_put_off(await offered(service))
        mac = UpdateService(publisher.feed(), tmp_path, "1.0.0", Package.MACOS, lambda: NOW)
        assert await mac.look() is None


async def test_what_the_tool_signs_the_app_believes(tmp_path: Path) -> None:
    """Keys, a file's entry, a signed feed: as a publisher does it. A broken feed is not signed, a key not replaced."""
    async with publishing() as publisher:
        public_key = (await tool("keys", tmp_path)).split('"')[1]
        (tmp_path / "app.deb").write_bytes(PROGRAM)
        entry = json.loads(await tool("describe", "deb", tmp_path / "app.deb", f"{publisher.url}/app.deb"))
        feed, out = tmp_path / "feed.json", tmp_path / "signed.json"
        feed.write_text(json.dumps(publisher.payload(artefacts=[entry])))
        await tool("sign", feed, tmp_path / "feed.key", out)
        publisher.answers["/feed.json"] = ok(out.read_bytes())
        source = UpdateFeed(f"{publisher.url}/feed.json", base64.b64decode(public_key), NetworkPlug())
        assert (await source.release()).artefacts[0] == Artefact(Package.DEB, entry["url"], entry["sha256"], 15_000)
        feed.write_text("{}")
        for arguments in (("sign", feed, tmp_path / "feed.key", out), ("keys", tmp_path)):
            with pytest.raises(subprocess.CalledProcessError):
                await tool(*arguments)


async def tool(*arguments: object) -> str:
    command = [sys.executable, str(ROOT / "packaging" / "sign_feed.py"), *map(str, arguments)]
    done = await asyncio.to_thread(subprocess.run, command, check=True, capture_output=True, timeout=60)
    return str(done.stdout, "utf-8")


@pytest.mark.parametrize(
    ("newer", "older"),
    [("1.0.1", "1.0"), ("1.10.0", "1.9.9"), ("0.1.0", "0.1.0.dev0"), ("2", "1.99.99"), ("1.0.0", "1.0.0rc1")],
)
def test_versions_are_compared_as_numbers(newer: str, older: str) -> None:
    """Both ways, and none is newer than itself."""
    assert is_newer(newer, older)
    assert not is_newer(older, newer)
    assert not is_newer(newer, newer)
    assert not is_newer("latest", older)


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists, max_leaves=5))
def test_a_strange_feed_is_refused_and_nothing_else(value: Any) -> None:
    """Whatever stands in any of its places."""
    good = Publisher().payload(artefacts=[])
    assert judged(release_from(json.dumps(good).encode()), "1.0.0", 0, NOW) is not None
    for name in ("product", "version", "sequence", "issued", "expires", "artefacts", "notes"):
        try:
            release = release_from(json.dumps({**good, name: value}).encode())
        except FeedRefused:
            continue
        assert release.version == good["version"] or is_newer(release.version, "0") or release.version == "0"
