"""Keeps a document from being written over a library, or over any other database."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

from reader.core.i18n import tr

_SQLITE = b"SQLite format 3\0"
"""The first bytes of every database, after https://www.sqlite.org/fileformat2.html, section 1.3."""

_SUFFIXES = ("-wal", "-shm", "-journal")
_BESIDE = re.compile(rf"(.+)(?:{'|'.join(_SUFFIXES)})", re.IGNORECASE | re.DOTALL)


def objection(path: Path, library: Path | None) -> str | None:
    """Return why nothing may be written to `path`, with ``{path}`` in its place, or None.

    Refused are `library` (the one the document is made from, if any), every other SQLite database,
    and what SQLite keeps beside either, by whatever name or link they are reached. Raises OSError
    where a file is there that cannot be looked into.
    """
    beside = _BESIDE.fullmatch(os.path.realpath(path))
    candidates = (path, Path(beside[1])) if beside else (path,)
    # First, because `library` may be open in this process: closing any handle to its file would
    # end the locks that SQLite holds on it. See `reader.storage.header`.
    if library is not None and any(_is_part_of(one, library) for one in candidates):
        return tr(
            "“{path}” is the library itself, or a part of it, and was not overwritten. "
            "Choose another name."
        )
    if any(_is_database(one) for one in candidates):
        return tr(
            "“{path}” is a library or another database, or a part of one, and was not "
            "overwritten. Choose another name."
        )
    return None


def _is_part_of(path: Path, library: Path) -> bool:
    real = os.path.realpath(library)
    return any(_is_same(path, Path(real + suffix)) for suffix in ("", *_SUFFIXES))


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except (OSError, ValueError):  # one of them is not there yet: then only the name can tell
        return os.path.realpath(one) == str(other)


def _is_database(path: Path) -> bool:
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # reading a pipe would take from it
            return False
        with path.open("rb") as file:
            return file.read(len(_SQLITE)) == _SQLITE
    except (FileNotFoundError, NotADirectoryError):
        return False
