"""One file on disk, sealed piece by piece: it can grow, be read in parts, and is not believed if tampered with.

::

    kind (1 byte) · salt (16) · size (8) | piece 0 | piece 1 | …        a piece: up to 64 KiB, sealed with 16 bytes more

Each file has a key of its own, made of the account's and the salt. A piece is sealed together with its number, the
file's name and its size, so pieces cannot be swapped, taken from another file, or cut off unnoticed.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from pharmat_desktop.domain.protection import FileKey

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

PIECE = 64 * 1024
"""Bytes of contents in one piece."""
_PLAIN, _SEALED = b"\x00", b"\x01"
_SALT, _SIZE, _TAG = 16, 8, 16
_HEADER = 1 + _SALT + _SIZE


class UnsealError(Exception):
    """The file is not what was written with this key under this name."""


class _Header(NamedTuple):
    is_sealed: bool
    salt: bytes
    size: int

    @property
    def raw(self) -> bytes:
        return (_SEALED if self.is_sealed else _PLAIN) + self.salt + self.size.to_bytes(_SIZE, "big")


class SealedFile:
    """A file of `name` at `path`. Blocking; raises OSError, and UnsealError when it cannot be believed.

    Without a key it is kept as it is. `takes_plain`: what was kept without a key is read with one, too.
    """

    def __init__(self, path: Path, name: str, key: FileKey, *, takes_plain: bool = False) -> None:
        self.path = path
        self._name = name.encode()
        self._key = key
        self._takes_plain = takes_plain

    def write(self, contents: bytes) -> None:
        """All of it, on disk when this returns; under its name only once it is whole."""
        draft = self.path.with_suffix(".tmp")
        header = self._new_header(len(contents))
        with draft.open("wb") as file:
            file.write(header.raw)
            self._write_pieces(file, header, 0, contents)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(self.path)

    def size(self) -> int:
        """Bytes of contents when it is whole."""
        with self.path.open("rb") as file:
            return self._header(file).size

    def length(self) -> int:
        """Bytes of contents that are here: whole pieces, or all of it."""
        with self.path.open("rb") as file:
            header = self._header(file)
            return self._length(file, header)

    def read(self, start: int = 0, count: int | None = None) -> bytes:
        """Contents from `start` on, at most `count` bytes, as far as they are here."""
        with self.path.open("rb") as file:
            header = self._header(file)
            length = self._length(file, header)
            end = length if count is None else min(length, start + count)
            if start >= end:
                return b""
            open_piece = self._opener(header)
            first = start // PIECE
            pieces = [open_piece(file, number) for number in range(first, (end - 1) // PIECE + 1)]
            return b"".join(pieces)[start - first * PIECE : end - first * PIECE]

    def whole(self) -> bytes:
        """All of it."""
        contents = self.read()
        if len(contents) != self.size():
            raise UnsealError("cut off")
        return contents

    def append(self, size: int, start: int, contents: bytes) -> int:
        """Contents that follow the `start` bytes that are here, of `size` in all. Returns how many are kept now.

        What does not fill a piece is not kept, unless it is the end.
        """
        if not start:
            header = self._new_header(size)
            self.path.write_bytes(header.raw)
        with self.path.open("r+b") as file:
            header = self._header(file)
            if self._length(file, header) != start or header.size != size or start % PIECE:
                raise UnsealError("a part that does not follow")
            end = start + len(contents)
            kept = contents if end >= size else contents[: len(contents) - end % PIECE]
            file.seek(_HEADER + start // PIECE * self._stride(header))
            self._write_pieces(file, header, start // PIECE, kept)
            file.truncate()
        return start + len(kept)

    def _new_header(self, size: int) -> _Header:
        return _Header(bool(self._key.raw), secrets.token_bytes(_SALT), size)

    def _header(self, file: BinaryIO) -> _Header:
        raw = file.read(_HEADER)
        if len(raw) != _HEADER or raw[:1] not in {_PLAIN, _SEALED}:
            raise UnsealError("no header")
        header = _Header(raw[:1] == _SEALED, raw[1 : 1 + _SALT], int.from_bytes(raw[-_SIZE:], "big"))
        if header.is_sealed != bool(self._key.raw) and (header.is_sealed or not self._takes_plain):
            raise UnsealError("protected in another way")
        return header

    def _length(self, file: BinaryIO, header: _Header) -> int:
        """A broken end of what was being written is not counted."""
        stored = os.fstat(file.fileno()).st_size - _HEADER
        whole, rest = divmod(stored, self._stride(header))
        rest -= self._stride(header) - PIECE
        length = whole * PIECE
        return header.size if length + max(rest, 0) >= header.size else length

    def _stride(self, header: _Header) -> int:
        return PIECE + (_TAG if header.is_sealed else 0)

    def _write_pieces(self, file: BinaryIO, header: _Header, number: int, contents: bytes) -> None:
        cipher = self._cipher(header)
        for start in range(0, len(contents), PIECE):
            piece = contents[start : start + PIECE]
            if cipher is not None:
                piece = cipher.encrypt(_nonce(number), piece, header.raw + self._name)
            file.write(piece)
            number += 1

    def _opener(self, header: _Header) -> Callable[[BinaryIO, int], bytes]:
        cipher = self._cipher(header)
        stride = self._stride(header)

        def opened(file: BinaryIO, number: int) -> bytes:
            file.seek(_HEADER + number * stride)
            piece = file.read(min(stride, header.size - number * PIECE + stride - PIECE))
            return piece if cipher is None else _unsealed(cipher, _nonce(number), piece, header.raw + self._name)

        return opened

    def _cipher(self, header: _Header) -> AESGCM | None:
        if not header.is_sealed:
            return None
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # loads OpenSSL: not before it is needed
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF

        derived = HKDF(SHA256(), 32, salt=header.salt, info=b"pharmaT attachment").derive(self._key.raw)
        return AESGCM(derived)


def _unsealed(cipher: AESGCM, nonce: bytes, piece: bytes, context: bytes) -> bytes:
    from cryptography.exceptions import InvalidTag

    try:
        return cipher.decrypt(nonce, piece, context)
    except (InvalidTag, ValueError) as error:
        raise UnsealError("a piece was changed, or the key is another") from error


def _nonce(number: int) -> bytes:
    """Never twice with one key: each file has its own, and a number stands for one piece of it.

    A piece that was cut off by a crash is written again with the same contents.
    """
    return number.to_bytes(12, "big")
