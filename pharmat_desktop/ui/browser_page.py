"""The page that a browser shows after a sign-in with Google or Apple. Stands alone: no script, nothing is loaded."""

from __future__ import annotations

from html import escape
from string import Template

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from pharmat_desktop.assets import asset
from pharmat_desktop.ui.theme.tokens import DARK, LIGHT, Colors

translate = QCoreApplication.translate


def browser_page(is_good: bool) -> str:
    """HTML in the app's language and colours, light or dark as the browser is."""
    if is_good:
        title = translate("browser", "You are signed in")
        text = translate("browser", "You can close this tab and go back to pharmaT.")
    else:
        title = translate("browser", "Signing in did not work")
        text = translate("browser", "You can close this tab. pharmaT tells you what to do.")
    locale = QLocale()
    template = Template(asset("pages", "browser.html").read_text(encoding="utf-8"))
    return template.substitute(
        language=locale.name().split("_")[0],
        direction="rtl" if locale.textDirection() is Qt.LayoutDirection.RightToLeft else "ltr",
        title=escape(title),
        text=escape(text),
        light=_variables(LIGHT),
        dark=_variables(DARK),
        kind="good" if is_good else "bad",
        icon=_icon("check" if is_good else "circle-alert"),
        pill=_icon("pill"),
    )


def _variables(colors: Colors) -> str:
    return " ".join(f"--{name}: {value};" for name, value in colors._asdict().items())


def _icon(name: str) -> str:
    return asset("icons", f"{name}.svg").read_text(encoding="utf-8")
