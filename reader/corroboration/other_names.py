"""Names that stand in each other's place in two passages that otherwise say much the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.core.article import Article
from reader.core.frozen import frozen
from reader.core.passage import Span
from reader.corroboration.aligning import align
from reader.corroboration.stems import ALLIES, name_stem, stem
from reader.corroboration.terms import STOP
from reader.corroboration.wordings import words_at

_LONGEST = 120
_GAP = 3
_FEWEST = 2
_MOSTLY = 0.6
_SMALL = 0.4


@frozen
class _Unit:
    """A word, or all the words of a name as one; `stems` are empty for words."""

    key: str
    span: Span
    stems: frozenset[str] = frozenset()

    @property
    def content(self) -> bool:
        return bool(self.stems) or self.key not in STOP


def other_names(
    here: Article, mine: Span, there: Article, other: Span
) -> Iterator[tuple[Span, Span]]:
    """Yield names that stand in each other's place and have no word in common.

    Only where the passages share two words with content and most of those that the shorter has: of
    other passages nobody can tell by their words that they speak of one thing.
    """
    ours, theirs = _units(here, mine), _units(there, other)
    pairs = align(
        [one.key for one in ours], [one.key for one in _renamed(ours, theirs)], _worth
    ).pairs
    found = list(_in_place(ours, theirs, pairs))
    if not found:
        return
    shared = sum(ours[a].content for a, _ in pairs)
    fewer = min(sum(one.content for one in units) for units in (ours, theirs)) - 1
    if shared >= max(_FEWEST, _MOSTLY * fewer):
        yield from found


def _worth(one: str, other: str) -> float:
    if one != other:
        return 0.0
    return _SMALL if one in STOP else 1.0


def _units(article: Article, span: Span) -> list[_Unit]:
    """Return the words of a passage, names as one; days and months are no names."""
    text = article.text
    found: list[_Unit] = []
    for word, where in words_at(text, span)[:_LONGEST]:
        timed = any(time.start <= where.start < time.end for time in article.times)
        name = text[where.start].isupper() and word not in STOP and not timed
        last = found[-1] if found else None
        if name and last is not None and last.stems and text[last.span.end : where.start] == " ":
            stems = last.stems | {name_stem(word)}
            found[-1] = _Unit(f"{last.key} {word}", Span(last.span.start, where.end), stems)
        elif name:
            found.append(_Unit(word, where, frozenset({name_stem(word)})))
        else:
            found.append(_Unit(word if word in STOP else stem(word), where))
    return _without_first(found, span)


def _without_first(units: list[_Unit], span: Span) -> list[_Unit]:
    """Take a single word at the head of a passage for a word: its capital says nothing."""
    head = units[0] if units else None
    if head is not None and head.span.start <= span.start + 1 and " " not in head.key:
        units[0] = _Unit(stem(head.key), head.span)
    return units


def _renamed(ours: Sequence[_Unit], theirs: Sequence[_Unit]) -> list[_Unit]:
    """Give names that may be those of the other side the same key."""
    found = []
    for one in theirs:
        same = next((mine for mine in ours if _may_be_same(mine, one)), None)
        found.append(_Unit(same.key, one.span, one.stems) if same else one)
    return found


def _may_be_same(one: _Unit, other: _Unit) -> bool:
    return any(
        mine.startswith(theirs) or theirs.startswith(mine) or theirs in ALLIES.get(mine, ())
        for mine in one.stems
        for theirs in other.stems
    )


def _in_place(
    ours: Sequence[_Unit], theirs: Sequence[_Unit], pairs: Sequence[tuple[int, int]]
) -> Iterator[tuple[Span, Span]]:
    """Yield names between the same words, or before the first and after the last of them."""
    if not pairs:
        return
    edges = [(-1, -1), *pairs, (len(ours), len(theirs))]
    for (a, b), (c, d) in pairwise(edges):
        mine = [one for one in ours[a + 1 : c] if one.stems]
        other = [one for one in theirs[b + 1 : d] if one.stems]
        if len(mine) == 1 == len(other) and c - a <= _GAP and d - b <= _GAP:
            known = any(_may_be_same(mine[0], one) for one in theirs) or any(
                _may_be_same(other[0], one) for one in ours
            )
            if not known:
                yield mine[0].span, other[0].span
