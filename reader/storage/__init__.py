"""The library file: one SQLite database, opened, read, changed, undone and redone.

This is the only package that knows SQLite. Everything outside sees `Library` and `open_library`.
"""

from __future__ import annotations

from reader.storage.errors import (
    ConflictError,
    DamagedLibraryError,
    DiskFullError,
    GivenUpError,
    GoneError,
    InTheWayError,
    LibraryError,
    LibraryLockedError,
    LibraryMissingError,
    LibraryMovedError,
    LibraryUnreachableError,
    NewerLibraryError,
    NotAFileError,
    NotALibraryError,
    OldSqliteError,
    ReadOnlyLibraryError,
    UnfitChangeError,
    UnsafeLibraryError,
)
from reader.storage.lines import Alone, Presence, read_signature, signature
from reader.storage.login import login_name
from reader.storage.opening import open_library, utc_now
from reader.storage.protocol import JSON, Act, Clock, JournalEntry, Library, Resolver, State, Whose
from reader.storage.sqlite_library import SqliteLibrary

__all__ = [
    "JSON",
    "Act",
    "Alone",
    "Clock",
    "ConflictError",
    "DamagedLibraryError",
    "DiskFullError",
    "GivenUpError",
    "GoneError",
    "InTheWayError",
    "JournalEntry",
    "Library",
    "LibraryError",
    "LibraryLockedError",
    "LibraryMissingError",
    "LibraryMovedError",
    "LibraryUnreachableError",
    "NewerLibraryError",
    "NotAFileError",
    "NotALibraryError",
    "OldSqliteError",
    "Presence",
    "ReadOnlyLibraryError",
    "Resolver",
    "SqliteLibrary",
    "State",
    "UnfitChangeError",
    "UnsafeLibraryError",
    "Whose",
    "login_name",
    "open_library",
    "read_signature",
    "signature",
    "utc_now",
]
