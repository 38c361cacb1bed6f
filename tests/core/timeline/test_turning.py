"""Marks go along with their days while one scale turns into the other."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.core.focus import Interval
from reader.core.timeline.lanes import Fade, Lane, Mark
from reader.core.timeline.scene import Model, Scene
from reader.core.timeline.turning import Turning
from reader.core.timeline.tween import Tween
from reader.core.timeline.viewport import Viewport

DAYS = (dt.date(1962, 10, 16), dt.date(1994, 12, 5), dt.date(2021, 12, 7), dt.date(2021, 12, 30))
HIGH = 24.0


def model() -> Model:
    """Return a lane of four days far from each other."""
    marks = [
        Mark(Interval(day, day), "a", n, n + 1, True, "", "", Fade.NONE)
        for n, day in enumerate(DAYS)
    ]
    return Model([Lane("a", 1, "One", None, tuple(marks))])


def xs(scene: Scene) -> list[float]:
    """Return where the dots of the lane lie."""
    return [dot.x for dot in scene.lanes[0].dots]


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9, 1.0])
def test_each_mark_stays_at_its_day(share: float) -> None:
    shown = model()
    begin = Viewport.fitted(shown.folded, 1000)
    turning = Turning(shown.scene(begin), begin, HIGH)
    view = Viewport.fitted(Tween(shown.folded, shown.linear).at(share), 1000)
    expected = [view.x(day.toordinal() + 0.5) for day in DAYS]
    assert xs(turning.seen(view)) == pytest.approx(expected, abs=0.6)


def test_what_comes_in_at_the_sides_is_that_of_the_end() -> None:
    shown = model()
    whole = Viewport.fitted(shown.linear, 1000)
    begin = whole.zoomed(20, whole.x(DAYS[2].toordinal()))
    turning = Turning(shown.scene(begin), begin, HIGH)
    end = Viewport.fitted(shown.folded, 1000)
    assert len(xs(turning.seen(end))) == 2
    turning.ends_at(shown.scene(end))
    assert xs(turning.seen(end)) == pytest.approx(xs(shown.scene(end)), abs=0.6)


@pytest.mark.parametrize("back", [False, True])
def test_on_the_way_days_leave_and_arrive_where_the_two_scales_have_them(back: bool) -> None:
    shown = model()
    one, two = (shown.linear, shown.folded) if back else (shown.folded, shown.linear)
    way = Tween(one, two)

    def places(share: float) -> list[float]:
        view = Viewport.fitted(way.at(share), 1000)
        return [view.x(day.toordinal() + 0.5) for day in DAYS]

    assert places(0.001) == pytest.approx(places(0), abs=2)
    assert places(0.999) == pytest.approx(places(1), abs=2)
