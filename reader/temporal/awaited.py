"""What is awaited when it is named: *announced a strike beginning Monday*, *before a hearing*.

A time that belongs to such a thing lies ahead of what its clause tells, though that is told in the
past. The nouns are of what is held by appointment or forecast; the verb or preposition before them
has to look forward.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final

from reader.temporal.frames import EVENTS, owns_event
from reader.temporal.lexicon import wordset
from reader.temporal.signs import END, NONE, PAST_FORM, SKIPPED, WILL, sign
from reader.temporal.tokens import CODES, SPACE
from reader.temporal.verbs import TIMES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.temporal.tokens import Tokens

_BEGINNING: Final = wordset("beginning starting commencing effective")
_CALLING: Final = wordset(
    "announced announces announcing called calls calling threatened threatens threatening agreed "
    "agrees declared declares declaring ordered orders ordering imposed imposes imposing proposed "
    "proposes proposing approved approves set sets setting scheduled planned booked arranged "
    "introduced promised promises offered decreed brokered accepted negotiated suspended closed "
    "banned unveiled cut raised mandated requested granted authorised authorized organised "
    "organized signed issued backed endorsed launched"
)
_SAYING: Final = wordset("said says told warned warns added confirmed")
_APPOINTED: Final = EVENTS | wordset(
    "talks strike strikes walkout walkouts stoppage summits meetings hearings votes trials "
    "protests protest rally rallies march marches demonstration demonstrations referendums ballots "
    "announcement decision deadlines kickoff arrival visit visits departure opening reopening "
    "launches release releases results earnings handover transfer ceasefire truce boycott shutdown "
    "expiry retirement return runoffs fixtures tie tournament cup championship championships race "
    "races test tests grand prix session sessions negotiations consultations speech address "
    "performance performances festivals holiday holidays playoffs play-off opener openers "
    "lawsuit sentencing arraignment verdict ruling execution burial mass ceremonies celebration "
    "celebrations evacuation implementation rollout introduction budget census "
    "qualifiers semi-final quarter-final gathering convention primaries auditions exhibition "
    "sale showdown clash encounter report reports data figures"
)
_WEATHER: Final = wordset(
    "storm storms snow snowfall rain rains rainfall showers flooding floods flood wind winds "
    "hurricane typhoon cyclone heat heatwave frost frosts ice blizzard blizzards thunderstorm "
    "thunderstorms tornado tornadoes fog gale gales sleet hail smog temperatures delays disruption "
    "disruptions congestion outages blackouts queues traffic weather turbulence tides surge swells"
)
_WARNING: Final = wordset(
    "warned warns warning warnings forecast forecasts predicted predicts predicting alert alerts "
    "braced bracing brace notice threat threats promised"
)
_INVITING: Final = wordset("invited invites inviting summoned summons invitation invitations")
_PREPARING: Final = wordset(
    "prepared prepares preparing prepare preparations braced bracing brace braces ready readied "
    "travelled traveled flew flown tickets ticket registered register registration rehearsed "
    "rehearsing rehearsal rehearsals training trained train squad campaigning campaigned campaign "
    "picked selected named arrived arriving gearing geared candidates candidate bids "
    "nominees called calls calling call pressed pushed appealed lobbied demanded date "
    "candidacy running offered offers waiting wait waits "
    "lineup "
    "line-up favourite favourites favorite favorites agenda plans plan"
)
_SETTING: Final = wordset(
    "scheduled schedules scheduling planned plans planning booked arranged arranges arranging "
    "proposed proposes threatened threatens threatening promised promises sought seeks demanded "
    "demands requested requests forecast forecasts predicted predicts awaited awaits await "
    "expected expects expect await anticipate anticipated faces"
)
_MISHAPS: Final = wordset(
    "died dead killed shot injured hurt wounded crashed collapsed attacked exploded stabbed "
    "clashed fought arrested scuffled fell drowned beaten beat burned robbed broke erupted booed "
    "struck hit vanished disappeared fainted ended lost won drew had"
)
_LEADING_UP: Final = wordset("run lead build runup leadup buildup countdown")
_LEAVING: Final = wordset(
    "pulled pulls pull withdrew withdrawn withdraws withdraw ruled dropped drops drop scratched "
    "banned barred excluded disqualified suspended sidelined bowed dropping pulling withdrawing "
    "backed"
)
_HAD: Final = wordset("had having")
_OUT: Final = frozenset({"out"})
_DEFINITE: Final = wordset("the this that his her its their our my your")
_BEFORE: Final = wordset("before ahead prior")
_PREPOSITIONS: Final = wordset(
    "at in on during after following amid despite over since from with by into through outside"
)
_HOURS: Final = frozenset(CODES[name] for name in ("NOON", "CLOCK", "AMPM", "PART", "EARLY"))
_PASSED: Final = _HOURS | TIMES | {"#"}
_LINKS: Final = wordset("on at from next this early late in")
_FEW: Final = 6
_FEW_TIMES: Final = 3
_REACH: Final = 14


def awaited(tokens: Tokens, first: int, last: int) -> bool:
    """Say whether the time at tokens first..last belongs to what is still to come when told."""
    if tokens.ahead(last) == "when":
        return False
    owned = tokens.kinds[last : last + 1] == CODES["POSS"] and owns_event(tokens, last)
    links = _LINKS - {"from"} if owned else _LINKS
    words = itertools.dropwhile(
        lambda at: tokens.word(at) in links or tokens.kinds[at] in _PASSED,
        _words_before(tokens, first),
    )
    if owned:
        return _looked_to(tokens, list(words))
    nearest = next(words, None)
    if nearest is None:
        return False
    if tokens.word(nearest) in _BEGINNING:
        return _begins(tokens, list(words), last)
    return _appointment(tokens, itertools.chain((nearest,), words))


def _words_before(tokens: Tokens, first: int) -> Iterator[int]:
    """Yield the tokens before `first` that are words, as far as the clause's sentence goes."""
    words, times = 0, 0
    for index in range(first - 1, -1, -1):
        if tokens.kinds[index] == SPACE:
            continue
        found = sign(tokens, index)
        times += tokens.kinds[index] in TIMES
        if found == END or words >= _REACH or times > _FEW_TIMES:
            return
        words += 1
        if found != SKIPPED:
            yield index


