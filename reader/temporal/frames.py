"""Frames around a time that tell past or future before any verb does: *since*, *put off to*."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

from reader.temporal.lasting import lasting
from reader.temporal.lexicon import wordset
from reader.temporal.signs import (
    ANNOUNCED,
    END,
    NEUTRAL,
    PAST_FORM,
    PLAN,
    PLAN_THEN,
    PLANNED,
    WILL,
    is_stop,
    sign,
)  # fmt: skip
from reader.temporal.tokens import CODES, OTHER, SPACE
from reader.temporal.verbs import TIMES

if TYPE_CHECKING:
    from reader.temporal.tokens import Tokens

_CALLED_OFF: Final = wordset(
    "postponed cancelled canceled called delayed scrapped abandoned suspended shelved averted "
    "diverted avoided prevented blocked banned halted stopped thwarted foiled aborted ditched "
    "dropped never overtaken stayed vetoed rained scrubbed "
    "nixed foundered"
)
_BUT: Final = wordset("but until before when however")
_MOVING: Final = wordset(
    "moved moves move postponed postpones postpone pushed pushes push delayed delays delay put "
    "puts rescheduled reschedules shifted shifts brought brings bring deferred adjourned adjourns "
    "extended extends extend advanced remanded"
)
_FORESEEING: Final = wordset(
    "warned warns warning predicted predicts forecast forecasts promised promises pledged pledges "
    "threatened threatens scheduled schedules planned plans arranged"
)
_ORDERING: Final = wordset(
    "imposed ordered banned announced introduced declared approved called agreed threatened "
    "suspended imposes orders bans announces introduces declares approves suspends"
)
_HAD_BEEN: Final = wordset("had been was were originally initially first")
_CALLED_FOR: Final = wordset(
    "set scheduled schedules planned rescheduled slated booked called chosen picked due fixed "
    "arranged expected forecast predicted summoned"
)
_RECORDS: Final = wordset(
    "reason figure figures data result results report reports estimate blame blamed number numbers"
)
_SEASONAL: Final = wordset(
    "breeds nests flowers blooms blossoms spawns migrates hibernates ripens hatches moults mates "
    "germinates fruits"
)
_SEASONAL_REACH: Final = 24
_USUAL: Final = wordset("average mean typical usual normal")
_RANKS: Final = frozenset({CODES["ORDN"], CODES["ORDW"], CODES["SECOND"]})
_SUPERLATIVES: Final = wordset("most best worst least only")
_NOT_SUPERLATIVE: Final = wordset(
    "midwest northwest southwest northeast southeast interest request protest forest arrest guest "
    "contest harvest honest latest invest conquest suggest digest manifest budapest priest inquest "
    "modest unrest behest bequest crest chest quest feast least"
)
_GOVERNING: Final = frozenset({END, PAST_FORM, WILL, PLAN, PLAN_THEN, ANNOUNCED})
_RANK_REACH: Final = 14
_WAS: Final = wordset("had was were")
_DUE: Final = wordset(
    "will would must should could can may might shall ordered told given gave asked agreed vowed "
    "promised urged expected due set scheduled planned required demanded needed need needs wants "
    "wanted hoped hopes pledged committed called meant supposed invited obliged set aims aimed"
)
EVENTS: Final = wordset(
    "election elections vote final match game race summit meeting debate hearing primary runoff "
    "ballot referendum contest concert ceremony session derby fixture poll polls launch deadline "
    "friendly opener qualifier playoff semifinal quarterfinal show fight bout parade auction "
    "funeral wedding trial premiere inauguration congress conference exam fair festival marathon "
    "draw caucus caucuses primaries rematch gala vigil concerts games matches"
)
_DEEDS: Final = wordset(
    "attack attacks bombing bombings blast blasts explosion shooting killing killings killed raid "
    "raids strike strikes airstrike airstrikes assault ambush stabbing massacre murder murders "
    "crash collision accident incident disaster tragedy derailment collapse fire blaze earthquake "
    "quake tremor eruption flood floods storm tornado coup riot riots violence clashes unrest "
    "outage leak spill ruling verdict decision announcement declaration statement remarks comments "
    "speech address revelation revelations victory win defeat loss rout upset arrest arrests "
    "resignation death deaths close losses gains rise fall drop slump rally decline sell-off "
    "performance failure breach breakthrough theft robbery heist"
)
_PAPERS: Final = wordset("agreement accord deal pact report survey letter memo interview order")
_DETERMINERS: Final = wordset("a an the its his her their our this that")
_AWAITED: Final = wordset(
    "before ahead await awaits awaiting until till pending expected wait waits waiting waited "
    "brace braced bracing prepare prepares prepared preparing ready"
)
_LINKING: Final = wordset("for on at in")
_OFF_REACH: Final = 10
_FEW: Final = 3
_DAYS: Final = frozenset(CODES[name] for name in ("WDAY", "DEICT"))


def words_before(tokens: Tokens, index: int, count: int) -> list[str]:
    """Return up to `count` words of the sentence before token `index`, the nearest first."""
    found: list[str] = []
    index -= 1
    while index >= 0 and len(found) < count and not is_stop(tokens, index):
        if tokens.kinds[index] != SPACE:
            found.append(tokens.word(index))
        index -= 1
    return found


def fell_through(tokens: Tokens, last: int, *, then: bool) -> bool:
    """Say whether a plan comes to nothing further on: 'planned for Sunday but called off'.

    What 'has been called off' was still to come. A plan told in the past (`then`) comes to nothing
    where any 'but', 'until' or 'when' follows.
    """
    words = 0
    for index in range(last, len(tokens.kinds)):
        if words > _OFF_REACH or is_stop(tokens, index):
            return False
        word = tokens.word(index)
        if word in _CALLED_OFF and tokens.back(index) not in {"be", "to", "not"}:
            return tokens.back(index, 2) not in {"has", "have"}
        if then and word in _BUT and _past_follows(tokens, index):
            return True
        words += tokens.kinds[index] != SPACE
    return False


def _past_follows(tokens: Tokens, index: int) -> bool:
    for at in range(index + 1, min(index + 2 * _OFF_REACH, len(tokens.kinds))):
        found = sign(tokens, at)
        if found == END:
            return False
        if found in {PAST_FORM, WILL, NEUTRAL}:
            return found == PAST_FORM
    return False


def possessed(tokens: Tokens, last: int) -> bool:
    """Say whether the time owns what follows: 'Sunday's vote'."""
    return tokens.kinds[last : last + 1] == CODES["POSS"]


