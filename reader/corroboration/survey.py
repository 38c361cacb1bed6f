"""All that several articles tell of one another at once: who is quoted, what words they share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.core.article import Article
from reader.corroboration.attribution import find_attributions
from reader.corroboration.origins import Known, Overrides, article_groups
from reader.corroboration.reuse import Overlap, overlaps, reuse_of
from reader.corroboration.sources import together
from reader.corroboration.wordings import Wording


@dataclass(frozen=True)
class Survey:
    """What is known of some articles, how much each shares, and the columns of their matrix."""

    known: Known
    overlaps: tuple[Overlap, ...]
    groups: tuple[tuple[str, ...], ...]


def survey_of(articles: Sequence[Article], overrides: Overrides | None = None) -> Survey:
    """Read articles for everything that the matrix, origins and suggestions go by.

    Takes about 15 ms for each article of 5 KB; more where they have many words in common.
    """
    wordings = [Wording.of(article) for article in articles]
    shared = reuse_of(wordings)
    said = together({one.id: find_attributions(one.text) for one in articles})
    by_id = {one.id: one for one in articles}
    known = Known(by_id, said, shared, overrides or Overrides())
    common = overlaps(wordings, shared)
    return Survey(known, common, article_groups(articles, common))
