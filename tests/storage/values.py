"""Values that the tests of the library are made with."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from reader.core.article import ArticleInfo, Block, BlockKind, Draft, Source
from reader.core.changes import AddAnnotation
from reader.core.citation import Citation
from reader.core.citation_records import kept_citation
from reader.core.claim import Annotation, Claim, Stance, Status
from reader.core.kept_citations import KeptCitation
from reader.core.passage import Span, quote_at
from reader.core.times import (
    Publication,
    PublicationKind,
    TimeCorrection,
    TimeExpression,
    TimeType,
)
from reader.core.verdicts import Dismissal, Rejection, Related, Ruling

TEXT = "Leaders spoke 🕊 on Thursday.\nОни говорили on Monday, на двух языках."
"""Has a character beyond U+FFFF before the words that tests highlight."""

NOON = dt.datetime(2026, 1, 2, 12, 0, tzinfo=dt.UTC)


@dataclass
class Clock:
    """A clock that moves only when told to."""

    time: dt.datetime = NOON

    def __call__(self) -> dt.datetime:
        return self.time

    def forward(self, seconds: float) -> None:
        self.time += dt.timedelta(seconds=seconds)


def resolver(
    text: str, published: dt.date | None, corrections: Sequence[TimeCorrection] = ()
) -> list[TimeExpression]:
    """Reads every "on Thursday" and "on Monday" as the day after publication."""
    del corrections
    day = published + dt.timedelta(days=1) if published else None
    return [
        TimeExpression(
            start=at,
            end=at + len(words),
            type=TimeType.DATE,
            value=day.isoformat() if day else "XXXX-XX-XX",
            begin=day,
            end_date=day,
            basis=f"against {published}",
            confidence=0.5,
        )
        for words in ("on Thursday", "on Monday")
        if (at := text.find(words)) >= 0
    ]


def published(day: dt.date) -> Publication:
    return Publication(day, day, day, "It says so.", PublicationKind.STATED)


def draft(text: str = TEXT, day: dt.date | None = dt.date(2022, 1, 27)) -> Draft:
    line = text.find("\n") if "\n" in text else len(text)
    return Draft(
        source=Source("one.txt", "text/plain", text.encode()),
        text=text,
        blocks=(
            Block(BlockKind.TITLE, Span(0, line)),
            Block(BlockKind.LIST_ITEM, Span(min(line + 1, len(text)), len(text))),
        ),
        title=text[:line],
        outlet="The Outlet",
        byline="A. Writer",
        language="en",
        address="https://example.org/one",
        publication=published(day) if day else None,
        times=tuple(resolver(text, day)),
    )


def highlight(
    info: ArticleInfo,
    name: str,
    words: str = "on Thursday",
    text: str = TEXT,
    status: Status = Status.NONE,
) -> AddAnnotation:
    """Return the change that highlights `words`: annotation "a-<name>" under claim "c-<name>"."""
    start = text.index(words)
    span = Span(start, start + len(words))
    annotation = Annotation(
        id=f"a-{name}",
        claim_id=f"c-{name}",
        article_id=info.id,
        revision_id=info.revision_id,
        span=span,
        quote=quote_at(text, span),
        note="",
        stance=Stance.ASSERTS,
        created=NOON,
        modified=NOON,
    )
    return AddAnnotation(annotation, Claim(f"c-{name}", status, "", ("to call",), NOON, NOON))


def rejection(info: ArticleInfo, claim_id: str, words: str, text: str = TEXT) -> Rejection:
    """Return that `words` were rejected for a claim."""
    span = Span(text.index(words), text.index(words) + len(words))
    where = (claim_id, info.id, info.revision_id)
    return Rejection(f"x-{claim_id}-{span.start}", *where, span, quote_at(text, span), NOON)


def dismissal(article_id: str, other_id: str, reason: str = "rounded") -> Dismissal:
    """Return that a difference in a number was dismissed."""
    return Dismissal("d-one", "number", article_id, "nine", other_id, "ten", reason, "Ada", NOON)


def citation(article_id: str, title: str = "Leaders spoke", more: str = "10.1/1") -> KeptCitation:
    """Return that a record of a bibliography is kept, with an article or without one."""
    said = Citation(title, outlet="The Outlet", more=(("DOI", more),))
    return kept_citation(said, article_id, NOON)


def ruling(related: Related, one: str, other: str, *, same: bool = True) -> Ruling:
    """Return that two things share an origin, or do not."""
    return Ruling(related, one, other, same, "one agency", "Ada", NOON)
