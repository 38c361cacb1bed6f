"""Whose changes are whose: each open window has a line of its own along the journal."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Protocol

from reader.core.frozen import frozen
from reader.core.late import late_pattern
from reader.storage.protocol import State, Whose

_OLDEST = "SELECT seq, who FROM journal WHERE act = 'do' AND state = ? ORDER BY seq"
_NEWEST = f"{_OLDEST} DESC"
_WINDOW = late_pattern(r"(?s)(.*)#([0-9a-f]{16}(?:@[0-9a-f]{8})?)")


class Presence(Protocol):
    """Tells which windows are open now, so that a closed one's changes can be taken up."""

    def is_open(self, window: str) -> bool:
        """Tell whether the window with this token is open, or may be on another machine."""
        ...

    def alone(self) -> bool:
        """Tell whether no other window is known to be open on the same library."""
        ...


class Alone:
    """The presence of one who knows of no other window."""

    def is_open(self, window: str) -> bool:  # noqa: ARG002
        """Answer no."""
        return False

    def alone(self) -> bool:
        """Answer yes."""
        return True


def signature(name: str, window: str) -> str:
    """Return how the journal writes that `name` did something in a window.

    `window` is a token of 16 lower-case hexadecimal digits and, if it is known on which machine the
    window is, `@` and 8 more; or empty for no window.
    """
    return f"{name}#{window}" if window else name


def read_signature(who: str) -> tuple[str, str]:
    """Return the name and the window, empty where there is none, that `signature` put together."""
    found = _WINDOW.fullmatch(who)
    return (found[1], found[2]) if found else (who, "")


@frozen
class Line:
    """The changes that one window may undo and redo step by step.

    They are its own and, of the same person or of nobody by name, those of windows that are closed.
    `since` is the number of the last entry when the window was opened.
    """

    who: str
    presence: Presence
    since: int = 0

    @property
    def window(self) -> str:
        """The token of this window, or an empty string."""
        return read_signature(self.who)[1]

    def is_ours(self, who: str | None) -> bool:
        """Tell whether it was this window that did something, under whatever name."""
        window = read_signature(who or "")[1]
        return who == self.who or (bool(window) and window == self.window)

    def whose(self, who: str) -> Whose:
        """Tell how the maker of an entry stands to this window."""
        name, window = read_signature(who)
        if window and window == self.window:
            return Whose.THIS_WINDOW
        if name not in ("", read_signature(self.who)[0]):
            return Whose.SOMEBODY
        if window and self.presence.is_open(window):
            return Whose.OTHER_WINDOW
        return Whose.EARLIER

    def includes(self, who: str) -> bool:
        """Tell whether what `who` did is on this line."""
        return self.whose(who) in (Whose.THIS_WINDOW, Whose.EARLIER)

    def is_inherited(self, seq: int, who: str) -> bool:
        """Tell whether another program made this change while the window was open.

        It is one of the same person, which has ended since or was no window at all. One who has no
        window either is not told from it.
        """
        if not read_signature(self.who)[1]:
            return False
        return seq > self.since and self.whose(who) is Whose.EARLIER

    def entries(self, connection: sqlite3.Connection, state: State) -> Iterator[int]:
        """Yield the numbers of the changes on this line in a state, the next to move first.

        Those in force come newest first, others oldest first. What a closed window did belongs to
        whichever window of the same person has moved it since.
        """
        rows = connection.execute(_NEWEST if state is State.DONE else _OLDEST, (state,))
        known: dict[str, Whose] = {}
        alone: bool | None = None
        for seq, who in rows:
            if who not in known:
                known[who] = self.whose(who)
            if known[who] is Whose.EARLIER:
                # Asking for other windows looks at the disk.
                alone = self.presence.alone() if alone is None else alone
                if alone or self._taken_up(connection, seq, who):
                    yield seq
            elif known[who] is Whose.THIS_WINDOW:
                yield seq

    def _taken_up(self, connection: sqlite3.Connection, seq: int, who: str) -> bool:
        moved = self.whose(last_to_move(connection, seq) or who)
        # What somebody else has moved while going back is still the work of whom it was.
        named = bool(read_signature(who)[0])
        return moved in (Whose.THIS_WINDOW, Whose.EARLIER) or (moved is Whose.SOMEBODY and named)


def last_to_move(connection: sqlite3.Connection, seq: int) -> str | None:
    """Return who undid or redid a change last, or None where nobody has."""
    moved = connection.execute(
        "SELECT who FROM journal WHERE target = ? AND seq > ? ORDER BY seq DESC LIMIT 1",
        (seq, seq),
    ).fetchone()
    return None if moved is None else str(moved["who"])
