"""What a person decides about what the program has found: rejected, dismissed, of one origin."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from reader.core.frozen import frozen
from reader.core.passage import Quote, Span


@frozen
class Rejection:
    """That a passage does not say what a claim says; it is never offered for it again.

    `span` is in the text of `revision_id`. It goes along to another text of the article where its
    words stand there too, and counts for nothing where they do not.
    """

    id: str
    claim_id: str
    article_id: str
    revision_id: str
    span: Span
    quote: Quote
    made: dt.datetime


@frozen
class Dismissal:
    """That a difference between two accounts means nothing, with the reason.

    `id` is the same whenever the same difference is found (see `dismissal_key`), `matter` what it
    is about in the program's words, `here` and `there` both wordings. Where an account is at odds
    with itself, both articles are one. `who` is the name of the person, or empty.
    """

    id: str
    matter: str
    article_id: str
    here: str
    other_id: str
    there: str
    reason: str
    who: str
    made: dt.datetime


class Related(StrEnum):
    """Of what a person says whether it has one origin with something else."""

    ARTICLES = "articles"
    ANNOTATIONS = "annotations"
    NAMES = "names"
    NAMED = "named"


@frozen
class Ruling:
    """That two things share an origin, or do not, with the reason.

    `one` and `other` are ids of articles or annotations, or names of origins; with `NAMED`, `one`
    is an annotation and `other` the name of the origin that it has. Which of two comes first says
    nothing but for names, where `other` is the one under which both go.
    """

    related: Related
    one: str
    other: str
    same: bool
    reason: str
    who: str
    made: dt.datetime

    @property
    def id(self) -> str:
        """What tells the ruling from others: a later one about the same two replaces it."""
        if self.related is Related.NAMED:
            return f"{self.related}:{self.one}"
        return f"{self.related}:{'/'.join(sorted((self.one, self.other)))}"


@frozen
class Verdicts:
    """All that a person has decided about what the program found.

    Rejections by article and position, the others in the order in which they were made.
    """

    rejections: tuple[Rejection, ...] = ()
    dismissals: tuple[Dismissal, ...] = ()
    rulings: tuple[Ruling, ...] = ()


NO_VERDICTS = Verdicts()
"""What a person has decided who has decided nothing."""


def dismissal_key(matter: str, one: tuple[str, Quote], other: tuple[str, Quote]) -> str:
    """Return what names a difference between passages of two articles, given by id and quote.

    It goes by words rather than places, so that it holds when an article gets another text in which
    they stand unchanged; and it is the same whichever side comes first.
    """
    import hashlib

    sides = sorted("\x1f".join((a, q.prefix, q.exact, q.suffix)) for a, q in (one, other))
    told = "\x1e".join((matter, *sides))
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:32]
