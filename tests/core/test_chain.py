from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.chain import Chaining, Link

_AGAIN = 0.3


def links(*targets: tuple[int, ...]) -> list[list[Link]]:
    return [[Link(to, 1.0) for to in answers] for answers in targets]


def chosen_of(places: list[list[Link]]) -> dict[int, int]:
    chaining = Chaining(sorted({link.to for answers in places for link in answers}))
    for answers in places:
        chaining.take(answers)
    return chaining.chosen()


@pytest.mark.parametrize(
    ("given_links", "chosen"),
    [
        ([], {}),
        (links((), ()), {}),
        (links((5,), (9,)), {0: 0, 1: 0}),
        (links((5,), (5,), (9,)), {0: 0, 1: 0, 2: 0}),
        (links((5,), (), (9,)), {0: 0, 2: 0}),
        (links((5,), (1,), (6,), (7,)), {0: 0, 2: 0, 3: 0}),
        (links((9,), (1,), (2,)), {1: 0, 2: 0}),
        (links((9, 3), (4,)), {0: 1, 1: 0}),
        ([[Link(9, 5.0)], [Link(1, 1.0)], [Link(2, 1.0)]], {0: 0}),
        ([[Link(1, 0.0)], [Link(2, 1.0)]], {1: 0}),
    ],
    ids=[
        "no places",
        "no answers",
        "in order",
        "the same again",
        "a place without an answer",
        "one against the order",
        "two rather than one",
        "the answer that keeps the order",
        "weight rather than number",
        "what weighs nothing is no answer",
    ],
)
def test_the_chain_never_goes_back(given_links: list[list[Link]], chosen: dict[int, int]) -> None:
    assert chosen_of(given_links) == chosen


def weight(places: list[list[Link]], chosen: dict[int, int]) -> float:
    """Return what a choice weighs, or -1 where it goes back."""
    total, last = 0.0, -1
    for place in sorted(chosen):
        link = places[place][chosen[place]]
        if link.to < last:
            return -1.0
        total += link.weight * (_AGAIN if link.to == last else 1.0)
        last = link.to
    return total


@given(
    st.lists(
        st.lists(
            st.builds(Link, st.integers(0, 6), st.integers(1, 8).map(lambda n: n / 4)), max_size=2
        ),
        max_size=6,
    )
)
def test_no_other_chain_is_heavier(places: list[list[Link]]) -> None:
    found = chosen_of(places)
    every = (
        {place: number for place, number in enumerate(numbers) if number is not None}
        for numbers in product(*([None, *range(len(answers))] for answers in places))
    )
    assert weight(places, found) == pytest.approx(max(weight(places, one) for one in every))
