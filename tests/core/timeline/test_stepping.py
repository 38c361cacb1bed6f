from __future__ import annotations

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
