"""A Supabase project folder: its settings, migrations and seed, as the official command line reads them."""

from __future__ import annotations

import hashlib
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .auth.settings import AuthSettings
from .errors import StartupError


@dataclass(frozen=True)
class Migration:
    """One file `<version>_<name>.sql`."""

    version: str
    name: str
    sql: str


@dataclass(frozen=True)
class Seed:
    """One seed file; `digest` is the SHA-256 of its text."""

    path: str
    digest: str
    sql: str


class Project:
    """Reads one project folder. Raises StartupError with a sentence for the person."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        if not folder.is_dir():
            raise StartupError(f"There is no Supabase project folder at {folder}. Name one with --project.", 2)
        self._config = self._read_config()

    @classmethod
    def default(cls) -> Project:
        """The one of this checkout, or of the installed package."""
        package = Path(__file__).parents[1]
        for root in (package.parent, package):
            folder = root / "resources" / "supabase"
            if folder.is_dir():
                return cls(folder)
        raise StartupError(
            "The project folder resources/supabase is missing. "
            "Install pharmat-desktop again, or name one with --project."
        )

    def migrations(self) -> list[Migration]:
        """All migrations, in the order of their versions."""
        found: list[Migration] = []
        for path in sorted((self.folder / "migrations").glob("*.sql")):
            version, _, name = path.stem.partition("_")
            if found and found[-1].version == version:
                raise StartupError(f"Two migrations have the version {version}: {found[-1].name} and {name}.", 2)
            found.append(Migration(version, name, path.read_text(encoding="utf-8")))
        return found

    def seeds(self) -> list[Seed]:
        """The files of `[db.seed] sql_paths`, which may be patterns relative to the folder; without it, seed.sql."""
        settings = self._section("db", "seed")
        if settings.get("enabled", True) is False:
            return []
        paths: list[Path] = []
        for pattern in settings.get("sql_paths", ["seed.sql"]):
            for path in sorted(self.folder.glob(str(pattern).removeprefix("./"))):
                if path not in paths:
                    paths.append(path)
        return [self._seed(path) for path in paths]

    def auth_settings(self) -> AuthSettings:
        """What config.toml says, and the official defaults for the rest."""
        return AuthSettings.read(self._section("auth"), self.folder)

    def function_wants_token(self, name: str) -> bool:
        """`verify_jwt` of a function: whether only a valid token gets to it. True unless config.toml says otherwise."""
        return self._section("functions", name).get("verify_jwt", True) is not False

    def _seed(self, path: Path) -> Seed:
        sql = path.read_text(encoding="utf-8")
        return Seed(path.relative_to(self.folder).as_posix(), hashlib.sha256(sql.encode()).hexdigest(), sql)

    def _read_config(self) -> dict[str, Any]:
        try:
            return tomllib.loads((self.folder / "config.toml").read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except tomllib.TOMLDecodeError as error:
            raise StartupError(f"{self.folder / 'config.toml'} is not valid TOML: {error}.") from error

    def _section(self, *path: str) -> dict[str, Any]:
        section: dict[str, Any] = self._config
        for name in path:
            section = section.get(name, {})
        return section
