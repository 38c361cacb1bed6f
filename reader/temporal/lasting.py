"""Until when something lasts: *held the city until Tuesday* is over, *suspended flights until* not.

What a decision brings about lasts on after it: a ban, a delay, a lease. A state or an activity told
in the past was over at the day that it lasted until.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.temporal.lexicon import wordset
from reader.temporal.signs import (
    ANNOUNCED,
    END,
    INFINITIVE,
    NEUTRAL,
    PASSIVE,
    PAST_FORM,
    PLAN,
    PLAN_THEN,
    WILL,
    sign,
)  # fmt: skip
from reader.temporal.tokens import SPACE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.temporal.tokens import Tokens

# Verbs whose result lasts on: of putting off, closing, forbidding, allowing, giving, engaging.
_DECIDED: Final = wordset(
    "suspended closed shut extended postponed delayed adjourned banned barred halted cancelled "
    "canceled remanded jailed ordered gave given granted allowed permitted told imposed froze "
    "frozen grounded blocked deferred put pushed moved set scheduled prolonged renewed offered "
    "asked agreed decided booked leased loaned lent rented signed contracted hired appointed "
    "reserved sealed withheld restricted limited capped mandated required promised vowed pledged "
    "urged advised warned paused stopped recessed prohibited sidelined ruled placed cut waived "
    "exempted tied secured bailed evacuated cordoned quarantined confined forbade forbidden "
    "rescheduled relocated ceased outlawed guaranteed committed bound lifted eased "
    "invited voted elected tasked disqualified excluded stripped sacked excused shelved"
)
_ORDERED: Final = wordset(
    "ordered told asked urged advised agreed vowed promised pledged decided offered voted "
    "threatened instructed warned required allowed invited wanted intended chose opted resolved "
    "elected directed commanded sentenced permitted authorised authorized requested begged "
    "obliged committed signed"
)
_STATES: Final = wordset(
    "remained stayed kept lay stood sat lived worked ran continued lasted waited went"
)
_AHEAD: Final = frozenset({WILL, PLAN, PLAN_THEN, ANNOUNCED, PASSIVE, NEUTRAL})
_HAD: Final = wordset("had having")
_JOINTS: Final = wordset("who which where when while as because although though after before")
_DETERMINERS: Final = wordset("the a an his her their its our my your this that all any some")
_REACH: Final = 18
_NEAR: Final = 4


def lasting(tokens: Tokens, first: int, last: int) -> int:
    """Return -1 where something lasted until the time at tokens first..last, 1 where it will."""
    verbs: list[int] = []
    infinitive = False
    for index, found in _back(tokens, first):
        if found in _AHEAD:
            if not verbs or _is_so_still(tokens, index, verbs[-1]):
                return 1
            break
        if found == INFINITIVE:
            infinitive = infinitive or (not verbs and not _place(tokens, index))
        elif found == PAST_FORM:
            verbs.append(index)
        if verbs and tokens.word(index) in _JOINTS:
            break
    if not verbs:
        return _from_behind(tokens, last)
    return 1 if _goes_on(tokens, first, verbs, infinitive=infinitive) else -1


def _is_so_still(tokens: Tokens, index: int, verb: int) -> bool:
    """Say whether a state goes on: 'has continued to hold the markets closed'."""
    return tokens.word(index) in {"has", "have"} and tokens.word(verb) in _STATES


def _back(tokens: Tokens, first: int) -> Iterator[tuple[int, int]]:
    """Yield the words before the preposition, with their signs, to the start of the sentence."""
    words = -1
    for index in range(first - 1, -1, -1):
        if tokens.kinds[index] == SPACE:
            continue
        found = sign(tokens, index)
        if found == END or words >= _REACH:
            return
        words += 1
        if words:
            yield index, found


def _goes_on(tokens: Tokens, first: int, verbs: list[int], *, infinitive: bool) -> bool:
    """Say whether what the past forms tell goes on; the nearest to the time comes first."""
    words = [tokens.word(index) for index in verbs[:_NEAR]]
    if words[0] in _HAD:
        return tokens.back(first, 2) in _HAD
    if any(word in _HAD or word in _STATES for word in words[1:3]) or words[0] in _STATES:
        return any(word in _ORDERED for word in words[1:2])
    if infinitive:
        return words[0] in _ORDERED
    return words[0] in _DECIDED or any(word in _ORDERED for word in words[1:2])


def _place(tokens: Tokens, index: int) -> bool:
    """Say whether 'to' leads to a place, a name or a person: 'flights to Beirut'."""
    at = index + 2
    following = tokens.ahead(index + 1)
    return tokens.capital(at) or following in _DETERMINERS or following.endswith("s")


def _from_behind(tokens: Tokens, last: int) -> int:
    """Read the verb that follows: 'Until Monday, she had led'. Without any it lies ahead."""
    words = 0
    for index in range(last, len(tokens.kinds)):
        if tokens.kinds[index] == SPACE:
            continue
        found = sign(tokens, index)
        if found == END or words >= _REACH:
            break
        if found == PAST_FORM:
            return -1
        if found in _AHEAD:
            return 1
        words += 1
    return 1
