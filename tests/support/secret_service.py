"""A keychain of a test's own: org.freedesktop.secrets on a private D-Bus, in memory. `python -m` runs it until killed.

What keyring and the app ask is answered as gnome-keyring answers it, sessions in plain; nothing here is encrypted.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_error, new_method_call, new_method_return
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from pharmat_desktop.remote.secrets import SERVICE as SERVICE_NAME
from pharmat_desktop.remote.secrets import USER_NAME

ROOT = Path(__file__).parents[2]
BUS = "org.freedesktop.secrets"
SERVICE, COLLECTION = "/org/freedesktop/secrets", "/org/freedesktop/secrets/collection/login"
NO_PROMPT = "/"
ITEM = "org.freedesktop.Secret.Item"
IS_AVAILABLE = sys.platform == "linux" and shutil.which("dbus-daemon") is not None


@contextmanager
def secret_service() -> Iterator[str]:
    """Runs bus and keychain; yields what DBUS_SESSION_BUS_ADDRESS must be."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    bus = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert bus.stdout is not None
        address = bus.stdout.readline().strip()
        keychain = subprocess.Popen(
            [sys.executable, "-m", "tests.support.secret_service"],
            env=environment(address),
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            assert keychain.stdout is not None
            assert keychain.stdout.readline().strip() == "ready"
            yield address
        finally:
            keychain.kill()
            keychain.communicate()
    finally:
        bus.kill()
        bus.communicate()


def environment(address: str) -> dict[str, str]:
    """For a process that shall find this keychain and no other."""
    return {**without_keychain(), "DBUS_SESSION_BUS_ADDRESS": address}


def without_keychain() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name != "PYTHON_KEYRING_BACKEND"}


def store(address: str, name: str, secret: str) -> None:
    """As `Secrets.save` would through keyring."""
    attributes = {"service": f"{SERVICE_NAME}/{name}", "username": USER_NAME, "application": "Python keyring library"}
    properties = {f"{ITEM}.Label": ("s", name), f"{ITEM}.Attributes": ("a{ss}", attributes)}
    body = (properties, ("/", b"", secret.encode(), "text/plain"), True)
    collection = DBusAddress(COLLECTION, bus_name=BUS, interface="org.freedesktop.Secret.Collection")
    with open_dbus_connection(bus=address) as connection:
        connection.send_and_get_reply(new_method_call(collection, "CreateItem", "a{sv}(oayays)b", body))


def holds(address: str, name: str) -> bool:
    """Whether something is kept under the name that `Secrets.save` was given."""
    service = DBusAddress(SERVICE, bus_name=BUS, interface="org.freedesktop.Secret.Service")
    with open_dbus_connection(bus=address) as connection:
        asked = new_method_call(service, "SearchItems", "a{ss}", ({"service": f"{SERVICE_NAME}/{name}"},))
        return bool(connection.send_and_get_reply(asked).body[0])


class Keychain:
    """One unlocked collection. Each method answers (signature, values), or None for what is not known."""

    def __init__(self) -> None:
        self._items: dict[str, tuple[dict[str, str], Any]] = {}
        self._count = 0

    def answer(self, path: str, member: str, body: tuple[Any, ...]) -> tuple[str, tuple[Any, ...]] | None:
        if member == "Get":
            return self._property(str(body[1]))
        handler = getattr(self, f"_{member}", None)
        found: tuple[str, tuple[Any, ...]] | None = handler(path, *body) if handler else None
        return found

    def _property(self, name: str) -> tuple[str, tuple[Any, ...]] | None:
        values = {"Label": ("s", "Login"), "Locked": ("b", False)}
        return ("v", (values[name],)) if name in values else None

    def _OpenSession(self, path: str, algorithm: str, _: object) -> tuple[str, tuple[Any, ...]] | None:
        return ("vo", (("s", ""), f"{SERVICE}/session/s1")) if algorithm == "plain" else None

    def _SearchItems(self, path: str, attributes: dict[str, str]) -> tuple[str, tuple[Any, ...]]:
        found = [item for item, (own, _) in self._items.items() if attributes.items() <= own.items()]
        return ("aoao", (found, [])) if path == SERVICE else ("ao", (found,))

    def _GetSecrets(self, path: str, items: list[str], session: str) -> tuple[str, tuple[Any, ...]]:
        return "a{o(oayays)}", ({item: self._items[item][1] for item in items},)

    def _GetSecret(self, path: str, session: str) -> tuple[str, tuple[Any, ...]]:
        return "(oayays)", (self._items[path][1],)

    def _Unlock(self, path: str, objects: list[str]) -> tuple[str, tuple[Any, ...]]:
        return "aoo", (objects, NO_PROMPT)

    def _CreateItem(self, path: str, properties: Any, secret: Any, replace: bool) -> tuple[str, tuple[Any, ...]]:
        attributes = dict(properties[f"{ITEM}.Attributes"][1])
        self._count += 1
        known = next((item for item, (own, _) in self._items.items() if replace and own == attributes), None)
        item = known or f"{COLLECTION}/{self._count}"
        self._items[item] = attributes, secret
        return "oo", (item, NO_PROMPT)

    def _Delete(self, path: str) -> tuple[str, tuple[Any, ...]]:
        del self._items[path]
        return "o", (NO_PROMPT,)


def serve(connection: DBusConnection, keychain: Keychain) -> None:
    while True:
        message: Message = connection.receive()
        if message.header.message_type is not MessageType.method_call:
            continue
        fields = message.header.fields
        found = keychain.answer(fields[HeaderFields.path], fields[HeaderFields.member], message.body)
        if found is None:
            connection.send(new_error(message, "org.freedesktop.DBus.Error.NotSupported", "s", ("no",)))
        else:
            connection.send(new_method_return(message, *found))


def main() -> None:
    daemon = DBusAddress("/org/freedesktop/DBus", bus_name="org.freedesktop.DBus", interface="org.freedesktop.DBus")
    with open_dbus_connection(bus="SESSION") as connection:
        connection.send_and_get_reply(new_method_call(daemon, "RequestName", "su", (BUS, 0)))
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        serve(connection, Keychain())


if __name__ == "__main__":
    main()
