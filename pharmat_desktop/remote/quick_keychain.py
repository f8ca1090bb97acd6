"""One secret out of the computer's keychain without keyring, whose search for backends takes longer than a window.

For the key of the files that the first screen shows. It only reads what `Secrets` wrote; whatever is unusual (another
backend was chosen, the collection is locked, nothing answers) is left to `Secrets`, which may show a prompt.
"""

from __future__ import annotations

import os
import sys

from pharmat_desktop.remote.secrets import SERVICE, USER_NAME

PATIENCE = 1.0
"""Seconds for each answer on the bus."""
_PATH, _BUS = "/org/freedesktop/secrets", "org.freedesktop.secrets"


def quick_secret(name: str) -> str | None:
    """Blocking; None for every reason not to have it. Raises whatever the system's interface raises."""
    if os.environ.get("PYTHON_KEYRING_BACKEND"):
        return None
    service = f"{SERVICE}/{name}"
    if sys.platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring

        return WinVaultKeyring().get_password(service, USER_NAME)
    if sys.platform == "darwin":
        from keyring.backends.macOS import Keyring

        return Keyring().get_password(service, USER_NAME)
    return _from_secret_service(service)


def _from_secret_service(service: str) -> str | None:
    """By D-Bus, as keyring's SecretService backend stores it; within the person's own session, so in plain."""
    from jeepney import DBusAddress, MessageType, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    secrets = DBusAddress(_PATH, bus_name=_BUS, interface="org.freedesktop.Secret.Service")
    with open_dbus_connection(bus="SESSION") as connection:

        def ask(method: str, signature: str, *values: object) -> tuple[object, ...]:
            call = new_method_call(secrets, method, signature, values)
            answer = connection.send_and_get_reply(call, timeout=PATIENCE)
            return tuple(answer.body) if answer.header.message_type is MessageType.method_return else ()

        found = ask("SearchItems", "a{ss}", {"service": service, "username": USER_NAME})
        if not found or not found[0]:
            return None
        opened = ask("OpenSession", "sv", "plain", ("s", ""))
        answer = ask("GetSecrets", "aoo", found[0], opened[1]) if opened else ()
        match answer:
            case [dict(by_item)] if by_item:
                secret = next(iter(by_item.values()))
                return bytes(secret[2]).decode()
    return None
