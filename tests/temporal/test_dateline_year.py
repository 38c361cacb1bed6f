"""The year of datelines that give day and month only."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.temporal import (
    Publication,
    PublicationKind,
    Sibling,
    infer_publication,
    infer_publications,
)
from tests.temporal.yearless_heads import YEARLESS, Yearless, filled


@pytest.mark.parametrize("one", YEARLESS, ids=[one.day for one in YEARLESS])
def test_a_dateline_without_year(one: Yearless) -> None:
    found = infer_publication(filled(one))
    assert (str(found.date) if found else None) == (one.day if one.told else None)
    if found is not None:
        assert found.kind is PublicationKind.INFERRED
        assert found.earliest <= found.date <= found.latest
        assert f"gives no year; {found.date.year} follows from" in found.evidence


STORY = (
    "LISBON, Jan. 12 (Reuters) - The council closed the harbour on {day}, the mayor said.\n\n"
    "{beside}It had voted on it in December 2004, and a first plan was drawn up in May 2004.\n"
)


def _found(day: str = "Wednesday", beside: str = "", tail: str = "") -> Publication | None:
    return infer_publication(STORY.format(day=day, beside=beside) + tail)


def test_the_year_after_the_newest_date_where_the_weekday_agrees() -> None:
    found = _found()
    assert found is not None
    assert str(found.date) == "2005-01-12"
    assert "December 2004" in found.evidence
    assert "Wednesday" in found.evidence


@pytest.mark.parametrize(
    "against",
    [
        {"day": "Sunday"},
        {"beside": "Ships left on Monday, Jan. 9. "},
        {"tail": "\n© 2003 Reuters"},
        {"tail": "\nCopyright 2004 The Associated Press. All rights reserved."},
    ],
    ids=["weekday", "weekday of a day", "rights", "rights of the year before"],
)
def test_what_contradicts_a_year_stops_it(against: dict[str, str]) -> None:
    found = _found(**against)
    assert found is None or found.date.year != 2005


def test_an_agencys_own_year_of_rights() -> None:
    text = "LISBON, May 3 (AFP) - The council closed the harbour, the mayor said.\n\n"
    found = infer_publication(text + "Copyright 2003 Agence France-Presse. All rights reserved.")
    assert found is not None
    assert str(found.date) == "2003-05-03"
    assert infer_publication(text + "© 2021 Example Media. All rights reserved.") is None


@pytest.mark.parametrize(
    ("words", "year"),
    [
        ("who died 30 years ago, in April 1986", 2016),
        ("on the 10th anniversary of the fire of May 4, 2001", 2011),
        ("half a century after the fire of 1962, half a century since 1962", 2012),
        ("up from last year, 2014", 2015),
        ("as it did last month, April 2017", 2017),
    ],
)
def test_years_that_are_counted(words: str, year: int) -> None:
    found = infer_publication(f"LISBON, May 3 (AFP) - The mayor spoke of the harbour, {words}.\n")
    assert found is not None
    assert found.date == dt.date(year, 5, 3)


@pytest.mark.parametrize(
    "past",
    [
        "The treaty was signed on October 4, 1993.",
        "The treaty was signed on May 3, 1993.",
        "The treaty was signed on December 27, 1979 and ended on February 15, 1989.",
        "Prices are the lowest since October 1997, and since April 1997 in the north.",
    ],
)
def test_dates_far_back_tell_no_year(past: str) -> None:
    text = "MOSCOW, Jan. 15 (Interfax) - A hall will be built, the mayor said on Monday.\n\n"
    assert infer_publication(text + past) is None


def test_a_byline_that_ends_in_a_day() -> None:
    found = infer_publication(
        "Harbour to close\n\nBy Jane Roe, 12 January\n\nThe council closed the harbour on "
        "Wednesday, January 12, the mayor said. It had voted on it in December 2004, and a first "
        "plan was drawn up in May 2004.\n"
    )
    assert found is not None
    assert (str(found.date), found.kind) == ("2005-01-12", PublicationKind.INFERRED)


SILENT = "LISBON, Jan. 12 (AP) — The council closed the harbour to large ships, the mayor said.\n"
DATED = "The council of Lisbon closed the harbour to large ships on {}, the mayor said.\n"


def _sibling(day: str) -> Sibling:
    date = dt.date.fromisoformat(day)
    known = Publication(date, date, date, "Set by hand.", PublicationKind.PERSON)
    return Sibling(DATED.format("Wednesday"), known)


def test_a_sibling_tells_the_year() -> None:
    found = infer_publication(SILENT, [_sibling("2005-01-13")])
    assert found is not None
    assert (str(found.date), found.kind) == ("2005-01-12", PublicationKind.SIBLINGS)
    assert "sibling article of 13 Jan 2005" in found.evidence
    assert infer_publication(SILENT) is None


def test_a_sibling_contradicts_a_year() -> None:
    text = STORY.format(day="Wednesday", beside="")
    found = infer_publication(text, [_sibling("2011-01-13")])
    assert found is None or found.date.year != 2005


def test_a_set_dates_its_silent_article() -> None:
    stated = "Harbour closed\n\nJanuary 13, 2005\n\n" + DATED.format("Wednesday") * 2
    first, second = infer_publications([SILENT, stated])
    assert first is not None
    assert second is not None
    assert (str(first.date), str(second.date)) == ("2005-01-12", "2005-01-13")


def test_a_leap_day_has_few_years() -> None:
    found = infer_publication(
        "LISBON, Feb. 29 (AP) — The council closed the harbour on Sunday, the mayor said.\n\n"
        "It had voted on it in December 2003.\n"
    )
    assert found is not None
    assert str(found.date) == "2004-02-29"


@pytest.mark.parametrize(
    "text",
    [
        "LISBON, Jan. 12 (AP) — \x00 \ud800 © 2099 30 years since 2099, last year, in 1900.",
        "LISBON, Dec. 31 (AP) — It fell on December 31, 9999, in 9999, a century ago, 1500.",
        "LISBON, Feb. 30 (AP) — It fell in 2004, on Monday, Feb. 30.",
        "LISBON, Jan. 12 (AP) — It fell in 1 AD, on January 1, 0001, in 480 BC.",
        "LISBON, Jan. 12 (AP) — " + "It fell on Monday, March 3. In 2004 it fell. " * 2000,
    ],
)
def test_any_text_below_a_dateline_is_taken(text: str) -> None:
    found = infer_publication(text)
    assert found is None or found.earliest <= found.date <= found.latest