def owns_event(tokens: Tokens, last: int) -> bool:
    """Say whether the time owns something held by appointment: 'Sunday's mayoral election'."""
    return possessed(tokens, last) and any(
        tokens.ahead(last + 1, count) in EVENTS for count in (1, 2, 3)
    )


def _appointed(tokens: Tokens, first: int, last: int) -> bool:
    """Say whether something is appointed 'for' the day."""
    if possessed(tokens, last):
        return owns_event(tokens, last)
    before = words_before(tokens, first, 9)[1:]
    if before[:1] and before[0] in _RECORDS:
        return False
    day = tokens.kinds[first] in _DAYS or any(
        kind == CODES["DAYN"] or kind == CODES["ORDN"] for kind in tokens.kinds[first:last]
    )
    return day or any(word in _CALLED_FOR for word in before)


def _ends_range(tokens: Tokens, first: int) -> bool:
    """Say whether a time stands before 'through', which then ends a range: 'Monday through'."""
    before = [at for at in range(max(first - 4, 0), first) if tokens.kinds[at] != SPACE][:-1]
    return bool(before) and tokens.kinds[before[-1]] in TIMES


def _done_by(tokens: Tokens, first: int, last: int) -> bool:
    """Say whether something was the case by then: 'the toll had risen to 40 by Tuesday'.

    Not where somebody was told, or agreed, to do it by then.
    """
    words = words_before(tokens, first, _RANK_REACH)[1:]
    for number, word in enumerate(words):
        if word in _DUE or (word == "to" and number and words[number - 1].isalpha()):
            return False
        if word in _WAS:
            return True
    if words:
        return _past_near(tokens, first)
    return _past_follows(tokens, last)


