"""The `FileStorage` of the ports: Supabase Storage by its resumable uploads (TUS 1.0.0) and by ranges of downloads.

storage3 sends and fetches files as a whole and forgets what has arrived when a connection ends, so this is our own.
"""

from __future__ import annotations

import base64
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

from pharmat_desktop.domain.drafts import FileDraft
from pharmat_desktop.domain.errors import Busy, Refused, UnexpectedAnswer
from pharmat_desktop.domain.file_ports import FileVersion
from pharmat_desktop.domain.files import PROBLEMS
from pharmat_desktop.remote.errors import NotTheAcademy, TokenRejected
from pharmat_desktop.remote.intake import RANGE, FileIntake, bare_tag, tag_in
from pharmat_desktop.remote.token_keeper import TokenKeeper

if TYPE_CHECKING:
    import httpx

    from pharmat_desktop.remote.client import SupabaseClient

BUCKET = "message-attachments"
FACES = "avatars"
MATERIALS = "course-materials"
UPLOADS = "/storage/v1/upload/resumable"
CACHE_SECONDS = 31_536_000
"""A file never changes under its name."""
PAGE = 1000
"""Files of one answer about a folder: as many as Storage gives."""
MOST_FILES = 20 * PAGE
SLICE = 16 * 1024
"""Bytes handed to the network at a time: how finely progress is told."""
_CONTENTS = "application/offset+octet-stream"
_REFUSALS = {400: "not_allowed", 403: "not_allowed", 404: "gone", 413: "too_large", 415: "type"}
_OLD_TOKEN = ('"exp"', "jwt", "jws", "signature")
"""Words of Storage for a token that it does not take; it has no status of its own for that."""


class SupabaseFiles:
    """Owned by `RemoteAcademy`. Calls carry the newest token; an expired one is renewed and the call repeated."""

    def __init__(self, client: SupabaseClient, session: TokenKeeper, bucket: str = BUCKET) -> None:
        self._client = client
        self._session = session
        self._bucket = bucket

    async def begin(self, draft: FileDraft) -> str | None:
        file = draft.attachment
        said = {
            "bucketName": self._bucket,
            "objectName": file.path,
            "contentType": file.type,
            "cacheControl": str(CACHE_SECONDS),
        }
        headers = {"upload-length": str(file.size), "upload-metadata": _metadata(said), "x-upsert": "false"}
        answer = await self._tus("POST", UPLOADS, headers)
        if answer.status_code == 409:
            return None
        _require(answer, 201)
        place: str = urlsplit(answer.headers.get("location", "")).path
        if not place.startswith(f"{UPLOADS}/"):
            raise UnexpectedAnswer("an upload at an odd place")
        return place

    async def offset(self, upload_url: str) -> int | None:
        answer = await self._tus("HEAD", upload_url, {})
        if answer.status_code in {400, 403, 404, 410}:
            return None
        _require(answer, 200)
        return _offset(answer)

    async def append(self, upload_url: str, offset: int, contents: bytes, sent: Callable[[int], None]) -> int:
        headers = {"upload-offset": str(offset), "content-type": _CONTENTS, "content-length": str(len(contents))}
        answer = await self._tus("PATCH", upload_url, headers, lambda: _slices(contents, sent))
        if answer.status_code in {404, 409, 410}:  # moved on, or over: whoever asks for the offset learns which
            raise Busy(f"{answer.status_code}: the upload is elsewhere")
        _require(answer, 204)
        return _offset(answer)

    async def download(self, path: str, start: int, count: int) -> bytes:
        headers = {"range": f"bytes={start}-{start + count - 1}"}
        place = f"/storage/v1/object/authenticated/{self._bucket}/{quote(path)}"
        answer = await self._session.with_token(lambda token: self._ask("GET", place, token, headers))
        if answer.status_code == 200 and not start and len(answer.content) <= count:
            return answer.content
        _require(answer, 206)
        found = RANGE.fullmatch(answer.headers.get("content-range", ""))
        if found is None or int(found[1]) != start or not 0 < len(answer.content) <= count:
            raise UnexpectedAnswer("another part of a file than was asked for")
        return answer.content

    async def stream(
        self, path: str, start: int, version: FileVersion, take: Callable[[bytes], Awaitable[object]]
    ) -> None:
        headers = {"range": f"bytes={start}-", "accept-encoding": "identity"}
        place = f"/storage/v1/object/authenticated/{self._bucket}/{quote(path)}"
        intake = FileIntake(start, version, take)
        answer = await self._session.with_token(lambda token: self._ask("GET", place, token, headers, intake))
        if answer.status_code != 200 or answer.content:
            _require(answer, 206)

    async def version(self, path: str) -> FileVersion:
        place = f"/storage/v1/object/authenticated/{self._bucket}/{quote(path)}"
        answer = await self._session.with_token(lambda token: self._ask("GET", place, token, {"range": "bytes=0-0"}))
        if answer.status_code == 200:
            return FileVersion(len(answer.content), tag_in(answer.headers))
        _require(answer, 206)
        found = RANGE.fullmatch(answer.headers.get("content-range", ""))
        if found is None:
            raise UnexpectedAnswer("a part of a file without its size")
        return FileVersion(int(found[3]), tag_in(answer.headers))

    async def versions(self, folder: str) -> Mapping[str, FileVersion]:
        found: dict[str, FileVersion] = {}
        for offset in range(0, MOST_FILES, PAGE):
            wanted = {"prefix": folder, "limit": PAGE, "offset": offset}
            rows = await self._session.with_token(
                lambda token, wanted=wanted: self._client.call(  # type: ignore[misc]
                    "POST", f"/storage/v1/object/list/{self._bucket}", token=token, body=wanted
                )
            )
            if not isinstance(rows, list):
                raise UnexpectedAnswer("a folder that is no list")
            found |= {f"{folder}/{name}": version for name, version in map(_listed, rows) if version is not None}
            if len(rows) < PAGE:
                break
        return found

    async def remove(self, paths: Sequence[str]) -> None:
        wanted = {"prefixes": list(paths)}
        await self._session.with_token(
            lambda token: self._client.call("DELETE", f"/storage/v1/object/{self._bucket}", token=token, body=wanted)
        )

    async def _tus(
        self,
        method: str,
        path: str,
        headers: Mapping[str, str],
        contents: Callable[[], AsyncIterator[bytes]] | None = None,
    ) -> httpx.Response:
        told = {"tus-resumable": "1.0.0", **headers}
        answer = await self._session.with_token(
            lambda token: self._ask(method, path, token, told, contents() if contents else None)
        )
        if answer.headers.get("tus-resumable") != "1.0.0" and answer.is_success:
            raise NotTheAcademy("something else answered an upload")
        return answer

    async def _ask(
        self,
        method: str,
        path: str,
        token: str,
        headers: Mapping[str, str],
        contents: AsyncIterator[bytes] | FileIntake | None = None,
    ) -> httpx.Response:
        """`contents` are sent, or is where the answer's go."""
        answer = await self._client.exchange(method, path, token=token, headers=headers, contents=contents)
        if answer.status_code in {400, 403} and _is_about_the_token(answer.content):
            raise TokenRejected(str(answer.status_code))
        return answer


