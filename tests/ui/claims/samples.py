"""Annotations made of the real articles."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.core.article import ArticleInfo
from reader.core.cards import Card
from reader.core.claim import Annotation, Claim, Stance, Status
from reader.core.passage import Span, quote_at
from reader.core.times import Publication, PublicationKind

NOW = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)

HIGHLIGHTS: tuple[tuple[int, str, Status], ...] = (
    (3, "50-minute phone call", Status.CONFIRMED),
    (3, "The call was requested by Mr Putin.", Status.CONFIRMED),
    (3, "a security meeting between the United States and Russia", Status.DISPUTED),
    (4, "talked about the simmering conflict in Ukraine", Status.NONE),
    (5, "almost one hour on Dec. 30", Status.SINGLE_SOURCE),
)


@dataclass(frozen=True)
class Contents:
    """What a panel is given."""

    articles: tuple[ArticleInfo, ...]
    annotations: tuple[Annotation, ...]
    claims: dict[str, Claim]

    def cards(self) -> tuple[Card, ...]:
        """Return what the panel is given of them."""
        infos = {info.id: info for info in self.articles}
        return tuple(
            Card(each, self.claims[each.claim_id], infos[each.article_id])
            for each in self.annotations
        )

    def with_status(self, annotation_id: str, status: Status) -> Contents:
        claim = self.claims[self.annotation(annotation_id).claim_id]
        return replace(self, claims=self.claims | {claim.id: replace(claim, status=status)})

    def with_tags(self, annotation_id: str, *tags: str) -> Contents:
        claim = self.claims[self.annotation(annotation_id).claim_id]
        return replace(self, claims=self.claims | {claim.id: replace(claim, tags=tags)})

    def with_statement(self, annotation_id: str, statement: str) -> Contents:
        claim = self.claims[self.annotation(annotation_id).claim_id]
        return replace(self, claims=self.claims | {claim.id: replace(claim, statement=statement)})

    def with_note(self, annotation_id: str, note: str) -> Contents:
        return replace(
            self,
            annotations=tuple(
                replace(each, note=note) if each.id == annotation_id else each
                for each in self.annotations
            ),
        )

    def without(self, *ids: str) -> Contents:
        left = tuple(each for each in self.annotations if each.id not in ids)
        return replace(self, annotations=left)

    def annotation(self, annotation_id: str) -> Annotation:
        return next(each for each in self.annotations if each.id == annotation_id)


def annotate(
    number: int, text: str, span: Span, name: str, status: Status
) -> tuple[Annotation, Claim]:
    claim = Claim(f"claim-{name}", status, "", (), NOW, NOW)
    quote = quote_at(text, span)
    annotation = Annotation(
        name, claim.id, f"article-{number}", "r", span, quote, "", Stance.ASSERTS, NOW, NOW
    )
    return annotation, claim


def articles(texts: Sequence[str]) -> tuple[ArticleInfo, ...]:
    day = dt.date(2021, 12, 30)
    publication = Publication(day, day, day, "stated", PublicationKind.STATED)
    return tuple(
        ArticleInfo(
            f"article-{n}",
            n,
            "r",
            text.split("\n", 1)[0],
            "",
            "",
            "en",
            "",
            publication,
            9,
            "x",
            NOW,
        )
        for n, text in enumerate(texts, 1)
    )
