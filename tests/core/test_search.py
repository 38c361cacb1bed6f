"""Where the words of a search stand in a text."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.folding import Places, folded, folded_with_gaps
from reader.core.passage import Span
from reader.core.search import excerpts_of, find_marks, is_met
from reader.core.search_query import parse_query


def _marked(text: str, query: str) -> list[str]:
    return [text[s.start : s.end] for s in find_marks(text, parse_query(query).wanted)]


@pytest.mark.parametrize(
    ("text", "query", "marked"),
    [
        ("War and peace, WAR and warfare", "war", ["War", "WAR"]),
        ("War and peace, WAR and warfare", "war*", ["War", "WAR", "warfare"]),
        ("peace talks; peace, talks; talks", '"peace talks"', ["peace talks", "peace, talks"]),
        ("Le café, cafe\u0301s", "cafe", ["café"]),
        ("Le café, cafe\u0301s", "CAFÉ*", ["café", "cafe\u0301s"]),
        ("🕊 Łódź and Łodz", "łodz", ["Łódź", "Łodz"]),
        ("они говорили", "говорил*", ["говорили"]),
        ("one_two", "two", ["two"]),
        ("दिन और दीन", "दीन", ["दीन"]),
        ("दिन और दीन", "दि*", ["दिन"]),
        ("की कि", '"की कि"', ["की कि"]),
        ("U.S. troops", "u.s.", ["U.S"]),
        ("a (b) [c]", "(b) [c]", ["b", "c"]),
        ("nothing", "", []),
        ("", "x", []),
    ],
)
def test_words_are_marked(text: str, query: str, marked: list[str]) -> None:
    assert _marked(text, query) == marked


# Without emoji, some of which are letters to older versions of SQLite.
LETTERS = "abAé\u0301ßЖйk\u0130 .,-_'1٣\u00a0中国łΣς\u00ad\u200bﬁが한"
ALPHABET = LETTERS + "\u0928\u093f\u0940\u093c\u0ba3\u0bc6\u0e31"


@given(st.lists(st.sampled_from([*ALPHABET, "plain words, " * 3]), max_size=12), st.data())
def test_what_is_found_in_a_folded_text_is_where_it_came_from(
    parts: list[str], data: st.DataObject
) -> None:
    text = "".join(parts)
    within, uneven = folded_with_gaps(text)
    sources = [at for at, character in enumerate(text) for _ in folded(character)]
    assert len(within) == len(sources)
    if not uneven:
        assert sources == list(range(len(text)))
        return
    if within:
        start = data.draw(st.integers(0, len(within) - 1))
        end = data.draw(st.integers(start + 1, len(within)))
        after = [*sources, len(text)][end]
        span = Places(uneven).span(start, end)
        assert (span.start, span.end) == (sources[start], max(after, sources[end - 1] + 1))


def test_there_is_an_end_to_marks() -> None:
    assert len(find_marks("a " * 2000, parse_query("a").wanted)) == 500


TEXTS = st.text(st.sampled_from(ALPHABET), max_size=30)


@pytest.fixture(scope="module")
def index() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.execute(
            "CREATE VIRTUAL TABLE words USING fts5(text, tokenize='unicode61 remove_diacritics 2')"
        )
        yield connection


@given(text=TEXTS, word=TEXTS, prefix=st.booleans())
def test_the_words_are_those_that_sqlite_finds(
    index: sqlite3.Connection, text: str, word: str, prefix: bool
) -> None:
    terms = parse_query(f'"{word}"{"*" if prefix else ""}').wanted
    if not terms:
        return
    index.execute("DELETE FROM words")
    index.execute("INSERT INTO words VALUES (?)", (folded(text),))
    asked = f'"{folded(terms[0].words)}"{" *" if prefix else ""}'
    found = index.execute("SELECT count(*) FROM words WHERE words MATCH ?", (asked,)).fetchone()[0]
    assert bool(find_marks(text, terms)) == bool(found)


def test_excerpts_show_the_marks_in_whole_words() -> None:
    text = "Lorem ipsum dolor sit amet. " * 20 + "The peace talks go on. " + "Nothing more. " * 30
    marks = find_marks(text, parse_query("peace talks").wanted)
    (excerpt,) = excerpts_of(text, marks, 3)
    assert excerpt.span is not None
    assert text[excerpt.span.start : excerpt.span.end] == excerpt.text
    assert [excerpt.text[m.start : m.end] for m in excerpt.marks] == ["peace", "talks"]
    assert len(excerpt.text) <= 160
    assert not excerpt.text[0].isspace()
    assert text[excerpt.span.start - 1] == " "
    assert text[excerpt.span.end] == " "


@given(TEXTS, st.lists(st.integers(0, 30), max_size=6), st.integers(0, 4))
def test_excerpts_lie_in_the_text_in_order(text: str, places: list[int], most: int) -> None:
    starts = sorted({p for p in places if p < len(text)})
    marks = [Span(p, p + 1) for p in starts]
    excerpts = excerpts_of(text, marks, most)
    assert len(excerpts) <= most
    reached = 0
    for excerpt in excerpts:
        assert excerpt.span is not None
        assert excerpt.span.start >= reached
        reached = excerpt.span.end
        assert excerpt.text == text[excerpt.span.start : excerpt.span.end]
        assert all(m.end <= len(excerpt.text) for m in excerpt.marks)


def test_a_text_meets_a_query_with_all_and_without_what_it_must_not_have() -> None:
    text = "The peace talks go on."
    assert is_met(text, parse_query("talks peace"))
    assert not is_met(text, parse_query("talks war"))
    assert not is_met(text, parse_query("talks -peace"))


def test_what_is_folded_away_comes_after_the_text_and_is_told() -> None:
    text = "Wheat is dear. " + "x " * 200 + "The price of wheat rose. " + "y " * 200 + "Wheat."
    marks = find_marks(text, parse_query("wheat").wanted)
    first, second, third = excerpts_of(text, marks, 3, [Span(0, 15)])
    assert [one.in_furniture for one in (first, second, third)] == [False, False, True]
    assert third.span is not None
    assert third.span.start == 0
    (only,) = excerpts_of(text, marks, 1, [Span(0, 15)])
    assert "price" in only.text


def test_folded_lines_that_an_excerpt_shows_are_no_other_one() -> None:
    text = "Wheat is dear\nWheat is dear\nWheat rose."
    marks = find_marks(text, parse_query("wheat").wanted)
    (only,) = excerpts_of(text, marks, 3, [Span(14, 27)])
    assert not only.in_furniture
    assert only.text == text


def test_words_that_are_everywhere_are_not_what_is_shown() -> None:
    text = "the the the the " * 40 + "a truce at last " + "the the the the " * 40 + "no truce"
    marks = find_marks(text, parse_query("the truce").wanted)
    first, second, third = excerpts_of(text, marks, 3)
    assert [("truce" in one.text) for one in (first, second, third)].count(True) == 2
