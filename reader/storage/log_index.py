"""How much of the log of an open library is valid, and how much SQLite has copied back.

SQLite keeps that in the index of the log, memory shared by all who have the library open, whose
layout is that of https://www.sqlite.org/walformat.html, section 2.1.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

_COPY, _SALTS = 48, slice(32, 40)
_VALID, _COPIED = slice(16, 20), slice(96, 100)


def progress(index: Path, salts: bytes) -> tuple[int, int]:
    """Return how many frames of the log with these `salts` are valid, and how many in the file.

    What is not known is taken for all, and for none. A page that is in frames behind those that are
    in the file, SQLite may have left out.
    """
    with suppress(OSError):
        head = _read(index, _COPIED.stop)
        if head[:_COPY] == head[_COPY : 2 * _COPY] and head[_SALTS] == salts:
            valid, copied = (int.from_bytes(head[at], sys.byteorder) for at in (_VALID, _COPIED))
            return valid, copied
    return sys.maxsize, 0


def handle_of(place: tuple[int, int]) -> int | None:
    """Return the handle under which this program has the file open with this place on a disk.

    Closing another one would end all locks that this process has on the file (POSIX).
    """
    with suppress(OSError):
        for name in (one.name for one in Path("/dev/fd").iterdir()):
            with suppress(OSError):
                found = os.fstat(int(name))
                if (found.st_dev, found.st_ino) == place:
                    return int(name)
    return None


def _read(path: Path, count: int) -> bytes:
    if os.name == "posix":
        found = path.stat()
        handle = handle_of((found.st_dev, found.st_ino))
        return b"" if handle is None else os.pread(handle, count, 0)
    with path.open("rb", buffering=0) as file:
        return file.read(count)
