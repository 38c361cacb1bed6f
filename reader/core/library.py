"""What a library holds, as one frozen value: the input of every export."""

from __future__ import annotations

from dataclasses import field

from reader.core.article import Article
from reader.core.claim import Annotation, Claim, TagStyle
from reader.core.events import EventNote
from reader.core.frozen import frozen
from reader.core.kept_citations import KeptCitation
from reader.core.times import TimeCorrection
from reader.core.verdicts import NO_VERDICTS, Verdicts


@frozen
class KeptSum:
    """Something that was counted and is kept, so that it need not be counted again.

    `about` is the id of a claim, or empty for the columns of claims by articles; `stamp` tells of
    all that went into it, and `data` is what came out, as `reader.corroboration.sums` writes it.
    """

    about: str
    stamp: str
    data: str


@frozen
class Contents:
    """The articles, annotations and claims of a library at one moment.

    `name` is the library's file name without its suffix. Articles are in order of their number,
    annotations by article and position. `orphans` are the annotations that have no place in the
    present text of their article; `tag_styles` the tags with a colour, by name;
    `events` what a person has said of events, in order of time;
    `corrections` the dates that the person corrected, by article and position; `verdicts` what the
    person has decided about passages, differences and origins that the program found;
    `citations` the records of bibliographies that it keeps, of articles and of what is none here.
    `left_out` are annotations of the library that are none of these, with ids that begin alike.
    `sums` are what was counted before, and may have been counted of something else: not contents.
    `as_of` is another value for each state of the library in which it was read.
    """

    name: str
    articles: tuple[Article, ...]
    annotations: tuple[Annotation, ...]
    claims: tuple[Claim, ...]
    orphans: tuple[Annotation, ...] = ()
    tag_styles: tuple[TagStyle, ...] = ()
    events: tuple[EventNote, ...] = ()
    corrections: tuple[TimeCorrection, ...] = ()
    verdicts: Verdicts = NO_VERDICTS
    citations: tuple[KeptCitation, ...] = ()
    left_out: tuple[Annotation, ...] = ()
    sums: tuple[KeptSum, ...] = field(default=(), compare=False, repr=False)
    as_of: object = field(default=None, compare=False, repr=False)
