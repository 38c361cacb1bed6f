"""Going back and forward between places."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.core.trail import LONGEST, NEAR, Spot, Trail

A, B, C = Spot("a", 0), Spot("b", 5000), Spot("c", 90)

spots = st.builds(Spot, st.sampled_from("abc"), st.integers(0, 5 * NEAR))
trails = st.lists(st.tuples(st.none() | spots, spots), max_size=12)


def walked(jumps: list[tuple[Spot | None, Spot]]) -> Trail:
    trail = Trail()
    for here, there in jumps:
        trail = trail.jumped(here, there)
    return trail


def test_back_and_forward_again() -> None:
    trail = Trail().jumped(A, B).jumped(B, C)
    assert (trail.current, trail.can_go(-1), trail.can_go(1)) == (C, True, False)
    trail = trail.went(-1, C)
    assert trail.current == B
    trail = trail.went(-1, B)
    assert (trail.current, trail.can_go(-1)) == (A, False)
    trail = trail.went(1, A).went(1, B)
    assert trail.current == C


def test_a_jump_forgets_what_lay_ahead() -> None:
    trail = Trail().jumped(A, B).went(-1, B).jumped(A, C)
    assert trail.spots == (A, C)
    assert not trail.can_go(1)


def test_a_jump_within_what_is_seen_is_none() -> None:
    assert Trail().jumped(A, Spot("a", NEAR - 1)) == Trail()
    assert Trail().jumped(A, Spot("a", NEAR)).spots == (A, Spot("a", NEAR))


def test_a_place_is_remembered_as_it_was_left() -> None:
    scrolled = Spot("b", 5100)
    trail = Trail().jumped(A, B).jumped(scrolled, C)
    assert trail.spots == (A, scrolled, C)


def test_who_wandered_off_finds_that_place_again() -> None:
    far = Spot("b", 50_000)
    trail = Trail().jumped(A, B).went(-1, far)
    assert trail.current == B
    assert trail.went(1, B).current == far


def test_articles_that_are_gone_are_passed_over() -> None:
    trail = Trail().jumped(A, B).jumped(B, C)
    assert trail.keeping({"a", "c"}) == Trail((A, C), 1)
    assert trail.keeping({"a", "b"}) == Trail((A, B), 1)
    assert trail.keeping({"c"}) == Trail((C,), 0)
    assert trail.keeping(()) == Trail()


@given(trails, spots)
def test_back_and_forward_come_back(jumps: list[tuple[Spot | None, Spot]], here: Spot) -> None:
    trail = walked(jumps)
    back = trail.went(-1, here)
    if back.can_go(1) and back.current is not None:
        assert back.went(1, back.current).current == here


@given(trails)
def test_what_was_jumped_to_is_where_one_is(jumps: list[tuple[Spot | None, Spot]]) -> None:
    trail = walked(jumps)
    assert -1 <= trail.at < max(len(trail.spots), 1)
    assert len(trail.spots) <= LONGEST
    far = Spot("elsewhere", 0)
    assert trail.jumped(trail.current, far).current == far
