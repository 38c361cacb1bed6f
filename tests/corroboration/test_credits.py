"""Agencies, signatures and datelines: whose report an article carries."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from reader.core.article import agencies_said
from reader.core.claim import Status
from reader.corroboration import find_attributions
from reader.corroboration.credits import credits_of
from reader.corroboration.identity import are_two_people
from reader.corroboration.statements import said_on
from tests.core.samples import article as an_article
from tests.corroboration.seeds import seed_articles, written
from tests.corroboration.sums import GATE, SPED, Account, summed


def test_credits() -> None:
    first, second, *_ = seed_articles()
    assert credits_of(first).agencies == ("AP", "Reuters", "AFP")
    assert credits_of(second).outlet == "Al Jazeera"


def test_what_the_library_says_of_agencies_counts() -> None:
    first = seed_articles()[0]
    said = replace(first, info=replace(first.info, agencies="Reuters"))
    assert (credits_of(said).agencies, credits_of(said).wire) == (("Reuters",), "Reuters")
    several = replace(first, info=replace(first.info, agencies="Associated Press; The Wire"))
    assert credits_of(several).agencies == ("AP", "The Wire")
    nobody = replace(first, info=replace(first.info, agencies=agencies_said(" ")))
    assert (credits_of(nobody).agencies, credits_of(nobody).wire) == ((), "")


def test_a_copy_of_an_agency_is_the_report_of_the_agency() -> None:
    lead = "A bus fell into the Kamo gorge on Monday after its brakes failed, killing 12 pilgrims."
    _, words = summed(
        Account(f"KAMO (Reuters) - {lead}", "A bus fell into", "Gazette"),
        Account(lead, "A bus fell into", "Courier"),
    )
    assert words == "2 articles, 1 origin: all carry the report of Reuters"


def test_the_day_of_a_dateline_is_not_that_of_the_statement(tmp_path: Path) -> None:
    article = written(tmp_path, "1", f"NEW DELHI, March 10 - The army said {GATE}.")
    (one,) = find_attributions(article.text)
    assert said_on(article, one, (one,)) is None
    dated = written(tmp_path, "2", f"NEW DELHI, March 10 - The army said on March 9 that {GATE}.")
    (other,) = find_attributions(dated.text)
    assert said_on(dated, other, (other,)) is not None


def test_two_papers_with_the_story_of_one_agency_are_one_origin() -> None:
    first = Account(
        "ODENA (Reuters) - The train was too fast.", "The train was too fast", "Gazette"
    )
    second = Account(
        "ODENA, March 11 (Reuters) — The engine had been speeding.", SPED[4:], "Courier"
    )
    assert summed(first, second) == (
        Status.SINGLE_SOURCE,
        "2 articles, 1 origin: all carry the report of Reuters",
    )
    assert summed(first)[1] == "1 article, 1 origin: a report of Reuters"
    assert summed(first, replace(second, body=f"Nobody saw it. {second.words} all day."))[0] is (
        Status.CONFIRMED
    )


@pytest.mark.parametrize(
    ("byline", "agency"),
    [
        ("The Canadian Press", "The Canadian Press"),
        ("PA Media", "PA"),
        ("UNIAN", "UNIAN"),
        ("Australian Associated Press (AAP)", "AAP"),
    ],
)
def test_an_agency_in_a_byline_is_the_origin(byline: str, agency: str) -> None:
    made = an_article("The train was too fast.")
    assert credits_of(replace(made, info=replace(made.info, byline=byline))).wire == agency


@pytest.mark.parametrize("byline", ["Karl Holm and Reuters", "Karl Holm, with files from AP"])
def test_an_agency_that_only_helped_is_not_the_origin(byline: str) -> None:
    made = an_article("The train was too fast.")
    credit = credits_of(replace(made, info=replace(made.info, byline=byline)))
    assert (len(credit.agencies), credit.wire) == (1, "")


def test_a_signature_in_other_letters_is_read() -> None:
    text = "“Had a long talk with the president today” — Володимир Зеленський (@Zelenskyy)"
    (one,) = find_attributions(text)
    assert one.speaker == "Володимир Зеленський"
    assert not are_two_people(one.speaker, "Volodymyr Zelensky")
