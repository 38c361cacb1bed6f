"""Many places of a text on few rows."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.core.claim import Status
from reader.core.marks import ANNOTATION_KINDS, Mark, MarkKind, marks_of

POSITIONS = st.lists(st.integers(0, 1000), max_size=60).map(sorted)
EDGES = st.lists(st.integers(0, 1000), min_size=1, max_size=30).map(sorted)


def marks(things: list[int], edges: list[int]) -> list[Mark]:
    return marks_of(MarkKind.TIME, things, edges, lambda thing: thing)


def test_what_is_too_near_becomes_one_mark() -> None:
    assert marks([0, 5, 9, 10, 31], [0, 10, 20, 30, 40]) == [
        Mark(MarkKind.TIME, 0, 0, 3),
        Mark(MarkKind.TIME, 1, 3, 1),
        Mark(MarkKind.TIME, 3, 4, 1),
    ]


def test_nothing_makes_no_marks() -> None:
    assert marks([], [0, 10]) == []
    assert marks([3], [0]) == []


@given(POSITIONS, EDGES)
def test_every_thing_is_in_exactly_one_mark(things: list[int], edges: list[int]) -> None:
    found = marks(things, [0, *edges, 1001])
    covered = [n for mark in found for n in range(mark.first, mark.first + mark.count)]
    assert covered == list(range(len(things)))
    for mark in found:
        low, high = [0, *edges, 1001][mark.row : mark.row + 2]
        assert all(low <= things[n] < high for n in range(mark.first, mark.first + mark.count))


def test_the_cost_grows_with_the_rows_and_not_with_the_things() -> None:
    asked = []

    def start(thing: int) -> int:
        asked.append(thing)
        return thing

    marks_of(MarkKind.FOUND, range(1_000_000), range(0, 1_000_001, 10_000), start)
    assert len(asked) < 100 * 22


def test_every_status_has_its_kind() -> None:
    assert {kind.status for kind in ANNOTATION_KINDS} == set(Status)
    assert MarkKind.TIME.status is None
