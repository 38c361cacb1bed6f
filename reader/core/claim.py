"""Annotations, and the claims they are grouped under."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from reader.core.frozen import frozen
from reader.core.passage import Quote, Span


class Status(StrEnum):
    """How far a claim has been established."""

    NONE = "none"
    CONFIRMED = "confirmed"
    DISPUTED = "disputed"
    SINGLE_SOURCE = "single-source"


class Stance(StrEnum):
    """How an annotation stands to its claim."""

    ASSERTS = "asserts"
    ATTRIBUTES = "attributes"
    HEDGES = "hedges"
    DENIES = "denies"


class Anchor(StrEnum):
    """How an annotation was found again when its article last got another text.

    *Exact*: where it was, or not looked for since it was made. *Moved*: its words, elsewhere.
    *Approximate*: words like its own, for the person to check. *Orphan*: not found; its position
    is in the revision that it was last found in.
    """

    EXACT = "exact"
    MOVED = "moved"
    APPROXIMATE = "approximate"
    ORPHAN = "orphan"


class TagColour(StrEnum):
    """The colours that a person can give a tag; a theme says what each looks like.

    None of them is one of a status.
    """

    VIOLET = "violet"
    OCHRE = "ochre"
    TEAL = "teal"
    PLUM = "plum"
    OLIVE = "olive"
    SLATE = "slate"
    BROWN = "brown"
    GREY = "grey"


@frozen
class TagStyle:
    """How a tag looks wherever it stands; a tag that was given no colour has none of these."""

    name: str
    colour: TagColour


@frozen
class Claim:
    """What one or more annotations say; it carries the status."""

    id: str
    status: Status
    statement: str
    tags: tuple[str, ...]
    created: dt.datetime
    modified: dt.datetime


@frozen
class Annotation:
    """A highlighted passage of an article with its note (Markdown).

    `span` is in the text of `revision_id`. `quote` is what the person highlighted: what stands at
    the span, except where `anchor` is approximate and the text says it otherwise by now. `said_by`
    names who says so in the article, as the person puts it; empty where they have not said.
    """

    id: str
    claim_id: str
    article_id: str
    revision_id: str
    span: Span
    quote: Quote
    note: str
    stance: Stance
    created: dt.datetime
    modified: dt.datetime
    anchor: Anchor = Anchor.EXACT
    said_by: str = ""
