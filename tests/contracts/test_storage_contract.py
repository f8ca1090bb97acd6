"""Storage as the app relies on it, through the official client: what a bucket takes, and who may reach it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import NamedTuple

import httpx
import pytest
from storage3._async.file_api import AsyncBucketProxy
from storage3.exceptions import StorageApiError
from storage3.types import FileOptions, UploadSignedUrlFileOptions

from tests.contracts.project import Member, Project

PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)
AS_PNG: FileOptions = {"content-type": "image/png"}
UPLOADED: UploadSignedUrlFileOptions = {"content-type": "image/png"}
UPSERT_PNG: FileOptions = {"content-type": "image/png", "upsert": "true"}
AS_PDF: FileOptions = {"content-type": "application/pdf"}


class Desk(NamedTuple):
    """Two people, and the first one's own folder of avatars."""

    sam: Member
    eve: Member
    folder: str
    sams: AsyncBucketProxy
    eves: AsyncBucketProxy


@asynccontextmanager
async def desk(project: Project) -> AsyncIterator[Desk]:
    """Fresh people; their files are gone afterwards."""
    async with (
        project.members(2) as [sam, eve],
        project.cleared("avatars", sam.id) as folder,
        project.bucket("avatars", sam.token) as sams,
        project.bucket("avatars", eve.token) as eves,
    ):
        yield Desk(sam, eve, folder, sams, eves)


def refused(error: pytest.ExceptionInfo[StorageApiError]) -> tuple[str, str]:
    """Status and word of a refusal."""
    return str(error.value.status), error.value.code


async def test_what_is_uploaded_comes_back_until_it_is_removed(project: Project) -> None:
    async with desk(project) as at:
        path = f"{at.folder}/me now.png"
        answer = await at.sams.upload(path, PNG, {**AS_PNG, "cache-control": "60"})
        assert answer.full_path == f"avatars/{path}"
        assert await at.sams.download(path) == PNG
        info = await at.sams.info(path)
        assert (info["size"], info["content_type"], info["cache_control"]) == (len(PNG), "image/png", "max-age=60")
        [entry] = await at.sams.list(at.folder)
        assert (entry["name"], entry["metadata"]["size"]) == ("me now.png", len(PNG))
        assert [row["name"] for row in await at.sams.remove([path])] == [path]
        assert await at.sams.exists(path) is False
        with pytest.raises(StorageApiError) as error:
            await at.sams.download(path)
        assert refused(error) == ("404", "not_found")


async def test_an_object_is_replaced_only_on_purpose(project: Project) -> None:
    async with desk(project) as at:
        path = f"{at.folder}/me.png"
        await at.sams.upload(path, PNG, AS_PNG)
        with pytest.raises(StorageApiError) as error:
            await at.sams.upload(path, PNG + b"2", AS_PNG)
        assert refused(error) == ("409", "Duplicate")
        await at.sams.upload(path, PNG + b"3", {**AS_PNG, "upsert": "true"})
        assert await at.sams.download(path) == PNG + b"3"
        await at.sams.update(path, PNG + b"4", AS_PNG)
        assert await at.sams.download(path) == PNG + b"4"
        assert len(await at.sams.list(at.folder)) == 1


async def test_a_raw_body_is_an_upload_too(project: Project) -> None:
    """Without a form around it, as the app sends large files."""
    async with desk(project) as at, project.http(at.sam.token) as http:
        path = f"{at.folder}/raw.png"
        headers = {"content-type": "image/png", "cache-control": "max-age=5"}
        answer = await http.post(f"/storage/v1/object/avatars/{path}", content=PNG, headers=headers)
        assert answer.raise_for_status().json()["Key"] == f"avatars/{path}"
        whole = await http.get(f"/storage/v1/object/authenticated/avatars/{path}")
        assert (whole.content, whole.headers["content-type"]) == (PNG, "image/png")
        part = await http.get(f"/storage/v1/object/authenticated/avatars/{path}", headers={"range": "bytes=0-3"})
        assert (part.status_code, part.content) == (206, PNG[:4])


