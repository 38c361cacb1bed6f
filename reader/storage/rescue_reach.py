"""How far those files go in which an overwritten library was put together again."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.storage.backups import is_good
from reader.storage.connection import connect
from reader.storage.leftovers import rescued_files

_LAST = (
    "SELECT seq, at, (SELECT at FROM journal ORDER BY seq LIMIT 1)"
    " FROM journal ORDER BY seq DESC LIMIT 1"
)


@frozen
class Reach:
    """How far a library goes: the number of its last change and when that was made, as written.

    `begun` is when the first was made, by which one library is told from another.
    """

    seq: int = 0
    at: str = ""
    begun: str = ""

    def is_beyond(self, other: Reach) -> bool:
        """Tell whether it goes on further than another state of the library, or another library."""
        return self.at > other.at and (self.seq > other.seq or self.begun != other.begun)


def furthest_rescued(path: Path, beyond: Reach | None = None) -> Path | None:
    """Return the sound file among them that goes on the furthest, or None.

    With `beyond`, only one that goes on further than that.
    """
    real = path.absolute().resolve()
    found = sorted(
        ((reach(one), one) for one in rescued_files(real)), key=lambda one: one[0].seq, reverse=True
    )
    for far, one in found:
        if (beyond is None or far.is_beyond(beyond)) and is_good(one):
            return one
    return None


def told_of_rescued(path: Path, connection: sqlite3.Connection) -> str:
    """Return a sentence where a rescued file beside the library at `path` goes on further."""
    row = connection.execute(_LAST).fetchone()
    further = furthest_rescued(path, Reach(*row) if row else Reach())
    if further is None:
        return ""
    return tr(
        "“{name}” beside this library goes on further: it was put together when another program "
        "had overwritten the library. Open it to go on with it."
    ).format(name=further.name)


def goes_as_far(one: Path, other: Path) -> bool:
    """Tell whether the library in the file `one` has as late a change as that in `other`."""
    return reach(one).seq >= reach(other).seq


def reach(path: Path) -> Reach:
    """Return how far the library in a file that nobody writes to goes; nowhere if unreadable."""
    with suppress(sqlite3.Error), closing(connect(path, "immutable=1", 0)) as connection:
        row = connection.execute(_LAST).fetchone()
        return Reach(*row) if row else Reach()
    return Reach()
