"""What is understood of what people type to search."""

from __future__ import annotations

import datetime as dt
from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.claim import Status
from reader.core.search_query import Place, SearchQuery, Term, begun, narrowed, parse_query


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("", SearchQuery()),
        ("peace talks", SearchQuery((Term("peace"), Term("talks")))),
        ('"peace talks" now', SearchQuery((Term("peace talks"), Term("now")))),
        ("“peace talks”", SearchQuery((Term("peace talks"),))),
        ('"peace talks', SearchQuery((Term("peace talks"),))),
        ('negot* "round of ta"*', SearchQuery((Term("negot", True), Term("round of ta", True)))),
        ('-sport -"in brief"', SearchQuery((), (Term("sport"), Term("in brief")))),
        ("article:3 article:12", SearchQuery(articles=(3, 12))),
        ("status:disputed", SearchQuery(statuses=(Status.DISPUTED,))),
        ("Status:Single-Source", SearchQuery(statuses=(Status.SINGLE_SOURCE,))),
        ('status:"single source"', SearchQuery(statuses=(Status.SINGLE_SOURCE,))),
        ('tag:numbers tag:"to call"', SearchQuery(tags=("numbers", "to call"))),
        ("in:note IN:Tags", SearchQuery(places=(Place.NOTE, Place.TAG))),
        ("in:Kyiv", SearchQuery((Term("in Kyiv"),))),
        ("half \ud800 pair", SearchQuery((Term("half"), Term("pair")))),
        ("after:2022", SearchQuery(after=dt.date(2022, 1, 1))),
        ("before:2022-02-03", SearchQuery(before=dt.date(2022, 2, 3))),
        ("after:2022-13", SearchQuery((Term("after 2022-13"),))),
        ("article:one", SearchQuery((Term("article one"),))),
        ("status:odd", SearchQuery((Term("status odd"),))),
        ("http://x.org", SearchQuery((Term("http //x.org"),))),
        ("- * ' \" : -* -: ()", SearchQuery()),
        ("AND OR NOT NEAR", SearchQuery(tuple(Term(w) for w in ("AND", "OR", "NOT", "NEAR")))),
    ],
)
def test_what_is_typed_is_understood(text: str, query: SearchQuery) -> None:
    assert parse_query(text) == query


@given(st.text(st.characters() | st.sampled_from('"*-:()^{}+ \0')))
def test_anything_is_a_query(text: str) -> None:
    query = parse_query(text)
    for term in (*query.wanted, *query.unwanted):
        # Vowel signs are parts of words, and SQLite takes private characters for letters.
        assert any(c.isalnum() or category(c) in ("Mn", "Mc", "Co") for c in term.words)
    assert query.asks_nothing in (True, False)


def test_there_is_an_end_to_terms() -> None:
    assert len(parse_query("word " * 5000).wanted) == 32


@pytest.mark.parametrize(
    ("text", "nothing"),
    [("-x", True), ("", True), ("x", False), ("tag:x", False), ("after:2000", False)],
)
def test_what_asks_nothing(text: str, nothing: bool) -> None:
    assert parse_query(text).asks_nothing == nothing


def test_filters_come_to_words_and_win_over_those_typed() -> None:
    filters = SearchQuery((Term("not this"),), articles=(2,), places=(Place.NOTE,))
    query = narrowed(parse_query("wheat article:1 tag:numbers"), filters)
    assert query == SearchQuery(
        (Term("wheat"),), articles=(2,), tags=("numbers",), places=(Place.NOTE,)
    )
    assert query.narrows
    assert not parse_query("wheat -corn").narrows


def test_the_last_word_is_taken_for_a_beginning() -> None:
    assert begun(parse_query("peace negot -x")) == parse_query("peace negot* -x")
    assert begun(parse_query("tag:x")) == parse_query("tag:x")
