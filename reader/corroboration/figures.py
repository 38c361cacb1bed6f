"""The numbers of a passage with what they count: the dead, money, shares, ages, or some noun."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum

from reader.core.article import Article
from reader.core.frozen import frozen
from reader.core.late import late_pattern
from reader.core.naming.words import word_set
from reader.core.passage import Span
from reader.corroboration.numbers import number_at
from reader.corroboration.stems import stem
from reader.corroboration.terms import STOP, minutes_of

_TOKEN = late_pattern(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*|[,;:.!?()]")
_BREAK = frozenset({",", ";", ":", ".", "!", "?", "(", ")", "and", "but", "while", "as"})
_AGE = late_pattern(
    r"\b(?:aged|age)\s+(?P<a>\d{1,3})\b|\b(?P<b>\d{1,3})[- ]years?[- ]old\b"
    r"|\b(?:was|were|is)\s+(?P<c>\d{1,3})\s+(?:when|at the time)\b",
    re.IGNORECASE,
)
_SCORE = late_pattern(r"\b(\d+)\s?[-–:]\s?(\d+)\b|\b(\d+)\s+to\s+(\d+)\b")
_CONTEST = late_pattern(
    r"\b(?:vot|pass|approv|reject|defeat|won|win|lost|beat|score|ballot|tally|match)", re.IGNORECASE
)
_SHARE = late_pattern(
    r"\b(?:(?P<n>a|one|two|three)[ -](?P<p>third|quarter|fifth|tenth|half)s?|(?P<h>half))"
    r"(?=\s+(?:of|the|its|their|his|her|all)\b|\s*[,.;:!?)]|\s*\Z)",
    re.IGNORECASE,
)
_PARTS = {"half": 50.0, "third": 100 / 3, "quarter": 25.0, "fifth": 20.0, "tenth": 10.0}
_TIMES = {"a": 1, "one": 1, "two": 2, "three": 3}
_PERCENT = late_pattern(r"\s?(?:%|percent(?:age)?\b|per\s?cent\b)", re.IGNORECASE)
_COIN = late_pattern(r"[$€£¥₹₽]\s?\Z")
_COINED = late_pattern(
    r"\s?(?:dollars?|euros?|pounds?|roubles?|rubles?|yen|yuan|rupees?|francs?|crowns?)\b",
    re.IGNORECASE,
)
_FATES = (
    word_set(
        "died die dies dead dying death deaths kill kills killed killing fatal fatally fatalities"
        " lives victims bodies perished perish slain toll"
    ),
    word_set("injured injure injuring injuries wounded wound hurt hospitalized hospitalised"),
    word_set("arrested arrest arrests detained detain detentions held jailed custody imprisoned"),
    word_set("missing unaccounted disappeared"),
    word_set("magnitude richter"),
)
_ALIKE = tuple(
    frozenset(stem(word) for word in line.split())
    for line in (
        "people persons civilians residents migrants refugees passengers men women workers",
        "people children inhabitants citizens villagers families guests protesters students",
        "jobs positions posts staff employees workers roles",
        "troops soldiers servicemen personnel forces fighters men",
        "homes houses buildings dwellings apartments flats",
        "protesters demonstrators marchers people",
        "ships vessels boats ferries", "planes aircraft jets", "cars vehicles trucks",
        "votes ballots", "schools classes", "missiles rockets", "blasts explosions",
        "police policemen officers", "lawmakers deputies legislators members senators",
    )
)  # fmt: skip
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
    COUNT = "count"


FATED = frozenset({Sort.DEAD, Sort.HURT, Sort.HELD, Sort.MISSING, Sort.STRENGTH, Sort.AGE})
"""Sorts of which a passage hardly tells two things."""
_SORTED = (Sort.DEAD, Sort.HURT, Sort.HELD, Sort.MISSING, Sort.STRENGTH)


@frozen
class Figure:
    """A number of a passage: its value (of a share: percent), and what stands beside it.

    `nouns` are the stems that it may count, `beside` those of its part of the sentence.
    """

    sort: Sort
    value: float
    span: Span
    nouns: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()

    def counts_like(self, other: Figure) -> bool:
        """Tell whether both may count the same: the same noun, or nouns of one kind."""
        if self.nouns & other.nouns:
            return True
        return any(self.nouns & group and other.nouns & group for group in _ALIKE)


def figures_of(article: Article, span: Span) -> list[Figure]:
    """Return the figures of a passage in order, without those that name a time."""
    found = list(_formed(article.text, span))
    taken = [one.span for one in found]
    taken += [
        Span(time.start, time.end)
        for time in article.times
        if time.begin is not None or minutes_of(time.value)
    ]
    found += _plain(article.text, span, taken)
    return sorted(found, key=lambda one: one.span)


def _formed(text: str, span: Span) -> Iterator[Figure]:
    """Yield what is a figure by its form: ages, scores, fractions."""
    for match in _AGE.finditer(text, span.start, span.end):
        name = match.lastgroup or "a"
        yield Figure(Sort.AGE, float(match[name]), Span(*match.span(name)))
    for match in _SCORE.finditer(text, span.start, span.end):
        one, other = (match[1], match[2]) if match[1] else (match[3], match[4])
        if _CONTEST.search(text, span.start, span.end):
            yield Figure(Sort.SCORE, float(one) + float(other) / 1e6, Span(*match.span()))
    for match in _SHARE.finditer(text, span.start, span.end):
        part = _PARTS[(match["p"] or "half").casefold()]
        count = _TIMES[(match["n"] or "a").casefold()]
        yield Figure(Sort.SHARE, round(part * count, 2), Span(*match.span()))


def _plain(text: str, span: Span, taken: list[Span]) -> Iterator[Figure]:
    tokens = list(_TOKEN.finditer(text, span.start, span.end))
    at = 0
    while at < len(tokens):
        found = number_at([token.group() for token in tokens[at : at + 3]])
        if found is None:
            at += 1
            continue
        value, used = found
        where = Span(tokens[at].start(), tokens[at + used - 1].end())
        if not any(where.overlaps(other) for other in taken):
            before, after = _around(tokens, at, at + used)
            yield _figure(text, value, where, before, after)
        at += used


def _around(tokens: list[re.Match[str]], first: int, last: int) -> tuple[list[str], list[str]]:
    """Return the words of the same part of the sentence, the nearest first on either side."""
    before: list[str] = []
    for token in reversed(tokens[max(0, first - _NEAR) : first]):
        if token.group().casefold() in _BREAK:
            break
        before.append(token.group().casefold())
    after: list[str] = []
    for token in tokens[last : last + _NEAR]:
        if token.group().casefold() in _BREAK:
            break
        after.append(token.group().casefold())
    return before, after


def _figure(text: str, value: float, where: Span, before: list[str], after: list[str]) -> Figure:
    following, leading = _content(after), _content(before)
    nouns = frozenset(_first(after) or leading[:_NOUNS])
    sort = _sort(text, where, before, after)
    return Figure(sort, value, where, nouns, frozenset([*following, *leading]))


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


def _sort(text: str, where: Span, before: list[str], after: list[str]) -> Sort:
    if _PERCENT.match(text, where.end):
        return Sort.SHARE
    if _COIN.search(text, max(0, where.start - 3), where.start) or _COINED.match(text, where.end):
        return Sort.MONEY
    places = [
        (step, number)
        for words in (before, after)
        for step, word in enumerate(words)
        for number, fate in enumerate(_FATES)
        if word in fate
    ]
    return _SORTED[min(places)[1]] if places else Sort.COUNT
