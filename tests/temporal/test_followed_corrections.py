"""What follows a person's correction: sayings, hours, the other end of a range, comparisons."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.core.passage import Span, quote_at
from reader.core.times import TimeCorrection
from reader.temporal import find_times

WEDNESDAY = dt.date(2024, 10, 16)


def read(text: str, words: str, value: str | None) -> list[tuple[str, str, str]]:
    start = text.index(words)
    span = Span(start, start + len(words))
    correction = TimeCorrection("article", "revision", span, quote_at(text, span), value)
    times = find_times(text, WEDNESDAY, corrections=[correction])
    return [(text[time.start : time.end], time.value, time.basis) for time in times]


YOURS = "corrected by you"

# text, what is corrected, to what; then the other expression, its value and its basis
ROWS = [
    ("“We met yesterday,” he said on Tuesday.", "Tuesday", "2024-10-08",
     "yesterday", "2024-10-07", "against when it was said, 8 Oct 2024"),
    ("“We met yesterday,” he said on Tuesday.", "Tuesday", "2024-10-22",
     "yesterday", "2024-10-21", "against when it was said, 22 Oct 2024"),
    ("“We met yesterday,” he said last week.", "last week", "2024-10-08",
     "yesterday", "2024-10-07", "against when it was said, 8 Oct 2024"),
    ("“We met yesterday,” he said on Tuesday.", "Tuesday", None,
     "yesterday", "2024-10-15", "against publication 16 Oct 2024"),
    ("“We met last month,” he said on May 3.", "May 3", "2023-05",
     "last month", "2023-04", "against when it was said, May 2023"),
    ("He came at 5 p.m. on Tuesday.", "Tuesday", "2024-10-08",
     "5 p.m.", "2024-10-08T17:00", "against ‘Tuesday’"),
    ("He left on Friday. He was seen at 6 p.m.", "Friday", "2024-10-04",
     "6 p.m.", "2024-10-04T18:00", "against ‘Friday’ before it"),
    ("It ran from Monday to Wednesday.", "Monday", "2024-10-07",
     "Wednesday", "2024-10-09", "against ‘Monday’ before it"),
    ("It ran from Monday to Wednesday.", "Wednesday", "2024-10-09",
     "Monday", "2024-10-07", "against ‘Wednesday’"),
    ("It ran from Friday night to Sunday morning.", "Sunday morning", "2024-10-06TMO",
     "Friday night", "2024-10-04TNI", "against ‘Sunday morning’"),
    ("It ran from 30 December to 2 January.", "30 December", "2022-12-30",
     "2 January", "2023-01-02", "against ‘30 December’ before it"),
    ("It ran from 30 March to 2 June 2022.", "2 June 2022", "2023-06-02",
     "30 March", "2023-03-30", "against ‘2 June 2022’"),
    ("It ran from March to June.", "June", "2022-06", "March", "2022-03", "against ‘June’"),
    ("From 1 May 2022 to 3 June 2022.", "3 June 2022", "2023-06-03",
     "1 May 2022", "2022-05-01", "stated"),
    ("Profit rose in the third quarter, up on the same period a year earlier.",
     "the third quarter", "2022-Q2", "the same period a year earlier", "2021-Q2",
     "against ‘the third quarter’ before it"),
    ("Profit rose last week, up on the same period a year earlier.",
     "last week", "2020-W53", "the same period a year earlier", "2019-W52",
     "against ‘last week’ before it"),
    ("Profit rose last week, up on the same period a year earlier.",
     "last week", "2024-02-20/2024-02-29", "the same period a year earlier",
     "2023-02-20/2023-02-28", "against ‘last week’ before it"),
    ("Profit rose in May. A month later it fell.", "May", "2022-05",
     "A month later", "2022-06", "against ‘May’ before it"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "said", "other", "value", "basis"), ROWS)
def test_what_hangs_on_a_corrected_time_follows_it(
    text: str, words: str, said: str | None, other: str, value: str, basis: str
) -> None:
    found = read(text, words, said)
    assert (other, value, basis) in found
    if said is not None:
        assert (words, said, YOURS) in found


def test_days_in_a_list_name_what_they_count_from() -> None:
    found = read("They met on Friday, Saturday and Sunday.", "Friday", "2024-10-04")
    assert [value for _, value, _ in found] == ["2024-10-04", "2024-10-05", "2024-10-06"]
    assert found[2][2] == "against ‘Saturday’ before it"


def test_a_29_february_before_a_corrected_day_is_one_there_was() -> None:
    assert read("Feb 29 to March 3", "March 3", "2023-03-03")[0][1] == "2020-02-29"
    assert read("30 December to 2 January", "30 December", "9999-12-30")[1][1] == "2025-01-02"
