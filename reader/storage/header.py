"""What the first hundred bytes of a file say, read without letting SQLite touch the file.

The layout is that of https://www.sqlite.org/fileformat2.html, section 1.3.
"""

from __future__ import annotations

import stat
import struct
from dataclasses import dataclass
from pathlib import Path

from reader.storage.errors import LibraryUnreachableError, NotAFileError, NotALibraryError

_MAGIC = b"SQLite format 3\0"
_LENGTH = 100
_LARGEST_PAGE = 65_536


@dataclass(frozen=True, slots=True)
class Header:
    """The marks by which a library is known, and whether the file is as long as it says."""

    application_id: int
    version: int
    cut_short: bool


def read_header(path: Path) -> Header | None:
    """Return the header of the SQLite file at `path`, or None where no file is or it is empty.

    Raises NotAFileError, NotALibraryError or LibraryUnreachableError.
    """
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise NotAFileError(path)
        with path.open("rb") as file:
            data = file.read(_LENGTH)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError) as error:
        raise LibraryUnreachableError(path) from error
    if not data:
        return None
    if len(data) < _LENGTH or not data.startswith(_MAGIC):
        raise NotALibraryError(path)
    return _parsed(data, found.st_size)


def has_log(path: Path) -> bool:
    """Tell whether a write-ahead log belongs to the file, so that the file alone is not all."""
    log = beside(path, "-wal")
    return (log.exists() and log.stat().st_size > 0) or beside(path, "-shm").exists()


def beside(path: Path, suffix: str) -> Path:
    """Return where SQLite keeps the log ("-wal") or its index ("-shm") of the file at `path`."""
    return path.with_name(path.name + suffix)


def _parsed(data: bytes, size: int) -> Header:
    page_size, changes, pages = (
        struct.unpack_from(">H", data, 16)[0],
        struct.unpack_from(">I", data, 24)[0],
        struct.unpack_from(">I", data, 28)[0],
    )
    valid_for = struct.unpack_from(">I", data, 92)[0]
    whole = (_LARGEST_PAGE if page_size == 1 else page_size) * pages
    return Header(
        application_id=struct.unpack_from(">I", data, 68)[0],
        version=struct.unpack_from(">i", data, 60)[0],
        # The page count is only kept up by the writers that also copy the change counter.
        cut_short=changes == valid_for and size < whole,
    )
