"""Members of a list joined in groups, each join with its reason."""

from __future__ import annotations

from collections.abc import Iterator

from reader.corroboration.origin_values import Because


class Groups:
    """Members joined with one another, and why; not shared, not kept."""

    def __init__(self, count: int) -> None:
        self._parents = list(range(count))
        self._why: dict[int, dict[Because, int]] = {}
        self._joins = 0

    def join(self, one: int, other: int, because: Because) -> None:
        """Put the groups of two members in one."""
        self._joins += 1
        here, there = self._top(one), self._top(other)
        told = self._why.setdefault(there, {})
        for why, when in (*self._why.get(here, {}).items(), (because, self._joins)):
            told[why] = min(told.get(why, when), when)
        self._parents[here] = there

    def are_one(self, one: int, other: int) -> bool:
        """Tell whether two members are in one group."""
        return self._top(one) == self._top(other)

    def reasons(self, one: int) -> list[Because]:
        """Return why the group of a member is one, the first reason first."""
        told = self._why.get(self._top(one), {})
        return sorted(told, key=told.__getitem__)

    def across(self, one: int, other: int) -> Iterator[tuple[int, int]]:
        """Yield each pair that joining these two would put in one group and is not in one yet."""
        here, there = self._top(one), self._top(other)
        if here == there:
            return
        everyone = range(len(self._parents))
        theirs = [n for n in everyone if self._top(n) == there]
        yield from ((a, b) for a in everyone if self._top(a) == here for b in theirs)

    def all(self) -> list[tuple[list[int], list[Because]]]:
        """Return the members of each group, and why it is one."""
        members: dict[int, list[int]] = {}
        for one in range(len(self._parents)):
            members.setdefault(self._top(one), []).append(one)
        return [(group, self.reasons(top)) for top, group in members.items()]

    def _top(self, one: int) -> int:
        while self._parents[one] != one:
            self._parents[one] = self._parents[self._parents[one]]
            one = self._parents[one]
        return one
