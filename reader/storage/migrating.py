"""Migrating a copy of a library file."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from reader.storage import errors
from reader.storage.connection import connect, writing
from reader.storage.soundness import is_sound


def migrate_copy(copy: Path, place: Path) -> None:
    """Migrate the file `copy`, a copy of the library at `place`, and check the result.

    Raises DamagedLibraryError when that is not possible for what is in it, or the result does not
    hold together.
    """
    from reader.storage.migrations import migrate

    try:
        with closing(connect(copy, "mode=rw", 0)) as connection:
            with writing(connection, place):
                migrate(connection)
            connection.execute("PRAGMA journal_mode = DELETE")
        sound = is_sound(copy)
    except (sqlite3.Error, ValueError) as error:
        # A step that every sound file takes.
        raise errors.DamagedLibraryError(place) from error
    if not sound:
        raise errors.DamagedLibraryError(place)
