"""The bit-vector distances against the plain table that they are a faster way to fill."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.anchoring.distance import best_fit, distance

WORDS = st.text("abc ", max_size=90)


def _table(one: str, other: str, *, anywhere: bool) -> list[int]:
    """Return the last row of the table of distances, one number for each prefix of `other`."""
    row = [0 if anywhere else n for n in range(len(other) + 1)]
    for down, a in enumerate(one, start=1):
        above, row = row, [down]
        for across, b in enumerate(other, start=1):
            row.append(min(above[across] + 1, row[-1] + 1, above[across - 1] + (a != b)))
    return row


@given(WORDS, WORDS)
def test_the_distance_is_that_of_the_table(one: str, other: str) -> None:
    assert distance(one, other) == _table(one, other, anywhere=False)[-1]


@given(WORDS, WORDS)
def test_the_best_fit_is_as_near_as_any_stretch(pattern: str, text: str) -> None:
    errors, start, end = best_fit(pattern, text)
    assert errors == min(_table(pattern, text, anywhere=True))
    assert 0 <= start <= end <= len(text)
    assert distance(pattern, text[start:end]) == errors


def test_words_are_symbols_too() -> None:
    text = ["he", "said", "that", "the", "talks", "would", "go", "on"]
    assert best_fit(["the", "long", "talks", "would"], text) == (1, 3, 6)
