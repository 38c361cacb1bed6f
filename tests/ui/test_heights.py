"""Sums of heights that change."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.columns.heights import Heights

SIZES = st.floats(0, 500).map(lambda height: round(height * 64) / 64)


@given(
    st.lists(SIZES, min_size=1, max_size=40),
    st.lists(st.tuples(st.integers(0, 39), SIZES), max_size=10),
    st.floats(-10, 20_000),
)
def test_tops_and_places_are_those_of_plain_sums(
    sizes: list[float], changes: list[tuple[int, float]], y: float
) -> None:
    heights = Heights(sizes)
    for number, size in changes:
        sizes[number % len(sizes)] = heights[number % len(sizes)] = size
    assert len(heights) == len(sizes)
    tops = [sum(sizes[:number]) for number in range(len(sizes) + 1)]
    assert [heights.top(number) for number in range(len(sizes) + 1)] == tops
    assert heights.total == tops[-1]
    at = heights.at(y)
    assert at == max([number for number, top in enumerate(tops[:-1]) if top <= y], default=0)


def test_there_may_be_none() -> None:
    assert Heights().total == 0
    assert Heights().at(5) == 0
