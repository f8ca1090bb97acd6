"""Signs the feed by which installed copies learn of a newer version. See "Update feed" in README.md.

    python packaging/sign_feed.py keys FOLDER                make a key pair; prints the public key for the app
    python packaging/sign_feed.py sign FEED.json KEY OUT     sign a feed, after the checks that the app makes
    python packaging/sign_feed.py describe PACKAGE FILE URL  the artefact's entry: hash and size of a file

The private key never belongs into the repository, nor onto the machine that serves the feed.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import json
import os
import sys
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from pharmat_desktop.domain.updates import MAX_FEED, FeedRefused, Package, release_from
from pharmat_desktop.remote.update_feed import DOMAIN


def main(arguments: list[str] | None = None) -> int:
    """Returns the exit status."""
    options = _parser().parse_args(arguments)
    try:
        print(options.run(options))  # a command's answer
    except (OSError, ValueError, TypeError, FeedRefused) as error:
        print(f"not done: {error}", file=sys.stderr)
        return 1
    return 0


def make_keys(options: argparse.Namespace) -> str:
    """Writes `feed.key` for its owner alone. Never replaces one: who has it must not be locked out by accident."""
    key = Ed25519PrivateKey.generate()
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path = options.folder / "feed.key"
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(file, "wb") as target:
        target.write(private)
    return f'{path}\nPUBLIC_KEY = "{base64.b64encode(key.public_key().public_bytes_raw()).decode()}"'


def sign(options: argparse.Namespace) -> str:
    """The feed that the app would read, or an error that tells why it would not."""
    payload = options.feed.read_bytes()
    release = release_from(payload)
    key = serialization.load_pem_private_key(options.key.read_bytes(), None)
    if not isinstance(key, Ed25519PrivateKey):
        raise TypeError("this is no Ed25519 key")
    signed = signed_feed(payload, key)
    if len(signed) > MAX_FEED:
        raise ValueError(f"a feed has at most {MAX_FEED} bytes")
    options.out.write_bytes(signed)
    return f"{options.out}: version {release.version}, sequence {release.sequence}, until {release.expires:%Y-%m-%d}"


def signed_feed(payload: bytes, key: Ed25519PrivateKey) -> bytes:
    """What is published."""
    signature = key.sign(DOMAIN + payload)
    parts = {"feed": payload, "signature": signature}
    return json.dumps({name: base64.b64encode(part).decode() for name, part in parts.items()}).encode()


def describe(options: argparse.Namespace) -> str:
    """An entry of `artefacts`."""
    content = options.file.read_bytes()
    entry = {"package": options.package, "url": options.url, "size": len(content)}
    return json.dumps({**entry, "sha256": hashlib.sha256(content).hexdigest()}, indent=2)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Signs the feed of newer versions.")
    commands = parser.add_subparsers(required=True)
    keys = commands.add_parser("keys", help="make a key pair")
    keys.add_argument("folder", type=Path)
    keys.set_defaults(run=make_keys)
    signing = commands.add_parser("sign", help="sign a feed")
    signing.add_argument("feed", type=Path)
    signing.add_argument("key", type=Path)
    signing.add_argument("out", type=Path)
    signing.set_defaults(run=sign)
    describing = commands.add_parser("describe", help="an artefact's entry")
    describing.add_argument("package", choices=list(Package))
    describing.add_argument("file", type=Path)
    describing.add_argument("url")
    describing.set_defaults(run=describe)
    return parser


if __name__ == "__main__":
    sys.exit(main())
