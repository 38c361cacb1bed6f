"""The library file: one SQLite database, opened, read, changed, undone and redone.

This is the only package that knows SQLite. Everything outside sees `Library` and `open_library`.
"""

from __future__ import annotations

from reader.storage.backups import (
    Backup,
    Outcome,
    back_up,
    backups_folder,
    list_backups,
    newest_good_backup,
)
from reader.storage.checking import CheckReport, Count, check_library
from reader.storage.errors import (
    AlteredLibraryError,
    BackupError,
    ConflictError,
    DamagedLibraryError,
    DiskFullError,
    GoneError,
    LibraryError,
    LibraryInUseError,
    LibraryLockedError,
    LibraryMissingError,
    LibraryMovedError,
    LibraryUnreachableError,
    NewerLibraryError,
    NotAFileError,
    NotALibraryError,
    OldSqliteError,
    ReadOnlyLibraryError,
    TargetExistsError,
    UnfitChangeError,
    UnsafeLibraryError,
)
from reader.storage.opening import open_library, utc_now
from reader.storage.protocol import JSON, Act, Clock, JournalEntry, Library, Resolver, State
from reader.storage.restoring import Difference, Differences, Restored, compare, restore
from reader.storage.sqlite_library import SqliteLibrary

__all__ = [
    "JSON",
    "Act",
    "AlteredLibraryError",
    "Backup",
    "BackupError",
    "CheckReport",
    "Clock",
    "ConflictError",
    "Count",
    "DamagedLibraryError",
    "Difference",
    "Differences",
    "DiskFullError",
    "GoneError",
    "JournalEntry",
    "Library",
    "LibraryError",
    "LibraryInUseError",
    "LibraryLockedError",
    "LibraryMissingError",
    "LibraryMovedError",
    "LibraryUnreachableError",
    "NewerLibraryError",
    "NotAFileError",
    "NotALibraryError",
    "OldSqliteError",
    "Outcome",
    "ReadOnlyLibraryError",
    "Resolver",
    "Restored",
    "SqliteLibrary",
    "State",
    "TargetExistsError",
    "UnfitChangeError",
    "UnsafeLibraryError",
    "back_up",
    "backups_folder",
    "check_library",
    "compare",
    "list_backups",
    "newest_good_backup",
    "open_library",
    "restore",
    "utc_now",
]
