"""Which lines of an article are meant when somebody points at furniture, or at text."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from reader.core.article import Block, BlockKind
from reader.core.passage import Span

TAKEN_FOR = (BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.CAPTION, BlockKind.KICKER)
"""What a line of the text may be taken for, besides furniture."""


def lines_meant(
    blocks: Sequence[Block], at: Span, open_folds: AbstractSet[int], *, furniture: bool
) -> tuple[int, ...]:
    """Return the places of the blocks that a caret or a selection is about.

    Those are the ones that it touches which are furniture, or are not. A fold that is closed is
    meant as a whole: its lines cannot be seen. Folds are numbered in order, from 0. Where furniture
    is asked for and there is none, captions, bylines and the like are meant, which may be text too.
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
    among = sorted(touched)
    if not furniture:
        return tuple(n for n in among if blocks[n].kind is not BlockKind.FURNITURE)
    folded = tuple(n for n in among if blocks[n].kind is BlockKind.FURNITURE)
    return folded or tuple(n for n in among if blocks[n].kind in TAKEN_FOR)


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
