"""Whether the clause around a time looks back or ahead.

The verb that governs the time decides. It is looked for before the time first, within the clause,
then behind it; where the time opens its clause, the other way round. A past form looks back; a
modal verb or a word of planning looks ahead, and so does a present with which news announces
('polls open Sunday'). Frames right before the time (`frames`) count before the verb: *since*,
*put off to*.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final, NamedTuple

from reader.temporal.awaited import awaited
from reader.temporal.frames import EVENTS, fell_through, framed, owns_event, possessed, words_before
from reader.temporal.lasting import lasting
from reader.temporal.lexicon import wordset
from reader.temporal.signs import (
    ANNOUNCED,
    COMMA,
    END,
    INFINITIVE,
    LOOKS_BACK,
    NEUTRAL,
    NONE,
    PASSIVE,
    PAST_FORM,
    PLAN,
    PLAN_THEN,
    SKIPPED,
    WILL,
    sign,
)  # fmt: skip
from reader.temporal.tokens import CODES, SPACE
from reader.temporal.verbs import BE_NOW, CLAUSE, TIMES, is_infinitive

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.temporal.tokens import Tokens

PAST: Final = -1
UNKNOWN: Final = 0
FUTURE: Final = 1

_REACH: Final = 16
_WINDOW: Final = 64
_FIRM: Final = 8
_BESIDE: Final = 2
_SHORT: Final = 5
_NEXT: Final = 3
_ASIDE: Final = 3
_MANY_TIMES: Final = 6
_FEW_TIMES: Final = 2
_NO_WORDS: Final = frozenset({CODES["POSS"], CODES["NUMX"], CODES["DAYN"], "#"})
_HOURS: Final = frozenset({CODES["AMPM"], CODES["CLOCK"], CODES["NOON"]})
_PLAIN: Final = frozenset({NONE, COMMA, SKIPPED, INFINITIVE})
_PROMISED: Final = wordset(
    "agreed vowed promised pledged decided arranged asked invited ordered told wanted intended "
    "threatened voted offered urged prepared opted resolved chose elected agreeing vowing "
    "promising agree vow promise pledge decide threaten"
)
_ANNOUNCING: Final = wordset("announced said set called told approved agreed confirmed declared")
_CALLS_OFF: Final = wordset(
    "cancelled canceled postponed delayed rescheduled scrapped banned barred prohibited forbidden "
    "suspended scheduled"
)
_ALREADY: Final = wordset("already also now since again")
_OTHER_CLAUSE: Final = wordset("that which who whether because while although though if unless")
_PREPOSITIONS: Final = wordset("on in at by from until early late through")


class Outlook(NamedTuple):
    """Where a clause looks, and whether a verb close by says so plainly."""

    way: int = UNKNOWN
    firm: bool = False


class _Found(NamedTuple):
    way: int = UNKNOWN
    far: int = _REACH
    firm: bool = False
    near: bool = True
    infinitive: bool = False


def direction(tokens: Tokens, first: int, last: int) -> int:
    """Return PAST, FUTURE or UNKNOWN for the clause around tokens first..last (exclusive)."""
    return outlook(tokens, first, last).way


def outlook(tokens: Tokens, first: int, last: int) -> Outlook:
    """Return where the clause around tokens first..last (exclusive) looks, and how plainly."""
    known = tokens.looks.get((first, last))
    if known is None:
        known = tokens.looks[first, last] = _outlook(tokens, first, last)
    return Outlook(*known)


@functools.cache
def _times_only() -> re.Pattern[str]:
    """Return a stretch of so many times that no verb is looked for beyond them."""
    joints = "".join(CODES[name] for name in ("AND", "OR", "TO", "ON", "IN", "AT", "THE"))
    times = "".join(TIMES - {CODES["DEICT"]})
    more = times + "".join(CODES[name] for name in ("SEASON", "YEARN", "ORDN"))
    between = f"[ .,#'()/{joints}-]{{0,4}}"
    return re.compile(f"(?:{between}[{times}]){{{_MANY_TIMES}}}|(?:{between}[{more}]){{{_REACH}}}")


def _outlook(tokens: Tokens, first: int, last: int) -> Outlook:
    frame = framed(tokens, first, last)
    if frame:
        return Outlook(frame, frame == PAST)
    among, kinds = _times_only().match, tokens.kinds
    if among(kinds[max(0, first - _WINDOW) : first][::-1]):
        if among(kinds, last):
            return Outlook()
        opening = opens_clause(tokens, first)
        right = _ahead_of(tokens, first, last, opening=opening)
        return Outlook(right.way, right.firm and opening)
    if awaited(tokens, first, last):
        return Outlook(FUTURE)
    opening = opens_clause(tokens, first)
    if opening:
        right = _ahead_of(tokens, first, last, opening=True)
        if right.way:
            return Outlook(right.way, right.firm)
    left = _behind(tokens, first, last)
    if left.infinitive and _headline(tokens, first, last):
        return Outlook(FUTURE)
    if left.way and left.near:
        return Outlook(left.way, left.firm)
    right = _ahead_of(tokens, first, last, opening=opening)
    nearer = right.way and right.far + _ASIDE < left.far
    return Outlook(right.way if nearer or not left.way else left.way)


def opens_clause(tokens: Tokens, first: int) -> bool:
    """Say whether the time is the first thing in its clause: '… and on Monday they will'."""
    index, words = first - 1, 0
    while index >= 0:
        kind = tokens.kinds[index]
        if kind != SPACE:
            found = sign(tokens, index)
            if found == END:
                return True
            word = tokens.word(index)
            if word in _PREPOSITIONS and not words:
                words = 1
            else:
                compared = word == "as" and tokens.back(index, 2) == "as"
                return word in CLAUSE and word not in {"before", "after"} and not compared
        index -= 1
    return True


def _leftwards(tokens: Tokens, first: int) -> Iterator[tuple[int, int, int]]:
    """Yield the words before the time as index, sign and distance, up to the end of the sentence.

    Other times on the way are passed by; beyond many of them stands a list, not a clause.
    """
    words, times = 0, 0
    kinds = tokens.kinds
    for index in range(first - 1, -1, -1):
        found = SKIPPED if kinds[index] == SPACE else sign(tokens, index)
        if found == SKIPPED:
            continue
        if found == END or words >= _REACH or times >= _MANY_TIMES:
            return
        if found == NONE and kinds[index] in TIMES:
            times += 1
            continue
        words += found != COMMA
        yield index, found, words


def _behind(tokens: Tokens, first: int, last: int) -> _Found:
    """Return what the nearest verb before the time says."""
    back, infinitive, near, leading = False, 0, True, -1
    for index, found, words in _leftwards(tokens, first):
        if found in {NONE, COMMA}:
            near = near and found == NONE
            if near and tokens.kinds[index] not in _NO_WORDS:
                near = tokens.word(index) not in _OTHER_CLAUSE
        elif found == LOOKS_BACK:
            back = back or words > 1 or possessed(tokens, last)
        elif found == INFINITIVE:
            leading = index
            infinitive = infinitive or (words if words <= _SHORT + 1 else _REACH)
            if tokens.kinds[index - 2 : index - 1] in TIMES:
                infinitive = 1
        elif found == PAST_FORM:
            coming = near and not back and _has_called_off(tokens, index, first)
            told = _told(tokens, index, words, infinitive, near=near)
            return _Found(FUTURE, words) if coming else told
        else:
            way = _way(tokens, found, last, words, back=back)
            word = tokens.word(index)
            if way == FUTURE and word in {"until", "till"}:
                way = lasting(tokens, index + 1, last)
            if not way and word in BE_NOW:
                way = FUTURE if _of_event(tokens, first, last) else UNKNOWN
            return _Found(way, words, near=near)
    return _Found(infinitive=leading >= 0 and is_infinitive(tokens, leading))


def _has_called_off(tokens: Tokens, index: int, first: int) -> bool:
    """Say whether a weekday is to come: 'has postponed its game on Sunday'."""
    if tokens.kinds[first] != CODES["WDAY"] or tokens.word(index) not in _CALLS_OFF:
        return False
    before = tokens.back(index)
    return (tokens.back(index, 2) if before in _ALREADY else before) in {"has", "have"}


def _told(tokens: Tokens, index: int, words: int, infinitive: int, *, near: bool) -> _Found:
    """Return what a past form says, with the distance of an infinitive that it may govern."""
    word = tokens.word(index)
    if 0 < infinitive < _REACH and word in _PROMISED:
        return _Found(FUTURE, words, near=near)
    firm = words <= _FIRM and near and word not in _ANNOUNCING
    return _Found(PAST, words, firm, near, not infinitive and _described(tokens, index))


def _described(tokens: Tokens, index: int) -> bool:
    """Say whether a past form describes what an infinitive is about: 'to visit flooded region'."""
    return "to" in {tokens.back(index, 2), tokens.back(index, 3)}


def _way(tokens: Tokens, found: int, last: int, words: int, *, back: bool) -> int:
    """Return where a sign other than a past form points."""
    if found == WILL:
        return FUTURE
    if found == PLAN_THEN:
        return PAST if back or fell_through(tokens, last, then=True) else FUTURE
    if found == PLAN:
        return PAST if back or fell_through(tokens, last, then=False) else FUTURE
    if found == ANNOUNCED:
        return PAST if back else FUTURE
    if found == PASSIVE:
        return FUTURE if words <= _BESIDE and not back else PAST
    return PAST if back else UNKNOWN


def _rightwards(tokens: Tokens, last: int) -> Iterator[tuple[int, int, int]]:
    """Yield the words after the time as index, sign and distance, up to the end of its clause."""
    words, times = 0, 0
    kinds = tokens.kinds
    for index in range(last, len(kinds)):
        found = SKIPPED if kinds[index] == SPACE else sign(tokens, index)
        if found == SKIPPED:
            continue
        if found == END or words >= _REACH or times >= _MANY_TIMES:
            return
        if found == COMMA:
            words += 2 if words > 1 else 0
            continue
        words += 1
        timed = kinds[index] in TIMES
        times += timed
        yield index, found, words
        if timed or kinds[index] in _NO_WORDS:
            continue
        word = tokens.word(index)
        if word in CLAUSE and not (word == "since" and _timed(tokens, index)):
            return


def _timed(tokens: Tokens, index: int) -> bool:
    """Say whether a time follows the word: 'since May' begins no clause."""
    return any(kind in TIMES for kind in tokens.kinds[index + 1 : index + 3])


def _ahead_of(tokens: Tokens, first: int, last: int, *, opening: bool) -> _Found:
    """Return what the first verb behind the time says."""
    for index, found, words in _rightwards(tokens, last):
        if found in {PAST_FORM, PASSIVE}:
            return _Found(PAST, words, opening)
        if found == WILL:
            return _Found(FUTURE, words)
        if found in {PLAN, PLAN_THEN}:
            return _Found(_way(tokens, found, index, words, back=False), words)
        if found in {ANNOUNCED, NEUTRAL}:
            now = tokens.word(index) in BE_NOW
            ahead = opening and not possessed(tokens, last) and (words == 1 or not now)
            announced = found == ANNOUNCED or now
            ahead = announced and (ahead or _of_event(tokens, first, last))
            return _Found(FUTURE if ahead else UNKNOWN, words)
    beyond = _past_aside(tokens, last) if opening else last
    return _ahead_of(tokens, first, beyond, opening=True) if beyond > last else _Found()


def _past_aside(tokens: Tokens, last: int) -> int:
    """Return where the clause goes on behind an aside: 'In May, a week after it, she left'."""
    if tokens.kinds[last : last + 1] == ",":
        for index in range(last + 1, min(last + 2 * _REACH, len(tokens.kinds))):
            found = sign(tokens, index)
            if found == COMMA:
                return index + 1
            if found not in {NONE, SKIPPED, LOOKS_BACK}:
                break
    return last


def in_a_notice(tokens: Tokens, first: int, last: int) -> bool:
    """Say whether a day stands beside its hour and no verb is near: 'Services: 11 a.m. Friday'."""
    beside = tokens.kinds[max(0, first - _SHORT) : last + _SHORT]
    if not any(kind in _HOURS for kind in beside):
        return False
    for start, step in ((first - 1, -1), (last, 1)):
        index = start
        while 0 <= index < len(tokens.kinds) and abs(index - start) < 2 * _REACH:
            found = sign(tokens, index)
            if found == END:
                break
            if found not in {NONE, COMMA, SKIPPED}:
                return False
            index += step
    return True


def _headline(tokens: Tokens, first: int, last: int) -> bool:
    """Say whether an infinitive is all the verb there is: 'Airport staff to strike on Friday'."""
    infinitive, times = False, 0
    for words, index in enumerate(range(first - 1, -1, -1)):
        found = sign(tokens, index)
        if found == END:
            break
        times += tokens.kinds[index] in TIMES
        if times > _FEW_TIMES:
            return False
        described = found == PAST_FORM and not infinitive and tokens.ahead(index + 1).isalpha()
        if words > 2 * _REACH or not (described or found in _PLAIN):
            return False
        if found == INFINITIVE and tokens.back(index).isalpha():
            infinitive = infinitive or is_infinitive(tokens, index)
    if not infinitive:
        return False
    return all(found in {NONE, INFINITIVE} for _, found, _ in _rightwards(tokens, last))


def _of_event(tokens: Tokens, first: int, last: int) -> bool:
    """Say whether the time belongs to something held by appointment: 'the vote on Sunday is'."""
    if owns_event(tokens, last):
        return True
    return any(word in EVENTS for word in words_before(tokens, first, _NEXT))
