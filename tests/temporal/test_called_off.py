"""What has been called off, put off or forbidden on a weekday was to come."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.temporal import find_times

PUBLISHED = dt.date(2023, 11, 16)


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("The airline has cancelled its flights on Saturday.", "2023-11-18"),
        ("The league has postponed its game on Sunday.", "2023-11-19"),
        ("Police have already banned a march on Saturday.", "2023-11-18"),
        ("The firm has suspended trains on Friday night.", "2023-11-17TNI"),
        ("The club has scheduled a vote on Sunday.", "2023-11-19"),
        ("The airline cancelled its flights on Saturday.", "2023-11-11"),
        ("Police have arrested a man on Saturday.", "2023-11-11"),
        ("The airline has cancelled flights since Saturday.", "2023-11-11"),
        ("The airline has cancelled flights after the crash on Saturday.", "2023-11-11"),
        ("The school has suspended a man who hit a pupil on Saturday.", "2023-11-11"),
        ("The league has postponed games, it said on Sunday.", "2023-11-12"),
        ("The airline had cancelled its flights on Saturday.", "2023-11-11"),
    ],
)
def test_the_present_perfect_of_calling_off(sentence: str, value: str) -> None:
    assert [time.value for time in find_times(sentence, PUBLISHED)] == [value]