async def test_what_the_bucket_does_not_take_is_refused_and_leaves_nothing(project: Project) -> None:
    async with desk(project) as at, project.http(at.sam.token) as http:
        with pytest.raises(StorageApiError) as error:
            await at.sams.upload(f"{at.folder}/big.png", bytes(5 * 1024 * 1024 + 1), AS_PNG)
        assert refused(error) == ("413", "Payload too large")
        for kind in ("text/html", "image/svg+xml", "application/x-msdownload"):
            with pytest.raises(StorageApiError) as error:
                await at.sams.upload(f"{at.folder}/page", b"<script>", {"content-type": kind})
            assert refused(error) == ("415", "invalid_mime_type")
        too_much = await http.post(
            f"/storage/v1/object/avatars/{at.folder}/raw.png",
            content=bytes(5 * 1024 * 1024 + 1),
            headers={"content-type": "image/png"},
        )
        assert too_much.status_code in {400, 413}
        assert await at.sams.list(at.folder) == []


async def test_another_s_folder_is_closed(project: Project) -> None:
    """To new files, to replacing and to removing; what one may see is still seen."""
    async with desk(project) as at:
        path = f"{at.folder}/me.png"
        await at.sams.upload(path, PNG, AS_PNG)
        for options in (AS_PNG, UPSERT_PNG):
            for name in (path, f"{at.folder}/other.png", "loose.png"):
                with pytest.raises(StorageApiError) as error:
                    await at.eves.upload(name, b"eve", options)
                assert refused(error) in {("403", "Unauthorized"), ("409", "Duplicate")}
        assert await at.eves.remove([path]) == []
        for target in (f"{at.folder}/moved.png", f"{at.eve.id}/mine.png"):
            with pytest.raises(StorageApiError) as error:
                await at.eves.move(path, target)
            assert refused(error)[0] in {"403", "404"}
        with pytest.raises(StorageApiError) as error:
            await at.sams.move(path, f"{at.eve.id}/gift.png")
        assert refused(error) == ("403", "Unauthorized")
        assert await at.eves.download(path) == PNG


async def test_no_name_leads_out_of_its_folder(project: Project) -> None:
    """Steps up are refused, however they are written."""
    async with desk(project) as at:
        for step in ("../x.png", f"{at.folder}/../{at.eve.id}/x.png", f"{at.folder}/./x.png"):
            with pytest.raises((StorageApiError, ValueError)):
                await at.sams.upload(step, PNG, AS_PNG)
        for raw in ("..%2f..%2fkeys.json", f"{at.folder}%2f..%2f..%2fkeys.json", f"{at.folder}/%2e%2e/x.png"):
            async with project.http(at.sam.token) as http:
                url = httpx.URL(f"{project.url}/storage/v1/object/avatars/{raw}")
                for method in ("GET", "POST", "DELETE"):
                    answer = await http.request(method, url, headers={"content-type": "image/png"})
                    assert answer.status_code >= 400, (method, raw)
        assert await at.eves.list(at.eve.id) == []


async def test_a_signed_url_needs_nobody_and_ends(project: Project) -> None:
    """It opens one object, for whoever holds it, until its time is over."""
    async with desk(project) as at, httpx.AsyncClient(timeout=20) as nobody:
        path = f"{at.folder}/me.png"
        await at.sams.upload(path, PNG, AS_PNG)
        url = (await at.sams.create_signed_url(path, 60, {"download": "photo.png"}))["signedURL"]
        assert url
        answer = await nobody.get(url)
        assert (answer.status_code, answer.content) == (200, PNG)
        assert answer.headers["content-disposition"].startswith("attachment; filename=photo.png")
        changed = await nobody.get(url.replace("me.png", "other.png"))
        assert changed.status_code == 400
        assert changed.json()["error"] == "InvalidSignature"
        brief = (await at.sams.create_signed_url(path, 1))["signedURL"]
        assert brief
        await asyncio.sleep(2.1)  # the length of its life is what is tested
        answer = await nobody.get(brief)
        assert (answer.status_code, answer.json()["error"]) == (400, "InvalidJWT")


async def test_nobody_signs_what_they_cannot_see(project: Project) -> None:
    async with (
        project.members(3) as [sam, amal, eve],
        project.conversation(sam, amal) as room,
        project.cleared("message-attachments", room),
        project.bucket("message-attachments", sam.token) as sams,
        project.bucket("message-attachments", eve.token) as eves,
    ):
        await sams.upload(f"{room}/a.pdf", b"%PDF", AS_PDF)
        with pytest.raises(StorageApiError) as error:
            await eves.create_signed_url(f"{room}/a.pdf", 60)
        assert refused(error) == ("404", "not_found")
        [answer] = await eves.create_signed_urls([f"{room}/a.pdf"], 60)
        assert answer["signedURL"] is None
        assert answer["error"]


