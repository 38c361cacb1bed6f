from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.focus import Interval
from reader.core.timeline.folding import SHORT_DAYS, folded_scale
from reader.core.timeline.lanes import events_of, lanes_of
from reader.core.timeline.scale import Scale, linear_scale
from reader.core.timeline.viewport import CLOSEST, Viewport
from tests.core.timeline.samples import days, real_articles

ORDINALS = st.one_of(
    st.integers(1, dt.date.max.toordinal()),
    st.integers(dt.date(2021, 11, 1).toordinal(), dt.date(2022, 3, 1).toordinal()),
)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    begin = draw(ORDINALS)
    length = draw(st.sampled_from([1, 1, 1, 1, 2, 7, 8, 31, 365, 36525, 400000]))
    end = min(begin + length - 1, dt.date.max.toordinal())
    return Interval(dt.date.fromordinal(begin), dt.date.fromordinal(end))


MANY = st.lists(intervals(), max_size=25)


def edges(interval: Interval) -> tuple[int, int]:
    return interval.begin.toordinal(), interval.end.toordinal() + 1


@given(MANY, st.lists(ORDINALS, min_size=2, max_size=10))
def test_scales_rise_and_can_be_inverted(all_days: list[Interval], probes: list[int]) -> None:
    for scale in (folded_scale(all_days), linear_scale(all_days)):
        for day, later in pairwise(sorted({float(probe) for probe in probes})):
            assert scale.to_unit(day) < scale.to_unit(later)
        for probe in probes:
            assert scale.to_day(scale.to_unit(probe)) == pytest.approx(probe, abs=1e-3)


@given(MANY)
def test_every_interval_lies_on_the_scale(all_days: list[Interval]) -> None:
    for scale in (folded_scale(all_days), linear_scale(all_days)):
        for interval in all_days:
            begin, end = edges(interval)
            assert 0 <= scale.to_unit(begin) < scale.to_unit(end) <= scale.length + 1e-6


@given(MANY)
def test_breaks_cover_only_empty_time(all_days: list[Interval]) -> None:
    scale = folded_scale(all_days)
    for fold in scale.breaks:
        empty = Interval(fold.begin, fold.end)
        inside = [d for d in all_days if d.overlaps(empty)]
        assert not [d for d in inside if d.days <= SHORT_DAYS]
        assert not [d for d in inside if empty.begin <= d.begin and d.end <= empty.end]
        begin, end = edges(empty)
        assert scale.to_unit(begin) <= fold.left < fold.right <= scale.to_unit(end)
    for fold, later in pairwise(scale.breaks):
        assert fold.right <= later.left


@given(MANY)
def test_days_of_short_intervals_all_get_the_same_room(all_days: list[Interval]) -> None:
    scale = folded_scale(all_days)
    for interval in all_days:
        if interval.days <= SHORT_DAYS:
            begin, end = edges(interval)
            room = scale.to_unit(end) - scale.to_unit(begin)
            assert room == pytest.approx(interval.days * scale.rate, rel=1e-6)


def real_scale() -> Scale:
    return folded_scale(event.interval for event in events_of(lanes_of(real_articles())))


def x_of(view: Viewport, date: str) -> float:
    return view.x(dt.date.fromisoformat(date).toordinal() + 0.5)


def test_the_real_articles_can_be_read_at_once() -> None:
    view = Viewport.fitted(real_scale(), 1200)
    new_year = x_of(view, "2022-01-13") - x_of(view, "2021-12-07")
    assert new_year > 300, "five weeks around New Year get room"
    for year in (1962, 1994, 2014):
        room = view.x(dt.date(year + 1, 1, 1).toordinal()) - view.x(dt.date(year, 1, 1).toordinal())
        assert 20 < room < 60, "years of background are a block each"
    assert x_of(view, "2021-12-31") - x_of(view, "2021-12-30") > 9, "days do not merge"


def test_the_whole_of_one_day_is_shown_with_days_around_it() -> None:
    scale = folded_scale([days("2022-01-27")])
    assert not scale.breaks
    assert scale.to_day(0) == dt.date(2022, 1, 24).toordinal()
    assert scale.to_day(scale.length) == dt.date(2022, 1, 31).toordinal()


def test_a_lone_year_is_a_block_and_not_a_break() -> None:
    scale = folded_scale([days("1962-01-01", "1962-12-31"), days("2022-01-27")])
    (fold,) = scale.breaks
    assert (fold.begin, fold.end) == (dt.date(1963, 1, 1), dt.date(2022, 1, 26))


