"""What another library says of what there can be only one of, kept so that one can go over to it.

The history of the library that two come to has it as an entry that was undone at once.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from reader.core.article import Article, Block, BlockKind
from reader.core.claim import TagStyle
from reader.core.events import EventNote
from reader.core.furnishing import TAKEN_FOR
from reader.core.kept_citations import KeptCitation
from reader.core.library import Contents
from reader.core.times import TimeCorrection
from reader.core.verdicts import Dismissal, Ruling
from reader.export.merging_rules import identity_of

Single = Article | TagStyle | TimeCorrection | EventNote | Dismissal | Ruling | KeptCitation
"""Things of which a library has one, and no second version beside it."""

_One = TypeVar("_One", bound=Single)


def otherwise(made: Contents, other: Mapping[str, Single]) -> Contents:
    """Return `made` as the other library would have it.

    `other` has, by the identity of a thing, what the other library says in its stead. Dates within
    articles are as in `made`: they follow from the rest.
    """
    heads = frozenset(note.interval for note in made.events if note.joined == note.interval)

    def swapped(given: Sequence[_One]) -> tuple[_One, ...]:
        return tuple(_swapped(one, other.get(identity_of(one)), heads) for one in given)

    verdicts = made.verdicts
    return replace(
        made,
        articles=swapped(made.articles),
        corrections=swapped(made.corrections),
        tag_styles=swapped(made.tag_styles),
        events=swapped(made.events),
        verdicts=replace(
            verdicts,
            dismissals=swapped(verdicts.dismissals),
            rulings=swapped(verdicts.rulings),
        ),
        citations=swapped(made.citations),
    )


def _swapped(one: _One, that: Single | None, heads: Collection[object]) -> _One:
    if not isinstance(that, type(one)):
        return one
    # What joins others, which are not joined here, cannot be said of one of them alone.
    if isinstance(that, EventNote) and isinstance(one, EventNote):
        held = one.joined not in (None, one.interval, *heads)
        return replace(that, joined=one.joined) if held else that
    return that


def blocks_otherwise(mine: Sequence[Block], other: Sequence[Block]) -> tuple[Block, ...]:
    """Return the lines of a text, set aside as in `other` where a person can say so of them."""
    if [one.span for one in mine] != [one.span for one in other]:
        return tuple(mine)
    return tuple(
        that if _can_be_said(one.kind, that.kind) else one
        for one, that in zip(mine, other, strict=True)
    )


def _can_be_said(mine: BlockKind, other: BlockKind) -> bool:
    if mine is BlockKind.PARAGRAPH:
        return other in (BlockKind.FURNITURE, *TAKEN_FOR)
    return mine is BlockKind.FURNITURE
