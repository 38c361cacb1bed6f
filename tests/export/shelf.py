"""Libraries built by hand, for tests."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from reader.core.article import Article, ArticleInfo, Block, BlockKind
from reader.core.claim import Anchor, Annotation, Claim, Stance, Status
from reader.core.library import Contents
from reader.core.passage import Span, quote_at
from reader.core.times import Publication, PublicationKind

MOMENT = dt.datetime(2026, 11, 21, 20, 30, tzinfo=dt.UTC)


class Shelf:
    """Builds the contents of a library, one article and one annotation at a time."""

    def __init__(self, name: str = "library") -> None:
        self.name = name
        self.articles: list[Article] = []
        self.annotations: list[Annotation] = []
        self.claims: list[Claim] = []
        self.orphans: list[Annotation] = []

    def article(
        self,
        text: str,
        *,
        title: str = "A title",
        outlet: str = "",
        byline: str = "",
        address: str = "",
        publication: Publication | None = None,
        blocks: tuple[Block, ...] | None = None,
    ) -> Article:
        number = len(self.articles) + 1
        info = ArticleInfo(
            id=f"a{number}",
            number=number,
            revision_id=f"r{number}",
            title=title,
            outlet=outlet,
            byline=byline,
            language="en",
            address=address,
            publication=publication,
            words=len(text.split()),
            source_name=f"{number}.txt",
            imported_at=MOMENT,
        )
        article = Article(info, text, by_line(text) if blocks is None else blocks, ())
        self.articles.append(article)
        return article

    def claim(
        self, status: Status = Status.NONE, statement: str = "", tags: tuple[str, ...] = ()
    ) -> Claim:
        claim = Claim(f"c{len(self.claims) + 1}", status, statement, tags, MOMENT, MOMENT)
        self.claims.append(claim)
        return claim

    def annotate(
        self,
        article: Article,
        words: str,
        claim: Claim | None = None,
        *,
        note: str = "",
        stance: Stance = Stance.ASSERTS,
        said_by: str = "",
    ) -> Annotation:
        start = article.text.index(words)
        span = Span(start, start + len(words))
        annotation = Annotation(
            id=f"n{len(self.annotations) + 1}",
            claim_id=(claim or self.claim()).id,
            article_id=article.id,
            revision_id=article.info.revision_id,
            span=span,
            quote=quote_at(article.text, span),
            note=note,
            stance=stance,
            created=MOMENT,
            modified=MOMENT,
            said_by=said_by,
        )
        self.annotations.append(annotation)
        return annotation

    def lose(self, annotation: Annotation) -> Annotation:
        """Take an annotation's place away, as a new text of its article may do."""
        self.annotations.remove(annotation)
        orphan = replace(annotation, revision_id="r0", anchor=Anchor.ORPHAN)
        self.orphans.append(orphan)
        return orphan

    def contents(self) -> Contents:
        return Contents(
            self.name,
            tuple(self.articles),
            tuple(self.annotations),
            tuple(self.claims),
            tuple(self.orphans),
        )


def by_line(text: str) -> tuple[Block, ...]:
    """Blocks as an import would find them in the simplest text: a title, then paragraphs."""
    blocks: list[Block] = []
    start = 0
    for line in text.split("\n"):
        if line.strip():
            kind = BlockKind.PARAGRAPH if blocks else BlockKind.TITLE
            blocks.append(Block(kind, Span(start, start + len(line))))
        start += len(line) + 1
    return tuple(blocks)


def published(day: str = "2022-01-28", *, evidence: str = "") -> Publication:
    date = dt.date.fromisoformat(day)
    return Publication(date, date, date, evidence, PublicationKind.STATED)
