"""Teaching sessions over the API: the shapes of a booking, of a refusal with other times, and of the views."""

from __future__ import annotations

import json
import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.contracts.project import Member, Project


async def make_tutor(project: Project, member: Member) -> None:
    """The operator gives the role, the tutor's own client the hours."""
    async with project.service() as service:
        answer = await service.patch(f"/rest/v1/users?id=eq.{member.id}", json={"role": "tutor"})
        answer.raise_for_status()
        rate = {"hourly_rate_minor": 6000, "booking_notice_hours": 0}
        (await service.patch(f"/rest/v1/tutor_profiles?id=eq.{member.id}", json=rate)).raise_for_status()
    hours = [{"id": str(uuid.uuid4()), "weekday": day, "from_minute": 0, "to_minute": 1440} for day in range(1, 8)]
    async with project.http(member.token) as http:
        (await http.post("/rest/v1/availability", json=hours)).raise_for_status()


async def book(project: Project, student: Member, tutor: Member, start: str, request: str | None = None) -> Any:
    """The raw answer."""
    when = {"p_tutor": tutor.id, "p_starts_at": start, "p_minutes": 60, "p_zone": "Europe/London"}
    return await project.rpc(student.token, "book_session", p_request=request or str(uuid.uuid4()), **when)


async def test_a_slot_is_booked_once_and_others_are_offered(project: Project) -> None:
    """Slots, a booking as a list of rows, a 409 whose hint is JSON, and the request asked for by its id."""
    async with project.members(3) as [sam, leila, amal]:
        await make_tutor(project, amal)
        start = datetime.now(UTC) + timedelta(days=3)
        ahead = {"p_from": start.isoformat(), "p_to": (start + timedelta(days=1)).isoformat()}
        free = (await project.rpc(sam.token, "open_slots", p_tutor=amal.id, **ahead)).raise_for_status().json()
        assert (free["minutes"], free["price_minor"], free["currency"], free["zone"]) == (60, 6000, "EUR", "UTC")
        request = str(uuid.uuid4())
        [session] = (await book(project, sam, amal, free["slots"][4], request)).raise_for_status().json()
        assert (session["status"], session["price_minor"], session["zone"]) == ("requested", 6000, "Europe/London")
        lost = await book(project, leila, amal, free["slots"][4])
        problem = lost.json()
        assert (lost.status_code, problem["code"], problem["details"]) == (409, "PT409", "slot_taken")
        hint = json.loads(problem["hint"])
        assert [slot["starts_at"] for slot in hint["slots"]] == [free["slots"][n] for n in (1, 2, 6)]
        assert hint["taken"] == [free["slots"][4]]
        found = await project.rpc(sam.token, "session_by_request", p_request=request)
        assert found.raise_for_status().json() == [session]
        assert (await project.rpc(leila.token, "session_by_request", p_request=request)).json() == []


async def test_commands_answer_with_the_session(project: Project) -> None:
    """Confirm a list, the others one object; terms before cancelling; a repeat is a success; a stranger gets 404."""
    async with project.members(3) as [sam, eve, amal]:
        await make_tutor(project, amal)
        start = (datetime.now(UTC) + timedelta(days=3)).replace(minute=0, second=0, microsecond=0).isoformat()
        [session] = (await book(project, sam, amal, start)).raise_for_status().json()
        to = {"p_session": session["id"]}
        confirmed = await project.rpc(amal.token, "confirm_session", p_request=str(uuid.uuid4()), **to)
        assert [row["status"] for row in confirmed.raise_for_status().json()] == ["confirmed"]
        terms = (await project.rpc(sam.token, "cancellation_terms", **to)).raise_for_status().json()
        assert (terms["fee_minor"], terms["refund_minor"]) == (0, 0)
        again = {"p_request": str(uuid.uuid4()), "p_fee_minor": terms["fee_minor"], **to}
        for _ in range(2):
            cancelled = await project.rpc(sam.token, "cancel_session", **again)
            assert cancelled.raise_for_status().json()["status"] == "cancelled"
        foreign = await project.rpc(eve.token, "cancel_session", p_request=str(uuid.uuid4()), **to)
        assert (foreign.status_code, foreign.json()["details"]) == (404, "not_found")


async def test_the_directory_is_searched_by_columns(project: Project) -> None:
    """A tutor with the next free hour; no private column is there to ask for."""
    async with project.members(2) as [sam, amal]:
        await make_tutor(project, amal)
        async with project.http(sam.token) as http:
            columns = "first_name,hourly_rate_minor,next_free_at"
            found = await http.get(f"/rest/v1/tutor_directory?select={columns}&id=eq.{amal.id}")
            [tutor] = found.raise_for_status().json()
            assert (tutor["first_name"], tutor["hourly_rate_minor"]) == ("Contract", 6000)
            assert datetime.fromisoformat(tutor["next_free_at"]) >= datetime.now(UTC)
            assert (await http.get("/rest/v1/tutor_directory?select=email")).status_code == 400
            assert (await http.get(f"/rest/v1/reviews?tutor_id=eq.{amal.id}")).raise_for_status().json() == []
