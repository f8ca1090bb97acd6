"""What `--self-check` looks at: each check returns a few words about what it found, or raises what is wrong.

Each uses the part that the app itself uses, so that a bundle which lacks a file or a library cannot pass.
"""

from __future__ import annotations

import asyncio
import importlib
import pkgutil
import ssl
import sys
import tempfile
from collections.abc import Awaitable, Callable, Iterable
from contextlib import closing
from functools import partial
from pathlib import Path
from types import ModuleType

from PySide6.QtCore import QLibraryInfo, QPluginLoader, QTranslator, qVersion
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QImageReader

import pharmat_desktop
from pharmat_desktop.assets import asset, resources_dir
from pharmat_desktop.cache import driver
from pharmat_desktop.cache.driver import is_plain, sqlite3
from pharmat_desktop.cache.store import AccountStore
from pharmat_desktop.domain.people import UserId
from pharmat_desktop.domain.protection import KEY_LENGTH, UNENCRYPTED, FileKey
from pharmat_desktop.remote.secrets import Keychain, trusted_keychain
from pharmat_desktop.remote.transport import trusted_authorities
from pharmat_desktop.ui.language import LANGUAGES
from pharmat_desktop.ui.reading.tex import outlines
from pharmat_desktop.ui.theme.fonts import FAMILIES, register_fonts

Check = Callable[[], str]

PLATFORMS = {
    "linux": ("xcb", "wayland", "offscreen"),
    "win32": ("windows", "offscreen"),
    "darwin": ("cocoa", "offscreen"),
}
"""Qt's plugins without which there is no window; the last one draws without a screen."""
IMAGES = frozenset({"png", "jpeg", "gif", "webp", "svg", "ico"})
SQLITE_FEATURES = {
    "FTS5": "CREATE VIRTUAL TABLE temp.words USING fts5(text, tokenize = 'unicode61')",
    "JSON": "SELECT json_extract('{\"a\": 1}', '$.a')",
    "window functions": "WITH one(n) AS (VALUES (1)) SELECT sum(n) OVER () FROM one",
    "upsert": "INSERT INTO temp.seen VALUES (1) ON CONFLICT (id) DO UPDATE SET id = excluded.id RETURNING id",
}
"""What is used of SQLite beyond its core, and a statement that needs it."""
NOT_SHIPPED = "pharmat_desktop.local_supabase"
"""The demo academy: with pip's extra `local` only."""


class Note(Exception):
    """The app works without it; the text says how."""


class Broken(Exception):
    """Something that the app needs is not there; the text says what."""


def checks(data_dir: Path, problem: str | None) -> dict[str, Check]:
    """Everything that is checked, in the table's order. `problem` is why no window can be shown here, if so."""
    return {
        "Screen": partial(screen, problem),
        "Program": partial(modules, pharmat_desktop),
        "Resources": partial(resources, resources_dir),
        "Qt": partial(qt_plugins, Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)), sys.platform),
        "Pictures": partial(pictures, _image_formats),
        "Fonts": partial(fonts, FAMILIES),
        "Translations": partial(translations, LANGUAGES),
        "Formulas": partial(formulas, r"\frac{C_0}{k_e}"),
        "Time zones": partial(time_zones, ("Africa/Cairo", "America/New_York")),
        "TLS": partial(tls, trusted_authorities),
        "SQLite": partial(sqlite_features, SQLITE_FEATURES),
        "Encryption": partial(encryption, FileKey(bytes(range(KEY_LENGTH)))),
        "Database": partial(database, AccountStore.open),
        "Keychain": partial(keychain, trusted_keychain),
        "Data folder": partial(writable, data_dir),
    }


def screen(problem: str | None) -> str:
    """No screen is no fault of an installation; a library that Qt needs for one is."""
    if problem is None:
        return "windows can be shown"
    if "lacks a library" in problem:
        raise Broken(problem)
    raise Note("none can be reached from here; the rest was checked without")


def modules(package: ModuleType) -> str:
    """A bundle is made of what was found to be imported; here each module is."""
    # What a package raises is met again below.
    walk = pkgutil.walk_packages(package.__path__, f"{package.__name__}.", onerror=lambda _: None)
    names = [one.name for one in walk if not one.name.startswith(NOT_SHIPPED) and not one.name.endswith("__main__")]
    if not names:
        raise Broken("the program's modules cannot be listed")
    for name in names:
        importlib.import_module(name)
    return f"{len(names)} modules in {package.__path__[0]}"


def resources(find: Callable[[], Path]) -> str:
    folder = find()
    counts = {name: len(list((folder / name).iterdir())) for name in ("icons", "fonts", "pages", "translations")}
    if empty := [name for name, count in counts.items() if not count]:
        raise Broken(f"nothing in {', '.join(empty)}")
    return ", ".join(f"{count} {name}" for name, count in counts.items())


