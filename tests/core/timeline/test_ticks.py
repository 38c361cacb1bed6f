from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.focus import Interval
from reader.core.timeline.folding import folded_scale
from reader.core.timeline.lanes import events_of, lanes_of
from reader.core.timeline.scale import linear_scale
from reader.core.timeline.ticks import GAP, Tick, TickKind, break_label, labels
from reader.core.timeline.viewport import Viewport
from tests.core.timeline.samples import days, real_articles
from tests.core.timeline.test_scale import MANY


def width(text: str) -> float:
    return 6.5 * len(text)


def no_collisions(ticks: tuple[Tick, ...]) -> bool:
    return all(
        a.x + width(a.text) / 2 + GAP <= b.x - width(b.text) / 2 + 1e-6 for a, b in pairwise(ticks)
    )


@given(MANY, st.floats(1, 50), st.floats(0, 700), st.booleans(), st.integers(0, 24))
def test_labels_are_sorted_inside_and_never_collide(
    all_days: list[Interval], zoom: float, about: float, linear: bool, focus: int
) -> None:
    scale = linear_scale(all_days) if linear else folded_scale(all_days)
    view = Viewport.fitted(scale, 700).zoomed(zoom, about)
    found = labels(view, sorted(set(all_days)), width, round_first=linear)
    places: list[tuple[float, Interval] | None] = [None]
    if all_days:
        interval = all_days[focus % len(all_days)]
        places.append((min(max(view.x(interval.begin.toordinal()), 0), 700), interval))
    for place in places:
        ticks = found.written(place)
        assert no_collisions(ticks)
        for tick in ticks:
            assert tick.x - width(tick.text) / 2 >= -1e-6
            assert tick.x + width(tick.text) / 2 <= 700 + 1e-6


def real_ticks(pixels: float, focus: Interval | None = None) -> list[str]:
    events = [event.interval for event in events_of(lanes_of(real_articles()))]
    view = Viewport.fitted(folded_scale(events), pixels)
    found = labels(view, events, width)
    if focus is None:
        return [tick.text for tick in found.written()]
    x = view.x(focus.begin.toordinal() + 0.5)
    return [tick.text for tick in found.written((x, focus))]


def test_the_real_axis_reads_from_1962_to_february() -> None:
    texts = real_ticks(1250)
    for wanted in ("1962", "1994", "2014", "7 Dec", "24", "26"):
        assert wanted in texts
    assert len({text[-4:] for text in texts} & {"2021", "2022"}) == 2, "each year once"


def test_the_date_in_focus_stands_in_full() -> None:
    texts = real_ticks(1250, days("2022-01-12"))
    assert "12 Jan 2022" in texts
    assert "13" not in texts


def test_a_label_after_another_month_says_its_month() -> None:
    events = [days("2021-12-30"), days("2022-01-02"), days("2022-01-04")]
    view = Viewport.fitted(folded_scale(events), 330)
    assert [tick.text for tick in labels(view, events, width).written()] == [
        "30 Dec 2021",
        "2 Jan 2022",
        "4",
    ]


def test_days_of_one_month_are_written_as_short_as_their_neighbours_allow() -> None:
    events = [
        days("2021-12-07"),
        days("2021-12-25", "2021-12-26"),
        days("2022-01-09", "2022-01-10"),
    ]
    view = Viewport.fitted(folded_scale(events), 900)
    ticks = labels(view, events, width).written()
    texts = [tick.text for tick in ticks if tick.kind is TickKind.EVENT]
    assert texts == ["7 Dec 2021", "25–26", "9–10 Jan 2022"]


def test_a_hidden_neighbour_hands_its_month_on() -> None:
    events = [days("2022-01-10"), days("2022-01-13"), days("2022-01-20")]
    view = Viewport.fitted(linear_scale(events), 300)
    found = labels(view, events, width)
    place = (view.x(events[0].begin.toordinal() + 0.5), days("2021-12-30"))
    assert "13" not in [tick.text for tick in found.written(place)]


@pytest.mark.parametrize(
    ("count", "text"), [(13, "13 d"), (59, "59 d"), (183, "6 mo"), (729, "24 mo"), (7305, "20 y")]
)
def test_breaks_are_labelled_in_one_unit(count: int, text: str) -> None:
    assert break_label(count) == text


@pytest.mark.parametrize(
    ("zoom", "texts"),
    [(1, {"1970", "1980", "2010"}), (12, {"1992", "1993"}), (60, {"Apr", "Jul"})],
)
def test_a_true_scale_has_round_dates_as_fine_as_there_is_room(
    zoom: float, texts: set[str]
) -> None:
    events = [days("1962-10-16"), days("2022-01-27")]
    view = Viewport.fitted(linear_scale(events), 900).zoomed(zoom, 450)
    written = labels(view, events, width, round_first=True).written()
    assert texts <= {tick.text for tick in written if tick.kind is TickKind.ROUND}


@pytest.mark.parametrize(("true", "zoom"), [(True, 1.5), (False, 3)])
def test_a_year_that_is_told_of_is_written_once(true: bool, zoom: float) -> None:
    events = [days("2014-01-01", "2014-12-31"), days("2019-05-01"), days("2021-05-01")]
    scale = linear_scale(events) if true else folded_scale(events)
    view = Viewport.fitted(scale, 900).zoomed(zoom, 0)
    written = labels(view, events, width, round_first=true).written()
    assert [tick.text for tick in written].count("2014") == 1


def test_round_days_of_a_week_are_mondays() -> None:
    events = [days("2022-01-01"), days("2022-03-01")]
    view = Viewport.fitted(linear_scale(events), 900)
    ticks = [t for t in labels(view, [], width, round_first=True).written() if t.text[0].isdigit()]
    dates = [dt.date.fromordinal(int(view.day(tick.x))) for tick in ticks]
    assert dates
    assert {date.weekday() for date in dates} == {0}


def test_labels_at_both_ends_of_the_calendar() -> None:
    events = [days("0001-01-01"), days("9999-12-31")]
    view = Viewport.fitted(linear_scale(events), 900)
    texts = {tick.text for tick in labels(view, events, width, round_first=True).written()}
    assert {"1000", "9000"} <= texts


@pytest.mark.parametrize("count", [20, 60, 180])
def test_a_folded_axis_says_its_years(count: int) -> None:
    first = dt.date(2015, 1, 5).toordinal()
    dates = [dt.date.fromordinal(first + n * 977 % 2500) for n in range(count)]
    events = sorted({Interval(date, date) for date in dates})
    view = Viewport.fitted(folded_scale(events), 1250)
    ticks = labels(view, events, width).written()
    dated = [tick for tick in ticks if tick.kind is TickKind.EVENT and tick.days]
    year = 0
    for tick in dated:
        assert tick.days is not None
        if tick.days.begin.year != year:
            year = tick.days.begin.year
            assert tick.text.endswith(str(year))
    assert len({tick.days.begin.year for tick in dated if tick.days}) == 7


def test_an_event_that_holds_others_leaves_the_label_to_them() -> None:
    events = [days("2021-01-01", "2021-12-31"), days("2021-07-02"), days("2021-11-30")]
    view = Viewport.fitted(folded_scale(events), 900)
    ticks = labels(view, sorted(events), width).written()
    named = {tick.days for tick in ticks if tick.kind is TickKind.EVENT}
    assert named == {days("2021-07-02"), days("2021-11-30")}
