"""Background in the sentence of the news, what figures are compared with, and names that count."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.core.passage import Span, quote_at
from reader.core.times import TimeCorrection
from reader.temporal import find_times

PUBLISHED = dt.date(2019, 11, 5)
MAY_JUNE = ["2019-05", "2019-06"]
ROWS: list[tuple[str, list[str]]] = [
    ("The rule, adopted in 1999, was dropped in June.", ["1999", "2019-06"]),
    ("The mine, which opened in 1988, flooded in July.", ["1988", "2019-07"]),
    ("Opened in 1904, the pier was closed in March.", ["1904", "2019-03"]),
    ("The chapel, built in 1704, was sold in May and burned in June.", ["1704", *MAY_JUNE]),
    ("The 2011 pact was torn up in May.", ["2011", "2019-05"]),
    ("He led the union from 1999 to 2007 and died in May.", ["1999", "2007", "2019-05"]),
    ("“The 2001 war was a crime,” he said in April.", ["2001", "2019-04"]),
    ("The mill, which burned on May 3, 2010, reopened in July.", ["2010-05-03", "2019-07"]),
    ("The July 20, 2012, shooting was marked in August.", ["2012-07-20", "2019-08"]),
    ("In 2004 he sold the farm, and in June he left.", ["2004", "2004-06"]),
    ("Loans rose in the third quarter from the same period a year ago.", ["2019-Q3", "2018-Q3"]),
    ("Sales fell in the first half from the same period last year.", ["2019-H1", "2018-H1"]),
    (
        "Sales in the first nine months fell from the same period a year earlier.",
        ["P9M", "2018-01/2018-09"],
    ),
    (
        "Profit in the three months to September fell from the same period last year.",
        ["P3M", "2019-09", "2018-Q3"],
    ),
    ("It fell in the July-September quarter.", ["2019-Q3"]),
    ("It fell in the May-July quarter.", ["2019-05/2019-07"]),
    ("It fell from the same period in 2018.", ["PXX", "2018"]),
    ("It will be the first such visit in six years.", ["P6Y"]),
    ("They face the fourth strike in nearly a century.", ["P100Y"]),
    ("The largest dam will open in six years.", ["2025"]),
    ("Forty years later, the case is open.", ["XXXX"]),
    ("Two days later he was dead.", ["XXXX-XX-XX"]),
    ("Two years and a month later he was dead.", ["XXXX"]),
    ("It opened in May 2015. Two years and a month later it closed.", ["2015-05", "2017-06"]),
    ("They were called to the 1700 block of Elm Street.", []),
    ("He threw two touchdowns in the fourth quarter.", []),
    ("Revenue fell in the third quarter.", ["2019-Q3"]),
    ("A third-quarter field goal won the game.", []),
    ("The goal is to open in the third quarter.", ["2020-Q3"]),
    ("Highs will be in the 70s.", []),
    ("Music of the 70s.", ["197"]),
    ("He told “60 Minutes” so.", []),
    ("It lasted 60 minutes.", ["PT60M"]),
    ("The Good Friday Agreement held.", []),
    ("They landed on D-Day and met in June.", ["1944-06-06", "2019-06"]),
    ("He fought in the Six-Day War.", []),
    ("We saw 2001: A Space Odyssey.", []),
    ("The Tuesday Club met.", []),
    ("The Hawks (3-4) visit Utah on Sunday.", ["2019-11-10"]),
    ("Services: 11 a.m. Saturday", ["2019-11-09T11:00"]),
    ("Concert, 7-9 p.m. Thursday", ["2019-11-07T19:00", "2019-11-07T21:00"]),
    ("It was robbed between 11 and 1 p.m. Monday.", ["2019-11-04T11:00", "2019-11-04T13:00"]),
    ("They have won only twice and face Porto on Sunday.", ["2019-11-10"]),
    ("It took 2½ days, then 1 1/2 hours.", ["P2.5D", "PT1.5H"]),
    ("It fell for the last three quarters.", ["P9M"]),
    ("A half-century low and a quarter-century of war.", ["P50Y", "P25Y"]),
    ("A yearlong inquiry and a weekslong strike.", ["P1Y", "PXW"]),
    ("It rose by mid-morning after a mid-morning snack.", ["2019-11-05TMO"]),
    ("It struck at 0610 local time.", ["2019-11-05T06:10"]),
    ("It began one minute past midnight.", ["2019-11-05T00:01"]),
    ("It began at five minutes to midnight.", ["2019-11-05T23:55"]),
    ("Two Fridays ago it fell.", ["2019-10-25"]),
    ("It fell on Sunday last.", ["2019-11-03"]),
    ("It lasted much of the last decade.", ["P10Y"]),
    ("It was the last day of school.", ["XXXX-XX-XX"]),
    ("The plant flowers in May.", ["XXXX-05"]),
    ("The bird nests in May and June.", ["XXXX-05", "XXXX-06"]),
    ("Mean rainfall in July is 9 cm.", ["XXXX-07"]),
]  # fmt: skip
EXTENTS = [
    ("It costs 5 cents more than a week ago.", "a week ago"),
    ("It began more than a week ago.", "more than a week ago"),
    ("It will cost $2 billion over five years.", "five years"),
    ("He waited for over five years.", "over five years"),
    ("It is a half-century low.", "half-century"),
    ("It saw a half-century of war.", "a half-century"),
]
TALKS = "They met on January 10th. Two days later they met again. Talks ended at 9 a.m. on Friday."
TOLD = dt.date(2022, 1, 28)


@pytest.mark.parametrize(("sentence", "values"), ROWS)
def test_values(sentence: str, values: list[str]) -> None:
    assert [time.value for time in find_times(sentence, PUBLISHED)] == values


@pytest.mark.parametrize(("sentence", "words"), EXTENTS)
def test_extents(sentence: str, words: str) -> None:
    (time,) = find_times(sentence, PUBLISHED)
    assert sentence[time.start : time.end].lower() == words


def test_the_council_meets_at_the_end_of_the_year_that_begins() -> None:
    (time,) = find_times("The council next meets in December.", dt.date(2019, 1, 4))
    assert time.value == "2019-12"


def corrected(words: str, value: str | None) -> TimeCorrection:
    span = Span(TALKS.index(words), TALKS.index(words) + len(words))
    return TimeCorrection("article", "revision", span, quote_at(TALKS, span), value)


def read(*corrections: TimeCorrection) -> dict[str, str]:
    times = find_times(TALKS, TOLD, corrections=corrections)
    return {TALKS[time.start : time.end]: time.value for time in times}


def test_what_counts_from_a_corrected_date_counts_from_the_correction() -> None:
    assert read()["Two days later"] == "2022-01-12"
    found = read(corrected("January 10th", "2022-01-11"))
    assert (found["January 10th"], found["Two days later"]) == ("2022-01-11", "2022-01-13")


def test_nothing_counts_from_what_is_no_date() -> None:
    found = read(corrected("January 10th", None))
    assert "January 10th" not in found
    assert found["Two days later"] == "XXXX-XX-XX"


def test_the_last_word_about_a_date_counts() -> None:
    both = corrected("January 10th", None), corrected("January 10th", "2022-01-12")
    assert read(*both)["Two days later"] == "2022-01-14"
    assert "January 10th" not in read(*reversed(both))


def test_an_hour_takes_the_corrected_day_and_its_own_basis() -> None:
    times = find_times(TALKS, TOLD, corrections=[corrected("Friday", "2022-01-14")])
    hour, day = times[-2:]
    assert (hour.value, hour.basis) == ("2022-01-14T09:00", "against ‘Friday’")
    assert (day.value, day.basis) == ("2022-01-14", "corrected by you")


def test_a_date_where_none_was_read_counts_too() -> None:
    found = read(corrected("Two days later", None), corrected("met again", "2022-01-20"))
    assert found["met again"] == "2022-01-20"
    assert "Two days later" not in found
