"""Seasons of games, something's own years, 'as many weeks', and what is annual by name."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.temporal import find_times

WEDNESDAY = dt.date(2022, 1, 26)

ROWS = [
    ("He has scored 20 goals this season.", [("this season", "PRESENT_REF")]),
    ("They won last season.", [("last season", "PAST_REF")]),
    ("He will play in Spain next season.", [("next season", "FUTURE_REF")]),
    ("He was hurt in the current season.", [("the current season", "PRESENT_REF")]),
    ("They play in the dry season.", []),
    ("The war is in its third year.", [("third year", "P1Y")]),
    ("The siege entered its fourth week.", [("fourth week", "P1W")]),
    ("Police fired on the strike’s second day.", [("second day", "XXXX-XX-XX")]),
    ("He told his second year class.", []),
    ("It was the third attack in as many weeks.", [("as many weeks", "P3W")]),
    ("He won two titles in as many years.", [("as many years", "P2Y")]),
    ("It was the 12th fire in as many days.", [("as many days", "P12D")]),
    ("They spent as many years abroad.", [("as many years", "PXY")]),
    ("It drew as many as 5,000 people.", []),
    ("It said so in its annual report.", []),
    ("The annual general meeting was stormy.", []),
    ("The company’s annual Worldwide Developers Conference was full.", []),
    ("Parliament passed the annual budget.", []),
    ("The quarterly report was late.", []),
    ("Annual inflation rose.", [("Annual", "P1Y")]),
    ("It posted an annual profit.", [("annual", "P1Y")]),
    ("Annual figures show a rise.", [("Annual", "P1Y")]),
    ("Its quarterly profit rose.", [("quarterly", "P3M")]),
    ("They meet annually.", [("annually", "P1Y")]),
]


@pytest.mark.parametrize(("text", "times"), ROWS)
def test_times_named_by_the_year(text: str, times: list[tuple[str, str]]) -> None:
    found = find_times(text, WEDNESDAY)
    assert [(text[time.start : time.end], time.value) for time in found] == times
