"""Long paragraphs are cut where nobody sees it."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ui.columns.parts import cut


@pytest.mark.parametrize(
    "text",
    [
        "word and another " * 2_000,
        "x" * 30_000,
        "no\u00a0break " + "a\u00a0" * 9_000 + "end",
        "e\u0301\u0302" * 5_000,
        "\U0001f469\u200d\U0001f467" * 4_000,
        "\u200b" * 12_000,
    ],
    ids=["words", "one word", "no breaks", "marks", "joined", "nothing to see"],
)
def test_parts_are_short_and_leave_out_only_white_space(text: str) -> None:
    parts = cut(text)
    assert len(parts) > 1
    assert parts[0][0] == 0
    assert parts[-1][1] == len(text)
    for (_, end), (begin, _) in itertools.pairwise(parts):
        assert text[end:begin] in ("", " ")
    assert all(0 < end - begin <= 6_000 for begin, end in parts)


def test_characters_stay_whole() -> None:
    for text, first in (("e\u0301\u0302" * 5_000, "e"), ("xy" * 5_000, "xy")):
        assert all(text[begin] in first for begin, _ in cut(text))
    family = "\U0001f469\u200d\U0001f467"
    parts = cut("a" * 3_999 + family + "b" * 9_000)
    assert parts[0][1] == 3_999 + len(family)


@given(st.text(alphabet="a \u0301\u200d\u00a0\U0001f469", max_size=200), st.integers(1, 80))
def test_any_text_is_cut_without_loss(some: str, times: int) -> None:
    text = some * times
    parts = cut(text)
    assert parts[0][0] == 0
    assert parts[-1][1] == len(text)
    for (_, end), (begin, _) in itertools.pairwise(parts):
        assert text[end:begin] in ("", " ")
