"""python -m pharmat_desktop.local_supabase: the command line, and the one place where an error becomes a sentence and
an exit code.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from .errors import StartupError
from .options import Options

_ABOUT = (
    "Runs Supabase's services on this computer, for the demo and for tests. Loopback only, and not for real users: "
    "production is Supabase itself. Prints one line of JSON with its addresses and keys when it is ready."
)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}. Try --help.\n")


def parse(arguments: Sequence[str] | None = None) -> Options:
    """Reads the command line; ends the process with code 2 on bad use."""
    parser = _Parser(prog="local_supabase", description=_ABOUT)
    parser.add_argument(
        "--data", type=Path, required=True, metavar="DIR", help="the folder that keeps the database and keys"
    )
    parser.add_argument(
        "--seed", choices=("demo", "none"), default="none", help="demo: fill a new database with the demo academy"
    )
    parser.add_argument(
        "--project", type=Path, metavar="DIR", help="Supabase project folder (default: resources/supabase)"
    )
    parser.add_argument("--port", type=int, default=0, help="HTTP port (default: any free one)")
    parser.add_argument(
        "--demo-tutor", dest="has_demo_tutor", action="store_true", help="let the demo tutor answer messages"
    )
    parser.add_argument("--until-clients-leave", action="store_true", help="end when the last client is gone")
    parser.add_argument(
        "--parent-pipe", dest="until_stdin_ends", action="store_true", help="end when standard input ends"
    )
    parser.add_argument("--jwt-expiry", type=int, metavar="SECONDS", help="life of an access token")
    parser.add_argument(
        "--reuse-interval", type=int, metavar="SECONDS", help="how long a used refresh token still works"
    )
    parser.add_argument("--max-rows", type=int, default=1000, help="most rows in one answer; 0 is without limit")
    parser.add_argument(
        "--no-fsync", dest="is_durable", action="store_false", help="for tests: data need not survive a power cut"
    )
    parser.add_argument(
        "--hosted-delays", dest="has_hosted_delays", action="store_true", help="delay refused joins as hosted does"
    )
    parser.add_argument(
        "--rate-limits", dest="has_rate_limits", action="store_true", help="hold [auth.rate_limit] as hosted does"
    )
    parser.add_argument(
        "--bank-delay", type=float, default=15.0, metavar="SECONDS", help="how long the slow test cards take"
    )
    return Options(**vars(parser.parse_args(arguments)))


def main() -> None:
    """Runs until stopped. Exit code 0 after a wanted end, 2 for bad use or already running, 1 for all else."""
    options = parse()
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(name)s %(levelname)s %(message)s")
    # What takes time to load comes after bad use has been refused.
    from .server import serve

    try:
        asyncio.run(serve(options))
    except StartupError as error:
        print(f"local_supabase: {error}", file=sys.stderr)  # noqa: T201 - this is a command line
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        sys.exit(0)
