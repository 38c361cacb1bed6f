"""What linked passages say differently."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.core.focus import Interval
from reader.corroboration import Discrepancy, Statement, compare_all, miscounted, order_differs
from reader.corroboration.chronology import order_of
from reader.corroboration.differences import Grade, Matter
from tests.core.samples import article, time
from tests.corroboration.gold_claims import CLAIMS
from tests.corroboration.seeds import place, seed_articles, table

GOLD: set[tuple[str, str, str, str]] = {
    ("wording", "differs", "resolutely", "decisively"),
    ("length of time", "compatible", "50-minute", "almost an hour"),
    ("length of time", "compatible", "50-minute", "almost one hour"),
    ("wording", "differs", "huge", "colossal"),
    ("date", "overlaps", "9-10. January", "January 10th"),
    ("date", "overlaps", "9-10. January", "the week of Jan. 10"),
    ("date", "overlaps", "January 10th", "the week of Jan. 10"),
    ("wording", "differs", "negotiations", "talks"),
}
"""All that a careful reader lists between linked passages of the seeds."""


def statement(number: int, words: str) -> Statement:
    one = seed_articles()[number]
    return Statement(one, place(one.text, words))


def words(one: Discrepancy) -> tuple[str, str]:
    articles = {each.id: each for each in seed_articles()}
    here, there = articles[one.article_id].text, articles[one.other_id].text
    return here[one.here.start : one.here.end], there[one.there.start : one.there.end]


def test_differences_in_the_seeds() -> None:
    found = set()
    for _, by_article in CLAIMS:
        statements = [statement(n, passage) for n, ps in by_article.items() for passage in ps]
        for one in compare_all(statements, table()):
            found.add((one.matter.value, one.grade.value, *words(one)))
    assert found == GOLD


def test_days_that_do_not_add_up() -> None:
    found = [one for each in seed_articles() for one in miscounted(each)]
    (one,) = found
    assert one.matter is Matter.COUNTING
    assert one.says == (
        Interval(dt.date(2022, 1, 1), dt.date(2022, 1, 1)),
        Interval(dt.date(2022, 1, 2), dt.date(2022, 1, 2)),
    )
    assert words(one)[1] == "Sunday"


def test_order_of_the_request_and_the_call() -> None:
    requests = [dict(CLAIMS)["the Security Council is to meet"][n][0] for n in (0, 1)]
    calls = [dict(CLAIMS)["Biden and Zelenskyy spoke on 27 January"][n][0] for n in (0, 1)]
    here = statement(0, requests[0]), statement(0, calls[0])
    there = statement(1, requests[1]), statement(1, calls[1])
    assert order_of(*here) == 1
    assert order_of(*there) == -1
    found = order_differs(here, there)
    assert found is not None
    assert found.matter is Matter.ORDER
    assert order_differs(here, here) is None


def both(here: str, there: str) -> list[tuple[Matter, Grade]]:
    from dataclasses import replace

    one, other = article(here), article(there)
    other = replace(other, info=replace(other.info, id="b"))
    statements = [Statement(each, each.blocks[0].span) for each in (one, other)]
    return [(each.matter, each.grade) for each in compare_all(statements, table())]


@pytest.mark.parametrize(
    ("here", "there", "found"),
    [
        ("It sent 90,000 troops east.", "It sent 60,000 troops east.", (Matter.NUMBER, "differs")),
        (
            "It sent about 90,000 troops east.",
            "It sent 94,500 troops east.",
            (Matter.NUMBER, "compatible"),
        ),
        (
            "The deal will protect fishing boats near the coast.",
            "The deal will not protect fishing boats near the coast.",
            (Matter.NEGATION, "differs"),
        ),
        (
            "the convoy crossed the river bridge near Minsk yesterday morning",
            "the convoy crossed the river bridge near Riga yesterday morning",
            (Matter.NAME, "differs"),
        ),
    ],
)
def test_kinds_of_difference(here: str, there: str, found: tuple[Matter, str]) -> None:
    assert both(here, there) == [(found[0], Grade(found[1]))]


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("It sent 90,000 troops east.", "It sent 90,000 soldiers east."),
        ("It sent 90,000 troops.", "Prices rose 3 percent."),
        ("The Kremlin denied it.", "Moscow rejected the report."),
        ("", "Nothing."),
    ],
)
def test_what_is_no_difference(here: str, there: str) -> None:
    assert both(here or " ", there) == []


def test_other_days_differ() -> None:
    from dataclasses import replace

    one = article("They met 10/1 in town.", time(9, "2022-01-10"))
    other = article("They met 12/1 in town.", time(9, "2022-01-12"))
    other = replace(other, info=replace(other.info, id="b"))
    statements = [Statement(each, each.blocks[0].span) for each in (one, other)]
    (found,) = compare_all(statements, table())
    assert (found.matter, found.grade) == (Matter.DATE, Grade.DIFFERS)
    assert found.key == "date|a1:9-13|b:9-13"


@pytest.mark.parametrize(
    ("here", "there", "differs"),
    [
        ("Half of the 80 passengers were tourists.", "Forty passengers were tourists.", False),
        ("Half of the 80 passengers were tourists.", "Thirty passengers were tourists.", True),
        ("Half of the 80 passengers were tourists.", "The 80 passengers were safe.", False),
        ("A third of the 300 workers were laid off.", "The firm laid off 100 workers.", False),
        ("About 20 percent of the 500 villagers fled.", "Some 100 villagers fled.", False),
        ("A quarter of the hospital's 400 beds are empty.", "There are 100 empty beds.", False),
    ],
)
def test_a_share_of_a_number_is_a_number(here: str, there: str, differs: bool) -> None:
    assert ((Matter.NUMBER, Grade.DIFFERS) in both(here, there)) is differs
