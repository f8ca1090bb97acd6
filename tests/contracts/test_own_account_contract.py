"""What the app asks of Auth, storage and Edge Functions for a person who changes, takes along or ends their account."""

from __future__ import annotations

import json

import pytest

from pharmat_desktop.config import AcademyAddress
from pharmat_desktop.domain.errors import Refused, SignInFailed, Why, WrongCredentials
from tests.contracts.project import PASSWORD, Member, Project
from tests.remote.parts import door_of, own_account_of
from tests.support.mailbox import Mailbox

PNG = b"\x89PNG\r\n\x1a\n" + bytes(64)
NEW_PASSWORD = "tramway olive candle 9"


def address_of(project: Project) -> AcademyAddress:
    return AcademyAddress("test", project.url, project.publishable_key)


async def told(project: Project, member: Member) -> dict[str, object]:
    """What Auth says of somebody."""
    async with project.http(member.token) as http:
        answer: dict[str, object] = (await http.get("/auth/v1/user")).raise_for_status().json()
        return answer


async def test_metadata_are_changed_one_by_one(project: Project) -> None:
    """The language of mails, and nothing else of what Auth keeps."""
    async with project.members() as (sam,), own_account_of(address_of(project), sam.email, PASSWORD) as own:
        await own.update_user({"data": {"language": "ar"}})
        metadata = (await told(project, sam))["user_metadata"]
        assert isinstance(metadata, dict)
        assert (metadata["language"], metadata["first_name"]) == ("ar", "Contract")


async def test_a_password_is_changed_by_another_one(project: Project) -> None:
    async with project.members() as (sam,), own_account_of(address_of(project), sam.email, PASSWORD) as own:
        with pytest.raises(SignInFailed) as same:
            await own.update_user({"password": PASSWORD})
        assert same.value.why is Why.SAME_PASSWORD
        await own.update_user({"password": NEW_PASSWORD})
        account = await door_of(address_of(project)).with_password(sam.email, NEW_PASSWORD)
        assert account.user_id == sam.id


async def test_a_proof_comes_by_mail(project: Project, mailbox: Mailbox) -> None:
    """Its digits go along with the new password."""
    async with project.members() as (sam,), own_account_of(address_of(project), sam.email, PASSWORD) as own:
        await own.send_proof()
        proof = await mailbox.newest(sam.email, "reauthentication")
        await own.update_user({"password": NEW_PASSWORD, "nonce": proof.digits})
        assert (await project.sign_in(sam.email, NEW_PASSWORD)).is_success


async def test_signing_out_elsewhere_leaves_this_session(project: Project) -> None:
    async with project.members() as (sam,), own_account_of(address_of(project), sam.email, PASSWORD) as own:
        await own.sign_out_others()
        assert (await project.refresh(str(sam.session["refresh_token"]))).status_code == 400
        await own.update_profile({"first_name": "Still here"})


async def test_what_the_academy_keeps_is_taken_along_and_ended(project: Project) -> None:
    """By the project's functions; only with the address as it is, and then for good."""
    async with project.members() as (sam,), own_account_of(address_of(project), sam.email, PASSWORD) as own:
        await own.update_profile({"first_name": "Samuel"})
        await own.upload_avatar(PNG, "image/png")
        taken = json.loads(await own.export())
        assert taken["rows"]["account"]["email"] == sam.email
        assert [row["first_name"] for row in taken["rows"]["users"]] == ["Samuel"]
        assert [file["bucket"] for file in taken["files"]] == ["avatars"]
        with pytest.raises(Refused) as refusal:
            await own.delete("somebody@else.example")
        assert refusal.value.sentence
        await own.delete(sam.email.upper())
        with pytest.raises(WrongCredentials):
            await door_of(address_of(project)).with_password(sam.email, PASSWORD)
        assert (await project.refresh(str(sam.session["refresh_token"]))).status_code == 400
