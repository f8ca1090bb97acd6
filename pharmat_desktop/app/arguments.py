"""The command line."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from pharmat_desktop import __version__
from pharmat_desktop.config import AcademyAddress, Settings, checked_address

DEMO = "demo"
THEMES = ("system", "light", "dark", "contrast")
LANGUAGES = ("en", "ar", "es", "fr")
ROLES = ("student", "tutor", "admin")
LOG_LEVELS = ("error", "warning", "info", "debug")


class Options(NamedTuple):
    """What the command line asked for."""

    settings: Settings
    address: AcademyAddress | None
    """None in demo mode, whose address is known once its server runs, and when no academy was named."""
    demo_dir: Path
    """The demo academy's own data, shared by all profiles."""
    tour_dir: Path | None = None
    tour_role: str = "student"
    scratch_dir: Path | None = None
    """To be removed at the end."""
    is_start_report: bool = False
    is_demo: bool = False
    is_self_check: bool = False
    log_level: str = "info"
    sign_in_dir: Path | None = None
    """Where the picture of a scripted sign-in goes."""
    link: str = ""
    """A ``pharmat://`` link that opened the app; from outside, so not to be trusted."""


def parse(arguments: Sequence[str] | None = None) -> Options:
    """Read the command line; says what is wrong with it and exits with 2."""
    parser = _parser()
    options = parser.parse_args(arguments)
    try:
        address = _address(options)
    except ValueError as error:
        parser.error(str(error))
    if not re.fullmatch(r"[\w.-]{1,40}", options.profile) or options.profile.strip(".") == "":
        parser.error("a profile's name has at most 40 letters, digits, dots, dashes and underscores")
    is_demo = bool(options.demo or options.tour)
    name = address.name if address else DEMO if is_demo else ""
    data = options.data or (_scratch_dir() if options.tour else _default_data_dir())
    kind = "tour" if options.tour else DEMO if is_demo else "profiles"
    return Options(
        settings=Settings(data / kind / options.profile, name, options.theme, options.lang),
        address=address,
        demo_dir=data / "demo-academy",
        tour_dir=options.tour,
        tour_role=options.role,
        scratch_dir=None if options.data or not options.tour else data,
        is_start_report=options.report_start,
        is_demo=is_demo,
        is_self_check=options.self_check,
        log_level=options.log_level,
        sign_in_dir=options.script_sign_in,
        link=options.link,
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="pharmat-desktop", description="The desktop client of the pharmaT academy.")
    parser.add_argument("link", nargs="?", default="", metavar="LINK", help="a pharmat:// link to open")
    parser.add_argument("--version", action="version", version=f"pharmaT Desktop {__version__}")
    parser.add_argument(
        "--demo", action="store_true", help=_of_demo("try all with an academy that runs on this computer")
    )
    parser.add_argument("--profile", default="default", metavar="NAME", help="keep data apart, for a second person")
    parser.add_argument("--academy", metavar="URL", help="the academy's Supabase project (or PHARMAT_ACADEMY_URL)")
    parser.add_argument("--key", metavar="KEY", help="its publishable key (or PHARMAT_ACADEMY_KEY)")
    parser.add_argument("--theme", choices=THEMES)
    parser.add_argument("--lang", choices=LANGUAGES)
    parser.add_argument("--data", type=Path, metavar="DIR", help="keep all data in this folder")
    parser.add_argument(
        "--tour", type=Path, metavar="DIR", help=_of_demo("drive the demo, save pictures of every screen")
    )
    parser.add_argument("--as", dest="role", choices=ROLES, default="student", help=_of_demo("whose tour it is"))
    parser.add_argument("--self-check", action="store_true", help="check this installation, print a table and end")
    parser.add_argument("--log-level", choices=LOG_LEVELS, default="info", help="how much the log says")
    parser.add_argument("--report-start", action="store_true", help=argparse.SUPPRESS)  # for tests/benchmarks
    parser.add_argument("--script-sign-in", type=Path, help=argparse.SUPPRESS)  # for the test of a bundle
    return parser


def _of_demo(text: str) -> str:
    """Help on what a packaged copy does not have."""
    return argparse.SUPPRESS if getattr(sys, "frozen", False) else text


def _address(options: argparse.Namespace) -> AcademyAddress | None:
    if options.tour and getattr(sys, "frozen", False):
        raise ValueError("the tour drives the demo, which is not part of a package: run it from a checkout")
    if options.demo or options.tour:
        if options.academy or options.key:
            raise ValueError("the demo has an academy of its own: leave out --academy and --key")
        return None
    url = options.academy or os.environ.get("PHARMAT_ACADEMY_URL")
    key = options.key or os.environ.get("PHARMAT_ACADEMY_KEY")
    if not url and not key:
        return None  # the person names one, or has before
    if not url or not key:
        raise ValueError("an academy has an address and a key: --academy URL --key KEY")
    return checked_address(url, key)


def _scratch_dir() -> Path:
    """A folder of this tour's own, so that its pictures always show the same academy."""
    import tempfile

    return Path(tempfile.mkdtemp(prefix="pharmat-tour-"))


def _default_data_dir() -> Path:
    from platformdirs import user_data_path

    return user_data_path("pharmat-desktop", appauthor=False)
