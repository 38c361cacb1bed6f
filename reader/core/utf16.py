"""Positions in code points and in UTF-16 code units: the only module that converts between them.

Qt counts UTF-16 units, Python and the library file count Unicode code points. The two differ after
every character beyond U+FFFF (emoji, historic scripts).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from reader.core.late import late_pattern

_ASTRAL = late_pattern("[\U00010000-\U0010ffff]")


class Utf16Map:
    """Converts positions of one text; cost grows with its astral characters, not its length."""

    __slots__ = ("_astral", "_astral_units")

    def __init__(self, text: str) -> None:
        """Index the characters of `text` that take two UTF-16 units."""
        self._astral: list[int] = (
            [] if text.isascii() else [found.start() for found in _ASTRAL.finditer(text)]
        )
        self._astral_units = [point + n for n, point in enumerate(self._astral)]

    def to_units(self, point: int) -> int:
        """Return the UTF-16 position of the code point position `point`."""
        return point + bisect_left(self._astral, point)

    def to_points(self, unit: int) -> int:
        """Return the code point position of the UTF-16 position `unit`.

        A position between the two halves of a surrogate pair counts as after the character.
        """
        return unit - bisect_right(self._astral_units, unit - 2)


def utf16_length(text: str) -> int:
    """Return how many UTF-16 units `text` takes."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
