"""Finding the passages of other articles that say what a claim says."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.passage import Span
from reader.corroboration import (
    ArticleIndex,
    Asked,
    Corpus,
    Scorer,
    find_passages,
    index_of,
    stamp_of,
)
from reader.corroboration.finding import SURE
from reader.corroboration.reasons import explain, in_words
from tests.core.samples import article, time
from tests.corroboration.gold_claims import ALONE, CLAIMS
from tests.corroboration.judging import (
    asked,
    indexes,
    look_alikes_first,
    recall,
    scorer,
    silence,
)
from tests.corroboration.seeds import place, seed_articles, table, written


def test_gold_passages_stand_in_their_articles() -> None:
    for _, articles in CLAIMS:
        for number, passages in articles.items():
            for words in passages:
                assert place(seed_articles()[number].text, words)
    for number, words in ALONE:
        assert place(seed_articles()[number].text, words)


@pytest.mark.parametrize(("half", "first", "three"), [(0, 0.7, 0.85), (1, 0.64, 0.83)])
def test_recall_on_the_seeds(half: int, first: float, three: float) -> None:
    found = recall(half)
    assert found.first >= first
    assert found.three >= three


def test_word_table_helps() -> None:
    with_table = recall()
    assert with_table.three > 0.82
    assert table().near("colossal")[0][0] == "gigantic"


def test_an_article_is_mostly_said_to_be_silent_where_it_is() -> None:
    found = silence()
    assert found.recall >= 0.6
    assert found.precision >= 0.8
    assert found.wrong / found.told <= 0.05


def test_what_is_nearest_can_be_looked_at_where_an_article_is_silent() -> None:
    silent = [s for n, words in ALONE for s in find_passages([asked(n, words)], scorer())]
    silent = [search for search in silent if search.silent]
    assert sum(bool(search.candidates) for search in silent) > 0.9 * len(silent)
    assert all(one.perhaps for search in silent for one in search.candidates)


@pytest.mark.parametrize(
    ("asked_for", "other", "there"),
    [
        ("At least 12 workers died.", "Fifteen people lost their lives in the flames.", True),
        (
            "The mill had failed two safety inspections.",
            "Inspectors had twice given the plant bad marks.",
            True,
        ),
        ("“This is a colossal mistake,” Holm said.", "“It’s a huge error,” Holm said.", True),
        ("The mill had failed two safety inspections.", "The king opened the session.", False),
    ],
)
def test_other_words_for_the_same_are_offered_perhaps(
    tmp_path: Path, asked_for: str, other: str, there: bool
) -> None:
    one = written(tmp_path, "1", f"A fire broke out in a mill in Odena. {asked_for}")
    two = written(tmp_path, "2", f"Fishing quotas stay the same in Oslo.\n\n{other}")
    both = [index_of(one), index_of(two)]
    query = Asked.of(one, both[0], place(one.text, asked_for))
    (search,) = find_passages([query], Scorer(Corpus.of(both), table()))
    found = [two.text[each.span.start : each.span.end] for each in search.candidates]
    assert (other in found) is there
    assert all(each.perhaps == (each.score < SURE) for each in search.candidates)


def test_look_alikes_are_no_more_than_offered() -> None:
    first, of = look_alikes_first()
    assert of == 8
    assert first <= 4


def best(here: int, words: str, there: int) -> tuple[str, str]:
    """Return the best passage of another article, and why it was found."""
    articles = seed_articles()
    found = {s.article_id: s.candidates for s in find_passages([asked(here, words)], scorer())}
    one = found[str(there)][0]
    why = explain(one, articles[here], articles[there], scorer())
    text = articles[there].text
    return text[one.span.start : one.span.end], in_words(why, articles[here].text, text)


def test_reasons_name_a_quoted_statement() -> None:
    found, why = best(2, "President Biden reiterated that significant … rather than escalation,", 3)
    assert found.startswith("“President Biden reiterated")
    assert "same quoted statement" in why


def test_reasons_name_date_and_names() -> None:
    found, why = best(2, "followed by a Russia-NATO session on 12 January", 3)
    assert found == "Talks between Russia and NATO are planned two days later."
    assert why == "same date and names"


def test_reasons_give_both_wordings_of_a_length() -> None:
    _, why = best(3, "Biden and Putin talked about … almost an hour", 2)
    assert "“almost an hour” / “50-minute”" in why


def test_an_article_that_was_out_before_it_is_told() -> None:
    call = "U.S. President Joe Biden and Ukrainian … phone call on January 27"
    assert best(0, call, 4)[1].endswith("but published 3 Jan 2022, before 27 Jan 2022")
    assert "published" not in best(0, call, 1)[1]
    # Both were out before these talks: they tell of what is to come.
    talks = "diplomatic efforts for de-escalation that are scheduled … Geneva"
    assert "published" not in best(4, talks, 3)[1]


def test_what_is_the_opposite_or_counted_is_no_reason(tmp_path: Path) -> None:
    one = written(tmp_path, "1", "The envoy rejected the second offer of the union.")
    other = written(tmp_path, "2", "The envoy accepted the third offer of the union.")
    both = [index_of(one), index_of(other)]
    found = Scorer(Corpus.of(both), table())
    query = Asked.of(one, both[0], place(one.text, "envoy rejected the second offer"))
    (search,) = find_passages([query], found)
    why = explain(search.candidates[0], one, other, found)
    assert in_words(why, one.text, other.text) == "same words"


def test_marks_are_words_of_the_passage() -> None:
    articles = seed_articles()
    search = find_passages([asked(2, "The call was requested by Mr Putin.")], scorer())[-1]
    one = search.candidates[0]
    marks = explain(one, articles[2], articles[4], scorer()).marks
    words = [articles[4].text[mark.start : mark.end] for mark in marks]
    assert {"call", "request", "Putin"} <= set(words)


def test_linked_and_rejected_passages_are_left_out() -> None:
    query = asked(2, "The call was requested by Mr Putin.")
    first = find_passages([query], scorer())[-1].candidates[0]
    again = find_passages([query], scorer(), without=[(first.article_id, first.span)])[-1]
    assert all(not one.span.overlaps(first.span) for one in again.candidates)


def test_article_asked_from_is_not_searched() -> None:
    found = find_passages([asked(2, "The call was requested by Mr Putin.")], scorer())
    assert [one.article_id for one in found] == ["0", "1", "3", "4"]


def test_unlike_text_has_no_passage() -> None:
    other = article("A recipe for soup: onions, butter, stock and patience.")
    kept = Corpus.of([*indexes(), index_of(other)])
    query = asked(2, "The call was requested by Mr Putin.")
    found = find_passages([query], Scorer(kept, table()))
    assert found[-1].article_id == "a1"
    assert found[-1].candidates == ()


def test_index_survives_being_kept() -> None:
    for index in indexes():
        assert ArticleIndex.from_bytes(index.to_bytes()) == index


@pytest.mark.parametrize("data", [b"", b"x" * 50, indexes()[0].to_bytes()[:-20]])
def test_what_is_no_index_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="no index"):
        ArticleIndex.from_bytes(data)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="index"):
        ArticleIndex.from_bytes(data)


def test_stamp_changes_with_text_and_times() -> None:
    plain = article("Talks begin soon.")
    assert stamp_of(plain) != stamp_of(article("Talks begin later."))
    assert stamp_of(plain) != stamp_of(article("Talks begin soon.", time(6, "2022-01-10")))
    assert index_of(plain).stamp == stamp_of(plain)


@given(st.text(max_size=300))
def test_any_text_can_be_indexed_and_searched(text: str) -> None:
    one = index_of(article(text))
    assert ArticleIndex.from_bytes(one.to_bytes()) == one
    for unit in one.units:
        assert 0 <= unit.span.start < unit.span.end <= len(text)
        assert all(unit.span.start <= t.start < t.end <= unit.span.end for t in unit.terms)
    found = find_passages(
        [asked(2, "The call was requested by Mr Putin.")], Scorer(Corpus.of([one]), table())
    )
    assert all(0 <= one.score <= 1 for search in found for one in search.candidates)


def test_long_sentence_is_cut_between_words() -> None:
    one = index_of(article("word " * 1000))
    assert len(one.units) > 5
    assert all(len(unit.span) <= 700 for unit in one.units)
    assert one.units[0].span == Span(0, one.units[0].span.end)


def test_of_many_passages_those_are_asked_that_add_most() -> None:
    made: list[Asked] = []

    class Counting(Scorer):
        """Remembers what was asked."""

        def scores(self, asked: Asked) -> Mapping[int, float]:
            made.append(asked)
            return super().scores(asked)

    counting = Counting(scorer().corpus, scorer().table)
    words = [passage for passages in dict(CLAIMS[:12]).values() for passage in passages.get(0, ())]
    many = [asked(0, each) for each in words]
    assert len(many) > 4
    find_passages([*many, *many], counting)
    assert len(made) == 4
    assert len({key for one in made for key, _ in one.terms}) > max(len(one.terms) for one in many)
    assert len({one.span for one in made}) == 4
