"""/consent/google and /consent/apple: the page that stands for the provider's own, where a person is chosen.

It knows no passwords: whoever uses this computer may be anybody in its demo. It is served to this computer alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from urllib.parse import urlencode

import asyncpg
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from pharmat_desktop.local_supabase.auth.errors import AuthError
from pharmat_desktop.local_supabase.auth.provider import NAMES, External, Provider
from pharmat_desktop.local_supabase.auth.users import normal_email

from .page import page

_PEOPLE = 6
_CANCELLED = ("user_cancelled_authorize", "The user did not consent")
_DENIED = ("access_denied", "The user denied the request")
_BROKEN = ("server_error", "The provider could not answer")
_COMPLAINT = '<p class="note" role="alert">This is not an email address. Try another one.</p>'
_HIDE = '<label class="check"><input type="checkbox" name="hidden" value="1">Hide my email address</label>'
_FIELDS = (
    '<label for="name">Name</label>'
    '<input id="name" type="text" name="name" value="Robin Carter" maxlength="80" autocomplete="off">'
    '<label for="email">Email address</label>'
    '<input id="email" type="email" name="email" value="robin.carter@mail.example" maxlength="200" autocomplete="off">'
)
_NAME = "coalesce(nullif(concat_ws(' ', m ->> 'first_name', m ->> 'last_name'), ''), m ->> 'full_name', email)"


@dataclass(frozen=True)
class Consent:
    """Owned by the server; `callback` is the one address that it answers to."""

    pool: asyncpg.Pool
    provider: Provider
    callback: str

    def routes(self) -> list[Route]:
        """Below the root."""
        return [
            Route("/consent/{provider}", self.show, methods=["GET"]),
            Route("/consent/{provider}", self.answer, methods=["POST"]),
        ]

    async def show(self, request: Request) -> Response:
        """Whom to be."""
        name, asked = request.path_params["provider"], request.query_params
        if name not in NAMES or asked.get("redirect_uri") != self.callback or not asked.get("state"):
            return _refusal()
        return page(f"Sign in with {NAMES[name]} (demo)", _body(name, asked["state"], await self._people()))

    async def answer(self, request: Request) -> Response:
        """Back to Auth, with a code or what went wrong."""
        name, form = request.path_params["provider"], await request.form()
        said = {key: str(value) for key, value in form.items()}
        if name not in NAMES or not said.get("state") or not _is_own(request):
            return _refusal()
        if said.get("choice") == "cancel":
            return self._back(name, said["state"], _failure(*(_CANCELLED if name == "apple" else _DENIED)))
        if said.get("choice") == "break":
            return self._back(name, said["state"], _failure(*_BROKEN))
        try:
            person = await self._chosen(name, said)
        except AuthError:
            return page("Sign in", _body(name, said["state"], await self._people(), is_bad=True), status=422)
        return self._back(name, said["state"], {"code": self.provider.issue(person)})

    async def _chosen(self, name: str, said: Mapping[str, str]) -> External:
        """Raises AuthError for an address that is none."""
        if said.get("choice") != "other":
            email = normal_email(said.get("choice"))
            people = {row["email"]: row["name"] for row in await self._people()}
            return External(name, email, people.get(email, ""))
        person = External(name, normal_email(said.get("email")), said.get("name", "").strip()[:80])
        if said.get("hidden"):
            person = person._replace(email=f"{person.subject[7:17]}@privaterelay.example")
        return person._replace(is_verified=not said.get("unverified"))

    def _back(self, name: str, state: str, answer: Mapping[str, str]) -> Response:
        # Apple answers with a form of its own; here the browser sends this page's form on, the answer in the query.
        status = 307 if name == "apple" else 303
        return RedirectResponse(f"{self.callback}?{urlencode({'state': state, **answer})}", status)

    async def _people(self) -> list[asyncpg.Record]:
        async with self.pool.acquire() as connection:
            found: list[asyncpg.Record] = await connection.fetch(
                f"""select email, {_NAME} as name from (
                        select email, created_at, coalesce(raw_user_meta_data, '{{}}') as m from auth.users
                        where email_confirmed_at is not null and deleted_at is null) as people
                    order by created_at, email limit $1""",  # noqa: S608 - a constant
                _PEOPLE,
            )
            return found


def _failure(error: str, description: str) -> dict[str, str]:
    return {"error": error, "error_description": description}


def _is_own(request: Request) -> bool:
    """Whether the form is this page's: another site could send one, too. Programs do not say, and may."""
    return request.headers.get("sec-fetch-site", "same-origin") == "same-origin"


def _refusal() -> Response:
    sentence = "<h1>Nothing asked for this page</h1><p>Go back to the app and start again.</p>"
    return page("Nothing asked for this page", f'<main><div class="card">{sentence}</div></main>', status=400)


def _body(name: str, state: str, people: list[asyncpg.Record], *, is_bad: bool = False) -> str:
    """Three forms, so that the Enter key in a field means its own button."""
    provider = NAMES[name]
    form = f'<form method="post" action="/consent/{name}"><input type="hidden" name="state" value="{escape(state)}">'
    rows = "".join(_row(person) for person in people)
    return (
        f'<main><div class="card"><p class="note"><b>Demo.</b> This page stands for {provider}, which is not asked and'
        f" learns nothing.</p><h1>Who signs in with {provider}?</h1>"
        '<p class="quiet">pharmaT will see the name and the email address.</p>'
        f'{form}<ul class="rows">{rows}</ul></form>'
        f"<details{' open' if is_bad or not rows else ''}><summary>Somebody else</summary>"
        f"{form}{_COMPLAINT if is_bad else ''}{_FIELDS}"
        f'<label class="check"><input type="checkbox" name="unverified" value="1">{provider} has not verified this'
        f" address</label>{_HIDE if name == 'apple' else ''}"
        '<div class="actions"><button class="button main" name="choice" value="other">Continue</button></div></form>'
        f'</details><hr>{form}<div class="actions"><button class="button" name="choice" value="cancel">Cancel</button>'
        f'<button class="button" name="choice" value="break">Let {provider} fail</button></div></form></div></main>'
    )


def _row(person: asyncpg.Record) -> str:
    name, email = escape(person["name"]), escape(person["email"])
    return (
        f'<li><button class="row" name="choice" value="{email}"><span class="face" aria-hidden="true">'
        f"{escape(_initials(person['name']))}</span><span>{name}<small>{email}</small></span></button></li>"
    )


def _initials(name: str) -> str:
    """Of the first and the last word."""
    words = name.split()
    return "".join(word[0] for word in words[:: max(len(words) - 1, 1)])
