"""An article on its way into the library: as it was read, and as the person has put it right."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from enum import StrEnum

from reader.core.article import Block, BlockKind, Draft
from reader.core.excerpt import excerpt
from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.core.times import Publication, PublicationKind
from reader.ingest import Found, mended_found
from reader.ingest.dating import times_of
from reader.ingest.duplicates import Choice, Duplicate, Sameness

_PASSAGE = 60
_TYPED = (
    "title", "outlet", "byline", "language", "address", "publication", "subtitle", "agencies",
    "dateline",
)  # fmt: skip


class Again(StrEnum):
    """What to do with all articles that are there already."""

    SUGGESTED = "suggested"
    SKIP = "skip"
    REVISE = "revise"
    KEEP_BOTH = "keep both"


@frozen
class Label:
    """As much of an article on its way as is needed to count it and to put it in its order."""

    sha256: str
    day: dt.date | None
    like: Duplicate | None = None
    choice: Choice | None = None

    def decided(self, again: Again = Again.SUGGESTED) -> Choice:
        """Return what is to be done with it; `again` holds where nothing was chosen for it."""
        if self.like is None:
            return Choice.KEEP_BOTH
        if self.like.sameness is Sameness.BYTES:
            # Only for the one article: hardly anybody wants all that is there twice.
            return Choice.KEEP_BOTH if self.choice is Choice.KEEP_BOTH else Choice.SKIP
        if self.choice is not None:
            return self.choice
        return self.like.suggested if again is Again.SUGGESTED else Choice(again.value)


@frozen
class Arrival:
    """An article that was read and dated, and what is to be done with it.

    `like` is what it is the same as, in the library or among those read before it; `choice` what
    the person wants then, None for what seems best. `kinds` are the kinds of its blocks as they
    were read. Of one that is `stale`, the times have to be found again.
    """

    found: Found
    kinds: tuple[BlockKind, ...]
    like: Duplicate | None = None
    choice: Choice | None = None
    stale: bool = False

    @classmethod
    def of(cls, found: Found, like: Duplicate | None = None) -> Arrival:
        """Return an article as it was read."""
        return cls(found, tuple(block.kind for block in found.draft.blocks), like)

    @property
    def draft(self) -> Draft:
        """The article as it is to be imported."""
        return self.found.draft

    @property
    def doubtful(self) -> bool:
        """Whether a person should look at it: another version of an article, or a mended text."""
        another = self.like is not None and self.like.suggested is Choice.REVISE
        return another or self.found.repair is not None

    def told(self) -> tuple[str, ...]:
        """Return what to say of it in a report: how it was read, and that it may want mending."""
        if self.found.repair is None:
            return self.found.notices
        broken = tr("It looks as if it was once read in a wrong encoding (“{passage}”).")
        passage = excerpt(self.found.repair.before, _PASSAGE)
        return (*self.found.notices, broken.format(passage=passage))

    def decided(self, again: Again = Again.SUGGESTED) -> Choice:
        """Return what is to be done with it; `again` holds where nothing was chosen for it."""
        return self.label.decided(again)

    @property
    def label(self) -> Label:
        """What is to be known of it where it is not at hand."""
        given = self.draft.publication
        return Label(
            self.draft.source.sha256, given.date if given else None, self.like, self.choice
        )

    def choosing(self, choice: Choice | None) -> Arrival:
        """Return the same with what is to be done where it is there already."""
        return replace(self, choice=choice)

    def titled(self, **fields: str) -> Arrival:
        """Return the same with another `title`, `outlet`, `byline` or the like.

        A title is not taken away: an empty one changes nothing.
        """
        said = {name: " ".join(value.split()) for name, value in fields.items()}
        if not said.get("title", "-"):
            del said["title"]
        return self.put_right(replace(self.draft, **said))  # type: ignore[arg-type]

    def published(self, day: dt.date | None) -> Arrival:
        """Return the same with the day of publication that the person says, None for not known."""
        given = None
        if day is not None:
            # In English, as libraries keep it.
            words = "You set this date."
            given = Publication(day, day, day, words, PublicationKind.PERSON)
        return replace(self.put_right(replace(self.draft, publication=given)), stale=True)

    def with_furniture(self, place: int, *, furniture: bool) -> Arrival:
        """Return the same with one block counted among the furniture, or among the text."""
        was = self.kinds[place]
        own = BlockKind.PARAGRAPH if was is BlockKind.FURNITURE else was
        blocks = list(self.draft.blocks)
        kind = BlockKind.FURNITURE if furniture else own
        blocks[place] = Block(kind, blocks[place].span)
        return replace(self.put_right(replace(self.draft, blocks=tuple(blocks))), stale=True)

    def mended(self) -> Arrival:
        """Return the same with its wrong encoding undone; takes some time."""
        read, said = self.draft.as_read or self.draft, self.draft
        new = replace(self, found=mended_found(self.found), stale=True)
        new = replace(new, kinds=tuple(block.kind for block in new.draft.blocks))
        typed = {name: getattr(said, name) for name in _TYPED}
        typed = {name: value for name, value in typed.items() if value != getattr(read, name)}
        if typed:
            new = new.put_right(replace(new.draft, **typed))
        if len(said.blocks) == len(new.draft.blocks):
            for place, block in enumerate(said.blocks):
                if block.kind is not read.blocks[place].kind:
                    new = new.with_furniture(place, furniture=block.kind is BlockKind.FURNITURE)
        return new

    def unmended(self) -> Arrival:
        """Return the same, left as it was read without another word."""
        return replace(self, found=replace(self.found, repair=None))

    def put_right(self, draft: Draft) -> Arrival:
        """Return the same with another draft, as a person says; how it was read stays known."""
        read = self.draft.as_read or self.draft
        return replace(self, found=replace(self.found, draft=replace(draft, as_read=read)))


def redated(arrival: Arrival) -> Arrival:
    """Return an article with its times as they follow from its text and date as they are now."""
    if not arrival.stale:
        return arrival
    draft = arrival.draft
    times, *_ = times_of(draft)
    found = replace(arrival.found, draft=replace(draft, times=times))
    return replace(arrival, found=found, stale=False)
