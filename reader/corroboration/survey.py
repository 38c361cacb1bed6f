"""All that several articles tell of one another at once: who is quoted, what words they share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from reader.core.article import Article
from reader.core.claim import Annotation
from reader.corroboration.attribution import find_attributions
from reader.corroboration.comparing import Comparison, compared_pairs
from reader.corroboration.known import Known
from reader.corroboration.origin_values import Overrides
from reader.corroboration.reports import LARGE
from reader.corroboration.reuse_values import Shared
from reader.corroboration.said import Attribution
from reader.corroboration.text_groups import grouped


@dataclass(frozen=True)
class Survey:
    """What is known of some articles, and the columns of their matrix."""

    known: Known
    groups: tuple[tuple[str, ...], ...]


def survey_of(
    articles: Sequence[Article],
    annotations: Iterable[Annotation] = (),
    overrides: Overrides | None = None,
    check: Callable[[], None] = lambda: None,
    dismissed: Iterable[str] = (),
) -> Survey:
    """Read articles for everything that the matrix, origins and suggestions go by.

    Takes about 5 ms for each article of 5 KB, and more for what they have in common. Of more than
    `MOST` articles those are compared that have a claim of `annotations` in common, as the window
    does. `check` is called now and then, and ends the work by raising; `dismissed` names
    differences that a person does not count.
    """
    among = tuple(annotations)
    known = asking(articles, among, overrides, check, dismissed)
    pairs = compared_pairs([one.id for one in articles], among)
    return Survey(known, grouped(articles, pairs, known.tell_one_report, known.overrides))


@dataclass(frozen=True)
class _Asking(Known):
    """What grouping goes by, where articles are only compared when that decides something."""

    comparison: Comparison = field(default_factory=lambda: Comparison(()))

    def have_words_in_common(self, one: Annotation, other: Annotation) -> bool:
        """Tell whether two passages lie in words that their articles share, and that count."""
        return self.comparison.have_words_in_common(one, other)

    def shared_by(self, one: str, other: str) -> Sequence[Shared]:
        """Return what two articles share, by their ids in any order."""
        return self.comparison.between(one, other)

    def tell_one_report(self, one: str, other: str) -> bool:
        """Tell whether a quarter of either article's own words stands in the other."""
        pair = frozenset((one, other))
        if pair not in self._reports:
            common = self.comparison.share_at_least(LARGE, one, other)
            self._reports[pair] = common and self.own_share(one, other) >= LARGE
        return self._reports[pair]

    @cached_property
    def _reports(self) -> dict[frozenset[str], bool]:
        return {}


def asking(
    articles: Sequence[Article],
    annotations: Iterable[Annotation],
    overrides: Overrides | None = None,
    check: Callable[[], None] = lambda: None,
    dismissed: Iterable[str] = (),
) -> Known:
    """Return what is known of articles, which are compared as far as is asked; see `survey_of`."""
    said = _said(articles, annotations, check)
    return _Asking(
        {one.id: one for one in articles},
        said,
        overrides=overrides or Overrides(),
        dismissed=frozenset(dismissed),
        comparison=Comparison(articles, check, said),
    )


class _Said(Mapping[str, Sequence[Attribution]]):
    """Who says what in some articles, by their ids; an article is read when it is asked for.

    Of one claim only its own articles are, so that to count that one again takes little.
    """

    def __init__(self, articles: Iterable[Article], check: Callable[[], None]) -> None:
        self._texts = {one.id: one.text for one in articles}
        self._found: dict[str, Sequence[Attribution]] = {}
        self._check = check

    def __getitem__(self, article_id: str) -> Sequence[Attribution]:
        if article_id not in self._found:
            text = self._texts[article_id]
            self._check()
            self._found[article_id] = find_attributions(text)
        return self._found[article_id]

    def __contains__(self, article_id: object) -> bool:
        return article_id in self._texts

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)


def _said(
    articles: Iterable[Article], annotations: Iterable[Annotation], check: Callable[[], None]
) -> _Said:
    """Return who says what in the articles that have annotations; in all, without any."""
    carrying = {one.article_id for one in annotations}
    return _Said((one for one in articles if not carrying or one.id in carrying), check)
