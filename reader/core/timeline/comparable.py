"""Which mentions could date one event differently: only their sentences are read for that.

Those that can lie days apart at most, in two articles, and stand near a word with a capital that
the other stands near too: what is compared names somebody or some place.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from operator import attrgetter, itemgetter

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
    marks = {n: _few(short[n], namer) for n in sorted({n for pair in pairs for n in pair})}
    spoken = {n: frozenset().union(*(words for _, _, words in few)) for n, few in marks.items()}
    near: dict[int, set[str]] = defaultdict(set)
    for one, two in pairs:
        near[one] |= spoken[two]
        near[two] |= spoken[one]
    chosen = [
        (rank, mark)
        for n, few in marks.items()
        for mark, rank, words in few
        if not words.isdisjoint(near[n])
    ]
    first = [mark for _, mark in sorted(chosen, key=itemgetter(0))]
    return Comparable(tuple(first[:most]), max(0, len(first) - most))


def _near(events: Sequence[Event]) -> list[tuple[int, int]]:
    """Return the pairs of events, by their numbers, that are near and not of one article alone."""
    alone = [_lone_teller(event) for event in events]
    begins = [event.interval.begin.toordinal() for event in events]
    ends = [event.interval.end.toordinal() for event in events]
    pairs = []
    for n, begin in enumerate(begins):
        # No event before this one is longer than a week.
        first = bisect_left(begins, begin - NEAR_DAYS - LONGEST_DAYS)
        near = (k for k in range(first, n) if begin - ends[k] <= NEAR_DAYS)
        pairs += [(k, n) for k in near if not alone[n] or alone[k] != alone[n]]
    return pairs


def _lone_teller(event: Event) -> str:
    """Return the article that alone speaks of an event, or an empty string."""
    first = event.mentions[0].article_id
    return first if all(mark.article_id == first for mark in event.mentions) else ""


def _few(event: Event, namer: Namer) -> list[tuple[Mark, int, frozenset[str]]]:
    """Return the first mentions in each article, with how many go before and the words near."""
    counts: Counter[str] = Counter()
    few = []
    for mark in event.mentions:
        rank = counts[mark.article_id]
        if rank < _MOST_OF_ONE:
            words = namer.capitals(Mention(mark.article_id, mark.start, mark.end))
            few.append((mark, rank, words))
        counts[mark.article_id] += 1
    return few
