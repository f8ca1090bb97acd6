"""Resumable uploads (TUS) as the app relies on them for large files."""

from __future__ import annotations

import base64
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx

from tests.contracts.project import Member, Project

START = "/storage/v1/upload/resumable"
TUS = {"tus-resumable": "1.0.0"}
PIECE = {"content-type": "application/offset+octet-stream"}


@asynccontextmanager
async def room_of(project: Project) -> AsyncIterator[tuple[Member, Member, str]]:
    """A member of a conversation, somebody who is not, and the conversation."""
    async with (
        project.members(2) as [sam, eve],
        project.conversation(sam) as room,
        project.cleared("message-attachments", room),
    ):
        yield sam, eve, room


def wanted(name: str, length: int, kind: str = "video/mp4") -> dict[str, str]:
    """The headers that begin an upload."""
    said = {"bucketName": "message-attachments", "objectName": name, "contentType": kind, "cacheControl": "3600"}
    pairs = (f"{key} {base64.b64encode(value.encode()).decode()}" for key, value in said.items())
    return {**TUS, "upload-length": str(length), "upload-metadata": ",".join(pairs)}


async def send(http: httpx.AsyncClient, url: str, offset: int, content: bytes) -> httpx.Response:
    """The next piece."""
    return await http.patch(url, headers={**TUS, **PIECE, "upload-offset": str(offset)}, content=content)


async def offset_of(http: httpx.AsyncClient, url: str) -> int:
    """How far the server is."""
    return int((await http.head(url, headers=TUS)).raise_for_status().headers["upload-offset"])


async def test_an_upload_goes_on_where_it_stopped(project: Project) -> None:
    """Begun over one connection, continued over another: no byte twice, and the object is there at the end only."""
    content = bytes(range(256)) * 2048
    async with room_of(project) as (sam, _, room):
        path = f"{room}/film.mp4"
        async with project.http(sam.token) as http:
            begun = await http.post(START, headers=wanted(path, len(content)))
            assert begun.status_code == 201
            url = begun.headers["location"]
            assert (await send(http, url, 0, content[:200_000])).headers["upload-offset"] == "200000"
        async with project.http(sam.token) as http, project.bucket("message-attachments", sam.token) as files:
            assert await files.exists(path) is False
            assert await offset_of(http, url) == 200_000
            assert (await send(http, url, 0, content[:10])).status_code == 409
            done = await send(http, url, 200_000, content[200_000:])
            assert (done.status_code, done.headers["upload-offset"]) == (204, str(len(content)))
            assert await offset_of(http, url) == len(content)  # should that answer be lost, the app asks this
            assert await files.download(path) == content
            assert (await files.info(path))["content_type"] == "video/mp4"


async def test_a_resumable_upload_keeps_to_the_same_rules(project: Project) -> None:
    async with room_of(project) as (sam, eve, room):
        async with project.http(sam.token) as http:
            too_large = await http.post(START, headers=wanted(f"{room}/a.mp4", 20 * 1024 * 1024 + 1))
            assert too_large.status_code == 413
            assert (await http.post(START, headers=wanted(f"{room}/a.html", 9, "text/html"))).status_code == 415
            assert (await http.post(START, headers=wanted(f"{room}/../b.mp4", 9))).status_code == 400
            begun = await http.post(START, headers=wanted(f"{room}/a.mp4", 9))
        async with project.http(eve.token) as http:
            assert (await http.post(START, headers=wanted(f"{room}/e.mp4", 9))).status_code == 403
            assert (await send(http, begun.headers["location"], 0, b"from eve!")).status_code == 403
        async with project.http() as http:
            assert (await http.post(START, headers=wanted(f"{room}/n.mp4", 9))).status_code == 403
        async with project.http(sam.token) as http:
            assert await offset_of(http, begun.headers["location"]) == 0


async def test_an_upload_that_is_given_up_is_gone(project: Project) -> None:
    async with room_of(project) as (sam, _, room), project.http(sam.token) as http:
        url = (await http.post(START, headers=wanted(f"{room}/a.mp4", 9))).headers["location"]
        assert (await http.delete(url, headers=TUS)).status_code == 204
        assert (await http.head(url, headers=TUS)).status_code in {404, 410}


async def test_what_is_there_already_is_not_begun_again(project: Project) -> None:
    """The app takes this for its own file, whose name nobody else can know: an earlier answer was lost."""
    async with room_of(project) as (sam, _, room), project.http(sam.token) as http:
        headers = wanted(f"{room}/twice.mp4", 5)
        assert (await http.post(START, headers={**headers, **PIECE}, content=b"small")).status_code == 201
        assert (await http.post(START, headers={**headers, "x-upsert": "false"})).status_code == 409


async def test_a_small_file_comes_with_its_beginning(project: Project) -> None:
    async with room_of(project) as (sam, _, room), project.http(sam.token) as http:
        path = f"{room}/small.mp4"
        begun = await http.post(START, headers={**wanted(path, 5), **PIECE}, content=b"small")
        assert (begun.status_code, begun.headers["upload-offset"]) == (201, "5")
        async with project.bucket("message-attachments", sam.token) as files:
            assert await files.download(path) == b"small"
