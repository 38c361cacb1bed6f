"""Numbers that two passages tell differently."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from reader.corroboration.differences import (
    Discrepancy,
    Grade,
    Matter,
    Statement,
    between,
)
from reader.corroboration.figures import FATED, SUMMED, Figure, Sort, figures_of
from reader.corroboration.of_wholes import without_parts
from reader.corroboration.stems import stem
from reader.corroboration.terms import STOP
from reader.corroboration.wordings import words_at

_SMALLEST = 2


def number_differences(here: Statement, there: Statement) -> Iterator[Discrepancy]:
    """Yield the figures of one sort that two passages have differently."""
    ours = figures_of(here.article, here.span)
    theirs = figures_of(there.article, there.span) if ours else []
    if not theirs:
        return
    same = {each.value for one in ours for two in theirs if one.is_same(two) for each in (one, two)}
    wholes = without_parts(here.article.text, ours), without_parts(there.article.text, theirs)
    if any(_are_sums(one, wholes[1]) for one in ours if one.sort in SUMMED):
        return
    if any(_are_sums(one, wholes[0]) for one in theirs if one.sort in SUMMED):
        return
    ours = [one for one in ours if one.value not in same]
    theirs = [one for one in theirs if one.value not in same]
    for sort in Sort:
        mine = [one for one in ours if one.sort is sort]
        other = [one for one in theirs if one.sort is sort]
        if not mine or not other:
            continue
        for one, two in _counterparts(mine, other, _shared_stems(here, there)):
            if sort is Sort.COUNT and max(one.value, two.value) <= _SMALLEST:
                continue
            grade = Grade.COMPATIBLE if one.agrees(two) else Grade.DIFFERS
            yield between(Matter.NUMBER, grade, here, one.span, there, two.span)


def _counterparts(
    ours: Sequence[Figure], theirs: Sequence[Figure], shared: int
) -> Iterator[tuple[Figure, Figure]]:
    """Yield figures of one sort that tell the same: by what they count, or alone of their sort."""
    left = list(theirs)
    alone = len(ours) == 1 == len(theirs)
    for one in ours:
        best = _like(one, left, alone=alone, shared=shared)
        if best:
            chosen = next((two for two in best if one.agrees(two)), best[0])
            left.remove(chosen)
            yield one, chosen


def _like(one: Figure, left: Sequence[Figure], *, alone: bool, shared: int) -> list[Figure]:
    """Return the figures of another passage that may tell what one does."""
    if one.sort is Sort.RANK:
        return [two for two in left if alone and one.nouns == two.nouns and shared]
    if one.sort is Sort.AGE and one.beside:
        left = [two for two in left if not two.beside or one.beside & two.beside]
    if one.sort is Sort.MONEY:
        # Of another currency only the same number cannot be right.
        left = [two for two in left if two.value == one.value or not one.in_another_unit(two)]
    if one.sort is Sort.SCORE:
        left = [two for two in left if not _is_turned(one, two)]
    counted = one.sort is Sort.COUNT
    best = [two for two in left if one.counts_like(two)]
    if not best and not counted and not alone:
        best = [two for two in left if one.beside & two.beside]
    if not best and alone and (one.sort in FATED or (shared and not counted)):
        best = list(left)
    return best


def _is_turned(one: Figure, other: Figure) -> bool:
    """Tell whether a score is the other as the other side tells it: 3-1, 1-3."""
    first, second = (
        (int(each.value), round((each.value - int(each.value)) * 1e6)) for each in (one, other)
    )
    return first == second[::-1]


def _are_sums(one: Figure, others: Sequence[Figure]) -> bool:
    """Tell whether some figures add up to one: "nine hurt", "three badly hurt and six lightly"."""
    parts = sorted({other.span: other.value for other in others}.items())
    values = [value for _, value in parts]
    runs = combinations(range(len(values) + 1), 2)
    return any(sum(values[a:b]) == one.value for a, b in runs if b - a > 1)


def _shared_stems(here: Statement, there: Statement) -> int:
    ours, theirs = (
        {stem(word) for word, _ in words_at(one.article.text, one.span) if word not in STOP}
        for one in (here, there)
    )
    return len(ours & theirs)
