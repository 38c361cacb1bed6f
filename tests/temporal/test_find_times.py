"""What is read, in tables: one expression a row, against Friday 28 January 2022."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.temporal import find_times

PUBLISHED = dt.date(2022, 1, 28)

# sentence, the text of the one expression in it, its value
ONE = [
    ("He spoke on January 5, 2010.", "January 5, 2010", "2010-01-05"),
    ("He spoke on 5 January 2010.", "5 January 2010", "2010-01-05"),
    ("He spoke on the 5th of January 2010.", "the 5th of January 2010", "2010-01-05"),
    ("He spoke on Tuesday, January 5, 2010.", "Tuesday, January 5, 2010", "2010-01-05"),
    ("He spoke on Jan. 5.", "Jan. 5", "2022-01-05"),
    ("They will meet on Feb. 10.", "Feb. 10", "2022-02-10"),
    ("He was elected on Dec. 7.", "Dec. 7", "2021-12-07"),
    ("He resigned in October.", "October", "2021-10"),
    ("The vote is planned for March.", "March", "2022-03"),
    ("It began in February of 1940.", "February of 1940", "1940-02"),
    ("It was sold in October of last year.", "October of last year", "2021-10"),
    ("Talks follow on 9-10. January.", "9-10. January", "2022-01-09/2022-01-10"),
    ("Talks ran from Jan. 10-13.", "Jan. 10-13", "2022-01-10/2022-01-13"),
    ("It opened in early October 1939.", "early October 1939", "1939-10"),
    ("By the end of 1917 it was over.", "the end of 1917", "1917"),
    ("Profits in the first quarter of 2009 fell.", "the first quarter of 2009", "2009-Q1"),
    ("Sales for Q3 2021 rose.", "Q3 2021", "2021-Q3"),
    ("In fiscal 2010 it lost money.", "fiscal 2010", "FY2010"),
    ("The second half of 2008 was bad.", "The second half of 2008", "2008-H2"),
    ("In the late 1980s it grew.", "the late 1980s", "198"),
    ("In the nineties it grew.", "the nineties", "199"),
    ("In the 20th century it grew.", "the 20th century", "19"),
    ("In the summer of 1955 it grew.", "the summer of 1955", "1955-SU"),
    ("Last summer it grew.", "Last summer", "2021-SU"),
    ("They met on Christmas Eve.", "Christmas Eve", "2021-12-24"),
    ("They met on Thanksgiving.", "Thanksgiving", "2021-11-25"),
    ("They met at Easter 2021.", "Easter 2021", "2021-04-04"),
    ("Since the September 11 attacks it grew.", "September 11", "2001-09-11"),
    ("After 9/11 it grew.", "9/11", "2001-09-11"),
    ("Written 2022-01-27.", "2022-01-27", "2022-01-27"),
    ("Written 27.01.2022.", "27.01.2022", "2022-01-27"),
    ("Written 27/01/2022.", "27/01/2022", "2022-01-27"),
    ("Written 01/27/2022.", "01/27/2022", "2022-01-27"),
    ("It fell in 480 BC.", "480 BC", "BC0480"),
    ("It fell in AD 79.", "AD 79", "0079"),
    ("It fell in 3000 BC.", "3000 BC", "BC3000"),
    ("It will fall in the year 12000.", "the year 12000", "12000"),
    ("He spoke on Thursday.", "Thursday", "2022-01-27"),
    ("He will speak on Monday.", "Monday", "2022-01-31"),
    ("He is due to arrive on Monday.", "Monday", "2022-01-31"),
    ("Markets stay closed until Tuesday.", "Tuesday", "2022-02-01"),
    ("After last Thursday's vote it grew.", "last Thursday", "2022-01-27"),
    ("The Sunday call was long.", "Sunday", "2022-01-23"),
    ("He spoke on Monday morning.", "Monday morning", "2022-01-24TMO"),
    ("He spoke yesterday evening.", "yesterday evening", "2022-01-27TEV"),
    ("He spoke tonight.", "tonight", "2022-01-28TNI"),
    ("He spoke this morning.", "this morning", "2022-01-28TMO"),
    ("Earlier this week he spoke.", "Earlier this week", "2022-W04"),
    ("Last month he spoke.", "Last month", "2021-12"),
    ("Next year he will speak.", "Next year", "2023"),
    ("Over the weekend he spoke.", "the weekend", "2022-W03-WE"),
    ("By the end of the year he will speak.", "the end of the year", "2022"),
    ("In the week of Jan. 10 he spoke.", "the week of Jan. 10", "2022-W02"),
    ("In the last week of August 1918 it broke.", "the last week of August 1918", "1918-W35"),
    ("Three years ago he spoke.", "Three years ago", "2019"),
    ("He spoke ten days ago.", "ten days ago", "2022-01-18"),
    ("Two weeks ago he spoke.", "Two weeks ago", "2022-W02"),
    ("He spoke at 17:39 IST.", "17:39 IST", "2022-01-28T17:39+05:30"),
    ("He spoke at 5 p.m. Tuesday.", "5 p.m. Tuesday", "2022-01-25T17:00"),
    ("He spoke at 0800 UTC.", "0800 UTC", "2022-01-28T08:00Z"),
    ("It took almost an hour.", "almost an hour", "PT1H"),
    ("It took more than two years.", "more than two years", "P2Y"),
    ("It took about 50 minutes.", "about 50 minutes", "PT50M"),
    ("A 50-minute call.", "50-minute", "PT50M"),
    ("It took a year and a half.", "a year and a half", "P18M"),
    ("It took half an hour.", "half an hour", "PT30M"),
    ("It took twenty-five days.", "twenty-five days", "P25D"),
    ("It took several months.", "several months", "PXM"),
    ("It lasted for decades.", "decades", "PXDE"),
    ("In the past three months it grew.", "the past three months", "P3M"),
    ("In the next few days it will grow.", "the next few days", "PXD"),
    ("Every Monday they meet.", "Every Monday", "XXXX-WXX-1"),
    ("They meet on Sundays.", "Sundays", "XXXX-WXX-7"),
    ("It costs $200m a day.", "a day", "P1D"),
    ("They meet twice a month.", "twice a month", "P1M"),
    ("They meet every two years.", "every two years", "P2Y"),
    ("They publish daily.", "daily", "P1D"),
    ("It is now over.", "now", "PRESENT_REF"),
    ("It recently ended.", "recently", "PAST_REF"),
    ("In the future it will end.", "the future", "FUTURE_REF"),
    ("In recent weeks it grew.", "recent weeks", "PAST_REF"),
    ("Nothing like it since '82.", "'82", "1982"),
]

# sentence, the values of its expressions
SEVERAL = [
    ("Between 2014 and 2016 it grew.", ["2014", "2016"]),
    ("In April and June 1955 it grew.", ["1955-04", "1955-06"]),
    ("From November to March 1940 it froze.", ["1939-11", "1940-03"]),
    ("From 15 to 22 February 1984 they fought.", ["1984-02-15", "1984-02-22"]),
    ("Theater 1861-1865 was wide.", ["1861", "1865"]),
    ("On May 10, 1940 it fell; two days later it rose.", ["1940-05-10", "1940-05-12"]),
    ("On May 10, 1940 it fell. That same day it rose.", ["1940-05-10", "1940-05-10"]),
    ("In May 1940 it fell; the following year it rose.", ["1940-05", "1941"]),
    ("On Jan. 10 he met her, and a year earlier him.", ["2022-01-10", "2021"]),
    ("It fell in January, unlike the same month a year ago.", ["2022-01", "2021-01"]),
    ("Used 15/02/2020 and then 03/02/2020.", ["2020-02-15", "2020-02-03"]),
    ("Used 02/15/2020 and then 03/02/2020.", ["2020-02-15", "2020-03-02"]),
    ("On 7 May he came; seen 03/02/2020.", ["2021-05-07", "2020-02-03"]),
]

NOTHING = [
    "The 30-member alliance met.",
    "A 22-year-old man was held.",
    "He may march on.",
    "Theresa May said no.",
    "They won 3:2.",
    "Flight 1549 landed.",
    "It cost $1999 to build.",
    "About 2000 troops came.",
    "Call the Times.",
    "He sat in the sun.",
    "Room 2010 is closed.",
    "He was 55 years old.",
    "Order 66 and 4,500 others.",
    "",
    "\x00",
    "1" * 5000,
]


@pytest.mark.parametrize(("sentence", "span", "value"), ONE)
def test_one_expression(sentence: str, span: str, value: str) -> None:
    found = find_times(sentence, PUBLISHED)
    assert [(sentence[t.start : t.end], t.value) for t in found] == [(span, value)]


@pytest.mark.parametrize(("sentence", "values"), SEVERAL)
def test_several_expressions(sentence: str, values: list[str]) -> None:
    assert [t.value for t in find_times(sentence, PUBLISHED)] == values


@pytest.mark.parametrize("sentence", NOTHING)
def test_not_a_time(sentence: str) -> None:
    assert find_times(sentence, PUBLISHED) == []


def test_mods() -> None:
    text = "By early 2011, mid-2012 and late 2013, after nearly two days and at least a week."
    assert [t.mod for t in find_times(text)] == [
        "START",
        "MID",
        "END",
        "LESS_THAN",
        "EQUAL_OR_MORE",
    ]


def test_intervals() -> None:
    text = "In the week of Jan. 10, 2022, in summer 1955, in the 1990s, in 480 BC, for two days."
    found = [(t.begin, t.end_date) for t in find_times(text)]
    assert found == [
        (dt.date(2022, 1, 10), dt.date(2022, 1, 16)),
        (dt.date(1955, 6, 1), dt.date(1955, 8, 31)),
        (dt.date(1990, 1, 1), dt.date(1999, 12, 31)),
        (None, None),
        (None, None),
    ]


def test_basis_says_what_it_was_resolved_against() -> None:
    text = "On Thursday, after January 10, 2022, and two days later, they met."
    assert [t.basis for t in find_times(text, PUBLISHED)] == [
        "against publication 28 Jan 2022",
        "stated",
        "against ‘January 10, 2022’ before it",
    ]


def test_without_publication_date() -> None:
    text = "On Thursday, on January 10, last week, today and in May they met."
    assert [t.value for t in find_times(text)] == [
        "XXXX-WXX-4",
        "XXXX-01-10",
        "XXXX-WXX",
        "PRESENT_REF",
        "XXXX-05",
    ]


def test_another_publication_date_resolves_again() -> None:
    values = [
        find_times("He spoke on Thursday.", day)[0].value
        for day in (dt.date(2022, 1, 28), dt.date(2021, 12, 31), dt.date(2020, 2, 29))
    ]
    assert values == ["2022-01-27", "2021-12-30", "2020-02-27"]


def test_narrative_runs_on() -> None:
    text = (
        "The war began on September 1, 1939. By October it was over in Poland. In June 1940 "
        "France fell. In September London burned. In April 1941 Greece fell, in May 1941 Crete. "
        "On June 22, 1941 the east was invaded. In December the attack was halted. In January the "
        "counterattack began. In June 1942 a second offensive started."
    )
    assert [t.value for t in find_times(text, dt.date(2009, 12, 19))] == [
        "1939-09-01",
        "1939-10",
        "1940-06",
        "1940-09",
        "1941-04",
        "1941-05",
        "1941-06-22",
        "1941-12",
        "1942-01",
        "1942-06",
    ]
