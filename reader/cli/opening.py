"""A library that a file manager hands over, or that is typed without an option."""

from __future__ import annotations

import os
from collections.abc import Container, Sequence
from pathlib import Path

from reader.core.errors import ReaderError
from reader.core.i18n import tr

_SCHEME = "file://"


def handed_over(arguments: Sequence[str], commands: Container[str]) -> Path | None:
    """Return the library when the one argument is the address or the path of a file, else None.

    A word that is a command stays one, also where a file has that name. Raises ReaderError for the
    address of something that is not there: no library is made by opening one.
    """
    if len(arguments) != 1 or arguments[0] in commands or arguments[0].startswith("-"):
        return None
    word = arguments[0]
    if word.lower().startswith(_SCHEME):
        path = _local(word)
    else:
        path = Path(word)
        if not path.is_file() and os.sep not in word:
            return None
    if not path.is_file():
        raise ReaderError(tr("{path} is not there. Nothing was opened.").format(path=path))
    return path


def _local(address: str) -> Path:
    """Return the path of a file's address, byte for byte what file managers have encoded."""
    from urllib.parse import unquote_to_bytes, urlsplit

    name = os.fsdecode(unquote_to_bytes(urlsplit(address).path))
    return Path(name[1:] if os.name == "nt" else name)
