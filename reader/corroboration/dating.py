"""The days of what a passage tells, where they stand beside the marked words or before them."""

from __future__ import annotations

from reader.core.article import Article
from reader.core.focus import Interval, interval_of
from reader.core.late import late_pattern
from reader.core.passage import Span
from reader.core.sentences import sentences
from reader.core.times import TimeType
from reader.corroboration.days import bounds
from reader.corroboration.statements import in_dateline

_NEAR = 2
"""So many days may lie between two tellings of one event."""
_OF_SAYING = late_pattern(
    r"\b(?:said|says|told(?: \S+){1,3}|announced|reported|wrote|added|confirmed|statement|interview"
    r"|spoke|speaking|asked|published|released)(?: (?:on|late|early|in|earlier))*\s\Z"
)


def days_apart(
    here: Article, mine: Span, there: Article, other: Span
) -> tuple[tuple[Span, Interval], tuple[Span, Interval]] | None:
    """Return a day of each of two passages where all days of the one lie apart from the other's.

    The days are those of their sentences, else the last one that the paragraph names before. None
    where one of them has none.
    """
    ours, theirs = dated(here, mine), dated(there, other)
    if not ours or not theirs:
        return None
    if any(_gap(one, two) <= _NEAR for _, one in ours for _, two in theirs):
        return None
    return ours[0], theirs[0]


def _gap(one: Interval, two: Interval) -> int:
    return max((one.begin - two.end).days, (two.begin - one.end).days)


def dated(article: Article, span: Span) -> list[tuple[Span, Interval]]:
    """Return where the sentences of a passage, else its paragraph before it, name which days."""
    block = next((b.span for b in article.blocks if b.span.overlaps(span)), None)
    if block is None:
        return []
    inside = [
        one for one in sentences(article.text, block, article.info.language) if one.overlaps(span)
    ]
    if not inside:
        return []
    own = _days(article, Span(inside[0].start, inside[-1].end))
    return own or _days(article, Span(block.start, inside[0].start))[-1:]


def _days(article: Article, within: Span) -> list[tuple[Span, Interval]]:
    text = article.text
    found = []
    for time in article.times:
        if not within.start <= time.start < time.end <= within.end:
            continue
        where, days = Span(time.start, time.end), interval_of(time)
        if days is None or time.type not in (TimeType.DATE, TimeType.TIME):
            continue
        said = _OF_SAYING.search(text, max(within.start, time.start - 60), time.start)
        if not said and not bounds(text, where) and not in_dateline(text, within.start, time.start):
            found.append((where, days))
    return found
