from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.actions import CATALOGUE, plain_title
from reader.core.palette import Choice, best, found_in, matches


@pytest.mark.parametrize(
    ("query", "title", "found"),
    [
        ("", "Undo", True),
        ("  ", "Undo", True),
        ("un", "Undo", True),
        ("UNDO", "Undo", True),
        ("undone", "Undo", False),
        ("do", "Undo", False),
        ("date set", "Set Publication Date", True),
        ("pub d", "Set Publication Date", True),
        ("set time", "Set Publication Date", False),
        ("s", "Set Publication Date", True),
        ("straße", "STRASSE", True),
        ("rück", "Rückgängig machen", True),
    ],
)
def test_every_word_begins_a_word_of_the_title(query: str, title: str, found: bool) -> None:
    assert matches(query, title) is found


@given(st.sampled_from(CATALOGUE), st.data())
def test_the_beginnings_of_its_words_in_any_order_find_an_action(
    action: object, data: st.DataObject
) -> None:
    title = plain_title(action)  # type: ignore[arg-type]
    words = data.draw(st.permutations(title.split()))
    typed = " ".join(word[: data.draw(st.integers(1, len(word)))] for word in words)
    assert matches(typed.swapcase(), title)


CHOICES = [
    Choice("larger", "Larger Text", "View"),
    Choice("in", "Zoom In", "Timeline"),
    Choice("fit", "Fit", "Timeline"),
    Choice("go", "Go to This Date", "Timeline"),
    Choice("date", "Set Publication Date", "Article"),
    Choice("dates", "Underline Dates in the Text", "View"),
]


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("", ["larger", "in", "fit", "go"]),
        ("text", ["larger", "dates"]),
        ("in", ["in", "dates"]),
        ("date", ["dates", "date", "go"]),
        ("timeline", ["in", "fit", "go"]),
        ("timeline f", ["fit"]),
        ("zoom in", ["in"]),
        ("go", ["go"]),
        ("absent", []),
        ("lrgr", ["larger"]),
        ("undrl dates", ["dates"]),
        ("stpd", []),
        ("rger", []),
        ("ln", []),
    ],
)
def test_what_fits_best_comes_first(query: str, ids: list[str]) -> None:
    assert [choice.id for choice in best(query, CHOICES, 4)] == ids


def test_a_word_is_found_whatever_stands_before_it() -> None:
    titles = [
        Choice("a", "‘Serious’ telephone call"),
        Choice("b", "Talks (again)"),
        Choice("c", "…"),
    ]
    found = {query: best(query, titles, 3) for query in ("serious", "‘serious", "again", "…")}
    assert [[one.id for one in found[query]] for query in found] == [["a"], ["a"], ["b"], ["c"]]


def test_a_title_comes_before_one_that_only_begins_so() -> None:
    choices = [Choice("a", "Undo Everything"), Choice("b", "Undo")]
    assert [choice.id for choice in best("undo", choices, 2)] == ["b", "a"]


@pytest.mark.parametrize(
    ("query", "title", "words"),
    [
        ("co", "Copy Citation", ["Co"]),
        ("date set", "Set Publication Date", ["Set", "Date"]),
        ("serious", "‘Serious’ 50-minute call", ["Serious"]),
        ("timeline f", "Fit", ["F"]),
        ("exprt", "Export", []),
        ("strasse", "Straße", ["Straße"]),
        ("", "Undo", []),
    ],
)
def test_what_was_typed_is_shown_in_the_title(query: str, title: str, words: list[str]) -> None:
    assert [title[span.start : span.end] for span in found_in(query, title)] == words