async def test_a_signed_upload_stores_one_object_for_its_owner(project: Project) -> None:
    async with desk(project) as at, project.bucket("avatars") as nobodys:
        path = f"{at.folder}/signed.png"
        signed = await at.sams.create_signed_upload_url(path)
        await nobodys.upload_to_signed_url(path, signed["token"], PNG, UPLOADED)
        assert await at.sams.download(path) == PNG
        with pytest.raises(StorageApiError):
            await nobodys.upload_to_signed_url(f"{at.folder}/else.png", signed["token"], PNG, UPLOADED)
        with pytest.raises(StorageApiError):
            await at.eves.create_signed_upload_url(f"{at.folder}/eve.png")


async def test_attachments_belong_to_a_conversation_s_members(project: Project) -> None:
    """They read and add; nobody replaces; the sender alone takes back; whoever leaves sees no more."""
    async with (
        project.members(3) as [sam, amal, eve],
        project.conversation(sam, amal) as room,
        project.cleared("message-attachments", room),
        project.bucket("message-attachments", sam.token) as sams,
        project.bucket("message-attachments", amal.token) as amals,
        project.bucket("message-attachments", eve.token) as eves,
    ):
        path = f"{room}/a.pdf"
        await sams.upload(path, b"%PDF", AS_PDF)
        assert await amals.download(path) == b"%PDF"
        assert [entry["name"] for entry in await amals.list(room)] == ["a.pdf"]
        assert await eves.list(room) == []
        with pytest.raises(StorageApiError):
            await eves.download(path)
        with pytest.raises(StorageApiError) as error:
            await eves.upload(f"{room}/e.pdf", b"%PDF", AS_PDF)
        assert refused(error) == ("403", "Unauthorized")
        for files in (sams, amals):
            with pytest.raises(StorageApiError):
                await files.upload(path, b"changed", {**AS_PDF, "upsert": "true"})
        assert await amals.remove([path]) == []
        async with project.service() as service:
            where = f"conversation_id=eq.{room}&user_id=eq.{amal.id}"
            await service.delete(f"/rest/v1/conversation_members?{where}")
        with pytest.raises(StorageApiError):
            await amals.download(path)
        assert len(await sams.remove([path])) == 1


async def test_nobody_reaches_nothing(project: Project) -> None:
    """With the publishable key alone."""
    async with desk(project) as at, project.bucket("avatars") as nobodys:
        path = f"{at.folder}/me.png"
        await at.sams.upload(path, PNG, AS_PNG)
        assert await nobodys.list(at.folder) == []
        with pytest.raises(StorageApiError):
            await nobodys.download(path)
        with pytest.raises(StorageApiError) as error:
            await nobodys.upload(f"{at.folder}/x.png", PNG, AS_PNG)
        assert refused(error) == ("403", "Unauthorized")
        async with httpx.AsyncClient(base_url=project.url, timeout=20) as http:
            assert (await http.get(f"/storage/v1/object/public/avatars/{path}")).status_code == 400
            forged = await http.get(
                f"/storage/v1/object/authenticated/avatars/{path}", headers={"authorization": "Bearer x.y.z"}
            )
            assert (forged.status_code, forged.json()["error"]) == (400, "Unauthorized")


async def test_buckets_are_the_service_role_s_affair(project: Project) -> None:
    async with project.members() as [sam], project.http(sam.token) as http, project.service() as service:
        assert (await http.get("/storage/v1/bucket")).json() == []
        assert (await http.post("/storage/v1/bucket", json={"name": "mine"})).status_code == 400
        found = {bucket["id"]: bucket for bucket in (await service.get("/storage/v1/bucket")).json()}
        limits = {name: found[name]["file_size_limit"] // 1024**2 for name in sorted(found) if name in LIMITS}
        assert limits == LIMITS
        assert not any(found[name]["public"] for name in LIMITS)


LIMITS = {"assignment-submissions": 20, "avatars": 5, "course-materials": 50, "message-attachments": 20}
