"""The five articles in `seeds/`, read by hand: every time, with the true publication dates."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from reader.temporal import PublicationKind, find_times, infer_publication, infer_publications

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
TEXTS = [path.read_text(encoding="utf-8") for path in SEEDS]
PUBLISHED = ["2022-01-28", "2022-01-27", "2021-12-30", "2021-12-30", "2022-01-02"]

GOLD = [
    [
        ("January 28, 2022 17:39 IST", "TIME", "2022-01-28T17:39+05:30"),
        ("January 27", "DATE", "2022-01-27"),
        ("the future", "DATE", "FUTURE_REF"),
        ("January 26", "DATE", "2022-01-26"),
        ("yesterday", "DATE", "2022-01-26"),
        ("30 years", "DURATION", "P30Y"),
        ("Wednesday", "DATE", "2022-01-26"),
        ("two weeks", "DURATION", "P2W"),
    ],
    [
        ("hours", "DURATION", "PTXH"),
        ("Thursday", "DATE", "2022-01-27"),
        ("now", "DATE", "PRESENT_REF"),
        ("Monday", "DATE", "2022-01-31"),
        ("last month", "DATE", "2021-12"),
        ("Wednesday", "DATE", "2022-01-26"),
        ("Thursday", "DATE", "2022-01-27"),
        ("now", "DATE", "PRESENT_REF"),
        ("Thursday", "DATE", "2022-01-27"),
        ("next month", "DATE", "2022-02"),
        ("December", "DATE", "2021-12"),
        ("the 20th century", "DATE", "19"),
        ("a day", "SET", "P1D"),
        ("Thursday", "DATE", "2022-01-27"),
        ("the last year", "DURATION", "P1Y"),
        ("the future", "DATE", "FUTURE_REF"),
        ("January 27, 2022", "DATE", "2022-01-27"),
        ("Monday", "DATE", "2022-01-31"),
        ("February 7", "DATE", "2022-02-07"),
        ("2014", "DATE", "2014"),
        ("Thursday", "DATE", "2022-01-27"),
    ],
    [
        ("50-minute", "DURATION", "PT50M"),
        ("50-minute", "DURATION", "PT50M"),
        ("January", "DATE", "2022-01"),
        ("this month", "DATE", "2021-12"),
        ("9-10. January", "DATE", "2022-01-09/2022-01-10"),
        ("12 January", "DATE", "2022-01-12"),
        ("January 13th", "DATE", "2022-01-13"),
        ("December 7", "DATE", "2021-12-07"),
        ("the weekend", "DATE", "2021-W51-WE"),
        ("earlier this week", "DATE", "2021-W52"),
        ("now", "DATE", "PRESENT_REF"),
        ("the past two months", "DURATION", "P2M"),
        ("2014", "DATE", "2014"),
        ("1962", "DATE", "1962"),
    ],
    [
        ("almost an hour", "DURATION", "PT1H"),
        ("Thursday", "DATE", "2021-12-30"),
        ("50-minute", "DURATION", "PT50M"),
        ("January", "DATE", "2022-01"),
        ("a month", "DURATION", "P1M"),
        ("June", "DATE", "2021-06"),
        ("December 7th", "DATE", "2021-12-07"),
        ("now", "DATE", "PRESENT_REF"),
        ("January 10th", "DATE", "2022-01-10"),
        ("two days later", "DATE", "2022-01-12"),
        ("January 13", "DATE", "2022-01-13"),
    ],
    [
        ("Nov. 17, 2021", "DATE", "2021-11-17"),
        ("Sunday", "DATE", "2022-01-02"),
        ("two days", "DURATION", "P2D"),
        ("almost one hour", "DURATION", "PT1H"),
        ("Dec. 30", "DATE", "2021-12-30"),
        ("Last month", "DATE", "2021-12"),
        ("Sunday", "DATE", "2022-01-02"),
        ("the week of Jan. 10", "DATE", "2022-W02"),
        ("earlier this week", "DATE", "2021-W52"),
        ("Dec. 7", "DATE", "2021-12-07"),
        ("Jan. 10", "DATE", "2022-01-10"),
        ("Jan. 2", "DATE", "2022-01-02"),
        ("Jan. 2", "DATE", "2022-01-02"),
        ("Christmas Eve", "DATE", "2021-12-24"),
        ("1994", "DATE", "1994"),
        ("Now", "DATE", "PRESENT_REF"),
    ],
]


@pytest.mark.parametrize("index", range(5))
def test_every_time_of_a_seed(index: int) -> None:
    text, published = TEXTS[index], dt.date.fromisoformat(PUBLISHED[index])
    found = find_times(text, published)
    assert [(text[t.start : t.end], t.type.value, t.value) for t in found] == GOLD[index]


def test_publication_dates_as_a_set() -> None:
    found = infer_publications(TEXTS)
    assert [one and one.date.isoformat() for one in found] == PUBLISHED
    assert [one and one.latest.isoformat() for one in found] == [
        "2022-01-28",
        "2022-01-28",
        "2021-12-31",
        "2021-12-31",
        "2022-01-03",
    ]
    assert [one and one.kind for one in found] == [
        PublicationKind.STATED,
        PublicationKind.INFERRED,
        PublicationKind.SIBLINGS,
        PublicationKind.SIBLINGS,
        PublicationKind.INFERRED,
    ]


@pytest.mark.parametrize("index", range(5))
def test_one_seed_against_the_others(index: int) -> None:
    others = [text for number, text in enumerate(TEXTS) if number != index]
    found = infer_publication(TEXTS[index], others)
    assert found is not None
    assert found.date.isoformat() == PUBLISHED[index]


def test_the_order_of_the_set_does_not_matter() -> None:
    found = infer_publications(TEXTS[::-1])
    assert [one and one.date.isoformat() for one in found] == PUBLISHED[::-1]


def test_without_siblings_the_month_alone_does_not_make_a_date() -> None:
    assert infer_publication(TEXTS[2]) is None
    assert infer_publication(TEXTS[3]) is None
