"""A server that was asked to hold its project's rate limits, as hosted projects do."""

from __future__ import annotations

from pathlib import Path

import httpx

from pharmat_desktop.local_supabase import start

CONFIG = """
[auth.rate_limit]
email_sent = 1
sign_in_sign_ups = 4
token_verifications = 2
token_refresh = 3
[auth.email]
enable_confirmations = true
"""


async def test_limits_answer_429_with_gotrue_s_codes(tmp_path: Path) -> None:
    """Each endpoint counts by itself; mails are counted over all people."""
    project = tmp_path / "project"
    project.mkdir()
    (project / "config.toml").write_text(CONFIG)
    with start(tmp_path / "data", "--no-fsync", "--rate-limits", project=project) as server:
        headers = {"apikey": server.publishable_key, "x-supabase-api-version": "2024-01-01"}
        async with httpx.AsyncClient(base_url=f"{server.url}/auth/v1", headers=headers, timeout=60) as http:

            async def codes(count: int, path: str, **body: str) -> list[str]:
                answers = [await http.post(path, json=body) for _ in range(count)]
                return [f"{answer.status_code} {answer.json().get('code', '')}" for answer in answers]

            mails = [await http.post("/otp", json={"email": f"{name}@limits.example"}) for name in ("a", "b")]
            assert [mail.status_code for mail in mails] == [200, 429]
            assert mails[1].json() == {"code": "over_email_send_rate_limit", "message": "email rate limit exceeded"}
            too_many = "429 over_request_rate_limit"
            assert await codes(3, "/recover", email="c@limits.example") == ["200 ", "200 ", too_many]
            proof = {"type": "email", "email": "a@limits.example", "token": "000000"}
            assert await codes(3, "/verify", **proof) == ["403 otp_expired", "403 otp_expired", too_many]
            refreshes = await codes(4, "/token?grant_type=refresh_token", refresh_token="zzzzzzzzzzzz")
            assert refreshes == ["400 refresh_token_not_found"] * 3 + [too_many]
