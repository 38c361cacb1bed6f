from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from reader.core.focus import Interval
from reader.core.timeline.stepping import following, nearest, next_row, preceding
from tests.core.timeline.samples import days

A, B, C = days("1962-01-01", "1962-12-31"), days("2021-12-30"), days("2022-01-27")
STOPS = [A, B, C]


def test_steps_go_from_stop_to_stop_and_end_there() -> None:
    assert [following(STOPS, at) for at in (None, A, B, C)] == [A, B, C, None]
    assert [preceding(STOPS, at) for at in (None, C, B, A)] == [C, B, A, None]


def test_steps_start_between_stops_too() -> None:
    between = days("2022-01-02")
    assert following(STOPS, between) == C
    assert preceding(STOPS, between) == B


def test_the_nearest_stop_is_the_least_apart() -> None:
    assert nearest(STOPS, days("2022-01-05")) == B
    assert nearest(STOPS, C) == C
    assert nearest(STOPS, None) == A
    assert nearest([], C) is None


def test_rows_without_stops_are_passed_over() -> None:
    rows = [STOPS, [], STOPS, []]
    assert next_row(rows, 0, 1) == 2
    assert next_row(rows, 2, -1) == 0
    assert next_row(rows, 2, 1) == 2


@st.composite
def crowded(draw: st.DrawFn) -> Interval:
    """Draw an interval that begins like many others and ends elsewhere."""
    begin = draw(st.integers(0, 3))
    first = dt.date(2022, 1, 1) + dt.timedelta(begin)
    return Interval(first, first + dt.timedelta(draw(st.integers(0, 40))))


@given(st.lists(crowded(), max_size=12), st.lists(crowded(), max_size=3))
def test_no_stop_is_closer_than_the_nearest(stops: list[Interval], probes: list[Interval]) -> None:
    def apart(stop: Interval, probe: Interval) -> int:
        return abs((stop.begin - probe.begin).days) + abs((stop.end - probe.end).days)

    for probe in probes:
        found = nearest(sorted(stops), probe)
        assert (found is None) == (not stops)
        if found is not None:
            assert apart(found, probe) == min(apart(stop, probe) for stop in stops)