def qt_plugins(folder: Path, system: str) -> str:
    """Loads each plugin, with the libraries that it needs."""
    for name in PLATFORMS.get(system, ("offscreen",)):
        found = sorted((folder / "platforms").glob(f"*q{name}*"))
        if not found:
            raise Broken(f"the platform plugin {name} is missing")
        loader = QPluginLoader(str(found[0]))
        if not loader.load():
            raise Broken(f"the platform plugin {name} cannot be loaded: {loader.errorString()}")
    return f"{qVersion()}, {', '.join(PLATFORMS.get(system, ()))}"


def _image_formats() -> Iterable[str]:
    return (bytes(name.data()).decode() for name in QImageReader.supportedImageFormats())


def pictures(formats: Callable[[], Iterable[str]]) -> str:
    if lacking := IMAGES - set(formats()):
        raise Broken(f"cannot read {', '.join(sorted(lacking))}")
    return ", ".join(sorted(IMAGES))


def fonts(families: Iterable[str]) -> str:
    """Both scripts have their letters in the bundled fonts, Latin first."""
    _application()
    register_fonts()
    for family, letter in zip(families, "Rع", strict=True):
        font = QFont(family)
        if not font.exactMatch() or not QFontMetrics(font).inFontUcs4(ord(letter)):
            raise Broken(f"the font {family} is not there")
    return ", ".join(families)


def _application() -> QGuiApplication:
    """Fonts need one, and it must outlive them."""
    from PySide6.QtWidgets import QApplication

    existing = QApplication.instance()
    return existing if isinstance(existing, QGuiApplication) else _kept.setdefault("qt", QApplication(["pharmat"]))


_kept: dict[str, QGuiApplication] = {}


def translations(languages: Iterable[str]) -> str:
    """The app's own, and Qt's for the menus of text fields."""
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for language in languages:
        files = [asset("translations", f"pharmat_{language}.qm").as_posix()]
        files += [f"{qt}/qtbase_{language}.qm"] if language != "en" else []
        for file in files:
            if not QTranslator().load(file):
                raise Broken(f"{Path(file).name} cannot be read")
    return ", ".join(languages)


def formulas(tex: str) -> str:
    if outlines(tex, is_display=True) is None:
        raise Broken("formulas cannot be laid out")
    return "laid out"


def time_zones(names: Iterable[str]) -> str:
    from zoneinfo import ZoneInfo, available_timezones

    for name in names:
        ZoneInfo(name)
    return f"{len(available_timezones())} known"


def tls(authorities: Callable[[], ssl.SSLContext]) -> str:
    """Whom this computer trusts, as the app will ask it."""
    context = authorities()
    count = context.cert_store_stats()["x509_ca"]
    if not count:
        raise Broken("no certificate authority is known: no academy could be trusted")
    if context.verify_mode is not ssl.CERT_REQUIRED or not context.check_hostname:
        raise Broken("certificates are not checked")
    return f"{ssl.OPENSSL_VERSION}, {count} authorities"


def sqlite_features(statements: dict[str, str]) -> str:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE temp.seen (id INTEGER PRIMARY KEY)")
        for name, statement in statements.items():
            try:
                connection.execute(statement).fetchall()
            except sqlite3.Error as error:
                raise Broken(f"{name}: {error}") from error
    return f"{sqlite3.sqlite_version}, {', '.join(statements)}"


def encryption(key: FileKey) -> str:
    """What is written under a key cannot be read without it."""
    with tempfile.TemporaryDirectory(prefix="pharmat-check-") as folder:
        file = Path(folder) / "sealed.sqlite3"
        with closing(driver.connect(file, key)) as connection:
            connection.execute("CREATE TABLE note AS SELECT 'dose' AS text")
            version = connection.execute("PRAGMA cipher_version").fetchone()
        if is_plain(file) or b"dose" in file.read_bytes():
            raise Broken("files are not encrypted")
        with closing(driver.connect(file, key)) as connection:
            connection.execute("SELECT text FROM note").fetchone()
        if _opens(file, UNENCRYPTED):
            raise Broken("files are opened without their key")
    return f"SQLCipher {version[0] if version else ''}"


def _opens(file: Path, key: FileKey) -> bool:
    with closing(driver.connect(file, key)) as connection:
        try:
            connection.execute("SELECT count(*) FROM sqlite_master")
        except sqlite3.DatabaseError:
            return False
        return True


def database(open_store: Callable[[Path, UserId], Awaitable[AccountStore]]) -> str:
    """An account's files are made, by every step of their history."""

    async def make(folder: Path) -> None:
        store = await open_store(folder, UserId("00000000-0000-4000-8000-000000000000"))
        await store.close()

    with tempfile.TemporaryDirectory(prefix="pharmat-check-") as folder:
        asyncio.run(make(Path(folder)))
        return ", ".join(sorted(path.name for path in Path(folder).glob("*.sqlite3")))


def keychain(find: Callable[[], Keychain | None]) -> str:
    found = find()
    if found is None:
        raise Note("none that can be trusted: you sign in at each start, and a passphrase protects your files")
    return type(found).__module__.removeprefix("keyring.backends.")


def writable(folder: Path) -> str:
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryFile(dir=folder) as file:
        file.write(b"written")
    return str(folder)
