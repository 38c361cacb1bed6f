"""All that several articles tell of one another at once: who is quoted, what words they share."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from reader.core.article import Article
from reader.corroboration.attribution import find_attributions
from reader.corroboration.indexes import stamp_of
from reader.corroboration.origins import Known, Overrides, article_groups
from reader.corroboration.reuse import Overlap, overlaps, reuse_of
from reader.corroboration.said import Attribution
from reader.corroboration.sources import together
from reader.corroboration.wordings import Wording

MOST = 60
"""Up to so many articles each is compared with each; the work grows with the square."""


@dataclass(frozen=True)
class Survey:
    """What is known of some articles, how much each shares, and the columns of their matrix."""

    known: Known
    overlaps: tuple[Overlap, ...]
    groups: tuple[tuple[str, ...], ...]


@dataclass
class Surveyor:
    """Reads each article once, and again only where its text or its dates are others.

    Belongs to whoever surveys again and again; one survey at a time.
    """

    _wordings: dict[str, tuple[str, Wording]] = field(default_factory=dict)
    _said: dict[str, tuple[str, Sequence[Attribution]]] = field(default_factory=dict)
    read: int = 0
    """How many articles were read so far."""

    def survey(
        self, articles: Sequence[Article], overrides: Overrides, first: Collection[str] = ()
    ) -> Survey:
        """Return what is known of some articles; of more than `MOST`, `first` are compared."""
        for article in articles:
            self._take(article)
        compared = [one for one in articles if len(articles) <= MOST or one.id in first]
        wordings = [self._wordings[one.id][1] for one in compared]
        shared = reuse_of(wordings)
        said = together({one.id: self._said[one.id][1] for one in articles})
        known = Known({one.id: one for one in articles}, said, shared, overrides)
        common = overlaps(wordings, shared)
        return Survey(known, common, article_groups(articles, common, overrides=overrides))

    def _take(self, article: Article) -> None:
        stamp = stamp_of(article)
        kept = self._wordings.get(article.id)
        if kept is not None and kept[0] == stamp:
            return
        self.read += 1
        self._wordings[article.id] = stamp, Wording.of(article)
        told = self._said.get(article.id)
        if told is None or told[0] != article.info.revision_id:
            self._said[article.id] = article.info.revision_id, find_attributions(article.text)


def survey_of(
    articles: Sequence[Article],
    overrides: Overrides | None = None,
    first: Collection[str] = (),
) -> Survey:
    """Read articles for everything that the matrix, origins and suggestions go by.

    Takes about 5 ms for each article of 5 KB, and more for what they have in common; of more than
    `MOST` articles only those in `first` are compared with one another.
    """
    return Surveyor().survey(articles, overrides or Overrides(), first)
