"""Licences of what this app stands on: `python packaging/licences.py` holds every installed package to a list.

A bundle gets their texts (`collect`), beside those of Qt, whose LGPL also asks that its libraries can be replaced: in
the folder of a bundle they are files of their own. Standard library only, as everything here that builds.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from importlib.metadata import Distribution, distributions
from pathlib import Path

ALLOWED = frozenset(
    {
        *("MIT", "MIT-0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "ISC", "Zlib", "PSF-2.0", "Apache-2.0", "Unlicense"),
        *("MPL-2.0", "LGPL-2.1-or-later", "LGPL-3.0-only", "LGPL-3.0-or-later"),
        "GPL-2.0-or-later WITH Bootloader-exception",
    }
)
"""SPDX names. MPL asks for changes of its own files only; LGPL for libraries that can be replaced."""
OWN_WORDS = {
    "MIT License": "MIT",
    "BSD License": "BSD-3-Clause",
    "BSD 2-Clause License": "BSD-2-Clause",
    "Apache Software License": "Apache-2.0",
    "Apache 2": "Apache-2.0",
    "Apache 2.0": "Apache-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}
"""What packages say who do not speak SPDX."""
READ_BY_HAND = {
    "sqlcipher3": "Zlib AND BSD-3-Clause",  # says nothing in its metadata; its LICENSE and SQLCipher's
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",  # its part of a bundle takes any licence
    "pyinstaller-hooks-contrib": "Apache-2.0",  # what goes into a bundle; the rest, which does not, is GPL
}
TEXTS = Path(__file__).resolve().parent / "licences"
_TEXT_NAMES = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)


def licence_of(package: Distribution) -> str:
    """As an SPDX expression where it can be told, else in the package's own words; empty when it says nothing."""
    if by_hand := READ_BY_HAND.get(package.name.lower()):
        return by_hand
    if expression := _field(package, "License-Expression"):
        return expression
    said = [
        line.split(" :: ")[-1] for line in package.metadata.get_all("Classifier") or () if line.startswith("License")
    ]
    said = [word for word in said if word in OWN_WORDS] or [_field(package, "License")]
    return " AND ".join(OWN_WORDS.get(word, word.splitlines()[0] if word else "") for word in said)


def _field(package: Distribution, name: str) -> str:
    return str(next(iter(package.metadata.get_all(name) or ()), "")).strip()


def is_allowed(expression: str) -> bool:
    """One side of each OR is enough, each side of an AND is needed."""
    choices = re.split(r"\s+OR\s+", expression.strip("() "))
    return any(all(part.strip("() ") in ALLOWED for part in re.split(r"\s+AND\s+", choice)) for choice in choices)


def refused(packages: Iterable[Distribution]) -> list[str]:
    """Each package whose licence is not on the list, and what it says."""
    said = {package.name: licence_of(package) for package in packages}
    return [f"{name}: {licence or 'says nothing'}" for name, licence in sorted(said.items()) if not is_allowed(licence)]


def shipped(files: Iterable[str]) -> list[Distribution]:
    """The installed packages of which a bundle made of these files has something."""
    wanted = {str(Path(file)) for file in files}
    found = {package.name: package for package in distributions() if _has_any(package, wanted)}
    return [found[name] for name in sorted(found, key=str.lower)]


def _has_any(package: Distribution, wanted: set[str]) -> bool:
    return any(
        str(package.locate_file(file)) in wanted for file in package.files or () if ".dist-info" not in str(file)
    )


def collect(folder: Path, packages: Iterable[Distribution]) -> None:
    """Write `THIRD-PARTY.txt`, an overview, and every licence text beside it. Raises SystemExit for one refused."""
    packages = list(packages)
    if bad := refused(packages):
        raise SystemExit("not to be shipped: " + "; ".join(bad))
    folder.mkdir(parents=True, exist_ok=True)
    python = Path(sys.base_prefix)
    ours = {"LICENSE.txt": TEXTS.parents[1] / "LICENSE"}
    ours |= {text.name: text for text in TEXTS.glob("*GPL*.txt")}
    places = (python / "LICENSE.txt", *python.glob("lib/python3*/LICENSE.txt"))  # Windows, others
    ours["Python-LICENSE.txt"] = next(text for text in places if text.is_file())
    for name, text in ours.items():
        (folder / name).write_bytes(text.read_bytes())
    lines = [(TEXTS / "NOTICE.txt").read_text(encoding="utf-8")]
    for package in packages:
        lines.append(f"{package.name} {package.version}: {licence_of(package)}{_place(package)}")
        for file in package.files or ():
            if ".dist-info" in str(file) and _TEXT_NAMES.search(file.name):
                target = folder / f"{package.name}-{file.name.removesuffix('.txt')}.txt"
                target.write_bytes(Path(str(package.locate_file(file))).read_bytes())
    (folder / "THIRD-PARTY.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _place(package: Distribution) -> str:
    links = [link.partition(", ")[2] for link in package.metadata.get_all("Project-URL") or ()]
    place = _field(package, "Home-page") or next(iter(links), "")
    return f" ({place})" if place.startswith("https://") else ""


def main() -> int:
    packages = list(distributions())
    bad = refused(packages)
    for line in bad:
        print(f"not on the list of licences: {line}", file=sys.stderr)
    print(f"{len(packages)} packages, {len(bad)} with a licence that is not on the list")
    return int(bool(bad))


if __name__ == "__main__":
    sys.exit(main())
