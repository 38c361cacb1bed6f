"""Making a new library file, or nothing at all."""

from __future__ import annotations

from pathlib import Path

from reader.storage.connection import connect, translated, writing


def make_library(place: Path, busy_seconds: float) -> None:
    """Make a library at `place`, where no file is or an empty one.

    Raises a LibraryError; what was there before is then there again.
    """
    from reader.storage.migrations import migrate

    real = place.resolve()
    new = not real.exists()
    try:
        with translated(place):
            connection = connect(real, "mode=rwc", busy_seconds)
            try:
                with writing(connection, place):
                    # Another window may have been quicker while this one waited.
                    if not connection.execute("PRAGMA user_version").fetchone()[0]:
                        migrate(connection)
            finally:
                connection.close()
    except BaseException:
        if new and real.exists() and real.stat().st_size == 0:
            real.unlink()
        raise
