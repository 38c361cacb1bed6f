"""Columns share the room, keep what they were given, and never get too narrow."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.column_widths import dragged, fitted, least_beside, whole_share

WISHES = st.lists(st.one_of(st.just(0.0), st.floats(1, 3000)), min_size=1, max_size=8)
ROOM = st.integers(300, 4000)


@pytest.mark.parametrize(
    ("wanted", "room", "widths"),
    [
        ([], 1000, []),
        ([0], 1000, [1000]),
        ([0, 0], 1001, [501, 500]),
        ([600, 400], 1000, [600, 400]),
        ([600, 400], 2000, [1200, 800]),
        ([900, 100], 1000, [700, 300]),
        ([800, 100, 100], 1200, [600, 300, 300]),
        ([0, 0, 0, 0], 1000, [300, 300, 300, 300]),
        ([800, 0, 2000, 100], 1000, [800, 300, 1000, 300]),
    ],
)
def test_columns_fill_the_room_or_run_beyond_it(
    wanted: list[float], room: int, widths: list[int]
) -> None:
    assert fitted(wanted, 300, room) == widths


@given(WISHES, ROOM)
def test_none_is_too_narrow_and_the_room_is_filled(wanted: list[float], room: int) -> None:
    widths = fitted(wanted, 300, room)
    assert min(widths) >= 300
    assert sum(widths) == room if len(wanted) * 300 <= room else sum(widths) >= room
    assert fitted([float(w) for w in widths], 300, room) == widths


@pytest.mark.parametrize(
    ("widths", "index", "by", "after"),
    [
        ([500, 500], 0, 50, [550, 450]),
        ([500, 500], 0, 900, [700, 300]),
        ([500, 500], 0, -900, [300, 700]),
        ([500, 500], 1, 50, [450, 550]),
        ([400, 400, 400, 400], 0, 50, [450, 400, 400, 400]),
        ([400, 400, 400, 400], 1, -500, [400, 300, 400, 400]),
        ([400, 400, 400, 400], 3, 5000, [400, 400, 400, 1000]),
    ],
)
def test_dragging_an_edge(widths: list[int], index: int, by: int, after: list[int]) -> None:
    assert dragged(widths, index, by, 300, 1000) == after


@given(WISHES, ROOM, st.integers(0, 7), st.integers(-500, 500))
def test_dragging_leaves_the_row_as_wide_as_it_may_be(
    wanted: list[float], room: int, index: int, by: int
) -> None:
    widths = fitted(wanted, 300, room)
    after = dragged(widths, index % len(widths), by, 300, room)
    assert min(after) >= 299
    if len(widths) * 300 <= room and len(widths) > 1:
        assert sum(after) == room


@given(st.integers(200, 600), st.integers(100, 4000), st.integers(2, 8))
def test_beyond_what_fits_whole_columns_are_seen(least: int, room: int, count: int) -> None:
    share = whole_share(least, room, 1)
    seen = (room + 1) // (share + 1)
    if share == least > room:
        return
    assert room - seen * (share + 1) + 1 < max(seen, 1)
    if count * least > room:
        assert fitted([0.0] * count, least, room, share) == [share] * count


@pytest.mark.parametrize(
    ("room", "least"), [(1000, 400), (801, 400), (800, 399), (700, 349), (690, 344), (500, 400)]
)
def test_two_columns_beside_each_other_may_be_a_little_narrower(room: int, least: int) -> None:
    assert least_beside(400, room, 1, 5) == least


@pytest.mark.parametrize(
    ("room", "count", "least"),
    [(1202, 3, 400), (1100, 3, 366), (990, 3, 329), (980, 3, 400), (1319, 4, 329), (900, 1, 400)],
)
def test_all_columns_may_be_a_little_narrower_to_be_seen_at_once(
    room: int, count: int, least: int
) -> None:
    assert least_beside(400, room, 1, count) == least
