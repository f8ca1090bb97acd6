"""What people type when they sign in, and links from anywhere: read strictly, told kindly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pharmat_desktop.domain.accounts import SignUp, clean_code, is_email
from pharmat_desktop.domain.links import AuthLink, OpenLink, parse_link
from pharmat_desktop.domain.passwords import PasswordHint, strength
from pharmat_desktop.domain.people import Role

CHAT = "0c9c4f6e-7a35-4d5e-9a42-1b7f3c1f6a10"
FLOW = "rZ3_pQ-x"
EXPIRED = "error_code=otp_expired&error_description=Email+link+is+invalid"


@pytest.mark.parametrize("typed", ["123456", " 123 456 ", "123-456", "١٢٣٤٥٦"])
def test_codes_are_read_as_people_type_them(typed: str) -> None:
    """With the spaces of a mail program, and on an Arabic keyboard."""
    assert clean_code(typed) == "123456"


@pytest.mark.parametrize("typed", ["", "12345", "1234567", "12345a", "²23456"])
def test_what_is_no_code_is_not_sent(typed: str) -> None:
    """Six digits, nothing else."""
    with pytest.raises(ValueError, match="six digits"):
        clean_code(typed)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({}, ""),
        ({"first_name": "  "}, "first_name"),
        ({"last_name": "x" * 81}, "last_name"),
        ({"email": "sam"}, "email"),
        ({"password": "short"}, "password"),
        ({"role": Role.ADMIN}, "role"),
    ],
)
def test_a_sign_up_says_which_field_cannot_be_right(changes: dict[str, object], field: str) -> None:
    """And never shows the password."""
    good: dict[str, object] = {"email": "sam@example.org", "password": "quiet river 9", "first_name": "Sam"}
    wish = SignUp(**(good | changes))  # type: ignore[arg-type]  # each test changes one field
    assert wish.problem == field
    assert "river" not in repr(wish)


def test_addresses_need_an_at_sign_inside() -> None:
    """More is proven by the mail that arrives."""
    assert is_email(" sam@example.org ")
    assert not any(map(is_email, ["", "@", "sam@", "@example.org", "s am@example.org", "s" * 250 + "@b.org"]))


@pytest.mark.parametrize(
    ("link", "meaning"),
    [
        (f"pharmat://auth/callback?flow={FLOW}&code=abc-1", AuthLink(FLOW, "abc-1")),
        (f"PHARMAT://auth/callback/?flow={FLOW}&code=abc-1", AuthLink(FLOW, "abc-1")),
        (
            f"pharmat://auth/callback?flow={FLOW}&error=access_denied&{EXPIRED}#error=access_denied&{EXPIRED}&sb=",
            AuthLink(FLOW, error="otp_expired"),
        ),
        (f"pharmat://auth/callback?flow={FLOW}#message=Confirmation+link+accepted&sb=", AuthLink(FLOW)),
        ("pharmat://open/courses", OpenLink("courses")),
        (f"pharmat://open/chat/{CHAT}", OpenLink("chat", CHAT)),
    ],
)
def test_the_fixed_routes_are_read(link: str, meaning: AuthLink | OpenLink) -> None:
    """As Auth and our own mails write them."""
    assert parse_link(link) == meaning


@pytest.mark.parametrize(
    "link",
    [
        "",
        "https://auth/callback?flow=a&code=b",
        "pharmat://auth/callback",
        "pharmat://auth/callback?code=b",
        "pharmat://auth/callback?flow=a",
        "pharmat://auth/callback?flow=../a&code=b",
        "pharmat://auth/callback?flow=a&code=b%0d%0aX: y",
        "pharmat://auth/callback?flow=a&code=" + "b" * 201,
        "pharmat://auth/callback?flow=a&code=b#access_token=x" + "&y=1" * 20,
        "pharmat://auth/other?flow=a&code=b",
        "pharmat://me:word@auth/callback?flow=a&code=b",
        "pharmat://auth:80/callback?flow=a&code=b",
        "pharmat://auth:99999999/callback",
        "pharmat://open/../../etc/passwd",
        "pharmat://open/chat/not-a-uuid",
        f"pharmat://open/chat/{CHAT}?x=1",
        "pharmat://open/settings/wipe",
        "pharmat://open/chat\n",
        "pharmat://open/cours\u0435s",
        "pharmat://open/" + "a" * 3000,
        "pharmat:///etc/passwd",
    ],
)
def test_everything_else_is_nothing(link: str) -> None:
    """Anybody can write a link; none of these does anything."""
    assert parse_link(link) is None


@given(st.text() | st.text().map("pharmat://{}".format) | st.text().map("pharmat://auth/callback?{}".format))
def test_no_link_raises(link: str) -> None:
    """Whatever arrives, an answer comes."""
    found = parse_link(link)
    assert found is None or isinstance(found, AuthLink | OpenLink)


def test_a_link_in_a_log_tells_no_code() -> None:
    """Even when somebody prints the whole object."""
    assert "s3cret" not in repr(parse_link(f"pharmat://auth/callback?flow={FLOW}&code=s3cret"))


@pytest.mark.parametrize(
    ("password", "level", "hint"),
    [
        ("short", 0, PasswordHint.TOO_SHORT),
        ("password1234", 1, PasswordHint.COMMON),
        ("okoro-okoro", 1, PasswordHint.PERSONAL),
        ("aaaaaaaaaaaa", 1, PasswordHint.REPEATS),
        ("abcdefghijkl", 1, PasswordHint.REPEATS),
        ("tulip-tulip", 2, PasswordHint.LONGER),
        ("correct horse battery", 4, PasswordHint.NONE),
        ("T7#qm!2vLz&9", 4, PasswordHint.NONE),
    ],
)
def test_strength_names_what_would_help_most(password: str, level: int, hint: PasswordHint) -> None:
    """Length counts more than odd characters; what is known of the person counts against it."""
    found = strength(password, ["Sam Okoro", "sam.okoro@example.org"])
    assert (found.level, found.hint) == (level, hint)


@given(st.text(max_size=40), st.text(alphabet="xyz!Q7", max_size=5))
def test_a_longer_password_is_never_called_too_short(password: str, more: str) -> None:
    """The level is always one of five."""
    assert strength(password).level in range(5)
    if len(password) >= 8:
        assert strength(password + more).hint is not PasswordHint.TOO_SHORT
