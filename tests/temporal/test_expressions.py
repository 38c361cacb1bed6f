"""What is marked, and how it is read: sets, rates, neighbours, names, counts, ranges, feasts."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from reader.temporal import find_times
from reader.temporal.values import interval

PUBLISHED = dt.date(2023, 11, 15)

# a time stands in brackets with its type and value: [[every May 9|SET|XXXX-05-09]]
LINES = [
    "The river floods [[every April|SET|XXXX-04]].",
    "Veterans parade [[every May 9|SET|XXXX-05-09]].",
    "Villagers light fires [[every 6 January|SET|XXXX-01-06]].",
    "The shop closes [[every Boxing Day|SET|XXXX-12-26]].",
    "The family gathers [[every Thanksgiving|SET|P1Y]].",
    "The council sits on [[the first Tuesday of every month|SET|P1M]].",
    "The council sits [[every third Tuesday|SET|P3W]].",
    "The prize is awarded [[every year|SET|P1Y]] on [[Dec. 10|SET|XXXX-12-10]].",
    "The mill grinds 40 tons of wheat [[a day|SET|P1D]].",
    "Weavers earned sixpence [[a day|SET|P1D]], masters ten shillings [[a week|SET|P1W]].",
    "The museum draws 3 million visitors [[a year|SET|P1Y]].",
    "The airline lost $5 million of cargo [[a month|SET|P1M]].",
    "Shells killed four soldiers [[a day|DURATION|P1D]] after the truce.",
    "He lost nine pounds [[a week|DURATION|P1W]] before the race.",
    "The dam burst [[the day after Nov. 3, 2020|DATE|2020-11-04]].",
    "It burst [[the night before June 4, 2021|TIME|2021-06-03TNI]].",
    "It burst [[the year before 2016|DATE|2015]].",
    "He quit [[the day after|DATE|XXXX-XX-XX]] the verdict.",
    "He quit [[two weeks|DURATION|P2W]] to the day after the verdict.",
    "They married [[the Saturday before Easter|DATE|2023-04-08]].",
    "He was fired [[the Monday after|DATE|XXXX-WXX-1]] the crash.",
    "They met on [[Sept. 6, 2022|DATE|2022-09-06]]. [[The Friday before|DATE|2022-09-02]], no.",
    "He left [[the Tuesday before last|DATE|2023-11-07]].",
    "She won [[this past Saturday|DATE|2023-11-11]].",
    "The hall shut [[this past July|DATE|2023-07]].",
    "At [[9:10 a.m.|TIME|2023-11-15T09:10]] it rang, [[an hour later|TIME|2023-11-15T10:10]] too.",
    "It fell on [[Friday|DATE|2023-11-10]]; [[two hours later|TIME|2023-11-10TXX]] crews left.",
    "It opened in [[1988|DATE|1988]]. [[A decade later|DATE|1998]] it closed.",
    "It fell on [[May 2, 2019|DATE|2019-05-02]]. [[A year later|DATE|2020-05-02]] to the day, no.",
    "Exports rose in [[September|DATE|2023-09]] from [[a year earlier|DATE|2022-09]].",
    "Profit in [[the second quarter|DATE|2023-Q2]] doubled from [[a year earlier|DATE|2022-Q2]].",
    "He was elected in [[2015|DATE|2015]]; [[a year earlier|DATE|2014]] he was mayor.",
    "It crashed at [[4 a.m.|TIME|2023-11-12T04:00]] local time on [[Sunday|DATE|2023-11-12]].",
    "It began at [[9 p.m. ET|TIME|2023-07-05T21:00-04:00]] on [[July 5|DATE|2023-07-05]].",
    "It began at [[9 p.m. ET|TIME|2023-01-05T21:00-05:00]] on [[Jan. 5, 2023|DATE|2023-01-05]].",
    "It left at [[6 a.m.|TIME|2023-11-10T06:00+03:00]] Moscow time on [[Friday|DATE|2023-11-10]].",
    "At [[6 a.m.|TIME|2023-07-07T06:00+02:00]] Berlin time on [[July 7, 2023|DATE|2023-07-07]].",
    "The siren sounded at [[1745 hours|TIME|2023-11-15T17:45]].",
    "He served 1200 hours of community work.",
    "Troops moved at [[daybreak|TIME|2023-11-12TMO]] on [[Sunday|DATE|2023-11-12]].",
    "Shells fell [[overnight|TIME|2023-11-12TNI]] on [[Sunday|DATE|2023-11-12]].",
    "The frost on [[the night of 2 to 3 May 2021|TIME|2021-05-02TNI]] was hard.",
    "Sunday Adeyemi, a teacher, denied it.",
    "Friday Nwosu and his brother denied it.",
    "Lawyers for Carlos Monday denied it.",
    "The minister said [[Tuesday|DATE|2023-11-14]] Russia had lied.",
    "Pope Francis [[Sunday|DATE|2023-11-12]] prayed for peace.",
    "Police charged Maria Lopez [[Sunday|DATE|2023-11-12]].",
    "Mr. Winter denied it.",
    "Summer Hayes, 31, won the race.",
    "The Black September attackers were caught.",
    "His first novel, Sunday, was banned.",
    "The film Thursday's Child won a prize.",
    "Few shared May's opinion of the deal.",
    "[[May|DATE|2023-05]]'s figures were revised.",
    "The spring in the mattress had broken.",
    "The tank holds 2010 gallons.",
    "Auditors checked 2018 receipts.",
    "They planted 2023 saplings.",
    "A 2000-peso note was found.",
    "He drew ticket No. 1984.",
    "[[2019|DATE|2019]] protests in the capital left ten dead.",
    "Its [[2022|DATE|2022]] sales fell.",
    "It rained between [[Oct. 9|DATE|2023-10-09]] and [[12|DATE|2023-10-12]].",
    "He missed the [[2021/22|DATE|2021/2022]] season.",
    "Call 1999/12 for help.",
    "[[The winter of 1962–63|DATE|1962-WI]] was bitter.",
    "The desk is open [[Monday|SET|XXXX-WXX-1]] to [[Friday|SET|XXXX-WXX-5]].",
    "The siege took [[three hours and 40 minutes|DURATION|PT3H40M]].",
    "She ran it in [[one hour, 12 minutes and 30 seconds|DURATION|PT1H12M30S]].",
    "He left [[two years and three months ago|DATE|2021-08]].",
    "He left [[a week and two days ago|DATE|2023-11-06]].",
    "It was a day of shame for the force.",
    "A minute crack was found.",
    "He was born at [[the turn of the century|DATE|20]].",
    "The law dates from [[nineteen fifty-two|DATE|1952]].",
    "Nineteen sixty-watt bulbs were stolen.",
    "The canal was dug in [[the eighteen-twenties|DATE|182]].",
    "Jazz filled [[the Roaring Twenties|DATE|192]].",
    "Profits for [[FY2022|DATE|FY2022]] rose.",
    "Bones from [[60,000 years ago|DATE|KA60]] were found.",
    "Prices rose before [[Ramadan|DATE|2023-03-23/2023-04-20]].",
    "Nine died over [[Labor Day weekend|DATE|2023-W35-WE]].",
    "He was sworn in on [[Inauguration Day|DATE|2021-01-20]].",
    "He will be sworn in on [[Inauguration Day|DATE|2025-01-20]].",
    "The hajj ended before [[Eid al-Adha|DATE|2023-06-28]].",
    "He lost on [[Super Tuesday 2020|DATE|2020-03-03]].",
    "Shops shut on [[Election Day|DATE|2023-11-07]].",
]  # fmt: skip


@pytest.mark.parametrize("line", LINES)
def test_marks_and_values(line: str) -> None:
    text, marks = "", []
    for plain, mark in re.findall(r"(.*?)(?:\[\[(.*?)\]\]|\Z)", line):
        text += plain
        if mark:
            words, *rest = mark.split("|")
            text += words
            marks.append((words, *rest))
    found = [(text[t.start : t.end], t.type, t.value) for t in find_times(text, PUBLISHED)]
    assert found == marks


LED_TO = [
    ("three days after Oct. 2", "P3D", dt.date(2023, 10, 5), dt.date(2023, 10, 5)),
    ("two weeks before Christmas 2022", "P2W", dt.date(2022, 12, 11), dt.date(2022, 12, 11)),
    ("a month after January 31, 2021", "P1M", dt.date(2021, 2, 28), dt.date(2021, 2, 28)),
    ("ten years after 2001", "P10Y", dt.date(2011, 1, 1), dt.date(2011, 12, 31)),
    ("a year before May 2020", "P1Y", dt.date(2019, 5, 1), dt.date(2019, 5, 31)),
    ("two days after May 2020", "P2D", None, None),
    ("two days after the trial", "P2D", None, None),
    ("a year after 9999", "P1Y", None, None),
]


@pytest.mark.parametrize(("words", "value", "begin", "end"), LED_TO)
def test_a_length_tells_the_day_that_it_leads_to(
    words: str, value: str, begin: dt.date | None, end: dt.date | None
) -> None:
    length = find_times(f"He left {words}.", PUBLISHED)[0]
    assert (length.value, length.begin, length.end_date) == (value, begin, end)


def test_a_length_from_a_weekday_leads_ahead() -> None:
    length, day = find_times("The inquest sits two weeks from Monday.", PUBLISHED)
    assert day.value == "2023-11-20"
    assert length.begin == dt.date(2023, 12, 4)
    assert length.basis == "against ‘Monday’"


def test_may_is_a_person_where_a_title_says_so() -> None:
    assert find_times("Theresa May quit. In May's last speech she wept.", PUBLISHED) == []


def test_a_fiscal_year_has_days() -> None:
    assert interval("FY2021") == (dt.date(2021, 1, 1), dt.date(2021, 12, 31))
