"""Rarer ways of writing a time, in tables, against Friday 28 January 2022."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.temporal import find_times

PUBLISHED = dt.date(2022, 1, 28)

# sentence, values
ROWS = [
    ("They meet on Thursday the 27th.", ["2022-01-27"]),
    ("They meet on Sunday, January 16.", ["2022-01-16"]),
    ("They met on Monday, January 25, after all.", ["2021-01-25"]),
    ("They met on February 3, 2019, and again on the 20th.", ["2019-02-03", "2019-02-20"]),
    ("They met on the 20th.", ["2022-01-20"]),
    ("They met on the 20th floor.", []),
    ("They met Friday, Saturday and Sunday.", ["2022-01-28", "2022-01-29", "2022-01-30"]),
    ("From Monday to Wednesday they met.", ["2022-01-24", "2022-01-26"]),
    ("They met on Feb. 29.", ["2020-02-29"]),
    ("In the last century it grew.", ["P100Y"]),
    ("Last century it grew.", ["19"]),
    ("At 12 noon they met.", ["2022-01-28T12:00"]),
    ("At noon GMT they met.", ["2022-01-28T12:00Z"]),
    ("They met on the first day of May 2010.", ["2010-05-01"]),
    ("They met last March.", ["2021-03"]),
    ("They will meet next January.", ["2023-01"]),
    ("They met in 2010, and the following March again.", ["2010", "2011-03"]),
    ("They met in May 2010, and the following March again.", ["2010-05", "2011-03"]),
    ("The war of 1939-45, the long one.", ["1939", "1945"]),
    ("The 1939-45 war was long.", ["1939/1945"]),
    ("In the 1800s it grew.", ["18"]),
    ("In the 470s BC it grew.", ["BC047"]),
    ("In the 4th century BC it grew.", ["BC03"]),
    ("In the first century BCE it grew.", ["BC00"]),
    ("In the summer and autumn of 481 BC it grew.", ["BC0481-SU", "BC0481-FA"]),
    ("Last winter was cold.", ["2020-WI"]),
    ("Next winter will be cold.", ["2022-WI"]),
    ("Next summer will be hot.", ["2022-SU"]),
    ("In the fall of 1989 it opened.", ["1989-FA"]),
    ("The fall of the regime was quick.", []),
    ("In the fourth quarter profits fell.", ["2021-Q4"]),
    ("In the fourth quarter of last year profits fell.", ["2021-Q4"]),
    ("In the final quarter of 2009 profits fell.", ["2009-Q4"]),
    ("In the second half of the year it fell.", ["2022-H2"]),
    ("In the first half of last year it fell.", ["2021-H1"]),
    ("It fell last quarter.", ["2021-Q4"]),
    ("It fell last weekend.", ["2022-W03-WE"]),
    ("It will fall this weekend.", ["2022-W04-WE"]),
    ("It fell the week before last.", ["2022-W02"]),
    ("It fell in the last week of August.", ["2021-W35"]),
    ("They met on Monday of last week.", ["2022-01-17"]),
    ("They will meet on Tuesday next week.", ["2022-02-01"]),
    ("They will meet next Tuesday.", ["2022-02-01"]),
    ("They will meet this Tuesday.", ["2022-01-25"]),
    ("Early Sunday morning it burned.", ["2022-01-23TMO"]),
    ("Earlier Thursday it burned.", ["2022-01-27"]),
    ("Late in the day it burned.", ["2022-01-28"]),
    ("On Friday nights they meet.", ["XXXX-WXX-5TNI"]),
    ("They meet on weekends.", ["XXXX-WXX-WE"]),
    ("They meet every summer.", ["XXXX-SU"]),
    ("They meet every morning.", ["XXXX-XX-XXTMO"]),
    ("They meet every weekend.", ["XXXX-WXX-WE"]),
    ("They meet every quarter.", ["P3M"]),
    ("They meet three times a week.", ["P1W"]),
    ("It burns 3 litres per hour.", ["PT1H"]),
    ("Ten years ago Wednesday it fell.", ["2012-01-26"]),
    ("A week ago Tuesday it fell.", ["2022-01-18"]),
    ("A year ago today it fell.", ["2021-01-28"]),
    ("Two months ago yesterday it fell.", ["2021-11-27"]),
    ("Three weeks ago tomorrow it fell.", ["2022-01-08"]),
    ("Ten years ago this week it fell.", ["2012-W04"]),
    ("Two years ago last month it fell.", ["2019-12"]),
    ("Two decades ago this month it fell.", ["200"]),
    ("Half a century ago it fell.", ["1972"]),
    ("Half an hour ago it fell.", ["2022-01-28TXX:XX"]),
    ("A few weeks ago it fell.", ["PAST_REF"]),
    ("66,000,000 years ago it fell.", ["MA66"]),
    ("Two centuries ago it fell.", ["18"]),
    ("In 2010 he fell; three months later he rose.", ["2010", "2010"]),
    ("On May 5, 2010 he fell; 18 months later he rose.", ["2010-05-05", "2011-11"]),
    ("On May 5, 2010 he fell; two weeks later he rose.", ["2010-05-05", "2010-W20"]),
    ("On May 5, 2010 he fell, and that evening rose.", ["2010-05-05", "2010-05-05TEV"]),
    ("On May 5, 2010 he fell, the next morning he rose.", ["2010-05-05", "2010-05-06TMO"]),
    ("In 2010 he fell; the next decade was good.", ["2010", "202"]),
    ("It rose over the last year.", ["P1Y"]),
    ("It rose for the next year.", ["P1Y"]),
    ("It rose in the past decade.", ["P10Y"]),
    ("It rose in the past half century.", ["P50Y"]),
    ("It rose for two and a half years.", ["P2.5Y"]),
    ("It took two fortnights.", ["P4W"]),
    ("A decades-long war.", ["PXDE"]),
    ("A week-long war.", ["P1W"]),
    ("A 30-second advert.", ["PT30S"]),
    ("The worst single-day fall.", ["P1D"]),
    ("The full-year results.", ["P1Y"]),
    ("It took between 60 and 90 days.", ["P60D", "P90D"]),
    ("It took 60 or 90 days.", ["P60D", "P90D"]),
    ("In the first ten months of 1915 it grew.", ["P10M"]),
    ("At half past nine they met.", ["2022-01-28T09:30"]),
    ("At quarter to nine they met.", ["2022-01-28T08:45"]),
    ("At 12 a.m. they met.", ["2022-01-28T00:00"]),
    ("At 5.30pm they met.", ["2022-01-28T17:30"]),
    ("At 10 o'clock Friday night they met.", ["2022-01-28T22:00"]),
    ("At 3 o'clock in the afternoon they met.", ["2022-01-28T15:00"]),
    ("At 9:30 a.m. on Jan. 5 they met.", ["2022-01-05T09:30", "2022-01-05"]),
    ("At midnight Thursday they met.", ["2022-01-27T24:00"]),
    ("At 17:39:12 they met.", ["2022-01-28T17:39:12"]),
    ("At 29:39 they met.", []),
    ("On the morning of January 20 they met.", ["2022-01-20TMO"]),
    ("Overnight they met.", ["2022-01-28TNI"]),
    ("In morning trading shares fell.", ["2022-01-28TMO"]),
    ("On Christmas night they met.", ["2021-12-25TNI"]),
    ("Last Christmas they met.", ["2021-12-25"]),
    ("Next Easter they will meet.", ["2022-04-17"]),
    ("On Memorial Day they met.", ["2021-05-31"]),
    ("On Black Friday they met.", ["2021-11-26"]),
    ("On New Year's Eve they met.", ["2021-12-31"]),
    ("On St. Patrick’s Day 2020 they met.", ["2020-03-17"]),
    ("On Easter 1066 they met.", ["1066"]),
    ("In the late ’60s they met.", ["196"]),
    ("The class of '99 met.", ["1999"]),
    ("It fell on 31 February 2010.", []),
    ("It fell in the same period last year.", ["2021"]),
    ("It fell in 2010, unlike the same period a year earlier.", ["2010", "2009"]),
    ("The meeting at the end of March 31 closed.", ["2021-03-31"]),
    ("In the early hours of Saturday they met.", ["2022-01-22TMO"]),
    ("Written at 2022-01-27T10:00:00Z.", ["2022-01-27T10:00:00Z"]),
    ("They met on Monday, March 16, somehow.", ["2020-03-16"]),
    ("The May 2010-born child sang.", ["2010-05"]),
    ("The 2010-born child sang.", ["2010"]),
    ("By 2070 it will be gone.", ["2070"]),
    ("It costs 5 dollars a day.", ["P1D"]),
    ("It sells 300 a week.", ["P1W"]),
    ("It opened at the end of the first quarter.", ["2022-Q1"]),
    ("The fourth quarter will be better.", ["2022-Q4"]),
    ("The first quarter will be better, they said in 2010.", ["2022-Q1", "2010"]),
    ("At present it is closed.", ["PRESENT_REF"]),
    ("In the past it was open.", ["PAST_REF"]),
    ("Happy in the New Year.", ["2022-01-01"]),
    ("It rained that weekend.", ["2022-W04-WE"]),
    ("It rained the last two days of May 2010.", ["P2D"]),
    ("It rained on the last day of May 2010.", ["2010-05-31"]),
    ("Next month, or the month after, it opens.", ["2022-02", "2022-03"]),
    ("The previous decade was better.", ["201"]),
    ("The 1700s were better.", ["17"]),
    ("Written on 2022-13-27.", []),
    ("Written on 99/99/2022.", []),
    ("Fri. they met.", ["2022-01-28"]),
    ("Sun they met, in the Sun.", []),
]

# not times, or not these
REFUSED = [
    "Version 2010 of the program.",
    "He earned 2000 dollars.",
    "It weighs 1500 kg.",
    "Serial 12/2010/77.",
    "The code A2010B is wrong.",
    "It stores 75 hours of video.",
    "What a day it was.",
    "It was not a day for it.",
    "Such a year is rare.",
    "The Daily Mail reported it.",
    "In his teenage years he sang.",
    "A three-day-old child.",
    "They march every where.",
    "June Carter sang.",
    "Apr was missing.",
    "He had the time of his life.",
    "The spring broke.",
    "The next-generation car.",
    "Winter Palace stormed.",
    "He is in his 30s.",
    "A 15th floor flat.",
    "The New York Times.",
    "At the last minute he came.",
    "The minute hand.",
    "12/11 is a fraction.",
    "In week 3 of year 2.",
    "Ratio 3:20 won.",
    "The AD said so.",
    "May I come in?",
    "Sat there.",
    "Call 555-2010 first.",
    "Call 2010-555 please.",
    "It cost Rs 2000 in all.",
    "The March for Life passed.",
    "August Wilson wrote it.",
    "Bloody Sunday was filmed.",
    "The Sunday Times wrote it.",
    "The past tense.",
    "A quarter of them.",
    "A second chance.",
]

NUMERALS = [
    ("two hundred days", "P200D"),
    ("two hundred and fifty days", "P250D"),
    ("three thousand years", "P3000Y"),
    ("one hundred thousand years", "P100000Y"),
    ("twenty-one days", "P21D"),
    ("half a dozen years", "P6Y"),
    ("a dozen years", "P12Y"),
    ("a couple of days", "P2D"),
    ("1,500 years", "P1500Y"),
    ("2.5 hours", "PT2.5H"),
    ("a hundred years", "P100Y"),
]

WITHOUT_DATE = [
    ("last March", "XXXX-03"),
    ("the third quarter", "XXXX-Q3"),
    ("last summer", "XXXX-SU"),
    ("the summer", "XXXX-SU"),
    ("the weekend", "XXXX-WXX-WE"),
    ("last weekend", "XXXX-WXX-WE"),
    ("the week before last", "XXXX-WXX"),
    ("last year", "XXXX"),
    ("the last year", "P1Y"),
    ("this morning", "XXXX-XX-XXTMO"),
    ("5 p.m.", "XXXX-XX-XXT17:00"),
    ("Christmas", "XXXX-12-25"),
    ("yesterday", "XXXX-XX-XX"),
    ("two years ago", "PAST_REF"),
    ("two years later", "XXXX"),
    ("the end of the year", "XXXX"),
    ("the same month a year ago", "PAST_REF"),
    ("Jan. 10-13", "XXXX-01-10/XXXX-01-13"),
]


@pytest.mark.parametrize(("sentence", "values"), ROWS)
def test_values(sentence: str, values: list[str]) -> None:
    assert [time.value for time in find_times(sentence, PUBLISHED)] == values


@pytest.mark.parametrize("sentence", REFUSED)
def test_refused(sentence: str) -> None:
    assert find_times(sentence, PUBLISHED) == []


@pytest.mark.parametrize(("words", "value"), NUMERALS)
def test_numbers_in_words(words: str, value: str) -> None:
    assert [time.value for time in find_times(f"It took {words}.")] == [value]


@pytest.mark.parametrize(("words", "value"), WITHOUT_DATE)
def test_values_without_publication_date(words: str, value: str) -> None:
    assert [time.value for time in find_times(f"They met in {words}.")] == [value]


def test_during_this_period_has_a_date_only_in_a_history() -> None:
    history = (
        "In 1939 it began. In 1940 it grew. In 1941 it grew. In 1942 it grew. In 1943 it ended."
    )
    found = find_times(history + " During this period many died.", PUBLISHED)
    assert found[-1].value == "1943"
    assert [t.value for t in find_times("During this period many died.", PUBLISHED)] == ["PXX"]


def test_dates_named_in_passing_do_not_count_as_reference() -> None:
    text = "On May 5, 2010 it fell, the worst day since March 3, 2001; two days later it rose."
    assert find_times(text, PUBLISHED)[-1].value == "2010-05-07"


def test_yesterday_in_a_quotation_after_a_named_day() -> None:
    text = 'The reply came on January 26. "As our colleagues said yesterday, no," he said.'
    yesterday = find_times(text, PUBLISHED)[-1]
    assert yesterday.value == "2022-01-26"
    assert yesterday.confidence < 0.7
    plain = find_times(text.replace('"', ""), PUBLISHED)[-1]
    assert plain.value == "2022-01-27"


SAID = [
    ('"We met yesterday," he said on Tuesday.', "2022-01-24"),
    ("“We met yesterday,” he told reporters on Wednesday.", "2022-01-25"),
    ("On Monday he wrote: “We will meet tomorrow.”", "2022-01-25"),
    ("“We met yesterday,” he said.", "2022-01-27"),
    ("He said on Tuesday that he had seen her. They met yesterday.", "2022-01-27"),
]


@pytest.mark.parametrize(("text", "value"), SAID)
def test_a_quotation_counts_from_when_it_was_said(text: str, value: str) -> None:
    found = find_times(text, PUBLISHED)
    word = next(t for t in found if text[t.start : t.end] in {"yesterday", "tomorrow"})
    assert word.value == value
