from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.focus import Interval
from reader.core.timeline.density import BIN
from reader.core.timeline.folding import folded_scale
from reader.core.timeline.lanes import Fade, lanes_of
from reader.core.timeline.picture import DOT, LaneIndex, LanePicture, Stop
from reader.core.timeline.scale import linear_scale
from reader.core.timeline.scene import EVENTS_ROW, Model
from reader.core.timeline.ticks import MOST_EVENTS, TickKind
from reader.core.timeline.viewport import Viewport
from tests.core.timeline.samples import article, days, real_articles, stated
from tests.core.timeline.test_scale import MANY


def index_of(*intervals: Interval) -> LaneIndex:
    (lane,) = lanes_of([article(1, intervals)])
    return LaneIndex(lane)


def counted(picture: LanePicture) -> int:
    return sum(dot.mentions for dot in picture.dots) + sum(
        len(bar.stop.marks) for bar in picture.bars
    )


@given(MANY, st.booleans(), st.floats(1, 1e5))
def test_every_mark_is_shown_once_and_dots_never_touch(
    all_days: list[Interval], linear: bool, pixels: float
) -> None:
    scale = linear_scale(all_days) if linear else folded_scale(all_days)
    picture = index_of(*all_days).seen(Viewport.fitted(scale, pixels))
    assert counted(picture) == len(all_days)
    for dot, later in pairwise(picture.dots):
        assert dot.x + dot.half <= later.x - later.half
    for dot in picture.dots:
        assert dot.mentions == sum(len(stop.marks) for stop in dot.stops)
    for bar in picture.bars:
        assert bar.right - bar.left >= DOT


def test_ten_thousand_mentions_of_one_day_are_one_dot() -> None:
    day = days("2022-01-27")
    index = index_of(*[day] * 10_000)
    (dot,) = index.seen(Viewport.fitted(folded_scale([day]), 900)).dots
    assert not dot.merged
    assert (dot.mentions, dot.counted, dot.label) == (10_000, True, "10k")
    (few,) = index_of(*[day] * 3).seen(Viewport.fitted(folded_scale([day]), 900)).dots
    assert not few.counted


def test_merged_days_show_how_many_marks_they_hold() -> None:
    january = [days(f"2022-01-{n:02}") for n in range(1, 29)]
    scale = linear_scale([days("1962-01-01"), *january])
    (dot,) = index_of(*january).seen(Viewport.fitted(scale, 900)).dots
    assert dot.label == "28"
    assert dot.half > DOT / 2


def test_counts_of_thousands_stay_short() -> None:
    many = [days("2022-01-27"), days("2022-01-28")] * 6_000
    scale = linear_scale([days("1962-01-01"), *many])
    (dot,) = index_of(*many).seen(Viewport.fitted(scale, 900)).dots
    assert dot.label == "12k"


def test_only_what_is_in_the_window_is_looked_at() -> None:
    first = dt.date(1900, 1, 1).toordinal()
    every_day = [
        Interval(dt.date.fromordinal(n), dt.date.fromordinal(n)) for n in range(first, first + 5000)
    ]
    scale = linear_scale(every_day)
    index = index_of(*every_day)
    whole = Viewport.fitted(scale, 900)
    assert counted(index.seen(whole)) == 5000
    assert len(index.seen(whole).dots) < 90
    near = whole.zoomed(1e9, 450)
    assert 1 <= counted(index.seen(near)) <= 9


def test_longer_bars_lie_beneath_shorter_ones() -> None:
    year, month = days("2022-01-01", "2022-12-31"), days("2022-03-01", "2022-03-31")
    scale = linear_scale([year])
    picture = index_of(month, year).seen(Viewport.fitted(scale, 900))
    assert [bar.stop.interval for bar in picture.bars] == [year, month]


def test_a_flag_stands_on_the_day_of_publication() -> None:
    (lane,) = lanes_of([article(1, [days("2022-01-20")], stated("2022-01-28"))])
    view = Viewport.fitted(linear_scale([days("2022-01-01", "2022-01-31")]), 900)
    flag = LaneIndex(lane).seen(view).flag
    assert flag is not None
    assert flag.stated
    assert flag.x == view.x(dt.date(2022, 1, 28).toordinal() + 0.5)
    assert LaneIndex(lane).seen(view.zoomed(20, 0)).flag is None