def _begins(tokens: Tokens, words: list[int], last: int) -> bool:
    """Read 'a strike beginning Monday': ahead where somebody announces it or something will be."""
    for index in words:
        word = tokens.word(index)
        if word in _CALLING:
            return True
        if word in _SAYING:
            return _will_follow(tokens, last)
        if sign(tokens, index) == PAST_FORM:
            return False
    return False


def _will_follow(tokens: Tokens, last: int) -> bool:
    for index in range(last, min(last + 2 * _REACH, len(tokens.kinds))):
        found = sign(tokens, index)
        if found in {END, PAST_FORM}:
            return False
        if found == WILL:
            return True
    return False


def _appointment(tokens: Tokens, words: Iterator[int]) -> bool:
    """Read 'before a hearing on Friday', 'warned of storms on Sunday', 'invited to a summit'."""
    for index in itertools.islice(words, _FEW):
        word = tokens.word(index)
        if word in _APPOINTED or word in _WEATHER:
            return _looked_to(tokens, list(words), weather=word in _WEATHER)
        if sign(tokens, index) != NONE or word in _BEFORE:
            return False
    return False


def _looked_to(tokens: Tokens, words: list[int], *, weather: bool = False) -> bool:
    """Say whether what stands before a noun looks forward to what it names."""
    for place, index in enumerate(words[:_FEW]):
        word, rest = tokens.word(index), words[place + 1 :]
        if word == "of" and _named(tokens, rest[:1], _BEFORE):
            return not _named(tokens, rest, _HAD)
        if word in _BEFORE:
            return not _mishap(tokens, rest)
        if _leads_up(tokens, word, rest):
            return True
        if word in {"of", "about"} and _named(tokens, rest[:3], _WARNING):
            return True
        if word == "to" and _named(tokens, rest, _INVITING):
            return True
        if word == "for" and _named(tokens, rest[:_FEW], _PREPARING):
            return True
        if word in _SETTING or (weather and word in _WARNING):
            return not any(tokens.word(at) in _DEFINITE for at in words[:place])
        if word in _PREPOSITIONS or word == "end" or sign(tokens, index) != NONE:
            return False
    return False


def _leads_up(tokens: Tokens, word: str, rest: list[int]) -> bool:
    """Read 'in the run-up to', 'pulled out of', 'withdrew from': it was still to come then."""
    if word in {"of", "from"}:
        left = word == "from" or _named(tokens, rest[:1], _OUT)
        return left and _named(tokens, rest[:2], _LEAVING)
    return word in {"to", "up to"} and _named(tokens, rest[:2], _LEADING_UP)


def _named(tokens: Tokens, words: list[int], among: frozenset[str]) -> bool:
    return any(tokens.word(index) in among for index in words)


def _mishap(tokens: Tokens, words: list[int]) -> bool:
    """Say whether what happened before it is a mishap or a result, or had happened: 'was shot'."""
    return _named(tokens, words, _MISHAPS)
