"""Finding where the grammar matches: longest first, left to right, none overlapping."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final

from reader.temporal.lexicon import wordset
from reader.temporal.patterns import Node, node_of
from reader.temporal.rules import rules_from
from reader.temporal.tokens import CODES, Tokens
from reader.temporal.veto import allowed

if TYPE_CHECKING:
    from collections.abc import Iterator

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


def _candidates(tokens: Tokens, at: int) -> list[Node]:
    found = []
    for rule in rules_from(tokens.kinds[at]):
        match = rule.pattern.match(tokens.kinds, at)
        if match is not None and match.end() > at:
            found.append((match.end(), rule.kind, match))
    found.sort(key=lambda item: -item[0])
    return [node_of(kind, match, tokens) for _, kind, match in found]


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