def width(text: str) -> float:
    return 7.0 * len(text)


def test_the_pointer_finds_dot_flag_and_bar() -> None:
    day, week = days("2022-01-20"), days("2022-01-10", "2022-01-17")
    model = Model(lanes_of([article(1, [day, week], stated("2022-01-28"))]))
    scene = model.scene(Viewport.fitted(model.folded, 900))
    for interval in (day, week, days("2022-01-28")):
        middle = (interval.begin.toordinal() + interval.end.toordinal() + 1) / 2
        hit = model.hit(scene, 0, scene.view.x(middle) + 3)
        assert hit is not None
        assert hit.interval == interval
        assert bool(hit.marks) is (interval.begin.day != 28)
    assert model.hit(scene, 0, scene.view.x(dt.date(2022, 1, 24).toordinal())) is None


def test_the_row_of_events_knows_every_article() -> None:
    day = days("2022-01-20")
    model = Model(lanes_of([article(1, [day]), article(2, [day])]))
    scene = model.scene(Viewport.fitted(model.folded, 900))
    hit = model.hit(scene, EVENTS_ROW, scene.summary.dots[0].x)
    assert hit is not None
    assert {mark.article_id for mark in hit.marks} == {"a1", "a2"}


def test_a_label_of_the_axis_leads_to_its_event() -> None:
    model = Model(lanes_of(real_articles()))
    axis = model.axis(Viewport.fitted(model.folded, 1250), width)
    hit = model.labelled(axis, None, axis.view.x(dt.date(2014, 7, 2).toordinal()), 24)
    assert hit is not None
    assert hit.interval == days("2014-01-01", "2014-12-31")
    assert model.labelled(axis, None, -500, 24) is None


def test_without_any_date_there_is_nothing_to_show() -> None:
    model = Model(lanes_of([article(1)]))
    scene = model.scene(Viewport.fitted(model.folded, 900))
    assert not model.dated
    assert model.axis(scene.view, width).ticks(None) == ()
    assert scene.lanes == (LanePicture((), (), None),)


def test_a_stop_is_as_explicit_as_one_mark_and_as_vague_as_all() -> None:
    day = days("2022-01-27")
    (lane,) = lanes_of([article(1, [day, day], basis="against publication")])
    counted_from, named = lane.marks
    named = replace(named, explicit=True, fade=Fade.END)
    counted_from = replace(counted_from, fade=Fade.BOTH)
    assert not Stop(day, (counted_from,)).explicit
    assert Stop(day, (counted_from, named)).explicit
    assert Stop(day, (counted_from,)).fade is Fade.BOTH
    assert Stop(day, (counted_from, named)).fade is Fade.END
    assert Stop(day, (named, replace(named, fade=Fade.BEGIN))).fade is Fade.NONE


def test_one_can_step_to_every_date_and_to_the_publication() -> None:
    early, late = days("2021-12-30"), days("2022-01-27")
    model = Model(lanes_of([article(1, [late, early, late], stated("2022-01-28")), article(2)]))
    everything = [early, late, days("2022-01-28")]
    assert model.stops(0) == model.stops(EVENTS_ROW) == everything
    assert model.stops(1) == []


def test_bars_that_end_just_before_the_window_are_left_out() -> None:
    first, second = days("2022-01-01", "2022-01-06"), days("2022-01-14", "2022-01-21")
    whole = Viewport.fitted(linear_scale([first, second]), 900)
    near = whole.zoomed(2, 0)
    view = near.panned(near.x(dt.date(2022, 1, 8).toordinal()) + DOT)
    assert view.day(-DOT) > first.end.toordinal() + 1
    assert len(index_of(first, second).seen(whole).bars) == 2
    assert [bar.stop.interval for bar in index_of(first, second).seen(view).bars] == [second]


def test_the_date_in_focus_is_written_only_while_it_is_in_view() -> None:
    model = Model(lanes_of(real_articles()))
    axis = model.axis(Viewport.fitted(model.folded, 1250), width)
    focus = days("2021-12-30")
    assert "30 Dec 2021" in {tick.text for tick in axis.ticks(focus)}
    away = model.axis(axis.view.zoomed(30, 0), width)
    assert away.ticks(focus) == away.ticks(None)


