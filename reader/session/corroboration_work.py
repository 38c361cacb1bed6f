"""What following claims takes, as it is done in another thread: from frozen values to new ones."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from reader.core.article import Article
from reader.core.claim import Annotation, Claim
from reader.core.frozen import frozen
from reader.core.passage import Span, quote_at
from reader.core.verdicts import Dismissal, Verdicts, dismissal_key
from reader.corroboration import (
    ArticleIndex,
    Asked,
    Attribution,
    Candidate,
    Corpus,
    Discrepancy,
    Explanation,
    Known,
    Matrix,
    Overrides,
    Scorer,
    Search,
    Shared,
    Statement,
    WordTable,
    article_groups,
    compare_all,
    explain,
    find_attributions,
    find_passages,
    index_of,
    matrix_of,
    miscounted,
    stamp_of,
)
from reader.corroboration.reasons import in_words as reasons_in_words
from reader.corroboration.reuse import reuse_of
from reader.corroboration.wordings import Wording
from reader.locations import resources
from reader.storage import Indexed, KeptIndex

_EXPLAINED = 60
"""Of so many articles the passages found are explained at once: those that are listed."""


@dataclass(frozen=True)
class Facts:
    """What was read out of one article: who says what, its words, where it counts days wrongly."""

    article: Article
    attributions: tuple[Attribution, ...]
    wording: Wording
    miscounts: tuple[Discrepancy, ...]


@frozen
class Read:
    """The index of an article, and that index as it is to be kept where it was made just now."""

    index: ArticleIndex
    fresh: KeptIndex | None = None


@frozen
class Question:
    """A claim as finding sees it: its passages with their articles, and what not to offer."""

    passages: tuple[tuple[Article, Span], ...]
    without: tuple[tuple[str, Span], ...]


@frozen
class Difference:
    """A difference between two passages, with its name, and the person's word on it if any."""

    found: Discrepancy
    id: str
    dismissed: Dismissal | None = None


def word_table() -> WordTable:
    """Return the table of words that comes with the program."""
    return WordTable.read(resources() / "words")


def read_indexes(
    shelf: Indexed, ids: Collection[str], known: Mapping[str, ArticleIndex]
) -> dict[str, Read]:
    """Return the indexes of articles: those known or kept where they still fit, else made anew."""
    found: dict[str, Read] = {}
    for article, kept in shelf.read(ids):
        stamp = stamp_of(article)
        present = known.get(article.id)
        if present is not None and present.stamp == stamp:
            found[article.id] = Read(present)
            continue
        index = _unpacked(kept, article.id, stamp)
        if index is None:
            index = index_of(article)
            fresh = KeptIndex(article.info.revision_id, stamp, index.to_bytes())
            found[article.id] = Read(index, fresh)
        else:
            found[article.id] = Read(index)
    return found


def _unpacked(kept: KeptIndex | None, article_id: str, stamp: str) -> ArticleIndex | None:
    if kept is None or kept.stamp != stamp:
        return None
    try:
        index = ArticleIndex.from_bytes(kept.data)
    except ValueError:
        return None
    return index if (index.article_id, index.stamp) == (article_id, stamp) else None


def read_facts(shelf: Indexed, ids: Collection[str]) -> dict[str, Facts]:
    """Return what is read out of articles, by id; those that are not there are left out."""
    return {article.id: facts_of(article) for article, _ in shelf.read(ids)}


def facts_of(article: Article) -> Facts:
    """Return what is read out of an article."""
    said = tuple(find_attributions(article.text))
    return Facts(article, said, Wording.of(article, said), miscounted(article))


def brought_together(indexes: Iterable[ArticleIndex], table: WordTable | None) -> Scorer:
    """Return what scores the sentences of all articles."""
    return Scorer(Corpus.of(indexes), table or word_table())


@frozen
class Explained:
    """Why a passage was found, and the same in words."""

    explanation: Explanation
    words: str


@dataclass(frozen=True)
class Looked:
    """What was found of a claim, and why, of the articles that tell most."""

    searches: tuple[Search, ...]
    reasons: Mapping[Candidate, Explained]


def looked(question: Question, scorer: Scorer, shelf: Indexed) -> Looked:
    """Return the passages that may say what a claim says, and why those that are listed were."""
    searches = searched(question, scorer)
    best = sorted(searches, key=lambda one: -one.best)[:_EXPLAINED]
    here = {article.id: article for article, _ in question.passages}
    there = {article.id: article for article, _ in shelf.read([one.article_id for one in best])}
    return Looked(
        searches,
        {
            one: explained(one, here[one.asked.article_id], there[one.article_id], scorer)
            for search in best
            for one in search.candidates
            if one.article_id in there
        },
    )


def explained(candidate: Candidate, here: Article, there: Article, scorer: Scorer) -> Explained:
    """Return why a passage was found; `here` is what was asked from."""
    why = explain(candidate, here, there, scorer)
    return Explained(why, reasons_in_words(why, here.text, there.text))


def searched(question: Question, scorer: Scorer) -> tuple[Search, ...]:
    """Return the passages that may say what a claim says, by article."""
    indexes = {index.article_id: index for index in scorer.corpus.indexes}
    asked = [
        Asked.of(article, indexes[article.id], span)
        for article, span in question.passages
        if article.id in indexes
    ]
    return find_passages(asked, scorer, without=question.without) if asked else ()


def shared_by(
    pairs: Sequence[tuple[Wording, Wording]],
) -> dict[tuple[str, str], tuple[Shared, ...]]:
    """Return what each two articles share, by their ids in the order given."""
    return {(one.article_id, other.article_id): reuse_of((one, other)) for one, other in pairs}


def compared(statements: Sequence[Statement], table: WordTable) -> tuple[Difference, ...]:
    """Return what passages of different articles say differently, the gravest first."""
    texts = {one.article.id: one.article.text for one in statements}
    return named_differences(compare_all(statements, table), texts)


def named_differences(
    found: Iterable[Discrepancy], texts: Mapping[str, str]
) -> tuple[Difference, ...]:
    """Return differences with the name by which each can be dismissed."""
    return tuple(Difference(one, _key(one, texts)) for one in found)


def _key(one: Discrepancy, texts: Mapping[str, str]) -> str:
    here = one.article_id, quote_at(texts[one.article_id], one.here)
    there = one.other_id, quote_at(texts[one.other_id], one.there)
    return dismissal_key(one.matter, here, there)


def known_of(facts: Sequence[Facts], shared: Sequence[Shared], verdicts: Verdicts) -> Known:
    """Return what grouping by origin goes by."""
    return Known(
        {one.article.id: one.article for one in facts},
        {one.article.id: one.attributions for one in facts},
        shared,
        Overrides.of(verdicts.rulings),
        frozenset(one.id for one in verdicts.dismissals),
    )


def laid_out(
    claims: Sequence[Claim], annotations: Sequence[Annotation], known: Known, ids: Sequence[str]
) -> Matrix:  # fmt: skip
    """Return the matrix of claims and the articles with these ids, grouped by report."""
    articles = [known.articles[one] for one in ids if one in known.articles]
    there = {article.id for article in articles}
    among = [one for one in annotations if one.article_id in there]
    groups = article_groups(articles, known.own_overlaps(), overrides=known.overrides)
    carried = {one.claim_id for one in among}
    return matrix_of([claim for claim in claims if claim.id in carried], among, known, groups)


def pairs_of(ids: Iterable[str]) -> list[tuple[str, str]]:
    """Return each two of these articles, in their order."""
    return list(combinations(ids, 2))
