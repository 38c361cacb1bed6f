"""Where annotations, corrected dates and rejected passages stand in the texts that are kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from reader.anchoring import Anchorer
from reader.core.article import Article
from reader.core.claim import Anchor, Annotation
from reader.core.passage import Quote, Span, quote_at
from reader.core.times import TimeCorrection


class Places:
    """Finds places in the texts of articles."""

    def __init__(self, articles: Iterable[Article]) -> None:
        self._articles = {article.id: article for article in articles}
        self._anchorer = lru_cache(maxsize=4)(self._made)

    def _made(self, article_id: str) -> Anchorer:
        return Anchorer(self._articles[article_id].text)

    def annotations(
        self, given: Iterable[Annotation]
    ) -> tuple[tuple[Annotation, ...], tuple[Annotation, ...], list[Annotation]]:
        """Return annotations in their places, those without one, and which of these had one."""
        found: list[Annotation] = []
        lost: list[Annotation] = []
        homeless: list[Annotation] = []
        for one in given:
            now = self._placed(one)
            (lost if now.anchor is Anchor.ORPHAN else found).append(now)
            if now.anchor is not one.anchor and now.anchor is Anchor.ORPHAN:
                homeless.append(now)
        return tuple(sorted(found, key=self._order)), tuple(sorted(lost, key=self._order)), homeless

    def passage(self, article_id: str, revision_id: str, span: Span, quote: Quote) -> Span | None:
        """Return where words stand in the text that is kept; None when they do not."""
        article = self._articles.get(article_id)
        if article is None or article.info.revision_id == revision_id:
            return span if article else None
        found = self._anchorer(article_id).anchor(quote, span)
        sure = found is not None and found.how is not Anchor.APPROXIMATE
        return found.span if found is not None and sure and len(found.span) else None

    def has(self, article_id: str) -> bool:
        """Tell whether an article is kept."""
        return article_id in self._articles

    def number(self, article_id: str) -> int:
        """Return the number of an article."""
        return self._articles[article_id].info.number

    def revision(self, article_id: str) -> str:
        """Return the revision of an article that is kept."""
        return self._articles[article_id].info.revision_id

    def quote(self, article_id: str, span: Span) -> Quote:
        """Return the words at a place of an article."""
        return quote_at(self._articles[article_id].text, span)

    def _order(self, one: Annotation) -> tuple[int, int, int, str]:
        return (self.number(one.article_id), one.span.start, one.span.end, one.id)

    def _placed(self, one: Annotation) -> Annotation:
        present = self.revision(one.article_id)
        if one.anchor is Anchor.ORPHAN or one.revision_id == present:
            return one
        found = self._anchorer(one.article_id).anchor(one.quote, one.span)
        if found is None or not len(found.span):
            return replace(one, anchor=Anchor.ORPHAN)
        rough = Anchor.APPROXIMATE in (found.how, one.anchor)
        return replace(
            one,
            revision_id=present,
            span=found.span,
            quote=one.quote if rough else self.quote(one.article_id, found.span),
            anchor=Anchor.APPROXIMATE if rough else found.how,
        )


def read_again(article: Article, corrections: Sequence[TimeCorrection]) -> Article:
    """Return an article with its dates found anew: its day or a corrected date is another one."""
    from reader.temporal import find_times

    published = article.info.publication.date if article.info.publication else None
    return replace(
        article, times=tuple(find_times(article.text, published, corrections=corrections))
    )
