"""What one run of local_supabase was asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Options:
    """`data` is the folder to keep everything in. Durations in seconds; `port` 0 lets the system choose."""

    data: Path
    seed: str = "none"
    project: Path | None = None
    port: int = 0
    has_demo_tutor: bool = False
    until_clients_leave: bool = False
    until_stdin_ends: bool = False
    jwt_expiry: int | None = None
    reuse_interval: int | None = None
    max_rows: int = 1000
    is_durable: bool = True
    has_hosted_delays: bool = False
    has_rate_limits: bool = False
    bank_delay: float = 15.0
