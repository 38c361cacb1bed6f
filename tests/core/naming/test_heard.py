"""What was read of an article, kept while others come and go beside it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import pytest

from reader.core.article import Article
from reader.core.naming import heard, labels
from reader.core.naming.labels import Mention, Namer
from reader.core.naming.sentence import Sentence
from reader.core.timeline.lanes import events_of, lanes_of
from tests.core.naming.test_labels import article_on
from tests.core.timeline.samples import real_articles


def told(articles: Sequence[Article]) -> list[object]:
    """Return all that is found of some articles."""
    namer = Namer(articles)
    found: list[object] = []
    for event in events_of(lanes_of(articles)):
        mentions = [Mention(m.article_id, m.start, m.end) for m in event.mentions]
        found.append(namer.label(mentions))
        found += [(namer.tellings(m), namer.account(m), namer.capitals(m)) for m in mentions]
    return found


def forget() -> None:
    labels._memory.cache_clear()
    heard.reading_of.cache_clear()


def test_what_is_kept_reads_as_if_it_were_read_anew() -> None:
    articles = real_articles()
    some = [each for n in (5, 4, 1) for each in combinations(articles, n)]
    forget()
    kept = [told(each) for each in some]
    for each, known in zip(some, kept, strict=True):
        forget()
        assert told(each) == known


def test_an_article_less_or_more_has_hardly_a_sentence_read_anew(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    articles, read = real_articles(), [0]

    class Counted(Sentence):
        def __init__(self, *given: object) -> None:
            super().__init__(*given)  # type: ignore[arg-type]
            read[0] += 1

    monkeypatch.setattr(heard, "Sentence", Counted)
    forget()
    told(articles)
    all_of_them, read[0] = read[0], 0
    told(articles[:-1])
    told([*articles[:3], articles[4]])
    told(articles)
    assert read[0] < all_of_them / 5
    forget()


def test_a_word_that_becomes_a_name_beside_another_article_is_read_as_one() -> None:
    one = article_on("Orlen wavered on 3 May. Other words follow here.", "3 May")
    words = "The talks with Orlen were held on 4 May, as planned."
    two = article_on(words, "4 May", number=2)
    forget()
    mention = Mention(one.id, one.times[0].start, one.times[0].end)
    names = [Namer(each)._sentence(mention).names for each in ([one], [one, two], [one])]
    assert [len(each) for each in names] == [0, 1, 0]