def test_an_interval_that_holds_others_does_not_part_breaks() -> None:
    scale = folded_scale(
        [
            days("2014-03-18"),
            days("2021-01-01", "2021-12-31"),
            days("2021-12-29"),
            days("2021-12-30"),
        ]
    )
    assert [fold.begin for fold in scale.breaks] == [dt.date(2014, 3, 19)]


def test_a_thousand_years_do_not_take_the_room_of_the_days_within() -> None:
    within = [days("1500-06-01"), days("1500-06-03")]
    scale = folded_scale([days("1001-01-01", "2000-12-31"), *within])
    view = Viewport.fitted(scale, 1200)
    assert x_of(view, "1500-06-03") - x_of(view, "1500-06-01") > 50
    assert len(scale.breaks) == 2


def test_dates_evenly_apart_are_not_folded() -> None:
    scale = folded_scale([days(f"{year}-05-09") for year in range(1950, 2020, 10)])
    assert not scale.breaks


ZOOMS = st.lists(st.tuples(st.floats(0.1, 10), st.floats(0, 800), st.floats(-900, 900)), max_size=8)


@given(MANY, ZOOMS)
def test_zoom_and_pan_never_leave_the_scale(
    all_days: list[Interval], steps: list[tuple[float, float, float]]
) -> None:
    view = Viewport.fitted(folded_scale(all_days), 800)
    for factor, about, pan in steps:
        view = view.zoomed(factor, about).panned(pan)
        assert view.left >= 0
        assert view.left + view.width / view.zoom <= view.scale.length * (1 + 1e-9)


def test_zoom_keeps_what_is_under_the_pointer() -> None:
    view = Viewport.fitted(real_scale(), 800)
    day = view.day(300)
    assert view.zoomed(3, 300).day(300) == pytest.approx(day)


def test_zoom_ends_where_a_day_fills_the_eye() -> None:
    view = Viewport.fitted(real_scale(), 800).zoomed(1e9, 400)
    assert view.zoom * view.scale.rate == pytest.approx(CLOSEST)


def test_showing_moves_only_as_far_as_it_must() -> None:
    view = Viewport.fitted(linear_scale([days("2020-01-01", "2020-12-31")]), 800).zoomed(10, 0)
    assert view.showing(view.day(100), view.day(110)) is view
    later = view.scale.first + 200
    moved = view.showing(later, later + 1)
    assert 0 <= moved.x(later) < moved.x(later + 1) <= 800


def test_a_window_keeps_its_days_on_another_scale() -> None:
    view = Viewport.fitted(real_scale(), 800)
    other = folded_scale([days("2021-12-30"), days("2022-01-27"), days("1994-05-05")])
    assert view.onto(other).is_fitted
    near = view.zoomed(6, x_of(view, "2022-01-01"))
    date = dt.date(2022, 1, 1).toordinal()
    kept = near.onto(linear_scale([days("1962-01-01"), days("2022-02-28")]))
    assert 0 <= kept.x(date) <= 800
    assert kept.day(0) == pytest.approx(near.day(0), abs=1)


def test_showing_goes_back_and_leaves_what_cannot_fit() -> None:
    scale = linear_scale([days("2020-01-01", "2020-12-31")])
    view = Viewport.fitted(scale, 800).zoomed(10, 800)
    early = scale.first + 100
    back = view.showing(early, early + 1)
    assert view.x(early) < 0
    assert back.x(early) == pytest.approx(40)
    year = (scale.first, scale.first + 400)
    assert view.showing(*year) is view
    beyond = view.day(-400)
    assert view.showing(beyond - 200, beyond).x(beyond - 200) == pytest.approx(40)


@given(MANY, st.floats(1, 60), st.floats(0, 3000))
def test_another_width_never_leaves_the_scale(
    all_days: list[Interval], zoom: float, pixels: float
) -> None:
    whole = Viewport.fitted(folded_scale(all_days), 800)
    assert whole.resized(pixels).is_fitted
    near = whole.zoomed(zoom, 400).resized(pixels)
    assert near.width == max(pixels, 1)
    assert near.left >= 0
    assert near.left + near.width / near.zoom <= near.scale.length * (1 + 1e-9)


def test_another_width_keeps_the_left_edge_and_the_zoom() -> None:
    view = Viewport.fitted(real_scale(), 800).zoomed(8, 200)
    wider = view.resized(1000)
    assert (wider.left, wider.zoom) == (view.left, view.zoom)


def test_both_scales_begin_at_their_first_unit() -> None:
    for scale in (real_scale(), linear_scale([days("2020-01-01")])):
        assert scale.to_day(0) == pytest.approx(scale.first)
        assert scale.to_unit(scale.first) == pytest.approx(0)
