"""The normal form: what it takes away, and that every position finds its way back."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.anchoring.normal import Normal

TEXTS = st.text(
    st.sampled_from(
        "aé\u0301\u0308 \n\t\u00a0\u00ad\u200b"
        "\u2019\"'«»„–—-…кй가\u1161\u11a8🕊\u212b\u0958\u0344\u1fef\u2000"
    )
    | st.characters(codec="utf-8")
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a non\u00a0breaking space", "a non breaking space"),
        ("a wrapped\r\n  line", "a wrapped line"),
        ("soft\u00adhyphens, soft\u00ad\nly wrapped", "softhyphens, softly wrapped"),
        ("zero\u200b-width\ufeff \u2060joined", "zero-width joined"),
        ("“he said”", "\"he said''"),
        ("« il dit »".replace(" ", "\u00a0", 1).replace(" »", "\u00a0»"), "„il dit“"),
        ("don’t", "don't"),
        ("a dash – or—two", "a dash -- or - two"),
        ("and so on…", "and so on..."),
        ("caf\u00e9 й", unicodedata.normalize("NFD", "caf\u00e9 й")),
        ("\u1112\u1161\u11ab", "한"),
    ],
)
def test_typesetting_makes_no_difference(one: str, other: str) -> None:
    assert Normal(one).text == Normal(other).text


@pytest.mark.parametrize(("one", "other"), [("resume", "resumé"), ("1,000", "1000"), ("Us", "us")])
def test_letters_and_signs_make_a_difference(one: str, other: str) -> None:
    assert Normal(one).text != Normal(other).text


@given(TEXTS)
def test_normalising_twice_changes_nothing_more(text: str) -> None:
    once = Normal(text).text
    assert Normal(once).text == once


@given(TEXTS, st.integers(0, 50), st.integers(0, 50))
def test_a_stretch_leads_back_to_what_it_was_made_of(text: str, start: int, length: int) -> None:
    normal = Normal(text)
    start = min(start, len(normal.text))
    end = min(start + length, len(normal.text))
    span = normal.to_raw(start, end)
    assert 0 <= span.start <= span.end <= len(text)
    assert normal.text[start:end] in Normal(text[span.start : span.end]).text


@given(TEXTS)
def test_the_whole_leads_back_to_the_whole(text: str) -> None:
    normal = Normal(text)
    span = normal.to_raw(0, len(normal.text))
    assert Normal(text[span.start : span.end]).text == normal.text


@given(TEXTS, st.integers(0, 60))
def test_positions_come_in_the_same_order(text: str, position: int) -> None:
    normal = Normal(text)
    places = [normal.from_raw(p) for p in range(len(text) + 1)]
    assert places == sorted(places)
    assert all(0 <= place <= len(normal.text) for place in places)
