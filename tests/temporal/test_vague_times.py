"""Times without a date, wire copy's quarters and years, and adjectives, against 26 October 1989."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.temporal import find_times

PUBLISHED = dt.date(1989, 10, 26)
HISTORY = "In 1939 it began. In 1940 it grew. In 1941 it grew. In 1942 it grew. In 1943 it ended. "

# sentence, each time with its value
ROWS = [
    ("For the nine months ended Sept. 30 it fell.",
     [("the nine months", "P9M"), ("Sept. 30", "1989-09-30")]),
    ("For the quarter ended Sept. 30 it fell.",
     [("the quarter", "1989-Q3"), ("Sept. 30", "1989-09-30")]),
    ("Sales in the latest quarter rose.", [("the latest quarter", "1989-Q3")]),
    ("The half-year results are due.", [("half-year", "P6M")]),
    ("First-half net rose 11%.", [("First-half", "1989-H1")]),
    ("Second-half profit rose.", [("Second-half", "1989-H2")]),
    ("A first-half goal won it.", []),
    ("The fiscal year was good.", [("The fiscal year", "1989")]),
    ("It fell in the 12-month period.", [("the 12-month period", "P12M")]),
    ("It fell over a period of three weeks.", [("a period of three weeks", "P3W")]),
    ("The transition period was short.", [("The transition period", "PXX")]),
    ("It took a very long time.", [("a very long time", "PXX")]),
    ("Some time ago it fell.", [("Some time ago", "PAST_REF")]),
    ("They had a hard time.", []),
    ("Some time next week it falls.", [("next week", "1989-W44")]),
    ("In the near term it may fall.", [("the near term", "FUTURE_REF")]),
    ("It stood in modern-day Iraq.", [("modern-day", "PRESENT_REF")]),
    ("It stood at the time of the vote.", []),
    ("The other day it fell.", [("The other day", "PAST_REF")]),
    ("By that time it had fallen.", [("that time", "PAST_REF")]),
    ("The second day of talks was slow.", [("the second day", "XXXX-XX-XX")]),
    ("It fell for a third straight day.", [("a third straight day", "XXXX-XX-XX")]),
    ("It rose for the third week.", [("the third week", "P1W")]),
    ("Gains for fourth week in a row.", [("fourth week", "P1W")]),
    ("On the third night it fell.", [("the third night", "XXXX-XX-XXTNI")]),
    ("It fell on the last day of the war.", [("the last day", "XXXX-XX-XX")]),
    ("The first time it fell.", []),
    ("In prior years it fell.", [("prior years", "PXY")]),
    ("In the war years it fell.", [("the war years", "PXY")]),
    ("It cost the company months.", [("months", "PXM")]),
    ("Another two weeks passed.", [("Another two weeks", "P2W")]),
    ("Two years before, it fell.", [("Two years before", "1987")]),
    ("They fought the Seven Years War.", []),
    ("A few days later it fell.", [("A few days later", "XXXX-XX-XX")]),
    ("Years later it fell.", [("Years later", "XXXX")]),
    ("As recently as last August it fell.", [("last August", "1989-08")]),
    ("The Spring Offensive of 1918 failed.", [("Spring", "1918-SP"), ("1918", "1918")]),
    ("It fell in the fall campaign.", [("fall", "1989-FA")]),
    ("Daytime raids were rare.", [("Daytime", "XXXX-XX-XXTDT")]),
    ("A night-time attack failed.", [("night-time", "XXXX-XX-XXTNI")]),
    ("They met on the 24 October.", [("the 24 October", "1989-10-24")]),
    ("The 24 October deal failed.", [("24 October", "1989-10-24")]),
    ("They met on May 4 and 5.", [("May 4", "1989-05-04"), ("5", "1989-05-05")]),
    ("They met Nov. 5 and 6, 1988, in Rome.",
     [("Nov. 5", "1988-11-05"), ("6, 1988", "1988-11-06")]),
    ("On May 4 and 10 people fell.", [("May 4", "1989-05-04")]),
    ("It lasted 1915-17.", [("1915", "1915"), ("17", "1917")]),
    ("The 1915-17 campaign failed.", [("1915-17", "1915/1917")]),
]  # fmt: skip

NEWS_ADJECTIVES = [
    ("The current government fell.", ["current"]),
    ("They studied the recent losses.", ["recent"]),
    ("Recent losses were small.", []),
    ("Its current account shrank.", []),
    ("The current account shrank.", []),
    ("Future talks and the former president failed.", []),
]

HISTORY_ADJECTIVES = [
    ("The former king fled.", ["former"]),
    ("They feared future wars.", ["future"]),
    ("A recent defeat hurt.", ["recent"]),
    ("They chose the former.", []),
    ("They read the Former People again.", []),
]


@pytest.mark.parametrize(("sentence", "times"), ROWS)
def test_times_and_values(sentence: str, times: list[tuple[str, str]]) -> None:
    found = find_times(sentence, PUBLISHED)
    read = [(sentence[time.start : time.end].lower(), time.value) for time in found]
    assert read == [(words.lower(), value) for words, value in times]


@pytest.mark.parametrize(("sentence", "words"), NEWS_ADJECTIVES)
def test_adjectives_in_news_only_where_definite(sentence: str, words: list[str]) -> None:
    found = find_times(sentence, PUBLISHED)
    assert [sentence[time.start : time.end] for time in found] == words


@pytest.mark.parametrize(("sentence", "words"), HISTORY_ADJECTIVES)
def test_adjectives_in_a_history(sentence: str, words: list[str]) -> None:
    found = find_times(HISTORY + sentence, PUBLISHED)[5:]
    assert [sentence[t.start - len(HISTORY) : t.end - len(HISTORY)] for t in found] == words


def test_the_same_time_is_a_time_in_a_history_only() -> None:
    sentence = "It grew at the same time."
    assert find_times(HISTORY + sentence, PUBLISHED)[-1].value == "1943"
    assert find_times(sentence, PUBLISHED) == []


def test_the_time_of_something_is_a_time_in_a_history() -> None:
    assert find_times(HISTORY + "It stood at the time of the vote.", PUBLISHED)[-1].value == "1943"


def test_a_winter_before_christ_stays_before_christ() -> None:
    years = "".join(f"In {year} BC they met. " for year in range(491, 483, -1))
    text = years + "In the winter of 481 BC it froze. In the spring they marched."
    assert [time.value for time in find_times(text, PUBLISHED)[8:]] == ["BC0481-WI", "BC0480-SP"]
