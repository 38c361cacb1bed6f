"""The numbers of a passage with what they count: the dead, money, shares, ages, or some noun."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum
from math import ceil, floor

from reader.core.article import Article
from reader.core.frozen import frozen
from reader.core.late import late_pattern
from reader.core.passage import Span
from reader.core.remembering import of_passages
from reader.corroboration.numbers import number_at
from reader.corroboration.numerals import (
    BREAK,
    PERCENT,
    PERSONS,
    Numeral,
    is_money,
    numerals_of,
)
from reader.corroboration.ranges import LOOSE, last_place, range_of
from reader.corroboration.reporting import ROLES
from reader.corroboration.stems import stem
from reader.corroboration.terms import STOP, minutes_of
from reader.corroboration.units import (
    come_to_the_same,
    currency_of,
    glued,
    measure_alike,
    unit_after,
)

_TOKEN = late_pattern(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*|[,;:.!?()]")
_AGE = late_pattern(
    r"\b(?:aged|age)\s+(?P<a>\d{1,3})\b|\b(?P<b>\d{1,3})[- ]years?[- ]old\b"
    r"|\b(?:was|were|is)\s+(?P<c>\d{1,3})\s+(?:when|at the time)\b",
    re.IGNORECASE,
)
_AGED = late_pattern(
    r"\b(?!(?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Article|Articles|Section|Chapter|Page"
    r"|Room|Route|Group|Act|Psalm|Verse)\b)"
    r"(?P<who>[^\W\d_a-z][\w'’-]+)(?:, | \()(?P<age>[1-9]\d?|10\d)(?=,(?! \d)|\)|\.\s|\.?\Z)"
)
_AGED_SOMEBODY = late_pattern(
    r"\b(?:the|an?|his|her|their|another)\s(?:[\w-]+\s){0,2}?(?P<who>[a-z-]+)"
    r"(?:, | \()(?P<age>[1-9]\d?|10\d)(?=,(?! \d)|\)|\.?\Z)",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(
    r".*(?:ist|ian|man|woman|driver|rider|singer|dancer|player|runner|walker|swimmer|climber|worker"
    r"|attacker|killer|keeper|prisoner|defendant|accused|pupil|toddler|baby)\Z"
)
_ONE_IN = late_pattern(
    r"\b(?P<a>one|two|three|four|[1-9]) (?:in|out of) (?:every )?"
    r"(?P<b>three|four|five|six|seven|eight|nine|ten|twelve|twenty|[1-9]\d?0{0,2})\b(?![\d.,:%]\d)",
    re.IGNORECASE,
)
_SCORE = late_pattern(
    r"\b(\d+)\s?[-–:]\s?(\d+)\b|\b(\d+)\s+(?:votes?\s+|points?\s+|seats?\s+)?to\s+(\d+)\b"
)
_RANKS = {
    "first": 1.0, "second": 2.0, "third": 3.0, "fourth": 4.0, "fifth": 5.0, "sixth": 6.0,
    "seventh": 7.0, "eighth": 8.0, "ninth": 9.0, "tenth": 10.0, "eleventh": 11.0, "twelfth": 12.0,
}  # fmt: skip
_RANK = late_pattern(
    r"\b(?:(?P<w>" + "|".join(_RANKS) + r")|(?P<n>\d{1,3})(?:st|nd|rd|th))(?P<of>(?: [a-z]+)?)",
    re.IGNORECASE,
)
_PART_OF = late_pattern(r"\b(?:a|one|two|three|four)[ -]\Z", re.IGNORECASE)
_OFTEN = late_pattern(r"\b(?:(twice)|thrice)\b", re.IGNORECASE)
_COUNTED = late_pattern(
    r"[^.;,]{0,24}\b(?:ballots?|votes?|precincts?|districts?|polling stations?)(?: \w+){0,3}? "
    r"(?:counted|reporting|in\b|tallied)",
    re.IGNORECASE,
)
_CONTEST = late_pattern(
    r"\b(?:vot|pass|approv|reject|defeat|won|win|lost|beat|score|ballot|tally|match)", re.IGNORECASE
)
_SHARE = late_pattern(
    r"\b(?:(?P<n>a|one|two|three)[ -](?P<p>third|quarter|fifth|tenth|half)s?|(?P<h>half))"
    r"(?=\s+(?:of|the|its|their|his|her|all)\b|\s*[,.;:!?)]|\s*\Z)",
    re.IGNORECASE,
)
_OF_NUMBER = late_pattern(
    r"(?: ?%| per ?cent)?\s+of (?:the|its|their|all|those|his|her|some|about)?"
    r"(?: [\w'’-]+){0,3}\s*\Z"
)
_PARTS = {"half": 50.0, "third": 100 / 3, "quarter": 25.0, "fifth": 20.0, "tenth": 10.0}
_TIMES = {"a": 1, "one": 1, "two": 2, "three": 3}
_ALIKE = tuple(
    frozenset(stem(word) for word in line.split())
    for line in (
        "people persons civilians residents migrants refugees passengers men women workers",
        "people children inhabitants citizens villagers families guests protesters students",
        "jobs positions posts staff employees workers roles",
        "troops soldiers servicemen personnel forces fighters men",
        "homes houses households buildings dwellings apartments flats",
        "protesters demonstrators marchers people", "prisoners captives detainees inmates",
        "ships vessels boats ferries", "planes aircraft jets", "cars vehicles trucks",
        "votes ballots", "schools classes", "missiles rockets", "blasts explosions",
        "km kilometres kilometers", "metres meters m", "kg kilos kilograms", "tonnes tons",
        "degrees celsius fahrenheit", "spectators fans people supporters crowd",
        "police policemen officers", "lawmakers deputies legislators members senators",
    )
)  # fmt: skip
_HEAT = frozenset({"celsius", "fahrenheit"})
_NEAR = 6
_NOUNS = 3


class Sort(StrEnum):
    """What sort of thing a figure tells."""

    DEAD = "dead"
    HURT = "hurt"
    HELD = "held"
    MISSING = "missing"
    STRENGTH = "strength"
    MONEY = "money"
    SHARE = "share"
    AGE = "age"
    SCORE = "score"
    RANK = "rank"
    COUNT = "count"


FATED = frozenset({Sort.DEAD, Sort.HURT, Sort.HELD, Sort.MISSING, Sort.STRENGTH, Sort.AGE})
"""Sorts of which a passage hardly tells two things."""
SUMMED = frozenset({Sort.DEAD, Sort.HURT, Sort.HELD, Sort.MISSING, Sort.COUNT})
"""Sorts that may be told as a whole or by its parts."""
_SORTED = (Sort.DEAD, Sort.HURT, Sort.HELD, Sort.MISSING, Sort.STRENGTH)


@frozen
class Figure:
    """A number of a passage: its value (of a share: percent), and what stands beside it.

    `nouns` are the stems that it may count, `beside` those of its part of the sentence; `least` and
    `most` are what it can be as it is hedged, `place` what its last place counts, `unit` its
    currency or measure.
    """

    sort: Sort
    value: float
    span: Span
    nouns: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    least: float = -1.0
    most: float = -1.0
    place: float = 1.0
    unit: str = ""

    def agrees(self, other: Figure) -> bool:
        """Tell whether both can be true: "at least 40" and 43 can, "dozens" and 140 cannot.

        Nor does one that is rounded differ from what it is rounded from: 67 and 67.1.
        """
        if self.in_another_unit(other):
            return come_to_the_same(self.value, self.unit, other.value, other.unit)
        apart = abs(self.value - other.value)
        rounded = self.place != other.place and apart <= max(self.place, other.place) / 2
        if self._is_about and other._is_about:
            # Both give way, but not twice as far: "about 40" and "some 60" are two numbers.
            return rounded or apart <= LOOSE * max(self.value, other.value)
        return rounded or max(self.least, other.least) <= min(self.most, other.most)

    @property
    def _is_about(self) -> bool:
        return self.least < self.value < self.most

    def in_another_unit(self, other: Figure) -> bool:
        """Tell whether both have a unit, and not the same."""
        return bool(self.unit and other.unit) and self.unit != other.unit

    def is_same(self, other: Figure) -> bool:
        """Tell whether both tell the same number of the same sort."""
        if self.sort is not other.sort:
            return False
        if self.in_another_unit(other):
            return self.agrees(other)
        return self.value == other.value

    def counts_like(self, other: Figure) -> bool:
        """Tell whether both may count the same: the same noun, or nouns of one kind."""
        if self.in_another_unit(other):
            return measure_alike(self.unit, other.unit)
        if self.nouns & other.nouns:
            return True
        return any(self.nouns & group and other.nouns & group for group in _ALIKE)


@of_passages
def figures_of(article: Article, span: Span) -> list[Figure]:
    """Return the figures of a passage in order, without those that name a time."""
    found = [_ranged(article.text, one) for one in _formed(article.text, span)]
    taken = [one.span for one in found]
    taken += [
        Span(time.start, time.end)
        for time in article.times
        if time.begin is not None or minutes_of(time.value)
    ]
    found += _plain(article.text, span, taken)
    found += _counted_parts(article.text, found)
    return sorted(found, key=lambda one: one.span)


def _counted_parts(text: str, figures: list[Figure]) -> Iterator[Figure]:
    """Yield how many the shares are of numbers behind them: half of the 80 passengers are 40."""
    wholes = [one for one in figures if one.sort in SUMMED]
    for share in (one for one in figures if one.sort is Sort.SHARE):
        if _ONE_IN.match(text, share.span.start):
            # "One in nine" is a rounding of whatever is near it.
            continue
        whole = next((one for one in wholes if one.span.start >= share.span.end), None)
        if whole is None or not _OF_NUMBER.match(text[share.span.end : whole.span.start]):
            continue
        least, most = floor(whole.least * share.least / 100), ceil(whole.most * share.most / 100)
        count = float(round(whole.value * share.value / 100))
        span = Span(share.span.start, whole.span.end)
        yield replace(whole, value=count, span=span, least=least, most=most)


def _ranged(text: str, one: Figure) -> Figure:
    if one.sort is Sort.SCORE:
        return replace(one, least=one.value, most=one.value)
    least, most = range_of(text, one.span.start, one.span.end, one.value)
    if one.sort is Sort.SHARE:
        return replace(one, least=least, most=most, place=0.1)
    return replace(one, least=least, most=most)


def _formed(text: str, span: Span) -> Iterator[Figure]:
    """Yield what is a figure by its form: ages, shares, places in an order, scores."""
    yield from _ages(text, span)
    yield from _shares(text, span)
    for where, unit in glued(text, span):
        value = float(text[where.start : where.end])
        measure = frozenset({stem("degrees" if unit in _HEAT else unit)})
        yield Figure(Sort.COUNT, value, where, measure, unit=unit)
    for match in _RANK.finditer(text, span.start, span.end):
        if _PART_OF.search(text, span.start, match.start()):
            continue
        value = _RANKS[match["w"].casefold()] if match["w"] else float(match["n"])
        noun = match["of"].strip().casefold()
        nouns = frozenset({stem(noun) if noun and noun not in STOP else ""})
        yield Figure(Sort.RANK, value, Span(match.start(), match.start("of")), nouns)
    for match in _OFTEN.finditer(text, span.start, span.end):
        often, nouns = (2.0 if match[1] else 3.0), frozenset({stem("times")})
        yield Figure(Sort.COUNT, often, Span(*match.span()), nouns)
    for match in _SCORE.finditer(text, span.start, span.end):
        one, other = (match[1], match[2]) if match[1] else (match[3], match[4])
        if _CONTEST.search(text, span.start, span.end):
            yield Figure(Sort.SCORE, float(one) + float(other) / 1e6, Span(*match.span()))


def _ages(text: str, span: Span) -> Iterator[Figure]:
    for match in _AGE.finditer(text, span.start, span.end):
        name = match.lastgroup or "a"
        yield Figure(Sort.AGE, float(match[name]), Span(*match.span(name)))
    for match in _AGED.finditer(text, span.start, span.end):
        who = frozenset({stem(match["who"].casefold())})
        yield Figure(Sort.AGE, float(match["age"]), Span(*match.span("age")), beside=who)
    for match in _AGED_SOMEBODY.finditer(text, span.start, span.end):
        noun = match["who"].casefold()
        if (noun in (PERSONS | ROLES) and not noun.endswith("s")) or _SOMEBODY.match(noun):
            yield Figure(Sort.AGE, float(match["age"]), Span(*match.span("age")))


def _shares(text: str, span: Span) -> Iterator[Figure]:
    for match in _ONE_IN.finditer(text, span.start, span.end):
        part, whole = (_counted(match[name]) for name in ("a", "b"))
        if 0 < part < whole:
            yield Figure(Sort.SHARE, round(part / whole * 100, 2), Span(*match.span()))
    for match in _SHARE.finditer(text, span.start, span.end):
        portion = _PARTS[(match["p"] or "half").casefold()]
        count = _TIMES[(match["n"] or "a").casefold()]
        yield Figure(Sort.SHARE, round(portion * count, 2), Span(*match.span()))


def _counted(word: str) -> float:
    found = number_at([word])
    return found[0] if found else float(_TIMES.get(word.casefold(), 0))


def _plain(text: str, span: Span, taken: list[Span]) -> Iterator[Figure]:
    tokens = list(_TOKEN.finditer(text, span.start, span.end))
    for one in numerals_of(text, tokens, taken):
        before, after = _around(tokens, one.first, one.last)
        following, leading = _content(after), _content(before)
        nouns = frozenset(_first(after) or leading[:_NOUNS])
        beside = frozenset([*following, *leading])
        for sort in _sorts(text, one):
            if sort is Sort.SHARE and _COUNTED.match(text, one.span.end):
                # How much of a vote is counted is no share of it.
                continue
            place = last_place(text[one.span.start : one.span.end], one.value)
            money = sort is Sort.MONEY
            unit = currency_of(text, one.span) if money else unit_after(text, one.span.end)
            yield Figure(sort, one.value, one.span, nouns, beside, one.least, one.most, place, unit)


def _around(tokens: list[re.Match[str]], first: int, last: int) -> tuple[list[str], list[str]]:
    """Return the words of the same part of the sentence, the nearest first on either side."""
    before: list[str] = []
    for token in reversed(tokens[max(0, first - _NEAR) : first]):
        if token.group().casefold() in BREAK:
            break
        before.append(token.group().casefold())
    after: list[str] = []
    for token in tokens[last : last + _NEAR]:
        if token.group().casefold() in BREAK:
            break
        after.append(token.group().casefold())
    return before, after


def _content(words: list[str]) -> list[str]:
    return [stem(word) for word in words if word not in STOP and not word[0].isdigit()]


def _first(words: list[str]) -> list[str]:
    """Return the stems of the first words with content, up to the next small word."""
    found: list[str] = []
    for word in words:
        if word in STOP and found:
            break
        if word not in STOP:
            found.append(stem(word))
    return found[:_NOUNS]


def _sorts(text: str, one: Numeral) -> list[Sort]:
    if one.is_plain and PERCENT.match(text, one.span.end):
        return [Sort.SHARE]
    if one.is_plain and is_money(text, one.span):
        return [Sort.MONEY]
    fates = [_SORTED[fate] for fate in one.fates]
    return fates or ([Sort.COUNT] if one.is_plain else [])
