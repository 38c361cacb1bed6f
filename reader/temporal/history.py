"""Telling history writing from news: a vote of the times that a text names and how it tells them.

Old years speak for history, more where they carry the account than where they stand in an aside;
so do times that lean on what was told (*three days later*, *the following winter*). What points
from the day of writing speaks for news, and so does what is still to come. What stands in a
quotation was said, not told, and *today* in the present closes many a history.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from reader.temporal.asides import in_aside
from reader.temporal.clauses import FUTURE, PAST, direction
from reader.temporal.lexicon import wordset
from reader.temporal.quotations import in_quotation
from reader.temporal.signs import ANNOUNCED, NEUTRAL, PLAN, WILL, is_stop, sign
from reader.temporal.tokens import CODES

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from reader.temporal.patterns import Node
    from reader.temporal.tokens import Tokens

_LONG_AGO: Final = 2
_GENERATION: Final = 20
_FEW: Final = 2
_MOST: Final = 4000
_REACH: Final = 40
_RATIO: Final = 2.0
_LEAST: Final = 5.0
_LEAST_UNDATED: Final = 6.0
_DAY, _YEAR, _PASSING = 1.5, 1.0, 0.5
_CONNECTED, _YEARLESS = 0.5, 0.25
_LEAD, _NEWS_LEAD, _ASIDE_LEAD = 2.0, 3.0, 1.5
_POINTS, _AHEAD, _LATELY, _LATELY_EXACT = 1.5, 4.0, 0.5, 0.25
_DATED: Final = frozenset({"date", "month", "year", "season", "theseason", "range"})
_COUNTED: Final = frozenset({"ago", "step"})
_NEWS: Final = re.compile(r"(?i)\b(?:is|are|has|says?|said|will|today|currently)\b")
_TOLD_STEPS: Final = wordset("PREV FOLL SAME THAT BEFORE AFTER COMING")
_DETERMINERS: Final = wordset("the a an 's ’s his her its their")
_PRESENT: Final = wordset("is are has have will says say")
_THEN: Final = wordset("would could might should was were had did")


@dataclass(slots=True)
class Votes:
    """What has been counted so far, for history and for news, and what short texts are told by."""

    history: float = 0.0
    news: float = 0.0
    old: int = 0
    lately: int = 0
    pointing: int = 0
    leaning: list[Node] = field(default_factory=list)
    first_year: int | None = None
    opened: bool = False
    aside: bool = False
    present: bool = False


def tells_history(
    pieces: Iterable[tuple[Tokens, list[Node]]], published: dt.date | None, told: str = ""
) -> bool:
    """Say whether the text tells history, with a reference date that moves as it goes.

    It does when the votes for it outweigh those for news by far. A short text also does when it
    opens with a year generations back, later times lean on it, and nothing points from the day of
    writing nor, in `told`, its beginning, has a word of the present.
    """
    votes = Votes()
    nodes = ((tokens, node) for tokens, found in pieces for node in found)
    for tokens, node in itertools.islice(nodes, _MOST):
        if not in_quotation(tokens, node.first):
            _count(votes, tokens, node, published)
    least = _LEAST if published else _LEAST_UNDATED
    if votes.old >= _FEW and votes.history >= max(least, _RATIO * votes.news):
        return True
    return published is not None and _opens_long_ago(votes, published, told)


def _opens_long_ago(votes: Votes, published: dt.date, told: str) -> bool:
    """Say whether the first date has a year generations back and later ones lean on it."""
    if votes.first_year is None or votes.first_year > published.year - _GENERATION:
        return False
    if votes.aside or votes.lately or votes.pointing or votes.present or votes.news:
        return False
    if len(votes.leaning) < _FEW:
        return False
    return any(node.has("d") for node in votes.leaning) or not _NEWS.search(told)


def _count(votes: Votes, tokens: Tokens, node: Node, published: dt.date | None) -> None:
    votes.present = votes.present or (node.kind == "ref" and node.text("r") == "PRESENT_REF")
    if _points(tokens, node):
        votes.pointing += 1
        votes.news += _POINTS
        _open(votes, _NEWS_LEAD, 0.0)
    year = _year(node)
    if year is not None:
        _count_year(votes, tokens, node, year, published)
    elif leans(node):
        votes.leaning.append(node)
        connected = node.kind in _COUNTED or node.has("step")
        votes.history += _CONNECTED if connected else _YEARLESS
        if not connected and not _year_follows(tokens, node):
            _open(votes, _NEWS_LEAD, 0.0)
    if year is None and (node.kind in _DATED or node.kind == "weekday") and _ahead(tokens, node):
        votes.news += _AHEAD


def _count_year(
    votes: Votes, tokens: Tokens, node: Node, year: int, published: dt.date | None
) -> None:
    """Count a year: for history where it lies behind, most where it carries the account."""
    if node.kind in _DATED and votes.first_year is None:
        votes.first_year = year
        votes.aside = in_aside(tokens, node.first)
    if published is not None and year > published.year - _LONG_AGO:
        votes.lately += 1
        votes.news += _LATELY_EXACT if node.has("m") else _LATELY
        _open(votes, _NEWS_LEAD, 0.0)
        return
    passing = _in_passing(tokens, node)
    led = passing or (not votes.opened and _present_before(tokens, node))
    votes.old += 1
    exact = node.has("m") or node.has("s")
    votes.history += _PASSING if passing else _DAY if exact else _YEAR
    _open(votes, _ASIDE_LEAD if led else 0.0, 0.0 if led else _LEAD)


def _open(votes: Votes, news: float, history: float) -> None:
    """Count how the text opens, once."""
    if not votes.opened:
        votes.opened = True
        votes.news += news
        votes.history += history


def _year(node: Node) -> int | None:
    """Return the year that the node states; of a decade or century its first."""
    if node.kind in _DATED or node.kind in {"decade", "years", "twinyears", "theyear"}:
        year = node.number("y")
        if year is not None and "BC" in (node.value("era"), node.value("era2")):
            return -year
        return year
    if node.kind == "century":
        number = node.number("n")
        return 100 * (number - 1) if number else None
    return None


def _year_follows(tokens: Tokens, node: Node) -> bool:
    """Say whether the sentence states a year later: 'since the spring when, on 14 October 1787'."""
    rest = itertools.islice(_sentence(tokens, node.last, 1), _REACH)
    return any(tokens.kinds[index] == CODES["YEARN"] for index in rest)


def _in_passing(tokens: Tokens, node: Node) -> bool:
    """Say whether the year is background: 'since 1997', 'which opened in 2017', 'the 2015 deal'."""
    before = tokens.back(node.first)
    if before == "since" or node.kind in {"decade", "century"}:
        return True
    if node.kind == "year" and before in _DETERMINERS:
        return True
    return in_aside(tokens, node.first)


def _present_before(tokens: Tokens, node: Node) -> bool:
    """Say whether the text opens with what is, before it comes to the year: 'has freed a man'."""
    lead = range(node.first - 1, max(node.first - 1 - _REACH, -1), -1)
    sentence = itertools.islice(_sentence(tokens, node.first - 1, -1), _REACH)
    return any(tokens.word(index) in _PRESENT for index in lead) or any(
        sign(tokens, index) in {ANNOUNCED, NEUTRAL} for index in sentence
    )


def leans(node: Node) -> bool:
    """Say whether the node counts from what was told before: 'in May', 'two years later'."""
    if node.kind == "ago":
        return node.category("dir") in {"EARLIER", "AFTERW"}
    if node.has("step"):
        return node.kind in {"step", *_DATED} and node.category("step") not in {"LAST", "THIS"}
    return node.kind in _DATED and (node.has("m") or node.has("s")) and not node.has("y")


def _points(tokens: Tokens, node: Node) -> bool:
    """Say whether the node points from the day of writing.

    'Today' does where something happened or will: in 'a museum today' it only says how things are.
    """
    if node.kind == "ago":
        return node.category("dir") == "AGO"
    if node.kind == "deictic":
        if node.number("t"):
            return True
        looks_back = direction(tokens, node.first, node.last) == PAST
        return looks_back and not _has(tokens, node, _PRESENT)
    if node.kind == "weekday":
        return node.category("step") not in _TOLD_STEPS
    if node.kind == "step":
        steps = node.category("step") in {"LAST", "THIS", "NEXT"}
        return steps and tokens.word(node.first) != "the"
    return node.kind == "recent"


def _ahead(tokens: Tokens, node: Node) -> bool:
    """Say whether the time is still to come for the writer; 'would march in May' is not."""
    if node.has("step") or direction(tokens, node.first, node.last) != FUTURE:
        return False
    if _has(tokens, node, _THEN):
        return False
    found = {sign(tokens, index) for index in _around(tokens, node)}
    return bool(found & {WILL, ANNOUNCED}) or (PLAN in found and _has(tokens, node, _PRESENT))


def _has(tokens: Tokens, node: Node, among: frozenset[str]) -> bool:
    """Say whether the sentence around the time has one of the words."""
    return any(tokens.word(index) in among for index in _around(tokens, node))


def _around(tokens: Tokens, node: Node) -> Iterator[int]:
    """Yield the tokens of the sentence that the time stands in, the time left out."""
    yield from itertools.islice(_sentence(tokens, node.first - 1, -1), _REACH)
    yield from itertools.islice(_sentence(tokens, node.last, 1), _REACH)


def _sentence(tokens: Tokens, start: int, way: int) -> Iterator[int]:
    index = start
    while 0 <= index < len(tokens.kinds) and not is_stop(tokens, index):
        yield index
        index += way
