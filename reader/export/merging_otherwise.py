"""What another library says of what there can be only one of, kept so that one can go back to it.

The library that two come to begins with what the other one says, and its first act says what is
kept instead: that is one entry in its history, one step of undo, and one of redo.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from typing import TypeVar

from reader.core.article import Article, Block, BlockKind
from reader.core.changes import (
    Change,
    ChangeMany,
    CorrectTime,
    DismissDifference,
    JoinEvents,
    KeepCitation,
    Metadata,
    NameEvent,
    PartEvents,
    RuleOrigin,
    SetFurniture,
    SetMetadata,
    SetPublication,
    SetTagColour,
)
from reader.core.claim import TagStyle
from reader.core.events import EventNote
from reader.core.furnishing import TAKEN_FOR
from reader.core.kept_citations import KeptCitation
from reader.core.library import Contents
from reader.core.times import TimeCorrection
from reader.core.verdicts import Dismissal, Ruling
from reader.export.merging_places import read_again
from reader.export.merging_rules import identity_of

Single = Article | TagStyle | TimeCorrection | EventNote | Dismissal | Ruling | KeptCitation
"""Things of which a library has one, and no second version beside it."""

_One = TypeVar("_One", bound=Single)
_SAID = tuple(one.name for one in fields(Metadata))


def otherwise(made: Contents, other: Mapping[str, Single]) -> tuple[Contents, ChangeMany | None]:
    """Return `made` as the other library would have it, and the act that makes `made` of that.

    `other` has, by the identity of a thing, what the other library says in its stead. The act is
    None where nothing is said otherwise.
    """
    heads = frozenset(note.interval for note in made.events if note.joined == note.interval)
    changes: list[Change] = []

    def swapped(given: Sequence[_One]) -> tuple[_One, ...]:
        found = []
        for one in given:
            that = other.get(identity_of(one))
            # What joins others, which are not joined here, cannot be said of one of them alone.
            if isinstance(one, EventNote) and one.joined not in (None, one.interval, *heads):
                that = replace(that, joined=one.joined) if isinstance(that, EventNote) else None
            back = [] if that is None else _back(one, that)
            changes.extend(back)
            found.append(that if back else one)
        return tuple(found)  # type: ignore[arg-type]

    corrections = swapped(made.corrections)
    articles = swapped(made.articles)
    verdicts = made.verdicts
    contents = replace(
        made,
        articles=_dated(made, articles, corrections),
        corrections=corrections,
        tag_styles=swapped(made.tag_styles),
        events=swapped(made.events),
        verdicts=replace(
            verdicts,
            dismissals=swapped(verdicts.dismissals),
            rulings=swapped(verdicts.rulings),
        ),
        citations=swapped(made.citations),
    )
    return contents, ChangeMany(tuple(changes), "Keep What This Library Says") if changes else None


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


def _back(mine: Single, other: Single) -> list[Change]:
    """Return the changes that say again what is kept."""
    match mine:
        case Article() if isinstance(other, Article):
            return _of_article(mine, other)
        case EventNote() if isinstance(other, EventNote):
            return _of_event(mine, other)
        case TagStyle():
            return [SetTagColour(mine.name, mine.colour)]
        case TimeCorrection():
            return [CorrectTime(mine)]
        case Dismissal():
            return [DismissDifference(mine)]
        case Ruling():
            return [RuleOrigin(mine)]
        case KeptCitation():
            return [KeepCitation(mine)]
    return []


def _of_article(mine: Article, other: Article) -> list[Change]:
    found: list[Change] = []
    info, that = mine.info, other.info
    said = {name: getattr(info, name) for name in _SAID}
    said = {name: value for name, value in said.items() if value != getattr(that, name)}
    if said:
        found.append(SetMetadata(mine.id, Metadata(**said)))
    if info.publication != that.publication:
        found.append(SetPublication(mine.id, info.publication))
    for furniture in (False, True):
        places = tuple(
            place
            for place, (one, two) in enumerate(zip(mine.blocks, other.blocks, strict=True))
            if one != two and (one.kind is BlockKind.FURNITURE) is furniture
        )
        if places:
            found.append(SetFurniture(mine.id, info.revision_id, places, furniture))
    return found


def _of_event(mine: EventNote, other: EventNote) -> list[Change]:
    found: list[Change] = []
    if mine.name != other.name:
        found.append(NameEvent(mine.interval, mine.name))
    if mine.joined != other.joined and mine.joined is not None:
        own = mine.joined == mine.interval
        joined = JoinEvents(mine.joined, (mine.interval,))
        found.append(PartEvents((mine.interval,)) if own else joined)
    return found


def _dated(
    made: Contents, articles: Sequence[Article], corrections: Sequence[TimeCorrection]
) -> tuple[Article, ...]:
    """Return articles with the dates in them as their day and what was corrected have it."""
    found = []
    for article, kept in zip(articles, made.articles, strict=True):
        mine = [one for one in made.corrections if one.article_id == article.id]
        other = [one for one in corrections if one.article_id == article.id]
        same = article.info.publication == kept.info.publication and article.blocks == kept.blocks
        found.append(article if same and mine == other else read_again(article, other))
    return tuple(found)
