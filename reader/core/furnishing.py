"""Which lines of an article are meant when somebody points at furniture, or at text."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from reader.core.article import Block, BlockKind
from reader.core.passage import Span


def lines_meant(
    blocks: Sequence[Block], at: Span, open_folds: AbstractSet[int], *, furniture: bool
) -> tuple[int, ...]:
    """Return the places of the blocks that a caret or a selection is about.

    Those are the ones that it touches which are furniture, or are not. A fold that is closed is
    meant as a whole: its lines cannot be seen. Folds are numbered in order, from 0.
    """
    touched = {
        n
        for n, block in enumerate(blocks)
        if block.span.start < max(at.end, at.start + 1) and at.start <= block.span.end
    }
    if furniture:
        for number, fold in enumerate(_folds(blocks)):
            if number not in open_folds and touched & set(fold):
                touched |= set(fold)
    return tuple(n for n in sorted(touched) if (blocks[n].kind is BlockKind.FURNITURE) is furniture)


def _folds(blocks: Sequence[Block]) -> list[list[int]]:
    folds: list[list[int]] = []
    last = -2
    for n, block in enumerate(blocks):
        if block.kind is BlockKind.FURNITURE:
            if n != last + 1:
                folds.append([])
            folds[-1].append(n)
            last = n
    return folds
