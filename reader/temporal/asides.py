"""Dates that a text names in passing: 'the bank, founded in 1870,', 'the 2015 deal'."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reader.temporal.clauses import opens_clause
from reader.temporal.lexicon import wordset
from reader.temporal.signs import MAY_STOP, is_stop
from reader.temporal.tokens import CODES, OTHER, SPACE
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
    if tokens.clauses is None:
        tokens.clauses = _clauses(tokens)
    start, following, words, relative = tokens.clauses[first]
    if relative and words - relative <= _REACH:
        return True
    if words > _REACH or not words:
        return False
    if tokens.word(following) in _FIRST_WORDS:
        following += 2
    participle = is_past(tokens, following, tokens.word(following))
    return participle and (start < 0 or tokens.kinds[start] != ")")


def _clauses(tokens: Tokens) -> list[tuple[int, int, int, int]]:
    """Return for each token what stands before it in its clause, in one pass over the text.

    That is where the mark before the clause stands, its first word, how many words lead up to the
    token, and which of them is the last relative pronoun, counted from 1, or 0.
    """
    found: list[tuple[int, int, int, int]] = []
    state = (-1, 0, 0, 0)
    for index, kind in enumerate(tokens.kinds):
        found.append(state)
        if kind == SPACE:
            continue
        if kind in _MARKS or (kind in MAY_STOP and is_stop(tokens, index)):
            state = (index, 0, 0, 0)
            continue
        start, following, words, relative = state
        if kind == OTHER and tokens.word(index) in _RELATIVE:
            relative = words + 1
        state = (start, following if words else index, words + 1, relative)
    return found
