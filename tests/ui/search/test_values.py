"""The values and texts behind the Search pane and the palette."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication

from reader.core.passage import Span
from reader.core.search import Excerpt, Finding
from reader.core.search_query import Place, SearchQuery, parse_query
from reader.ui.marked import MarkedText, from_mark, lay_out, one_line
from reader.ui.period_chip import periods_of
from reader.ui.search.rows import Line, caption
from reader.ui.search.words import SYNTAX, count_line, hint_of


def marked(text: MarkedText) -> list[str]:
    return [text.text[m.start : m.end] for m in text.marks]


def test_white_space_goes_and_marks_stay_on_their_words() -> None:
    text = "\n  The\xa0 price\n\nof 🕊 wheat "
    words = ("price", "wheat")
    spans = [Span(text.index(w), text.index(w) + 5) for w in words]
    line = one_line(text, spans)
    assert line.text == "The price of 🕊 wheat"
    assert marked(line) == ["price", "wheat"]


def test_a_passage_begins_shortly_before_its_first_match() -> None:
    text = "Leaders spoke at length about the price of wheat"
    whole = MarkedText(text, (Span(text.index("wheat"), len(text)),))
    short = from_mark(whole, 12)
    assert short.text == "… price of wheat"
    assert marked(short) == ["wheat"]
    assert from_mark(whole, 100) == whole


@pytest.mark.parametrize("text", ["wheat " * 60, "🕊" * 300, "w" * 400, "short", ""])
def test_what_does_not_fit_ends_in_an_ellipsis(qapp: QApplication, text: str) -> None:
    marks = (Span(0, min(5, len(text))),)
    laid = lay_out(MarkedText(text, marks), QFont(), QColor("yellow"), 200, 2)
    shown = laid.layout.text()
    assert laid.layout.lineCount() <= 2
    assert shown == text or (shown.endswith("…") and len(shown) <= len(text))
    assert all(
        laid.layout.lineAt(n).naturalTextWidth() <= 201 for n in range(laid.layout.lineCount())
    )


def test_a_mark_that_is_cut_is_marked_as_far_as_it_is_seen(qapp: QApplication) -> None:
    text = "the price of " + "winter wheat " * 40
    laid = lay_out(
        MarkedText(text, (Span(13, len(text)),)), QFont(), QColor("yellow"), 200, 2
    ).layout
    assert [(one.start, one.start + one.length) for one in laid.formats()] == [
        (13, len(laid.text()))
    ]


@pytest.mark.parametrize(
    ("query", "word"),
    [
        ("wheat in:note", "filters"),
        ('"peace talks"', "quotation"),
        ("wheat -corn", "minus"),
        ("wheat corn", "fewer"),
        ("wheat", "star"),
    ],
)
def test_nothing_found_says_what_to_try(query: str, word: str) -> None:
    assert word in hint_of(parse_query(query))


def test_what_is_explained_is_what_is_understood() -> None:
    queries = [parse_query(typed) for typed, _ in SYNTAX]
    assert len(queries[0].wanted) == 2
    assert " " in queries[1].wanted[0].words
    assert queries[2].wanted[0].prefix
    assert queries[3].unwanted


def test_nothing_is_counted_as_nothing() -> None:
    assert count_line(Finding(SearchQuery())) == "0 articles"


def test_periods_are_months_and_years_where_those_are_too_many() -> None:
    days = [dt.date(2022, 1, 28), dt.date(2021, 12, 30), dt.date(2022, 1, 2)]
    assert periods_of(days) == [
        (dt.date(2021, 12, 1), dt.date(2021, 12, 31)),
        (dt.date(2022, 1, 1), dt.date(2022, 1, 31)),
    ]
    many = [dt.date(1990 + n // 12, n % 12 + 1, 5) for n in range(24)]
    assert periods_of(many) == [
        (dt.date(1990, 1, 1), dt.date(1990, 12, 31)),
        (dt.date(1991, 1, 1), dt.date(1991, 12, 31)),
    ]


def test_a_passage_that_is_folded_away_says_so() -> None:
    excerpt = Excerpt(Place.TEXT, "Wheat and more", (Span(0, 5),), Span(0, 14), in_furniture=True)
    assert caption(Line("a", 1, excerpt)) == "Text, folded away"
