"""The library file: one SQLite database, opened, read, changed, undone and redone.

This is the only package that knows SQLite. Everything outside sees `Library` and `open_library`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.core.late import late

if TYPE_CHECKING:
    from reader.storage.backups import (
        Backup,
        Outcome,
        back_up,
        backups_folder,
        list_backups,
        newest_good_backup,
    )
    from reader.storage.checking import (
        CheckReport,
        Count,
        check_library,
        find_index_rot,
        find_rot,
    )
    from reader.storage.checkup import Checkup
    from reader.storage.comparing import Difference, Differences, Furniture, Workspace, compare
    from reader.storage.errors import (
        AlteredLibraryError,
        BackupError,
        ConflictError,
        DamagedBackupError,
        DamagedCopyError,
        DamagedInUseError,
        DamagedLibraryError,
        DiskFullError,
        FolderMissingError,
        GivenUpError,
        GoneError,
        InTheWayError,
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
        StillCheckedError,
        TargetExistsError,
        UnfitChangeError,
        UnsafeLibraryError,
    )
    from reader.storage.filling import fill_empty, make_from
    from reader.storage.histories import histories_of
    from reader.storage.joining import Union, make_joined
    from reader.storage.leftovers import keeping_folders, rescued_files
    from reader.storage.lines import Alone, Presence, read_signature, signature
    from reader.storage.login import login_name
    from reader.storage.opening import application_id, open_library, sqlite_version, utc_now
    from reader.storage.protocol import (
        JSON,
        Act,
        Clock,
        Indexed,
        JournalEntry,
        KeptIndex,
        Library,
        Resolver,
        Searching,
        State,
        StatusGiven,
        Whose,
    )
    from reader.storage.rescue_reach import furthest_rescued, goes_as_far
    from reader.storage.restoring import Restored, restore
    from reader.storage.salvaging import SalvageReport, TableReport, salvage
    from reader.storage.sqlite_library import SqliteLibrary
    from reader.storage.surroundings import cloud_warning

__getattr__ = late(
    __name__,
    {
        "backups": "Backup Outcome back_up backups_folder list_backups newest_good_backup",
        "checking": "CheckReport Count check_library find_index_rot find_rot",
        "checkup": "Checkup",
        "comparing": "Difference Differences Furniture Workspace compare",
        "errors": (
            "AlteredLibraryError BackupError ConflictError DamagedBackupError "
            "DamagedCopyError DamagedInUseError DamagedLibraryError DiskFullError "
            "FolderMissingError GivenUpError GoneError InTheWayError LibraryError "
            "LibraryInUseError LibraryLockedError LibraryMissingError LibraryMovedError "
            "LibraryUnreachableError NewerLibraryError NotAFileError NotALibraryError "
            "OldSqliteError ReadOnlyLibraryError StillCheckedError TargetExistsError "
            "UnfitChangeError UnsafeLibraryError"
        ),
        "filling": "fill_empty make_from",
        "histories": "histories_of",
        "joining": "Union make_joined",
        "leftovers": "keeping_folders rescued_files",
        "lines": "Alone Presence read_signature signature",
        "login": "login_name",
        "opening": "application_id open_library sqlite_version utc_now",
        "protocol": (
            "JSON Act Clock Indexed JournalEntry KeptIndex Library Resolver Searching State "
            "StatusGiven Whose"
        ),
        "rescue_reach": "furthest_rescued goes_as_far",
        "restoring": "Restored restore",
        "salvaging": "SalvageReport TableReport salvage",
        "sqlite_library": "SqliteLibrary",
        "surroundings": "cloud_warning",
    },
)

__all__ = [
    "JSON",
    "Act",
    "Alone",
    "AlteredLibraryError",
    "Backup",
    "BackupError",
    "CheckReport",
    "Checkup",
    "Clock",
    "ConflictError",
    "Count",
    "DamagedBackupError",
    "DamagedCopyError",
    "DamagedInUseError",
    "DamagedLibraryError",
    "Difference",
    "Differences",
    "DiskFullError",
    "FolderMissingError",
    "Furniture",
    "GivenUpError",
    "GoneError",
    "InTheWayError",
    "Indexed",
    "JournalEntry",
    "KeptIndex",
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
    "Presence",
    "ReadOnlyLibraryError",
    "Resolver",
    "Restored",
    "SalvageReport",
    "Searching",
    "SqliteLibrary",
    "State",
    "StatusGiven",
    "StillCheckedError",
    "TableReport",
    "TargetExistsError",
    "UnfitChangeError",
    "Union",
    "UnsafeLibraryError",
    "Whose",
    "Workspace",
    "application_id",
    "back_up",
    "backups_folder",
    "check_library",
    "cloud_warning",
    "compare",
    "fill_empty",
    "find_index_rot",
    "find_rot",
    "furthest_rescued",
    "goes_as_far",
    "histories_of",
    "keeping_folders",
    "list_backups",
    "login_name",
    "make_from",
    "make_joined",
    "newest_good_backup",
    "open_library",
    "read_signature",
    "rescued_files",
    "restore",
    "salvage",
    "signature",
    "sqlite_version",
    "utc_now",
]
