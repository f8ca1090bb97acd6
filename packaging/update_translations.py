"""Collects the app's texts into resources/translations/*.ts and compiles them to *.qm.

Run it after changing a text, translate what it lists as unfinished, and run it again. The collector does not see
plurals in `translate(...)`, and loses calls whose number is not a plain name; so plural texts are told by their ``%n``
or ``%Ln``, their translations are kept over its run, and the number must be a variable.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
TRANSLATIONS = ROOT / "resources" / "translations"
TOOLS = Path(sys.executable).parent
FLOORS = ("app", "ui")
"""Packages that speak to people."""
LANGUAGES = ("en", "ar", "es", "fr")
FORMS = {"en": 2, "ar": 6, "es": 2, "fr": 2}
"""Plural forms: zero, one, two, few, many, other in Arabic."""


def main() -> int:
    """Returns 1 when a text is not translated."""
    package = ROOT / "pharmat_desktop"
    sources = sorted(path.relative_to(ROOT) for floor in FLOORS for path in (package / floor).rglob("*.py"))
    unfinished = 0
    for language in LANGUAGES:
        file = TRANSLATIONS / f"pharmat_{language}.ts"
        plurals = _plurals(file)
        _run("lupdate", *map(str, sources), "-ts", str(file), "-target-language", language)
        left = _tidy(file, language, plurals)
        for text in left:
            print(f"{language}: {text}")
        unfinished += len(left)
        _run("lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))
    return 1 if unfinished else 0


def _run(tool: str, *arguments: str) -> None:
    command = [str(TOOLS / f"pyside6-{tool}"), *arguments]
    flags = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"] if tool == "lupdate" else []
    subprocess.run([*command, *flags], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def _plurals(file: Path) -> dict[tuple[str, str], ET.Element]:
    """Finished translations of plural texts by context and text."""
    found: dict[tuple[str, str], ET.Element] = {}
    contexts = ET.parse(file).getroot().findall("context") if file.exists() else []  # noqa: S314  our own file
    for context in contexts:
        for message in context.findall("message[@numerus='yes']"):
            translation = message.find("translation")
            if translation is not None and not _is_unfinished(message):
                found[context.findtext("name") or "", message.findtext("source") or ""] = translation
    return found


def _tidy(file: Path, language: str, plurals: dict[tuple[str, str], ET.Element]) -> list[str]:
    """Mark plurals, and leave only these in English. Returns the texts that are not translated."""
    tree = ET.parse(file)  # noqa: S314  our own file
    left: list[str] = []
    for context in tree.getroot().findall("context"):
        for message in context.findall("message"):
            source = message.findtext("source") or ""
            is_plural = "%n" in source or "%Ln" in source
            if language == "en" and not is_plural:
                context.remove(message)
                continue
            if is_plural:
                key = context.findtext("name") or "", source
                _mark_plural(message, FORMS[language], plurals.get(key))
            if _is_unfinished(message):
                left.append(source)
    for empty in [c for c in tree.getroot().findall("context") if c.find("message") is None]:
        tree.getroot().remove(empty)
    text = ET.tostring(tree.getroot(), encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")
    return left


def _mark_plural(message: ET.Element, forms: int, known: ET.Element | None) -> None:
    message.set("numerus", "yes")
    for old in message.findall("translation"):
        message.remove(old)
    if known is not None:
        message.append(known)
        return
    translation = ET.SubElement(message, "translation", type="unfinished")
    for _ in range(forms):
        ET.SubElement(translation, "numerusform")


def _is_unfinished(message: ET.Element) -> bool:
    translation = message.find("translation")
    return translation is None or translation.get("type") == "unfinished"


if __name__ == "__main__":
    sys.exit(main())
