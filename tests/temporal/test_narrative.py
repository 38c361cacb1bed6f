"""Short histories, anniversaries, and news that mentions an old year in passing."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.temporal import find_times

PUBLISHED = dt.date(2023, 3, 15)

SOMME = (
    "In 1916 the armies planned an offensive. The bombardment began on 24 June. On 1 July the "
    "infantry attacked. Two weeks later, on 14 July, a dawn attack took Longueval. The battle "
    "ended on 18 November. The following spring the Germans withdrew. In April they were attacked."
)
STALINGRAD = (
    "The battle began on 17 July 1942. Bombers struck on 23 August, and by September the city was "
    "reached. On 19 November the army attacked. Four days later the pincers closed. On 10 January "
    "the last offensive started.\n\nBy 1943 the tide had turned. In July they attacked at Kursk."
)
WINTER = (
    "The Winter War began on 30 November 1939. In December the Finns held the line. On 1 February "
    "they were attacked again. On 13 March the peace was signed. In June 1941 war returned. In "
    "September Viipuri was retaken."
)
CAESAR = (
    "In 44 BC Caesar was murdered. On 15 March he entered the Senate. Two years later, in October, "
    "Brutus was beaten."
)
SPILL = (
    "It was on 20 April 2010 that the rig exploded. Two days later it sank. On 15 July the well "
    "was capped. In September it was declared dead. The following year the company paid. On "
    "Tuesday survivors met. In November they will go to court."
)


REBELLION = (
    "The rebellion began in 1857. In May, soldiers seized the fort. By September the city had "
    "fallen. The next spring the king was tried."
)
LINCOLN = (
    "He was born in 1809. Elected in November 1860, he took office in March. In April the fort was "
    "attacked."
)
POLE = (
    "They sailed in June 1910. By January they reached the ice. They set out on 1 November and "
    "arrived on 17 January. On 16 March one of them left the tent."
)


def values(text: str, published: dt.date = PUBLISHED) -> list[str]:
    return [time.value for time in find_times(text, published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            SOMME,
            "1916 1916-06-24 1916-07-01 1916-W28 1916-07-14 1916-11-18 1917-SP 1917-04",
        ),
        (
            STALINGRAD,
            "1942-07-17 1942-08-23 1942-09 1942-11-19 1942-11-23 1943-01-10 1943 1943-07",
        ),
        (WINTER, "1939-11-30 1939-12 1940-02-01 1940-03-13 1941-06 1941-09"),
        (REBELLION, "1857 1857-05 1857-09 1858-SP"),
        (LINCOLN, "1809 1860-11 1861-03 1861-04"),
        (POLE, "1910-06 1911-01 1911-11-01 1912-01-17 1912-03-16"),
        (CAESAR, "BC0044 BC0044-03-15 BC0042 BC0042-10"),
    ],
)
def test_a_short_history_stays_in_its_years(text: str, expected: str) -> None:
    assert values(text) == expected.split()


def test_an_anniversary_tells_the_old_days_and_returns_to_the_news() -> None:
    expected = "2010-04-20 2010-04-22 2010-07-15 2010-09 2011 2020-04-21 2020-11"
    assert values(SPILL, dt.date(2020, 4, 22)) == expected.split()


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The crisis of 1962 was worse. On Thursday they talked.", "2023-03-09"),
        ("The treaty was signed on December 5, 1994. In February the talks failed.", "2023-02"),
        ("It was signed on December 5, 1994. It is in force. In June they met.", "2022-06"),
        ("It was signed on December 5, 1994, officials said. In June they met.", "2022-06"),
        ("It was signed on December 5, 1994. They will meet on June 10.", "2023-06-10"),
        ("It was signed on December 5, 1994.\n\nA man spoke.\n\nIn June they met.", "2022-06"),
        ("It was signed on December 5, 2022. In June they met.", "2022-06"),
        ("Troops came in 2014. Now they wait. In May and on June 3 they met.", "2022-06-03"),
        ("The store opened in 2014. In May it closed. On June 3 it was sold.", "2022-06-03"),
    ],
)
def test_news_keeps_its_own_year(text: str, last: str) -> None:
    assert values(text)[-1] == last


def test_a_short_history_without_publication_moves_on_too() -> None:
    expected = "1910-06 1911-01 1911-11-01 1912-01-17 1912-03-16"
    assert [time.value for time in find_times(POLE)] == expected.split()
    told = "She came in 1921. The next spring they married."
    assert [time.value for time in find_times(told)] == ["1921", "1922-SP"]


def test_reporting_on_an_old_thing_is_no_history() -> None:
    text = "The plant opened in 1974. In May it closed. In June, the union said, it was sold."
    assert values(text) == ["1974", "2022-05", "2022-06"]
