from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import combinations_with_replacement

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.dates import (
    describe_time,
    publication_line,
    reading_of,
    short_date,
    short_interval,
)
from reader.core.times import PublicationKind, TimeExpression, TimeType
from tests.core.samples import article, day, publication, time

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@pytest.mark.parametrize(("month", "name"), list(enumerate(MONTHS, start=1)))
def test_a_date_is_day_month_year(month: int, name: str) -> None:
    assert short_date(dt.date(2022, month, 8)) == f"8 {name} 2022"


@pytest.mark.parametrize(
    ("begin", "end", "words"),
    [
        ("2022-01-28", "2022-01-28", "28 Jan 2022"),
        ("2022-01-09", "2022-01-10", "9–10 Jan 2022"),
        ("2022-01-01", "2022-01-31", "Jan 2022"),
        ("2022-02-01", "2022-02-28", "Feb 2022"),
        ("2020-02-01", "2020-02-29", "Feb 2020"),
        ("2020-02-01", "2020-02-28", "1–28 Feb 2020"),
        ("2022-01-02", "2022-01-31", "2–31 Jan 2022"),
        ("2022-01-01", "2022-12-31", "2022"),
        ("1990-01-01", "1999-12-31", "1990–1999"),
        ("2022-01-27", "2022-02-03", "27 Jan – 3 Feb 2022"),
        ("2022-01-01", "2022-03-31", "1 Jan – 31 Mar 2022"),
        ("2021-12-27", "2022-01-02", "27 Dec 2021 – 2 Jan 2022"),
        ("2021-12-01", "2022-12-31", "1 Dec 2021 – 31 Dec 2022"),
        ("9999-12-01", "9999-12-31", "Dec 9999"),
        ("0001-01-01", "0001-01-31", "Jan 1"),
        ("0001-01-01", "9999-12-31", "1–9999"),
    ],
)
def test_a_stretch_of_days_in_words(begin: str, end: str, words: str) -> None:
    assert short_interval(day(begin), day(end)) == words


def test_different_stretches_are_worded_differently() -> None:
    edges = [dt.date(y, m, d) for y in (2020, 2021) for m in (1, 2, 12) for d in (1, 2, 28)]
    edges += [day(text) for text in ("2020-01-31", "2020-02-29", "2020-12-31", "2021-12-31")]
    stretches = list(combinations_with_replacement(sorted(edges), 2))
    assert len({short_interval(begin, end) for begin, end in stretches}) == len(stretches)


@given(st.dates(), st.dates())
def test_every_stretch_of_the_calendar_can_be_worded(one: dt.date, other: dt.date) -> None:
    begin, end = sorted((one, other))
    words = short_interval(begin, end)
    assert str(begin.year) in words
    assert str(end.year) in words


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        (PublicationKind.STATED, "28 Jan 2022 · stated"),
        (PublicationKind.INFERRED, "28 Jan 2022 · inferred"),
        (PublicationKind.SIBLINGS, "28 Jan 2022 · from siblings"),
        (PublicationKind.PERSON, "28 Jan 2022 · set by you"),
    ],
)
def test_a_publication_date_says_how_it_came_to_be_known(kind: PublicationKind, line: str) -> None:
    assert publication_line(publication("2022-01-28", kind)) == line


def test_a_publication_date_may_be_unknown() -> None:
    assert publication_line(None) == "publication date unknown"


@pytest.mark.parametrize(
    ("value", "begin", "end", "words"),
    [
        ("2022-01-27", "2022-01-27", "2022-01-27", "27 Jan 2022"),
        ("2022-W02", "2022-01-10", "2022-01-16", "10–16 Jan 2022"),
        ("PT50M", "", "", "50 minutes"),
        ("XXXX-WXX-1", "", "", "a Monday"),
        ("2022-01-10/2022-01-09", "2022-01-10", "2022-01-09", "2022-01-10/2022-01-09"),
        ("-0044", "", "", "-0044"),
    ],
)
def test_a_reading_is_its_days_or_else_what_its_value_says(
    value: str, begin: str, end: str, words: str
) -> None:
    assert reading_of(time(0, begin, end, value=value)) == words


def test_a_reading_with_one_end_only_is_told_by_its_value() -> None:
    expression = replace(time(0, "2022-01-09", value="PAST_REF"), end_date=None)
    assert reading_of(expression) == "some time in the past"


def test_an_expression_is_described_by_its_words_its_reading_and_its_basis() -> None:
    text = "They spoke on\n Thursday."
    plain = time(11, "2022-01-27", basis="against publication 28 Jan 2022")
    shown = article(text, replace(plain, end=len(text) - 1))
    assert describe_time(shown, shown.times[0]) == (
        "on Thursday → 27 Jan 2022, against publication 28 Jan 2022"
    )
    assert describe_time(shown, replace(shown.times[0], basis="")) == "on Thursday → 27 Jan 2022"


def test_a_refused_place_says_so() -> None:
    place = TimeExpression(10, 18, TimeType.DATE, "", basis="corrected by you")
    shown = article("They met\non Friday.", place)
    assert describe_time(shown, replace(place, start=9, end=18)) == (
        "on Friday: you said that this is no date"
    )


def test_an_unresolved_weekday_is_one_with_its_reason() -> None:
    one = TimeExpression(
        12, 20, TimeType.DATE, "XXXX-WXX-4", None, None, None, "no date to count from"
    )
    shown = article("It began on Thursday.", one)
    assert describe_time(shown, one) == "Thursday → a Thursday, no date to count from"
    assert reading_of(replace(one, type=TimeType.SET)) == "every Thursday"


def test_a_time_of_day_and_a_modifier_are_kept() -> None:
    day = dt.date(2022, 1, 28)
    clock = TimeExpression(0, 1, TimeType.TIME, "2022-01-28T17:39", None, day, day)
    assert reading_of(clock) == "28 Jan 2022, 17:39"
    assert reading_of(replace(clock, value="2022-01-28", mod="END")) == "late 28 Jan 2022"
    length = TimeExpression(0, 1, TimeType.DURATION, "PT50M", "APPROX")
    assert reading_of(length) == "about 50 minutes"
