"""Where sentences begin and end."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.passage import Span
from reader.core.sentences import REACH, sentence_around, sentences


def parted(text: str) -> list[str]:
    return [text[s.start : s.end] for s in sentences(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    "whole",
    [
        "Mr. Putin spoke to Dr. Merkel and Gen. Milley.",
        "They met on Jan. 10 and Sept. 3.",
        "The U.S. Embassy in Washington, D.C. closed.",
        "The U.N. Security Council met at 5 p.m. Monday.",
        "John F. Kennedy wrote to Nikita S. Khrushchev.",
        "J. R. R. Tolkien saw it.",
        "Talks are set for the 9-10. January in Geneva.",
        "Das Treffen war am 9. Januar in Genf.",
        "It rose by 3.5 percent to 1.2 million.",
        "Is No. 5 ready?",
        "He said nothing ... but left.",
        "“Really?” he asked.",
        "Visit example.com today!",
        "See Fig. 3 and pp. 12 of St. Andrew's.",
    ],
)
def test_a_stop_that_ends_nothing(whole: str) -> None:
    assert parted(whole) == [whole]
    assert parted(f"{whole} The end.") == [whole, "The end."]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He left the U.S. The talks went on.", ["He left the U.S.", "The talks went on."]),
        ("“We will.” He rose.", ["“We will.”", "He rose."]),
        ("It ended at 5 p.m. They left.", ["It ended at 5 p.m.", "They left."]),
        ("Who knows? Nobody! Fine…  So", ["Who knows?", "Nobody!", "Fine…", "So"]),
        ("He came in 2021. Then he left.", ["He came in 2021.", "Then he left."]),
        ("Він прийшов. Ми пішли.", ["Він прийшов.", "Ми пішли."]),
        ("هل جاء؟ نعم جاء.", ["هل جاء؟", "نعم جاء."]),
        ("他来了。我们走了。", ["他来了。", "我们走了。"]),
        ("One line\n\nAnother line", ["One line", "Another line"]),
        ("It was he and I. Then nobody.", ["It was he and I.", "Then nobody."]),
        ("", []),
        (" \n ", []),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert parted(text) == expected


def test_the_sentence_around_a_place() -> None:
    text = "First one.  Second one here. Third."
    whole = Span(0, len(text))
    assert sentence_around(text, 0, whole) == Span(0, 10)
    assert sentence_around(text, 11, whole) == Span(0, 10)
    assert sentence_around(text, 12, whole) == Span(12, 28)
    assert sentence_around(text, len(text), whole) == Span(29, 35)
    assert sentence_around("", 0, Span(0, 0)) == Span(0, 0)
    assert sentence_around(text, 14, Span(12, 20)) == Span(12, 20)


def test_a_sentence_without_end_is_followed_only_so_far() -> None:
    text = "word " * 1_000_000
    found = sentence_around(text, 2_500_000, Span(0, len(text)))
    assert found.start <= 2_500_000 < found.end
    assert len(found) <= 2 * REACH


@given(st.text(alphabet='aA .!?…\n"”’U9。\u00a0', max_size=80))
def test_sentences_cover_all_that_is_no_white_space(text: str) -> None:
    found = list(sentences(text, Span(0, len(text))))
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    assert "".join("".join(text[s.start : s.end].split()) for s in found) == "".join(text.split())
    for one in found:
        for position in range(one.start, one.end):
            assert sentence_around(text, position, Span(0, len(text))) == one
