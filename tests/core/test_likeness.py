from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Any

from reader.core.likeness import Passages, SharedWords
from reader.core.passage import Span
from reader.core.times import TimeExpression
from tests.core.accounts import account

WEATHER = "Snow fell on the northern mountains during the night."
CALL = "President Alcazar telephoned General Tapioca about 50 oil wells."
CALL_AGAIN = "The wells, 50 of them, were what Tapioca discussed when Alcazar telephoned."


ELSEWHERE = tuple(f"{word} was reported from the far south." for word in ("Rain", "Hail", "Dew"))


def matcher(*articles: tuple[str, ...]) -> SharedWords:
    """Weigh these articles beside one more, without which every word would be common."""
    told = (*articles, ELSEWHERE)
    made = [account(str(n), "", *paragraphs) for n, paragraphs in enumerate(told)]
    return SharedWords({article.id: Passages.of(article) for article in made})


def test_passages_that_share_what_is_rare_are_found_best_first() -> None:
    found = matcher((CALL,), (WEATHER, CALL_AGAIN, "Tapioca slept.")).matches("0", 0, "1")
    assert found[0].span.start == len(WEATHER) + 2
    assert [match.likeness for match in found] == sorted((m.likeness for m in found), reverse=True)
    assert all(0 < match.likeness <= 1 for match in found)


def test_nothing_in_common_is_no_match() -> None:
    assert matcher((CALL,), (WEATHER,)).matches("0", 0, "1") == []


def test_titles_are_asked_about_but_answer_nothing() -> None:
    both = matcher((f"# {CALL}", WEATHER), (f"# {CALL_AGAIN}", CALL_AGAIN))
    (found,) = both.matches("0", 0, "1")
    assert found.span.start > 0


def test_a_passage_is_wholly_like_itself() -> None:
    both = matcher((CALL, WEATHER), (CALL, WEATHER))
    assert round(both.likeness("0", 0, "1", 0), 6) == 1
    assert both.likeness("0", 0, "1", len(CALL) + 5) == 0


def test_spellings_of_a_name_and_inflected_words_are_one() -> None:
    first, other = (
        ("Zelenskyy demanded guarantees.", WEATHER),
        ("A guarantee was Zelensky’s demand.",),
    )
    both = matcher(first, other)
    assert both.likeness("0", 0, "1", 0) > 0.4


def test_dates_count_between_passages_but_not_between_mentions() -> None:
    one = "It rained <on Monday|2022-01-10> and also <Tuesday|2022-01-11>."
    other = "Fog lay thick <January 10|2022-01-10>, gone <the 11th|2022-01-11>."
    both = matcher((one, WEATHER), (other, CALL))
    assert [match.span.start for match in both.matches("0", 0, "1")] == [0]
    assert both.likeness("0", 0, "1", 0) == 0


def test_articles_without_passages_are_like_nothing() -> None:
    both = matcher((), (CALL,))
    assert both.passage_at("0", 3) is None
    assert (both.matches("0", 0, "1"), both.matches("1", 0, "0")) == ((), [])
    assert both.likeness("0", 0, "1", 0) == 0
    assert (list(both.starts("0")), list(both.starts("1"))) == ([], [0])


def test_very_long_paragraphs_are_several_passages_of_whole_sentences() -> None:
    article = account("0", "", " ".join([WEATHER, CALL] * 20))
    spans = Passages.of(article).spans
    assert len(spans) > 2
    assert spans[0].start == 0
    assert spans[-1].end == len(article.text) - 2
    assert all(article.text[span.end - 1] == "." for span in spans)
    assert all(len(span) < 1000 for span in spans)
    middle = spans[1]
    both = SharedWords({"0": Passages.of(article)})
    assert both.passage_at("0", middle.start + 5) == middle == Span(middle.start, middle.end)


class Counting(tuple[TimeExpression, ...]):
    """Counts how many of its items were handed out."""

    __slots__ = ()
    handed = 0

    def __getitem__(self, where: Any) -> Any:
        found = super().__getitem__(where)
        Counting.handed += len(found) if isinstance(where, slice) else 1
        return found

    def __iter__(self) -> Iterator[TimeExpression]:
        for item in super().__iter__():
            Counting.handed += 1
            yield item


def test_each_date_is_looked_at_a_few_times_however_many_there_are() -> None:
    text = "He left on <3 May 2021|2021-05-03>. " * 200
    article = account("0", "", text)
    assert len(article.times) == 200
    Counting.handed = 0
    Passages.of(replace(article, times=Counting(article.times)))
    assert 200 <= Counting.handed <= 4 * 200


def test_what_never_ends_is_several_passages_of_whole_words() -> None:
    article = account("0", "", "that he would go and come " * 1000)
    spans = Passages.of(article).spans
    assert max(map(len, spans)) < 5000
    assert (spans[0].start, spans[-1].end) == (0, len(article.text) - 3)
    assert all(article.text[one.end : two.start] == " " for one, two in pairwise(spans))


def test_a_sentence_across_the_stretch_that_is_looked_at_is_one() -> None:
    article = account("0", "", f"{'Yes. ' * 790}{CALL} {WEATHER * 20}")
    passages = Passages.of(article)
    begin = article.text.index(CALL)
    assert not any(begin < span.start < begin + len(CALL) for span in passages.spans)
