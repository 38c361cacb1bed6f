"""A seal by which this person's program knows again, on this machine, what it wrote into a file.

A library comes from anybody. What a program derives from it and keeps in it is believed where it
has the seal, a keyed hash (RFC 2104) with a key that never leaves the machine.
"""

from __future__ import annotations

import hashlib
import hmac
import os

from reader.locations import seal_key_file

_LENGTH = 32


class Seal:
    """Seals texts and knows its seals; without a key it knows none."""

    def __init__(self) -> None:
        """Take the key of this person on this machine, made where none is yet."""
        self._key = _key()

    def of(self, *parts: str) -> str:
        """Return the seal on some texts; the empty string without a key."""
        if not self._key:
            return ""
        digest = hmac.new(self._key, digestmod=hashlib.sha256)
        for part in parts:
            data = part.encode("utf-8", "surrogatepass")
            digest.update(f"{len(data)}:".encode())
            digest.update(data)
        return digest.hexdigest()

    def is_on(self, sealed: str, *parts: str) -> bool:
        """Tell whether that is the seal on some texts."""
        own = self.of(*parts)
        return bool(own) and hmac.compare_digest(sealed.encode("utf-8", "replace"), own.encode())


def _key() -> bytes:
    path = seal_key_file()
    try:
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            new = path.with_suffix(f".{os.urandom(4).hex()}")
            new.touch(0o600, exist_ok=False)
            new.write_bytes(os.urandom(_LENGTH))
            new.replace(path)
        key = path.read_bytes()
    except OSError:
        return b""
    return key if len(key) == _LENGTH else b""
