"""SHA-256 of what is short, without OpenSSL.

`hashlib` loads all of OpenSSL, which takes as long as the sums of a hundred articles. Python has a
module of its own for where there is none, slower by the byte.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from importlib import import_module
from typing import Any

_SHORT = 1 << 16
"""Bytes that take Python's own module no longer than loading the other."""


def sha256(data: bytes) -> str:
    """Return the SHA-256 of `data`, in hexadecimal."""
    if len(data) <= _SHORT and "_hashlib" not in sys.modules:
        return str(_own()(data).hexdigest())
    return str(_theirs()(data).hexdigest())


@cache
def _theirs() -> Callable[[bytes], Any]:
    # Asked for once: beside Qt, every `import` goes through a hook that takes longer than a sum.
    import hashlib

    return hashlib.sha256


@cache
def _own() -> Callable[[bytes], Any]:
    with suppress(ImportError, AttributeError):
        name = "_sha256" if sys.version_info < (3, 12) else "_sha2"
        own: Callable[[bytes], Any] = import_module(name).sha256
        return own
    return _theirs()
