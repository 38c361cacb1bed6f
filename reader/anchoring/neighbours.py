"""Where in another revision a passage must be, by its neighbours that were left alone.

What an editor does to a sentence leaves most of what stands around it as it was. So the stretch
between the nearest pieces of text that both revisions have, each once, is where it is looked for
first; nothing else of the text has to be read for it.
"""

from __future__ import annotations

from reader.core.frozen import frozen

_PIECE = 32
"""Characters of a piece that is compared."""

_AWAY = (0, 8, 24, 48, 96, 160, 240, 360, 520, 760, 1100)
"""How far from the passage pieces are tried, in characters, the nearest first."""

_CLOSE = 24
"""Up to how many characters away a neighbour stands close by."""

_GROWTH, _ROOM = 3, 800
"""How much longer what lies between may have become, as a factor and in characters besides."""


@frozen
class Between:
    """What lies between the same two neighbours: `old` in one text, `new` in the other."""

    old: tuple[int, int]
    new: tuple[int, int]

    def closely(self, start: int, end: int) -> bool:
        """Tell whether there is hardly more than `start` to `end` between them in `old`."""
        return start - self.old[0] <= _CLOSE and self.old[1] - end <= _CLOSE


def between(old: str, new: str, start: int, end: int) -> Between | None:
    """Return the stretches around `start` to `end` of `old`; None where no neighbours are left.

    Costs a dozen searches for a fixed string at most, usually four.
    """
    left = _left(old, new, start)
    right = None if left is None else _right(old, new, end)
    if left is None or right is None:
        return None
    length = right[0] - left[0]
    if not left[1] <= right[1] <= left[1] + _GROWTH * length + _ROOM:
        return None
    return Between((left[0], right[0]), (left[1], right[1]))


def _left(old: str, new: str, start: int) -> tuple[int, int] | None:
    for away in _AWAY:
        last = start - away
        if last < _PIECE:
            return (0, 0) if start <= _PIECE else None
        at = _place(old, new, last - _PIECE)
        if at >= 0:
            return last, at + _PIECE
    return None


def _right(old: str, new: str, end: int) -> tuple[int, int] | None:
    for away in _AWAY:
        first = end + away
        if first + _PIECE > len(old):
            return (len(old), len(new)) if end + _PIECE >= len(old) else None
        at = _place(old, new, first)
        if at >= 0:
            return first, at
    return None


def _place(old: str, new: str, start: int) -> int:
    """Return where the piece of `old` at `start` is in `new`, or -1 unless both have it once."""
    piece = old[start : start + _PIECE]
    at = new.find(piece)
    if at < 0 or new.find(piece, at + 1) >= 0:
        return -1
    return at if old.find(piece) == start and old.find(piece, start + 1) < 0 else -1