def _listed(row: object) -> tuple[str, FileVersion | None]:
    """A line of a folder's list; no version for a folder within it, and for what makes no sense."""
    kept = row if isinstance(row, dict) else {}
    name, said = kept.get("name"), kept.get("metadata")
    size, tag = (said.get("size"), said.get("eTag")) if isinstance(said, dict) else (None, None)
    if not isinstance(name, str) or not isinstance(size, int) or size < 0:
        return "", None
    return name, FileVersion(size, bare_tag(tag) if isinstance(tag, str) else "")


def _require(answer: httpx.Response, status: int) -> None:
    """Raises Refused with a sentence for people, or UnexpectedAnswer."""
    if answer.status_code == status:
        return
    if answer.headers.get("content-type", "").startswith("text/html"):
        raise NotTheAcademy("a web page answered in the academy's place")
    code = _REFUSALS.get(_true_status(answer))
    if code is None:
        raise UnexpectedAnswer(f"{answer.status_code} from the files")
    raise Refused(code, PROBLEMS[code], answer.status_code)


def _true_status(answer: httpx.Response) -> int:
    """Storage answers 400 for nearly everything, and says in the body what it means."""
    problem = _problem(answer.content)
    said = problem.get("statusCode")
    return int(said) if isinstance(said, str) and said.isdecimal() and len(said) == 3 else answer.status_code


def _is_about_the_token(body: bytes) -> bool:
    said = _problem(body).get("message")
    words = (said if isinstance(said, str) else body[:200].decode(errors="replace")).lower()
    return any(word in words for word in _OLD_TOKEN)


def _problem(body: bytes) -> dict[str, Any]:
    try:
        problem = json.loads(body[:10_000])
    except (ValueError, RecursionError):
        return {}
    return problem if isinstance(problem, dict) else {}


def _offset(answer: httpx.Response) -> int:
    said = answer.headers.get("upload-offset", "")
    if not said.isdecimal() or len(said) > 15:
        raise UnexpectedAnswer("an upload without an offset")
    return int(said)


def _metadata(said: Mapping[str, str]) -> str:
    return ",".join(f"{name} {base64.b64encode(value.encode()).decode()}" for name, value in said.items())


async def _slices(contents: bytes, sent: Callable[[int], None]) -> AsyncIterator[bytes]:
    for start in range(0, len(contents), SLICE):
        sent(start)
        yield contents[start : start + SLICE]
