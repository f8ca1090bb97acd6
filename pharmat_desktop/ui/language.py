"""The language of the app: translations, the locale of dates and numbers, and the direction of the layout."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from pharmat_desktop.assets import asset

LANGUAGES = {"en": "English", "ar": "العربية", "es": "Español", "fr": "Français"}
"""Code and own name of each language that the app speaks."""


def system_language() -> str:
    """The system's language when the app speaks it, else English."""
    code = QLocale.system().name().split("_")[0]
    return code if code in LANGUAGES else "en"


class LanguageController(QObject):
    """Owns the installed translators. Lives as long as the application and is owned by `app`."""

    language_changed = Signal(str)
    """The person chose another of LANGUAGES."""

    def __init__(self, app: QApplication, language: str = "") -> None:
        super().__init__(app)
        self._app = app
        self._translators: list[QTranslator] = []
        self._language = language if language in LANGUAGES else system_language()
        self._apply()

    @property
    def language(self) -> str:
        return self._language

    def set_language(self, language: str) -> None:
        """Raises ValueError when the app does not speak `language`."""
        if language not in LANGUAGES:
            raise ValueError(f"unknown language {language!r}")
        if language != self._language:
            self._language = language
            self._apply()
            self.language_changed.emit(language)

    def _apply(self) -> None:
        QLocale.setDefault(_locale(self._language))
        for translator in self._translators:
            self._app.removeTranslator(translator)
        # English needs a file too, for its plurals; Qt's own texts (the menus of text fields) are English without one.
        files = [asset("translations", f"pharmat_{self._language}.qm").as_posix()]
        if self._language != "en":
            qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            files.insert(0, f"{qt}/qtbase_{self._language}.qm")
        self._translators = [installed for file in files if (installed := self._install(file)) is not None]
        self._app.setLayoutDirection(_direction(self._language))

    def _install(self, file: str) -> QTranslator | None:
        translator = QTranslator(self)
        if translator.load(file):
            self._app.installTranslator(translator)
            return translator
        translator.deleteLater()
        return None


def _locale(language: str) -> QLocale:
    """The system's own locale when it is of this language, for its dates and numbers; else the language's usual one."""
    system = QLocale.system()
    return system if system.name().split("_")[0] == language else QLocale(language)


def _direction(language: str) -> Qt.LayoutDirection:
    return QLocale(language).textDirection()
