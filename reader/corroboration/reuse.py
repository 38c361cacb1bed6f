"""Passages that articles share word for word or nearly: wire copy, quoted statements, tweets.

Runs of words find pairs of sentences (n-gram fingerprints, as in Clough and others, "METER:
Measuring text reuse", 2002); local alignment measures them; and what is shared must have content.
A formula that officials repeat is no reuse: words that stand in one article more than once, or
that the articles bring about different days, are set apart as `stock`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from reader.core.article import Article
from reader.core.passage import Span
from reader.corroboration.reuse_values import Bracket, Overlap, Shared, Side
from reader.corroboration.sentence_pairs import (
    MOST_PLACES,
    Pair,
    enough,
    joined,
    judged,
    measured,
    runs,
)
from reader.corroboration.wordings import Sentence, Wording


def find_reuse(articles: Sequence[Article]) -> tuple[Shared, ...]:
    """Return all passages that two of the articles share, in the order of the articles."""
    return reuse_of([Wording.of(article) for article in articles])


def reuse_of(
    wordings: Sequence[Wording], check: Callable[[], None] = lambda: None
) -> tuple[Shared, ...]:
    """Return what `find_reuse` does for articles that have been read already.

    `check` is called for every two sentences that are compared, and ends the work by raising.
    """
    order = {wording.article_id: number for number, wording in enumerate(wordings)}
    return _shared(_candidates(wordings), order, check)


def _shared(
    candidates: Iterable[tuple[Sentence, Sentence]],
    order: Mapping[str, int],
    check: Callable[[], None],
) -> tuple[Shared, ...]:
    found: dict[tuple[str, str], list[Pair]] = defaultdict(list)
    for ours, theirs in candidates:
        check()
        pair = measured(ours, theirs)
        if pair is not None:
            found[ours.article_id, theirs.article_id].append(pair)
    shared: list[Shared] = []
    for key in sorted(found, key=lambda pair: (order[pair[0]], order[pair[1]])):
        shared += joined(one.shared for one in judged(enough(found[key])))
    return tuple(shared)


def overlaps(wordings: Iterable[Wording], shared: Iterable[Shared]) -> tuple[Overlap, ...]:
    """Return, for each pair of articles with common words, how much of each stands in the other."""
    words = {wording.article_id: wording.words for wording in wordings}
    covered: dict[tuple[str, str], int] = defaultdict(int)
    for each in shared:
        if each.stock is None:
            covered[each.here.article_id, each.there.article_id] += each.here.words
            covered[each.there.article_id, each.here.article_id] += each.there.words
    return tuple(
        Overlap(one, other, min(1.0, count / max(words.get(one, 0), 1)))
        for (one, other), count in covered.items()
    )


def brackets(shared: Iterable[Shared], article_id: str) -> tuple[Bracket, ...]:
    """Return what to mark in the margin of an article; stretches that overlap are one."""
    sides: list[tuple[Span, Side]] = []
    for each in shared:
        mine = each.side(article_id)
        if mine is not None and each.stock is None:
            sides.append((mine.span, each.there if mine is each.here else each.here))
    found: list[Bracket] = []
    for span, other in sorted(sides, key=lambda one: (one[0], one[1].article_id, one[1].span)):
        if found and found[-1].span.overlaps(span):
            last = found[-1]
            both = Span(last.span.start, max(last.span.end, span.end))
            found[-1] = Bracket(both, (*last.others, other))
        else:
            found.append(Bracket(span, (other,)))
    return tuple(found)


def _candidates(wordings: Sequence[Wording]) -> Iterator[tuple[Sentence, Sentence]]:
    """Yield pairs of sentences of different articles that share a run of words with content."""
    places: dict[tuple[str, ...], list[Sentence]] = defaultdict(list)
    seen: set[tuple[str, int, str, int]] = set()
    for wording in wordings:
        for sentence in wording.sentences:
            for run in runs(sentence):
                for other in places[run][:MOST_PLACES]:
                    key = (other.article_id, other.number, sentence.article_id, sentence.number)
                    if other.article_id != sentence.article_id and key not in seen:
                        seen.add(key)
                        yield other, sentence
        for sentence in wording.sentences:
            for run in runs(sentence):
                places[run].append(sentence)
