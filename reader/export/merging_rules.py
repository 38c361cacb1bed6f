"""Which of two versions of a thing counts: part by part, by what was done to each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from enum import Enum
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from uuid import NAMESPACE_URL, uuid5

from reader.core.article import Article
from reader.core.claim import Annotation, Claim, TagStyle
from reader.core.events import EventNote, event_id
from reader.core.frozen import frozen
from reader.core.histories import Histories, History, key_of, stamp_of
from reader.core.kept_citations import KeptCitation
from reader.core.times import TimeCorrection
from reader.core.verdicts import Dismissal, Rejection

if TYPE_CHECKING:
    from reader.core.verdicts import Ruling

Thing = TypeVar("Thing", bound="Any")

Parts = Mapping[str, Sequence[str]]
"""The fields of a value that belong to each part of a thing."""

ANNOTATION: Parts = {
    "place": ("revision_id", "span", "quote", "anchor"),
    "claim": ("claim_id",),
    **{name: (name,) for name in ("note", "stance", "said_by")},
}
CLAIM: Parts = {"statement": ("statement", "status"), "tags": ("tags",)}
EVENT: Parts = {name: (name,) for name in ("name", "pinned", "hidden", "by_hand", "joined")}
_HEAD = (
    "title", "outlet", "byline", "language", "address", "publication", "subtitle", "agencies",
    "dateline",
)  # fmt: skip
HEAD: Parts = {name: (name,) for name in _HEAD}


@frozen
class Difference:
    """A field that two libraries have otherwise, with what each says of it."""

    field: str
    mine: str
    other: str


@frozen
class Conflict:
    """Something that both libraries have changed since they were one; `words` says what.

    `kept` says what became of it, and `differs` in which fields the two are not alike.
    """

    words: str
    kept: str
    differs: tuple[Difference, ...] = ()


class Fate(Enum):
    """What becomes of a thing that only one library has."""

    STAYS = "stays"
    GOES = "goes"
    DISPUTED = "removed in one, changed in the other"


@frozen
class Joined(Generic[Thing]):
    """What two versions come to; `taken` are parts of the other's, `open` those not decided."""

    thing: Thing
    taken: tuple[str, ...] = ()
    open: tuple[str, ...] = ()


def key_for(thing: Annotation | Claim | Rejection | Dismissal | Ruling) -> str:
    """Return the key of an annotation, a claim, or a decision."""
    return key_of(type(thing).__name__.lower(), thing.id)


def identity_of(thing: Article | TagStyle | TimeCorrection | EventNote | Any) -> str:
    """Return the key of anything of which a library has one only."""
    match thing:
        case Article():
            return key_of("article", thing.id)
        case TagStyle():
            return key_of("tag_style", thing.name)
        case EventNote():
            return key_of("event", event_id(thing.interval))
        case KeptCitation():
            return key_of("citation", thing.id)
        case TimeCorrection():
            place = f"{thing.revision_id}/{thing.span.start}-{thing.span.end}"
            return key_of("time_correction", f"{thing.article_id}/{place}")
    return key_for(thing)


def history_for(
    histories: Histories, thing: Annotation | Claim | Rejection | Dismissal | Ruling
) -> History:
    """Return what was done to an annotation, a claim, or a decision that is in a library."""
    last = thing.modified if isinstance(thing, Annotation | Claim) else thing.made
    return histories.of(key_for(thing), stamp_of(last))


def joined(mine: Thing, other: Thing, my: History, their: History, parts: Parts) -> Joined[Thing]:
    """Return `mine` with the parts that are newer in `other`.

    A part that both have changed, and not alike, stays as it is in `mine`.
    """
    taken, undecided = [], []
    for part, names in parts.items():
        if [getattr(mine, n) for n in names] == [getattr(other, n) for n in names]:
            continue
        newer, older = their.knows(my, part), my.knows(their, part)
        if newer is older:
            undecided.append(part)
        elif newer:
            taken.append(part)
    thing = with_parts(mine, other, taken, parts)
    return Joined(thing, tuple(taken), tuple(undecided))


def with_parts(one: Thing, other: Thing, named: Sequence[str], parts: Parts) -> Thing:
    """Return `one` with some parts as they are in `other`."""
    values = {name: getattr(other, name) for part in named for name in parts[part]}
    return replace(one, **values) if values else one


def fate(gone: Histories, there: History, key: str) -> Fate:
    """Return what becomes of a thing that one library has and another one not, or not any more."""
    return fate_of(gone.of(key), there) if gone.was_removed(key) else Fate.STAYS


def fate_of(gone: History, there: History) -> Fate:
    """Return what becomes of a thing that was removed in one library and is there in another."""
    if gone.knows_all(there):
        return Fate.GOES
    return Fate.STAYS if there.knows_all(gone) else Fate.DISPUTED


def other_identity(thing: Annotation | Claim) -> str:
    """Return an identity for a second version of a thing: the same for the same version."""
    told = [
        repr(getattr(thing, one.name))
        for one in fields(thing)
        if one.name not in ("created", "modified")
    ]
    return uuid5(NAMESPACE_URL, f"urn:parallax:other#{'#'.join(told)}").hex
