"""Finding where the grammar matches: longest first, left to right, none overlapping."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final

from reader.temporal.lexicon import wordset
from reader.temporal.patterns import Match, Node, match_of, node_of
from reader.temporal.rules import rules_from
from reader.temporal.tokens import CODES, Tokens
from reader.temporal.veto import allowed

if TYPE_CHECKING:
    from collections.abc import Iterator

# More than any rule can span, with what it looks ahead to.
_LONGEST: Final = 56
_NEVER_FIRST: Final = wordset(
    "x OF IN ON AT AND OR TO FROM AGO ZONE AMPM EVE OLD LONG TIMEW PERIODW PARTW AFTER "
    "BEFORE MORE POSS WORKING TIMESW OCLOCK HENCE MANYW EXACTLY AFTERW "
    "OTHERW ENDED PLACETIME"
)
_WEAK: Final = wordset(
    "THE AN THIS THAT THESE LAST PAST NEXT PREV FOLL COMING SAME EVERY EARLY ANOTHER EARLIER "
    "EDGE HALF FEW MANY SOME PER APPROX DAYN NUMX NUMW ORDN ORDW SECOND FINAL LATTER "
    "AD CIRCA SEASON FALL TIMES FULL"
)


@functools.cache
def _start() -> re.Pattern[str]:
    strong = "".join(CODES[name] for name in CODES if name not in _NEVER_FIRST | _WEAK)
    weak = "".join(CODES[name] for name in _WEAK)
    more = "".join(code for name, code in CODES.items() if name != "x")
    adjectives = CODES["LONG"] + CODES["WORKING"]
    described = CODES["UNITS"] + CODES["PERIODW"] + CODES["TIMEW"]
    return re.compile(
        f"[{strong}]|[{weak}](?=[ ,./-]{{0,3}}[{more}])|[{CODES['SEASON']}{CODES['FALL']}]"
        f"|[{CODES['THE']}{CODES['AN']}](?=(?: [x{adjectives}]){{1,2}} [{described}])"
    )


@functools.lru_cache(maxsize=4096)
def _matches(kinds: str) -> tuple[Match, ...]:
    """Return how the rules match where `kinds` begins, longest first.

    Few sequences of categories recur again and again, in news as in tables of dates.
    """
    found = [match for rule in rules_from(kinds[0]) if (match := match_of(rule, kinds))]
    found.sort(key=lambda match: -match.length)
    return tuple(found)


def _candidates(tokens: Tokens, at: int) -> Iterator[Node]:
    """Yield what the grammar matches at token `at`, longest first."""
    for match in _matches(tokens.kinds[at : at + _LONGEST]):
        yield node_of(match, at, tokens)


def find_nodes(tokens: Tokens) -> Iterator[Node]:
    """Yield what the grammar matches, in the order of the text."""
    at = 0
    start = _start()
    while (hit := start.search(tokens.kinds, at)) is not None:
        at = hit.start()
        node = next((one for one in _candidates(tokens, at) if allowed(tokens, one)), None)
        if node is None:
            at += 1
        else:
            yield node
            at = node.last
