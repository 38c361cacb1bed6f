from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.readings import in_words, modified, time_of_day


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("PT50M", "50 minutes"),
        ("P50M", "50 months"),
        ("PT1H", "1 hour"),
        ("PT1H30M", "1 hour 30 minutes"),
        ("PT10S", "10 seconds"),
        ("P1D", "1 day"),
        ("P2W", "2 weeks"),
        ("P1Y6M", "1 year 6 months"),
        ("P1DT12H", "1 day 12 hours"),
        ("P3DE", "3 decades"),
        ("P1CE", "1 century"),
        ("P1.5Y", "1.5 years"),
        ("PXW", "some weeks"),
        ("PTXXM", "some minutes"),
        ("PXDE", "some decades"),
        ("PAST_REF", "some time in the past"),
        ("PRESENT_REF", "now, as the article is written"),
        ("FUTURE_REF", "some time to come"),
        ("PXX", "a length of time not told"),
        ("XXXX-XX-XX", "a day not told"),
        ("XXXX-WXX", "a week not told"),
        ("XXXX-XX", "a month not told"),
        ("XXXX", "a year not told"),
        ("XXXX-WXX-1", "every Monday"),
        ("XXXX-WXX-7", "every Sunday"),
    ],
)
def test_a_value_in_words(value: str, words: str) -> None:
    assert in_words(value) == words


@pytest.mark.parametrize(
    "value",
    [
        "",
        "P",
        "PT",
        "P1",
        "P1H",
        "PT1Y",
        "P1D?",
        "P?1D",
        "P1DT",
        "XXXX-WXX-8",
        "2022-W04",
        "XXXX-05",
    ],
)
def test_a_value_without_words_is_shown_as_it_is(value: str) -> None:
    assert in_words(value) == value


@given(st.text() | st.text(alphabet="PTXYMWDHSCE0123456789.-", max_size=8).map("P".__add__))
def test_no_value_is_refused_or_worded_as_nothing(value: str) -> None:
    assert bool(in_words(value)) == bool(value)


def test_one_weekday_of_unknown_date_is_not_every_one() -> None:
    assert in_words("XXXX-WXX-4", repeats=False) == "a Thursday"
    assert in_words("XXXX-WXX-4TNI", repeats=False) == "a Thursday night"
    assert in_words("XXXX-WXX-4TNI") == "every Thursday night"


@pytest.mark.parametrize(
    ("mod", "words"),
    [
        ("APPROX", "about 1 hour"),
        ("LESS_THAN", "less than 1 hour"),
        ("MORE_THAN", "more than 1 hour"),
        ("EQUAL_OR_MORE", "at least 1 hour"),
        ("EQUAL_OR_LESS", "at most 1 hour"),
        ("END", "late 1 hour"),
        ("SOMETHING", "1 hour"),
        (None, "1 hour"),
    ],
)
def test_a_modifier_in_words(mod: str | None, words: str) -> None:
    assert modified("1 hour", mod) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2022-01-28T17:39", "17:39"),
        ("2022-01-28T17:39:05", "17:39:05"),
        ("2022-01-28T17:39Z", "17:39 UTC"),
        ("2022-01-28T17:39+05:30", "17:39 +05:30"),
        ("2022-01-28TNI", "night"),
        ("2022-01-28", ""),
        ("PTNI", ""),
    ],
)
def test_a_time_of_day_in_words(value: str, words: str) -> None:
    assert time_of_day(value) == words
