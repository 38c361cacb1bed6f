from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.focus import Interval, interval_of, mention_at
from reader.core.times import TimeExpression
from tests.core.samples import day, time

DAYS = st.integers(0, 800).map(lambda n: day("2021-01-01") + dt.timedelta(n))
LENGTHS = st.sampled_from([0, 0, 0, 1, 6, 7, 30, 364])


def days(begin: str, end: str = "") -> Interval:
    return Interval(day(begin), day(end or begin))


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    begin = draw(DAYS)
    return Interval(begin, begin + dt.timedelta(draw(LENGTHS)))


@st.composite
def expressions(draw: st.DrawFn) -> list[TimeExpression]:
    """Draw an article's expressions in text order, some of them vague or backwards."""
    starts = sorted(draw(st.sets(st.integers(0, 60), max_size=12)))
    times = []
    for start in starts:
        interval = draw(st.none() | intervals())
        plain = time(start)
        if interval is not None:
            plain = replace(plain, begin=interval.begin, end_date=interval.end)
        times.append(plain if draw(st.integers(0, 5)) else replace(plain, end_date=dt.date.min))
    return times


def test_an_interval_cannot_end_before_it_begins() -> None:
    with pytest.raises(ValueError, match="ends before it begins"):
        Interval(day("2022-01-28"), day("2022-01-27"))


@given(intervals(), intervals())
def test_intervals_include_both_ends(one: Interval, other: Interval) -> None:
    ordinals = set(range(one.begin.toordinal(), one.end.toordinal() + 1))
    assert one.days == len(ordinals)
    shared = ordinals & set(range(other.begin.toordinal(), other.end.toordinal() + 1))
    assert one.overlaps(other) == other.overlaps(one) == bool(shared)


@pytest.mark.parametrize(
    ("expression", "interval"),
    [
        (time(0, "2021-12-30"), days("2021-12-30")),
        (time(0, "2022-01-09", "2022-01-10"), days("2022-01-09", "2022-01-10")),
        (time(0), None),
        (replace(time(0, "2022-01-09"), end_date=None), None),
        (replace(time(0, "2022-01-09"), begin=None), None),
        (time(0, "2022-01-10", "2022-01-09"), None),
    ],
    ids=["a day", "two days", "vague", "no end", "no beginning", "backwards"],
)
def test_the_days_of_an_expression(expression: TimeExpression, interval: Interval | None) -> None:
    assert interval_of(expression) == interval


TIMES = [time(4), time(10, "2022-01-27"), time(20, "2021-12-30"), time(26), time(30, "2022-01-10")]


@pytest.mark.parametrize(
    ("position", "start"),
    [(0, 10), (9, 10), (10, 10), (19, 10), (20, 20), (29, 20), (30, 30), (9000, 30)],
)
def test_the_mention_at_a_place_is_the_last_one_so_far(position: int, start: int) -> None:
    found = mention_at(TIMES, position)
    assert found is not None
    assert found.start == start


@given(expressions(), st.integers(0, 70))
def test_the_mention_at_a_place_is_that_of_a_plain_search(
    times: list[TimeExpression], position: int
) -> None:
    dated = [one for one in times if interval_of(one) is not None]
    before = [one for one in dated if one.start <= position]
    expected = before[-1] if before else dated[0] if dated else None
    assert mention_at(times, position) == expected
