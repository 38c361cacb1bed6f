from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.focus import Interval, interval_of, mention_at, mentions_of
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


CALL = days("2021-12-30")
ON_THE_DAY = time(0, "2021-12-30")
AGAIN = time(90, "2021-12-30")
THAT_YEAR = time(10, "2021-01-01", "2021-12-31")
THAT_MONTH = time(20, "2021-12-01", "2021-12-31")
THAT_WEEK = time(30, "2021-12-27", "2022-01-02")
EIGHT_DAYS = time(35, "2021-12-27", "2022-01-03")
THOSE_DAYS = time(40, "2021-12-29", "2021-12-30")
NEXT_DAYS = time(50, "2021-12-30", "2021-12-31")
NEXT_DAY = time(60, "2021-12-31")
VAGUE = time(70)
BACKWARDS = time(80, "2021-12-31", "2021-12-29")


@pytest.mark.parametrize(
    ("times", "interval", "found"),
    [
        ([THAT_WEEK, ON_THE_DAY, THOSE_DAYS], CALL, [ON_THE_DAY]),
        ([ON_THE_DAY, THAT_YEAR, AGAIN], CALL, [ON_THE_DAY, AGAIN]),
        ([NEXT_DAYS, THOSE_DAYS], days("2021-12-29", "2021-12-30"), [THOSE_DAYS]),
        ([THAT_WEEK, THOSE_DAYS, THAT_MONTH], CALL, [THOSE_DAYS]),
        ([THOSE_DAYS, NEXT_DAYS], CALL, [THOSE_DAYS, NEXT_DAYS]),
        ([THAT_WEEK], CALL, [THAT_WEEK]),
        ([EIGHT_DAYS], CALL, []),
        ([THAT_MONTH], CALL, []),
        ([THAT_YEAR], CALL, []),
        ([NEXT_DAY, VAGUE, BACKWARDS], CALL, []),
        ([], CALL, []),
        ([ON_THE_DAY, THAT_MONTH], days("2021-01-01", "2021-12-31"), [THAT_MONTH]),
        ([ON_THE_DAY], days("2021-01-01", "2021-12-31"), [ON_THE_DAY]),
        ([ON_THE_DAY, THAT_YEAR], days("2021-12-01", "2021-12-31"), [ON_THE_DAY]),
    ],
    ids=[
        "exact ones alone",
        "every exact one",
        "exact ones without others as long",
        "the nearest in length",
        "all that are as near",
        "a week answers for a day",
        "more than a week does not",
        "nor does a month",
        "nor does a year",
        "nothing there",
        "no times",
        "a month answers for its year",
        "so does a day",
        "a year not for its month",
    ],
)
def test_which_expressions_speak_of_some_days(
    times: list[TimeExpression], interval: Interval, found: list[TimeExpression]
) -> None:
    assert mentions_of(times, interval) == found


@given(expressions(), intervals())
def test_mentions_share_a_day_and_none_left_out_is_nearer(
    times: list[TimeExpression], interval: Interval
) -> None:
    found = mentions_of(times, interval)
    lengths = {}
    for one in times:
        of_one = interval_of(one)
        if of_one is not None and of_one.overlaps(interval):
            lengths[one] = abs(of_one.days - interval.days)
    assert found == [one for one in times if one in found]
    assert set(found) <= set(lengths)
    exact = [one for one in times if interval_of(one) == interval]
    if exact:
        assert found == exact
    elif found:
        nearest = min(lengths.values())
        assert found == [one for one in times if lengths.get(one) == nearest]
    else:
        assert all(length >= max(7, interval.days) for length in lengths.values())
