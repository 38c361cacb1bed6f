"""The day of an hour, a weekday that only describes a day, and what is later than planned."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.temporal import find_times

PUBLISHED = dt.date(2023, 4, 2)

# text, and of each mark its words and its value
ROWS = [
    (
        "On January 9 they looked.\n\nOn the night to 13 March it rained. At 4 a.m. it broke.",
        [("January 9", "2023-01-09"), ("13 March", "2023-03-13"), ("4 a.m.", "2023-03-13T04:00")],
    ),
    (
        "In the night from 12 to 13 March it rained. At 5 a.m. the wall broke.",
        [("12", "2023-03-12"), ("13 March", "2023-03-13"), ("5 a.m.", "2023-03-13T05:00")],
    ),
    (
        "In the night to Monday it rained. At 4 a.m. police came.",
        [("Monday", "2023-03-27"), ("4 a.m.", "2023-03-27T04:00")],
    ),
    (
        "On 9 January they looked.\n\nThe siege lasted until 13 March. At 4 p.m. they left.",
        [("9 January", "2023-01-09"), ("13 March", "2023-03-13"), ("4 p.m.", "2023-03-13T16:00")],
    ),
    (
        "On 9 January the siege began. It lasted until 13 March.\n\nAt 4 p.m. he spoke.",
        [("9 January", "2023-01-09"), ("13 March", "2023-03-13"), ("4 p.m.", "2023-01-09T16:00")],
    ),
    (
        "On 9 January he left, to last until 13 March. At 4 p.m. he spoke.",
        [("9 January", "2023-01-09"), ("13 March", "2023-03-13"), ("4 p.m.", "2023-01-09T16:00")],
    ),
    ("She was found on 20 March, a Monday, in Lund.", [("20 March, a Monday", "2023-03-20")]),
    ("He was born on 4 May 1960, a Wednesday.", [("4 May 1960, a Wednesday", "1960-05-04")]),
    ("It was on 20 March (a Monday) that he left.", [("20 March", "2023-03-20")]),
    ("He left on 20 March, a Monday night.", [("20 March, a Monday night", "2023-03-20TNI")]),
    (
        "He left on 20 March, a Tuesday.",
        [("20 March", "2023-03-20"), ("Tuesday", "XXXX-WXX-2")],
    ),
    (
        "He left on 20 March. It was a Monday.",
        [("20 March", "2023-03-20"), ("Monday", "2023-03-20")],
    ),
    ("He said so in a Monday interview.", [("Monday", "2023-03-27")]),
    (
        "He came on March 17, a day later than planned.",
        [("March 17", "2023-03-17"), ("a day later", "2023-03-17")],
    ),
    ("The vote came a week later than announced.", [("a week", "P1W")]),
    ("The train left two hours earlier than usual.", [("two hours", "PT2H")]),
    (
        "He came on March 17. A day later he left.",
        [("March 17", "2023-03-17"), ("A day later", "2023-03-18")],
    ),
    (
        "On 3 March the price was 5% higher than a year earlier.",
        [("3 March", "2023-03-03"), ("a year earlier", "2022")],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "marks"), ROWS)
def test_an_hour_a_described_day_and_a_comparison(text: str, marks: list[tuple[str, str]]) -> None:
    found = [(text[t.start : t.end], t.value) for t in find_times(text, PUBLISHED)]
    assert found == marks
