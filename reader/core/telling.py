"""One account as it tells time: its dated places in the order of the text, its lead, its passages.

The lead of a news report says what is new on the day it was published, mostly without naming the
day; so the lead counts as a place that speaks of the day of publication.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import field
from enum import IntEnum

from reader.core.article import Article, BlockKind
from reader.core.focus import Interval, interval_of
from reader.core.frozen import frozen
from reader.core.late import late_pattern
from reader.core.naming.datelines import dateline_end
from reader.core.passage import Span
from reader.core.selecting import paragraph_at
from reader.core.sentences import sentence_around

_NEAR = 7
"""Days by which a stretch may be longer or shorter and still speak of the same thing by itself."""
_WIDE = 31
"""Days by which it may differ where the words say the same besides."""
_MOST_WEIGHED = 48
"""How many mentions are weighed by their words; of more, those that come as late in the telling."""
SLACK = 60
"""Code points, about a line, that the eye goes back over a place before it has left it."""


_ASIDE = (BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.CAPTION, BlockKind.FURNITURE)
_SHORT_LINE = 100
_PUBLISHED = late_pattern(
    r"(?i)\W*(?:(?:first |last |originally )?(?:published|updated|posted|modified)\b|by [^.]*\d{4}$"
    r"|(?:[^\W\d_]+,? )?(?:[^\W\d_]+\.? )?\d{1,2}(?:st|nd|rd|th|\.)?(?: [^\W\d_]+)?,? \d{4}\W*$)"
)
"""Such as “Published 19 September 2021”, “By a reporter, 1 October 2021”, “June 15, 2022”."""


class Grade(IntEnum):
    """How surely a place speaks of some days, the surest last."""

    WIDE = 0
    """A month for its days, or days for their month: only where the words agree."""
    NEAR = 1
    """Days that overlap and are nearly as many: "9-10 January" for the 10th."""
    LEAD = 2
    """The lead, for the day of publication."""
    EXACT = 3
    """These very days."""


@frozen
class Place:
    """A place in an account that speaks of some days.

    `at` is the code point that is brought to the eye line, `span` what is shown as the place.
    `aside` ones tell nothing: they date the account itself, or a picture.
    """

    at: int
    span: Span
    interval: Interval
    lead: bool = False
    aside: bool = False


@frozen
class Mention:
    """A place that speaks of the days asked for, and how surely."""

    place: Place
    grade: Grade


@frozen
class About:
    """What by time is asked for: some days, and where, if anywhere, they were read.

    `told` are the places that tell of the event that is meant, as in a `Focus`.
    """

    interval: Interval
    leader: str | None
    at: int | None
    told: tuple[tuple[str, int], ...] = ()

    def told_in(self, article_id: str) -> list[int]:
        """Return where an article tells of the event that is meant, the most telling first."""
        return [at for where, at in self.told if where == article_id]


@frozen
class Telling:
    """What following needs to know of an article, worked out once."""

    article: Article
    places: tuple[Place, ...]
    starts: tuple[int, ...]
    _known: dict[Interval, tuple[Mention, ...]] = field(default_factory=dict, compare=False)
    _by_begin: list[tuple[int, int]] = field(default_factory=list, compare=False)

    @classmethod
    def of(cls, article: Article) -> Telling:
        """Read an article's dated places; vague expressions are none."""
        reading = TellingReading(article)
        while not reading.go_on():
            pass
        return reading.telling()

    def mentions(self, interval: Interval) -> tuple[Mention, ...]:
        """Return every place that may speak of `interval`, in the order of the text."""
        if interval not in self._known:
            graded = ((place, _grade(place, interval)) for place in self._near(interval))
            self._known[interval] = tuple(
                Mention(place, grade) for place, grade in graded if grade is not None
            )
        return self._known[interval]

    def _near(self, interval: Interval) -> list[Place]:
        """Return the places that begin so that they can have a grade, in the order of the text."""
        by_begin = self._by_begin
        if not by_begin:
            by_begin += sorted((p.interval.begin.toordinal(), n) for n, p in enumerate(self.places))
        begin, end = interval.begin.toordinal(), interval.end.toordinal()
        first = bisect_left(by_begin, (begin - (end - begin + 1) - _WIDE, 0))
        last = bisect_left(by_begin, (end + 1, 0))
        return [self.places[n] for n in sorted(n for _, n in by_begin[first:last])]

    def number_at(self, line: Span, held: int = -1) -> int:
        """Return the number of the place at or above the line at the eye, or -1 before the first.

        The place numbered `held` stays while the line is not clearly above it, so that a hand
        that trembles at its edge does not send others to and fro; then those before it come.
        """
        number = bisect_right(self.starts, max(line.end - 1, line.start)) - 1
        if 0 <= held == number + 1 and self.starts[held] - line.end < SLACK:
            return held
        # On the way up, places close above the one that was held are not jumped over.
        while number + 1 < held and self.starts[number + 1] - line.end < SLACK:
            number += 1
        return number

    def place_at(self, position: int) -> Place | None:
        """Return the last place at or before a code point, else the first one; None without any."""
        if not self.places:
            return None
        return self.places[max(bisect_right(self.starts, position) - 1, 0)]

    def reaches_past(self, place: Place) -> bool:
        """Tell whether a stretch of days began before publication: it says nothing of later."""
        publication = self.article.info.publication
        return publication is not None and place.interval.begin <= publication.latest

    def published_before(self, interval: Interval) -> bool:
        """Tell whether the article was out before `interval` began."""
        publication = self.article.info.publication
        return publication is not None and publication.latest < interval.begin


