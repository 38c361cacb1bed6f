from __future__ import annotations

import pytest

from reader.core.focus import Interval
from reader.core.period import lit_spans, speaks_of
from reader.core.telling import Telling
from tests.core.accounts import account
from tests.core.samples import day

DECEMBER = Interval(day("2021-12-01"), day("2021-12-31"))


@pytest.mark.parametrize(
    ("stated", "lit"),
    [
        ("2021-12-30", True),
        ("2021-12-01/2021-12-31", True),
        ("2021-12-27/2022-01-02", True),
        ("2022-01-01", False),
        ("2021-01-01/2021-12-31", False),
        ("", False),
    ],
    ids=["a day in it", "all of it", "a week across its end", "the day after", "its year", "vague"],
)
def test_what_speaks_of_a_period_is_lit(stated: str, lit: bool) -> None:
    article = account("a", "", "No date.", f"It was <then|{stated}>.", "Nor here.")
    found = lit_spans(Telling.of(article), DECEMBER)
    assert found == ((article.blocks[1].span,) if lit else ())


@pytest.mark.parametrize(
    ("stated", "spoken_of"),
    [
        (DECEMBER, True),
        (Interval(day("2021-12-06"), day("2021-12-12")), True),
        (Interval(day("2021-10-01"), day("2021-12-31")), False),
        (Interval(day("2021-01-01"), day("2021-12-31")), False),
        (Interval(day("2022-01-01"), day("2022-01-31")), False),
    ],
    ids=["its month", "a week", "a quarter", "the year", "the month after"],
)
def test_a_part_of_a_month_speaks_of_the_month_but_not_of_the_year(
    stated: Interval, spoken_of: bool
) -> None:
    assert speaks_of(stated, Interval(day("2021-12-07"), day("2021-12-30"))) is spoken_of


def test_each_block_is_lit_once_and_the_lead_speaks_of_publication() -> None:
    article = account(
        "a", "2021-12-30", "The lead.", "<Then|2021-12-07> and <then|2021-12-08>.", "Later."
    )
    assert lit_spans(Telling.of(article), DECEMBER) == tuple(b.span for b in article.blocks[:2])
