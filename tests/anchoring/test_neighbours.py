"""Where a passage must be, by what stands around it in both texts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.anchoring.neighbours import between

LEFT = "The ministers arrived by train in the early hours of the morning. "
RIGHT = "Nobody had expected the evening session to last until midnight. "
WORDS = st.text("abc de", max_size=80)


def test_what_was_put_in_place_lies_between_the_same_neighbours() -> None:
    old, new = "Rain fell. ", "Snow fell all night long. "
    start = len(LEFT)
    place = between(LEFT + old + RIGHT, "News.\n" + LEFT + new + RIGHT, start, start + len(old))
    assert place is not None
    assert place.new == (6 + len(LEFT), 6 + len(LEFT) + len(new))
    assert place.closely(start, start + len(old))


def test_neighbours_in_another_order_say_nothing() -> None:
    old = LEFT + "Rain fell. " + RIGHT
    start = len(LEFT)
    assert between(old, RIGHT + "Rain fell. " + LEFT, start, start + 11) is None


def test_a_neighbour_that_stands_there_twice_says_nothing() -> None:
    old = LEFT + "Rain fell. " + RIGHT
    start = len(LEFT)
    place = between(old, LEFT + LEFT + "Snow fell. " + RIGHT, start, start + 11)
    assert place is None


@given(WORDS, WORDS, WORDS, WORDS)
def test_both_stretches_lie_in_their_texts(a: str, b: str, c: str, other: str) -> None:
    old, new = f"{LEFT}{a}{b}{c}{RIGHT}", f"{LEFT}{a}{other}{c}{RIGHT}"
    start = len(LEFT) + len(a)
    end = start + len(b)
    place = between(old, new, start, end)
    if place is None:
        return
    assert 0 <= place.old[0] <= start <= end <= place.old[1] <= len(old)
    assert 0 <= place.new[0] <= place.new[1] <= len(new)
    assert new.startswith(old[max(0, place.old[0] - 16) : place.old[0]], max(0, place.new[0] - 16))