class TellingReading:
    """Reads the dated places of an article bit by bit, so that a long one holds nobody up."""

    def __init__(self, article: Article) -> None:
        """Begin with `article`."""
        self.article = article
        self._places: list[Place] = []
        self._read = 0

    def go_on(self, most: int = 2_000) -> bool:
        """Read so many dates; True when all are read."""
        for time in self.article.times[self._read : self._read + most]:
            days = interval_of(time)
            if days is not None:
                span = Span(time.start, time.end)
                place = Place(time.start, span, days, aside=is_aside(self.article, span))
                self._places.append(place)
        self._read += most
        return self._read >= len(self.article.times)

    def telling(self) -> Telling:
        """Return what was read."""
        places, lead = self._places, _lead(self.article)
        if lead is not None:
            places = sorted([*places, lead], key=lambda place: place.at)
        return Telling(self.article, tuple(places), tuple(place.at for place in places))


def shown_around(article: Article, span: Span) -> Span:
    """Return the sentence that some words begin in, which flashes when they come into view."""
    block = paragraph_at(article, span.start)
    within = Span(block.start, max(block.end, span.start))
    found = sentence_around(article.text, span.start, within, article.info.language)
    return found if len(found) else span


def _lead(article: Article) -> Place | None:
    publication = article.info.publication
    if publication is None:
        return None
    paragraphs = (b.span for b in article.blocks if b.kind is BlockKind.PARAGRAPH)
    first = next((span for span in paragraphs if not _dates_itself(article, span)), None)
    if first is None:
        return None
    day = Interval(publication.date, publication.date)
    return Place(first.start, first, day, lead=True)


def is_aside(article: Article, span: Span) -> bool:
    """Tell whether a date stands in a dateline, a line on publication, furniture or a caption."""
    number = bisect_right(article.blocks, span.start, key=lambda block: block.span.start) - 1
    if number < 0:
        return False
    block = article.blocks[number]
    if block.kind in _ASIDE or dateline_end(article.text, block.span.start) >= span.end:
        return True
    return _dates_itself(article, block.span)


def _dates_itself(article: Article, block: Span) -> bool:
    """Tell whether a block only says when or by whom the account was published."""
    if len(block) > _SHORT_LINE:
        return False
    return _PUBLISHED.match(article.text[block.start : block.end]) is not None


def _grade(place: Place, interval: Interval) -> Grade | None:
    if not place.interval.overlaps(interval):
        return None
    if place.lead:
        return Grade.LEAD if interval.days == 1 else None
    if place.interval == interval:
        return Grade.EXACT
    difference = abs(place.interval.days - interval.days)
    if difference < _NEAR:
        return Grade.NEAR
    return Grade.WIDE if difference <= _WIDE else None


def order_of(mentions: Sequence[Mention], position: int | None) -> float:
    """Return how far on among its mentions an account is at a position, from 0 to 1."""
    if position is None or len(mentions) < 2:
        return 0.0
    passed = bisect_right(mentions, position, key=lambda mention: mention.place.at)
    return max(passed - 1, 0) / (len(mentions) - 1)


def as_late(
    mentions: Sequence[Mention], order: float, most: int = _MOST_WEIGHED
) -> tuple[int, Sequence[Mention]]:
    """Return the number of the first mention to weigh by its words, and these, about `order`.

    It runs from 0 to 1, as `order_of` gives it; no more than `most` are weighed.
    """
    if len(mentions) <= most:
        return 0, mentions
    first = round(order * (len(mentions) - most))
    return first, mentions[first : first + most]


def with_told(
    telling: Telling, mentions: tuple[Mention, ...], told: Sequence[int]
) -> tuple[Mention, ...]:
    """Return the mentions with the places at `told`, which may speak of other days."""
    missing = set(told) - {mention.place.at for mention in mentions}
    if not missing:
        return mentions
    added = [Mention(place, Grade.NEAR) for place in telling.places if place.at in missing]
    return tuple(sorted((*mentions, *added), key=lambda mention: mention.place.at))


def of_the_days(mentions: Sequence[Mention], days: Interval) -> list[int]:
    """Return the places dated to just these days; asides only where there is nothing else."""
    exact = [mention.place for mention in mentions if mention.place.interval == days]
    return [place.at for place in exact if not place.aside] or [place.at for place in exact]


def _sureness(mention: Mention) -> tuple[bool, Grade]:
    return not mention.place.aside, mention.grade


def surest(mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions of the surest grade, if it is sure at all; asides after all others."""
    best = max(map(_sureness, mentions), default=(False, Grade.WIDE))
    return [m for m in mentions if _sureness(m) == best and m.grade > Grade.NEAR]


def surest_first(mentions: Sequence[Mention]) -> tuple[list[int], list[int]]:
    """Return the numbers of the mentions of the surest grade, and of all that are not aside."""
    best = max(map(_sureness, mentions), default=(False, Grade.WIDE))
    sure = [n for n, mention in enumerate(mentions) if _sureness(mention) == best]
    telling = [n for n, mention in enumerate(mentions) if not mention.place.aside]
    return sure, telling or sure
