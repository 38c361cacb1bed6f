"""Which mentions could date one event differently: only their sentences are read for that.

Those that can lie days apart at most, in two articles, and stand near a word with a capital that
the other stands near too: what is compared names somebody or some place.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from operator import attrgetter

from reader.core.frozen import frozen
from reader.core.naming.labels import Mention, Namer
from reader.core.timeline.lanes import Event, Mark

NEAR_DAYS = 3
"""Days that accounts of one happening may lie apart."""

LONGEST_DAYS = 7
"""Longer intervals are too vague to disagree with anything."""

MOST_READ = 3000
"""Mentions whose sentences are read to find differing dates."""

_MOST_OF_ONE = 24
"""Mentions of the same days in one article that are looked at: hundreds more tell nothing new."""


@frozen
class Comparable:
    """Mentions that could disagree, and how many more there are than are read."""

    marks: tuple[Mark, ...] = ()
    unread: int = 0


def comparable(events: Iterable[Event], namer: Namer, most: int = MOST_READ) -> Comparable:
    """Return the mentions of events that could disagree, at most so many.

    Where there are more, those that come first in their article among those of the same days.
    """
    short = sorted(
        (e for e in events if e.mentions and e.interval.days <= LONGEST_DAYS),
        key=attrgetter("interval.order"),
    )
    pairs = _near(short)
    marks = {n: _few(short[n].mentions) for n in sorted({n for pair in pairs for n in pair})}
    words = {
        mark: namer.capitals(Mention(mark.article_id, mark.start, mark.end))
        for few in marks.values()
        for mark, _ in few
    }
    spoken = {n: frozenset().union(*(words[mark] for mark, _ in few)) for n, few in marks.items()}
    chosen: dict[Mark, int] = {}
    for one, two in pairs:
        for mine, theirs in ((one, two), (two, one)):
            near = ((m, n) for m, n in marks[mine] if not words[m].isdisjoint(spoken[theirs]))
            chosen.update(near)
    first = sorted(chosen, key=chosen.__getitem__)
    return Comparable(tuple(first[:most]), max(0, len(first) - most))


def _near(events: Sequence[Event]) -> list[tuple[int, int]]:
    """Return the pairs of events, by their numbers, that are near and not of one article alone."""
    tellers = [_tellers(event) for event in events]
    ends = [event.interval.end.toordinal() for event in events]
    pairs = []
    for n, event in enumerate(events):
        begin = event.interval.begin.toordinal()
        k = n - 1
        # No event before this one is longer than a week.
        while k >= 0 and events[k].interval.begin.toordinal() >= begin - NEAR_DAYS - LONGEST_DAYS:
            if begin - ends[k] <= NEAR_DAYS and len(tellers[k] | tellers[n]) > 1:
                pairs.append((k, n))
            k -= 1
    return pairs


def _tellers(event: Event) -> frozenset[str]:
    return frozenset(mark.article_id for mark in event.mentions)


def _few(mentions: Iterable[Mark]) -> list[tuple[Mark, int]]:
    """Return the first mentions in each article, each with how many it has before."""
    counts: Counter[str] = Counter()
    few = []
    for mark in mentions:
        if counts[mark.article_id] < _MOST_OF_ONE:
            few.append((mark, counts[mark.article_id]))
        counts[mark.article_id] += 1
    return few
