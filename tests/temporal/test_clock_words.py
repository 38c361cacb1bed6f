"""Times of day in words, with their part of the day and in two zones, against 28 November 2023."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.temporal import find_times

PUBLISHED = dt.date(2023, 11, 28)

# sentence, marked text and value
ROWS = [
    (
        "It sank at quarter past four in the afternoon.",
        [("quarter past four in the afternoon", "2023-11-28T16:15")],
    ),
    (
        "It sank at a quarter to seven in the evening.",
        [("a quarter to seven in the evening", "2023-11-28T18:45")],
    ),
    (
        "It sank at a quarter to one in the morning.",
        [("a quarter to one in the morning", "2023-11-28T00:45")],
    ),
    ("It sank at 11:15 at night.", [("11:15 at night", "2023-11-28T23:15")]),
    ("It sank at four in the afternoon.", [("four in the afternoon", "2023-11-28T16:00")]),
    (
        "It is open from six in the morning to nine at night.",
        [("six in the morning", "2023-11-28T06:00"), ("nine at night", "2023-11-28T21:00")],
    ),
    ("It left at ten to nine that night.", [("ten to nine that night", "2023-11-28T20:50")]),
    ("It left at twenty past six.", [("twenty past six", "2023-11-28T06:20")]),
    (
        "It left at half past three this morning.",
        [("half past three this morning", "2023-11-28T03:30")],
    ),
    ("They won by ten to nine.", []),
    ("They voted four to three.", []),
    ("One in five at night.", [("night", "XXXX-XX-XXTNI")]),
    (
        "It stopped (at 14:20 GMT) on Monday.",
        [("14:20 GMT", "2023-11-27T14:20Z"), ("Monday", "2023-11-27")],
    ),
    ("It stopped at 14:20 (GMT).", [("14:20 (GMT)", "2023-11-28T14:20Z")]),
    (
        "It struck at 04:17 local time (01:17 GMT) on Feb. 6.",
        [
            ("04:17", "2023-02-06T04:17"),
            ("01:17 GMT", "2023-02-06T01:17Z"),
            ("Feb. 6", "2023-02-06"),
        ],
    ),
    (
        "Kick-off is at 19:45 (18:45 GMT) on Sunday.",
        [
            ("19:45", "2023-12-03T19:45"),
            ("18:45 GMT", "2023-12-03T18:45Z"),
            ("Sunday", "2023-12-03"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "times"), ROWS, ids=[row[0] for row in ROWS])
def test_clocks_in_words(text: str, times: list[tuple[str, str]]) -> None:
    found = find_times(text, PUBLISHED)
    assert [(text[time.start : time.end], time.value) for time in found] == times
