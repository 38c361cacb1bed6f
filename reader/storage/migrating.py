"""Migrating a copy of a library file."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from reader.storage import errors
from reader.storage.connection import connect, writing
from reader.storage.soundness import is_sound


def migrate_copy(copy: Path, place: Path) -> None:
    """Migrate the file `copy`, a copy of the library at `place`, and check the result.

    Raises DamagedLibraryError when the result does not hold together.
    """
    from reader.storage.migrations import migrate

    with closing(connect(copy, "mode=rw", 0)) as connection:
        with writing(connection, place):
            migrate(connection)
        connection.execute("PRAGMA journal_mode = DELETE")
    if not is_sound(copy):
        raise errors.DamagedLibraryError(place)
