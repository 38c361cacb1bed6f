"""Where the empty cells of an exported matrix are silent, and where a passage may be found."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from reader.core.claim import Annotation
from reader.core.library import Contents
from reader.core.passage import Span
from reader.corroboration.corpus import Corpus
from reader.corroboration.finding import Asked, Scorer, find_passages
from reader.corroboration.indexes import index_of
from reader.corroboration.matrix import offered_by
from reader.corroboration.words import WordTable
from reader.locations import resources

_MOST = 20_000
"""So many claims times articles are looked through: some ten seconds of the year 2026."""


class Offers:
    """Looks in the articles of a library for what its claims say, as the window does.

    In a library too large for that nothing is looked for, and nothing is known to be silent.
    `check` ends the work by raising.
    """

    def __init__(self, contents: Contents, check: Callable[[], None]) -> None:
        """Read the articles, once something is asked."""
        self._articles = {one.id: one for one in contents.articles}
        self._small = len(contents.claims) * len(contents.articles) <= _MOST
        self._check = check
        self._rejected: dict[str, list[tuple[str, Span]]] = defaultdict(list)
        for one in contents.verdicts.rejections:
            self._rejected[one.claim_id].append((one.article_id, one.span))
        self._scorer: Scorer | None = None

    def of(self, claim_id: str, linked: Sequence[Annotation]) -> Mapping[str, bool]:
        """Return in which articles a passage is offered, of those looked through, by id."""
        if not self._small or not linked:
            return {}
        self._check()
        scorer = self._scorer = self._scorer or self._made()
        indexes = {index.article_id: index for index in scorer.corpus.indexes}
        asked = [
            Asked.of(self._articles[one.article_id], indexes[one.article_id], one.span)
            for one in linked
        ]
        return offered_by(find_passages(asked, scorer, without=self._rejected[claim_id]))

    def _made(self) -> Scorer:
        indexes = []
        for article in self._articles.values():
            self._check()
            indexes.append(index_of(article))
        return Scorer(Corpus.of(indexes), WordTable.read(resources() / "words"))
