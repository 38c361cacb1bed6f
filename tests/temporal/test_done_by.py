"""By a day: what had happened by then and what is to happen by then; 'last' that is a verb."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.temporal import find_times

PUBLISHED = dt.date(2024, 10, 17)


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("By Tuesday, divers had brought up nine bodies.", "2024-10-15"),
        ("The count had climbed to 40 by Tuesday.", "2024-10-15"),
        ("The blaze was under control by Wednesday.", "2024-10-16"),
        ("Engineers restored power to 3,000 homes by Wednesday.", "2024-10-16"),
        ("By March half of the teachers had left.", "2024-03"),
        ("The bank will answer by Tuesday.", "2024-10-22"),
        ("They were ordered to leave by Friday.", "2024-10-18"),
        ("The two sides agreed to meet by Sunday.", "2024-10-20"),
        ("By Friday, the plant will have shut.", "2024-10-18"),
        ("The court said it would rule by Friday.", "2024-10-18"),
    ],
)
def test_by_a_day(sentence: str, value: str) -> None:
    assert [time.value for time in find_times(sentence, PUBLISHED)] == [value]


@pytest.mark.parametrize(
    ("sentence", "marked"),
    [
        ("The truce could last two weeks.", "two weeks"),
        ("Repairs are expected to last several months.", "several months"),
        ("It will last 10 days.", "10 days"),
        ("Prices fell compared to last week.", "last week"),
        ("He went to last year's fair.", "last year"),
        ("The last two weeks were hard.", "The last two weeks"),
        ("last two weeks", "last two weeks"),
    ],
)
def test_last_the_verb_is_no_part_of_a_length(sentence: str, marked: str) -> None:
    assert [sentence[t.start : t.end] for t in find_times(sentence, PUBLISHED)] == [marked]
