"""Lines as newspapers and agencies write them, against Friday 22 March 2013."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.temporal import find_times
from reader.temporal.values import interval

PUBLISHED = dt.date(2013, 3, 22)

CLOCKS = [
    ("Sun 17 Mar 2024 11.34 GMT", [("Sun 17 Mar 2024 11.34 GMT", "2024-03-17T11:34Z")]),
    ("Mon 18 Mar 2024 00.10 GMT", [("Mon 18 Mar 2024 00.10 GMT", "2024-03-18T00:10Z")]),
    ("11.34, Sunday 17 March 2024", [("11.34, Sunday 17 March 2024", "2024-03-17T11:34")]),
    ("17 March 2024, 9.05\nThe port", [("17 March 2024, 9.05", "2024-03-17T09:05")]),
    ("2024-03-17 9.05", [("2024-03-17 9.05", "2024-03-17T09:05")]),
    ("Doors open at 7.30.", [("7.30", "2013-03-22T07:30")]),
    ("It begins at around 7.30 and ends late.", [("around 7.30", "2013-03-22T07:30")]),
    ("It begins at 19.45 Tuesday.", [("19.45 Tuesday", "2013-03-26T19:45")]),
    ("It began at 6.30 p.m. today.", [("6.30 p.m. today", "2013-03-22T18:30")]),
    ("It began at 17.20 GMT.", [("17.20 GMT", "2013-03-22T17:20Z")]),
    ("It began at around 10:30 a.m.", [("around 10:30 a.m.", "2013-03-22T10:30")]),
]

NUMBERS = [
    "It rose 11.34 per cent.",
    "The share closed at 12.45.",
    "Inflation stood at 11.34 per cent.",
    "It cost 11.34 euros.",
    "It measures 17.20 metres.",
    "Version 11.34 is out.",
    "It scored 31.34 GMT.",
    "Held at 11.99, it said.",
    "It is 23.59.",
]

LINES = [
    ("Net income fell from the year-ago quarter.", ["2012-Q1"]),
    ("It fell from the year-earlier period.", ["2012"]),
    ("It fell from year-ago levels.", ["2012"]),
    ("It publishes a bimonthly list.", ["P2M"]),
    ("It meets every other week.", ["P2W"]),
    ("In the 20th and 21st centuries it grew.", ["19", "20"]),
    ("The 21st centuries-old tree.", []),
    ("It lived 65 million years ago.", ["MA65"]),
    ("It took 2.5 million years.", ["P2500000Y"]),
    ("By year's end it will be over.", ["2013"]),
    ("At month’s end it will be over.", ["2013-03"]),
    ("By year-end it will be over.", ["2013"]),
    ("A year-end bonus was paid.", []),
    ("The years 2010 and 2011 were dry.", ["2010", "2011"]),
    ("March's vote was close.", ["2013-03"]),
    ("The march's end was calm.", []),
    ("In the week ended March 9 it fell.", ["2013-W10"]),
    ("In the week ending 9 March it fell.", ["2013-W10"]),
    ("In the year ended March 9 it fell.", ["P1Y", "2013-03-09"]),
    ("In two years' time it will open.", ["2015"]),
    ("In a week’s time it will open.", ["2013-W13"]),
    ("On the first Monday of May 2012 it opened.", ["2012-05-07"]),
    ("On the last Sunday in October 2012 it closed.", ["2012-10-28"]),
    ("It opens on the fifth Monday of May 2012.", []),
    ("Three quarters of an hour later he left.", ["2013-03-22TXX:XX"]),
    ("He was a student at the time.", ["PAST_REF"]),
    ("At that time he was a student.", ["PAST_REF"]),
    ("There is no comment at this time.", ["PRESENT_REF"]),
    ("At the time of the vote he was away.", []),
    ("He had the time of his life.", []),
    ("For the time being it stays.", ["PRESENT_REF"]),
    ("In present-day Turkey it stood.", ["PRESENT_REF"]),
    ("Some day it will open.", ["FUTURE_REF"]),
    ("They move at night.", ["XXXX-XX-XXTNI"]),
    ("They left at dawn.", ["2013-03-22TMO"]),
    ("They met on March 5, 2013; the night before was cold.", ["2013-03-05", "2013-03-04TNI"]),
    ("The night before the vote was cold.", []),
    ("In the early hours of Thursday they left.", ["2013-03-21TMO"]),
]

RARE = [
    ("They met on Monday, February 30.", []),
    ("They met Jan. 13-10.", []),
    ("The last month of May was cold.", []),
    ("In the last week of August 3000 BC it rained.", ["BC3000-08"]),
    ("On the first Monday of May 3000 BC they met.", []),
    ("They meet on Thursday the 5th of no month.", []),
    ("They met on Monday the 31st.", []),
    ("In the 120th century it grew.", []),
    ("Next spring it will open, next fall it will close.", ["2014-SP", "2013-FA"]),
    ("In the fifth quarter it fell.", []),
    ("They met on 2022/02/30.", []),
    ("Next Thanksgiving they will meet.", ["2013-11-28"]),
    ("The week of February 30 was cold.", []),
    ("At 5 p.m. February 30 they met.", ["2013-03-22T17:00"]),
    ("A week ago Monday they met.", ["2013-03-11"]),
    ("A month ago Monday they met.", ["2013-02"]),
    ("9999 years ago Monday they met.", []),
    ("On Jan. 3 it fell; in October of the following year it rose.", ["2013-01-03", "2014-10"]),
    ("On May 5, 2010 it fell, as in October of the previous year.", ["2010-05-05", "2009-10"]),
    ("On May 5, 2010 it fell, as in October of the same year.", ["2010-05-05", "2010-10"]),
    ("On the evening of Thursday they met.", ["2013-03-21TEV"]),
    ("In the past quarter it fell.", ["P3M"]),
    ("This past weekend it fell.", ["2013-W11-WE"]),
    ("Last minute, next millennium: it fell.", []),
    ("Two million decades ago it fell.", ["MA20"]),
    ("In the coming months it opens.", ["FUTURE_REF"]),
    ("By the end of the quarter it will open.", ["2013-Q1"]),
    ("By the end of the hour it will open.", []),
    ("On May 5, 2010 it rained until the end of the day.", ["2010-05-05", "2010-05-05"]),
    ("The same week a year ago it fell.", ["2012-W12"]),
    ("In 480 BC it rained; 500 years later it was dry.", ["BC0480", "0021"]),
    ("In 79 AD it fell, in 79 A.D. or in AD 79.", ["0079", "0079", "0079"]),
    ("It lasts 1,000,000,000,000,000,000 years.", []),
    ("Old Winter fell.", []),
    ("They met at christmas.", []),
    ("They sell Christmas trees from Oregon.", []),
    ("He hid Easter eggs, and wore a Halloween costume.", []),
    ("The May second vote.", ["2013-05-02"]),
    ("It took 60 and 90 days.", ["P90D"]),
    ("It took $30 days.", []),
    ("Such a day is rare, such a year rarer.", []),
    ("In early morning fog he sailed.", ["2013-03-22TMO"]),
    ("In the night shift he worked.", []),
    ("That day of all is gone, and the day that it fell.", []),
    ("It is news of the day.", []),
    ("They came to the present.", ["PRESENT_REF"]),
    ("A fortnight ago it fell.", ["2013-W10"]),
    ("They met on Sunday, July 4, somehow.", ["2012-07-04"]),
    ("They met on the thirty-first of May 2010.", ["2010-05-31"]),
    ("They met on the twenty-second of May 2010.", ["2010-05-22"]),
    ("A December vote: no more.", ["2012-12"]),
    ("They left this morning, Thursday.", ["2013-03-22TMO", "2013-03-21"]),
    ("It took 3.14159265358979323846 days.", []),
]

WITHOUT_DATE = [
    ("They met on the 20th.", ["XXXX-XX-20"]),
    ("They met on the first Monday of May.", ["XXXX-05"]),
    ("They met on Thursday the 27th.", []),
    ("They met in October of the previous year.", ["XXXX-10"]),
]


@pytest.mark.parametrize(("line", "values"), RARE)
def test_rare_lines(line: str, values: list[str]) -> None:
    assert [time.value for time in find_times(line, PUBLISHED)] == values


@pytest.mark.parametrize(("line", "values"), WITHOUT_DATE)
def test_lines_without_publication_date(line: str, values: list[str]) -> None:
    assert [time.value for time in find_times(line)] == values


INTERVALS = [
    ("2022-W04-3", (dt.date(2022, 1, 26), dt.date(2022, 1, 26))),
    ("2022-W60", (None, None)),
    ("9999-WI", (None, None)),
]


@pytest.mark.parametrize(("value", "days"), INTERVALS)
def test_intervals_of_weeks_and_of_the_last_winter(
    value: str, days: tuple[dt.date | None, dt.date | None]
) -> None:
    assert interval(value) == days


@pytest.mark.parametrize(("line", "found"), CLOCKS)
def test_clocks(line: str, found: list[tuple[str, str]]) -> None:
    times = find_times(line, PUBLISHED)
    assert [(line[t.start : t.end], t.value) for t in times] == found


@pytest.mark.parametrize("line", NUMBERS)
def test_numbers_with_a_point_are_no_clocks(line: str) -> None:
    assert find_times(line, PUBLISHED) == []


@pytest.mark.parametrize(("line", "values"), LINES)
def test_lines(line: str, values: list[str]) -> None:
    assert [time.value for time in find_times(line, PUBLISHED)] == values


def test_during_that_time_points_into_a_history() -> None:
    history = (
        "In 1939 it began. In 1940 it grew. In 1941 it grew. In 1942 it grew. In 1943 it ended. "
    )
    found = find_times(history + "He was a student at the time.", PUBLISHED)
    assert found[-1].value == "1943"
