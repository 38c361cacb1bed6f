"""Which of two things an account puts first, and whether its own counting of days adds up."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from reader.core.article import Article
from reader.core.focus import Interval, interval_of
from reader.core.late import late_pattern
from reader.core.passage import Span
from reader.core.selecting import paragraph_at
from reader.core.sentences import sentence_around
from reader.core.times import TimeExpression
from reader.corroboration.differences import Discrepancy, Grade, Matter, Statement
from reader.corroboration.numbers import number_at
from reader.corroboration.stems import stem
from reader.corroboration.terms import STOP, minutes_of

_AFTER = late_pattern(r"\b(following|after|since|in the wake of)\s+([^,.;]{3,60})", re.IGNORECASE)
_BEFORE = late_pattern(r"\b(before|ahead of|prior to)\s+([^,.;]{3,60})", re.IGNORECASE)
_LATER = late_pattern(r"[\"“]?(?:Later|Afterwards?|Subsequently|Then)\b")
_BESIDE = late_pattern(r"\s*(after|before|following|prior to)\b", re.IGNORECASE)
_WORD = late_pattern(r"[^\W\d_]{3,}")
_APPOSED = late_pattern(r"(?:,| [—–-]| \()\s?(?:on )?", re.IGNORECASE)
_LATER_BY = late_pattern(r"(?P<n>\w+) (?P<unit>days?|weeks?) later", re.IGNORECASE)
_NAMED = late_pattern(r"(?: (?!and\b|or\b|in\b|at\b)[a-z-]+){1,3}(?=, on\b)")
_ONE = frozenset({"a", "one"})
_WEEK = 7
_STOP = late_pattern(r"[.!?][\"”’']?(?=\s+[A-Z\"“]|\s*\Z)|\n")
_ANNOUNCED = late_pattern(
    r"\b(?:would|will|to|plans?|due|until|before|after|since|from|by|scheduled|set|sa(?:id|ys)"
    r"|announced|told|that|if|when|which|who|while|expected|may|might|could|should|not|and|but)\b"
    r"|[;:“\"]",
    re.IGNORECASE,
)
_COUNTED = late_pattern(r"P\d+[DW]")
_HEDGES = (
    r"(?:about|around|almost|nearly|roughly|some|approximately|more than|less than|fewer than|over"
    r"|under|just over|just under|at least|at most|up to|within|barely|hardly|only|not even"
    r"|close to|in|every|the|these|those|first|last)"
)
_HEDGE = late_pattern(rf"{_HEDGES}\b", re.IGNORECASE)
_HEDGED = late_pattern(rf"\b{_HEDGES} \Z", re.IGNORECASE)
_BY_NIGHT = late_pattern(
    r"\b(?:early hours|overnight|night|midnight|dawn|late|early)\b", re.IGNORECASE
)
_NOT_ITS_DAY = late_pattern(
    r"[,;:“”\"()]|\b(?:from|until|till|since|to|and|but|or)\b|[.!?]\s+[A-Z]"
)
_AND_MORE = late_pattern(r"\s*(?:and|or|to|until|[–—-])\s*(?:\d|[A-Z])")
_SAME_CLAUSE = late_pattern(r"[^,.;:\n]*")
_TAKING_UP = late_pattern(
    r"\s*(?:The|This|That|It|His|Her|Its|Their|These|Those)\b[\w’' -]{0,40}?"
    r"\b(?:comes?|came|follows|followed|was|were|is) ",
)
_BEFORE_IT = 24
_DAY = 1440
_MOST_APART = 3
_NEAR = 600
_FEW = 12


def order_of(one: Statement, other: Statement) -> int:
    """Return -1 where an article puts the first thing before the second, 1 after it, 0 untold.

    Both are passages of the same article. Their days decide; else words such as "following the
    phone call"; else "Later …" at the head of what stands further down.
    """
    mine, theirs = _day(one), _day(other)
    if mine is not None and theirs is not None and not mine.overlaps(theirs):
        return -1 if mine.end < theirs.begin else 1
    told = _told(one, other)
    if told:
        return told
    back = _told(other, one)
    if back:
        return -back
    first, second = (one, other) if one.span.start < other.span.start else (other, one)
    if _LATER.match(_sentence(second)):
        return -1 if first is one else 1
    return 0


def order_differs(
    here: tuple[Statement, Statement], there: tuple[Statement, Statement]
) -> Discrepancy | None:
    """Return the difference where two articles put the same two things in opposite order.

    Each pair is the same two claims, in one article.
    """
    one, other = order_of(*here), order_of(*there)
    if not one or not other or one == other:
        return None
    return Discrepancy(
        Matter.ORDER, Grade.DIFFERS, here[0].article.id, here[0].span, there[0].article.id,
        there[0].span,
    )  # fmt: skip


def miscounted(article: Article) -> tuple[Discrepancy, ...]:
    """Return where an article counts days that do not lead to the day it names beside them.

    "Two days after Dec. 30" of what happened on Sunday, 2 January: it is three.
    """
    return (*_miscounted(article), *_later(article))


def _miscounted(article: Article) -> Iterator[Discrepancy]:
    for number, length in enumerate(article.times):
        if not _COUNTED.fullmatch(length.value) or _is_vague(article, length):
            continue
        side = _BESIDE.match(article.text, length.end)
        base = _base(article, number)
        if side is None or base is None:
            continue
        sign = 1 if side[1].casefold() in {"after", "following"} else -1
        days = int(minutes_of(length.value) / _DAY)
        try:
            led = base[1].begin + dt.timedelta(days=sign * days)
        except OverflowError:
            continue
        told = _told_day(article, number, led)
        if told is not None and not _fits(article, told, led, weeks=length.value.endswith("W")):
            yield _counting(article, Span(length.start, base[0].end), led, told)


def _is_vague(article: Article, length: TimeExpression) -> bool:
    """Tell whether days are not counted to the day: "nearly two weeks", "within two days"."""
    if _HEDGE.match(article.text[length.start : length.end]):
        return True
    return _HEDGED.search(article.text, max(0, length.start - _BEFORE_IT), length.start) is not None


def _fits(article: Article, told: tuple[Span, Interval], led: dt.date, *, weeks: bool) -> bool:
    """Tell whether a day is the one counted to.

    "A week later" is said of a day more or less, too, and so is any count of what came by night.
    A weekday alone may be of another week than was read from it.
    """
    around = article.text[max(0, told[0].start - _BEFORE_IT) : told[0].end + _BEFORE_IT]
    loose = 1 if weeks or _BY_NIGHT.search(around) else 0
    apart = abs((told[1].begin - led).days)
    if not any(letter.isdigit() for letter in article.text[told[0].start : told[0].end]):
        apart = min(apart % _WEEK, -apart % _WEEK)
    return apart <= loose


def _counting(
    article: Article, counted: Span, led: dt.date, told: tuple[Span, Interval]
) -> Discrepancy:
    says = (Interval(led, led), told[1])
    return Discrepancy(
        Matter.COUNTING, Grade.DIFFERS, article.id, counted, article.id, told[0], says
    )


def _later(article: Article) -> Iterator[Discrepancy]:
    """Yield "on Feb. 20 … three days later, on Feb. 24": counted from the day named before it."""
    for number, time in enumerate(article.times):
        count = _LATER_BY.fullmatch(article.text[time.start : time.end])
        unit = number_at([count["n"]]) if count else None
        if count is None or (unit is None and count["n"].casefold() not in _ONE):
            continue
        told = _set_beside(article, time.end)
        base = _day_before(article, number)
        if told is None or base is None:
            continue
        weeks = count["unit"][0] in "wW"
        led = base[1].begin + dt.timedelta(
            days=int(unit[0] if unit else 1) * (_WEEK if weeks else 1)
        )
        if not _is_vague(article, time) and not _fits(article, told, led, weeks=weeks):
            yield _counting(article, Span(base[0].start, time.end), led, told)


def _day_before(article: Article, number: int) -> tuple[Span, Interval] | None:
    """Return the one day that is named before in the same sentence, None with others or none."""
    start = article.times[number].start
    found = []
    for time in reversed(article.times[max(0, number - _FEW) : number]):
        if re.search(r"[.!?][\"”’']?\s+[A-Z\"“]|\n", article.text[time.end : start]):
            break
        found.append(time)
    days = interval_of(found[0]) if len(found) == 1 else None
    if days is None or days.days != 1:
        return None
    return Span(found[0].start, found[0].end), days


def _base(article: Article, number: int) -> tuple[Span, Interval] | None:
    """Return the day from which a length counts: the next one in its sentence.

    Not one that an insertion tells, that something went on from, or that others stand beside.
    """
    length = article.times[number]
    for at, time in enumerate(article.times[number + 1 : number + 4], number + 1):
        gap = article.text[length.end : time.start]
        days = interval_of(time)
        if days is None or days.days != 1:
            continue
        if _NOT_ITS_DAY.search(gap) or _AND_MORE.match(article.text, time.end):
            return None
        behind = article.times[at + 1] if at + 1 < len(article.times) else None
        if behind is not None and _SAME_CLAUSE.fullmatch(article.text, time.end, behind.start):
            return None
        return Span(time.start, time.end), days
    return None


def _set_beside(article: Article, end: int) -> tuple[Span, Interval] | None:
    """Return the day that is put behind a comma right after a place: ", on Monday, March 6"."""
    for time in article.times:
        if time.start >= end and _APPOSED.fullmatch(article.text, end, time.start):
            days = interval_of(time)
            return (Span(time.start, time.end), days) if days and days.days == 1 else None
    return None


def _in_clause(article: Article, start: int, end: int) -> tuple[Span, Interval] | None:
    """Return the day of what follows at the head of a sentence: "…, the king resigned on Monday".

    Not of what is only announced, nor where more than one day or another clause follows.
    """
    text = article.text
    head = text[:start].rstrip(" ")
    if text[end : end + 1] != "," or (head and head[-1] not in ".!?\n"):
        return None
    stop = _STOP.search(text, end)
    last = stop.start() if stop else len(text)
    days = [time for time in article.times if end <= time.start < last]
    day = interval_of(days[0]) if len(days) == 1 else None
    if day is None or day.days != 1:
        return None
    span = Span(days[0].start, days[0].end)
    gap = text[end + 1 : span.start]
    plain = "," not in gap and not _ANNOUNCED.search(gap) and gap.rstrip().endswith((" on", "ed"))
    return (span, day) if plain else None


def _end_of_name(article: Article, end: int) -> int:
    """Return where "March 2 vote" ends, of which the day is the first word."""
    more = _NAMED.match(article.text, end)
    return more.end() if more else end


def _told_day(article: Article, number: int, led: dt.date) -> tuple[Span, Interval] | None:
    """Return the day that the thing counted to has, as told beside it or shortly before.

    The day that is counted from is told for its own sake, not for the thing's.
    """
    length = article.times[number]
    base = _base(article, number)
    after = _set_beside(article, _end_of_name(article, base[0].end)) if base else None
    after = after or (_in_clause(article, length.start, base[0].end) if base else None)
    if after is not None:
        return after
    return _day_of(article, number, base[1] if base else None, led)


def _day_of(
    article: Article, number: int, base: Interval | None, led: dt.date
) -> tuple[Span, Interval] | None:
    """Return the one day told before a length, of its own sentence.

    Of what stands before only where the sentence takes that up: "The offer came two days after".
    """
    length = article.times[number]
    text = article.text
    first = max((m.end() for m in _STOP.finditer(text, 0, length.start)), default=0)
    if not text[first : length.start].strip():
        return None
    taken_up = _TAKING_UP.fullmatch(text, first, length.start) is not None
    if taken_up:
        first = length.start - _NEAR
    found: dict[Interval, Span] = {}
    for time in reversed(article.times[max(0, number - _FEW) : number]):
        days = interval_of(time)
        if time.start < first:
            break
        if not taken_up and _ANNOUNCED.search(text, time.end, length.start):
            return None
        if days is None or days == base or days.days != 1:
            continue
        if abs((days.begin - led).days) <= _MOST_APART:
            found.setdefault(days, Span(time.start, time.end))
    if len(found) != 1:
        return None
    ((day, where),) = found.items()
    return where, day


def _sentence(one: Statement) -> str:
    block = paragraph_at(one.article, one.span.start)
    within = Span(block.start, max(block.end, one.span.end))
    found = sentence_around(one.article.text, one.span.start, within)
    return one.article.text[found.start : max(found.end, one.span.end)]


def _day(one: Statement) -> Interval | None:
    for time in one.article.times:
        if one.span.start <= time.start < one.span.end:
            days = interval_of(time)
            if days is not None and days.days == 1:
                return days
    return None


def _told(one: Statement, other: Statement) -> int:
    """Return 1 where a sentence says that it came after the other thing, -1 before, 0 untold."""
    words = _stems(other.text)
    sentence = _sentence(one)
    for pattern, sign in ((_AFTER, 1), (_BEFORE, -1)):
        for match in pattern.finditer(sentence):
            if len(_stems(match[2]) & words) >= min(2, len(_stems(match[2]))):
                return sign
    return 0


def _stems(text: str) -> set[str]:
    return {
        stem(word)
        for word in _WORD.findall(text)
        if word.casefold() not in STOP and word[0].islower()
    }