def _past_near(tokens: Tokens, first: int) -> bool:
    for at in range(first - 1, max(first - 2 * _RANK_REACH, -1), -1):
        found = sign(tokens, at)
        if found in _GOVERNING:
            return found == PAST_FORM
    return False


def _owns_deed(tokens: Tokens, first: int, last: int) -> bool:
    """Say whether the time owns what nobody names before it happens: 'Sunday's missile strike'.

    Or whether a month tells which one is meant: 'under a June agreement'.
    """
    if any(word in _AWAITED for word in words_before(tokens, first, _FEW)):
        return False
    if possessed(tokens, last):
        return any(tokens.ahead(last + 1, count) in _DEEDS for count in (1, 2, 3))
    month = last - first == 1 and tokens.kinds[first] == CODES["MONTH"]
    after = tokens.ahead(last)
    return month and tokens.back(first) in _DETERMINERS and (after in _DEEDS or after in _PAPERS)


def framed(tokens: Tokens, first: int, last: int) -> int:
    """Return -1 or 1 where what stands right before the time tells, else 0."""
    before = tokens.back(first)
    if before == "since" or _owns_deed(tokens, first, last):
        return -1
    if before == "by" and _done_by(tokens, first, last):
        return -1
    if before in {"until", "till"} or (before == "through" and not _ends_range(tokens, first)):
        fell = fell_through(tokens, last, then=True)
        return -1 if fell else lasting(tokens, first, last)
    if before == "by":
        return -1 if fell_through(tokens, last, then=True) else 1
    if before in PLANNED or (before in _LINKING and tokens.back(first, 2) in PLANNED):
        return 0 if _compared(tokens, first) else _planned(tokens, first, last)
    if before == "for" and _appointed(tokens, first, last):
        return -1 if fell_through(tokens, last, then=False) else 1
    if before == "to":
        near = words_before(tokens, first, 8)[1:]
        return int(any(word in _MOVING for word in near))
    if before in {"from", "for"}:
        near = words_before(tokens, first, 8)[2:]
        ordered = before == "from" and not possessed(tokens, last)
        return int(any(word in _FORESEEING or (ordered and word in _ORDERING) for word in near))
    return 0


def _compared(tokens: Tokens, first: int) -> bool:
    """Say whether the plan is what a deed is measured by: 'earlier than (had been) expected on'."""
    words = iter(words_before(tokens, first, 6))
    rest = itertools.dropwhile(lambda word: word in _LINKING or word in PLANNED, words)
    return next(itertools.dropwhile(_HAD_BEEN.__contains__, rest), "") == "than"


def comes_every_year(tokens: Tokens, first: int, last: int) -> bool:
    """Say whether nature's year is told: 'breeds in April', 'average rainfall in July is 9 cm'."""
    if OTHER not in tokens.kinds[max(0, first - _SEASONAL_REACH) : first]:
        return False
    near = words_before(tokens, first, 7)
    if any(word in _SEASONAL for word in near):
        return not any(word in {"will", "would", "this", "last", "next"} for word in near)
    return tokens.ahead(last) in {"is", "are"} and any(word in _USUAL for word in near)


def ranked(tokens: Tokens, first: int) -> bool:
    """Say whether a rank leads up to a length, which then looks back: 'the first in ten years'.

    It stands behind the verb: 'the largest plant will open in two years' looks ahead.
    """
    words = 0
    for index in range(first - 1, -1, -1):
        if tokens.kinds[index] == SPACE:
            continue
        word = tokens.word(index)
        if tokens.kinds[index] in _RANKS or word in _SUPERLATIVES or _superlative(word):
            return True
        if words > _RANK_REACH or sign(tokens, index) in _GOVERNING:
            return False
        words += 1
    return False


def _superlative(word: str) -> bool:
    return word.endswith("est") and len(word) > len("best") and word not in _NOT_SUPERLATIVE


def _planned(tokens: Tokens, first: int, last: int) -> int:
    near = words_before(tokens, first, 5)
    if "had" in near or "originally" in near:
        return -1
    then = not any(word in {"is", "are", "has", "have"} for word in near)
    return -1 if fell_through(tokens, last, then=then) else 1
