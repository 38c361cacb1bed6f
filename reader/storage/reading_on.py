"""Reading of the journal only what was added to it since the last look."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

_LAST = "SELECT max(seq) FROM journal"
_SINCE = "SELECT seq, edits FROM journal WHERE seq > ? AND act = 'do' AND {which} ORDER BY seq"


class ReadingOn:
    """Remembers up to where the journal was read.

    An entry never comes to be about other things than it was when it was written, though it may be
    undone, joined with what came after it or taken out of the trash's reach.
    """

    def __init__(self, which: str) -> None:
        """Read entries that meet a condition, in SQL."""
        self._since = _SINCE.format(which=which)
        self._last = 0
        self.read = 0
        """How many entries were looked through so far."""

    def is_new(self, connection: sqlite3.Connection) -> bool:
        """Tell whether this is another journal than was read before: then all is read anew."""
        last = connection.execute(_LAST).fetchone()[0] or 0
        if last >= self._last:
            return False
        self._last = 0
        return True

    def added(self, connection: sqlite3.Connection) -> Iterator[tuple[int, str]]:
        """Yield the number and the edits of each entry added since the last time, oldest first."""
        last = connection.execute(_LAST).fetchone()[0] or 0
        if last == self._last:
            return
        for seq, edits in connection.execute(self._since, (self._last,)):
            self.read += 1
            yield seq, edits
        self._last = last
