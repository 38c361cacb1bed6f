"""With which categories a match of a grammar rule can begin.

The rules are many and each begins with few categories, so a match is tried only with those that can
begin where it stands. The notation is that of `patterns`: groups, alternatives, classes, `?` and
looking ahead; nothing is repeated.
"""

from __future__ import annotations

from typing import TypeAlias

_Firsts: TypeAlias = tuple[frozenset[str], bool]
"""The characters that something can begin with, and whether it can be empty."""

_EMPTY: _Firsts = (frozenset(), True)


class _Reader:
    """Reads a pattern from left to right."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0

    def alternatives(self) -> _Firsts:
        """Read what stands between `|` up to a closing bracket or the end."""
        begins, empty = self._sequence()
        while self._next() == "|":
            self.at += 1
            more, empty_too = self._sequence()
            begins, empty = begins | more, empty or empty_too
        return begins, empty

    def _next(self) -> str:
        return self.source[self.at : self.at + 1]

    def _sequence(self) -> _Firsts:
        begins, empty = _EMPTY
        while self._next() not in {"", "|", ")"}:
            more, may_be_empty = self._item()
            if self._next() == "?":
                self.at += 1
                may_be_empty = True
            if empty:
                begins, empty = begins | more, may_be_empty
        return begins, empty

    def _item(self) -> _Firsts:
        mark = self._next()
        self.at += 1
        if mark == "(":
            return self._group()
        if mark == "[":
            end = self.source.index("]", self.at)
            inside, self.at = self.source[self.at : end], end + 1
            return frozenset(inside), False
        if mark == "\\":
            mark = self._next()
            self.at += 1
        return frozenset(mark), False

    def _group(self) -> _Firsts:
        ahead = self.source.startswith("?=", self.at)
        if self.source.startswith("?P<", self.at):
            self.at = self.source.index(">", self.at) + 1
        elif ahead or self.source.startswith("?:", self.at):
            self.at += 2
        inside = self.alternatives()
        self.at += 1
        return _EMPTY if ahead else inside


def first_codes(source: str) -> frozenset[str]:
    """Return the categories with which a match of the compiled pattern `source` can begin."""
    return _Reader(source).alternatives()[0]
