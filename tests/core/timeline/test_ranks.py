from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.core.timeline.ranks import Ranks


@given(st.lists(st.integers(0, 2000), max_size=900), st.integers(0, 2000), st.integers(1, 2000))
def test_a_stretch_shows_few_and_the_most_urgent_of_a_crowd(
    places: list[int], first: int, length: int
) -> None:
    places.sort()
    ranks = Ranks(places, lambda n: n != len(places) // 2)
    seen = list(ranks.seen(first, first + length, 50))
    there = [n for n, place in enumerate(places) if first <= place <= first + length]
    assert ranks.count(first, first + length) == len(there)
    assert set(seen) <= set(there)
    assert seen == sorted(seen)
    assert len(seen) <= 50
    if len(there) <= 50:
        assert seen == there


def test_of_a_crowd_as_urgent_as_each_other_some_are_seen_everywhere() -> None:
    ranks = Ranks(range(100_000), lambda n: n != 51_234)
    seen = ranks.seen(50_000, 60_000, 300)
    assert 51_234 in seen
    assert 30 < len(seen) <= 300
    assert all(
        any(begin <= n < begin + 1000 for n in seen) for begin in range(50_000, 60_000, 1000)
    )
