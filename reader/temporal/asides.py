"""Dates that a text names in passing: 'the bank, founded in 1870,', 'the 2015 deal'."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.temporal.clauses import opens_clause
from reader.temporal.lexicon import wordset
from reader.temporal.signs import is_stop
from reader.temporal.tokens import CODES, SPACE
from reader.temporal.verbs import is_past

if TYPE_CHECKING:
    from reader.temporal.patterns import Node
    from reader.temporal.tokens import Tokens

_REACH: Final = 20
_RELATIVE: Final = wordset("which who whose whom")
_LEADS_IN: Final = wordset("in by during until early late throughout around")
_DETERMINERS: Final = wordset("the a an 's ’s his her its their")
_FIRST_WORDS: Final = wordset("first originally then once")
_MARKS: Final = frozenset({",", "(", ")"})
_TELLING: Final = frozenset({"date", "range", "month", "year", "sept11", "holiday", "season"})
_DATED: Final = frozenset({"date", "range", "month"})


def in_passing(tokens: Tokens, node: Node) -> bool:
    """Say whether the date is background, from which what follows in news does not count.

    A year alone carries the account only where it opens its clause: 'In 2004 he was arrested'.
    A day or month does unless it describes a noun or stands in a clause that does.
    """
    if node.kind not in _TELLING:
        return False
    if node.kind == "sept11" or node.text("h") == "dday":
        return True
    describing = in_aside(tokens, node.first)
    if node.kind == "year":
        return describing or not _opens(tokens, node)
    return describing or (node.kind in _DATED and _adjectival(tokens, node))


def _opens(tokens: Tokens, node: Node) -> bool:
    return tokens.back(node.first) in _LEADS_IN and opens_clause(tokens, node.first)


def _adjectival(tokens: Tokens, node: Node) -> bool:
    month_first = tokens.kinds[node.first] == CODES["MONTH"]
    return node.has("y") and month_first and tokens.back(node.first) in _DETERMINERS


def in_aside(tokens: Tokens, first: int) -> bool:
    """Say whether a relative or participial clause leads up to token `first`."""
    words, following = 0, first
    for index in range(first - 1, -1, -1):
        kind = tokens.kinds[index]
        if kind == SPACE:
            continue
        if is_stop(tokens, index) or kind in _MARKS or words > _REACH:
            break
        words, following = words + 1, index
        if tokens.word(index) in _RELATIVE:
            return True
    else:
        index = -1
    if words > _REACH or not words:
        return False
    if tokens.word(following) in _FIRST_WORDS:
        following += 2
    participle = is_past(tokens, following, tokens.word(following))
    return participle and (index < 0 or tokens.kinds[index] != ")")
