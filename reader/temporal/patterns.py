"""The notation that grammar rules are written in.

A pattern is a regular expression over token categories: a word in capitals is one token of that
category, a space one stretch of white space, punctuation itself. Named groups become the parts of
the node. No repetition is unbounded, so a match looks at no more than a few dozen tokens and the
whole search is linear.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from reader.core.frozen import frozen
from reader.temporal.first_codes import first_codes
from reader.temporal.tokens import CODES, Tokens

_NAME: Final = re.compile(r"[A-Z][A-Z0-9]+")
_MACROS: Final = {
    "DAY": "DAYN|ORDN|ORDW|SECOND",
    "ORD": "ORDN|ORDW|SECOND",
    "NUM": "DAYN|NUMX|DOTTED|NUMW|YEARN",
    "COUNT": "DAYN|NUMX|DOTTED|NUMW|YEARN|AN|FEW|MANY|SOME",
    "FALLS": "SEASON|FALL",
    "ANYUNIT": "UNIT|UNITS|YEARUNIT",
    "UNIT": "UNIT|YEARUNIT",
    "YEAR": "YEARN|YEARS",
    "STEP": "LAST|NEXT|THIS|PREV|FOLL|COMING",
    "QTR": "QUARTER",
}


@frozen
class Rule:
    """One way of writing a time: the kind of node it makes, its pattern, what it begins with."""

    kind: str
    pattern: re.Pattern[str]
    begins: frozenset[str]


@frozen
class Node:
    """A stretch of tokens that a rule matched: its kind and its named parts, not yet resolved."""

    kind: str
    first: int
    last: int
    parts: dict[str, tuple[str, object]]

    def has(self, name: str) -> bool:
        """Say whether the expression has this part."""
        return name in self.parts

    def category(self, name: str) -> str:
        """Return the category of the part, or nothing."""
        return self.parts[name][0] if name in self.parts else ""

    def value(self, name: str) -> object:
        """Return the value of the part, or None."""
        return self.parts[name][1] if name in self.parts else None

    def number(self, name: str) -> int | None:
        """Return the part as a whole number, or None."""
        value = self.parts[name][1] if name in self.parts else None
        return int(value) if isinstance(value, int | float) else None

    def amount(self, name: str) -> float | None:
        """Return the part as a number, or None."""
        value = self.value(name)
        return value if isinstance(value, int | float) else None

    def text(self, name: str) -> str:
        """Return the part's value as text, or nothing."""
        value = self.value(name)
        return value if isinstance(value, str) else ""


NAMES: Final = {code: name for name, code in CODES.items()}


def _expand(match: re.Match[str]) -> str:
    name = match.group()
    names = _MACROS.get(name, name).split("|")
    codes = "".join(CODES[part] for part in names)
    return f"[{codes}]" if len(codes) > 1 else codes


def compile_rule(kind: str, pattern: str) -> Rule:
    """Compile a pattern written over category names."""
    source = _NAME.sub(_expand, pattern.replace(" ", "\\ "))
    return Rule(kind, re.compile(source), first_codes(source))


class Match(NamedTuple):
    """How a rule matched: its kind, how far, and where its named parts begin, from its start."""

    kind: str
    length: int
    parts: tuple[tuple[str, int], ...]


def match_of(rule: Rule, kinds: str) -> Match | None:
    """Match the rule where `kinds` begins."""
    found = rule.pattern.match(kinds)
    if found is None or not found.end():
        return None
    parts = tuple((name, found.start(name)) for name, part in found.groupdict().items() if part)
    return Match(rule.kind, found.end(), parts)


def node_of(match: Match, at: int, tokens: Tokens) -> Node:
    """Make the node of a match that begins at token `at`."""
    kinds, values = tokens.kinds, tokens.values
    parts = {
        name: (NAMES.get(kinds[at + place], ""), values[at + place]) for name, place in match.parts
    }
    return Node(match.kind, at, at + match.length, parts)
