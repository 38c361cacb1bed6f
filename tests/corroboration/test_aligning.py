"""Where only equal words are alike, aligning goes a shorter way to the same place."""

from __future__ import annotations

import random

from reader.corroboration.aligning import align, align_equal
from reader.corroboration.sentence_pairs import worth

_WORDS = [
    "the",
    "of",
    "a",
    "to",
    "Moscow",
    "Kyiv",
    "said",
    "talks",
    "long",
    "after",
    "hours",
    "envoy",
]


def test_equal_words_are_aligned_as_by_any_other_measure() -> None:
    chance = random.Random(5)
    lists = [tuple(chance.choices(_WORDS, k=chance.randrange(25))) for _ in range(24)]
    for one in lists:
        for other in lists:
            found = align_equal(one, other, lambda word: worth(word, word))
            assert found.pairs == align(one, other, worth).pairs
