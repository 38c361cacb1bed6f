"""What the timeline shows: a lane an article, its marks, and the events they speak of."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field
from enum import Flag, auto
from itertools import chain, groupby
from operator import attrgetter

from reader.core.article import Article, BlockKind
from reader.core.days import year_of
from reader.core.focus import Interval, interval_of
from reader.core.frozen import frozen
from reader.core.late import late_pattern
from reader.core.times import Publication, TimeExpression

_NUMBER = late_pattern(r"\d+")
_BEYOND = late_pattern(r"BC\d|\d{5}")
_UNCOUNTED = -1
_NEAR_BITS = 4
_STATED = "stated"
_ASIDE = (BlockKind.CAPTION, BlockKind.FURNITURE)
_order = attrgetter("interval.order")


class Fade(Flag):
    """The ends at which an interval is vague."""

    NONE = 0
    BEGIN = auto()
    END = auto()
    BOTH = BEGIN | END


_FADES = {
    None: Fade.NONE,
    "START": Fade.END,
    "ON_OR_BEFORE": Fade.BEGIN,
    "BEFORE": Fade.BEGIN,
    "END": Fade.BEGIN,
    "ON_OR_AFTER": Fade.END,
    "AFTER": Fade.END,
}


@frozen
class Mark:
    """One place in an article that names a time.

    `start` and `end` are half-open offsets in code points; `label` is the text between them and
    `reading` says in words what it was resolved against. `explicit` marks name their date
    themselves, the others had to be worked out. `aside` ones stand in a caption or in furniture:
    the day of a photo is seldom that of the story.
    """

    interval: Interval
    article_id: str
    start: int
    end: int
    explicit: bool
    label: str
    reading: str
    fade: Fade = Fade.NONE
    aside: bool = False


@frozen
class Lane:
    """An article on the timeline; its marks are sorted by interval, then by place in the text.

    `beyond` tells that it names times before Christ, or after 9999, too vague for any place.
    """

    article_id: str
    number: int
    title: str
    publication: Publication | None
    marks: tuple[Mark, ...]
    beyond: bool = False


@frozen
class Event:
    """Everything that the articles place at one interval.

    `published` holds the ids of the articles that came out on that day.
    """

    interval: Interval
    mentions: tuple[Mark, ...]
    published: tuple[str, ...] = ()
    _articles: int = field(default=_UNCOUNTED, init=False, repr=False, compare=False)

    @property
    def articles(self) -> int:
        """How many articles mention it; counted when first asked for."""
        if self._articles == _UNCOUNTED:
            # Frames of the timeline ask this of hundreds of events.
            object.__setattr__(self, "_articles", articles_of(self.mentions))
        return self._articles


def articles_of(mentions: Iterable[Mark]) -> int:
    """Return in how many articles the mentions stand."""
    return len({mark.article_id for mark in mentions})


def is_explicit(time: TimeExpression, label: str) -> bool:
    """Tell whether the words `label` name their date, rather than one to be counted from another.

    That is so when the whole date is stated, and also when the words give the day or the year as
    a number and only the rest was filled in ("Dec. 30", "the 2014 overthrow").
    """
    if time.basis.split(",")[0] == _STATED:
        return True
    days = interval_of(time)
    if days is None:
        return _far(time) is not None
    named = {int(number) for number in _NUMBER.findall(label) if len(number) <= 4}
    whole_months = days.begin.day == 1 and days.days >= 28
    wanted = {days.begin.year} | (set() if whole_months else {days.begin.day, days.end.day})
    return bool(named & wanted)


def fade_of(mod: str | None) -> Fade:
    """Return the vague ends that a TIMEX3 modifier such as APPROX or START makes."""
    return _FADES.get(mod, Fade.BOTH)


def lanes_of(articles: Sequence[Article]) -> tuple[Lane, ...]:
    """Return a lane for each article, in the order given."""
    return tuple(
        Lane(
            article_id=article.id,
            number=article.info.number,
            title=article.info.title,
            publication=article.info.publication,
            marks=tuple(sorted(_marks_of(article), key=lambda m: (m.interval, m.start))),
            beyond=any(_is_beyond(time) for time in article.times),
        )
        for article in articles
    )


def sketched(article: Article) -> Lane:
    """Return a lane that has as many marks as the article has dates, each near its day alone.

    It takes a fiftieth of the time, and is to be looked at from afar.
    """
    days = [time.begin.toordinal() >> _NEAR_BITS for time in article.times if time.begin]
    marks: list[Mark] = []
    for near, many in sorted(Counter(days).items()):
        day = dt.date.fromordinal(max(near << _NEAR_BITS, 1))
        marks += (Mark(Interval(day, day), article.id, 0, 0, True, "", ""),) * many
    info = article.info
    return Lane(article.id, info.number, info.title, info.publication, tuple(marks))


def _is_beyond(time: TimeExpression) -> bool:
    return time.begin is None and _BEYOND.match(time.value) is not None and _far(time) is None


def _far(time: TimeExpression) -> Interval | None:
    """Return the year that a time expression means, if no calendar reaches it."""
    year = year_of(time.value) if time.begin is None else None
    return None if year is None else Interval(*year)


def _marks_of(article: Article) -> Iterable[Mark]:
    starts = [block.span.start for block in article.blocks]
    for time in article.times:
        found, reading = _days_of(time)
        if not found:
            continue
        block = bisect_right(starts, time.start) - 1
        label = " ".join(article.text[time.start : time.end].split())
        for days in found:
            yield Mark(
                interval=days,
                article_id=article.id,
                start=time.start,
                end=time.end,
                explicit=is_explicit(time, label),
                label=label,
                reading=reading,
                fade=fade_of(time.mod),
                aside=block >= 0 and article.blocks[block].kind in _ASIDE,
            )


def _days_of(time: TimeExpression) -> tuple[tuple[Interval, ...], str]:
    """Return what a time expression is drawn as, and how it is read; nothing for a vague one.

    What ends before it begins is drawn as both of its days.
    """
    if time.begin and time.end_date and time.end_date < time.begin:
        ends = Interval(time.end_date, time.end_date), Interval(time.begin, time.begin)
        return ends, "ends before it begins"
    days = interval_of(time) or _far(time)
    return (() if days is None else (days,)), time.basis


def events_of(lanes: Iterable[Lane]) -> tuple[Event, ...]:
    """Return what the lanes speak of, one event for each interval, in order of time.

    The days on which articles came out are events too.
    """
    rows = list(lanes)
    mentions = dict(grouped(in_order(rows)))
    published: defaultdict[Interval, list[str]] = defaultdict(list)
    for lane in rows:
        if lane.publication is not None:
            published[published_on(lane.publication)].append(lane.article_id)
    return tuple(
        Event(days, mentions.get(days, ()), tuple(published.get(days, ())))
        for days in sorted({*mentions, *published}, key=attrgetter("order"))
    )


def in_order(lanes: Iterable[Lane]) -> list[Mark]:
    """Return the marks of lanes in order of time, those of one interval in order of the lanes."""
    return sorted(chain.from_iterable(lane.marks for lane in lanes), key=_order)


def grouped(marks: Iterable[Mark]) -> Iterator[tuple[Interval, tuple[Mark, ...]]]:
    """Yield each interval of marks that are in order, with all that name it."""
    for _, run in groupby(marks, _order):
        same = tuple(run)
        yield same[0].interval, same


def published_on(publication: Publication) -> Interval:
    """Return the day of publication as an interval."""
    return Interval(publication.date, publication.date)
