"""A copy that stands in for a library whose file was taken away while it was open."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from pathlib import Path

from reader.core.frozen import frozen
from reader.storage.connection import connect
from reader.storage.whole_files import copy_whole


@frozen
class StandIn:
    """A connection to the copy, for reading, and what removes the copy once that is closed."""

    connection: sqlite3.Connection
    remove: Callable[[], None]


def copy_aside(connection: sqlite3.Connection) -> StandIn:
    """Copy all that `connection` sees into a file of its own; raises sqlite3.Error or OSError."""
    folder = Path(tempfile.mkdtemp(prefix="parallax-"))

    def remove() -> None:
        shutil.rmtree(folder, ignore_errors=True)

    try:
        copy = folder / "library.sqlite"
        copy_whole(connection, copy, 0)
        return StandIn(connect(copy, "immutable=1", 0), remove)
    except BaseException:
        remove()
        raise


def stand_in(copy: Path) -> StandIn:
    """Read from a copy that stays when it is let go of."""
    return StandIn(connect(copy, "immutable=1", 0), lambda: None)