def test_too_many_events_in_view_are_not_labelled_one_by_one() -> None:
    first = dt.date(1990, 1, 1).toordinal()
    every_day = [dt.date.fromordinal(first + n) for n in range(MOST_EVENTS + 1)]
    model = Model(lanes_of([article(1, [Interval(date, date) for date in every_day])]))
    crowded = model.axis(Viewport.fitted(model.folded, 900), width)
    assert not [tick for tick in crowded.ticks(None) if tick.kind is TickKind.EVENT]
    near = model.axis(crowded.view.zoomed(1e9, 450), width)
    assert [tick for tick in near.ticks(None) if tick.kind is TickKind.EVENT]


def spread(count: int) -> list[Interval]:
    first = dt.date(1990, 1, 1).toordinal()
    stretches = (dt.date.fromordinal(first + n * 11 % 12_000) for n in range(count))
    return [
        Interval(day, day + dt.timedelta(days=3 * (n % 40 == 0))) for n, day in enumerate(stretches)
    ]


@pytest.mark.parametrize("linear", [False, True])
@pytest.mark.parametrize("zoom", [1.0, 3.0, 50.0])
def test_a_crowd_is_counted_whole_and_its_counts_never_touch(*, linear: bool, zoom: float) -> None:
    intervals = spread(4000)
    scale = linear_scale(intervals) if linear else folded_scale(intervals)
    view = Viewport.fitted(scale, 900).zoomed(zoom, 450)
    picture = index_of(*intervals).seen(view)
    assert len(picture.dots) <= 900 / BIN + 2
    for dot, later in pairwise(picture.dots):
        assert dot.x + dot.half <= later.x - later.half
    if zoom == 1.0:
        assert counted(picture) == 4000


def test_what_is_drawn_does_not_grow_with_what_there_is() -> None:
    counts = []
    for many in (2_000, 20_000):
        intervals = spread(many)
        view = Viewport.fitted(linear_scale(intervals), 1400)
        picture = index_of(*intervals).seen(view)
        counts.append(len(picture.dots) + len(picture.bars))
    assert counts[0] == counts[1] <= 60


def test_counts_stand_still_while_the_window_moves() -> None:
    intervals = spread(4000)
    index = index_of(*intervals)
    view = Viewport.fitted(linear_scale(intervals), 900).zoomed(2, 0)
    before = {round(dot.x, 3): dot.mentions for dot in index.seen(view).dots}
    moved = {round(dot.x + 200, 3): dot.mentions for dot in index.seen(view.panned(200)).dots}
    shared = before.keys() & moved.keys()
    inside = [x for x in shared if 260 < x < 860]
    assert len(inside) > 10
    assert [before[x] for x in inside] == [moved[x] for x in inside]


def test_what_lies_under_a_count_can_be_looked_at_in_part() -> None:
    picture = index_of(*spread(4000)).seen(Viewport.fitted(linear_scale(spread(4000)), 900))
    dot = max(picture.dots, key=lambda d: d.mentions)
    assert len(dot.stops) == len(list(dot.stops)) == len(dot.stops[:])
    assert dot.stops[-1] == list(dot.stops)[-1]
    with pytest.raises(IndexError):
        dot.stops[len(dot.stops)]


def test_a_scene_that_reaches_further_shows_the_same_in_its_middle() -> None:
    model = Model(lanes_of([article(1, spread(300))]))
    view = Viewport.fitted(model.linear, 900).zoomed(20, 450).panned(3000)
    exact, wide = model.scene(view), model.scene(view.reaching(300))
    assert wide.covers(view)
    assert wide.covers(view.panned(300))
    assert not wide.covers(view.panned(301))
    assert not wide.covers(view.panned(-301))
    assert not wide.covers(view.zoomed(1.01, 450))
    assert wide.shift(view) == pytest.approx(300)
    inside = {round(d.x, 6) for d in exact.lanes[0].dots if 50 < d.x < 850}
    assert inside == {round(d.x - 300, 6) for d in wide.lanes[0].dots if 350 < d.x < 1150}
    assert inside
