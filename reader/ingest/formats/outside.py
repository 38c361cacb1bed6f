"""What a page shows besides its article: kept, folded as furniture, and never dropped unseen."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from reader.core.article import BlockKind
from reader.core.frozen import frozen
from reader.ingest.extracted import Part
from reader.ingest.formats.markup import Leaf

_ALNUM = re.compile(r"[\W_]+")
_MOST_CHARACTERS = 200_000
_MOST_LINES = 3000
_SURELY_THERE = 12
_AROUND = 10_000
_NEARLY_ALL = 0.9


@frozen
class Placed:
    """A part of the article with the leaf of the page that it begins with, None for not known."""

    part: Part
    leaf: int | None


def with_outside(
    placed: Sequence[Placed], leaves: Sequence[Leaf], begin: int
) -> tuple[list[Part], int]:
    """Return the parts with the rest of the page among them, and how many lines were too much.

    What stands within the article is put where it stands; what the page has above it, before the
    leaf `begin`, comes after everything else, so that an article begins with itself.
    """
    rest = _Rest(placed, leaves)
    found: list[Part] = []
    last = begin
    for one in placed:
        if one.leaf is not None and one.leaf > last:
            found += rest.of(range(last, one.leaf))
            last = one.leaf
        found.append(one.part)
    found += rest.of(range(last, len(leaves)))
    found += rest.of(range(min(begin, len(leaves))))
    return found, rest.left_out


class _Rest:
    """Finds the lines of a page that no part of the article has, each once, up to a limit."""

    def __init__(self, placed: Sequence[Placed], leaves: Sequence[Leaf]) -> None:
        self._leaves = leaves
        self._told: set[str] = set()
        self._own: dict[int, str] = {}
        pieces: list[str] = []
        self._at: list[int] = []
        self._where: list[int] = []
        size = 0
        for one in placed:
            whole = _letters(one.part.text)
            self._told.add(whole)
            self._told.update(_letters(line) for line in re.split(r"\n| \| ", one.part.text))
            if one.leaf is not None:
                self._own[one.leaf] = whole
                self._at.append(one.leaf)
                self._where.append(size)
            pieces.append(whole)
            size += len(whole)
        self._article = "".join(pieces)
        self._lines = self._characters = self.left_out = 0

    def of(self, places: range) -> Iterator[Part]:
        """Yield what the leaves at these places have that is not there yet, as furniture."""
        for place in places:
            for line in self._leaves[place].text.split("\n"):
                letters = _letters(line)
                if not letters or letters in self._told or self._is_there(letters, place):
                    continue
                self._told.add(letters)
                self._lines += 1
                self._characters += len(line)
                if self._lines > _MOST_LINES or self._characters > _MOST_CHARACTERS:
                    self.left_out += 1
                else:
                    yield Part(line, BlockKind.FURNITURE, outside=True)

    def _is_there(self, letters: str, place: int) -> bool:
        """Tell whether the article has these letters near the place where they are on the page."""
        own = self._own.get(place, "")
        if own and own in letters and len(own) >= _NEARLY_ALL * len(letters):
            return True
        if len(letters) < _SURELY_THERE:
            return False
        near = bisect_right(self._at, place) - 1
        middle = self._where[near] if near >= 0 else 0
        first = max(0, middle - _AROUND)
        return letters in self._article[first : middle + len(letters) + _AROUND]


def _letters(text: str) -> str:
    return _ALNUM.sub("", text).casefold()
